"""Counts whom the introduction speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_US = pattern(r"\b(?:we|our|us|ours|we'(?:re|ve|ll))\b")
# Words to or of the person, or a task: "looking for an engineer to build", but not "to join our team".
_READER = pattern(
    r"\b(?:candidates?|applicants?|person|people who|someone|somebody|incumbent|interns?|role|position)"
    r"\b|\b(?:looking for|seek\w*|search\w*|hiring|need\w*|recruit\w*)\b"
    r"[^.!?]{1,80}? (?:to (?!join|be|become|work)|who )\w+"
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
    said = context.source.unwrapped[sentences[0].start : sentences[-1].end]
    if "you" in said:
        return
    times = len(_US.findall(said))
    if times >= int(context.options["min_us"]) and not _READER.search(said):
        yield Hit(sentences[0], {"times": times})
