"""Finds sentences, headings and items that were joined when line breaks were lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from rolewright.document import Block, BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Seam, Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# "the community- Managing four people": an entry with its sign.
_SIGNED_ENTRY = pattern(r"(?<=[a-z.;:)])- (?=([A-Z][a-z]*)\b)")
# "us .Please": the space stands on the wrong side of the full stop.
_STOP_ASTRAY = pattern(r"(?<=[a-z]) [.](?=([A-Z][a-z]+) [a-z])")
_NAMES_WITH_STOP = frozenset({"Com", "Js", "Net"})
_BULLET = pattern(r"(?m:^[ \t]*([•*·▪-])[ \t])")
# Words other than verbs with which entries of demands begin.
_STARTS = frozenset(
    "ability able bachelor be demonstrated excellent experience familiarity good knowledge minimum"
    " outstanding previous proficiency proficient proven solid strong thorough willingness".split()
)
_FEWEST = 3


class _Entry(NamedTuple):
    """Where an entry of a list was glued to the one before: the words there, and what parts them."""

    words: Span
    edit: Edit
    is_after_label: bool = False


def detect(context: Context) -> Iterator[Hit]:
    """Every seam, with the two words that meet there; entries of a list are parted together."""
    lists = [entries for block in context.document.blocks if (entries := _entries(context, block))]
    fixes = {entry.words: _one_a_line(entries) for entries in lists for entry in entries}
    for seam in context.seams:
        if _is_prose(context, seam.at - 1):
            whole = fixes.pop(seam.span, None)
            yield Hit(seam.span, fixes=((whole,) if whole else ()) + _fixes(seam))
    for words, fix in fixes.items():
        yield Hit(words, fixes=(fix,))
    for found in _STOP_ASTRAY.finditer(context.text):
        if found[1] not in _NAMES_WITH_STOP and _is_prose(context, found.start()):
            move = Edit(Span(*found.span()), ". ")
            marked = Span(found.start(), found.end(1))
            yield Hit(marked, fixes=(Fix("Put the space after the full stop", (move,), Applicability.SAFE),))


def _is_prose(context: Context, at: int) -> bool:
    block = context.block_at(at)
    return block is not None and block.kind is not BlockKind.FRONT_MATTER and context.is_read(at)


def _fixes(seam: Seam) -> tuple[Fix, ...]:
    """A space after a sign; words that no sign parts need more than a space."""
    if seam.sign in ("", ")"):
        return ()
    return (Fix("Put a space here", (Edit(Span(seam.at, seam.at), " "),), Applicability.SAFE),)


def _one_a_line(entries: Sequence[_Entry]) -> Fix:
    edits = tuple(entry.edit for entry in entries)
    return Fix("Give each entry a line of its own", edits, Applicability.SUGGEST)


def _entries(context: Context, block: Block) -> list[_Entry]:
    """The entries that were glued together in a paragraph; none where too few are sure to be entries."""
    if block.kind is not BlockKind.PARAGRAPH or "</" in context.source[block.content]:
        return []
    found = sorted([*_glued(context, block), *_signed(context, block)], key=lambda entry: entry.words)
    if sum(not entry.is_after_label for entry in found) < _FEWEST:
        return []
    # A label leads to the list only where an entry follows.
    return found if not found[-1].is_after_label else found[:-1]


def _glued(context: Context, block: Block) -> Iterator[_Entry]:
    bullet = _BULLET.search(context.text)
    mark = f"\n{bullet[1] if bullet else '-'} "
    for seam in context.seams:
        is_within = block.content.start < seam.at < block.content.end
        if is_within and seam.sign in ("", ")", ":") and _opens_entry(context, seam.after):
            yield _Entry(seam.span, Edit(Span(seam.at, seam.at), mark), seam.sign == ":")


def _signed(context: Context, block: Block) -> Iterator[_Entry]:
    """Entries with signs of their own: where enough of them are sure, all are."""
    signed = list(_SIGNED_ENTRY.finditer(context.text, *block.content))
    if sum(_opens_entry(context, found[1]) for found in signed) < _FEWEST:
        return
    for found in signed:
        at = found.start()
        start = max(context.text.rfind(" ", block.content.start, at) + 1, block.content.start)
        yield _Entry(Span(start, found.end(1)), Edit(Span(at, at), "\n"))


def _opens_entry(context: Context, word: str) -> bool:
    low = word.lower()
    known = context.verb(low)
    # "Tips" and "Offers" are nouns as often.
    return low in _STARTS or (known is not None and known.form != "third")
