"""Sees whether the posting says what the person will do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# A sentence on the work; what somebody will need or get is none.
_WORK = pattern(
    r"(?:you will|you'll|you would|you'd|candidate will|person will|role will)(?: also)?(?: be)? "
    r"(?!also|be\b|bring|earn|enjoy|find|get|have|hold|join|learn|like|love|need|possess|receive|require)\w+"
    r"|(?:role|job|position) (?:is to|involves|includes)|responsible for|responsibilities|duties"
)
# A task in a list that was taken for demands: "Leading four tours a day".
_TASK = pattern(r"\n[ \t*•·\-]{0,8}(?!being|demonstrating|having|knowing|understanding|willing)[a-z]+ing\b")
_ELSEWHERE = frozenset({SectionKind.ABOUT, SectionKind.APPLY, SectionKind.BENEFITS, SectionKind.EQUALITY})
#: One sentence names the job, which an introduction does; two describe it.
_ENOUGH = 2


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when no part and no two sentences tell of the work."""
    document = context.document
    if not document.is_posting or any(document.of_kind(SectionKind.RESPONSIBILITIES)):
        return
    if len(_TASK.findall("\n" + context.source.folded)) >= _ENOUGH:
        return
    if sum(1 for sentence in context.sentences() if _is_on_work(context, sentence)) < _ENOUGH:
        yield Hit()


def _is_on_work(context: Context, sentence: Span) -> bool:
    found = _WORK.search(context.source.folded[slice(*sentence)].replace("\n", " "))
    return found is not None and context.kind_at(sentence.start) not in _ELSEWHERE
