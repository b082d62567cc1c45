"""What the person will do, what it takes, and what they get for it."""

import re
from collections.abc import Iterator, Sequence

from rolewright.company import ProfilePart
from rolewright.document import PayUnit, SectionKind
from rolewright.knowledge.roles.role import Responsibility
from rolewright.records import replace
from rolewright.writing.basics import AMOUNT, are_hours_long
from rolewright.writing.calendar_words import FEASTS, MONTHS, SEASONS, any_of
from rolewright.writing.demands import as_demand_of_you, of_the_person
from rolewright.writing.draft import Line, Origin, Part, Sentence, Source
from rolewright.writing.draft_forms import (
    LATER_LEADS,
    NEEDED,
    OFFERED,
    WISHED,
    WORK,
    WORK_LEADS,
    YEAR_LEADS,
)
from rolewright.writing.pay import pay_in
from rolewright.writing.phrasing import (
    as_demand,
    as_duty,
    as_sentences,
    begins_with_verb,
    closed,
    in_place,
)
from rolewright.writing.same_benefit import outdoes
from rolewright.writing.scribe import Scribe
from rolewright.writing.tidying import says_something
from rolewright.writing.week import is_spent

#: A reader takes in so many entries; beyond it the library adds none of its own.
ENOUGH_DUTIES = 6
#: A posting wants so many duties at least; up to here a draft asks about them.
FEW_DUTIES = 3
_SLOT = re.compile(r"\{[^{}]*\}")


def duties(scribe: Scribe) -> Part:
    """Goals of the first year, then what is done from week to week."""
    goals = _goals(scribe)
    scribe.wordings.said = tuple(line.sentences[0] for line in goals)
    done = _duties(scribe)
    lead = scribe.variety.pick("goals", _leads(scribe, goals, _goal_leads(goals)))
    if "first year" in lead:
        goals = list(map(_without_first_year, goals))
    then = scribe.variety.pick("then", _leads(scribe, done, WORK_LEADS))
    heading = scribe.variety.pick("duties", WORK)
    lines = (Line((scribe.form(lead),)), *goals, Line((scribe.form(then),)), *done)
    return Part(SectionKind.RESPONSIBILITIES, heading, lines)


