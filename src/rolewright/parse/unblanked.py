"""A posting without what it only asks for: what is left is what it has said so far.

A sentence that is little more than its blank says nothing, such as "A salary of [amount]". Nor does a line
that leads to entries of which none is left, or a heading over nothing but blanks.
"""

from collections.abc import Iterable, Iterator, Sequence

from rolewright.document import Block, BlockKind, JobDescription, SectionKind
from rolewright.text import Span, count_words, pattern, sentences

#: In words: what stands around a blank and is no longer is only its frame, as in "We are hiring because …".
_FRAME = 4
_PARTED = pattern(r" [·•|] ")
_GOES_ON = pattern(r"\s*[^\sA-Z\[]")
#: Stands for what is gone as long as the rest has to keep its places.
_GONE = "\0"


def unblanked(document: JobDescription, blanks: Sequence[Span]) -> str:
    """The text without `blanks`, and without what says nothing once they are gone."""
    text = _filled(document.text, _with_frames(document, blanks), _GONE)
    return _filled(text, _hollow(document, text, blanks), _GONE).replace(_GONE, "")


def _filled(text: str, spans: Iterable[Span], sign: str) -> str:
    """The text with a sign in the place of every character of the spans but the ends of lines."""
    signs = [*text]
    for start, end in spans:
        signs[start:end] = [each if each == "\n" else sign for each in signs[start:end]]
    return "".join(signs)


def _with_frames(document: JobDescription, blanks: Sequence[Span]) -> Iterator[Span]:
    """Each blank, and the whole piece in which it stands where the rest of that is no more than its frame."""
    # What is asked may be several sentences, and is a word of one here, unless another begins behind it.
    ends = [Span(each.end - 1, each.end) for each in blanks if not _GOES_ON.match(document.text, each.end)]
    text = _filled(_filled(document.text, blanks, "X"), ends, ".")
    for block in document.blocks:
        within = [each for each in blanks if block.span.contains(each)]
        yield from within
        if within and block.kind not in (BlockKind.HEADING, BlockKind.FRONT_MATTER):
            for piece in _pieces(text, block):
                asked = sum(count_words(document.text, each) for each in within if piece.contains(each))
                if asked and count_words(document.text, piece) - asked <= max(_FRAME, asked):
                    yield piece


def _pieces(text: str, block: Block) -> Iterator[Span]:
    """The sentences of a block, and in them what is parted by dots and bars."""
    for sentence in sentences(text, block.content):
        start = sentence.start
        for parted in _PARTED.finditer(text, *sentence):
            yield Span(start, parted.start())
            start = parted.end()
        yield Span(start, sentence.end)


def _hollow(document: JobDescription, left: str, blanks: Sequence[Span]) -> Iterator[Span]:
    """Lines that lead to, and headings that stand over, what was nothing but blanks; the title stays."""
    blocks = document.blocks
    is_empty = [not any(map(str.isalnum, left[slice(*each.content)])) for each in blocks]
    for at, block in reversed(list(enumerate(blocks))):
        under = range(at + 1, _end_of_what_follows(blocks, at, left))
        if is_empty[at] or not under or not all(is_empty[each] for each in under):
            continue
        if document.section_at(block.span.start).kind is SectionKind.TITLE:
            continue
        if any(blocks[each].span.contains(blank) for each in under for blank in blanks):
            is_empty[at] = True
            yield block.content


def _end_of_what_follows(blocks: Sequence[Block], at: int, text: str) -> int:
    """Where what a heading or a lead-in is about ends; at the next block for all others."""
    block, end = blocks[at], at + 1
    if block.kind is BlockKind.HEADING:
        while end < len(blocks) and not (
            blocks[end].kind is BlockKind.HEADING and blocks[end].level <= block.level
        ):
            end += 1
    elif text[slice(*block.content)].rstrip(" *_").endswith(":"):
        while end < len(blocks) and blocks[end].kind is BlockKind.ITEM:
            end += 1
    return end
