"""JSON Lines, a posting a line: of a tracking system, a JobPosting, or a row of a table with named cells."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from rolewright.ingest.columns import Columns, chosen
from rolewright.ingest.delimited import lines_of
from rolewright.ingest.dialects import postings as told_by_systems
from rolewright.ingest.formats.jsonld import job_postings
from rolewright.ingest.ingested import Ingested
from rolewright.ingest.json_file import begins_as_lines
from rolewright.ingest.rows import posting
from rolewright.ingest.source import Source
from rolewright.ingest.told import written
from rolewright.knowledge.structured.reading import UnreadableError, read_json
from rolewright.records import replace
from rolewright.usage import Problem, UsageError

LABEL = "JSON Lines"
ENDINGS = (".jsonl", ".ndjson")
#: Characters of one line. A posting has a hundredth of that.
LONGEST_LINE = 3_000_000
_MOST_PROBLEMS = 20


def is_content(source: Source) -> bool:
    """Whether it begins with an object a line."""
    return begins_as_lines(source)


def read(source: Source) -> Iterator[Ingested]:
    """The posting in each line. UsageError, after all others, with every line that holds none."""
    problems: list[Problem] = []
    reader = _Lines(source)
    count = 0
    with lines_of(source) as lines:
        for number, line in enumerate(lines, start=1):
            if line.isspace():
                continue
            try:
                yield from reader.postings(number, line)
            except UsageError as error:
                count += 1
                problems.extend(error.problems if count <= _MOST_PROBLEMS else ())
                if reader.is_hopeless:
                    break
    if count > _MOST_PROBLEMS:
        problems.append(Problem(f"holds no posting in {count - _MOST_PROBLEMS:,} more lines", source.name))
    if problems:
        raise UsageError(problems)


class _Lines:
    """Reads lines, and remembers the columns that the first row has."""

    def __init__(self, source: Source) -> None:
        self.is_hopeless = False
        self._source = source
        self._columns: Columns | None = None
        self._has_told = False

    def postings(self, number: int, line: str) -> Iterator[Ingested]:
        """The postings in a line, most often one."""
        value = self._value(number, line)
        label = f"line {number}"
        found = False
        # A user who names columns means a table.
        is_table = bool(self._source.columns)
        told = () if is_table else told_by_systems(value, self._source)
        for each in chain(() if is_table else job_postings(value), map(written, told)):
            found = True
            yield replace(each, label=f"{label}, {each.label}" if each.label else label)
        if not found:
            yield self._row(number, value)

    def _value(self, number: int, line: str) -> Any:
        if len(line) > LONGEST_LINE:
            raise self._source.error(f"is longer than {LONGEST_LINE // 1_000_000} million characters", number)
        try:
            return read_json(line.lstrip("\ufeff"))
        except UnreadableError as error:
            raise self._source.error(error.message.replace("line 1, ", ""), number) from None

    def _row(self, number: int, value: Any) -> Ingested:
        if not isinstance(value, dict):
            raise self._source.error("is no object, and so no posting", number)
        if self._columns is None:
            self.is_hopeless = True
            self._columns = chosen(list(value), self._source)
            self.is_hopeless = False
        told = posting(number, value, self._columns, "line")
        if not told.has_words:
            raise self._source.error("has no words of a posting", number)
        notes = () if self._has_told else (self._columns.note,)
        self._has_told = True
        return written(replace(told, notes=notes))
