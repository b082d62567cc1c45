"""The questions that apply, in their order: the guide's interview, with what each answer needs after it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from rolewright.knowledge.roles.role import SlotKind
from rolewright.records import replace
from rolewright.writing.draft import Draft, Origin, Sentence, Source
from rolewright.writing.interview.forms import Specific
from rolewright.writing.interview.gaps import Gaps
from rolewright.writing.interview.local_examples import as_there, country_of
from rolewright.writing.interview.question import Question, Situation
from rolewright.writing.interview.questions import company, demands, job, offer, people, terms, why, work

_SPECIFICS = "specifics."
#: What a draft asks.
BRACKETS = re.compile(r"\[[^]]*\]")


def script(situation: Situation, on: date) -> tuple[Question, ...]:
    """Every question that the interview has for this brief, answered or not."""
    country = country_of(situation.brief)
    return tuple(as_there(each, country) for each in _with_slots(_in_order(situation, on), situation))


def _in_order(situation: Situation, on: date) -> Iterator[Question]:
    yield from job.questions(situation)
    yield from company.first_questions(situation)
    yield from why.questions(situation)
    yield from work.questions(situation)
    yield from people.questions(situation)
    yield from demands.questions(situation)
    yield from terms.places(situation)
    yield from offer.questions(situation)
    yield from terms.questions(situation, on)
    yield from company.last_questions(situation)


def _with_slots(questions: Iterator[Question], situation: Situation) -> Iterator[Question]:
    """Behind each question those for the slots of the sentences that its answer brought into the draft.

    Slots of sentences that the role brought by itself are asked about last, by those who want to say more.
    """
    asked: set[str] = set()

    def about_new(sentence: Sentence) -> Iterator[Question]:
        names = tuple(name for name in dict.fromkeys(_slots_in(sentence)) if name not in asked)
        asked.update(names)
        if names:
            yield from _about(names, sentence, situation)

    for question in questions:
        yield question
        for sentence in sentences_of(question.key, situation.draft):
            yield from about_new(sentence)
    for sentence in situation.draft.sentences:
        for question in about_new(sentence):
            yield replace(question, extra=True)


def sentences_of(key: str, draft: Draft) -> Iterator[Sentence]:
    """What the draft says because of the answer to a question."""
    names = _NAMES.get(key, (key.partition("[")[0],))
    for sentence in draft.sentences:
        sources = (each for each in sentence.sources if each.origin in (Origin.BRIEF, Origin.COMPANY))
        if any(_name(source) in names for source in sources):
            yield sentence


#: Where an answer shows under another name than that of its question.
_NAMES: Mapping[str, tuple[str, ...]] = {
    "reason": ("reason", "why"),
    # Which duties of a function are meant is asked before what only the manager knows of them.
    "functions": (),
    "duties": ("functions", "duties"),
    # Answers that may hold another as well.
    "places": ("places", "workplace", "arrangement"),
    "pay": ("pay", "other_pay"),
    "reports_to": ("reports_to", "team"),
    "employment": ("employment", "hours"),
    "apply": ("apply", "deadline"),
    "deadline": ("deadline", "ongoing"),
}


def _name(source: Source) -> str:
    key = source.key.partition("[")[0]
    return f"company.{key}" if source.origin is Origin.COMPANY else key


def _slots_in(sentence: Sentence) -> Iterator[str]:
    for source in sentence.sources:
        if source.key.startswith(_SPECIFICS):
            yield source.key.removeprefix(_SPECIFICS)


def _about(names: tuple[str, ...], sentence: Sentence, situation: Situation) -> Iterator[Question]:
    """The gaps of a sentence in one question, and one each for those that its answer leaves."""
    assert situation.role is not None
    by_name = {each.name: each for each in situation.role.slots}
    slots = [by_name[name] for name in names]
    context = BRACKETS.sub("…", sentence.text).replace("….", "…")
    if len(slots) > 1:
        yield Question(
            Gaps(names),
            "What belongs in the gaps? In their order, with a semicolon between.",
            _WAITS,
            ("A4", "A7"),
            example="; ".join(slot.example for slot in slots),
            hints=tuple(slot.ask for slot in slots),
            context=context,
            takes_number=slots[0].kind is SlotKind.AMOUNT,
            needed_by=_place_of(sentence),
        )
    for slot in slots[1:] or slots:
        yield Question(
            Specific(slot.name),
            slot.ask,
            _WAITS,
            ("A4", "A7"),
            example=slot.example,
            context=context,
            takes_number=slot.kind is SlotKind.AMOUNT,
            is_name=True,
            needed_by=_place_of(sentence),
            within=f"{_SPECIFICS}{names[0]}" if len(slots) > 1 else "",
        )


_WAITS = "Only you know it, and a sentence of the posting waits for it."


def _place_of(sentence: Sentence) -> str:
    """The place in the brief of what brought a sentence into the draft; of a function's, its task."""
    place = next((each.key for each in sentence.sources if each.origin is Origin.BRIEF), "")
    if place != "functions":
        return place
    # “role, responsibility”
    return f"{TASK}{next(each.key for each in sentence.sources if each.origin is Origin.ROLE).split(', ')[1]}"


#: What a place begins with that is a task which came with a function.
TASK = "task."
