"""The job's title as sentences name it: "is hiring a Senior Engineer", "As a Data Analyst, you will …"."""

import re
from collections.abc import Callable, Iterator

from rolewright.parse.facts.job_nouns import is_job_noun, opens_title
from rolewright.parse.facts.name_cues import Cue, Found, cues
from rolewright.parse.facts.title_cleaning import ANY_GENDER
from rolewright.text import SourceText, Span, pattern
from rolewright.tuples import NamedTuple


class Named(NamedTuple):
    """A title in a sentence, with how surely it is that of the job."""

    weight: float
    span: Span


_ARTICLE = pattern(
    r"(?:[ \n]| \*\*|&nbsp;)*(?:(?:for|of|as|to|add|the|hire|post|position|role)[ \n]+)*"
    r"(?:an?(?:[ \n]+(?:\*\*)?|&nbsp;)|our (?:next|first|new) )"
)
_AS = pattern(r"as (?:an?|the|our) ")
_SOUGHT = ("looking for ", "hiring ", "seeking ", "recruiting ")
_YOU = pattern(r"[\w '’()&/.-]{0,70}?,?\s*(?:you(?:'ll|'re| |\n)|your )")
_DOES = pattern(
    r"(?: \([\w &/-]+\))? +(?:is|are|will|plays|supports|leads|manages|performs"
    r"|provides|serves|works|reports|oversees|acts|must|ensures|assists|coordinates|role|position)\b"
)
_WORD = pattern(r"\.NET|[SJ]r\.|[^\W_](?:[\w'’/+#-]|&(?!nbsp)|\.(?=\w))*")
_GAP = pattern(r"(?: |\n|&nbsp;)(?:[&/|] |&amp; |\()?")
_LINKS = frozenset(("of", "and", "de", "in", "&"))
_STOPS = frozenset(
    """
    to who with that which at on will you is as based within responsible reporting or from located are
    has have can where when by into through whose capable able working available looking be a an your
    our we for this it if ability
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
# Workers of any kind: these name no job.
_ANYBODY = frozenset(
    "employee employees worker workers staff crew leader leaders professional professionals".split()
)
_CAPITALS = pattern(
    r"(?:(?:Als|Wir|Eine?n?|Für|Unser|As|For|An?|The) )?"
    r"(?<![\w(/])((?:\((?:Senior|Junior)\) )?[A-ZÄÖÜ](?:[\w+#/-]|\.(?=\w))*"
    r"(?: (?:(?:/|&|und|and|für|of) )?[A-ZÄÖÜ](?:[\w+#/-]|\.(?=\w))*){0,6}"
    r"(?: \([A-Z]{2,6}\))?) ?$"
)
_LONGEST_TITLE = 90
# Alone these tell whom a firm hires at large, not which job is open.
_ANY_OF_A_TRADE = frozenset("engineers developers designers interns students graduates managers".split())
_MOST_WORDS = 12
_REACH = 4_000


def named_in_prose(source: SourceText, begin: int) -> Iterator[Named]:
    """The titles that sentences near the start name."""
    for cue in cues(source, Cue.SEEKS, Cue.AS, Cue.SUBJECT):
        if begin <= cue.start < begin + _REACH and (named := _NAMED[cue.cue](source, cue)):
            yield named
    yield from _for_any_gender(source, begin)
    opening = _AS.match(source.folded, begin)
    if opening and (named := _addressed(source, Found(begin, opening.end(), Cue.AS))):
        yield named
    start = begin + len("the ") * source.folded.startswith("the ", begin)
    if (named := _described(source, start)) and "\n" not in source.text[slice(*named.span)]:
        yield named


def _for_any_gender(source: SourceText, begin: int) -> Iterator[Named]:
    """The words in capitals before "(m/w/d)", which only a title has."""
    text = source.text
    end = begin + _REACH
    at = text.find("(", begin, end)
    while at >= 0:
        bracket = ANY_GENDER.match(text, at)
        if bracket is not None:
            start = max(text.rfind("\n", begin, at) + 1, at - _LONGEST_TITLE, begin)
            words = _CAPITALS.search(text[start:at])
            # "A reliable ZFA (m/w/d)" is told in full elsewhere.
            if words is not None and not words[1].isupper():
                yield Named(3.0, Span(start + words.start(1), bracket.end()))
        at = text.find("(", at + 1, end)


def _sought(source: SourceText, cue: Found) -> Named | None:
    """The job in "looking for a …", or, less surely, in "hiring …"."""
    article = _ARTICLE.match(source.folded, cue.end)
    if article is None and not source.folded.startswith(_SOUGHT, cue.start):
        return None
    span = _phrase(source.text, article.end() if article else cue.end + 1)
    return Named((2.0 if article else 1.4) + source.text[span.start].isupper(), span) if span else None


def _addressed(source: SourceText, cue: Found) -> Named | None:
    """The job in "As a …, you will"."""
    span = _phrase(source.text, cue.end)
    if span is None or not _YOU.match(source.folded, span.end):
        return None
    return Named(2.5 + source.text[span.start].isupper(), span)


def _described(source: SourceText, at: int) -> Named | None:
    """The job in "The … will"."""
    span = _phrase(source.text, at)
    if span is None or not _DOES.match(source.folded, span.end):
        return None
    return Named(1.8 + source.text[span.start].isupper(), span)


_NAMED: dict[Cue, Callable[[SourceText, Found], Named | None]] = {
    Cue.SEEKS: _sought,
    Cue.AS: _addressed,
    Cue.SUBJECT: lambda source, cue: _described(source, cue.end),
}


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
    noun = words[first][0]
    if first == last and (noun.lower() in _ANYBODY or noun in _ANY_OF_A_TRADE):
        return None
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
