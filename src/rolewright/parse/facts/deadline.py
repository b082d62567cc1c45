"""The last day to apply."""

from rolewright.document import BlockKind, Fact, Mention, SectionKind
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import block_at, clause_around, is_comment, kind_at, plain
from rolewright.parse.facts.dates import Day, day_at, days, writes_day_first
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.wordlists import alternatives, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, compiled, pattern

ONGOING = "ongoing"

# Words after which the day stands, however the text goes on: "Closing date: …", "Applications close …".
_CLOSING = pattern(
    r"closing[\s_-]*(?:date|day|deadline|time|on|at)?|closed? (?:date|on|at)|closes?(?: on| at| date)?|"
    r"close_date|"
    r"deadline|apply (?:by|before)|last da(?:te|y)|expir(?:y|es|ation)(?:[\s_]*date)?(?: on)?|"
    r"due(?: date| by| on)?|valid[\s_]?through|end[\s_]?date|open period|window|"
    r"bewerbungs(?:frist|schluss)|(?:ansøknings|søknads|ansøgnings)frist|"
    r"date limite|fecha l[ií]mite|scadenza|"
    r"sluitingsdatum|sista ansökningsdag"
)
# What begins with the first day, so that only a later one closes: "open from 1 May to 15 May".
_OPENING = pattern(
    r"(?:accepted|accepting applications|open(?:s|ing)?)(?: from| between| on)?\b:?(?!\s+until)"
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
    r"(?:until|till|no later than|later than|on or before|prior to|before|through|by|bis(?: zum)?|"
    r"jusqu'au|avant le|hasta el|entro il|uiterlijk)\b:?"
    r"(?:\s+(?:close|end) of (?:business|play|day)(?: on)?)?"
)
_APPLYING = phrases("""
    apply | applies | applicat | resum | _cv_ | _cvs_ | vitae | submit | submission | _send | _sent_ | _return
    receiv | _interest | _email | _e mail | accept | _clos | _open | _applicants | candidat | posted | posting
    postul | vacancy | advert | listing | bewerb | solicit | sollicit
""")
# What one does to apply, where it is told how to.
_GETTING_IN_TOUCH = phrases("""
    _write to | _write us | _writing to | _ring | _call | _phone | _text | _contact | _reply | _message
    _drop | _bring | _come | _tell us | _let us know | _get in touch | _fill
""")
_CLOSED = ("clos", "deadline", "apply", "recruit")
_STEMS_OF_START = (
    "start begin commenc join available interview decision hear contact posted publish run contract deliver "
    "complete graduat onboard born vaccinat shortlist notified assessment place hired employed"
).split()
_START = pattern(
    r"\b(?:start|begin|commenc|join|available|interview|decision|hear from|contact you|posted|publish|run|"
    r"contract|deliver|(?<!\ba )complete\b|graduat|onboard|born|vaccinat|shortlist|notified|assessment|"
    r"in place|hired|employed)\w*\b[^.;]{0,40}\Z"
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
    "ist sgt pht der den dem zum le la el il de del au "
    "montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi "
    "candidature candidatures candidatura solicitud solicitudes bewerbung bewerbungen des di and "
    "mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
)
_BETWEEN_WORDS = r"(?:[\s:=|*_\"'`>)\],.(-]|</?[a-z]{1,6}/?>|&nbsp;)*"
_NEXT_WORD = compiled(
    rf"{_BETWEEN_WORDS}(?:([a-z]+)|\d{{1,2}}(?:[:.]\d\d){{0,2}}\s*(?:am|pm|a\.m|p\.m|noon|hrs|hours|h|uhr)\b|"
    r"\d{1,2}[:.]\d\d\b(?![\d/.]))"
)
_SIGNS = compiled(_BETWEEN_WORDS)
_NAMED_CLOSE = pattern("clos|deadline|last da|due|expir|frist|schluss|limit")
_DIGIT = compiled(r"\d")
_RANGE = pattern(r"-|\b(?:to|until|till|through|bis|au|al)\b")
_AND = pattern(r"\band\b")
_ONGOING = pattern(
    alternatives(r"""
        (?:until|till)\s+(?:(?:\w+\s+){1,2}(?:is|are|has been|have been)\s+)?(?:is\s+)?filled
        (?:until|till) (?:we|a|the|suitable|all)\b[^.;]{0,50}(?:found|filled|find|identified|appointed|hired)
        rolling (?:basis|deadline|recruitment|applications?|process|admission|review)
        rolling\s*(?:\Z|[.\n]) | on-?going (?:basis|recruitment|until|vacancy|applications?|intake)
        on-?going\s*(?:\Z|[.\n<|]) | continuous(?:ly)? (?:basis|recruitment|posting|open|accept|recruit)
        no (?:fixed |set |application )?(?:closing date|deadline)
        deadline[\s:*_-]{1,8}(?:open|none|continuous|rolling|on-?going)\s*(?:\Z|[.\n<|]|until filled)
    """)
)
_FIRST_OF_ONGOING = frozenset(("unt", "til", "rol", "ong", "on-", "con", "no ", "dea"))
_REACH = 110
_REACH_OF_RANGE = 70


