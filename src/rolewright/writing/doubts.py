"""What cannot be published as a manager said it: clichés, unlawful wishes, vague goals, contradictions.

None of it is smoothed over: a question stands in the place of the answer until the manager gives another.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date

from rolewright.company import CompanyProfile
from rolewright.findings import Finding, Fix, Severity
from rolewright.report import Report
from rolewright.writing.blanks import BLANKS
from rolewright.writing.brief import Brief, profile_for
from rolewright.writing.contradictions import Contradiction, contradictions, is_wanted_twice
from rolewright.writing.corrections import asked_of_correction
from rolewright.writing.draft import Draft, Origin, Sentence, Source
from rolewright.writing.marks import unmarked
from rolewright.writing.nonsense import still_open
from rolewright.writing.pay import asked_of_pay
from rolewright.writing.private import whose_health
from rolewright.writing.scolding import asked_of_scolding
from rolewright.writing.scraps import asked_of_scraps
from rolewright.writing.tidying import asks_back, plain, says_something
from rolewright.writing.unlawful import Wish, on_somebody, wish_alone, wish_in, wish_outright
from rolewright.writing.unnamed import unnamed
from rolewright.writing.vague import (
    asked_of_blank,
    asked_of_duty,
    asked_of_goal,
    asked_of_hours,
    asked_of_much,
    asked_of_reason,
    asked_of_start,
    asked_of_travel,
)

_LONGEST_QUOTE = 80
#: Where nothing is known of the company yet.
NO_PROFILE = CompanyProfile()


def doubts(brief: Brief, on: date, profile: CompanyProfile = NO_PROFILE) -> Mapping[str, str]:
    """The questions that the answers raise by themselves, by the places of these in the brief."""
    asked: dict[str, str] = {}
    whole = profile_for(brief, profile)
    for key, answer in brief.answers:
        if answer.background:
            continue
        if part := still_open(answer.words):
            asked[key] = _asked_of_open(key, part, answer.words)
        elif told := _asked_of(key, answer.words) or _asked_of_name(key, answer.words, brief, whole):
            asked[key] = f"“{quoted(answer.words)}”: {told}"
    for place in brief.places:
        if told := asked_of_blank(place) or (_WHICH if asks_back(place) else ""):
            asked["places"] = f"“{quoted(place)}”: {told}"
    if brief.deadline is not None and brief.deadline < on:
        asked["deadline"] = (
            f"The deadline, {brief.deadline.isoformat()}, has passed: until when can people apply?"
        )
    for found in contradictions(brief):
        if found.key in asked or found.other_key in asked:
            continue  # what cannot be published in any case is asked first
        asked[found.key] = asked[found.other_key] = _which_holds(found)
    return asked


def _which_holds(found: Contradiction) -> str:
    """Of two answers, or of one that was given as a demand and as a wish."""
    one, other = quoted(found.words), quoted(found.other_words)
    if is_wanted_twice(found):
        return f"“{one}” stands among what is indispensable and among what would merely please: which is it?"
    return f"You say “{one}” and “{other}”: which of the two holds?"


def doubts_of_company(profile: CompanyProfile) -> Mapping[str, str]:
    """The questions that the profile raises by itself, by the places of its texts: `company.benefits[0]`."""
    asked: dict[str, str] = {}
    for name in profile.__match_args__:
        value = getattr(profile, name)
        if name in (*profile.locked, "locked"):
            continue
        texts = {f"company.{name}": value} if isinstance(value, str) else {}
        if isinstance(value, tuple):
            texts = {f"company.{name}[{at}]": each for at, each in enumerate(value)}
        for place, words in texts.items():
            if part := still_open(words):
                asked[place] = _asked_of_open(place, part, words)
            elif says_something(words) and (told := asked_of_scraps(f"company.{name}", words)):
                asked[place] = f"“{quoted(words)}”: {told}"
    return asked


def _asked_of_open(key: str, part: str, words: str) -> str:
    """What the draft would ask had nobody answered, or which answer belongs in the place of these words."""
    if part != words.strip():
        return f"“{quoted(words)}”: what belongs where “{part}” stands?"
    return BLANKS.get(key) or f"“{part}” stands for an answer. Which one? Or leave it out"


_WHICH = "this asks back; which is it?"


def _asked_of(key: str, words: str) -> str:
    """What is to be asked about a single answer."""
    if blank := asked_of_blank(words):
        return blank
    if not says_something(words):
        return ""
    if asks_back(words):
        return _WHICH
    field = key.partition("[")[0]
    if told := (
        asked_of_correction(words)
        or _asked_of_person(field, words)
        or asked_of_scolding(words)
        or asked_of_scraps(field, words)
    ):
        return told
    doubt = _DOUBT.get(field)
    return doubt(plain(words)) if doubt is not None else ""


def _asked_of_person(field: str, words: str) -> str:
    """What to ask about a wish by which the law forbids to choose, and about words on who left."""
    if wish := _wish(field, words):
        said = "this" if wish.words.lower() == plain(words).lower().rstrip(".") else f"“{wish.words}”"
        return (
            f"{said} is about {wish.matter}, by which the law in most places forbids to choose. "
            "What does the work itself need?"
        )
    if name := whose_health(words):
        return f"this tells of the health of {name}, whom readers may know. What does it mean for the job?"
    if field in _ON_WHY and (said := on_somebody(words)):
        return f"“{said}” tells of a person. What happened to the job, and what can nobody do since?"
    return ""


def _wish(field: str, words: str) -> Wish | None:
    if field in _ON_WHOM:
        return wish_in(words)
    return wish_outright(words) or (wish_alone(words) if field in _ON_WORK else None)


#: Where somebody says whom they want; elsewhere the same words may be about customers.
_ON_WHOM = frozenset(("deal_breakers", "nice_to_haves", "reason"))
_ON_WORK = frozenset(("job", "goals", "duties"))
_ON_WHY = frozenset(("reason", "problems"))


def _asked_of_name(key: str, words: str, brief: Brief, profile: CompanyProfile) -> str:
    """Who somebody is whom a goal or a duty mentions and nothing introduces."""
    name = unnamed(words, brief, profile) if key.partition("[")[0] in ("goals", "duties") else ""
    return f"who is {name}? Say so where {name} is first named" if name else ""


def _asked_of_goal(words: str) -> str:
    return asked_of_duty(words) or asked_of_goal(words) or asked_of_much(words)


#: What may be wrong with single answers.
_DOUBT: Mapping[str, Callable[[str], str]] = {
    "reason": asked_of_reason,
    "goals": _asked_of_goal,
    "duties": asked_of_duty,
    "pay": asked_of_pay,
    "start": asked_of_start,
    "travel": asked_of_travel,
    "hours": asked_of_hours,
}


def raised(draft: Draft, report: Report, locked: Collection[str] = ()) -> Mapping[str, str]:
    """The questions that rules raise about what stands in a draft as the brief and the profile say it.

    The parts of the profile that are `locked` stand as they are.
    """
    asked: dict[str, str] = {}
    for start, sentence in draft.placed:
        if sentence.is_question:
            continue
        for finding, words in _about(sentence, start, report):
            said = _source_of(words, sentence)
            if said is not None and said.key.partition("[")[0] not in locked:
                place = f"company.{said.key}" if said.origin is Origin.COMPANY else said.key
                asked.setdefault(place, _said(said.words, finding.message.rstrip(".")))
    return asked


def _source_of(words: str, sentence: Sentence) -> Source | None:
    """The answer in which the words of a finding stand; the first one if they are of several."""
    answers = [each for each in sentence.sources if each.origin in _ANSWERED and each.words]
    holding = [each for each in answers if words.lower() in plain(each.words).lower()]
    return next(iter([*holding, *answers]), None)


_ANSWERED = (Origin.BRIEF, Origin.COMPANY)


def _about(sentence: Sentence, start: int, report: Report) -> Iterator[tuple[Finding, str]]:
    """The findings on a sentence that call for an answer, with their words; what has a mend may stand."""
    end = start + len(sentence.text)
    for finding in report.findings:
        span = finding.span
        if span is None or not start <= span.start < span.end <= end:
            continue
        counts = finding.severity is not Severity.NOTE or finding.rule in _OF_A_PERSON
        if counts and not any(_mends(fix, sentence) for fix in finding.fixes):
            yield finding, sentence.text[span.start - start : span.end - start]


#: Rules that only note what a wish may do to whoever is none of us; a draft does not begin with one.
_OF_A_PERSON = frozenset(("fair/age-coded", "fair/culture-fit", "fair/looks"))


def _mends(fix: Fix, sentence: Sentence) -> bool:
    """Whether a fix leaves something of the sentence."""
    return all(edit.text or edit.span.length * 2 < len(sentence.text) for edit in fix.edits)


def quoted(words: str) -> str:
    """The words in one line, shortened where they are long."""
    line = unmarked(words).rstrip(".")
    if len(line) <= _LONGEST_QUOTE:
        return line
    return f"{line[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


def _said(words: str, message: str) -> str:
    """A rule's message, with the answer that it is about unless it quotes that itself."""
    marked = _QUOTED.match(message)
    if marked and len(marked[1]) * 2 > len(words):
        return message
    return f"You wrote “{quoted(words)}”. {message}"


_QUOTED = re.compile("“([^”]*)”")
