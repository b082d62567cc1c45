"""From sources to postings, and from postings to the files in a folder."""

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.former_text import former_text
from rolewright.cli.inputs import STANDARD_INPUT, STANDARD_INPUT_NAME, files_in, standard_input
from rolewright.cli.notes import Notes
from rolewright.cli.terminal import tell
from rolewright.ingest import ingest_source, is_url
from rolewright.ingest.file_names import FileNames
from rolewright.ingest.source import Source
from rolewright.records import replace
from rolewright.report.counted import counted
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError, unreadable, unwritable
from rolewright.whole_file import put

if TYPE_CHECKING:
    from rolewright.ingest.ingested import Ingested


class Taken(NamedTuple):
    """A posting, and the source that it came from."""

    source: str
    posting: "Ingested"

    @property
    def place(self) -> str:
        """Where it stood."""
        return f"{self.source}#{self.posting.label}" if self.posting.label else self.source


class Intake:
    """The postings in all sources, as they are read; `problems` grows with what cannot be.

    Files in the folder that is written into are no sources, since they are what came of it before.
    """

    def __init__(
        self, sources: Sequence[str], columns: Mapping[str, str], limit: int | None, output: str | None
    ) -> None:
        self.problems: list[Problem] = []
        self.notes = Notes()
        self._sources = tuple(dict.fromkeys(sources))
        self._columns = columns
        self._limit = limit
        self._output = Path(output).resolve() if output else None

    def __iter__(self) -> Iterator[Taken]:
        for name in self._sources:
            try:
                for source in self._named(name):
                    yield from self._taken(source)
            except UsageError as error:
                self.problems.extend(error.problems)

    def _taken(self, source: Source) -> Iterator[Taken]:
        name = source.name or STANDARD_INPUT_NAME
        try:
            for posting in islice(ingest_source(replace(source, columns=self._columns)), self._limit):
                for note in posting.notes:
                    self.notes.add(note, name)
                yield Taken(name, posting)
        except UsageError as error:
            self.problems.extend(error.problems)

    def _named(self, name: str) -> Iterator[Source]:
        """What a user named: an address, standard input, a file, or all files in a folder."""
        if is_url(name):
            from rolewright.ingest.fetch import fetch

            yield fetch(name)
        elif name == STANDARD_INPUT:
            yield Source(standard_input())
        elif not os.path.isdir(name):
            yield self._read(Path(name))
        else:
            yield from self._in_folder(Path(name))

    def _in_folder(self, folder: Path) -> Iterator[Source]:
        from rolewright.ingest.formats import formats

        endings = dict.fromkeys(ending for each in formats() for ending in each.ENDINGS)
        before = len(self.problems)
        files = [file for file in files_in(folder, endings, self.problems) if not self._is_output(file)]
        if not files and len(self.problems) == before:
            raise UsageError([Problem(f"no posting in this folder ({', '.join(endings)})", str(folder))])
        for file in files:
            try:
                yield self._read(file)
            except UsageError as error:
                self.problems.extend(error.problems)

    def _is_output(self, file: Path) -> bool:
        return self._output is not None and file.resolve().is_relative_to(self._output)

    def _read(self, file: Path) -> Source:
        try:
            return Source(file.read_bytes(), str(file))
        except OSError as error:
            raise UsageError([unreadable(file, error)]) from None


def only_one(intake: Intake) -> str:
    """The text of the only posting; nothing where none could be read. UsageError when there are several."""
    found = list(islice(intake, 2))
    if len(found) == 2:
        raise UsageError(["there are several postings; -o FOLDER puts each into a file of its own"])
    return found[0].posting.text if found else ""


class Shelf:
    """The folder that postings are put into, one file each. UsageError when it cannot be one."""

    def __init__(self, folder: str | None, *, is_dry: bool, force: bool) -> None:
        self.problems: list[Problem] = []
        self._folder = Path(folder or "")
        self._is_dry = is_dry
        self._force = force
        self._names = FileNames()
        self._count = 0
        self._alike = 0
        self._seen: dict[str, Path] = {}
        if self._folder.exists() and not self._folder.is_dir():
            raise UsageError([Problem("is a file; --output takes a folder", folder)])

    def put(self, taken: Taken) -> None:
        """Put a posting into a file of its own, and say so."""
        file = self._folder / self._names.name(taken.posting.text, Path(taken.source).stem)
        content = taken.posting.text.encode("utf-8", "replace")
        self._tell_twin(file, taken)
        kept = ""
        if os.path.lexists(file):
            former = former_text(file)
            kept = former.kept(taken.posting.text)
            content = kept.encode() + content
            if former.content == content:
                self._alike += 1
                return
            if not self._force:
                told = "is there already with other words, so it is left alone; --force replaces it"
                self.problems.append(Problem(told + former.lost(", and with it "), str(file)))
                return
            self._tell_of(file, kept, former.lost(" what was marked there goes: "))
        if self._is_dry or self._write(file, content):
            self._count += 1
            print(f"{file} {'would come' if self._is_dry else 'comes'} from {taken.place}")

    def _tell_twin(self, file: Path, taken: Taken) -> None:
        """Say where two sources hold one posting, since only one of its files should be kept."""
        first = self._seen.setdefault(taken.posting.text, file)
        if first != file:
            tell(f"{file}: {taken.place} says word for word what {first} says")

    @staticmethod
    def _tell_of(file: Path, kept: str, lost: str) -> None:
        if kept:
            tell(f"{file}: keeps its front matter; see that it says what the new words say")
        if lost:
            tell(f"{file}:{lost}")

    def tell(self) -> None:
        """Say how many there were."""
        done = "would be taken in" if self._is_dry else f"taken in, into {self._folder}{os.sep}"
        alike = f"; {self._alike:,} already there" if self._alike else ""
        tell(f"{counted(self._count, 'posting')} {done}{alike}")

    def _make(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            told = f"cannot be made a folder: {error.strerror or error}"
            raise UsageError([Problem(told, str(self._folder))]) from None

    def _write(self, file: Path, content: bytes) -> bool:
        if not self._count:
            self._make()
        try:
            put(file, content)
        except OSError as error:
            self.problems.append(unwritable(file, error))
            return False
        return True
