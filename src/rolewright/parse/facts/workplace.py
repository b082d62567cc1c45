"""Where the work is done: on site, at home, or both."""

from collections.abc import Callable
from re import Match

from rolewright.document import Fact, Mention, SectionKind, Workplace
from rolewright.parse.facts.anchors import sensed_anchors
from rolewright.parse.facts.clause import (
    Clause,
    block_at,
    clause_around,
    opens_entry,
    plain,
    stands_alone,
    without_article,
)
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.terms import is_among_terms
from rolewright.parse.facts.wordlists import holds
from rolewright.parse.facts.workplace_words import (
    BOTH,
    CONDITION,
    CONDITIONS,
    DAY_STEMS,
    DAYS,
    DAYS_REMOTE,
    ENTRY_AFTER,
    EVERYBODY,
    FILLERS,
    FLAG_OFF,
    FLAG_ON,
    HOME_MONEY,
    HOME_OFFICE,
    HOME_OPTION,
    HOME_WORK,
    HYBRID_JOB,
    HYBRID_OTHERS,
    LABEL,
    NEGATED_AFTER,
    NEGATED_BEFORE,
    NEGATIONS,
    NUMBERS,
    OFFERED,
    OPTION,
    OUR_TEAM,
    PART_OF_TIME,
    PARTLY,
    PARTLY_ABROAD,
    PAST,
    PERIOD,
    REMOTE_DAYS,
    REMOTE_JOB,
    REMOTE_OTHERS,
    REMOTE_PLACE,
    REMOTE_WAYS,
    ROLES,
    SHARE,
    SITE_JOB,
    SITE_OTHERS,
    SOME_JOBS,
    THIS_JOB,
    WEEKDAY,
    WORDS,
    WORK_OF_REMOTE,
)
from rolewright.parse.reading import Reading
from rolewright.text import Span
from rolewright.tuples import NamedTuple

_WAYS, _ENTRY, _JOB = 1, 2, 3


class _Said(NamedTuple):
    """What one place says, and how surely of this job.

    `_JOB`: of the job itself. `_ENTRY`: among the meta lines. `_WAYS`: of the company's ways.
    """

    value: Workplace
    weight: int
    span: Span


_Heard = tuple[Workplace, int] | None

_QUIET = (SectionKind.APPLY, SectionKind.EQUALITY)
_ABROAD = ("télétravail", "teletrabajo", "mobiles arbeiten")
_ALIASES = {
    "remote": Workplace.REMOTE,
    "fully remote": Workplace.REMOTE,
    "home based": Workplace.REMOTE,
    "work from home": Workplace.REMOTE,
    "hybrid": Workplace.HYBRID,
    "onsite": Workplace.ONSITE,
    "on site": Workplace.ONSITE,
    "in person": Workplace.ONSITE,
    "in office": Workplace.ONSITE,
    "office": Workplace.ONSITE,
    "office based": Workplace.ONSITE,
}


def workplace(reading: Reading) -> Fact[Workplace]:
    """Where this job is done, if the posting says so. A place alone says nothing."""
    said: list[_Said] = []
    for at, family in sensed_anchors(reading.source, "workplace"):
        found = _read(reading, at, family)
        if found is not None and not (said and said[-1].span.overlaps(found.span)):
            said.append(found)
    said.sort(key=_order)
    return fact_of(declared(reading, "workplace", _typed), [Mention(one.value, one.span) for one in said])


def _order(one: _Said) -> tuple[bool, int]:
    """Hybrid first, since who says "hybrid" says "remote" and "office" too; then what is surest."""
    return not (one.value is Workplace.HYBRID and one.weight > _WAYS), -one.weight


def _typed(written: str) -> Workplace | None:
    return _ALIASES.get(plain(written.lower()).strip())


def _read(reading: Reading, at: int, family: str) -> _Said | None:
    found = WORDS[family].match(reading.source.folded, at)
    if found is None or not stands_alone(reading.source, at, found.end()):
        return None
    clause = clause_around(reading, at, found.end())
    if clause.is_unread or _is_conditional(clause):
        return None
    if clause.kind in _QUIET and not is_among_terms(reading, at, found.end()):
        return None
    heard = _LISTENERS[family](reading, at, clause)
    return _Said(*heard, Span(at, found.end())) if heard else None


