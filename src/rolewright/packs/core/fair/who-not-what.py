"""Finds the demands that consist of an age, a sex or a body and of nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    import re

    from rolewright.rules.context import Context

_DEMANDS = frozenset({SectionKind.REQUIREMENTS, SectionKind.PREFERRED})
# A short sentence that stands alone describes the person too: "Young, strong, no drama."
_MOST_WORDS = 9
_PARTING = pattern(r"\s*(?:[,;/]|\s[–—-]\s|\b(?:and|but|&)\s)(?:\s*(?:and|but)\s)?\s*")
_EDGES = " \t\n*_.!•·:-–—"
# What asks for it: "You must be", "Preferably", "Looking for".
_ASKED = (
    r"(?:(?:you|we|they|candidates?|applicants?|ideally|preferably|must|should|will|need|want|seek|seeking|wanted"
    r"|looking for|be|being|are|is|have to be|someone|somebody|anyone|person|people|ideal|the|only"
    r"|who)\b:?\s+)*"
)
_QUALITY = (
    r"(?:very|really|quite|able|active|ambitious|bright|clean|cheerful|decent|dynamic|energetic|enthusiastic"
    r"|fit|friendly|good|happy|hard[- ]working|healthy|honest|keen|lively|motivated|nice|physically|polite"
    r"|reliable|responsible|sensible|smart|sober|strapping|strong|tough|vibrant|willing)"
)
_PRAISE = rf"(?:{_QUALITY}\s+)"
_YOUNG = r"(?:young(?:er|ish)?|youthful)"
_AGE = (
    rf"(?:(?:{_PRAISE}*{_YOUNG})"
    r"|no(?:t|body|thing|thing)?\s+(?:too\s+|very\s+|any\s+)?(?:old(?:er)?|elderly|ag(?:e)?ing)"
    r"(?:\s+(?:people|persons?|men|women|folks?|ones|workers|staff|applicants|candidates|guys|ladies|hands))?"
    rf"|{_PRAISE}*youngsters?"
    r"|(?:recent\s+|new\s+|fresh\s+|this year's\s+)?school[- ]leavers?"
    r"|(?:college|university|uni|high school|school|sixth form)?\s*students\s+(?:only|wanted|preferred)"
    r"|(?:under|below|younger than|not over|up to)\s+(?:the age of\s+)?(?:2[0-9]|3[0-9]|4[05]|50)s?)"
)
_SEX = (
    rf"(?:(?:an?|one|two|three|no|some|any)\s+)?(?:{_PRAISE}|{_YOUNG}\s+|,\s*)*"
    r"(?:m[ae]n|wom[ae]n|lad(?:y|ies|s)?|gentlem[ae]n|gents?|girls?|boys?|guys?|blokes?|chaps?|fellas?|males?|females?)"
)
_BODY = r"(?:(?:physically\s+)?(?:strong|fit|healthy)|able[- ]bodied|strapping)"
_ONLY = (
    r"(?:\s+(?:only|please|preferred|wanted|needed|required|ideally|preferably|if possible|need apply"
    r"|types?))*"
)
_OF_AGE_OR_SEX = pattern(rf"{_ASKED}(?:an?\s+)?(?:{_AGE}|{_SEX}){_ONLY}")
_OF_BODY = pattern(rf"{_ASKED}{_BODY}{_ONLY}")
# What may stand beside an adjective that is said of the person. "Strong, clear voice" goes on to a noun.
_OF_PERSON = pattern(
    rf"{_ASKED}(?:(?:and|very|highly|physically|hard|well)[- ])*{_QUALITY}"
    r"|(?:hard[- ]?working|well[- ](?:presented|groomed|spoken|mannered)|single|unmarried|tall|slim|hungry"
    r"|driven|loyal|tidy|punctual|confident|outgoing|flexible|quick|fast|local|trustworthy|experienced"
    r"|passionate)"
)
# Among duties only this leads to who somebody is; the rest is about those who are served.
_TO_BE = pattern(r"\W*(?:(?:you|they)\s+)?(?:(?:must|should|will|have to|need to)\s+)?(?:be|are)\s")
# After it more may be told; before it such words may lead to people served: "able to dress boys, girls".
_TOLD_OF_PERSON = pattern(
    r"(?:no|not|with|without|must|who|able to|can|willing to|has|have|good with|happy to|ready to"
    r"|prepared to)\b.*"
)
_BOTH_SEXES = pattern(
    r"\b(?:wom[ae]n|females?|girls|ladies|boys|gentlemen)\b.{0,40}?\b(?:men|males?|girls|boys|gentlemen|ladies|women)\b"
    r"|\b(?:men|males?)\b.{0,40}?\b(?:wom[ae]n|females?)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The parts of a demand that say who the person is to be; neighbours are one remark."""
    judged: set[Span] = set()
    for match in context.matches:
        demand = _demand_at(context, match)
        if demand is not None and demand not in judged:
            judged.add(demand)
            yield from map(Hit, _told(context, demand))


