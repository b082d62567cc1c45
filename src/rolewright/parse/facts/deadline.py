"""The last day to apply."""

from rolewright.document import BlockKind, Fact, Mention, SectionKind
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import block_at, clause_around, is_comment, kind_at
from rolewright.parse.facts.dates import Day, days, writes_day_first
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.pattern import alternatives, pattern, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span

ONGOING = "ongoing"

# Words after which the day stands, however the text goes on: "Closing date: …", "Applications close …".
_CLOSING = pattern(
    r"closing[\s_-]*(?:date|day|deadline|time|on|at)?|closed? (?:date|on|at)|closes?(?: on| at| date)?|"
    r"close_date|"
    r"deadline|apply (?:by|before)|last da(?:te|y)|expir(?:y|es|ation)(?:[\s_]*date)?(?: on)?|"
    r"due(?: date| by| on)?|valid[\s_]?through|end[\s_]?date|open period|window"
)
# Some of these close other things too: then the sentence must speak of applying.
_LOOSE = ("due", "end", "expir", "window", "open p", "valid", "last")
_OTHER_OBJECTS = phrases("""
    of the quarter | of quarter | of the month | of the year | of business | of the sale | deals | sales
    tickets | supervision | collaborat | relation | attention | proximity | cost | books | accounts
    out_ | to home | to the | driven | oriented
""")
_OTHER_ENDS = phrases("""
    _contract | _project | _fixed term | _internship | _start | _term_ | _semester | _program | _early_
    _visa | _course | _tax | _offer | _budget | _appointment | _employment | _payment | _registration
    _interview | _assessment | _bid
""")
# Words that need the sentence to speak of applying: "Send your CV by …", "open until …".
_UP_TO = pattern(
    r"(?:until|till|no later than|later than|on or before|prior to|before|through|by)\b:?"
    r"(?:\s+(?:close|end) of (?:business|play|day)(?: on)?)?"
)
_APPLYING = pattern(
    r"appl(?:y|ies|ication)|\bresum|\bcvs?\b|vitae|submi(?:t|ssion)|\bsend|\breturn|receiv|\binterest|"
    r"\bemail|accept|"
    r"\bclos|\bopen|\bapplicants|\bcandidates|post(?:ed|ing)|vacancy|advert|listing|\bjob\W*\Z"
)
_CLOSED = pattern("clos|deadline|apply")
_START = pattern(
    r"\b(?:start|begin|commenc|join|available|interview|decision|hear from|contact you|posted|publish|run|"
    r"contract|"
    r"deliver|complete\b|graduat|onboard|born|vaccinat|shortlist|notified|assessment|in place|hired|"
    r"employed)\w*\b"
    r"[^.;]{0,40}\Z"
)
# Small words, weekdays and times that may stand between the cue and its day.
_LEAD_IN = frozenset(
    "for is are on at by of date time the this application applications position role job vacancy post to "
    "receipt all "
    "your submit submitting be will in midnight noon midday cob close business until from complete "
    "completed before "
    "strictly receiving end day posting period apply applying submission through least local am pm a m p "
    "hours hrs h "
    "est edt pst pdt cst cdt mst mdt gmt bst utc et pt ct cet cest eet aest aedt acst awst nzst nzdt sast "
    "ist sgt pht "
    "mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
)
_NEXT_WORD = pattern(
    r"[\s:=|*_\"'`>)\],.(-]*(?:([a-z]+)|\d{1,2}(?:[:.]\d\d){0,2}\s*(?:am|pm|a\.m|p\.m|noon|hrs|hours|h)\b|"
    r"\d{1,2}[:.]\d\d\b(?![\d/.]))"
)
_SIGNS = pattern(r"[\s:=|*_\"'`>)\],.(-]*")
_RANGE = pattern(r"-|\b(?:to|until|through)\b")
_ONGOING = pattern(
    alternatives(r"""
        (?:until|till)\s+(?:(?:\w+\s+){1,2}(?:is|are|has been|have been)\s+)?(?:is\s+)?filled
        (?:until|till) (?:we|a|the|suitable|all)\b[^.;]{0,50}(?:found|filled|find|identified|appointed|hired)
        rolling (?:basis|deadline|recruitment|applications?|process|admission|review)
        rolling\s*(?:\Z|[.\n]) | on-?going (?:basis|recruitment|until|vacancy|applications?|intake)
        on-?going\s*(?:\Z|[.\n<|])
    """)
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_REACH = 110


def deadline(reading: Reading) -> Fact[str]:
    """The last day to apply: an ISO date, `--MM-DD` without a year, or "ongoing"; a day before that."""
    said: list[Mention[str]] = []
    for at in anchors(reading.source, "deadline"):
        if said and at < said[-1].span.end:
            continue
        found = _ongoing(reading, at) or _closing_day(reading, at)
        if found is not None and not is_comment(reading, at):
            said.append(found)
    said.sort(key=lambda mention: mention.value == ONGOING)
    return fact_of(declared(reading, "deadline", _typed), said)


def _typed(written: str) -> str | None:
    folded = written.lower()
    if folded in (ONGOING, "rolling") or _ONGOING.search(folded):
        return ONGOING
    return next((day.value for day in days(folded, Span(0, len(folded)), day_first=True)), None)


def _ongoing(reading: Reading, at: int) -> Mention[str] | None:
    found = _ONGOING.match(reading.source.folded, at)
    if found is None:
        return None
    clause = clause_around(reading, at, found.end())
    is_posting = _APPLYING.search(clause.before + clause.after) or _CLOSED.search(
        clause.label + clause.before
    )
    return Mention(ONGOING, Span(at, found.end())) if is_posting else None


def _closing_day(reading: Reading, at: int) -> Mention[str] | None:
    start = _cue_end(reading, at)
    day = _day_after(reading, start) if start is not None else None
    return Mention(day.value, day.span) if day is not None else None


def _cue_end(reading: Reading, at: int) -> int | None:
    """Where the words end that a closing day may follow, or None if these do not speak of one."""
    folded = reading.source.folded
    if folded[at : at + 1] == " ":
        at += 1
    if folded[at - 1 : at].isalpha() and not reading.source.text[at].isupper():
        return None
    cue = _CLOSING.match(folded, at)
    if cue is not None:
        following = folded[cue.end() : cue.end() + 20].lstrip(" -")
        is_other = following.startswith(_OTHER_OBJECTS) or (cue[0] == "close" and following.startswith("to"))
        preceding = " " + " ".join(folded[max(0, at - 30) : at].rstrip(" :").split()[-2:])
        if is_other or any(word in preceding for word in _OTHER_ENDS):
            return None
        is_meant = not cue[0].startswith(_LOOSE) or _is_about_applying(reading, at, cue.end())
        return cue.end() if is_meant else None
    cue = _UP_TO.match(folded, at)
    if cue is None or not _is_day_ahead(folded, cue.end()):
        return None
    return cue.end() if _is_about_applying(reading, at, cue.end()) else None


def _is_day_ahead(folded: str, start: int) -> bool:
    """Whether a day is written right after `start`; a cheap test before the sentence is read."""
    begin = _past_lead_in(folded, start, min(len(folded), start + _REACH))
    if not (folded[begin : begin + 1].isdigit() or folded[begin : begin + 3] in _MONTHS):
        return False
    return any(days(folded, Span(begin, min(len(folded), begin + 24)), day_first=True))


def _past_lead_in(folded: str, start: int, limit: int) -> int:
    while (word := _NEXT_WORD.match(folded, start, limit)) and (word[1] is None or word[1] in _LEAD_IN):
        start = word.end()
    signs = _SIGNS.match(folded, start, limit)
    return signs.end() if signs else start


def _is_about_applying(reading: Reading, start: int, end: int) -> bool:
    if block_at(reading, start).kind is BlockKind.FRONT_MATTER:
        return True
    clause = clause_around(reading, start, end, reach=160)
    if _START.search(clause.before):
        return False
    if _APPLYING.search(clause.before[-130:]):
        return True
    if kind_at(reading, start) in (SectionKind.APPLY, SectionKind.TITLE):
        return _APPLYING.search(clause.label + clause.after) is not None
    return _APPLYING.search(clause.after[:90] + clause.label) is not None


def _day_after(reading: Reading, start: int) -> Day | None:
    """The day after `start`; where its order is open, as the text writes its dates."""
    day = _next_day(reading, start, day_first=True)
    if day is None or day == (other := _next_day(reading, start, day_first=False)):
        return day
    return day if writes_day_first(reading.source.folded) else other


def _next_day(reading: Reading, start: int, *, day_first: bool) -> Day | None:
    folded = reading.source.folded
    # A label may stand above its value: the next block counts as long as it is near.
    limit = min(len(folded), start + _REACH, block_at(reading, start).span.end + 60)
    begin = _past_lead_in(folded, start, limit)
    found = list(days(folded, Span(begin, limit), day_first=day_first))
    if not found or found[0].span.start > begin + 3:
        return None
    last = found[0]
    for day in found[1:]:
        gap = Span(last.span.end, day.span.start)
        is_range = _RANGE.search(folded, *gap) and _past_lead_in(folded, *gap) == gap.end
        if not is_range:
            break
        last = day
    return last
