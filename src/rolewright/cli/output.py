"""The two forms in which reports are printed, each as soon as its text was checked."""

import sys
from collections import Counter
from typing import TYPE_CHECKING, Protocol

from rolewright.cli.terminal import style
from rolewright.findings import Severity
from rolewright.report import Ink, Report, Style
from rolewright.rules import RuleSet

if TYPE_CHECKING:
    import argparse


class Output(Protocol):
    """Where reports go."""

    def add(self, report: Report, ruleset: RuleSet) -> None:
        """Print the next report, made with these rules."""

    def close(self) -> None:
        """Print what comes after the last report."""


def output(options: "argparse.Namespace") -> Output:
    """What prints reports in the form that was asked for."""
    return (
        _Json()
        if options.format == "json"
        else _Text(style(options.color), by_position=options.order == "position", everything=options.all)
    )


class _Text:
    """For people: a rule is explained once, and after several reports stands their total."""

    def __init__(self, page: Style, *, by_position: bool, everything: bool) -> None:
        self._page = page
        self._by_position = by_position
        self._everything = everything
        self._explained: set[str] = set()
        self._has_remarks = False
        self._reports = 0
        self._counts: Counter[Severity] = Counter()

    def add(self, report: Report, ruleset: RuleSet) -> None:
        if self._reports:
            sys.stdout.write("\n")
        from rolewright.report.text import to_text

        reasons = {rule.id: rule.short_why for rule in ruleset if rule.id not in self._explained}
        untold = dict(reasons)
        page = to_text(report, self._page, untold, by_position=self._by_position, everything=self._everything)
        sys.stdout.write(page)
        self._explained.update(reasons.keys() - untold.keys())
        self._has_remarks |= bool(report.findings)
        self._reports += 1
        self._counts.update(finding.severity for finding in report.findings)

    def close(self) -> None:
        if self._reports > 1:
            from rolewright.report.verdict import total_text

            sys.stdout.write(f"\n{total_text(self._reports, self._counts, self._page)}\n")
        if self._has_remarks:
            hint = "  rolewright explain RULE says more about a rule."
            sys.stdout.write(f"{self._page.paint(Ink.FAINT, hint)}\n")


class _Json:
    """For programs: an array with one report a line."""

    def __init__(self) -> None:
        self._reports = 0

    def add(self, report: Report, ruleset: RuleSet) -> None:
        sys.stdout.write(",\n" if self._reports else "[\n")
        # Only this form needs them.
        import json

        from rolewright.report.wire import to_wire

        sys.stdout.write(json.dumps(to_wire(report), ensure_ascii=False, allow_nan=False))
        self._reports += 1

    def close(self) -> None:
        sys.stdout.write("\n]\n" if self._reports else "[]\n")
