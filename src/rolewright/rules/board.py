"""What job boards want of a posting, and whose wish a finding is.

A board's wish stands on the card of the rule that sees to it, whichever pack the card is in. Where a posting
is checked for a board, its wishes bring their rules along, and what these find is said in the board's name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from rolewright.findings import Finding, Severity
from rolewright.records import NO_VALUES, record, replace


class Board(StrEnum):
    """Where a posting is published."""

    GOOGLE = "google"
    INDEED = "indeed"
    LINKEDIN = "linkedin"
    CAREERS = "careers"

    @property
    def called(self) -> str:
        """What people call it, within a sentence."""
        return _TITLES[self]


_TITLES = {
    Board.GOOGLE: "Google for Jobs",
    Board.INDEED: "Indeed",
    Board.LINKEDIN: "LinkedIn",
    Board.CAREERS: "your careers page",
}


class SourceKind(StrEnum):
    """Who says what a board wants, the most reliable first."""

    OFFICIAL = "official"
    QUOTED = "quoted"
    VENDOR = "vendor"
    OPINION = "opinion"


class Confidence(StrEnum):
    """Whether the source was read, is out of date by its own word, or is only remembered."""

    VERIFIED = "verified"
    DOUBTFUL = "doubtful"
    FROM_MEMORY = "from memory"


@record
class Wish:
    """What one board wants, in words that complete “Indeed wants …”, and who says so.

    `day` is that of the source, or else the one on which it was read. `at_most` is how grave a finding may
    be where the board would let some postings pass that lack what it wants in their words. `of` narrows the
    wish to findings whose data have one of these values: a board may mind pay in a title and not the place.
    """

    board: Board
    wants: str
    source: str
    url: str
    day: date
    kind: SourceKind
    confidence: Confidence
    at_most: Severity = Severity.WARNING
    of: Mapping[str, tuple[str, ...]] = NO_VALUES

    @property
    def is_sure(self) -> bool:
        """Whether its source was read."""
        return self.confidence is Confidence.VERIFIED and self.kind is not SourceKind.OPINION

    @property
    def severity(self) -> Severity:
        """The gravest finding that may rest on it."""
        return self.at_most if self.is_sure else Severity.NOTE

    def is_about(self, data: Mapping[str, object]) -> bool:
        """Whether a finding with these data goes against it."""
        return all(data.get(name) in values for name, values in self.of.items())

    def to_wire(self) -> dict[str, Any]:
        """The wish as JSON values."""
        return {
            "board": self.board.value,
            "wants": self.wants,
            "source": self.source,
            "url": self.url,
            "day": self.day.isoformat(),
            "kind": self.kind.value,
            "confidence": self.confidence.value,
            "at_most": self.at_most.value,
            "of": {name: list(values) for name, values in self.of.items()},
        }

    @classmethod
    def from_wire(cls, wire: Mapping[str, Any]) -> "Wish":
        """The inverse of `to_wire`."""
        return cls(
            board=Board(wire["board"]),
            wants=wire["wants"],
            source=wire["source"],
            url=wire["url"],
            day=date.fromisoformat(wire["day"]),
            kind=SourceKind(wire["kind"]),
            confidence=Confidence(wire["confidence"]),
            at_most=Severity(wire["at_most"]),
            of={name: tuple(values) for name, values in wire["of"].items()},
        )


def in_the_name_of(
    wishes: Iterable[Wish], boards: Sequence[Board], finding: Finding, *, speaks_anyway: bool, may_rise: bool
) -> Finding | None:
    """A finding as those of the `boards` would have it that mind it; None if nobody does.

    A rule that `speaks_anyway` keeps its own say and at least its own severity; the others are as grave as
    the boards have it, never more than a warning. A severity that the user chose stays: it `may_rise` not.
    """
    minded = [wish for wish in wishes if wish.board in boards and wish.is_about(finding.data)]
    if not minded:
        return finding if speaks_anyway else None
    wished = min((wish.severity for wish in minded), key=lambda severity: severity.rank)
    severity = finding.severity
    if may_rise:
        severity = min(wished, severity, key=lambda each: each.rank) if speaks_anyway else wished
    titles = {wish.url: wish.source for wish in minded if wish.url}
    sources = [{"title": title, "url": url} for url, title in titles.items()]
    names = list(dict.fromkeys(wish.board.value for wish in minded))
    data = {**finding.data, "boards": names, "sources": sources}
    message = f"{finding.message} {_said(minded, boards)}"
    return replace(finding, severity=severity, message=message, data=data)


def _said(wishes: Iterable[Wish], boards: Sequence[Board]) -> str:
    """Who wants what, those together that want the same: “Google for Jobs and Indeed want …”."""
    together: dict[tuple[str, bool], list[Board]] = {}
    for wish in sorted(wishes, key=lambda wish: boards.index(wish.board)):
        together.setdefault((wish.wants, wish.is_sure), []).append(wish.board)
    said = "; ".join(_clause(wants, sure, who) for (wants, sure), who in together.items())
    return f"{said[:1].upper()}{said[1:]}."


def _clause(wants: str, is_sure: bool, who: Sequence[Board]) -> str:
    names = " and ".join(_listed([board.called for board in dict.fromkeys(who)]))
    verb = "want" if len(set(who)) > 1 else "wants"
    doubt = "" if is_sure or set(who) == {Board.CAREERS} else ", as far as we know,"
    return f"{names}{doubt} {verb} {wants}"


def _listed(names: Sequence[str]) -> Iterator[str]:
    """All but the last with commas between them, and the last."""
    if len(names) > 1:
        yield ", ".join(names[:-1])
    yield names[-1]
