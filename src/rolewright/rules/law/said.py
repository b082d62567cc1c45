"""What a posting says beside pay, as laws ask for it."""

import re
from collections.abc import Iterator

from rolewright.document import SectionKind, Workplace
from rolewright.rules.context import Context
from rolewright.rules.detectors import detector
from rolewright.rules.law.told import Told, english, said
from rolewright.text import Span, pattern

_ABOUT_WORK = frozenset(
    {
        SectionKind.EQUALITY,
        SectionKind.PREFERRED,
        SectionKind.REQUIREMENTS,
        SectionKind.RESPONSIBILITIES,
        SectionKind.TITLE,
    }
)
# A benefit by its name: what it is, not that there are some.
_BENEFIT = pattern(
    r"""\b(?:401\s?\(?k\)?|403\s?\(?b\)?|superannuation|provident\sfund|rrsp|espp|fsa|hsa
    | (?:annual|bereavement|family|maternity|parental|paternity|sick)\s(?:leave|days?|time)
    | (?:dental|disability|health|life|medical|vision)(?:,|\s(?:and|&|plan|cover(?:age)?|insurance|benefits?))
    | (?:days?|hours?|weeks?)\s(?:of\s)?(?:annual\s|paid\s)?(?:holiday|leave|pto|vacation|time\soff)
    | paid\s(?:annual\s)?(?:time\soff|holidays?|leave|vacations?|days?\soff|sick)
    | pension\s(?:plan|scheme|contributions?) | retirement\s(?:plan|savings?|scheme|benefits?|account)
    | employee\s(?:assistance|discounts?) | commuter\sbenefits? | tuition\s(?:aid|assistance|reimbursement))\b""",
    re.VERBOSE,
)
# Where a part of the posting is about what it offers, the bare words say enough.
_OFFERED = pattern(
    r"\b(?:insurance|health ?care|medical|dental|pensions?|retirement|pto|vacations?|holidays?|leave|time off"
    r"|days off|tuition|wellness|child ?care|day ?care|discounts?|meals|lunch(?:es)?|training|gym|housing|car)\b"
)
_NO_BENEFITS = pattern(
    r"\b(?:no|without|not (?:eligible|entitled) (?:for|to)|does not (?:come with|include|carry))(?: any)?"
    r"(?: \w+){0,2} benefits\b"
)
_OPEN_UNTIL = pattern(
    r"\b(?:until (?:it is |the (?:position|role|job) is |this (?:position|role|job) is )?filled"
    r"|(?:on (?:a|an) )?(?:rolling|ongoing|continuous|continual) basis|ongoing recruitment"
    r"|accept(?:s|ed|ing)? (?:applications|resumes|résumés) (?:continuously|until)"
    r"|applications? (?:are |is |will be )?(?:accepted|taken|reviewed|considered) (?:as they (?:come|arrive)|continuously)"
    r"|no (?:application )?deadline|open until|(?:closing|close) date|closes on)\b"
)
# Where the posting tells how to apply, a date after these is the last day.
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_BY_A_DAY = pattern(
    rf"\b(?:by|until|before|no later than|due|through)(?: \w+day,?)? (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}"
    rf"|{_MONTH} \d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}|20\d\d-\d\d)"
)
_VACANCY = pattern(
    r"\b(?:existing|current|currently open|immediate|actual|future|upcoming|anticipated) (?:job )?(?:vacanc(?:y|ies)|opening|position to fill)"
    r"|\bvacancy (?:status|type)\b|\bvacancy\s*:\s*(?:yes|no|existing|current|new)\b|\b(?:currently |not (?:currently )?)vacant\b"
    r"|\bvacant (?:position|role|post)\b|\bnot (?:for )?an? (?:existing |current |open )?vacancy\b"
    r"|\b(?:talent|candidate) (?:pool|pipeline|community)\b|\bfuture (?:openings?|opportunit\w+|positions?|vacanc\w+|needs)\b"
    r"|\b(?:fill|filling) (?:a|an|the|this) (?:current|existing|vacant|open)\b"
)
_AI = r"(?:artificial intelligence|\bai\b|\bai[- ](?:based|powered|assisted|enabled|driven)\b|machine learning|automated (?:tools?|systems?|decision\w*|screening))"
_CHOOSING = r"(?:screen|assess|select|shortlist|evaluat|rank|review|hiring|recruit|applica|applicant|candidate|resume|résumé|cv\b)"
_AI_USE = pattern(rf"{_AI}[^.!?\n]{{0,120}}{_CHOOSING}|{_CHOOSING}[^.!?\n]{{0,120}}{_AI}")
_LOCAL_EXPERIENCE = pattern(
    r"\bcanadian (?:\w+ )?(?:work |job |professional |industry |market )?experience\b|\bexperience (?:gained )?in canada\b"
)
_NOT_ASKED = pattern(
    r"\b(?:no|not|never|nor|without|regardless|irrespective|isn't|aren't|do not|don't|whether or not|any)\b"
)
_SEXED_TITLE = pattern(
    r"\b(?:\w{2,}(?:man|men|woman|women|girl|boy|lady|maid)|waitress(?:es)?|waiter|hostess(?:es)?|stewardess(?:es)?"
    r"|actress(?:es)?|seamstress(?:es)?|manageress|headmaster|headmistress|male|female|man|woman|girl|boy|lady)\b"
)
_NO_SEX_MEANT = pattern(r"\b(?:human|german|roman|norman|talisman|ottoman|woman-owned)\b")
_FOR_ALL = pattern(
    r"\((?:[mfwdxn](?:\s?[/|*.]\s?[mfwdxn]){1,3}|all genders|any gender|m/f/d)\)|all genders|any gender|\bwoman\b.*\bman\b"
    r"|\bm\s?/\s?[fw]\s?/\s?[dx]\b|\bf\s?/\s?m\s?/\s?[dx]\b"
)


