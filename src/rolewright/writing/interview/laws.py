"""Whose law holds for a posting: what the places tell of it, and the answer to that question."""

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from rolewright.company import CompanyProfile
from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.records import record, replace
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
    DemandKind.OTHER_PAY: "other pay",
    DemandKind.BENEFITS: "benefits",
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
    """The jurisdictions: typed as codes, chosen by number, or `surely` those that a yes means."""

    surely: tuple[str, ...] = ()
    key: str = "jurisdictions"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return (", ".join(brief.jurisdictions),) if brief.jurisdictions else ()

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
                f"“{wrong[0]}” is no code of a country or state. Write them like us-oh, gb or de."
            )
        return replace(brief, jurisdictions=tuple(dict.fromkeys(codes)))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return replace(brief, jurisdictions=())


def whose_law(laws: Sequence[PlaceLaw], places: Sequence[str]) -> Question:
    """The question whose law holds, with what the places tell; one of the core where that is certain."""
    found = [law for law in laws if _asks(law)]
    sure = [law for law in found if law.certain]
    form = Laws(tuple(law.id for law in sure))
    question = Question(
        form,
        "Whose law holds where the work is?",
        "Some places ask for pay or a statement in every posting, and the checks then hold it to that. "
        "The country, and behind a hyphen the state, several with a comma between.",
        ("B1",),
        example="us-oh",
        choices=tuple(Choice(_offered(law), law.id) for law in sorted(found, key=_is_unsure)),
        extra=True,
    )
    if not sure:
        return question
    where = "; ".join(places)
    question = replace(question, example="", extra=False, is_yes_or_no=True, on_enter="yes")
    if len(found) == 1:
        ask = (
            f"Published for {where}, the posting falls under a law ({sure[0].name}) that asks for "
            f"{_asks(sure[0])}. Is that so? Enter says yes."
        )
        return replace(question, ask=ask, choices=())
    numbers = "law 1" if len(sure) == 1 else f"laws 1 to {len(sure)}"
    ask = f"Published for {where}, the posting falls under {numbers}. Is that so? Enter says yes."
    return replace(question, ask=ask)


def _is_unsure(law: PlaceLaw) -> bool:
    return not law.certain


def _offered(law: PlaceLaw) -> str:
    perhaps = "" if law.certain else f" Perhaps: {law.because}."
    return f"{law.name} ({law.id}): {_asks(law)}.{perhaps}"


def _asks(law: PlaceLaw) -> str:
    """What a law asks for, as the end of a sentence; empty where it asks nothing of most postings."""
    told = [_WORDS[kind] for kind in _WORDS if kind in law.asks]
    return f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else "".join(told)
