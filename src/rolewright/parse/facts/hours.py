"""Working time: hours a week, days and times, shifts."""

from enum import IntEnum
from re import Match
from typing import NamedTuple

from rolewright.document import Fact, Hours, Mention, SectionKind
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import Clause, clause_around, is_comment, is_inside_number, kind_at
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.pattern import pattern, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span


class _Sort(IntEnum):
    """What the words tell, the most telling first."""

    WEEKLY = 0
    TIMETABLE = 1
    LENGTH = 2
    SHIFT = 3
    AVAILABILITY = 4


class _Part(NamedTuple):
    sort: _Sort
    span: Span
    minimum: float | None = None
    maximum: float | None = None


_N = r"\d{1,2}(?:[.,]\d{1,2})?"
_H = r"(?:hours?|hrs?)\.?"
_DAY = r"(?:mon|tues|tue|wednes|wed|thurs|thur|thu|fri|satur|sat|sun)(?:days?|\.)?"
_TIME = r"(?:\d\d?(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.?|p\.m\.?|[ap]\b|hrs)?|noon|midnight)"
_CLOCK = r"(?:\d\d?(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.?|p\.m\.?|[ap]\b)|\d\d?[:.]\d\d|noon|midnight)"
_PART_OF_DAY = r"(?:days?|(?:late |over)?nights?|mornings?|afternoons?|evenings?|week(?:end|day)s?|holidays)"
_WEEK = r"\s*(?:per|a|/|each|p/|p\.|in a|every|-)\s*(?:working |work )?(?:week|wk|w\b)"

