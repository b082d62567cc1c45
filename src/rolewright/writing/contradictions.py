"""Finds two answers that cannot both hold."""

import re
from collections.abc import Callable, Iterator, Sequence

from rolewright.document import Workplace
from rolewright.records import record
from rolewright.writing.brief import Brief, EmploymentTerm
from rolewright.writing.calendar_words import COUNTS, any_of


@record
class Contradiction:
    """Two places of a brief that say opposite things, and their words."""

    key: str
    words: str
    other_key: str
    other_words: str


@record
class _Said:
    key: str
    words: str


_COUNTED = any_of("a", "one", *COUNTS, "several", r"\d+")


def _terms(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{each})" for each in patterns), re.IGNORECASE)


#: What a job has or has not, in words that say so and in words that deny it.
_MATTERS = (
    (
        _terms(
            r"(?:win|wins|winning|sign|land|acquire|gain|find|open|bring in)\b.{0,30}\bnew "
            r"(?:business|clients?|customers?|accounts?|logos?)",
            rf"{_COUNTED} new (?:clients?|customers?|accounts?|logos?)",
            r"new (?:business|client|customer) (?:development|acquisition|target)",
            r"(?:make |do )?cold[- ]call",
            r"prospect(?:ing)? for",
        ),
        _terms(
            r"(?:no|not|never|without|nothing to do with)(?: \w+){0,3} "
            r"(?:new (?:business|clients|customers|accounts)|prospecting|cold[- ]call\w*|acquisition)",
            r"existing (?:clients|customers|accounts) only",
            r"only existing (?:clients|customers|accounts)",
        ),
    ),
    (
        _terms(
            r"travel (?:up to |of |about )?\d",
            r"\d+ ?% travel",
            rf"{_COUNTED} (?:days?|weeks?) (?:a|per|each|every) (?:week|month|quarter|year) "
            r"(?:on the road|travel\w*|away|abroad|visiting)",
            r"on the road",
            r"(?:frequent|regular|extensive) travel",
        ),
        _terms(
            r"no (?:business )?travel",
            r"without (?:any )?travel",
            r"(?:do|does|will) not travel",
            r"never travel",
        ),
    ),
    (
        _terms(
            r"(?:lead|manage|supervise|line[- ]manage)s? "
            r"(?:(?:a|the) (?:team|crew)|\d+|two|three|four|five|six)\b",
            r"(?:\d+|two|three|four|five|six|eight|ten) direct reports",
        ),
        _terms(
            r"no (?:direct reports|(?:line|people) management|(?:management|staff) responsibility)",
            r"individual contributor",
        ),
    ),
    (
        _terms(
            r"(?:work|works|working|shifts?|on) (?:\w+ ){0,3}weekends?",
            r"saturdays? and sundays?",
            r"every other weekend",
        ),
        _terms(
            r"no weekends?",
            r"weekends? (?:are )?free",
            r"(?:never|not) (?:\w+ ){0,2}weekends?",
            r"monday to friday only",
        ),
    ),
    (
        _terms(r"night shifts?", r"(?:work|works|working) nights"),
        _terms(
            r"no nights?\b(?!-| ?(?:work)?(?:ers?|owls?|people|staff)\b)",
            r"no night shifts?",
            r"never at night",
            r"days only",
        ),
    ),
    (
        _terms(r"(?:uncapped |a |plus |with )commission", r"commission (?:of|on)"),
        _terms(r"no commission", r"without commission", r"commission[- ]free"),
    ),
    (
        _terms(
            r"(?:bachelor|master)(?:['’]?s)?\b",
            r"(?:a )?(?:university|college) degree (?:in|is|required)",
            r"degree required",
        ),
        _terms(r"no (?:\w+ )?degree", r"degree (?:is )?not (?:needed|required)", r"without a degree"),
    ),
    (
        _terms(
            r"(?:[2-9]|1\d)\+? ?(?:-|–|to)? ?\d* years?\b",
            r"(?:two|three|four|five|six|seven|eight|ten) years",
        ),
        _terms(
            r"no (?:prior |previous )?experience",
            r"(?:career )?beginners? welcome",
            r"experience (?:is )?not (?:needed|required)",
        ),
    ),
)
_NOT_ANY = re.compile(r"\b(?:no|without|not|never|none)\b", re.IGNORECASE)