def deadline(reading: Reading) -> Fact[str]:
    """The last day to apply: an ISO date, `--MM-DD` without a year, or "ongoing"; a day before that."""
    folded = reading.source.folded
    said: list[Mention[str]] = []
    for at in anchors(reading.source, "deadline"):
        if said and at < said[-1].span.end:
            continue
        found = _ongoing(reading, at) if folded[at : at + 3] in _FIRST_OF_ONGOING else None
        if found is None and _DIGIT.search(folded, at, at + _REACH):
            found = _closing_day(reading, at)
        if found is not None and not is_comment(reading, at):
            said.append(found)
    said.sort(key=lambda mention: _rank(folded, mention))
    return fact_of(declared(reading, "deadline", _typed), _with_the_year_first(said))


def _rank(folded: str, mention: Mention[str]) -> int:
    """A day called the deadline counts before one "by" which to do something, and that before none."""
    if mention.value == ONGOING:
        return 2
    start = mention.span.start
    return 0 if _NAMED_CLOSE.search(folded, max(0, start - _REACH_OF_RANGE), start) else 1


def _with_the_year_first(said: list[Mention[str]]) -> list[Mention[str]]:
    """The mentions, led by one that adds the year to the day that came first."""
    if not said or not said[0].value.startswith("--"):
        return said
    day = said[0].value[1:]
    return sorted(said, key=lambda mention: mention.value[4:] != day)


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
    near = f"{clause.before} {clause.after}"
    is_posting = _speaks_of_applying(near) or any(word in clause.label + near for word in _CLOSED)
    return Mention(ONGOING, Span(at, found.end())) if is_posting else None


def _closing_day(reading: Reading, at: int) -> Mention[str] | None:
    folded = reading.source.folded
    start = _cue_end(reading, at)
    if start is not None:
        day = _day_after(reading, start)
        return Mention(*day) if day is not None else None
    opening = _OPENING.match(folded, at)
    if opening is None or not _is_about_applying(reading, at, opening.end()):
        return None
    last = _day_after(reading, opening.end(), is_between="between" in opening[0])
    is_range = last is not None and last.span.start > _day_begins(reading, opening.end())
    return Mention(*last) if last is not None and is_range else None


def _cue_end(reading: Reading, at: int) -> int | None:
    """Where the words end that a closing day may follow, or None if these do not speak of one."""
    folded = reading.source.folded
    if folded[at].isspace():
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
    return day_at(folded, _past_lead_in(folded, start, start + _REACH), day_first=True) is not None


def _past_lead_in(folded: str, start: int, limit: int) -> int:
    while (word := _NEXT_WORD.match(folded, start, limit)) and (word[1] is None or word[1] in _LEAD_IN):
        start = word.end()
    signs = _SIGNS.match(folded, start, limit)
    return signs.end() if signs else start


def _is_about_applying(reading: Reading, start: int, end: int) -> bool:
    if block_at(reading, start).kind is BlockKind.FRONT_MATTER:
        return True
    clause = clause_around(reading, start, end, reach=160)
    if any(stem in clause.before for stem in _STEMS_OF_START) and _START.search(clause.before):
        return False
    if _speaks_of_applying(clause.before[-130:]):
        return True
    kind = kind_at(reading, start)
    if kind is SectionKind.APPLY and _asks_to_get_in_touch(clause.before[-130:]):
        return True
    is_apply = kind in (SectionKind.APPLY, SectionKind.TITLE)
    return _speaks_of_applying(f"{clause.label} {clause.after if is_apply else clause.after[:90]}")


def _asks_to_get_in_touch(words: str) -> bool:
    spaced = plain(words)
    return " we " not in spaced and any(word in spaced for word in _GETTING_IN_TOUCH)


def _speaks_of_applying(words: str) -> bool:
    spaced = plain(words)
    return spaced.endswith(" job ") or any(word in spaced for word in _APPLYING)


def _day_after(reading: Reading, start: int, *, is_between: bool = False) -> Day | None:
    """The day after `start`, the last one of a range; where its order is open, as the text writes dates."""
    folded = reading.source.folded
    begin = _day_begins(reading, start)
    day = _last_of_range(folded, begin, day_first=True, is_between=is_between)
    if day is None or day == (other := _last_of_range(folded, begin, day_first=False, is_between=is_between)):
        return day
    return day if writes_day_first(folded) else other


def _day_begins(reading: Reading, start: int) -> int:
    # A label may stand above its value: the next block counts as long as it is near.
    limit = min(start + _REACH, block_at(reading, start).span.end + 60)
    return _past_lead_in(reading.source.folded, start, limit)


def _last_of_range(folded: str, at: int, *, day_first: bool, is_between: bool) -> Day | None:
    """The day at an offset, or the one that ends the range which it begins: "from 1 May to 9pm on 15 May"."""
    day = day_at(folded, at, day_first=day_first)
    while day is not None:
        end = day.span.end
        begin = _past_lead_in(folded, end, end + _REACH_OF_RANGE)
        later = day_at(folded, begin, day_first=day_first)
        joins = _RANGE.search(folded, end, begin) or (is_between and _AND.search(folded, end, begin))
        if later is None or not joins:
            return day
        day = later
    return None
