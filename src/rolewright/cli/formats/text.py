"""For people: a rule is explained once, and after several reports stands their total."""

from collections import Counter
from typing import TYPE_CHECKING

from rolewright.cli.formats import Checked, End, OutputForm
from rolewright.findings import Severity
from rolewright.report import Ink
from rolewright.report.text import to_text

if TYPE_CHECKING:
    import argparse

    from rolewright.cli.paper import Paper


class Form(OutputForm):
    """Prints each report as soon as its text was checked."""

    ENDING = ".txt"

    def __init__(self, options: "argparse.Namespace", paper: "Paper") -> None:
        super().__init__(options, paper)
        self._style = paper.style(options.color)
        self._explained: set[str] = set()
        self._has_remarks = False
        self._reports = 0
        self._counts: Counter[Severity] = Counter()
        self._known = 0

    def add(self, checked: Checked) -> None:
        """Print the report, with the reasons that were not told yet."""
        report, ruleset, _ = checked
        if self._reports:
            self.paper.write("\n")
        reasons = {rule.id: rule.short_why for rule in ruleset if rule.id not in self._explained}
        untold = dict(reasons)
        by_position, everything = self.options.order == "position", self.options.all
        self.paper.write(to_text(report, self._style, untold, by_position=by_position, everything=everything))
        self._explained.update(reasons.keys() - untold.keys())
        self._has_remarks |= bool(report.new)
        self._reports += 1
        self._counts.update(finding.severity for finding in report.new)
        self._known += report.known

    def close(self, end: End) -> None:
        """Print the total of several, and what to do next."""
        if self._reports > 1:
            from rolewright.report.verdict import total_text

            self.paper.write(f"\n{total_text(self._reports, self._counts, self._style, self._known)}\n")
        if self._has_remarks:
            hint = "  rolewright explain RULE says more about a rule."
            self.paper.write(f"{self._style.paint(Ink.FAINT, hint)}\n")
