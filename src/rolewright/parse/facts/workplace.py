"""Where the work is done: on site, at home, or both."""

from collections.abc import Callable
from typing import NamedTuple

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
from rolewright.parse.facts.pattern import holds, pattern, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span

_WAYS, _ENTRY, _JOB = 1, 2, 3


class _Said(NamedTuple):
    """What one place says, and how surely of this job.

    `_JOB`: of the job itself. `_ENTRY`: among the meta lines. `_WAYS`: of the company's ways.
    """

    value: Workplace
    weight: int
    span: Span


_Heard = tuple[Workplace, int] | None

_WORDS = {
    "remote": pattern(r"remote(?:ly)?(?:[\s-]+(?:first|only|friendly)\b)?"),
    "hybrid": pattern("hybrid(?:es?)?"),
    "home": pattern(
        r"(?:home[\s-]?office|home)(?:[\s-]+based)?|from home|wfh|télétravail|teletrabajo|telework(?:ing)?|"
        r"telecommut(?:e|ing)|work(?:ing)? from anywhere|virtual"
    ),
    "site": pattern(
        r"on[\s_-]?site|in[\s_-]person|in-office|office[\s-]based|(?:in|at|from) (?:the |our )?office|wfo|"
        r"work(?:ing)? from office"
    ),
}
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_DAYS = pattern(
    r"\b(?:(?P<low>[1-5]|one|two|three|four|five)"
    r"(?:\s*(?:-|to|or)\s*(?P<high>[1-5]|two|three|four|five))?\+?\s+"
    r"(?:(?:full|whole|set|anchor|mandatory|work|working) )?(?:days?|times|tage?|jours?|días)\b|"
    r"\bonce|\btwice)"
)
_PART_OF_TIME = pattern(
    r"\b(?:half|part|some|\d\d\s?%|\d\d per ?cent) of (?:their|your|the|our) (?:working )?(?:time|week)\s"
    r"(?:\w+ )?\Z"
)
_SHARE = pattern(r"(?<!\d)\d\d\s?%\W*\Z")
_WEEKDAY = pattern("(?:tues|wednes|thurs|mon|fri)day")
_PERIOD = pattern("week|month|remote|home")

# Words before that speak of this job: "This role is", "must work", "fully".
_THIS_JOB = phrases("""
    _this is_ | _will be_ | _can be_ | _could be_ | _may be_ | _must be_ | _role is_ | _position is_
    _job is_ | _this_ | _work_ | _working_ | _works_ | _worked_ | _work is_ | _working is_
    _workplace is_ | _performed_ | _done_ | _based_ | _carried out_ | _undertaken_ | _available_
    _temporarily_ | _currently_ | _hiring_ | _hire_ | _entirely_ | _fully_ | _full_ | _100%_
    _completely_ | _strictly_ | _purely_ | _mostly_ | _primarily_ | _permanent_ | _permanently_
    _can work_ | _can also work_ | _will work_ | _may work_ | _must work_ | _able to work_ | _open to_
    _required to be_ | _willing to be_ | _seeking_ | _looking for_ | _offer_ | _offering_ | _for a_
    _for an_
""")
_FILLERS = phrases("""
    _either_ | _all_ | _both_ | _flexible_ | _only_ | _full time_ | _part time_ | _us_ | _uk_ | _and_
    _or_ | _home_ | _based_ | _fully_ | _100%_ | _entirely_ | _completely_ | _strictly_
""")
_LABEL = pattern(
    r"(?:location\w*|workplace|work[\s_-]?(?:setting|place|type|arrangements?|model|mode|style|environment|"
    r"option|"
    r"policy|site)|attendance|arrangement|job[\s_]?type|employment type|lokasi|work|where|based)"
    r"[\w\s/]{0,12}[\"'\]*_)]*\s*[:=|?\n–-][^.;:]{0,70}\Z"
)
_ENTRY_AFTER = pattern(
    r"[\s*_\"'\])`]*(?:\Z|[,/|)\]<\"–·+&:;`(•#\n-]|or\b|and\b|in \w+|within \w+|from \w+|\.\s*\Z)"
)
_NEGATED_BEFORE = pattern(
    r"(?:\bnot|n't|\bno|\bnon|\bcannot|\bnever|\bwithout)(?: (?:be|an?|currently|yet|available|eligible|"
    r"suitable|"
    r"open|possible|for|to|as|any|able|work\w*|performed|done|fully|(?:offer|accept|consider|support|allow|"
    r"permit|"
    r"provid)\w*))*[\s*-]*\Z"
)
_NEGATED_AFTER = pattern(
    r"\W*(?:work(?:ing)?|options?|positions?|roles?|candidates|applicants|applications|arrangements?)?\s*"
    r"(?:(?:is|are|will|can|do|does|would)\s*(?:not|n't)\b|isn't|aren't|won't|can't|cannot\b|unavailable)|"
    r"(?:\s+work(?:ing)?)?[\"']?\s*[:?=]\s*[\"'*]*(?:no|not|none)\b"
)
_FLAG_OFF = pattern(r"[\"']?\s*[:=]\s*[\"']?(?:false|null|0\b|n/a|~)")
_FLAG_ON = pattern(
    r"(?: work|_ok|_allowed)?(?:[\"'*]*\s*[:=?]\s*[\"'*]*(?:yes|true|100|full|ok\b)|"
    r"\s+(?:ok\b|possible|considered|allowed|available|eligible|an option))"
)
_CONDITION = pattern(r"\b(?:if|unless|whether|when)\b[^.,;]{0,60}\Z")
_CONDITIONS = (" if ", " unless ", " whether ", " when ")
_PAST = ("experience", "familiar", "history", "track record", "proficien")
_NEGATIONS = (" no", "n't", " cannot", " never", " without")

