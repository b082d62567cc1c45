"""Words that run up to an amount and make it something else than base pay, whatever nouns are near."""

import re
from functools import cache
from typing import TYPE_CHECKING

from rolewright.parse.facts.wordlists import phrases
from rolewright.text import pattern

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


def _turn(reason: str, literals: str, words: str) -> list[tuple[str, re.Pattern[str], str]]:
    """A reason with its pattern, under each of the literals of which one stands wherever it matches."""
    expression = pattern(words)
    return [(literal, expression, reason) for literal in phrases(literals)]


_TURNS = (
    *_turn(
        "an example",
        "eg | e.g | example | sample | insert | such as",
        r"(?:\be\.?g\.?|for (?:example|instance)|example|sample|insert|such as)[ ,:]{0,3}$",
    ),
    *_turn("a comparison", "compar", r"\b(?:for comparison|compared (?:to|with))\b[^$£€]*$"),
    *_turn("a threshold", "< | > | ≥ | ≤", r"[<>≥≤]=? ?$"),
    *_turn("a multiple of pay", "x_ | times", r"\b(?:\d|one|two|three|four) ?(?:x|times)\b[a-z\s]{0,40}$"),
    *_turn(
        "a cap quoted in passing",
        "available | payable | allow | limit",
        r"\b(?:maximum|highest|minimum) (?:salary|pay|rate|wage)[a-z ]{0,30}"
        r"(?:available|payable|allow|limit)",
    ),
    *_turn(
        "a wage to compare with",
        "minimum wage | living wage",
        r"\b(?:above|over|than|exceeds?|beyond|line with)\b[a-z ]{0,24}\b(?:minimum|living) wage[^$£€\d]*$",
    ),
    *_turn(
        "pay on top of base pay",
        "ote_ | target | overtime | incentive | variable | holiday | premium | bonus | sick | maternity"
        " | severance | redundancy | call | stand | enhanced | weekend | night",
        r"\b(?:ote|on[- ]target|overtime|incentive|variable|holiday|premium|bonus|sick|maternity|severance"
        r"|enhanced|weekend|night|redundancy|on[- ]call|call[- ]?out|stand[- ]?by)"
        r" (?:pay|earnings|compensation|salary|rates?)\b[^$£€\d]*$",
    ),
    *_turn(
        "what the best earn",
        "top_ | best_ | successful | high_",
        r"\b(?:top|best|successful|high) (?:perform|earn|sell|driv|consult)\w*[^$£€\d.]*$",
    ),
    *_turn(
        "what may be earned",
        "realistic | uncapped | first-year | first year",
        r"\b(?:realistic|uncapped|first[- ]year)\b[^$£€\d.]*$",
    ),
    *_turn(
        "what others earn",
        "earn | graduates | alumni | students",
        r"\b(?:merchants|customers|clients|households|families|graduates|students|people|who)\b[a-z ]{0,12}"
        r" earn\w*[^$£€\d]*$"
        r"|\b(?:salary|pay|earnings) (?:of|for) (?:our |all )?(?:graduates|alumni|students)\b[^$£€\d]*$",
    ),
    *_turn(
        "a package of benefits",
        "package",
        r"\b(?:relocation|benefits?|severance|redundancy|training) package\b[^$£€\d]*$",
    ),
    *_turn(
        "a base of customers",
        "_base | -base",
        r"\b(?:customer|client|user|member\w*|fan|subscriber|install\w*|student|donor|supporter|asset|cost|tax)"
        r"[- ]base\b[^$£€\d]*$",
    ),
    *_turn(
        "pay given up for a benefit",
        "sacrifice | exchange | packaging",
        r"\b(?:salary|pay) (?:sacrifice|exchange|packaging)\b[^$£€\d]*$",
    ),
)


def turn(ahead: str) -> str | None:
    """What the folded words `ahead` of an amount make of it, or None where they leave it open."""
    for number, _, _ in _automaton().find_matches_as_indexes(ahead, overlapping=True):
        _, words, reason = _TURNS[number]
        if words.search(ahead):
            return reason
    return None


@cache
def _automaton() -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick([literal for literal, _, _ in _TURNS])
