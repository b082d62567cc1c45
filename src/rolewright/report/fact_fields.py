"""The facts of a posting as the fields of a form: what is stated, in which words, and where."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from rolewright.document import Employment, Fact, JobDescription, Level, Mention, Workplace
from rolewright.records import record
from rolewright.report.facts_text import degree_text, pay_text
from rolewright.text import Span


class Input(StrEnum):
    """How a field is filled in: words, one of a few, some of a few, a day, or a list of words."""

    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"
    LIST = "list"


class Stands(StrEnum):
    """Where a fact is stated."""

    IN_WORDS = "words"
    IN_FRONT_MATTER = "front_matter"


@record
class Choice:
    """One of a few values, and its name for people."""

    value: str
    label: str


@record
class FieldKind:
    """What is asked in a field. One that is not `declarable` can be stated in words of the posting alone."""

    name: str
    label: str
    input: Input
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    declarable: bool = True

    @property
    def between(self) -> str:
        """What stands between several values."""
        return "; " if self.input is Input.LIST else ", "


@record
class FactField:
    """A field with what the posting states.

    `value` is as written, or the values of its choices; `read_as` is how it was understood. `places` are the
    words that count, by which the others are known; `stands` is None for what is not stated.
    """

    kind: FieldKind
    value: str
    read_as: str
    stands: Stands | None
    places: tuple[Span, ...]


def _choices(kind: type[StrEnum], labels: Mapping[StrEnum, str]) -> tuple[Choice, ...]:
    return tuple(Choice(each.value, labels.get(each, _plain(each))) for each in kind)


def _plain(value: object) -> str:
    words = str(value).lower().replace("_", " ")
    return words[:1].upper() + words[1:]


_EMPLOYMENT: Mapping[StrEnum, str] = {
    Employment.FULL_TIME: "Full-time",
    Employment.PART_TIME: "Part-time",
    Employment.INTERN: "Internship",
}
_WORKPLACE: Mapping[StrEnum, str] = {Workplace.ONSITE: "On site"}

FIELD_KINDS: tuple[FieldKind, ...] = (
    FieldKind("title", "Title", Input.TEXT, "Key Account Manager"),
    FieldKind("employer", "Employer", Input.TEXT, "Harrow & Pike"),
    FieldKind("locations", "Places", Input.LIST, "Denver, CO; Boise, ID"),
    FieldKind("workplace", "Workplace", Input.CHOICE, choices=_choices(Workplace, _WORKPLACE)),
    FieldKind("employment", "Employment", Input.CHOICES, choices=_choices(Employment, _EMPLOYMENT)),
    FieldKind("pay", "Pay", Input.TEXT, "$85,000–105,000 a year"),
    FieldKind("hours", "Hours", Input.TEXT, "37.5 hours a week"),
    FieldKind("deadline", "Closing date", Input.DATE, "2027-01-15"),
    FieldKind("travel", "Travel", Input.TEXT, "about 20% of the time"),
    FieldKind("level", "Level", Input.CHOICE, choices=_choices(Level, {})),
    FieldKind("min_years", "Experience", Input.TEXT, declarable=False),
    FieldKind("degree", "Education", Input.TEXT, declarable=False),
    FieldKind("other_pay", "Other pay", Input.TEXT, declarable=False),
)


def field_kind(name: str) -> FieldKind | None:
    """The field of that name."""
    return next((kind for kind in FIELD_KINDS if kind.name == name), None)


def fact_fields(document: JobDescription) -> tuple[FactField, ...]:
    """Every field, in the order in which a form asks them."""
    return tuple(_field(kind, document) for kind in FIELD_KINDS)


def counting(fact: Fact[Any]) -> tuple[Mention[Any], ...]:
    """The mentions that count, one for each value: those that are declared, if any is."""
    return tuple(each for each in fact.distinct if each.declared) or fact.distinct


def _field(kind: FieldKind, document: JobDescription) -> FactField:
    fact: Fact[Any] = getattr(document.facts, kind.name)
    mentions = counting(fact)
    if not mentions:
        return FactField(kind, "", "", None, ())
    say = _SAID.get(kind.name, str)
    stands = Stands.IN_FRONT_MATTER if mentions[0].declared else Stands.IN_WORDS
    return FactField(
        kind,
        kind.between.join(_values(kind, mentions, document)),
        kind.between.join(dict.fromkeys(say(each.value) for each in mentions)),
        stands,
        tuple(each.span for each in mentions),
    )


def _values(kind: FieldKind, mentions: tuple[Mention[Any], ...], document: JobDescription) -> Iterator[str]:
    for each in mentions:
        if kind.input in (Input.TEXT,) and kind.name not in ("title", "employer"):
            yield " ".join(document.source[each.span].split())
        else:
            yield str(each.value)


def _years(years: float) -> str:
    return f"at least {years:g} year{'' if years == 1 else 's'}"


_SAID: Mapping[str, Callable[[Any], str]] = {
    "pay": pay_text,
    "degree": degree_text,
    "min_years": _years,
    "hours": lambda hours: str(hours.text),
    "travel": lambda travel: str(travel.text),
    "employment": _plain,
    "workplace": _plain,
    "level": _plain,
    "other_pay": _plain,
}