_ROLES = phrases("""
    position | role | job_ | opportunity | opportunities | opening | employment | contract_ | vacancy
    basis | post_ | assignment | internship | hire_ | capacity | schedule
""")
_REMOTE_JOB = _ROLES + phrases("""
    us_ | uk_ | u s_ | eu_ | usa_ | within | anywhere | worldwide | global_ | full time | part time
    based_ | from_ | in us | in the us | in uk | in the uk | in united | in the united | in canada
    in europe | in india | in australia | across | work_ | working_
""")
_WORK_OF_REMOTE = phrases("""
    work option | work flexib | work polic | work allowance | work stipend | work environment
    work arrange | work opportunit | work culture | work budget | work setup | work for_
    working option | working arrange | working environment | working culture | working flexib
""")
_REMOTE_WAYS = phrases("""
    first | friendly | only | company | organi | culture | workforce | environment | setting | workplace
    startup | business | work option | work flexib | work polic | work environment | work arrange
    work opportunit | work culture | working option | working arrange | working environment
    working culture | flexib | option | and distributed | distributed
""")
_REMOTE_OTHERS = phrases("""
    sens | access | desktop | support | monitor | control | server | repositor | procedure | interview
    onboarding | site_ | sites_ | client | customer | user | office_ | offices_ | area | location
    communit | village | region | patient | health | learn | session | meeting | workshop | call
    worker | employee | colleague | collabor | assist | usab | research | view | troubleshoot | deploy
    manage | teach | train | diagnos | event | device | machine | teams_ | team members | staff
    stakeholder | model | cam | vehicle | pilot | operat | facilit | infra | network | inspect | hands
""")
_REMOTE_PLACE = pattern(
    r"(?:\A|[|,(/•·-])\s*(?:us|usa|uk|u\.s\.|united states|canada|india|europe|emea|eu)[\s-]*\Z"
)
_EVERYBODY = phrases(
    "_all_ | _fully_ | _100%_ | _completely_ | _entirely_ | _distributed_ | _we're_ | _we are_"
)
_PARTLY = phrases("_some_ | _occasional_ | _occasionally_ | _partial_ | _partially_ | _partly_ | _limited_")
_OUR_TEAM = phrases("_join our_ | _join a_ | _join the_")
_HYBRID_JOB = _ROLES + phrases("""
    work_ | working_ | workplace | model_ | environment_ | arrangement | approach | policy | remote
    office | home_ | flexib | setting | setup | set up | team_ | pattern | structure | format | employ
    1_ | 2_ | 3_ | 4_ | 5_ | one_ | two_ | three_ | four_ | in office | on site | onsite | from_ | based
    with 1 | with 2 | with 3 | location | telework | attendance | status | workweek | workforce
""")
_HYBRID_OTHERS = phrases("""
    _cloud_ | _agile_ | _waterfall_ | _scrum_ | _kanban_ | _electric_ | _prem_ | _premise_ | _premises_
    _native_ | _mobile_ | _multi cloud_ | _vehicles_
""")
_OPTION = pattern(
    r"\b(?:option|abilit|opportunit|flexib|possibilit|chance|some|occasional|partial|partly|allow|able|"
    r"element of|"
    r"mix|combination|part of|hybrid|free|privilege|sometimes|policy|up to)\w*\b[^.;]{0,45}\Z"
)
_HOME_OPTION = phrases("""
    option | opportunit | flexib | day_ | days_ | polic | arrangement | some_ | part of | occasional
    when_ | up to | if_ | benefit | for up | friendly | eligib
""")
_HOME_MONEY = phrases("""
    allowance | stipend | equipment | setup | set up | budget | support | reimburs | contribution
    furniture | office allowance | office stipend | office equipment | office setup | office set up
    office budget
""")
_HOME_WORK = phrases(
    "_work_ | _working_ | _works_ | _based_ | _job_ | _role_ | _carried out_ | _performed_ | _done_"
)
_HOME_OFFICE = phrases("_from a_ | _from your_ | _from their_ | _out of a_ | _out of your_ | _out of their_")
_SITE_JOB = _ROLES + phrases("""
    only_ | presence | attendance | at our | in our | 5 days | five days | daily | full time | work_
    working_ | required | is required | will be required | mandatory | is mandatory | expected
    is expected | monday | every day
""")
# What is on a site, or done in person, without the job being there: among the next four words.
_SITE_OTHERS = phrases("""
    customer | client | interview | meeting | event | gym | parking | child | caf | meals | snacks
    training | trainer | visit | clinic | laund | support | assistance | service | amenit | workshop
    class | session | tour | install | facilities | fitness | retreat | gathering | offsite | kitchen
    consult | delivery | phone | virtual | online | video | email
""")
_BOTH = pattern(
    r"\s*(?:and|/|&|or)\s*(?:on[\s-]?site|in[\s-]person|in[\s-]office|office|remote(?:ly)?|"
    r"(?:work )?from home)\b"
)
_QUIET = (SectionKind.APPLY, SectionKind.EQUALITY)
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
    found = _WORDS[family].match(reading.source.folded, at)
    if found is None or not stands_alone(reading.source, at, found.end()):
        return None
    clause = clause_around(reading, at, found.end())
    if clause.is_unread or clause.kind in _QUIET or _is_conditional(clause):
        return None
    heard = _LISTENERS[family](reading, at, clause)
    return _Said(*heard, Span(at, found.end())) if heard else None


