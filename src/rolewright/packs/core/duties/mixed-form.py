"""Finds lists of duties whose entries begin in different grammatical forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rolewright.document import Item, SectionKind
from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context
    from rolewright.rules.item_start import ItemStart

# After these a word can only have been a verb: "plans the", "training new", but not "training plans".
_OBJECT = pattern(
    r"\s+(?:(?:a|all|an|any|as|at|both|by|each|every|from|in|into|new|on|our|out|that|the|their|them|this|to|up|with|your)\b"
    r"|and\s+\w+(?:ing|s)\s)"
)
_CERTAIN_BASE = pattern(r"\s+(?!of\b)\w")
_CLAUSE = pattern(r",\s+([a-z]+)\b")
# "Reports to the director" tells a place in the order of things; "cross functional" is no verb.
_NO_DUTY = frozenset("based cross including meeting reports work working works".split())


def detect(context: Context) -> Iterator[Hit]:
    """The first entry of each list that breaks the form of the others."""
    least = int(context.options["least_items"])
    for entries in context.lists:
        duties = [item for item in entries if item.kind is SectionKind.RESPONSIBILITIES]
        if len(duties) < least or len({_first_form(context, item) for item in duties} - {None}) < 2:
            continue
        alike: dict[tuple[int, bool], list[Item]] = defaultdict(list)
        for item in duties:
            alike[_shape(context, item)].append(item)
        for duties in alike.values():
            if len(duties) >= least and not context.quiet(duties[0].span):
                yield from _odd_one(context, duties)


def _first_form(context: Context, item: Item) -> str | None:
    """The form that an entry seems to begin in: a cheap look before a close one."""
    start = context.item_start(item)
    return start.verb.form if start is not None and start.verb is not None else None


def _shape(context: Context, item: Item) -> tuple[int, bool]:
    """How deep an entry stands, and whether it has a number: entries of one shape make one list."""
    block = context.block_at(item.span.start)
    if block is None:
        return 0, False
    return block.level, any(map(str.isdigit, context.text[block.span.start : item.span.start]))


def _odd_one(context: Context, duties: Sequence[Item]) -> Iterator[Hit]:
    by_form: dict[str, list[Span]] = defaultdict(list)
    ends = {}
    for item in duties:
        start = context.item_start(item)
        form = _form(context, start, item) if start and not _leads(context, item) else None
        if start is not None and form is not None:
            by_form[form].append(start.span)
            ends[start.span] = item.span.end
    if len(by_form) < 2:
        return
    (form, usual), *ranked = sorted(by_form.items(), key=lambda each: len(each[1]), reverse=True)
    if len(usual) >= int(context.options["least_alike"]):
        odd = min(span for _, spans in ranked for span in spans)
        data = {"like": context.source[usual[0]], "alike": len(usual)}
        yield Hit(odd, data, tuple(_as_the_others(context, odd, ends[odd], form)))


def _leads(context: Context, item: Item) -> bool:
    """Whether an entry leads to those after it, as "Help pupils by:" does: it is none of their list."""
    return context.source[item.span].rstrip(" *_").endswith(":")


def _as_the_others(context: Context, odd: Span, end: int, form: str) -> Iterator[Fix]:
    """The verb of an entry in the form of its list, when it is one and stands at the entry's start."""
    reformed = context.reformed(odd.start, end, form)
    if reformed is not None and _OBJECT.match(context.source.folded, reformed[0].end):
        yield context.fix(*reformed)


def _form(context: Context, start: ItemStart, item: Item) -> str | None:
    """The form in which an entry certainly begins; None where its first word may be no verb."""
    known = start.verb
    if known is None or start.addressed or start.labelled or start.word in _NO_DUTY or "-" in start.word:
        return None
    folded = context.source.folded
    if start.word == known.base:
        return known.form.value if _CERTAIN_BASE.match(folded, start.span.end) else None
    if not _OBJECT.match(folded, start.span.end):
        return None
    # "Partnering with clients, find …" begins with a clause that leads to the verb.
    if known.form.value == "gerund" and any(
        (main := context.verb(word)) is not None and main.base == word
        for word in _CLAUSE.findall(folded, start.span.end, item.span.end)
    ):
        return None
    return known.form.value
