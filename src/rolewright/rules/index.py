"""The compiled index of the rules: the running part of every card of the program, ready to load."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from rolewright.index_file import IndexFile, Wire
from rolewright.rules.folders import PACKS
from rolewright.rules.rule import Rule

INDEX = IndexFile(PACKS / "index.marshal", (PACKS, Path(__file__).parent))


class Index(NamedTuple):
    """The program's rules, and a digest of what they are."""

    rules: tuple[Rule, ...]
    digest: str


@cache
def load_index() -> Index:
    """The program's rules. UsageError when a card in a source checkout is wrong."""
    wire = INDEX.load(_build)
    return Index(tuple(map(Rule.from_wire, wire["rules"])), wire["digest"])


def write_index() -> Path:
    """Make the index that an installed package carries, and say where it lies."""
    return INDEX.ship(_build)


def _build() -> Wire:
    # Only the making of an index reads cards.
    import json
    from hashlib import sha256

    from rolewright.rules.load import load_core

    rules = [card.rule.to_wire() for card in load_core()]
    written = json.dumps(rules, ensure_ascii=False, separators=(",", ":"))
    # Read back, the rules are of plain types, and marshal knows no others.
    return {"digest": sha256(written.encode()).hexdigest(), "rules": json.loads(written)}
