"""By what a finding is known again in a later state of its posting."""

import re

from rolewright.findings import Finding
from rolewright.text import SourceText, words
from rolewright.tuples import NamedTuple

#: How many words tell a long stretch, so that an edit further in leaves it the same.
MOST_WORDS = 12
#: How many words before and after tell one place from another with the same words.
_AROUND = 3
# More characters than so few words take.
_REACH = 120
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Identity(NamedTuple):
    """What a finding is about: a rule, the words that it marks, and the words near these.

    No line or offset is part of it, nor are case, line breaks and typographic signs, so that moving,
    wrapping and editing elsewhere leave it the same. A finding about the whole posting marks no words; near
    it is how its message begins, whatever the numbers in that.
    """

    rule: str
    words: str
    near: str


def identity(finding: Finding, source: SourceText) -> Identity:
    """By what `finding` is known again."""
    if finding.span is None:
        said = _NUMBER.sub("#", SourceText(finding.message).folded).split()[:MOST_WORDS]
        return Identity(finding.rule, "", " ".join(said))
    start, end = finding.span
    text = source.folded
    before = _words(text[max(0, start - _REACH) : start])[-_AROUND:]
    after = _words(text[end : end + _REACH])[:_AROUND]
    marked = text[start:end].split()[:MOST_WORDS]
    return Identity(finding.rule, " ".join(marked), " ".join([*before, "…", *after]))


def _words(text: str) -> list[str]:
    return [text[span.start : span.end] for span in words(text)]
