"""Answers that hold more than was asked for: a place with the workplace, pay with what is paid besides.

People say in one breath what a brief keeps in several places. What an answer does not hold is asked for by
itself, and only that.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from rolewright.records import record, replace
from rolewright.writing.brief import Answer, Brief, EmploymentTerm
from rolewright.writing.calendar_words import COUNTS, DAYS, any_of
from rolewright.writing.interview.forms import Day
from rolewright.writing.interview.question import Form, NotUnderstoodError, Said
from rolewright.writing.tidying import says_something

#: The parts of an answer by their places in the brief; the rest of it has no part.
Split = Callable[[str], Mapping[str, str]]


@record
class With:
    """An answer that may hold others as well.

    `also` are the forms of the others. Only an answer to `main` settles the question. One that would only
    `complete` what was said before is taken together with that.
    """

    main: Form
    also: tuple[Form, ...]
    split: Split
    complete: Callable[[str, str], str] | None = None
    is_list: bool = False

    @property
    def key(self) -> str:
        """By what the question is known."""
        return self.main.key

    @property
    def is_choice(self) -> bool:
        """Never: whatever is listed, more can be said."""
        return False

    @property
    def may_be_withheld(self) -> bool:
        """As its main part."""
        return self.main.may_be_withheld

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already of the main part."""
        return self.main.told(brief)

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """Each part in its place."""
        last = said[-1]
        if last.choice is not None:
            return self.main.take(brief, said)
        words = last.words
        if self.complete and (before := self.main.told(brief)):
            words = self.complete(before[0], words)
        parts = {key: words for key, words in self.split(words).items() if words}
        if not parts:
            return self.main.take(brief, said)
        forms = {form.key: form for form in (self.main, *self.also)}
        for key, words in parts.items():
            one = (replace(last, words=words),)
            brief = forms[key].take(self._cleared(forms[key], brief), one)
        return brief

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing of it."""
        for form in (self.main, *self.also):
            brief = form.without(brief)
        return brief

    def _cleared(self, form: Form, brief: Brief) -> Brief:
        """What is said anew takes the place of what was said before."""
        return form.without(brief) if form.is_list else brief


# The form of employment and the hours

_TERMS: Mapping[EmploymentTerm, str] = {
    EmploymentTerm.PART_TIME: r"\bpart[ -]?time\b|\bp/?t\b",
    EmploymentTerm.TEMPORARY: r"\btemporary\b|\bseasonal\b|\bfixed[ -]term\b",
    EmploymentTerm.INTERNSHIP: r"\binternship\b",
    EmploymentTerm.VOLUNTEER: r"\bvolunteer(?:ing)?\b|\bunpaid\b",
    EmploymentTerm.CONTRACT: r"\bcontract(?:or)?\b|\bfreelance\b",
    EmploymentTerm.FULL_TIME: r"\bfull[ -]?time\b|\bf/?t\b",
}
_FULL, _PART = r"(?:full(?:[ -]?time)?|f/?t)", r"(?:part(?:[ -]?time)?|p/?t)"
_EITHER = re.compile(rf"\b(?:{_FULL} ?(?:or|/|and) ?{_PART}|{_PART} ?(?:or|/|and) ?{_FULL})\b", re.IGNORECASE)


def hours(words: str) -> Mapping[str, str]:
    """The form of employment, and how many hours there are and when.

    Who tells the hours of a week has told whether it is full time; that it is for good tells neither.
    """
    words = _PER_WEEK.sub(r"\1 hours a week", _FOR_GOOD.sub("permanent", words))
    words = _HOURS.sub(r"\1 hours", words)
    if either := _EITHER.search(words):
        told = f"{words[: either.start()]}{words[either.end() :]}".strip(" ,;.")
        possible = f"part-time possible, {told}" if any(map(str.isdigit, told)) else "part-time possible"
        return {"employment": EmploymentTerm.FULL_TIME.value, "hours": possible}
    for term, pattern in _TERMS.items():
        if named := re.search(pattern, words, re.IGNORECASE):
            before = _ITS.sub("", words[: named.start()].rstrip(" ,:;(–—-"))
            after = _JOB.sub("", words[named.end() :].strip(" ,:;)(–—-"))
            rest = _OR_SO.sub("", _THROUGH.sub(r"\1 to \2", f"{before}, {after}"))
            rest = re.sub(r"^(?:and|with|at|is|it is)\s+", "", rest.strip(" ,.;"), flags=re.IGNORECASE)
            told = (
                rest if any(map(str.isdigit, rest)) or _TIMES.search(rest) or _PERMANENT.search(rest) else ""
            )
            return {"employment": term.value, "hours": told}
    words = _OR_SO.sub("", _THROUGH.sub(r"\1 to \2", _ITS.sub("", words)))
    if not _TIMES.search(words) and not _PERMANENT.search(words):
        return {"employment": words}
    return {"employment": _form_of(words), "hours": words}


def _form_of(words: str) -> str:
    """Full or part time by the hours of a week; empty where these leave it open."""
    found = [float(each.replace(",", ".")) for each in _WEEKLY.findall(words)]
    if len(found) != 1 or _LITTLE < found[0] < _MUCH:
        return ""
    return (EmploymentTerm.FULL_TIME if found[0] >= _MUCH else EmploymentTerm.PART_TIME).value


#: In hours a week: what is between them is full time in one trade and part time in another.
_LITTLE, _MUCH = 25, 35
_WEEKLY = re.compile(
    r"\b(\d\d(?:[.,]\d+)?)(?: paid)? hours(?: paid)?(?: a| per| each| every) week\b", re.IGNORECASE
)
_PER_WEEK = re.compile(
    r"\b(\d\d(?:[.,]\d+)?) ?(?:h|hrs?|hours?)\.? ?(?:/|p\.?/?|per |a |each )? ?(?:wk|week|w)\b\.?",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\b(\d\d?) ?hrs?\b\.?", re.IGNORECASE)
_FOR_GOOD = re.compile(r"\b(?:perm|unbefristet|for good)\b\.?", re.IGNORECASE)
_PERMANENT = re.compile(r"\bpermanent\b", re.IGNORECASE)


_ITS = re.compile(
    r"^(?:(?:it|that|this|the job|the position)(?:['’]s|['’]d be| is| would be| will be)"
    r"|they(?:['’]d| would) (?:be|work)"
    r"|(?:we|i)(?:['’]d| would)? (?:want|like|need) (?:them|it|somebody|someone))"
    r"(?:\s+(?:an?|the)\b)?\s*",
    re.IGNORECASE,
)
_JOB = re.compile(r"^(?:job|position|role|work|post)\b[\s,;:.]*", re.IGNORECASE)
_OR_SO = re.compile(r"\s+or so\b(?=\s*(?:[.,;]|$))", re.IGNORECASE)
_THROUGH = re.compile(rf"\b({any_of(*DAYS)}) (?:through|thru) ({any_of(*DAYS)})\b", re.IGNORECASE)

_TIMES = re.compile(
    r"\d ?h\b"
    r"|\b(?:hours?|hrs?|h|days?|nights?|shifts?|weekends?|mornings?|evenings?|mon|tues?|wed|thu|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)


# Superior and team

_WORKS_WITH = re.compile(
    r"\s*(?:;|,?\s+and\s+(?:(?:they|he or she|he|she|you)(?:['’](?:ll|d))?\s+)?"
    r"(?:(?:will|shall|would|also|then|mostly|mainly)\s+)*(?:be\s+)?(?:works?|working|sits?|sitting)\s+"
    r"(?:(?:closely|directly|together|side by side|mostly|mainly|a lot|every day)\s+)*"
    r"(?:with|beside|next to|alongside)\b"
    r"|,\s*(?:(?:will\s+)?works?\s+)?(?:with|beside|next to|alongside)\b|,\s*team:"
    r"|[.,;]\s+(?:the\s+|our\s+)?team(?:\s+(?:is|are|of)\s|['’]s\s)"
    rf"|(?<!\bmin)(?<!\bmax)(?<!\bapprox)[.]\s+(?:with\s+)?(?=(?:{any_of(*COUNTS)}|\d+)\s)"
    # Others than the superior: “the kitchen manager, 2 other cooks”, “the VP + 3 analysts”.
    rf"|,?\s+and\s+(?=(?:one|{any_of(*COUNTS)}|\d+)\s+other\b)"
    rf"|,\s+(?=(?:one|{any_of(*COUNTS)}|\d+)\s+others?\b)|,?\s+\+\s+(?=(?:an?|{any_of(*COUNTS)}|\d+)\s))\s*",
    re.IGNORECASE,
)
#: Told of them in a sentence of its own, whatever was told before with a "with".
_TEAM_TOLD = re.compile(
    r"[.;]\s+(?:they|he or she|he|she|you)(?:['’](?:ll|d)|\s+(?:will|would))?\s+(?:also\s+)?(?:be\s+)?"
    r"work(?:s|ing)?\s+(?:closely\s+)?(?:with|beside|next to|alongside)\s+",
    re.IGNORECASE,
)


_BESIDE = re.compile(
    r"^(?:(?:they|he|she|you)(?:['’]ll| will|['’]d)?\s+)?(?:works?|sits?)\s+"
    r"(?:with|beside|next to|alongside)\s+",
    re.IGNORECASE,
)


def people(words: str) -> Mapping[str, str]:
    """Whom somebody reports to, and with whom they work."""
    how = _TEAM_TOLD if _TEAM_TOLD.search(words) else _WORKS_WITH
    first, *others = how.split(words, maxsplit=1)
    if not others or not says_something(others[0]):
        return {"reports_to": words}
    team = _BESIDE.sub("", others[0].strip())
    return {"reports_to": first.strip(), "team": team}


# How to apply, and until when

_UNTIL = re.compile(
    r"[\s,;.(]*(?:\b(?:and\s+|but\s+)?"
    # Who wants it by then: "we'd like them in by …".
    r"(?:please|(?:we|i)(?:['’]d| would)?\s+(?:like|love|want|need|prefer|expect|hope for)\s+"
    r"(?:to\s+(?:have|get|see)\s+)?(?:them|it all|it|that|those|this|everything|all of it|applications)"
    r"(?:\s+(?:in|here|all|back))?|(?:that|it) should (?:be here|reach us))\s+)?"
    r"\b(?:(?:apply\s+)?(?:by|until|till|before|no later than)"
    r"|(?:deadline|closing date)(?: is)?:?|closes(?: on)?)\s+"
    r"(?P<day>(?:the )?(?:end of )?[\w.,/-]+(?:\s+[\w.,/-]+){0,3}?)\s*\)?[.;]?\s*$",
    re.IGNORECASE,
)


def applying(on: date) -> Split:
    """What is to be sent and where to, with the last day if one is named."""

    def split(words: str) -> Mapping[str, str]:
        found = _UNTIL.search(f" {words}")
        if found is None or not _is_day(found["day"], on):
            return {"apply": words}
        return {
            "apply": words[: max(0, found.start() - 1)].strip(" ,;"),
            "deadline": found["day"].rstrip(".,;"),
        }

    return split


def _is_day(words: str, on: date) -> bool:
    try:
        Day("deadline", on).take(Brief(), (Said(words),))
    except NotUnderstoodError:
        return False
    return True


# A demand and what it is for

#: What follows “because of” is a thing, and stays with it.
_FOR = re.compile(r",?\s+(?:because(?! of\b)|since)\s+(?!\d)", re.IGNORECASE)


def with_cause(answer: Answer) -> Answer:
    """A demand with the reason that was given in the same breath."""
    first, *others = _FOR.split(answer.words, maxsplit=1)
    if answer.use or not others or not first:
        return answer
    return replace(answer, words=first, because=others[0].rstrip("."))
