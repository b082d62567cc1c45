"""Sees whether a reader learns what the job is before the lists begin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# Headings and words of paragraphs that introduce a job, whatever section they were taken for.
_NAMES = ("summary", "overview", "the role", "the job", "the position", "the opportunity", "introduction")
_SAID = (
    "looking for",
    "looking to add",
    "looking to appoint",
    "looking to fill",
    "looking to hire",
    "looking to recruit",
    "are hiring",
    "is hiring",
    "'re hiring",
    "an opening for",
    "is recruiting",
    "are recruiting",
    "seeking",
    "seeks a",
    "summary",
    "this role",
    "this position",
    "this job",
    "join us",
    "join our",
    "you will join",
    "you'll join",
    "we need a",
)
_ELSEWHERE = frozenset(
    {
        SectionKind.ABOUT,
        SectionKind.APPLY,
        SectionKind.BENEFITS,
        SectionKind.EQUALITY,
        SectionKind.PREFERRED,
        SectionKind.REQUIREMENTS,
    }
)
# Of a text that lost its layout, the headings are words among others.
_HEADINGS = ("role summary", "job summary", "position summary", "opportunity overview", "role overview")
# A heading that runs on into its text: "Overview - keeps the tills of forty shops running".
_RUN_IN_HEADING = pattern(
    r"(?:^|\n)\W{0,6}(?:(?:job|position|role)\s)?(?:overview|purpose|summary)\s?"
    r"(?:[:.–-]|of the (?:job|post|role))"
)
# "As a buyer for our dairies, you will …" says the job, wherever it stands.
_AS_SOMEBODY = pattern(
    r"(?:\A|[.!?:]\s{1,3})as (?:an? |our |the )?[^.;!?]{3,120}?,? you(?:'ll| will| are| have)\b"
)
_HEADING_IN_FIELD = pattern(r"\n[ \t]+#{1,6} \w")
_SENTENCE_ENDS = pattern(r"[.!?:](?=\s|\Z)")
_KEYS = ("summary", "description", "introduction")
_SHORTEST_INTRODUCTION = 40


def detect(context: Context) -> Iterator[Hit]:
    """The whole posting, when nothing introduces the job."""
    document = context.document
    if document.is_posting and not any(document.of_kind(SectionKind.SUMMARY)) and not _is_introduced(context):
        yield Hit()


def _is_introduced(context: Context) -> bool:
    document = context.document
    filled = (key.lower() for key, values in document.front_matter.items() if values)
    if any(part in key for key in filled for part in _KEYS):
        return True
    # The page is made of a field that holds the whole text; how it opens cannot be seen here.
    if document.front_matter and _HEADING_IN_FIELD.search(context.source.folded):
        return True
    if any(name in context.source.unwrapped for name in _HEADINGS):
        return True
    if _RUN_IN_HEADING.search(context.source.folded):
        return True
    headings = (section.heading.text.lower() for section in document.sections if section.heading)
    if any(name in heading for heading in headings for name in _NAMES):
        return True
    in_list = False
    for block in document.blocks:
        in_list = in_list or block.kind is BlockKind.ITEM
        if block.kind is BlockKind.PARAGRAPH:
            if _speaks_of_hiring(context, block):
                return True
            if not in_list and _is_running_text(context, block):
                return True
    return False


def _speaks_of_hiring(context: Context, block: Block) -> bool:
    said = context.source.folded[slice(*block.content)].replace("\n", " ")
    return any(words in said for words in _SAID) or _AS_SOMEBODY.search(said) is not None


def _is_running_text(context: Context, block: Block) -> bool:
    """Whether the block is a sentence on the job, and not on the employer or of another part."""
    start, end = block.content
    return (
        end - start >= _SHORTEST_INTRODUCTION
        and _SENTENCE_ENDS.search(context.text, start, end) is not None
        and (context.kind_at(start) not in _ELSEWHERE or context.is_on_the_job(context.sentence_at(start)))
    )
