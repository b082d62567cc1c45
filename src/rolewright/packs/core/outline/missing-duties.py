"""Sees whether the posting says what the person will do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit, Severity
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.document import Item
    from rolewright.rules.context import Context

# A sentence on the work; what somebody will need or get is none.
# A part on the work within a field of the front matter, from which the page is made.
_HEADING = pattern(r"\n[ \t]*#{1,6} [^\n]{0,60}\b(?:duties|responsibilit\w+|what you(?:'ll| will) do)\b")
_WORK = pattern(
    r"(?:you will|you'll|you would|you'd|candidate will|person will|role will)(?: also)?(?: be)? "
    r"(?!an?\b|able|also|asked|be\b|bring|contacted|earn|eligible|enjoy|find|get|given|have|hold|join|learn"
    r"|like|love|need|offered|paid|part\b|possess|receive|require|subject|the\b)\w+"
    r"|(?:role|job|position) (?:is (?:to|about|a mix of)|involves|includes)|responsible for"
    r"|responsibilit(?:y|ies)|duties"
)
# What the person who is looked for will do; among demands the same words ask for something.
_WHO = pattern(
    r"\b(?:looking for|seek\w*|needs?|wants?)\b.*"
    r"\bwho (?:can|will) (?!be\b|bring|commit|fit|get|have|hit|join|prove|thrive)\w+"
)
# What is said of the job itself, wherever it stands.
_ROLE_IS = pattern(
    r"\b(?:the|this|your) (?:role|job|position|post) (?:is (?:about|a mix of|to)|involves|includes)\b"
)
# A task in a list that was taken for demands: "Leading four tours a day".
_TASK = pattern(r"(?!being|demonstrating|having|knowing|understanding|willing)[a-z]+ing\b")
_ELSEWHERE = frozenset({SectionKind.ABOUT, SectionKind.APPLY, SectionKind.BENEFITS, SectionKind.EQUALITY})
# Three tasks in a row make one sentence a description: "including ordering, stock-taking and baking".
_SEVERAL = pattern(r"(?:\b[a-z]+ing\b[^.;:]{0,60}?,\s+(?:and )?){2}[a-z]+ing\b")
#: One sentence names the job, which an introduction does; two describe it.
_ENOUGH = 2
# What an entry may begin with that asks for something and tells of no work.
_DEMANDS = frozenset(
    "be bring demonstrate enjoy feel have hold know like live love need possess prove show speak thrive "
    "understand work".split()
)
_HARDLY_ANY = (
    "Hardly any duties are named; list the few things that the person will do, each beginning with a verb."
)


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when no part and no two sentences tell of the work; milder with one."""
    document = context.document
    if not document.is_posting or any(document.of_kind(SectionKind.RESPONSIBILITIES)) or context.lists_jobs:
        return
    if any("responsib" in key.lower() or "duties" in key.lower() for key in document.front_matter):
        return
    folded = context.source.folded
    if document.front_matter and _HEADING.search(folded):
        return
    if sum(1 for block in document.blocks if _TASK.match(folded, block.content.start)) >= _ENOUGH:
        return
    told = sum(_told(context, sentence) for sentence in context.sentences())
    told += sum(1 for item in document.items if _is_task(context, item))
    if told == 0:
        yield Hit()
    elif told < _ENOUGH:
        yield Hit(None, message=_HARDLY_ANY, severity=Severity.NOTE)


def _is_task(context: Context, item: Item) -> bool:
    """Whether an entry of another part begins like a duty: "Inspect the moulds before each casting"."""
    if item.kind in _ELSEWHERE:
        return False
    start = context.item_start(item)
    return (
        start is not None
        and start.verb is not None
        and start.verb.form == "base"
        and start.word not in _DEMANDS
        and context.text[start.span.start].isupper()
    )


def _told(context: Context, sentence: Span) -> int:
    """How many sentences on the work one is worth: none, one, or two when it lists tasks."""
    if not _is_on_work(context, sentence):
        return 0
    return _ENOUGH if _SEVERAL.search(context.source.folded, *sentence) else 1


def _is_on_work(context: Context, sentence: Span) -> bool:
    kind = context.kind_at(sentence.start)
    said = context.source.folded[slice(*sentence)].replace("\n", " ")
    if kind in _ELSEWHERE:
        return kind is SectionKind.ABOUT and bool(_ROLE_IS.search(said) or _WHO.search(said))
    return bool(_WORK.search(said) or (kind is not SectionKind.REQUIREMENTS and _WHO.search(said)))