def _remote(reading: Reading, at: int, clause: Clause) -> _Heard:
    before, after, lead, tail = clause.before, clause.after, clause.lead, clause.tail
    if FLAG_OFF.match(after) or holds(lead, SOME_JOBS):
        return None
    if _is_negated(clause):
        return Workplace.ONSITE, _ENTRY
    both = BOTH.match(after)
    if both and (clause.words == "remote" or _is_this_job(lead)):
        is_job = lead.endswith(" both ") or not _is_elsewhere(after[both.end() :])
        return (Workplace.HYBRID, _ENTRY) if is_job else None
    if lead.endswith(PARTLY) and (tail.startswith(" work") or lead.endswith((" partially ", " partly "))):
        return Workplace.HYBRID, _ENTRY
    if FLAG_ON.match(after):
        return Workplace.REMOTE, _ENTRY
    is_past = _is_past(clause)
    is_job = tail.startswith(REMOTE_JOB, 1) and not tail.startswith(WORK_OF_REMOTE, 1)
    if without_article(lead).endswith(EVERYBODY) and not is_past:
        return Workplace.REMOTE, _JOB if is_job else _ENTRY if _is_entry(reading, at, clause) else _WAYS
    if is_past:
        return None
    if DAYS_REMOTE.search(before[-40:]) or (clause.words == "remotely" and REMOTE_DAYS.match(after)):
        return Workplace.HYBRID, _ENTRY
    if clause.words == "remotely":
        return (Workplace.REMOTE, _ENTRY) if _is_this_job(lead) else None
    if is_job:
        return Workplace.REMOTE, _WAYS if clause.kind is SectionKind.BENEFITS else _JOB
    if tail.startswith(REMOTE_WAYS, 1) or clause.words != "remote":
        return None if " hubs " in tail[:70] else (Workplace.REMOTE, _WAYS)
    if tail.startswith(REMOTE_OTHERS, 1):
        return None
    if _is_entry(reading, at, clause) or (REMOTE_PLACE.search(before) and ENTRY_AFTER.match(after)):
        return Workplace.REMOTE, _ENTRY
    if tail.startswith(" team ") and lead.endswith(OUR_TEAM):
        return Workplace.REMOTE, _WAYS
    return (Workplace.REMOTE, _JOB) if _is_this_job(lead) else None


def _hybrid(reading: Reading, at: int, clause: Clause) -> _Heard:
    is_other = holds(clause.lead[-30:], HYBRID_OTHERS)
    if is_other or _is_negated_before(clause) or _is_past(clause):
        return None
    is_job = (
        clause.words != "hybrid"
        or clause.tail.startswith(HYBRID_JOB, 1)
        or _is_entry(reading, at, clause)
        or _is_this_job(clause.lead)
    )
    return (Workplace.HYBRID, _ENTRY) if is_job else None


def _home(reading: Reading, at: int, clause: Clause) -> _Heard:
    before, after, words = clause.before, clause.after, clause.words
    if words in ("home", "home office", "homeoffice", "virtual"):
        return _home_as_place(reading, at, clause)
    if _is_negated(clause):
        return Workplace.ONSITE, _ENTRY
    if _days(before[-35:]) or _days(after[:35]) or BOTH.match(after):
        return Workplace.HYBRID, _ENTRY
    if words in _ABROAD:
        is_part = words == "mobiles arbeiten" or holds(after[:25], PARTLY_ABROAD)
        return (Workplace.HYBRID if is_part else Workplace.REMOTE), _ENTRY
    is_role = clause.tail.startswith(ROLES, 1)
    if words.startswith("tele"):
        is_whole = (
            clause.lead.endswith((" full time ", " 100% ", " fully ")) and " agree" not in clause.tail[:8]
        )
        return (Workplace.REMOTE, _ENTRY) if is_whole or is_role else None
    if words == "from home" and not clause.lead.endswith(HOME_WORK):
        return None
    if clause.tail.startswith(HOME_MONEY, 1):
        return None
    if words == "from-home" and not clause.tail.startswith(HOME_OPTION, 1) and before.endswith("work-"):
        return Workplace.REMOTE, _WAYS
    if OPTION.search(before) or clause.tail.startswith(HOME_OPTION, 1):
        # Among the perks a "flexible schedule that supports working from home" settles nothing.
        is_offered = clause.kind is not SectionKind.BENEFITS or holds(before, OFFERED)
        return (Workplace.HYBRID, _WAYS) if is_offered else None
    is_stated = is_role or "based" in words or _is_entry(reading, at, clause)
    is_sure = is_stated and clause.kind is not SectionKind.BENEFITS
    return Workplace.REMOTE, _ENTRY if is_sure else _WAYS


