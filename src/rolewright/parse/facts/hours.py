"""Working time: hours a week, days and times, shifts."""

from collections.abc import Iterator, Mapping
from enum import IntEnum
from re import Match, Pattern
from typing import TypeAlias

from rolewright.document import Fact, Hours, Mention, SectionKind
from rolewright.parse.facts import hours_words as words
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import Clause, clause_around, is_comment, is_inside_number, kind_at
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.wordlists import phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple


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


# What is tried around a literal, by its first letters, with how far before it the words may begin.
_Trials: TypeAlias = tuple[tuple[_Sort, Pattern[str], int], ...]
_DAYS_AND_TIMES: _Trials = ((_Sort.TIMETABLE, words.DAYS, 24), (_Sort.TIMETABLE, words.TIMES, 22))
_TIMES: _Trials = ((_Sort.TIMETABLE, words.TIMES, 24),)
_PARTS: _Trials = ((_Sort.AVAILABILITY, words.PARTS_OF_DAY, 42),)
_AT: Mapping[str, _Trials] = {
    **dict.fromkeys("mon tue sun m-f".split(), _DAYS_AND_TIMES),
    "m -": _DAYS_AND_TIMES,
    **dict.fromkeys("lun maa".split(), ((_Sort.TIMETABLE, words.DAYS_ELSEWHERE, 0),)),
    "day": ((_Sort.LENGTH, words.DAY_WEEK, 8),),
    **dict.fromkeys("eve mor nig".split(), _PARTS),
    **dict.fromkeys("noo mid :00 :30".split(), _TIMES),
    "shi": (),
    "tim": (),
}
_BEHIND_LABEL = (
    (_Sort.TIMETABLE, words.DAYS),
    (_Sort.TIMETABLE, words.TIMES),
    (_Sort.TIMETABLE, words.BARE_TIMES),
    (_Sort.AVAILABILITY, words.FLEXIBLE),
    (_Sort.AVAILABILITY, words.PART_OF_DAY_ALONE),
)
_REACH = 70
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
# Other people's times, not too far before: when to call, when the shop is open.
_NOT_OF_JOB = phrases("""
    _call_ | _phone_ | _telephone_ | _contact_ | _helpline_ | _opening hours_ | _opening times_
    _office hours_ | _interview | _webinar_ | _open day_ | _visit us_ | _reach us_ | _lines are_ | _we open_
    _we are open_ | store open | store is open | shop open | shop is open | centre open | centre is open
    center is open | restaurant open | restaurant is open | clinic open | clinic is open | _shop hours_
    _store hours_ | _taproom hours_ | _bar hours_ | _kitchen hours_ | _trading hours_ | _visiting hours_
    _library hours_ | _museum hours_ | _reception hours_ | _service hours_ | _business hours are_
    hours of operation | _operating hours_
""")
# These say that what follows is when the work is done, wherever it stands.
_TIMES_OF_JOB = phrases("""
    _hours are_ | _hours will be_ | _hours of work_ | _working hours_ | _work hours_ | _work schedule
    _working times_ | _core hours_ | _shift is_
""")
# Where these stand near, somebody may be asked at such hours.
_WAYS_TO_ASK = ("@", "phone", "tel:", "tel.", "call ", "contact ", "e-mail:", "email:")
_NEAR_A_WAY_TO_ASK = 160
_WORKING = phrases("""
    hours | shift | schedul | work | rota | days | monday | availab | week | full | part | timetable
    office | _time | horaire | horario | arbeitszeit | werktijd | werkdag | orario
""")
_FOR_GOOD = ("volunt", "training", "learning", " leave", " pto ", "holiday", "vacation", "paid ")
_BEFORE_LISTED = (*":,|/(>*•·&-[", " and", " or")
_SHIFT_LABELS = ("schedule", "shift", "hours", "availability", "working pattern", "time")
_AVAILABLE = phrases("""
    _work | _shift | _availab | _schedul | _hours | _open | _flexib | _operat | _on_ | _time | _must
    _includ
""")
_SHIFT_OF_JOB_BEFORE = phrases("""
    _this is a_ | _primarily a_ | _work_ | _working_ | _work the_ | _work a_ | _working a_ | _work on_
    _available for_ | _available to work_ | _open to_ | _must work_ | _rotating_ | _full_
""")
_SHIFT_OF_JOB_AFTER = phrases("role | position | job_ | only | hours | available | required | work_")
# Between two statements; there a label begins, or the space between two words was lost.
_SENTENCE_END = pattern(r"[.!?]\s+[A-Z]|\n|[a-z)][A-Z]|[a-z]:")
_TAG = pattern(r"</?[a-z][^>]{0,60}>")
# Around a label that stands out: "**Hours:** 38 a week".
_MARKS = pattern(r"\*\*|__")
_DIGIT = pattern(r"\d")
_NEAR = 45