_WEEKLY = pattern(
    rf"(?P<low>{_N})(?:\s*(?:-|to|or|/)\s*(?P<high>{_N}))?[ +-]{{0,4}}"
    rf"(?:{_H}\s*(?:of work\s*|work(?:ing)?\s*)?(?:\([^)\n]{{2,9}}\)\s*)?(?:{_WEEK}|weekly|p/?w\b)|hpw\b|"
    r"[\s-]?hours?[\s-]+(?:working[\s-]+|work[\s-]?)?week)"
)
_WEEKLY_LABELLED = pattern(
    r"(?:(?:weekly|contract(?:ed|ual)?|working) )?hours(?: of work)?(?:\s*(?:per|a|/)\s*week)?(?:\s*\(\w+\))?"
    rf"[\s:=*_-]{{0,6}}(?P<low>{_N})(?:\s*(?:-|to)\s*(?P<high>{_N}))?"
    rf"(?:\s*(?:{_H})?\s*(?:per|a|/)\s*(?:week|wk))?"
    r"(?!\s*(?:[:.]\d\d|[ap]m?\b|[ap]\.m|%|days?|\d|(?:-|to)\s*\d\d?(?:[:.]\d\d)?\s*[ap]))"
)
_LENGTH = pattern(
    rf"{_N}(?:\s*(?:-|to|or|/)\s*{_N})?[ -]{{0,3}}{_H}[\s-]*(?:(?:(?:day|night|evening|rotating|overnight|"
    rf"long) )?shifts?|"
    r"(?:per|a|/)\s*(?:day|shift|pay period|fortnight|month|(?:two|2) weeks|year)|bi-?weekly|fortnightly)|"
    rf"hours? (?:per|a|/) ?day[\s:=]{{0,4}}{_N}(?::\d\d)*"
)
_DAYS = pattern(
    rf"(?:{_DAY}\s*(?:-|to|through|thru|till|until|and|&|/)\s*{_DAY}|m\s*-\s*f\b)"
    r"(?:[\s,:;(*-]*\d\d?(?:[:.]\d\d)?\s*-\s*\d\d?(?![\d%:.]|\s?[ap]))?"
)
_TIMES = pattern(rf"{_TIME}\s*(?:-|to|until|till|through)\s*{_CLOCK}")
_SHIFT = pattern(
    r"(?:day|overnight|night|evening|morning|afternoon|late|early|graveyard|swing|weekend|rotating|"
    r"rotational|split|"
    r"fixed|twilight|back|first|second|third|1st|2nd|3rd|[ap]m|noc|flexible|variable)"
    r"(?:(?:\s*[/,&]\s*| and | or )(?:day|night|evening|weekend|rotating|2nd|3rd|late|"
    r"early))*\s+shifts?(?: pattern)?|"
    r"shift\s*[:=]\s*(?:days?|nights?|evenings?|mornings?|afternoons?|rotating|first|second|third|1st|2nd|"
    r"3rd|variable|"
    r"mid|swing)\b"
)
_PARTS_OF_DAY = pattern(
    rf"{_PART_OF_DAY}(?:(?:\s*[,/&-]\s*|\s+)(?:and |or |and/or )?{_PART_OF_DAY})+|"
    r"(?<=time )(?:days|nights|evenings)(?!\s+(?:of|a|per|off))"
)
_ZONE = pattern(
    r"(?:est|cst|pst|mst|eastern|central|pacific|gmt|cet|bst)(?: time)? (?:business |working |core )?hours"
)
_OF_HOURS = (
    (_Sort.WEEKLY, _WEEKLY),
    (_Sort.WEEKLY, _WEEKLY_LABELLED),
    (_Sort.LENGTH, _LENGTH),
    (_Sort.AVAILABILITY, _ZONE),
    (_Sort.TIMETABLE, _TIMES),
)
# What to try at a literal, by how it begins.
_AT = {
    "h": _OF_HOURS,
    "s": ((_Sort.TIMETABLE, _DAYS), (_Sort.TIMETABLE, _TIMES), (_Sort.SHIFT, _SHIFT)),
    "m": ((_Sort.TIMETABLE, _DAYS), (_Sort.TIMETABLE, _TIMES), (_Sort.AVAILABILITY, _PARTS_OF_DAY)),
    "t": ((_Sort.TIMETABLE, _DAYS), (_Sort.AVAILABILITY, _PARTS_OF_DAY)),
    "e": ((_Sort.AVAILABILITY, _PARTS_OF_DAY),),
    "n": ((_Sort.TIMETABLE, _TIMES), (_Sort.AVAILABILITY, _PARTS_OF_DAY)),
    "a": ((_Sort.TIMETABLE, _TIMES),),
    "p": ((_Sort.TIMETABLE, _TIMES),),
}
# "Shift: 7p-7a": here the words begin behind the literal.
_LABEL = pattern(r"(?:hours|shifts?)[*_]*\s*[:=][\s*_]*|time (?=days|nights|evenings)")
_NOT_WORK_BEFORE = phrases("""
    _number of_ | _paid_ | _volunteer_ | _volunteering_ | _training_ | _worked_ | _of pto_ | _interview_
    _interviews_ | _within_ | _in under_ | _every_ | _turnaround_ | _response_ | _credit_ | _semester_
    _course_ | _study_ | _open_ | _opening_ | _office_ | _call us_ | _contact us_ | _phone_
    _customer service_ | _support_
""")
_NOT_WORK_AFTER = phrases("""
    you worked | of pto | of leave | of vacation | of training | of volunteer | of interview | of paid
    of sick | of holiday | of cpd | of credit | of community | of sleep | of content | of video
    turnaround | notice | response | a day 7 | a day seven | per day 7 | access | delivery | emergency
    hotline | support | of remote
""")
_CONTACT = pattern(
    r"\b(?:call|phone|telephone|contact|helpline|opening hours|office hours|interview\w*|webinar|open day|"
    r"visit us|"
    r"(?:store|shop|cent(?:re|er)|restaurant|clinic|we) (?:is |are )?open|"
    r"reach us|lines are)\b[^.;]{0,50}\Z"
)
_WORKING = phrases("""
    hours | shift | schedul | work | rota | days | monday | availab | week | full | part | timetable
    office | _time
""")
_LISTED = pattern(r"(?:\A|[:,|/(>*•·&-]|\band|\bor)[\s*_\"'\[(-]*\Z")
_SHIFT_LABELS = ("schedule", "shift", "hours", "availability", "working pattern", "time")
_AVAILABLE = pattern(
    r"\b(?:work|shifts?|availab|schedul|hours|open|flexib|operat|on|time|must|includ)\w*\b[^.;]{0,70}\Z"
)
_SHIFT_OF_JOB_BEFORE = phrases("""
    _this is a_ | _primarily a_ | _work_ | _working_ | _work the_ | _work a_ | _working a_ | _work on_
    _available for_ | _available to work_ | _open to_ | _must work_ | _rotating_ | _full_
""")
_SHIFT_OF_JOB_AFTER = phrases("role | position | job_ | only | hours | available | required | work_")
_ALONE = pattern(rf"\s*({_N})(?:\s*{_H})?\s*")
_SENTENCE_END = pattern(r"[.!?]\s+[A-Z]|\n")
_NEAR = 45


def hours(reading: Reading) -> Fact[Hours]:
    """Working time in the posting's own words, with the hours a week where the words give them."""
    said = [_mention(reading, group) for group in _joined(reading, _parts(reading))]
    said.sort(key=lambda found: found[0])
    return fact_of(declared(reading, "hours", _typed), [mention for _, mention in said])


