"""The job's title as sentences name it: "is hiring a Senior Engineer", "As a Data Analyst, you will …"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rolewright.parse.facts.job_nouns import is_job_noun, opens_title
from rolewright.text import SourceText, Span


class Named(NamedTuple):
    """A title in a sentence, with how surely it is that of the job."""

    weight: float
    span: Span


_ARTICLES = tuple(
    " a | an | a&nbsp;| an&nbsp;| a\n| an\n| a **| an **| our next | our first | our new | the post of "
    "| the position of | the role of ".split("|")
)
# What stands before the article when the job is named after it.
_SEEKS = tuple(
    "looking for|hiring|seeking|seeks|in search of|search for|searching for|recruit|recruiting|appoint"
    "|to hire|we need|needs|opportunity for|opportunity as|opening for|vacancy for|post of|position of"
    "|role of|employ|advertise|role as|career as|requires|require|requirement for|join us as|team as"
    "|to add|in need of|position as|position for|invited for|applications for|join as|welcome"
    "|interested in becoming".split("|")
)
_YOU = re.compile(r"[\w '’()&/.-]{0,70}?,?\s*(?:you(?:'ll|'re| |\n)|your )")
_SOUGHT = ("looking for ", "hiring ", "seeking ", "recruiting ")
_SENTENCES = (". the ", "\nthe ", ">the ", ":the ", ".the ", "*the ", ". this ", "\nthis ", ">this ")
_DOES = re.compile(
    r"(?: \([\w &/-]+\))? +(?:is|will|plays|supports|leads|manages|performs"
    r"|provides|serves|works|reports|oversees|acts|must|ensures|assists|coordinates|role|position)\b"
)
_WORD = re.compile(r"\.NET|[SJ]r\.|[^\W_](?:[\w'’/+#-]|&(?!nbsp)|\.(?=\w))*")
_GAP = re.compile(r"(?: |\n|&nbsp;)(?:[&/|] |&amp; |\()?")
_LINKS = frozenset(("of", "and", "de", "in", "&"))
_STOPS = frozenset(
    """
    to who with that which at on will you is as based within responsible reporting or from located are
    has have can where when by into through whose capable able working available looking be a an your
    our we for this it if
    """.split()
)
_DESCRIBING = frozenset(
    """
    talented experienced motivated self-motivated dynamic passionate enthusiastic dedicated reliable
    skilled highly driven energetic creative professional ambitious results-driven results-oriented
    detail-oriented organized organised hardworking hard-working friendly outgoing exceptional
    outstanding strong great good new additional qualified committed proactive full-time part-time
    fulltime full part time permanent temporary remote hybrid seasonal immediate local caring
    compassionate fantastic amazing brilliant bright competent confident capable seasoned proven
    customer-focused hands-on versatile very next first second another more several multiple some
    excellent top top-notch world-class suitable suitably freelance and the truly extremely ideal right
    successful smart well-organised well-organized high-calibre high-caliber analytical vibrant positive
    loyal diligent honest
    """.split()
)
_MOST_WORDS = 12
_AS = (" as", ".as", "\nas", ">as", ":as")
_REACH = 12_000
_OPENING = 3_000


def named_in_prose(source: SourceText, begin: int) -> Iterator[Named]:
    """The titles that sentences near the start name."""
    text, folded = source.text, source.folded
    end = min(len(text), begin + _REACH)
    for at, after in _found(folded, _ARTICLES, begin, end):
        before = folded[max(begin, at - 24) : at]
        if before.endswith(_SEEKS):
            if span := _phrase(text, after):
                yield Named(2.0 + text[span.start].isupper(), span)
        elif before.endswith(_AS) or before == "as":
            span = _phrase(text, after)
            if span and _YOU.match(folded, span.end):
                yield Named(2.5 + text[span.start].isupper(), span)
    for _, after in _found(folded, _SOUGHT, begin, end):
        if span := _phrase(text, after):
            yield Named(1.4 + text[span.start].isupper(), span)
    subjects = [after for _, after in _found(folded, _SENTENCES, begin, min(end, begin + _OPENING))]
    if folded.startswith("the ", begin):
        subjects.insert(0, begin + len("the "))
    for after in subjects:
        span = _phrase(text, after)
        if span and _DOES.match(folded, span.end):
            yield Named(1.8 + text[span.start].isupper(), span)


def _found(folded: str, literals: tuple[str, ...], begin: int, end: int) -> Iterator[tuple[int, int]]:
    for literal in literals:
        at = folded.find(literal, begin, end)
        while at >= 0:
            yield at, at + len(literal)
            at = folded.find(literal, at + 1, end)


def _phrase(text: str, at: int) -> Span | None:
    """The title that begins at or soon after `at`: up to the last word that names a worker."""
    words: list[re.Match[str]] = []
    while len(words) < _MOST_WORDS and (word := _WORD.match(text, at)):
        if word[0].lower() in _STOPS:
            break
        words.append(word)
        gap = _GAP.match(text, word.end())
        if gap is None:
            break
        at = gap.end()
    while words and words[0][0].lower() in _DESCRIBING:
        del words[0]
    last = _last_of_title(words)
    if last is None:
        return None
    first = _first_of_title(words, last)
    return Span(words[first].start(), words[last].end())


def _last_of_title(words: list[re.Match[str]]) -> int | None:
    """The word that names the worker, or the last of the names in capitals that it goes on with."""
    if words and opens_title(" ".join(word[0] for word in words[:3]).lower() + " "):
        return _while_capital(words, 2) if len(words) > 2 else None
    nouns = [at for at, word in enumerate(words) if is_job_noun(word[0])]
    if not nouns:
        return None
    last = nouns[0]
    for at in nouns[1:]:
        # "Account Manager" goes on; the noun of the next clause does not belong to it.
        if at == last + 1 or all(
            _is_capital(word) or word[0].lower() in _LINKS for word in words[last : at + 1]
        ):
            last = at
    goes_on = last + 2 < len(words) and words[last + 1][0] in ("of", "in") and _is_capital(words[last + 2])
    return _while_capital(words, last + 2) if goes_on and _is_capital(words[last]) else last


def _while_capital(words: list[re.Match[str]], at: int) -> int:
    """The last of the words in capitals from `at` on, with the small words that link them."""
    while at + 1 < len(words):
        step = 2 if words[at + 1][0].lower() in _LINKS and at + 2 < len(words) else 1
        if not _is_capital(words[at + step]):
            break
        at += step
    return at


def _first_of_title(words: list[re.Match[str]], last: int) -> int:
    """Past lower-case words that describe the person, if the title itself is in capitals."""
    if not _is_capital(words[last]):
        return 0
    first = last
    while first and (_is_capital(words[first - 1]) or words[first - 1][0].lower() in _LINKS):
        first -= 1
    while words[first][0].lower() in _LINKS:
        first += 1
    return first


def _is_capital(word: re.Match[str]) -> bool:
    return not word[0][0].islower()
