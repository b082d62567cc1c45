"""What is known of a role: what it is for, what it consists of, and how people word it.

Wordings are written for a posting and hold **slots** in braces, such as `{clients}`, for what only the hiring
manager knows. Their grammar is the same everywhere: a duty and a goal begin with a verb in its base form, a
problem, an attraction and an opening are whole sentences.
"""

from collections.abc import Iterator
from enum import StrEnum

from rolewright.records import record


class SlotKind(StrEnum):
    """What an answer has to hold to fill a slot."""

    WORDS = "words"
    AMOUNT = "amount"
    DATE = "date"
    PLACE = "place"


@record
class Slot:
    """A specific that a wording leaves to the manager: the question, and an answer that would do.

    `short` is how duties and goals call the same thing once it was named in full: "your crew" after "a crew
    of eighteen". It fits every answer, and is empty where the answer has to be said again.
    """

    name: str
    ask: str
    example: str
    kind: SlotKind = SlotKind.WORDS
    short: str = ""


class VariantKind(StrEnum):
    """How else a role is called: in other words, or shortened."""

    VARIANT = "variant"
    ABBREVIATION = "abbreviation"


@record
class Variant:
    """Another name of the role, and what whoever uses it means."""

    name: str
    means: str
    kind: VariantKind = VariantKind.VARIANT


@record
class Responsibility:
    """Something that the role answers for.

    `task` names it without specifics, to choose it by. `outcome` is what is better once it is done well. The
    whole profession does what is `bland` anyway, so that a posting has to say what is particular about it
    here; `usual` is how postings say it and tell nothing.
    """

    id: str
    task: str
    outcome: str
    wordings: tuple[str, ...]
    bland: bool = False
    usual: tuple[str, ...] = ()


@record
class Function:
    """A part that the role plays; an opening is about a few of them, most often about those that are `core`.

    `guide` is the point of the guide that describes it, if there is one.
    """

    id: str
    name: str
    purpose: str
    skill: str
    responsibilities: tuple[Responsibility, ...]
    core: bool = False
    guide: str = ""


class Importance(StrEnum):
    """Whether somebody without it is turned down."""

    DEAL_BREAKER = "deal-breaker"
    NICE_TO_HAVE = "nice-to-have"


@record
class Requirement:
    """What somebody has to bring, and the ids of the responsibilities that need it.

    `basis` says which law or practice demands a degree, a licence or a registration.
    """

    id: str
    importance: Importance
    serves: tuple[str, ...]
    wordings: tuple[str, ...]
    basis: str = ""


@record
class Goal:
    """What the first year may be about, and the ids of the responsibilities that lead there."""

    id: str
    serves: tuple[str, ...]
    wordings: tuple[str, ...]


class Why(StrEnum):
    """Why a position is open, for any role."""

    GROWTH = "growth"
    CLIENT_TENSION = "client-tension"
    UNOWNED_SEGMENT = "unowned-segment"
    FALLING_REVENUE = "falling-revenue"
    REPLACEMENT = "replacement"
    PROMOTION = "promotion"
    NEW_PRODUCT = "new-product"
    NEW_PLACE = "new-place"
    BACKLOG = "backlog"
    QUALITY = "quality"
    RULES = "rules"
    CHANGE = "change"


@record
class Reason:
    """Why this role is typically hired for, as a manager would put it, and sentences to open with."""

    why: Why
    label: str
    openings: tuple[str, ...]


@record
class Trouble:
    """A problem that often waits for the new person, and the ids of the responsibilities that mend it."""

    id: str
    serves: tuple[str, ...]
    wordings: tuple[str, ...]


@record
class Level:
    """A step of seniority; `role` is the id of the role that describes it, if it has one of its own."""

    title: str
    scope: str
    decides: str
    role: str = ""


class Scheme(StrEnum):
    """A classification of occupations."""

    ONET_SOC = "onet-soc"
    ISCO_08 = "isco-08"
    ESCO = "esco"


class Confidence(StrEnum):
    """How sure it is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@record
class Code:
    """Where a classification puts the role; confidence is in the fit, not in the code."""

    scheme: Scheme
    code: str
    title: str
    confidence: Confidence


@record
class Fact:
    """What the file asserts of the world beyond a wording, and where that is from."""

    claim: str
    citation: str
    confidence: Confidence


@record
class Names:
    """What lists of roles and searches show of one: how it is called, and what it is for."""

    id: str
    title: str
    family: str
    purpose: str
    variants: tuple[Variant, ...]


@record
class Role:
    """A role of the library, or of a user's own file; the id is the name of its file."""

    id: str
    title: str
    family: str
    purpose: str
    variants: tuple[Variant, ...]
    functions: tuple[Function, ...]
    requirements: tuple[Requirement, ...]
    goals: tuple[Goal, ...]
    reasons: tuple[Reason, ...]
    problems: tuple[Trouble, ...]
    attractions: tuple[str, ...]
    taken_for_granted: tuple[str, ...]
    levels: tuple[Level, ...]
    slots: tuple[Slot, ...]
    codes: tuple[Code, ...]
    sources: tuple[Fact, ...]

    @property
    def names(self) -> Names:
        """The part that is known without its file."""
        return Names(self.id, self.title, self.family, self.purpose, self.variants)

    @property
    def responsibilities(self) -> Iterator[Responsibility]:
        """Those of all functions."""
        return (each for function in self.functions for each in function.responsibilities)

    @property
    def wordings(self) -> Iterator[str]:
        """Everything that a posting might say, slots and all."""
        for responsibility in self.responsibilities:
            yield from responsibility.wordings
        for group in (self.requirements, self.goals, self.problems):
            for each in group:
                yield from each.wordings
        for reason in self.reasons:
            yield from reason.openings
        yield from self.attractions

    @property
    def examples(self) -> dict[str, str]:
        """An answer for every slot."""
        return {slot.name: slot.example for slot in self.slots}

    @property
    def shorts(self) -> dict[str, str]:
        """What stands for a slot whose answer was given before, for those that have such words."""
        return {slot.name: slot.short for slot in self.slots if slot.short}