def _home_as_place(reading: Reading, at: int, clause: Clause) -> _Heard:
    if "office" in clause.words:
        if holds(clause.after[:25], (" möglich", "-möglich", "-option", "-anteil", "-regelung")):
            return Workplace.HYBRID, _WAYS
        if clause.lead.endswith(HOME_OFFICE):
            return Workplace.REMOTE, _ENTRY
        if _days(clause.before[-25:]) or SHARE.search(clause.before):
            return Workplace.HYBRID, _ENTRY
    is_value = _is_entry(reading, at, clause) and LABEL.search(f"{clause.label}\n{clause.before}")
    return (Workplace.REMOTE, _ENTRY) if is_value else None


def _site(reading: Reading, at: int, clause: Clause) -> _Heard:
    before, after, words = clause.before, clause.after, clause.words
    days = _days(before[-45:]) or _days(after[:45])
    if days and ("office" in words or PERIOD.search(before[-30:] + after[:45])):
        most = days["high"] or days["low"] or "1"
        return Workplace.ONSITE if (NUMBERS.get(most) or int(most)) >= 5 else Workplace.HYBRID, _JOB
    if " of " in before[-30:] and PART_OF_TIME.search(before[-45:]):
        return Workplace.HYBRID, _JOB
    if "office" in words and len(WEEKDAY.findall(before[-60:] + after[:60])) > 1:
        return Workplace.HYBRID, _ENTRY
    both = BOTH.match(after)
    if both and (clause.lead.endswith(" both ") or not _is_elsewhere(after[both.end() :])):
        return Workplace.HYBRID, _ENTRY
    if _is_elsewhere(after) or _is_negated_before(clause) or clause.lead.endswith(" apply "):
        return None
    if words.startswith(("office", "wfo", "work")) or _is_entry(reading, at, clause):
        return Workplace.ONSITE, _ENTRY
    if words.endswith("office") and "-" not in words:
        is_whole = clause.lead.endswith((" 100% ", " fully ", " full time ", " work ", " working "))
        return (Workplace.ONSITE, _ENTRY) if is_whole else None
    if _is_this_job(clause.lead):
        return Workplace.ONSITE, _JOB
    is_job = clause.tail.startswith(SITE_JOB, 1) and not _is_past(clause)
    return (Workplace.ONSITE, _ENTRY) if is_job else None


_LISTENERS: dict[str, Callable[[Reading, int, Clause], _Heard]] = {
    "remote": _remote,
    "hybrid": _hybrid,
    "home": _home,
    "site": _site,
}


def _days(words: str) -> Match[str] | None:
    """How many days are named, if any."""
    return DAYS.search(words) if holds(words, DAY_STEMS) else None


def _is_conditional(clause: Clause) -> bool:
    is_likely = holds(clause.lead, CONDITIONS)
    return is_likely and CONDITION.search(clause.before) is not None


def _is_past(clause: Clause) -> bool:
    """Whether it is what the applicant has done before, not what this job offers."""
    return holds(clause.lead, PAST)


def _is_negated(clause: Clause) -> bool:
    return _is_negated_before(clause) or NEGATED_AFTER.match(clause.after) is not None


def _is_negated_before(clause: Clause) -> bool:
    is_likely = holds(clause.lead, NEGATIONS)
    return is_likely and NEGATED_BEFORE.search(clause.before[-70:]) is not None


def _is_this_job(lead: str) -> bool:
    """Whether the words before speak of the job, small words left out ("This is a full-time remote…")."""
    while True:
        shorter = without_article(lead)
        filler = next((filler for filler in FILLERS if shorter.endswith(filler)), "")
        if lead.endswith(THIS_JOB) or shorter.endswith(THIS_JOB):
            return True
        if not filler:
            return False
        lead = shorter[: -len(filler) + 1]


def _is_elsewhere(after: str) -> bool:
    return any(word.startswith(SITE_OTHERS) for word in plain(after[:60]).split()[:4])


def _is_entry(reading: Reading, at: int, clause: Clause) -> bool:
    """Whether the word is one entry of a meta line, of a list under a label or of a row of terms."""
    if not (opens_entry(clause.before) and ENTRY_AFTER.match(clause.after)):
        return False
    if clause.before.endswith("#li-") or LABEL.search(f"{clause.label}\n{clause.before}"):
        return True
    if reading.kind_at(at) is SectionKind.TITLE:
        return True
    block = block_at(reading, at)
    is_opening = block.content.length < 90 and block.span.start < 900
    return is_opening or is_among_terms(reading, at, at + len(clause.words))
