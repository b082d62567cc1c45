"""Counts whom the introduction speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_US = pattern(r"\b(?:we|our|us|ours|we'(?:re|ve|ll))\b")
_READER = pattern(
    r"\b(?:you\w*|candidates?|applicants?|person|people who|someone|somebody|incumbent|role|position)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The first sentence of an introduction that says "we" all the time and never "you"."""
    if not context.is_advertised:
        return
    introduction = context.introduction
    sentences = introduction.sentences
    # Where the job is not said, or late, that is the greater fault, and other rules name it.
    if not sentences or len(introduction.before_the_job) > len(sentences) // 2:
        return
    said = " ".join(context.source.folded[slice(*sentence)] for sentence in sentences)
    times = len(_US.findall(said))
    if times >= int(context.options["min_us"]) and not _READER.search(said):
        yield Hit(sentences[0], {"times": times})
