"""The folder of a site, in which only the site's own files are touched."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from rolewright.publish.site.building import Site
from rolewright.publish.site.manifest import NAME, Manifest, read_manifest
from rolewright.usage import Problem, UsageError, unwritable
from rolewright.whole_file import put


class SiteFolder:
    """What was built before and what is built now. UsageError for a folder that cannot be one."""

    def __init__(self, folder: Path, *, force: bool) -> None:
        if folder.exists() and not folder.is_dir():
            raise UsageError([Problem("is a file; name a folder for the site", str(folder))])
        self._folder = folder
        self._force = force
        self._before: Manifest | None = None

    def before(self) -> Manifest:
        """What was built there, without what was deleted since. UsageError if that cannot be told."""
        file = self._folder / NAME
        if not file.is_file():
            self._before = Manifest()
            return self._before
        found = read_manifest(file.read_text("utf-8"), str(file))
        there = {path: sha for path, sha in found.files.items() if (self._folder / path).is_file()}
        self._before = Manifest(found.postings, there, found.gone)
        return self._before

    def write(self, site: Site) -> None:
        """Write what changed, and delete what is of the site no more. UsageError where that cannot be."""
        before = self._before or Manifest()
        try:
            self._must_be_ours(path for path in site.files if path not in before.files)
            for path, content in site.files.items():
                file = self._folder / path
                file.parent.mkdir(parents=True, exist_ok=True)
                put(file, content)
            # Last, so that a build that was broken off is done again.
            self._folder.mkdir(parents=True, exist_ok=True)
            put(self._folder / NAME, site.manifest.to_text().encode())
            for path in site.stale:
                self._delete(path)
        except OSError as error:
            raise UsageError([unwritable(error.filename or self._folder, error)]) from None

    def _must_be_ours(self, paths: Iterable[str]) -> None:
        foreign = [path for path in paths if (self._folder / path).exists()]
        if foreign and not self._force:
            told = "is there already and not of this site, so it is left alone; --force replaces it"
            raise UsageError([Problem(told, str(self._folder / path)) for path in foreign])

    def _delete(self, path: str) -> None:
        file = self._folder / path
        # A manifest is a file that somebody may have changed, and must not lead out of the folder.
        if not file.resolve().is_relative_to(self._folder.resolve()):
            return
        file.unlink(missing_ok=True)
        with suppress(OSError):
            file.parent.rmdir()
