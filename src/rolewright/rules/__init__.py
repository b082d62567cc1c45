"""The machinery of rules: cards, the one pass over the text, selection, suppression, and the run.

The rules themselves are cards in `packs`. Whoever checks a posting needs `RuleSet.of(selection)` and
`run(ruleset, document, on=…)`; `find` gives the card that explains a rule, and `testing` proves cards.
"""

from rolewright.rules.board import Board
from rolewright.rules.deference import undisputed
from rolewright.rules.proofreading import Proofreader, Slip
from rolewright.rules.rule import Rule
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.run import Outcome, run
from rolewright.rules.selection import Preset, Selection, Usual, read_selection

__all__ = [
    "Board",
    "Outcome",
    "Preset",
    "Proofreader",
    "Rule",
    "RuleSet",
    "Selection",
    "Slip",
    "Usual",
    "read_selection",
    "run",
    "undisputed",
]