def _remote(reading: Reading, at: int, clause: Clause) -> _Heard:
    before, after, lead, tail = clause.before, clause.after, clause.lead, clause.tail
    if _FLAG_OFF.match(after):
        return None
    if _is_negated(clause):
        return Workplace.ONSITE, _ENTRY
    both = _BOTH.match(after)
    if both and (clause.words == "remote" or _is_this_job(lead)):
        is_job = lead.endswith(" both ") or not _is_elsewhere(after[both.end() :])
        return (Workplace.HYBRID, _ENTRY) if is_job else None
    if lead.endswith(_PARTLY) and tail.startswith(" work"):
        return Workplace.HYBRID, _ENTRY
    if _FLAG_ON.match(after):
        return Workplace.REMOTE, _ENTRY
    is_past = _is_past(clause)
    is_job = tail.startswith(_REMOTE_JOB, 1) and not tail.startswith(_WORK_OF_REMOTE, 1)
    if without_article(lead).endswith(_EVERYBODY) and not is_past:
        return Workplace.REMOTE, _JOB if is_job else _ENTRY if _is_entry(reading, at, clause) else _WAYS
    if is_past:
        return None
    if clause.words == "remotely":
        return (Workplace.REMOTE, _ENTRY) if _is_this_job(lead) else None
    if is_job:
        return Workplace.REMOTE, _WAYS if clause.kind is SectionKind.BENEFITS else _JOB
    if tail.startswith(_REMOTE_WAYS, 1) or clause.words != "remote":
        return None if " hubs " in tail[:70] else (Workplace.REMOTE, _WAYS)
    if tail.startswith(_REMOTE_OTHERS, 1):
        return None
    if _is_entry(reading, at, clause) or (_REMOTE_PLACE.search(before) and _ENTRY_AFTER.match(after)):
        return Workplace.REMOTE, _ENTRY
    if tail.startswith(" team ") and lead.endswith(_OUR_TEAM):
        return Workplace.REMOTE, _WAYS
    return (Workplace.REMOTE, _JOB) if _is_this_job(lead) else None


