"""The opening of a draft of ours taken apart: terms, company, cause, job, people, in the order of a draft."""

import re
from collections.abc import Iterator, Sequence

from rolewright.text import sentences

_BETWEEN_PARTS = re.compile(r"\s*·\s*")
#: Place, workplace and employment come first in the line of terms; the front matter has them too.
_DECLARED_PARTS = 3
_AMOUNT = re.compile(
    r"[$£€¥]|\b[A-Z]{3}\b ?\d|\d ?[A-Z]{3}\b|\d.*\b(?:per|an?|a) (?:year|month|week|day|hour)\b"
)
_START = re.compile(r"(?:from (?!\d{1,2}(?::|am|pm| to))|start(?:s|ing)?\b)", re.IGNORECASE)
_JOB = re.compile(
    r"(?:That is why (?:we are hiring|this job is open): you will |Your job will be to |You will "
    r"|That is why we are looking for somebody to |The job is )(?P<job>.+)"
)
_FORM_BEGINS = re.compile(
    r"(?<=[.!?…])\s+(?=That is why (?:we are|this job)|You(?: will)? (?:report to|work with) |You will "
    r"|Your job will be to |We are hiring )"
)
_SEAM = ("That is why we are hiring.", "That is why this job is open.")
_PEOPLE = re.compile(
    r"You(?: will)? (?:report to (?P<superior>.+?)(?:,? and work with (?P<team>.+))?"
    r"|work with (?P<only>.+))\.?$"
)
_SPENT = re.compile(r"You(?: will)? spend (.+)")
_TRAVEL = re.compile(r"(?:You(?: will)? travel |Travel: |The share of travel is )(.+)")
_BEGINS = re.compile(r"You start in (.+)")
#: What begins so goes on about what was said before.
_GOES_ON = re.compile(
    r"(?:they|it|he|she|this|that|these|those|both|since then|so|then|one|two|some|most|all of them"
    r"|\w+ of (?:them|these|those))\b|You will be\b",
    re.IGNORECASE,
)
_MOST_PROBLEMS = 2


def opening_told(paragraphs: Sequence[str], employer: str) -> Iterator[tuple[str, str]]:
    """The fields of a brief, and of the company profile, with what an opening says for them."""
    terms, *prose = paragraphs
    yield from _terms(_BETWEEN_PARTS.split(terms))
    told = [sentence for words in prose for sentence in joined_sentences(words)]
    if told and (does := _company(told[0], employer)):
        yield "does", does
    if told and _names(told[0], employer):
        del told[0]
    at = next((at for at, each in enumerate(told) if _PEOPLE.match(each)), len(told))
    cause, after = told[:at], told[at:]
    job = max((at for at, each in enumerate(cause) if _JOB.match(each)), default=None)
    if job is not None:
        after = [*cause[job + 1 :], *after]
        yield from _cause(cause[:job])
        found = _JOB.match(cause[job])
        yield "job", found["job"].rstrip(".") if found else cause[job]
    else:
        yield from _cause(cause)
    for sentence in after:
        yield from _of_terms(sentence)


def _terms(parts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Hours and start; what the front matter declares stands there."""
    for part in parts[_DECLARED_PARTS:]:
        words = part.strip()
        amount, _, more = words.partition(" plus ")
        if words.startswith("apply by ") or not any(map(str.isalpha, words)):
            continue
        if _AMOUNT.search(amount):
            if more:
                yield "other_pay", more
        elif _START.match(words):
            yield "start", re.sub(r"^(?:from|start) ", "", words)
        else:
            yield "hours", words


def _names(sentence: str, employer: str) -> bool:
    start = sentence.lower().removeprefix("at ")
    return bool(employer) and start.startswith(employer.lower())


def _company(sentence: str, employer: str) -> str:
    """What the company does, as a profile says it; nothing where the draft only asked."""
    if not _names(sentence, employer):
        return ""
    does = sentence.removeprefix("At ")[len(employer) :].strip(" ,.")
    return f"{does[:1].upper()}{does[1:]}" if does.startswith("we ") else does


def _cause(told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Why it is open, and the problems, which come last and begin anew."""
    said = [each for each in told if each not in _SEAM]
    first = len(said)
    while first > 1 and len(said) - first < _MOST_PROBLEMS and not _GOES_ON.match(said[first - 1]):
        first -= 1
    if said:
        yield "reason", " ".join(said[:first])
    yield from (("problems", each) for each in said[first:])


def _of_terms(sentence: str) -> Iterator[tuple[str, str]]:
    if people := _PEOPLE.match(sentence):
        if superior := people["superior"]:
            yield "reports_to", superior
        if team := people["team"] or people["only"]:
            yield "team", team
        return
    for field, form in (("arrangement", _SPENT), ("travel", _TRAVEL), ("start", _BEGINS)):
        if found := form.match(sentence):
            yield field, found[1].rstrip(".")
            return
    yield "background", f"Not used, because no field of the brief is certain: {sentence}"


def joined_sentences(words: str) -> Iterator[str]:
    """The sentences; what goes on with a small letter belongs to the one before."""
    joined: list[str] = []
    # After an abbreviation only the words of a form tell that a sentence begins.
    pieces = [piece for part in _FORM_BEGINS.split(words) for piece in _parted(part)]
    for sentence in pieces:
        if joined and sentence[:1].islower():
            joined[-1] += f" {sentence}"
        elif any(map(str.isalnum, sentence)):
            joined.append(sentence)
    yield from joined


def _parted(words: str) -> Iterator[str]:
    yield from (words[slice(*span)].strip() for span in sentences(words))