def _demand_at(context: Context, words: Span) -> Span | None:
    """The sentence around the words, where it asks for something or is short and stands for itself."""
    if context.title is not None and context.title.contains(words):
        return None
    sentence = context.sentence_at(words.start)
    block = context.block_at(words.start)
    if block is not None:
        sentence = Span(max(sentence.start, block.content.start), min(sentence.end, block.content.end))
    if context.kind_at(words.start) in _DEMANDS or len(context.words(sentence)) <= _MOST_WORDS:
        return sentence
    return None


def _told(context: Context, demand: Span) -> Iterator[Span]:
    folded = context.source.folded
    if _BOTH_SEXES.search(folded, *demand):
        return
    is_duty = context.kind_at(demand.start) is SectionKind.RESPONSIBILITIES
    if is_duty and not _TO_BE.match(folded, *demand):
        return
    parts = list(_parts(folded, demand))
    grounds = [_ground(folded[slice(*part)]) for part in parts]
    is_demanded = context.kind_at(demand.start) in _DEMANDS
    if not is_demanded and (_OF_AGE_OR_SEX not in grounds or not _goes_on(folded, parts)):
        return
    run: Span | None = None
    for at, (part, ground) in enumerate(zip(parts, grounds, strict=True)):
        before, after = parts[max(at - 1, 0) : at], parts[at + 1 : at + 2]
        if ground is not None and _is_of_person(folded, before) and _goes_on(folded, after):
            run = Span(run.start if run else part.start, part.end)
        elif run is not None:
            yield run
            run = None
    if run is not None:
        yield run


def _parts(folded: str, demand: Span) -> Iterator[Span]:
    """The comma parts of a sentence, without the signs around them."""
    start = demand.start
    for end, following in [
        *(found.span() for found in _PARTING.finditer(folded, *demand)),
        (demand.end, demand.end),
    ]:
        said = folded[start:end]
        first = start + len(said) - len(said.lstrip(_EDGES))
        if said.strip(_EDGES):
            yield Span(first, first + len(said.strip(_EDGES)))
        start = following


def _ground(part: str) -> re.Pattern[str] | None:
    return next((ground for ground in (_OF_AGE_OR_SEX, _OF_BODY) if ground.fullmatch(part)), None)


def _is_of_person(folded: str, parts: list[Span]) -> bool:
    """Whether all these parts are a word or two on the person."""
    said = [folded[slice(*part)] for part in parts]
    return all(_ground(part) or _OF_PERSON.fullmatch(part) for part in said)


def _goes_on(folded: str, parts: list[Span]) -> bool:
    """Whether these parts go on about the person: "young, no drama"."""
    return all(
        _is_of_person(folded, [part]) or _TOLD_OF_PERSON.fullmatch(folded, *part) is not None
        for part in parts
    )
