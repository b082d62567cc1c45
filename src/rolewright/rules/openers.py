"""The words with which a match of a pattern begins.

An expression is tried only where one of them stands, since to try it at every letter around an anchor costs
more than everything else that a check does.
"""

import re
from typing import TYPE_CHECKING

from rolewright.rules.pattern_syntax import Class, Either, Inflected, Listed, Node, Optional, Sequence

if TYPE_CHECKING:
    from rolewright.rules.pattern import Vocabulary

_FIRST_RUN = re.compile(r"[^\W_]+")


def openers_of(vocabulary: "Vocabulary", sequence: Sequence) -> frozenset[str] | None:
    """The first words of all matches, each a run of letters and figures; None when they cannot be listed."""
    openers: frozenset[str] = frozenset()
    for term in sequence:
        is_optional = isinstance(term, Optional)
        words = (
            openers_of(vocabulary, term.inner) if isinstance(term, Optional) else _opening(vocabulary, term)
        )
        if words is None:
            return None
        openers |= words
        if not is_optional:
            return openers
    return None


def _opening(vocabulary: "Vocabulary", node: Node) -> frozenset[str] | None:
    texts = vocabulary.expansions(node)
    if texts:
        first = [_FIRST_RUN.match(text) for text in texts]
        return frozenset(found[0] for found in first if found) if all(first) else None
    match node:
        case Class(name):
            return _opening(vocabulary, vocabulary.members(name))
        case Either(alternatives):
            sets = [openers_of(vocabulary, alternative) for alternative in alternatives]
            return frozenset().union(*[each for each in sets if each]) if all(sets) else None
        case Listed(of) | Inflected(of):
            return _opening(vocabulary, of)
    return None
