"""What is known about pay besides the posting: the company's own bands, and official wages with the extra."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rolewright.knowledge.bands import Band, Job
    from rolewright.knowledge.roles import Library
    from rolewright.knowledge.wages import Wages


class PayAdvice:
    """Answers what a job may be paid. Nothing is read or loaded before it is asked."""

    def __init__(self, bands: "tuple[Band, ...]" = (), role_folders: tuple[Path, ...] = ()) -> None:
        """`role_folders` hold the company's own role files."""
        self._bands = bands
        self._role_folders = role_folders

    @property
    def has_bands(self) -> bool:
        """Whether the company has stated any band."""
        return bool(self._bands)

    def bands_for(self, job: "Job") -> "tuple[Band, ...]":
        """The company's bands that hold for a job; several where the job is in several places."""
        if not self._bands:
            return ()
        from rolewright.knowledge.bands import holding

        if not job.role and any(band.role for band in self._bands):
            from rolewright.knowledge.titled_role import titled_role
            from rolewright.records import replace

            role = titled_role(job.title, self._library)
            job = replace(job, role=role.id) if role else job
        return holding(self._bands, job)

    def wages_for(self, title: str, place: str = "") -> "Wages | None":
        """What official statistics say of a title in a place; None without the extra, and where in doubt."""
        from rolewright.knowledge.wages_extra import is_installed

        if not is_installed():
            return None
        from rolewright.knowledge.wages import wages_for

        return wages_for(title, place, self._library)

    def offers(self, job: "Job") -> tuple[str, ...]:
        """What to show somebody who has to name a range, a line each: the company's bands, then wages.

        Wages are those of the likeliest occupations, in the first of the job's places.
        """
        from rolewright.knowledge.wages_extra import is_installed

        lines = tuple(f"Your band for {band.name}: {band.stated}" for band in self.bands_for(job))
        if not is_installed():
            return lines
        from rolewright.knowledge.wages import likely_wages, line

        place = next(iter(job.places), "")
        return (*lines, *map(line, likely_wages(job.title, place, self._library)))

    @cached_property
    def _library(self) -> "Library":
        from rolewright.knowledge.roles import Library

        return Library(self._role_folders)
