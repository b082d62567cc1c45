"""The part of a card that runs."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from rolewright.document import SectionKind
from rolewright.findings import Applicability, Severity
from rolewright.index_file import unpacked
from rolewright.records import NO_VALUES, record
from rolewright.rules.board import Wish
from rolewright.rules.word_law import WordLaw
from rolewright.rules.zones import USUAL_ZONES, Zone
from rolewright.tuples import NamedTuple

Wire: TypeAlias = dict[str, Any]


class Where(StrEnum):
    """The part of a posting in which words count.

    `TITLE` is the whole line of the title, `OPENING` the first paragraph of running text; the two `…_START`
    demand that the words stand first.
    """

    TEXT = "text"
    TITLE = "title"
    OPENING = "opening"
    HEADING = "heading"
    ITEM = "item"
    ITEM_START = "item_start"
    SENTENCE_START = "sentence_start"


class Pattern(NamedTuple):
    """A compiled pattern: what `pattern.Compiled` holds, but for names."""

    regex: str
    anchors: tuple[str, ...]
    companions: tuple[tuple[str, ...], ...]
    openers: tuple[str, ...]
    lead: int
    reach: int


@record
class Lexical:
    """The words that a rule looks for.

    `phrases` are literals of a view (see `view`), `exceptions` literals in which the words mean something
    else. `as_written` holds the phrases with their capitals when these matter. `swaps` maps a phrase to what
    may stand in its place, the best first.
    """

    where: Where = Where.TEXT
    sections: frozenset[SectionKind] = frozenset()
    not_sections: frozenset[SectionKind] = frozenset()
    not_in: frozenset[Zone] = USUAL_ZONES
    unless_stated: tuple[str, ...] = ()
    case: bool = False
    phrases: tuple[str, ...] = ()
    as_written: frozenset[str] = frozenset()
    exceptions: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    unless: tuple[str, ...] = ()
    swaps: Mapping[str, tuple[str, ...]] = NO_VALUES
    __slots__ = ("_packed",)

    @classmethod
    def sealed(cls, packed: Mapping[str, bytes]) -> "Lexical":
        """The same from its wire, each field packed and opened when it is first asked for: few ever are."""
        made = cls.__new__(cls)
        object.__setattr__(made, "_packed", packed)
        return made

    if not TYPE_CHECKING:  # which would take it that there is any field

        def __getattr__(self, name: str) -> Any:
            # Python asks here for what is not there yet.
            if name not in self.__match_args__:
                raise AttributeError(f"a {type(self).__name__} has no “{name}”")
            value = _FIELDS[name](unpacked(self._packed[name])) if name in self._packed else _USUAL[name]
            object.__setattr__(self, name, value)
            return value

    def to_wire(self) -> Wire:
        """The fields that differ from the usual, as JSON values."""
        wire: Wire = {
            "where": self.where.value,
            "sections": sorted(self.sections),
            "not_sections": sorted(self.not_sections),
            "not_in": sorted(self.not_in),
            "unless_stated": self.unless_stated,
            "case": self.case,
            "phrases": self.phrases,
            "as_written": sorted(self.as_written),
            "exceptions": self.exceptions,
            "patterns": self.patterns,
            "unless": self.unless,
            "swaps": dict(self.swaps),
        }
        return {key: value for key, value in wire.items() if value or key == "not_in"}

    @classmethod
    def from_wire(cls, wire: Wire) -> "Lexical":
        """The inverse of `to_wire`, which keeps tuples as they are."""
        return cls(**{name: _FIELDS[name](value) for name, value in wire.items()})


def _swaps(wire: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {literal: tuple(texts) for literal, texts in wire.items()}


# How each field is made of its wire.
_FIELDS: Mapping[str, Callable[[Any], Any]] = {
    "where": Where,
    "sections": lambda kinds: frozenset(map(SectionKind, kinds)),
    "not_sections": lambda kinds: frozenset(map(SectionKind, kinds)),
    "not_in": lambda zones: frozenset(map(Zone, zones)),
    "unless_stated": tuple,
    "case": bool,
    "phrases": tuple,
    "as_written": frozenset,
    "exceptions": tuple,
    "patterns": lambda patterns: tuple(map(Pattern._make, patterns)),
    "unless": tuple,
    "swaps": _swaps,
}
_USUAL: Mapping[str, Any] = {name: getattr(Lexical(), name) for name in _FIELDS}


@record
class Rule:
    """One problem that the program looks for.

    `short_why` is the first sentence of the card's reasons. `fix` is the highest grade that a fix of this
    rule has. `detector` is the path of its module within the packs, for a rule to which words are not enough.
    `language` is an ISO 639-1 code, or "*" for any. `extra` is what must be installed beside the program for
    it; such a rule applies only when it is asked for. `severity_is_fixed` when the user's settings gave the
    severity, so that no hit may have another. `yields_to` names the rules beside whose findings on the same
    words this rule's are needless; where a rule that is `alone` speaks, what all others say means nothing.
    `laws` are those on the words that it finds; one that is `only_by_law` speaks where one of them holds.
    `wishes` are those of job boards that it sees to; one `only_for_boards` applies when one of these is asked
    for, or the rule itself.
    """

    id: str
    summary: str
    message: str
    severity: Severity
    short_why: str = ""
    fix: Applicability | None = None
    language: str = "*"
    preview: bool = False
    aliases: tuple[str, ...] = ()
    options: Mapping[str, Any] = NO_VALUES
    lexical: Lexical | None = None
    detector: str | None = None
    extra: str | None = None
    severity_is_fixed: bool = False
    yields_to: tuple[str, ...] = ()
    alone: bool = False
    laws: tuple[WordLaw, ...] = ()
    only_by_law: bool = False
    wishes: tuple[Wish, ...] = ()
    only_for_boards: bool = False

    @property
    def is_default(self) -> bool:
        """Whether the rule applies when the user chose none."""
        return not self.preview and self.extra is None and not self.only_for_boards

    @property
    def topic(self) -> str:
        """The first half of the id."""
        return self.id.partition("/")[0]

    def speaks(self, language: str) -> bool:
        """Whether the rule is for postings in `language`; a text too short to tell is tried."""
        return self.language in ("*", language) or language == "und"

    def to_wire(self) -> Wire:
        """The rule as JSON values."""
        return {
            "id": self.id,
            "summary": self.summary,
            "message": self.message,
            "severity": self.severity.value,
            "short_why": self.short_why,
            "fix": self.fix and self.fix.value,
            "language": self.language,
            "preview": self.preview,
            "aliases": self.aliases,
            "options": dict(self.options),
            "lexical": self.lexical and self.lexical.to_wire(),
            "detector": self.detector,
            "extra": self.extra,
            "yields_to": self.yields_to,
            "alone": self.alone,
            "laws": [law.to_wire() for law in self.laws],
            "only_by_law": self.only_by_law,
            "wishes": [wish.to_wire() for wish in self.wishes],
            "only_for_boards": self.only_for_boards,
        }

    @classmethod
    def from_wire(cls, wire: Wire, lexical_of: Callable[[Wire], Lexical] = Lexical.from_wire) -> "Rule":
        """The inverse of `to_wire`, where `lexical_of` makes what the rule looks for."""
        return cls(
            id=wire["id"],
            summary=wire["summary"],
            message=wire["message"],
            severity=Severity(wire["severity"]),
            short_why=wire["short_why"],
            fix=Applicability(wire["fix"]) if wire["fix"] else None,
            language=wire["language"],
            preview=wire["preview"],
            aliases=tuple(wire["aliases"]),
            options=wire["options"],
            lexical=lexical_of(wire["lexical"]) if wire["lexical"] else None,
            detector=wire["detector"],
            extra=wire["extra"],
            yields_to=tuple(wire["yields_to"]),
            alone=wire["alone"],
            laws=tuple(map(WordLaw.from_wire, wire["laws"])),
            only_by_law=wire["only_by_law"],
            wishes=tuple(map(Wish.from_wire, wire["wishes"])),
            only_for_boards=wire["only_for_boards"],
        )
