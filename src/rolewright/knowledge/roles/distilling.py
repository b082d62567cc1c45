"""Makes of a role what rules need of it; run when an index is made, and for a user's own roles."""

from collections.abc import Iterable, Iterator, Mapping

from rolewright.knowledge.roles.profession import Need, Profession, Usual, by_stem
from rolewright.knowledge.roles.role import Requirement, Responsibility, Role, Slot, SlotKind
from rolewright.knowledge.roles.stems import LIGHT, stems_of_wording
from rolewright.knowledge.roles.wording import slots_of

_MOST_QUESTIONS = 2


def profession_of(role: Role) -> Profession:
    """What the whole profession does and has anyway, and what its demands are for."""
    slots = {slot.name: slot for slot in role.slots}
    duties = {each.id: each for each in role.responsibilities}
    return Profession(
        name=_within_a_sentence(role.title),
        title=stems_of_wording(role.title),
        words=frozenset().union(*map(stems_of_wording, _told(role))),
        usual=by_stem(
            Usual(carried, each.bland, _advice(each, slots))
            for each in duties.values()
            for carried in _carried(each.usual)
        ),
        granted=by_stem(Usual(each - {LIGHT}, bland=True) for each in _carried(role.taken_for_granted)),
        needs=tuple(_need(each, duties) for each in role.requirements),
    )


def _told(role: Role) -> Iterator[str]:
    """What the role is about, in whatever words its file has for it, without the wordings for one posting."""
    yield from (role.title, role.purpose, *role.taken_for_granted)
    for function in role.functions:
        yield from (function.name, function.purpose, function.skill)
        for duty in function.responsibilities:
            yield from (duty.task, duty.outcome, *duty.usual)


def _need(requirement: Requirement, duties: Mapping[str, Responsibility]) -> Need:
    served = [duties[each] for each in requirement.serves]
    told = (text for duty in served for text in (duty.task, *duty.wordings, *duty.usual))
    return Need(
        tuple(_carried(requirement.wordings)), tuple(_carried(told)), tuple(duty.task for duty in served)
    )


def _carried(texts: Iterable[str]) -> Iterator[frozenset[str]]:
    return (carried for text in texts if (carried := stems_of_wording(text)) - {LIGHT})


def _advice(duty: Responsibility, slots: Mapping[str, Slot]) -> str:
    """The questions that make a duty particular, or else what it leads to."""
    asked = dict.fromkeys(name for wording in duty.wordings for name in slots_of(wording))
    questions = [slots[name].ask for name in asked if slots[name].kind is not SlotKind.DATE]
    return " ".join(questions[:_MOST_QUESTIONS]) or f"What is better here once it is done? ({duty.outcome})"


def _within_a_sentence(title: str) -> str:
    return " ".join(word if word[1:] != word[1:].lower() else word.lower() for word in title.split())
