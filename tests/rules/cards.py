"""Rule cards for tests, each complete but for what a test changes."""

from collections.abc import Sequence

from rolewright.rules.card import Card
from rolewright.rules.card_reader import read_card
from rolewright.rules.rule import Rule
from rolewright.usage import Problem, read_toml

HEAD = """
summary = "A word that says nothing"
message = "“{text}” says nothing."
severity = "warning"
fix = "none"
since = "0.1.0"
language = "en"
guide = ["A5"]
why = "Readers skip it."
"""
PROOF = """
[[evidence]]
claim = "It is so."
citation = "Nobody (2026), A test"
weight = "opinion"
against = "It may not be so."
[[bad]]
text = "A synergy."
marks = ["synergy"]
[[bad]]
text = "The synergy."
marks = ["synergy"]
[[bad]]
text = "Our synergy."
marks = ["synergy"]
[[good]]
text = "A sentence."
[[good]]
text = "The sentence."
[[good]]
text = "Our sentence."
"""
MATCH = '[match]\nphrases = ["synergy"]\n'


def toml(match: str = MATCH, *, head: str = HEAD, proof: str = PROOF) -> str:
    """The text of a card."""
    return head + match + proof


def read(text: str, rule_id: str = "words/hollow", detector: str | None = None) -> tuple[Card, list[Problem]]:
    """The card in a text, with what is wrong with it."""
    table = read_toml(text, "hollow.toml")
    return read_card(table, rule_id, detector), table.problems


def rule(match: str, *, rule_id: str = "words/hollow", changes: Sequence[tuple[str, str]] = ()) -> Rule:
    """A rule that looks for what the lines of a `[match]` table say."""
    text = toml(f"[match]\n{match}\n")
    for old, new in changes:
        text = text.replace(old, new)
    card, problems = read(text, rule_id)
    wrong = [problem for problem in problems if "missing" not in problem.message]
    assert wrong == []
    return card.rule