def _quiet(context: Context, path: str) -> bool:
    """Whether a rule of the core has nothing to say of the posting."""
    return next(iter(detector(path)(context)), None) is None


def benefits(context: Context) -> Told:
    """Whether benefits are described by name, or said not to be there; unsure where there is but the word."""
    if span := said(context, _NO_BENEFITS):
        return Told(True, span)
    offers = tuple(context.document.of_kind(SectionKind.BENEFITS))
    for section in offers:
        if span := said(context, _OFFERED, section.span) or said(context, _BENEFIT, section.span):
            return Told(True, span)
    for section in context.document.sections:
        if section.kind not in _ABOUT_WORK and (span := said(context, _BENEFIT, section.span)):
            return Told(True, span)
    if offers:
        return Told(None, offers[0].span)
    if not english(context) or "benefits" in context.source.folded:
        return Told(None)
    return Told(None if _quiet(context, "core/outline/missing-benefits.py") else False)


def deadline(context: Context) -> Told:
    """Whether a last day is named, or that there is none."""
    if fact := context.facts.deadline:
        return Told(True, fact.mentions[0].span)
    if span := said(context, _OPEN_UNTIL):
        return Told(True, span)
    for section in context.document.of_kind(SectionKind.APPLY):
        if span := said(context, _BY_A_DAY, section.span):
            return Told(True, span)
    return Told(False if english(context) else None)


def how_to_apply(context: Context) -> Told:
    """Whether a reader learns the way; unsure where there is an address that may be one."""
    section = next(context.document.of_kind(SectionKind.APPLY), None)
    if section is not None:
        return Told(True, section.span)
    if not english(context):
        return Told(None)
    if _quiet(context, "core/outline/how-to-apply-unstated.py"):
        return Told(True)
    has_address = "@" in context.text or "://" in context.text or any(context.zones.links)
    return Told(None if has_address else False)


def contact(context: Context) -> Told:
    """Whether one learns how to reach the employer."""
    told = how_to_apply(context)
    return told if told.met is not None else Told(True)


def job_description(context: Context) -> Told:
    """Whether it tells the work."""
    duties = next(context.document.of_kind(SectionKind.RESPONSIBILITIES), None)
    if duties is not None:
        return Told(True, duties.span)
    if not english(context) or _quiet(context, "core/outline/missing-duties.py"):
        return Told(None)
    return Told(False)


def employer(context: Context) -> Told:
    """Whether the employer is named."""
    fact = context.facts.employer
    return Told(True, fact.mentions[0].span) if fact else Told(False)


def place(context: Context) -> Told:
    """Whether the place of work is named; at home is one."""
    facts = context.facts
    if facts.locations:
        return Told(True, facts.locations.mentions[0].span)
    if facts.workplace.value is Workplace.REMOTE:
        return Told(True, facts.workplace.mentions[0].span)
    return Told(False)


def vacancy_status(context: Context) -> Told:
    """Whether it says that there is a vacancy, or that there is none yet."""
    if span := said(context, _VACANCY):
        return Told(True, span)
    return Told(False if english(context) else None)


def ai_use(context: Context) -> Told | None:
    """Whether it says that artificial intelligence helps to choose; whether it does, the settings tell."""
    if span := said(context, _AI_USE):
        return Told(True, span)
    screens = context.company.get("screens_with_ai")
    if screens is None:
        return Told(None)
    return Told(False if english(context) else None) if screens else None


def neutral_title(context: Context) -> Told:
    """Whether the title names no sex; of other languages than English that cannot be told."""
    title = context.title
    if title is None:
        return Told(None)
    words = context.source.folded[title.start : title.end]
    if _FOR_ALL.search(words):
        return Told(True, title)
    found = next((each for each in _SEXED_TITLE.finditer(words) if not _NO_SEX_MEANT.fullmatch(each[0])), None)
    if not english(context):
        return Told(None, title)
    if found is None:
        return Told(True, title)
    return Told(False, Span(title.start + found.start(), title.start + found.end()))


def no_local_experience(context: Context) -> Told:
    """Whether nobody is asked for experience from the place itself."""
    for span in _asked(context):
        return Told(False, span)
    return Told(True)


def _asked(context: Context) -> Iterator[Span]:
    for found in _LOCAL_EXPERIENCE.finditer(context.source.unwrapped):
        sentence = context.sentence_at(found.start())
        if context.is_read(found.start()) and not _NOT_ASKED.search(
            context.source.unwrapped, *sentence
        ):
            yield Span(*found.span())
