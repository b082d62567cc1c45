"""A posting as its passages, each once: entries of lists and sentences, so that none can be lost."""

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from rolewright.document import BlockKind, JobDescription, Section, SectionKind
from rolewright.parse.classifier import models
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.model import KINDS
from rolewright.records import record
from rolewright.text import SourceText, Span, seams, sentences

_READ = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE, BlockKind.CODE)
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
_MARKS = re.compile(r"(?:\*\*|__|`|</?[a-zA-Z][^>]*>)|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_HALF = re.compile(r"(?:the|this) (?:job|role|position|post) is (?:\w+ )?\w+", re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
#: Parts that a label may announce within another: "Overall responsibilities: …".
_LABELLED = (
    SectionKind.RESPONSIBILITIES,
    SectionKind.REQUIREMENTS,
    SectionKind.PREFERRED,
    SectionKind.BENEFITS,
)
_DUTIES_OR_DEMANDS = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS)
_AROUND = " \t:–—-"


@record
class Passage:
    """Words of the posting without marks, where they stand, what that part is about, and its heading.

    What `introduces` only says what the entries below it are.
    """

    words: str
    span: Span
    kind: SectionKind
    heading: str = ""
    is_entry: bool = False
    introduces: bool = False


def passages(document: JobDescription) -> Iterator[Passage]:
    """Everything that a reader of the posting meets but its headings, in order."""
    # "The job is new: …" opens nothing: it is the first half of a sentence.
    halves = [section for section in document.sections if _is_half_a_sentence(section)]
    parts = [section for section in document.sections if section not in halves]
    headings = [section.heading.span for section in parts if section.heading]
    cuts = sorted(
        {
            *(section.span.start for section in parts),
            *(heading.end for heading in headings),
            *(seam.at for seam in seams(document.text)),
        }
    )
    kinds = dict(_kinds(document))
    for block in document.blocks:
        if block.kind not in _READ:
            continue
        kind = kinds.get(block.content.start)
        whole = sentences(document.text, block.content) if kind is None else iter([block.content])
        pieces = (piece for sentence in whole for piece in _cut(sentence, cuts))
        for piece in pieces:
            if not any(heading.contains(piece) for heading in headings):
                yield from _passage(document, piece, kind)


def _is_half_a_sentence(section: Section) -> bool:
    heading = section.heading
    return heading is not None and heading.level == 0 and _HALF.fullmatch(heading.text) is not None


def _kinds(document: JobDescription) -> Iterator[tuple[int, SectionKind]]:
    """Where each entry of a list begins, and its kind.

    Under a marked heading a list is about one thing, whatever one of its entries sounds like; only what
    merely pleases may stand among demands.
    """
    before: BlockKind | None = None
    listed: SectionKind | None = None
    kinds = {item.span.start: item.kind for item in document.items}
    for block in document.blocks:
        start = block.content.start
        if block.kind is BlockKind.ITEM and before is not BlockKind.ITEM:
            section = document.section_at(start)
            is_marked = section.heading is not None and section.heading.level > 0
            listed = section.kind if is_marked and section.kind in _DUTIES_OR_DEMANDS else None
        before = block.kind
        if start in kinds:
            own = kinds[start]
            yield start, own if listed is None or own is SectionKind.PREFERRED else listed


def clean(words: str) -> str:
    """The words without marks of Markdown; a link gives its words, or its address where it has none."""
    text = _LINK.sub(lambda link: link[1] or link[2], html.unescape(words))
    return " ".join(_MARKS.sub("", text).split())


def known_kind(words: str) -> SectionKind | None:
    """What the words open as a heading, if they are known to open something."""
    known = models().heading.read(HeadingStyle.BOLD, SourceText(words).folded.strip(_AROUND)).known
    return None if known is None else KINDS[known]


def _passage(document: JobDescription, piece: Span, kind: SectionKind | None) -> Iterator[Passage]:
    """The passage on a piece of the text, if there are words in it. A label may say what it is about."""
    words = clean(document.text[slice(*piece)])
    introduces, words = words.endswith(":") or bool(_LEADS_IN.search(words)), words.strip(_AROUND)
    if not _LETTER.search(words):
        return
    section = document.section_at(piece.start)
    told = kind or section.kind
    label, *others = _BEHIND_LABEL.split(words, maxsplit=1)
    if others and kind is None and (labelled := known_kind(label)) is not None and labelled in _LABELLED:
        told, words = labelled, others[0]
    heading = section.heading.text if section.heading else ""
    yield Passage(words, piece, told, heading, kind is not None, introduces)


_BEHIND_LABEL = re.compile(r": | [-–—] ")
#: What announces a list, though a semicolon or a dash took the place of its colon: "Duties will include;".
_LEADS_IN = re.compile(
    r"^[^;.]*\b(?:includ(?:e|es|ing)|(?:the )?following|(?:will|must|should) (?:have|be))\s*[;–—-]$",
    re.IGNORECASE,
)


def _cut(piece: Span, cuts: list[int]) -> Iterator[Span]:
    """A piece in parts where sections begin, headings end, or sentences ran together without a space."""
    start = piece.start
    for cut in cuts[bisect_right(cuts, piece.start) : bisect_left(cuts, piece.end)]:
        yield Span(start, cut)
        start = cut
    yield Span(start, piece.end)
