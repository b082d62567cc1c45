"""Finds for every statement of one posting the one of the other that says the same, or nearly the same."""

from collections import Counter
from collections.abc import Sequence

from rolewright.compare.statements import Statement
from rolewright.tuples import NamedTuple

#: Words that two statements share, of all their words, from which on one is the other in new words.
ALIKE = 0.6
# Every pair is looked at; postings have a tenth of that, and the rest counts as dropped and added.
_MOST = 1_500
# Words that say little of what a statement is about.
_LIGHT = frozenset(
    """
    a an and are as at be by for from have has in is it of on or our that the their this to us we with will
    you your who which i
    """.split()
)


class StatementPair(NamedTuple):
    """A statement before and after; None where there is none."""

    before: Statement | None
    after: Statement | None


def matched_statements(before: Sequence[Statement], after: Sequence[Statement]) -> list[StatementPair]:
    """Every statement of both, once: in the order of what came after, then what was dropped."""
    partner: dict[int, int] = {}
    _match_same(before, after, partner)
    _match_alike(before, after, partner)
    taken = {old: new for new, old in partner.items()}
    pairs = [
        StatementPair(before[partner[at]] if at in partner else None, each) for at, each in enumerate(after)
    ]
    return [*pairs, *(StatementPair(each, None) for at, each in enumerate(before) if at not in taken)]


def _match_same(before: Sequence[Statement], after: Sequence[Statement], partner: dict[int, int]) -> None:
    """Those with the same words; of several first those in a part of the same kind."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, each in enumerate(before):
        places.setdefault(each.words, []).append(at)
    for at, each in enumerate(after):
        if same := places.get(each.words):
            best = next((old for old in same if before[old].kind is each.kind), same[0])
            same.remove(best)
            partner[at] = best


def _match_alike(before: Sequence[Statement], after: Sequence[Statement], partner: dict[int, int]) -> None:
    """The rest, the most alike first."""
    taken = set(partner.values())
    old = [(at, _weights(each)) for at, each in enumerate(before) if at not in taken][:_MOST]
    new = [(at, _weights(each)) for at, each in enumerate(after) if at not in partner][:_MOST]
    close = sorted(
        (
            (-likeness, abs(old_at - new_at), old_at, new_at)
            for old_at, old_words in old
            for new_at, new_words in new
            if (likeness := _likeness(old_words, new_words)) >= ALIKE
        ),
    )
    for *_, old_at, new_at in close:
        if old_at not in taken and new_at not in partner:
            taken.add(old_at)
            partner[new_at] = old_at


def _weights(statement: Statement) -> Counter[str]:
    heavy = Counter(word for word in statement.words if word not in _LIGHT)
    return heavy or Counter(statement.words)


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Words shared, of all words of both (Dice 1945)."""
    shared = sum((one & other).values())
    return 2 * shared / (one.total() + other.total()) if shared else 0.0
