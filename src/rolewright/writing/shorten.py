"""Keeps a draft within the length that readers bear, and tells what it cost."""

import re
from collections.abc import Iterator

from rolewright.company import ProfilePart
from rolewright.records import record, replace
from rolewright.text import count_words
from rolewright.writing.draft import Draft, LeftOut, Line, Origin, Part, Sentence

#: Beyond it, fewer read to the end; in words as readers meet them.
MOST_WORDS = 550
#: What may go, by the start of a source's key, and how many of its kind stay; the first to go first.
_SPARE = (
    (Origin.BRIEF, "functions", 3),
    (Origin.COMPANY, "people", 1),
    (Origin.COMPANY, "apart", 1),
    (Origin.BRIEF, "functions", 2),
    (Origin.BRIEF, "nice_to_haves", 2),
    (Origin.COMPANY, "benefits", 4),
    (Origin.BRIEF, "attractions", 1),
    (Origin.BRIEF, "functions", 1),
    (Origin.BRIEF, "problems", 1),
    (Origin.COMPANY, "objectives", 1),
    (Origin.BRIEF, "benefits", 4),
    (Origin.BRIEF, "duties", 5),
    (Origin.BRIEF, "nice_to_haves", 1),
    (Origin.BRIEF, "functions", 0),
    (Origin.COMPANY, "benefits", 2),
    (Origin.BRIEF, "problems", 0),
    (Origin.BRIEF, "attractions", 0),
    (Origin.BRIEF, "duties", 4),
    (Origin.BRIEF, "benefits", 3),
    (Origin.BRIEF, "duties", 3),
)
_WHY = f"a posting of more than {MOST_WORDS} words loses readers"


@record
class _Place:
    """Where a sentence stands in a draft."""

    part: int
    line: int
    sentence: int


def shortened(draft: Draft, locked: tuple[ProfilePart, ...] = ()) -> Draft:
    """The draft without what it can best do without, if it is too long; what is `locked` stays."""
    for kind, name, stay in _SPARE:
        for place, sentence in reversed(_of_kind(draft, kind, name)[stay:]):
            if words_of(draft) <= MOST_WORDS or (kind is Origin.COMPANY and name in locked):
                break
            out = LeftOut(name, sentence.text, _WHY)
            draft = replace(_without(draft, place), left_out=(*draft.left_out, out))
    return replace(draft, parts=tuple(part for part in map(_tidied, draft.parts) if part.lines))


def words_of(draft: Draft) -> int:
    """How many words readers meet, title and headings among them; what the draft asks never gets to them."""
    headings = sum(count_words(part.heading) for part in draft.parts)
    told = (_ASKED.sub("", each.text) if each.is_question else each.text for each in draft.sentences)
    return count_words(draft.title) + headings + sum(map(count_words, told))


_ASKED = re.compile(r"\[[^]]*\]")


def _of_kind(draft: Draft, origin: Origin, name: str) -> list[tuple[_Place, Sentence]]:
    """The sentences whose first source, of those that claim something, is of this kind."""
    found: list[tuple[_Place, Sentence]] = []
    for place, sentence in _placed(draft):
        source = next((each for each in sentence.sources if each.origin is not Origin.FORM), None)
        if source is None or sentence.is_question:
            continue
        if source.origin is origin and source.key.partition("[")[0] == name:
            found.append((place, sentence))
    return found


def _placed(draft: Draft) -> Iterator[tuple[_Place, Sentence]]:
    for p, part in enumerate(draft.parts):
        for i, line in enumerate(part.lines):
            for s, sentence in enumerate(line.sentences):
                yield _Place(p, i, s), sentence


_GONE = Sentence("", ())


def _without(draft: Draft, place: _Place) -> Draft:
    """The draft with nothing at a place; the places of all others stay what they are."""
    part = draft.parts[place.part]
    line = part.lines[place.line]
    sentences = (*line.sentences[: place.sentence], _GONE, *line.sentences[place.sentence + 1 :])
    lines = (*part.lines[: place.line], replace(line, sentences=sentences), *part.lines[place.line + 1 :])
    parts = (*draft.parts[: place.part], replace(part, lines=lines), *draft.parts[place.part + 1 :])
    return replace(draft, parts=parts)


def _tidied(part: Part) -> Part:
    """The part without what is empty."""
    kept = (Line(tuple(each for each in line.sentences if each.text), line.is_item) for line in part.lines)
    return replace(part, lines=tuple(line for line in kept if line.sentences))
