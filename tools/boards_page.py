"""The tables of docs/boards.md, made from the wishes on the cards; all else there is written by hand."""

import re
from collections.abc import Iterator
from pathlib import Path

from rolewright.rules import Board, Rule
from rolewright.rules.board import Wish
from rolewright.rules.index import load_index

PAGE = Path(__file__).parent.parent / "docs/boards.md"
_HEAD = "| wants | rule | at most | source |\n|---|---|---|---|\n"
_TABLES = re.compile(r"(<!-- made by tools/boards_page\.py: (\w+) -->\n\n)(?:\|.*\|\n)*")


def page() -> str:
    """The whole page, its tables brought up to date."""
    return _TABLES.sub(lambda found: found[1] + _table(Board(found[2])), PAGE.read_text("utf-8"))


def source(wish: Wish) -> str:
    """Where a wish was read, of which kind that is, and when."""
    named = f"[{wish.source}]({wish.url})" if wish.url else wish.source
    return f"{named}; {wish.kind.value}, {wish.confidence.value}, {wish.day.isoformat()}"


def _table(board: Board) -> str:
    return _HEAD + "".join(_rows(board))


def _rows(board: Board) -> Iterator[str]:
    for rule in sorted(load_index().rules, key=lambda rule: rule.id):
        for wish in rule.wishes:
            if wish.board is board:
                yield f"| {wish.wants} | {_linked(rule)} | {wish.severity.value} | {source(wish)} |\n"


def _linked(rule: Rule) -> str:
    return f"[{rule.id}](rules/{rule.id}.md)"
