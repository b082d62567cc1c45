"""A rule card: the rule, why it is there, and the cases that prove it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from rolewright.rules.rule import Rule

#: The day on which a case is checked that does not name one.
DAY_OF_CASES = date(2026, 1, 1)

_NONE: Mapping[str, object] = MappingProxyType({})


class Weight(StrEnum):
    """What kind of evidence stands behind a claim, the strongest first."""

    LAW = "law"
    EXPERIMENT = "experiment"
    OBSERVATION = "observation"
    GUIDELINE = "guideline"
    OPINION = "opinion"


class Need(StrEnum):
    """An analysis of the text on which a detector builds."""

    WORDS = "words"
    SENTENCES = "sentences"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a rule may claim what it claims; `against` is what speaks against it."""

    claim: str
    citation: str
    weight: Weight
    against: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A posting, or a piece of one, and the circumstances in which it is checked.

    `markup` is the JSON-LD of the page around it.
    """

    text: str
    on: date = DAY_OF_CASES
    options: Mapping[str, object] = field(default_factory=lambda: _NONE)
    jurisdictions: tuple[str, ...] = ()
    company: Mapping[str, object] = field(default_factory=lambda: _NONE)
    bands: tuple[Mapping[str, object], ...] = ()
    markup: str = ""

    @property
    def shown(self) -> str:
        """The posting as its page holds it, with the JSON-LD where there is any."""
        if not self.markup:
            return self.text
        return f'{self.text}\n<script type="application/ld+json">\n{self.markup.strip()}\n</script>\n'


@dataclass(frozen=True, slots=True)
class BadCase:
    """A case in which the rule speaks.

    `marks` are the words it marks, in the order of the text; none means one finding about the whole posting.
    `after` is the text once the rule's fixes are applied, for a rule that has fixes.
    """

    case: Case
    marks: tuple[str, ...]
    after: str | None = None


@dataclass(frozen=True, slots=True)
class GoodCase:
    """A case in which the rule keeps quiet, and the false alarm that this guards against."""

    case: Case
    why: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that is written about one rule."""

    rule: Rule
    since: str
    guide: tuple[str, ...]
    why: str
    needs: tuple[Need, ...]
    evidence: tuple[Evidence, ...]
    bad: tuple[BadCase, ...]
    good: tuple[GoodCase, ...]