def contradictions(brief: Brief) -> Iterator[Contradiction]:
    """The pairs of answers that say opposite things, each answer in one pair at most."""
    said = list(_said(brief))
    taken: set[str] = set()
    for find in (_denied, _terms_of_work, _wanted_twice):
        for found in find(brief, said):
            if not taken & {found.key, found.other_key}:
                taken |= {found.key, found.other_key}
                yield found


_Finder = Callable[[Brief, Sequence[_Said]], Iterator[Contradiction]]


def _said(brief: Brief) -> Iterator[_Said]:
    """Everything said in the manager's own words, what is background among it: it may be the truth."""
    for key, answer in brief.answers:
        if answer.words:
            yield _Said(key, answer.words)
    for at, words in enumerate(brief.background):
        yield _Said(f"background[{at}]", words)


def _denied(brief: Brief, said: Sequence[_Said]) -> Iterator[Contradiction]:
    for says, denies in _MATTERS:
        against = [each for each in said if denies.search(each.words)]
        for_it = [each for each in said if says.search(denies.sub("", each.words)) and each not in against]
        for one, other in zip(against, for_it, strict=False):
            yield Contradiction(one.key, one.words, other.key, other.words)


def _terms_of_work(brief: Brief, said: Sequence[_Said]) -> Iterator[Contradiction]:
    """A choice from a list against what is said in words."""
    chosen = (
        ("workplace", brief.workplace, Workplace.REMOTE, _IN_OFFICE),
        ("workplace", brief.workplace, Workplace.ONSITE, _AT_HOME),
        ("employment", brief.employment, EmploymentTerm.FULL_TIME, _PART_TIME),
        ("employment", brief.employment, EmploymentTerm.PART_TIME, _FULL_TIME),
    )
    for key, value, meant, against in chosen:
        if value is meant:
            for each in said:
                found = against.search(each.words)
                if found and not _NOT_ANY.search(each.words[: found.start()]):
                    yield Contradiction(key, meant.value, each.key, each.words)


_IN_OFFICE = _terms(
    rf"{_COUNTED} days? (?:a|per|each|every) week (?:in|at) (?:the|our) (?:office|site|plant)",
    r"(?:every day|daily) (?:in|at) (?:the|our) (?:office|site|plant)",
    r"on[- ]site (?:every (?:day|week)|five|\d (?:days|times) (?:a|per|each|every) week)",
    r"office[- ]based",
)
_AT_HOME = _terms(
    r"(?:fully|entirely|100 ?%) remote",
    r"work(?:ing)? from (?:home|anywhere)",
    rf"{_COUNTED} days? (?:a|per|each|every) week (?:at|from) home",
)
_PART_TIME = _terms(r"part[- ]time", r"half[- ]days?\b", r"(?:1\d|2[0-9]) hours (?:a|per) week")
_FULL_TIME = _terms(r"full[- ]time", r"(?:3[5-9]|[4-9]\d)(?:\.\d)? hours (?:a|per) week")


def _wanted_twice(brief: Brief, said: Sequence[_Said]) -> Iterator[Contradiction]:
    """What is a deal-breaker and yet would merely please."""
    must = {
        _core(each.words): (f"deal_breakers[{at}]", each.words) for at, each in enumerate(brief.deal_breakers)
    }
    for at, each in enumerate(brief.nice_to_haves):
        if (core := _core(each.words)) and core in must:
            key, words = must[core]
            yield Contradiction(key, words, f"nice_to_haves[{at}]", each.words)


def is_wanted_twice(found: Contradiction) -> bool:
    """Whether both answers ask for the same thing, in the same words but for an article and the like."""
    return _core(found.words) == _core(found.other_words)


_FILLER = re.compile(
    r"\b(?:a|an|and|any|are|as|experience|good|has|have|ideally|in|is|knowledge|must|of|or|preferred|required|"
    r"some|strong|the|to|with|you|your)\b|[^\w\s+#]",
    re.IGNORECASE,
)


def _core(words: str) -> frozenset[str]:
    """The words that carry what is asked for."""
    return frozenset(_FILLER.sub(" ", words.lower()).split())
