"""Decides which texts fail a check, and tells which and for what."""

from typing import TYPE_CHECKING

from rolewright.cli.inputs import STANDARD_INPUT_NAME
from rolewright.cli.terminal import tell
from rolewright.report import Report
from rolewright.report.gate import shortfalls, unscored
from rolewright.settings import FailOn, Settings

if TYPE_CHECKING:
    import argparse

_USUAL = (FailOn.ERROR, 0)


class Gate:
    """Holds each report against what the command line or the settings of its folder ask for."""

    def __init__(self, options: "argparse.Namespace") -> None:
        self.has_failed = False
        self._options = options
        self._texts = 0
        self._told: list[str] = []
        # One text that fails on its errors needs no second voice when its report is read at once.
        self._is_worth_telling = options.output is not None

    def judge(self, report: Report, settings: Settings) -> tuple[str, ...]:
        """Why the check fails for a report; nothing when it passes."""
        options = self._options
        fail_on = FailOn(options.fail_on) if options.fail_on else settings.fail_on
        min_score = settings.min_score if options.min_score is None else options.min_score
        reasons = shortfalls(report, fail_on, min_score)
        name = report.source.path or STANDARD_INPUT_NAME
        self._texts += 1
        if reasons:
            self.has_failed = True
            self._told.append(f"{name} fails: {'; '.join(reasons)}")
        if min_score and (reason := unscored(report)):
            self._told.append(f"{name} has no score, since {reason}; no least score is asked of it")
        self._is_worth_telling |= (fail_on, min_score) != _USUAL or self._texts > 1
        return reasons

    def tell(self) -> None:
        """Name each text that fails, with the reasons."""
        if self._is_worth_telling:
            for sentence in self._told:
                tell(sentence)