def _typed(written: str) -> Hours | None:
    text = written.strip()
    weekly = _WEEKLY.search(text.lower()) or _WEEKLY_LABELLED.search(text.lower())
    if weekly:
        return Hours(text, *_numbers(weekly))
    alone = _ALONE.fullmatch(text)
    number = _number(alone[1]) if alone else None
    return Hours(text, number, number) if text else None


def _parts(reading: Reading) -> list[_Part]:
    found: list[_Part] = []
    for at in anchors(reading.source, "hours"):
        floor = found[-1].span.end if found else 0
        part = _part(reading, at, floor) if at >= floor else None
        if part is not None:
            found.append(part)
    return found


def _part(reading: Reading, at: int, floor: int) -> _Part | None:
    """The most telling words that cover the literal at `at`."""
    folded = reading.source.folded
    low, high = max(floor, at - 42), min(len(folded), at + 70)
    label = _LABEL.match(folded, at)
    latest = label.end() if label else at
    if folded[at] in "ap" and not folded[max(0, at - 2) : at].strip().isdigit():
        return None
    for sort, words in _AT[folded[at]]:
        for found in words.finditer(folded, low, high):
            if found.start() > latest:
                break
            is_continued = 0 < floor >= found.start() - 12
            if is_inside_number(folded, found.start()):
                continue
            if found.end() > at and (is_continued or _is_working_time(reading, sort, found)):
                numbers = _numbers(found) if sort is _Sort.WEEKLY else (None, None)
                return _Part(sort, Span(*found.span()), *numbers)
    return None


def _is_working_time(reading: Reading, sort: _Sort, found: Match[str]) -> bool:
    start, end = found.span()
    if is_comment(reading, start):
        return False
    clause = clause_around(reading, start, end)
    if clause.lead.endswith(_NOT_WORK_BEFORE) or clause.tail.startswith(_NOT_WORK_AFTER, 1):
        return False
    if sort is _Sort.WEEKLY:
        return 1 <= _numbers(found)[1] <= 80
    if sort is _Sort.LENGTH and clause.words.startswith("24"):
        return False
    kind = kind_at(reading, start)
    if kind in (SectionKind.APPLY, SectionKind.EQUALITY) or _CONTACT.search(clause.before):
        return False
    if sort is _Sort.SHIFT:
        return _is_shift_of_job(clause)
    if sort is _Sort.AVAILABILITY:
        return kind is not SectionKind.BENEFITS and (
            _is_schedule(clause) or bool(_AVAILABLE.search(clause.before))
        )
    context = f" {clause.label}{clause.before}{clause.words}{clause.after[:60]}"
    opens_line = sort is _Sort.TIMETABLE and not clause.before.strip(" *_>\"'(-")
    return kind is not SectionKind.ABOUT and (opens_line or any(word in context for word in _WORKING))


def _is_shift_of_job(clause: Clause) -> bool:
    return bool(
        _LISTED.search(clause.before)
        or clause.words.startswith("shift")
        or _is_schedule(clause)
        or clause.lead.endswith(_SHIFT_OF_JOB_BEFORE)
        or clause.tail.startswith(_SHIFT_OF_JOB_AFTER, 1)
    )


def _is_schedule(clause: Clause) -> bool:
    return any(word in clause.label for word in _SHIFT_LABELS)


def _joined(reading: Reading, parts: list[_Part]) -> list[list[_Part]]:
    """Parts that stand close together in one line make one statement: "40 hours a week, Monday to Friday"."""
    groups: list[list[_Part]] = []
    for part in parts:
        if groups:
            begin = groups[-1][-1].span.end
            is_near = part.span.start - begin <= _NEAR
            if is_near and not _SENTENCE_END.search(reading.source.text, begin, part.span.start + 1):
                groups[-1].append(part)
                continue
        groups.append([part])
    return groups


def _mention(reading: Reading, group: list[_Part]) -> tuple[_Sort, Mention[Hours]]:
    start, end = group[0].span.start, group[-1].span.end
    words = reading.source.text[start:end]
    if words.count("(") > words.count(")") and reading.source.text[end : end + 1] == ")":
        end += 1
    weekly = next((part for part in group if part.sort is _Sort.WEEKLY), None)
    text = " ".join(reading.source.text[start:end].split()).strip(" .,;:*_")
    value = Hours(text, weekly.minimum if weekly else None, weekly.maximum if weekly else None)
    return min(part.sort for part in group), Mention(value, Span(start, end))


def _numbers(weekly: Match[str]) -> tuple[float, float]:
    return _number(weekly["low"]), _number(weekly["high"] or weekly["low"])


def _number(digits: str) -> float:
    number = float(digits.replace(",", "."))
    return int(number) if number.is_integer() else number
