"""Finds sentences, headings and items that were joined when line breaks were lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import BlockKind
from rolewright.findings import Applicability, Edit, Fix, Hit
from rolewright.text import Seam, Span, pattern
from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# "the community- Managing four people": an entry with its sign.
_SIGNED_ENTRY = pattern(r"- (?<=[a-z.;:)]- )(?=([A-Z][a-z]*)\b)")
# "us .Please": the space stands on the wrong side of the full stop.
_STOP_ASTRAY = pattern(r" \.(?<=[a-z] \.)(?=([A-Z][a-z]+) [a-z])")
_NAMES_WITH_STOP = frozenset({"Com", "Js", "Net"})
_BULLET = pattern(r"(?m:^[ \t]*([•*·▪-])[ \t])")
# Words other than verbs with which entries of demands begin.
_STARTS = frozenset(
    "ability able bachelor be demonstrated excellent experience familiarity good knowledge minimum"
    " outstanding previous proficiency proficient proven solid strong thorough willingness".split()
)
_FEWEST = 3


class _Entry(NamedTuple):
    """Where an entry of a list was glued to what stands before: the two words, and what parts them.

    It `is_sure` where nothing but an entry begins so; one with a sign of its own `is_signed`.
    """

    words: Span
    edit: Edit
    is_sure: bool
    is_signed: bool


def detect(context: Context) -> Iterator[Hit]:
    """Every seam, with the two words that meet there; entries of a list are parted together."""
    fixes = {entry.words: _one_a_line(entries) for entries in _lists(context) for entry in entries}
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


def _lists(context: Context) -> Iterator[list[_Entry]]:
    """The entries that were glued together, paragraph by paragraph, where enough of them are sure."""
    found: dict[Span, list[_Entry]] = {}
    for entry in (*_glued(context), *_signed(context)):
        block = context.block_at(entry.edit.span.start)
        if block is not None and block.kind is BlockKind.PARAGRAPH and context.is_read(entry.words.start):
            found.setdefault(block.content, []).append(entry)
    for paragraph, entries in found.items():
        if "</" in context.source[paragraph]:
            continue
        if sum(entry.is_sure for entry in entries if entry.is_signed) < _FEWEST:
            entries = [entry for entry in entries if not entry.is_signed]
        if sum(entry.is_sure for entry in entries) >= _FEWEST:
            entries.sort(key=lambda entry: entry.words)
            # A label leads to a list only where entries follow.
            yield entries if entries[-1].is_sure or entries[-1].is_signed else entries[:-1]


def _glued(context: Context) -> Iterator[_Entry]:
    """Entries that begin with a capital letter right after another word or a label."""
    bullet = _BULLET.search(context.text)
    mark = f"\n{bullet[1] if bullet else '-'} "
    for seam in context.seams:
        if seam.sign in ("", ")", ":") and _opens_entry(context, seam.after):
            yield _Entry(seam.span, Edit(Span(seam.at, seam.at), mark), seam.sign != ":", is_signed=False)


def _signed(context: Context) -> Iterator[_Entry]:
    """Entries with signs of their own: where enough of them are sure, all are."""
    for found in _SIGNED_ENTRY.finditer(context.text):
        at = found.start()
        start = max(context.text.rfind(" ", 0, at), context.text.rfind("\n", 0, at)) + 1
        is_sure = _opens_entry(context, found[1])
        yield _Entry(Span(start, found.end(1)), Edit(Span(at, at), "\n"), is_sure, is_signed=True)


def _opens_entry(context: Context, word: str) -> bool:
    low = word.lower()
    known = context.verb(low)
    # "Tips" and "Offers" are nouns as often.
    return low in _STARTS or (known is not None and known.form != "third")
