"""Two postings compared."""

from enum import StrEnum

from rolewright.compare.fact_changes import FactChange, fact_changes
from rolewright.compare.matching_statements import StatementPair, matched_statements
from rolewright.compare.statements import Statement, statements, whole
from rolewright.document import JobDescription, SectionKind
from rolewright.records import record
from rolewright.tuples import NamedTuple


class ChangeKind(StrEnum):
    """What became of a statement."""

    DROPPED = "dropped"
    ADDED = "added"
    REWORDED = "reworded"
    MOVED = "moved"


class StatementChange(NamedTuple):
    """A statement that is not what it was.

    One that moved has the same words, and what was nice to have is demanded now, or the other way round. One
    that was reworded may have moved too.
    """

    change: ChangeKind
    before: Statement | None
    after: Statement | None

    @property
    def kind(self) -> SectionKind:
        """The kind of part in which it stands, or stood if it was dropped."""
        standing = self.after or self.before
        assert standing is not None
        return standing.kind


@record
class Comparison:
    """What changed in meaning; nothing where two postings say the same."""

    facts: tuple[FactChange, ...]
    statements: tuple[StatementChange, ...]

    def __bool__(self) -> bool:
        return bool(self.facts or self.statements)


def compare(before: JobDescription, after: JobDescription) -> Comparison:
    """What changed in meaning from one posting to the other."""
    pairs = matched_statements(list(statements(before)), list(statements(after)))
    changes = [StatementChange(kind, *pair) for pair in pairs if (kind := _change(pair)) is not None]
    said_before, said_after = whole(before), whole(after)
    told = [
        change
        for change in changes
        if change.change is ChangeKind.MOVED
        or not (_says(said_after, change.before) and _says(said_before, change.after))
    ]
    return Comparison(tuple(fact_changes(before, after)), tuple(told))


def _says(said: str, statement: Statement | None) -> bool:
    """Whether the words of a statement, if there is one, stand in a posting one after another.

    They may be a heading there, or part of something longer: where sentences and lines end is form, and gets
    lost on the way through pages and PDFs.
    """
    return statement is None or f" {' '.join(statement.words)} " in said


# Between these a statement changes its meaning; elsewhere its words say the same.
_FIRMNESS = {SectionKind.REQUIREMENTS, SectionKind.PREFERRED}


def _change(pair: StatementPair) -> ChangeKind | None:
    if pair.before is None:
        return ChangeKind.ADDED
    if pair.after is None:
        return ChangeKind.DROPPED
    if pair.before.words != pair.after.words:
        return ChangeKind.REWORDED
    return ChangeKind.MOVED if {pair.before.kind, pair.after.kind} == _FIRMNESS else None
