"""Sentences whose first words tell what they speak of, where a model of single words is in doubt.

"We are looking for a buyer who joins the family that has milled flour since 1890" is about the job, although
most of its words are about the company. Only behind a heading is text read so: without any,
"As a baker, you …" as often opens the duties.
"""

from rolewright.document import SectionKind
from rolewright.parse.model import KINDS

_OPENINGS = {
    SectionKind.SUMMARY: (
        *("we are looking for a", "we're looking for a", "we are seeking a", "we're seeking a"),
        *("we are hiring", "we're hiring", "we are recruiting", "we are on the look", "we are currently"),
        *("as a ", "as an ", "as our ", "as the "),
        *("in this role", "in this position", "this role ", "this position ", "this is a", "the role "),
        *("you will be part of", "you'll be part of", "you will be working", "you will be based"),
        *("you will be joining", "you'll be joining", "an exciting opportunity", "an opportunity"),
    ),
    SectionKind.REQUIREMENTS: (
        *(
            "the perfect candidate",
            "you must ",
            "you will need",
            "you'll need",
            "all we need",
            "all you need",
        ),
        *("applicants must", "candidates must", "applicants should", "candidates should"),
    ),
    SectionKind.APPLY: (
        *("to apply", "please send", "please forward", "please apply", "please submit", "please email"),
        *("if you are interested", "if you're interested", "if this sounds", "interested candidates"),
        *("apply now", "apply today", "send your", "send us your", "email your", "click apply"),
        "if you would like to apply",
    ),
    SectionKind.BENEFITS: ("we offer", "you will receive", "you'll receive", "in return"),
    SectionKind.EQUALITY: ("we are an equal", "we're an equal", "all qualified applicants"),
}
# Few sentences share even their first letters with one of these.
_LETTERS = 3
_BY_LETTERS: dict[str, list[tuple[str, int]]] = {}
for _kind, _beginnings in _OPENINGS.items():
    for _words in _beginnings:
        _BY_LETTERS.setdefault(_words[:_LETTERS], []).append((_words, KINDS.index(_kind)))


def kind_told_by_opening(folded: str, start: int) -> int | None:
    """The number of the kind of which the sentence at `start` tells by how it begins; None if it does not."""
    candidates = _BY_LETTERS.get(folded[start : start + _LETTERS])
    if candidates is None:
        return None
    return next((kind for words, kind in candidates if folded.startswith(words, start)), None)