def _goal_leads(goals: Sequence[Line]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What may stand before the goals: “With you, we want to” goes on with nothing of “your own”."""
    if not _go_on_for_years(goals):
        return YEAR_LEADS
    is_yours = any(_OF_THE_READER.search(line.text) for line in goals)
    return (LATER_LEADS[1], LATER_LEADS[1]) if is_yours else LATER_LEADS


_OF_THE_READER = re.compile(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
_CALENDAR_YEAR = re.compile(r"\b20\d\d\b")
_DATED = re.compile(rf"\b(?:by|before|until) .*\b{any_of(*MONTHS, *SEASONS, *FEASTS)}\b", re.IGNORECASE)


def _go_on_for_years(lines: Sequence[Line]) -> bool:
    """Whether the goals name several years, or one where a date needs none: not all are of the first then."""
    years = {year for line in lines for year in _CALENDAR_YEAR.findall(line.text)}
    return len(years) > 1 or (bool(years) and any(_tells_day_alone(line.text) for line in lines))


def _without_first_year(line: Line) -> Line:
    """The goal without the year that stands above it already."""
    told = tuple(
        each if each.is_question else replace(each, text=_IN_FIRST_YEAR.sub("", each.text))
        for each in line.sentences
    )
    return replace(line, sentences=told)


_IN_FIRST_YEAR = re.compile(
    r" (?:in|within|during) (?:the|your|their|our) first year(?=[.,;]| (?:from|of|with|by|and)\b)"
)


def _tells_day_alone(text: str) -> bool:
    return _DATED.search(text) is not None and _CALENDAR_YEAR.search(text) is None


def _leads(
    scribe: Scribe, lines: Sequence[Line], leads: tuple[tuple[str, ...], tuple[str, ...]]
) -> tuple[str, ...]:
    with_verbs, with_any = leads
    is_done = all(
        line.sentences[0].is_question or begins_with_verb(line.text, scribe.trade) for line in lines
    )
    return with_verbs if is_done else with_any


def _goals(scribe: Scribe) -> list[Line]:
    known = scribe.role.goals if scribe.role else ()
    return list(scribe.entries("goals", scribe.brief.goals, known, as_duty)) or scribe.item(
        scribe.question("goals")
    )


def _duties(scribe: Scribe) -> list[Line]:
    """What the manager said, then what the chosen functions consist of.

    Blanks, and beside the manager's own what the library says of every such job, only to reach a few.
    """
    brief = scribe.brief
    known = list(scribe.role.responsibilities) if scribe.role else []
    told = list(scribe.entries("duties", brief.duties, known, as_duty))
    offered = list(_of_functions(scribe))

    def is_spare(each: Responsibility) -> bool:
        return not scribe.wordings.is_answered(each.wordings) or not _fresh(scribe, each)

    own = len(told)

    def is_form(each: Responsibility) -> bool:
        return own > 0 and not scribe.wordings.is_filled(each.wordings)

    # What says nothing of this job, leaves something to ask, or was said by a goal comes last.
    for responsibility in sorted(offered, key=lambda each: (is_spare(each), is_form(each))):
        is_extra = is_spare(responsibility) or is_form(responsibility)
        if len(told) < (FEW_DUTIES if is_extra else ENOUGH_DUTIES):
            told += scribe.item(_duty(scribe, responsibility))
        elif is_form(responsibility) and not is_spare(responsibility) and len(told) < ENOUGH_DUTIES:
            words = _SLOT.sub("…", responsibility.wordings[0])
            scribe.leave_out("functions", words, "the other duties tell more of this job")
    return told or scribe.item(scribe.question("duties"))


def _of_functions(scribe: Scribe) -> Iterator[Responsibility]:
    """What the chosen functions consist of; where nothing was chosen, what the core may be about.

    A function of which single duties were taken stands for no others.
    """
    role, brief = scribe.role, scribe.brief
    if role is None:
        return
    if brief.functions:
        taken = {answer.use for answer in brief.duties}
        by_id = {each.id: each.responsibilities for each in role.functions}
        rows = [by_id[each] for each in brief.functions if not taken & {one.id for one in by_id[each]}]
        # The first of each function, then the second of each.
        yield from (row[at] for at in range(max(map(len, rows), default=0)) for row in rows if at < len(row))
    elif not brief.duties:
        # Only what is still a question: nobody said that this job is about it.
        core = [each for function in role.functions if function.core for each in function.responsibilities]
        yield from [each for each in core if not scribe.wordings.is_answered(each.wordings)]


def _duty(scribe: Scribe, responsibility: Responsibility) -> Sentence:
    wordings = _fresh(scribe, responsibility) or responsibility.wordings
    told = scribe.wordings.chosen(responsibility.id, wordings)
    chosen = ", ".join(scribe.brief.functions)
    source = (Source(Origin.BRIEF, "functions", chosen),) if chosen else ()
    return Sentence(told.text, (*source, *told.sources))


def _fresh(scribe: Scribe, responsibility: Responsibility) -> Sequence[str]:
    """The wordings of a responsibility that no goal has told already."""
    taken = {answer.use for answer in scribe.brief.goals}
    goals = [goal for goal in (scribe.role.goals if scribe.role else ()) if goal.id in taken]
    is_near = any(responsibility.id in goal.serves for goal in goals)
    return scribe.wordings.fresh(responsibility.wordings, is_near=is_near)


def requirements(scribe: Scribe) -> Iterator[Part]:
    """Deal-breakers, and apart from them what would merely please."""
    known = scribe.role.requirements if scribe.role else ()
    needed = list(scribe.entries("deal_breakers", of_the_person(scribe), known, as_demand_of_you))
    heading = scribe.variety.pick("needed", NEEDED)
    lines = needed or scribe.item(scribe.question("deal_breakers"))
    yield Part(SectionKind.REQUIREMENTS, heading, tuple(lines))
    wished = tuple(scribe.entries("nice_to_haves", scribe.brief.nice_to_haves, known, as_demand))
    if wished:
        heading = scribe.variety.pick("wished", WISHED)
        yield Part(SectionKind.PREFERRED, heading, wished)


def benefits(scribe: Scribe) -> Part:
    """Pay first, then what else there is."""
    brief, common = scribe.brief, scribe.profile.benefits
    lines = [*scribe.item(_pay(scribe)), *scribe.item(_other_pay(scribe))]
    lines += _each_once(scribe, [*scribe.entries("benefits", brief.benefits), *_common_benefits(scribe)])
    if not brief.benefits and not common:
        lines += scribe.item(scribe.question("benefits"))
    if are_hours_long(brief) and scribe.is_public("hours", brief.hours):
        lines += scribe.item(scribe.answer("hours", brief.hours))
    if not is_spent(scribe):
        lines += scribe.item(scribe.answer("arrangement", brief.arrangement))
    lines += scribe.entries("attractions", brief.attractions)
    heading = scribe.variety.pick("benefits", OFFERED)
    return Part(SectionKind.BENEFITS, heading, tuple(lines))


def _other_pay(scribe: Scribe) -> Sentence | None:
    """What is paid beside the pay: an amount alone would look like another one."""
    other = scribe.brief.other_pay
    words = in_place(other.words)
    if (
        not scribe.is_public("other_pay", other)
        or not AMOUNT.match(words)
        or _ON_TOP.search(_AMOUNT_ALONE.split(words)[0])
    ):
        return scribe.answer("other_pay", other)
    return scribe.form("On top of that, ", (closed(words), Source(Origin.BRIEF, "other_pay", other.words)))


_AMOUNT_ALONE = re.compile(r",| if | when ")
_ON_TOP = re.compile(r"\b(?:on top|extra|additional|plus|more|also|is|are)\b", re.IGNORECASE)


def _each_once(scribe: Scribe, lines: Sequence[Line]) -> Iterator[Line]:
    """What this job offers and what every job here does, where both tell the same only the better one."""
    for line in lines:
        source = next(each for each in line.sentences[0].sources if each.origin is not Origin.FORM)
        is_locked = source.origin is Origin.COMPANY and ProfilePart.BENEFITS in scribe.profile.locked
        better = next((each for each in lines if each is not line and outdoes(each.text, line.text)), None)
        if better is None or is_locked:
            yield line
        else:
            scribe.leave_out(source.key.partition("[")[0], line.text, f"“{better.text}” says it already")


def _common_benefits(scribe: Scribe) -> Iterator[Line]:
    for at, each in enumerate(scribe.profile.benefits):
        key = f"benefits[{at}]"
        if says_something(each) and scribe.is_news(key, sentence := scribe.company(key, each)):
            yield from scribe.item(sentence)


_TO_THEM = re.compile(r"\b(?:they|he/she|she|he)\b")


def _pay(scribe: Scribe) -> Sentence:
    pay = scribe.brief.pay
    if not scribe.is_public("pay", pay):
        return scribe.doubt("pay") or scribe.form("A salary of ", scribe.blank("pay"), ".")
    words = _TO_THEM.sub("you", in_place(pay.words))
    source = Source(Origin.BRIEF, "pay", pay.words)
    if words[:1].isalpha() and not words[:3].isupper():
        # The answer says itself what it names.
        return scribe.form((as_sentences(words), source))
    stated = pay_in(words)
    is_salary = stated is not None and stated.unit in (PayUnit.YEAR, PayUnit.MONTH)
    return scribe.form("A salary of " if is_salary else "We pay ", (closed(words), source))
