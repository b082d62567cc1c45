"""For code scanners and editors: SARIF 2.1.0."""

import json
import os
from collections.abc import Sequence
from functools import cache

from rolewright.cli.formats import Checked, CollectedForm, End
from rolewright.report.card_markdown import card_markdown
from rolewright.report.sarif import BEGINNING, to_sarif
from rolewright.rules import Rule
from rolewright.rules.load import core_card, core_ids


class Form(CollectedForm):
    """One run over all texts."""

    ENDING = ".sarif"
    SIGNS = (json.dumps(BEGINNING, indent=2).rstrip("]}\n "),)

    def page(self, checked: Sequence[Checked], end: End) -> str:
        """All reports as one log."""
        from rolewright import __version__

        log = to_sarif(
            [each.report for each in checked],
            {rule.id: rule for each in checked for rule in each.ruleset}.values(),
            version=__version__,
            exit_code=end.code,
            root=os.getcwd(),
            problems=[str(problem) for problem in end.problems],
            help_of=_help,
        )
        return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _help(rule: Rule) -> str | None:
    """What the card of one of the program's own rules says; cards of other packs were read and are gone."""
    return card_markdown(core_card(rule.id)) if rule.id in _core() else None


@cache
def _core() -> frozenset[str]:
    return frozenset(core_ids())