def hours(reading: Reading) -> Fact[Hours]:
    """Working time in the posting's own words, with the hours a week where the words give them."""
    said = [_mention(reading, group) for group in _joined(reading, _parts(reading))]
    said.sort(key=lambda found: found[0])
    return fact_of(declared(reading, "hours", _typed), [mention for _, mention in said])


def _typed(written: str) -> Hours | None:
    text = written.strip()
    weekly = words.WEEKLY.search(text.lower()) or words.LABELLED.search(text.lower())
    if weekly:
        return Hours(text, *_numbers(weekly))
    alone = words.ALONE.fullmatch(text)
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
    """The most telling words that cover the literal at `at`, or that stand behind it where it is a label."""
    folded = reading.source.folded
    for sort, found in _candidates(folded, at, floor):
        if is_inside_number(folded, found.start()):
            continue
        is_continued = 0 < floor >= found.start() - 12
        if is_continued or _is_working_time(reading, sort, found):
            numbers = _numbers(found) if sort is _Sort.WEEKLY else (None, None)
            return _Part(sort, _span(folded, sort, found, floor), *numbers)
    return None


def _candidates(folded: str, at: int, floor: int) -> Iterator[tuple[_Sort, Match[str]]]:
    """What may state working time at a literal, the most telling first."""
    initials = folded[at : at + 3]
    trials: _Trials | None = _AT.get(initials)
    if initials[0] in "ap":
        trials = _TIMES if folded[max(0, at - 2) : at].strip().isdigit() else ()
    if trials is None:
        yield from _of_hours(folded, at, floor)
    if initials == "shi":
        yield from _of_shift(folded, at, floor)
    high = min(len(folded), at + _REACH)
    for sort, expression, reach in trials or ():
        if found := _covering(expression, folded, max(floor, at - reach), at, high):
            yield sort, found
    label = words.LABEL.match(folded, at) if initials in ("hou", "shi", "tim") else None
    if label:
        for sort, expression in _BEHIND_LABEL:
            if found := expression.match(folded, label.end(), high):
                yield sort, found


def _of_hours(folded: str, at: int, floor: int) -> Iterator[tuple[_Sort, Match[str]]]:
    low, high = max(floor, at - 24), min(len(folded), at + _REACH)
    if _DIGIT.search(folded, low, at + 40):
        for sort, expression in ((_Sort.WEEKLY, words.WEEKLY), (_Sort.WEEKLY, words.OF_JOB)):
            found = _covering(expression, folded, low, at, high)
            if found and (
                expression is words.WEEKLY or folded.endswith(words.OF_JOB_BEFORE, 0, found.start())
            ):
                yield sort, found
        found = _covering(words.WITH_DAYS, folded, max(0, low - 1), at, high)
        if found and _opens_or_is_worked(folded, found):
            yield _Sort.WEEKLY, found
        labelled = words.LABELLED if folded.startswith("hours", at) else words.LABELLED_ELSEWHERE
        if named := labelled.match(folded, at, high):
            yield _Sort.WEEKLY, named
        found = _covering(words.LENGTH, folded, low, at, high) or words.LENGTH_LABELLED.match(folded, at)
        if found:
            yield _Sort.LENGTH, found
    if folded.endswith(words.ENDS_BEFORE_ZONE_HOURS, low, at) and (
        found := words.ZONE.search(folded, low, at + 5)
    ):
        yield _Sort.AVAILABILITY, found


def _opens_or_is_worked(folded: str, hours: Match[str]) -> bool:
    """Whether a word of working stands before hours, or they open a line; there 24 are those of a service."""
    before = folded[max(0, hours.start() - 12) : hours.start() + 1].rstrip(" (")
    is_worked = before.endswith(words.WITH_DAYS_BEFORE)
    return is_worked or (hours["low"] != "24" and before.endswith(words.ENDS_BEFORE_ENTRY))


def _of_shift(folded: str, at: int, floor: int) -> Iterator[tuple[_Sort, Match[str]]]:
    begin = at - (folded[at - 1 : at] == " ")
    if folded.endswith(words.ENDS_OF_SHIFT_NAMES, floor, begin):
        found = words.SHIFT.search(folded, max(floor, at - 42), at + 16)
        if found:
            yield _Sort.SHIFT, found
    if found := words.SHIFT_LABELLED.match(folded, at):
        yield _Sort.SHIFT, found


def _covering(expression: Pattern[str], folded: str, low: int, at: int, high: int) -> Match[str] | None:
    """The first match that begins before the literal at `at` and reaches past it."""
    for found in expression.finditer(folded, low, high):
        if found.start() > at:
            return None
        if found.end() > at:
            return found
    return None


