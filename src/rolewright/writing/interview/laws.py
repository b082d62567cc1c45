"""Whose law holds for a posting: what the places tell of it, and the answer to that question."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from rolewright.company import CompanyProfile
from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.records import NO_VALUES, record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import (
    NO,
    YES,
    Choice,
    NotUnderstoodError,
    PlaceLaw,
    Question,
    Said,
)

#: The laws for a posting: those that the brief or the settings declare, or else those of its places.
FindLaws: TypeAlias = Callable[[Brief, CompanyProfile], tuple[PlaceLaw, ...]]

_CODE = re.compile(r"[a-z]{2}(?:-[a-z0-9]+)*")

#: What laws ask for, as a list of it goes on; what only few jobs have to say is not told.
_WORDS = {
    DemandKind.PAY: "pay",
    DemandKind.MINIMUM_PAY: "the minimum pay",
    DemandKind.BENEFITS: "benefits",
    DemandKind.OTHER_PAY: "other pay",
    DemandKind.DEADLINE: "the last day to apply",
    DemandKind.HOW_TO_APPLY: "how to apply",
    DemandKind.JOB_DESCRIPTION: "a description of the work",
    DemandKind.EMPLOYER: "the employer’s name",
    DemandKind.CONTACT: "a way to reach you",
    DemandKind.PLACE: "the place of work",
    DemandKind.VACANCY_STATUS: "whether there is a vacancy",
    DemandKind.AI_USE: "whether artificial intelligence helps to choose",
    DemandKind.NEUTRAL_TITLE: "a title that names no sex",
    DemandKind.NO_LOCAL_EXPERIENCE: "no demand for local experience",
}


@record
class Laws:
    """The jurisdictions: typed as codes, chosen by number, or `surely` those that a yes means.

    `names` are those of the laws by their codes, as far as they are known.
    """

    surely: tuple[str, ...] = ()
    names: Mapping[str, str] = NO_VALUES
    key: str = "jurisdictions"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        named = [_named(code, self.names.get(code, "")) for code in brief.jurisdictions]
        return (", ".join(named),) if named else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The codes in the place of those before; none after a no."""
        if any(each.choice == NO for each in said):
            return self.without(brief)
        if any(each.choice == YES for each in said):
            return replace(brief, jurisdictions=self.surely)
        typed = [each.choice.use if each.choice else each.words for each in said]
        codes = [code for words in typed for code in re.split(r"[\s,;]+", words.lower().strip(" .")) if code]
        if wrong := [code for code in codes if not _CODE.fullmatch(code)]:
            raise NotUnderstoodError(
                f"“{wrong[0]}” is no code of a country or state. Write them like us-co, gb or de."
            )
        return replace(brief, jurisdictions=tuple(dict.fromkeys(codes)))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return replace(brief, jurisdictions=())


def whose_law(laws: Sequence[PlaceLaw], places: Sequence[str]) -> Question:
    """The question whose law holds, with what the places tell; one of the core where that is certain."""
    found = [law for law in laws if _asks(law) and not law.declared]
    sure = [law for law in found if law.certain]
    perhaps = [law for law in found if not law.certain]
    question = Question(
        Laws(tuple(law.id for law in sure), {law.id: law.name for law in laws}),
        "Whose law holds where the work is?",
        "Some places ask for pay or a statement in every posting, and the checks then hold it to that. "
        "The country, and behind a hyphen the state, several with a comma between.",
        ("B1",),
        example="us-co",
        choices=tuple(Choice(_offered(law), law.id) for law in perhaps),
        extra=True,
    )
    if not sure:
        return question
    one = f"a law ({sure[0].name}) that asks for {_asks(sure[0])}" if len(sure) == 1 else "these laws"
    return replace(
        question,
        ask=f"Published for {'; '.join(places)}, the posting falls under {one}. Is that so? Enter says yes.",
        example="",
        choices=tuple(Choice(_offered(law), law.id) for law in sure) if len(sure) > 1 else (),
        hints=(_also(perhaps),) if perhaps else (),
        extra=False,
        is_yes_or_no=True,
        on_enter="yes",
    )


def _offered(law: PlaceLaw) -> str:
    perhaps = "" if law.certain else f" Perhaps: {law.because}."
    return f"{_named(law.id, law.name)}: {_asks(law)}.{perhaps}"


def _also(perhaps: Sequence[PlaceLaw]) -> str:
    """Those that hold only if somebody is hired there, or another place is meant."""
    named = ", ".join(_named(law.id, law.name) for law in perhaps)
    return f"Perhaps also, if you hire somebody there: {named}. To add one, type all codes that hold."


def _named(law_id: str, name: str) -> str:
    return f"{name} ({law_id})" if name else law_id


def _asks(law: PlaceLaw) -> str:
    """What a law asks for, as the end of a sentence; empty where it asks nothing of most postings."""
    told = [_WORDS[kind] for kind in _WORDS if kind in law.asks]
    return f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else "".join(told)
