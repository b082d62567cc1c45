"""How much two roles have in common, so that no role is another one under a new title."""

import re
from collections.abc import Iterator
from functools import cache

from rolewright.knowledge.roles import Role

_WORD = re.compile(r"[a-z']+|\{\w+\}")
_RUN = 5


@cache
def sentences(role: Role) -> frozenset[str]:
    """Everything that a role says in words of its own."""
    return frozenset(" ".join(_WORD.findall(said.lower())) for said in _said(role))


def shared_sentences(one: Role, other: Role) -> float:
    """The share of the shorter role's sentences that stand in the other one too."""
    mine, theirs = sentences(one), sentences(other)
    return len(mine & theirs) / min(len(mine), len(theirs))


def shared_runs(one: Role, other: Role) -> float:
    """The share of the shorter role's runs of five words that stand in the other one too."""
    mine, theirs = _runs(one), _runs(other)
    return len(mine & theirs) / min(len(mine), len(theirs))


@cache
def _runs(role: Role) -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(words[at : at + _RUN])
        for sentence in sentences(role)
        for words in [sentence.split()]
        for at in range(len(words) - _RUN + 1)
    )


def _said(role: Role) -> Iterator[str]:
    yield role.purpose
    yield from role.wordings
    for function in role.functions:
        yield function.purpose
    for responsibility in role.responsibilities:
        yield responsibility.task
        yield responsibility.outcome
    for reason in role.reasons:
        yield reason.label
    for slot in role.slots:
        yield slot.ask
    for level in role.levels:
        yield level.scope