def _span(folded: str, sort: _Sort, found: Match[str], floor: int) -> Span:
    """The words of `found` with those before that belong to them, as in "three 8-hour shifts"."""
    start, end = found.span()
    if not folded[start].isalnum():
        return Span(found.start("low"), end)
    if sort is _Sort.WEEKLY and folded.startswith("hours", start):
        prefix = next((word for word in words.BEFORE_LABELLED if folded.endswith(word, floor, start)), "")
        start -= len(prefix)
    elif sort is _Sort.LENGTH and (count := words.COUNT.search(folded, max(floor, start - 8), start)):
        start = count.start()
    return Span(start, end)


def _is_working_time(reading: Reading, sort: _Sort, found: Match[str]) -> bool:
    start, end = found.span()
    if is_comment(reading, start):
        return False
    clause = clause_around(reading, start, end)
    if clause.lead.endswith(_NOT_WORK_BEFORE) or clause.tail.startswith(_NOT_WORK_AFTER, 1):
        return False
    if sort is _Sort.WEEKLY:
        low, most = _numbers(found)
        return 1 <= low <= most <= 80
    if sort is _Sort.LENGTH and (clause.words.startswith("24") or _is_for_good(clause)):
        return False
    if _is_any(_NOT_OF_JOB, clause.lead):
        return False
    if sort is _Sort.TIMETABLE and _is_any(_TIMES_OF_JOB, clause.lead):
        return not _is_any(_WAYS_TO_ASK, reading.source.folded[max(0, start - _NEAR_A_WAY_TO_ASK) : start])
    kind = kind_at(reading, start)
    if kind in (SectionKind.APPLY, SectionKind.EQUALITY):
        return False
    if sort is _Sort.SHIFT:
        return _is_shift_of_job(clause)
    if sort is _Sort.AVAILABILITY:
        return kind is not SectionKind.BENEFITS and (_is_schedule(clause) or _is_any(_AVAILABLE, clause.lead))
    context = f" {clause.label}{clause.before}{clause.words}{clause.after[:60]}"
    opens_line = sort is _Sort.TIMETABLE and not clause.before.strip(" *_>\"'(-")
    return kind is not SectionKind.ABOUT and (opens_line or any(word in context for word in _WORKING))


def _is_shift_of_job(clause: Clause) -> bool:
    before = clause.before.rstrip(" \n\t*_\"'[(-")
    return bool(
        not before
        or before.endswith(_BEFORE_LISTED)
        or clause.before.endswith(("(", "[", "- ", "-", "*"))
        or clause.words.startswith("shift")
        or _is_schedule(clause)
        or clause.lead.endswith(_SHIFT_OF_JOB_BEFORE)
        or clause.tail.startswith(_SHIFT_OF_JOB_AFTER, 1)
    )


def _is_for_good(clause: Clause) -> bool:
    """Whether hours a month are given to something else than the job: leave, training, volunteering."""
    is_monthly = clause.words.endswith(("month", "day", "days"))
    return is_monthly and _is_any(_FOR_GOOD, clause.lead + clause.tail)


def _is_any(words: tuple[str, ...], plain: str) -> bool:
    return any(word in plain for word in words)


def _is_schedule(clause: Clause) -> bool:
    return any(word in clause.label for word in _SHIFT_LABELS)


def _joined(reading: Reading, parts: list[_Part]) -> list[list[_Part]]:
    """Parts that stand close together in one line make one statement: "40 hours a week, Monday to Friday"."""
    groups: list[list[_Part]] = []
    for part in parts:
        if groups:
            begin = groups[-1][-1].span.end
            is_near = part.span.start - begin <= _NEAR
            if is_near and not _SENTENCE_END.search(reading.source.text, begin - 1, part.span.start + 1):
                groups[-1].append(part)
                continue
        groups.append([part])
    return groups


def _mention(reading: Reading, group: list[_Part]) -> tuple[_Sort, Mention[Hours]]:
    start, end = group[0].span.start, group[-1].span.end
    stated = reading.source.text[start:end]
    if stated.count("(") > stated.count(")") and reading.source.text[end : end + 1] == ")":
        end += 1
    weekly = next((part for part in group if part.sort is _Sort.WEEKLY), None)
    stated = reading.source.text[start:end]
    if "<" in stated:
        stated = _TAG.sub("", stated)
    text = _MARKS.sub("", " ".join(stated.split())).strip(" .,;:*_")
    value = Hours(text, weekly.minimum if weekly else None, weekly.maximum if weekly else None)
    return min(part.sort for part in group), Mention(value, Span(start, end))


def _numbers(weekly: Match[str]) -> tuple[float, float]:
    return _number(weekly["low"]), _number(weekly["high"] or weekly["low"])


def _number(digits: str) -> float:
    number = float(digits.replace(",", "."))
    return int(number) if number.is_integer() else number
