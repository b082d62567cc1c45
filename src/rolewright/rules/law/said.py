"""What a posting says beside pay, as laws ask for it."""

from collections.abc import Iterator, Sequence

from rolewright.document import Section, SectionKind, Workplace
from rolewright.rules.context import Context
from rolewright.rules.detectors import detector
from rolewright.rules.law.answer import Answer, english, places, said
from rolewright.rules.law.wordings import (
    BENEFIT,
    BESIDE_PAY,
    BY_A_DAY,
    CHOOSING,
    FOR_ALL,
    INTELLIGENCE,
    LAST_DAY_SOMEWHERE,
    LOCAL_EXPERIENCE,
    NO_BENEFITS,
    NO_SEX_MEANT,
    NOT_ASKED,
    OF_PAY,
    OFFERED,
    OPEN_UNTIL,
    PERHAPS_A_WAY,
    PERHAPS_VACANCY,
    SEXED_TITLE,
    USING,
    VACANCY,
    WAY,
)
from rolewright.text import Span

_ABOUT_WORK = frozenset(
    {
        SectionKind.EQUALITY,
        SectionKind.PREFERRED,
        SectionKind.REQUIREMENTS,
        SectionKind.RESPONSIBILITIES,
        SectionKind.TITLE,
    }
)


def _quiet(context: Context, path: str) -> bool:
    """Whether a rule of the core has nothing to say of the posting."""
    return next(iter(detector(path)(context)), None) is None


def benefits(context: Context) -> Answer:
    """Whether benefits are described by name, or said not to be there; unsure where there is but the word."""
    if span := said(context, NO_BENEFITS):
        return Answer(True, span)
    offers = tuple(context.document.of_kind(SectionKind.BENEFITS))
    for section in offers:
        if span := said(context, OFFERED, section.span) or said(context, BENEFIT, section.span):
            return Answer(True, span)
    for section in context.document.sections:
        if section.kind not in _ABOUT_WORK and (span := said(context, BENEFIT, section.span)):
            return Answer(True, span)
    vague = [section for section in offers if not _is_pay_alone(context, section)]
    if vague:
        return Answer(None, vague[0].span)
    if not english(context) or _names_benefits(context, offers):
        return Answer(None)
    if offers:
        return Answer(False)
    return Answer(None if _quiet(context, "core/outline/missing-benefits.py") else False)


def _names_benefits(context: Context, offers: Sequence[Section]) -> bool:
    """Whether the bare word stands anywhere but in the headings of the parts on what the job offers."""
    text = context.source.folded
    found = text.find("benefits")
    while found >= 0:
        if not any(each.span.start <= found < each.body.start for each in offers):
            return True
        found = text.find("benefits", found + 1)
    return False


def _is_pay_alone(context: Context, section: Section) -> bool:
    """Whether a part on what the job offers tells pay and nothing else."""
    pay = [mention.span.start for mention in context.facts.pay]
    within = section.body
    told = [each for each in context.sentences() if within.start <= each.start < within.end]
    return all(
        (any(each.start <= at < each.end for at in pay) or OF_PAY.search(context.source.folded, *each))
        and not BESIDE_PAY.search(context.source.folded, *each)
        for each in told
    )


def deadline(context: Context) -> Answer:
    """Whether a last day is named, or that there is none."""
    if fact := context.facts.deadline:
        return Answer(True, fact.mentions[0].span)
    if span := said(context, OPEN_UNTIL):
        return Answer(True, span)
    for section in context.document.of_kind(SectionKind.APPLY):
        if span := said(context, BY_A_DAY, section.span):
            return Answer(True, span)
    if not english(context) or said(context, LAST_DAY_SOMEWHERE):
        return Answer(None)
    return Answer(False)


def how_to_apply(context: Context) -> Answer:
    """Whether a reader learns the way; unsure where there is an address that may be one."""
    sections = tuple(context.document.of_kind(SectionKind.APPLY))
    for section in sections:
        if span := said(context, WAY, section.span):
            return Answer(True, span)
    if not english(context):
        return Answer(None)
    if not sections and _quiet(context, "core/outline/how-to-apply-unstated.py"):
        return Answer(True)
    has_address = "@" in context.text or "://" in context.text or any(context.zones.links)
    return Answer(None if has_address or said(context, PERHAPS_A_WAY) else False)


def contact(context: Context) -> Answer:
    """Whether one learns how to reach the employer."""
    told = how_to_apply(context)
    return told if told.met is not None else Answer(True)


def job_description(context: Context) -> Answer:
    """Whether it tells the work."""
    duties = next(context.document.of_kind(SectionKind.RESPONSIBILITIES), None)
    if duties is not None:
        return Answer(True, duties.span)
    if not english(context) or _quiet(context, "core/outline/missing-duties.py"):
        return Answer(None)
    return Answer(False)


def employer(context: Context) -> Answer:
    """Whether the employer is named."""
    fact = context.facts.employer
    return Answer(True, fact.mentions[0].span) if fact else Answer(False)


def place(context: Context) -> Answer:
    """Whether the place of work is named; at home is one."""
    facts = context.facts
    if facts.locations:
        return Answer(True, facts.locations.mentions[0].span)
    if facts.workplace.value is Workplace.REMOTE:
        return Answer(True, facts.workplace.mentions[0].span)
    return Answer(False)


def vacancy_status(context: Context) -> Answer:
    """Whether it says that there is a vacancy, or that there is none yet."""
    if span := said(context, VACANCY):
        return Answer(True, span)
    return Answer(False if english(context) and not said(context, PERHAPS_VACANCY) else None)


def ai_use(context: Context) -> Answer | None:
    """Whether it says that artificial intelligence helps to choose; whether it does, the settings tell."""
    for span in places(context, INTELLIGENCE):
        sentence = context.sentence_at(span.start)
        if context.kind_at(span.start) not in _ABOUT_WORK and all(
            words.search(context.source.unwrapped, *sentence) for words in (CHOOSING, USING)
        ):
            return Answer(True, span)
    screens = context.company.get("screens_with_ai")
    if screens is None:
        return Answer(None)
    return Answer(False if english(context) else None) if screens else None


def neutral_title(context: Context) -> Answer:
    """Whether the title names no sex; of other languages than English that cannot be told."""
    title = context.title
    if title is None:
        return Answer(None)
    words = context.source.folded[title.start : title.end]
    if FOR_ALL.search(words):
        return Answer(True, title)
    found = next((each for each in SEXED_TITLE.finditer(words) if not NO_SEX_MEANT.fullmatch(each[0])), None)
    if not english(context):
        return Answer(None, title)
    if found is None:
        return Answer(True, title)
    return Answer(False, Span(title.start + found.start(), title.start + found.end()))


def no_local_experience(context: Context) -> Answer:
    """Whether nobody is asked for experience from the place itself."""
    asked = next(local_experience(context), None)
    return Answer(True) if asked is None else Answer(False, asked)


def local_experience(context: Context) -> Iterator[Span]:
    """Every demand for experience from the place itself; the rule on origin marks the same words."""
    for span in places(context, LOCAL_EXPERIENCE):
        if not NOT_ASKED.search(context.source.unwrapped, *context.sentence_at(span.start)):
            yield span