def _hybrid(reading: Reading, at: int, clause: Clause) -> _Heard:
    is_other = holds(clause.lead[-30:], _HYBRID_OTHERS)
    if is_other or _is_negated_before(clause) or _is_past(clause):
        return None
    is_job = (
        clause.words != "hybrid"
        or clause.tail.startswith(_HYBRID_JOB, 1)
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
    if _DAYS.search(before[-35:]) or _DAYS.search(after[:35]):
        return Workplace.HYBRID, _ENTRY
    is_role = clause.tail.startswith(_ROLES, 1)
    if words.startswith("tele"):
        is_whole = (
            clause.lead.endswith((" full time ", " 100% ", " fully ")) and " agree" not in clause.tail[:8]
        )
        return (Workplace.REMOTE, _ENTRY) if is_whole or is_role else None
    if words == "from home" and not clause.lead.endswith(_HOME_WORK):
        return None
    if clause.tail.startswith(_HOME_MONEY, 1):
        return None
    if _OPTION.search(before) or clause.tail.startswith(_HOME_OPTION, 1):
        return Workplace.HYBRID, _WAYS
    is_stated = is_role or "based" in words or _is_entry(reading, at, clause)
    is_sure = is_stated and clause.kind is not SectionKind.BENEFITS
    return Workplace.REMOTE, _ENTRY if is_sure else _WAYS


def _home_as_place(reading: Reading, at: int, clause: Clause) -> _Heard:
    if "office" in clause.words:
        if clause.lead.endswith(_HOME_OFFICE):
            return Workplace.REMOTE, _ENTRY
        if _DAYS.search(clause.before[-25:]) or _SHARE.search(clause.before):
            return Workplace.HYBRID, _ENTRY
    is_value = _is_entry(reading, at, clause) and _LABEL.search(f"{clause.label}\n{clause.before}")
    return (Workplace.REMOTE, _ENTRY) if is_value else None


def _site(reading: Reading, at: int, clause: Clause) -> _Heard:
    before, after, words = clause.before, clause.after, clause.words
    days = _DAYS.search(before[-45:]) or _DAYS.search(after[:45])
    if days and ("office" in words or _PERIOD.search(before[-30:] + after[:45])):
        most = days["high"] or days["low"] or "1"
        return Workplace.ONSITE if (_NUMBERS.get(most) or int(most)) >= 5 else Workplace.HYBRID, _JOB
    if _PART_OF_TIME.search(before[-45:]):
        return Workplace.HYBRID, _JOB
    if "office" in words and len(_WEEKDAY.findall(before[-60:] + after[:60])) > 1:
        return Workplace.HYBRID, _ENTRY
    both = _BOTH.match(after)
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
    is_job = clause.tail.startswith(_SITE_JOB, 1) and not _is_past(clause)
    return (Workplace.ONSITE, _ENTRY) if is_job else None


_LISTENERS: dict[str, Callable[[Reading, int, Clause], _Heard]] = {
    "remote": _remote,
    "hybrid": _hybrid,
    "home": _home,
    "site": _site,
}


def _is_conditional(clause: Clause) -> bool:
    is_likely = holds(clause.lead, _CONDITIONS)
    return is_likely and _CONDITION.search(clause.before) is not None


def _is_past(clause: Clause) -> bool:
    """Whether it is what the applicant has done before, not what this job offers."""
    return holds(clause.lead, _PAST)


def _is_negated(clause: Clause) -> bool:
    return _is_negated_before(clause) or _NEGATED_AFTER.match(clause.after) is not None


def _is_negated_before(clause: Clause) -> bool:
    is_likely = holds(clause.lead, _NEGATIONS)
    return is_likely and _NEGATED_BEFORE.search(clause.before[-70:]) is not None


def _is_this_job(lead: str) -> bool:
    """Whether the words before speak of the job, small words left out ("This is a full-time remote…")."""
    while True:
        shorter = without_article(lead)
        filler = next((filler for filler in _FILLERS if shorter.endswith(filler)), "")
        if lead.endswith(_THIS_JOB) or shorter.endswith(_THIS_JOB):
            return True
        if not filler:
            return False
        lead = shorter[: -len(filler) + 1]


def _is_elsewhere(after: str) -> bool:
    return any(word.startswith(_SITE_OTHERS) for word in plain(after[:60]).split()[:4])


def _is_entry(reading: Reading, at: int, clause: Clause) -> bool:
    """Whether the word is one entry of a meta line or of a list under a label."""
    if not (opens_entry(clause.before) and _ENTRY_AFTER.match(clause.after)):
        return False
    if clause.before.endswith("#li-") or _LABEL.search(f"{clause.label}\n{clause.before}"):
        return True
    if reading.kind_at(at) is SectionKind.TITLE:
        return True
    block = block_at(reading, at)
    return block.content.length < 90 and block.span.start < 900
