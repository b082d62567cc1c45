"""For people: a rule is explained once; several reports stand between a table of them and their total."""

from collections import Counter
from typing import TYPE_CHECKING

from rolewright.cli.formats import Checked, End, OutputForm
from rolewright.findings import Severity
from rolewright.report import Ink
from rolewright.report.text import to_text
from rolewright.report.verdict import Glance, glance, total_text

if TYPE_CHECKING:
    import argparse

    from rolewright.cli.paper import Paper


class Form(OutputForm):
    """Keeps the reports until all are there, since what stands before them tells which is the worst."""

    ENDING = ".txt"

    def __init__(self, options: "argparse.Namespace", paper: "Paper") -> None:
        super().__init__(options, paper)
        self._style = paper.style(options.color)
        self._explained: set[str] = set()
        self._has_remarks = False
        self._pages: list[str] = []
        self._glances: list[Glance] = []
        self._counts: Counter[Severity] = Counter()
        self._known = 0

    def add(self, checked: Checked) -> None:
        """Keep the report as text, with the reasons that were not told yet."""
        report, ruleset, _ = checked
        reasons = {rule.id: rule.short_why for rule in ruleset if rule.id not in self._explained}
        untold = dict(reasons)
        by_position, everything = self.options.order == "position", self.options.all
        page = to_text(report, self._style, untold, by_position=by_position, everything=everything)
        self._pages.append(page)
        self._glances.append(glance(report))
        self._explained.update(reasons.keys() - untold.keys())
        self._has_remarks |= bool(report.new)
        self._counts.update(finding.severity for finding in report.new)
        self._known += report.known

    def close(self, end: End) -> None:
        """Print them: several behind a table, with their total behind them; and what to do next."""
        style, pages = self._style, self._pages
        if len(pages) > 1:
            from rolewright.report.overview import overview_text

            total = total_text(len(pages), self._counts, style, self._known)
            pages = [overview_text(self._glances, style), *pages, f"{total}\n"]
        self.paper.write("\n".join(pages))
        if self._has_remarks:
            hint = "  rolewright explain RULE says more about a rule."
            self.paper.write(f"{style.paint(Ink.FAINT, hint)}\n")
