"""Sees whether the posting tells of the employer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rolewright.document import Section, SectionKind
from rolewright.findings import Hit, extent
from rolewright.text import Literals, Span

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# What opens a part on the employer.
_OPENERS = ("about us", "about our", "about the company", "who we are", "our story", "why work for us")
# What a sentence on the employer says.
_SAID = Literals(
    (
        "based company",
        "employees",
        "established in",
        "founded in",
        "founded by",
        "international reputation",
        "is a leading",
        "leading provider",
        "offices in",
        "our client is",
        "our clients",
        "our company",
        "our culture",
        "our customers",
        "our mission",
        "our values",
        "since 19",
        "since 20",
        "we are a ",
        "we are an ",
        "we are the ",
        "we build",
        "we have ",
        "we help",
        "we make",
        "we provide",
        "we serve",
        "we're a ",
        "we're an ",
        "we're the ",
        "with offices",
    )
)
# What an employer named in a sentence does, and what it does in any posting.
_DOES = tuple(
    f"{verb} " for verb in "is was has helps makes builds provides offers serves operates runs works".split()
)
_HIRES = tuple("looking seeking searching hiring recruiting currently now committed".split())
# A sentence of the introduction that has none of these is not on the job, nor on why it is open.
_ON_THE_JOB = (
    "you",
    "role",
    "position",
    "job",
    "candidate",
    "looking",
    "seeking",
    "hiring",
    " must ",
    "appl",
    "will ",
    "responsib",
    "report",
    "years",
    "skill",
    " join",
    "because",
    "opportunit",
    "retire",
)
# Praise, which tells nothing of the employer.
_PRAISE = (
    "world-class",
    "world class",
    "industry-leading",
    "industry leading",
    "market-leading",
    "best-in-class",
)
_INTRODUCTIONS = (SectionKind.SUMMARY, SectionKind.ABOUT)
#: An introduction says in a sentence what the company is; more than that is a part on it.
_SHORTEST_PART = 200
_LONGEST_INTRODUCTION = 500
#: "We help the team" could be said of any employer.
_FEWEST_WORDS = 3
_SHORTEST_WORD = 4


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when no part and no more than a sentence tells of the employer."""
    document = context.document
    if not context.is_advertised:
        return
    if any(_is_certain(context, part) for part in document.of_kind(SectionKind.ABOUT)):
        return
    folded = context.source.unwrapped
    employer = (document.facts.employer.value or "").lower()
    if any(map(folded.__contains__, _OPENERS)) or (employer and f"about {employer}" in folded):
        return
    places = [*(start for _, start, _ in _SAID.places_in(folded)), *_deeds(folded, employer)]
    sentences = {context.sentence_at(at) for at in places}
    if _length(sentences, folded) < _SHORTEST_PART:
        sentences.update(_asides_of_introduction(context, folded))
        told = _length(sentences, folded)
        if told < _SHORTEST_PART:
            yield Hit(extent=extent(told, _SHORTEST_PART, 0))


def _length(sentences: Iterable[Span], folded: str) -> int:
    """How many characters the sentences have that tell of the employer, other than in chat and praise."""
    return sum(end - start for start, end in sentences if _tells(folded[start:end]))


def _tells(sentence: str) -> bool:
    if "equal" in sentence or not _says_something(sentence):
        return False
    return not any(map(sentence.__contains__, _PRAISE)) or any(map(str.isdigit, sentence))


def _says_something(sentence: str) -> bool:
    """Whether there are words enough, other than small ones and the same again, to tell one employer by."""
    return sum(len(word) >= _SHORTEST_WORD for word in set(sentence.split())) >= _FEWEST_WORDS


def _is_certain(context: Context, part: Section) -> bool:
    """Whether a part is long, or has a heading of its own, which the title of the posting is not."""
    if part.span.length > _LONGEST_INTRODUCTION:
        return True
    title = context.title
    return part.heading is not None and not (title and part.heading.span.overlaps(title))


def _asides_of_introduction(context: Context, folded: str) -> Iterator[Span]:
    """Sentences of an introduction that speak of something other than the job."""
    for sentence in context.sentences():
        if context.kind_at(sentence.start) in _INTRODUCTIONS:
            said = f" {folded[sentence.start : sentence.end]}"
            if not any(map(said.__contains__, _ON_THE_JOB)):
                yield sentence


def _deeds(folded: str, employer: str) -> Iterator[int]:
    """Where the employer is said to be or do something other than hiring."""
    if employer:
        for at in _places_of(folded, f"{employer} "):
            verb = at + len(employer) + 1
            if folded.startswith(_DOES, verb) and not folded.startswith(_HIRES, folded.index(" ", verb) + 1):
                yield at


def _places_of(folded: str, words: str) -> Iterator[int]:
    at = folded.find(words)
    while at >= 0:
        yield at
        at = folded.find(words, at + 1)
