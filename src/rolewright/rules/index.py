"""The compiled index of the rules: the running part of every card of the program, ready to load."""

from functools import cache
from pathlib import Path
from typing import Any

from rolewright.index_file import IndexFile, Wire, packed
from rolewright.rules.folders import PACKS
from rolewright.rules.rule import Lexical, Rule
from rolewright.rules.words import words_of
from rolewright.tuples import NamedTuple

INDEX = IndexFile(PACKS / "index.marshal", (PACKS, Path(__file__).parent))


class Index(NamedTuple):
    """The program's rules, a digest of what they are, and their words where they are gathered."""

    rules: tuple[Rule, ...]
    digest: str
    words: Wire | None = None


@cache
def load_index() -> Index:
    """The program's rules. UsageError when a card in a source checkout is wrong."""
    wire = INDEX.load(_build)
    rules = tuple([Rule.from_wire(rule, Lexical.sealed) for rule in wire["rules"]])
    return Index(rules, wire["digest"], wire["words"])


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
    plain = [_frozen_rule(rule) for rule in json.loads(written)]
    words = words_of([Rule.from_wire(rule, Lexical.sealed).lexical for rule in plain])
    return {"digest": sha256(written.encode()).hexdigest(), "rules": plain, "words": words}


def _frozen_rule(rule: Wire) -> Wire:
    """The rule with tuples for lists, but for its options, which are compared with what settings say.

    What it looks for is packed, field by field, since most postings hold little of it.
    """
    frozen = {key: value if key == "options" else _frozen(value) for key, value in rule.items()}
    lexical = frozen["lexical"]
    return frozen | {"lexical": lexical and {name: packed(value) for name, value in lexical.items()}}


def _frozen(value: Any) -> Any:
    """With tuples for lists, so that no start has to make them."""
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return {key: _frozen(each) for key, each in value.items()} if isinstance(value, dict) else value
