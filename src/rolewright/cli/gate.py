"""Decides which texts fail a check, and tells which and for what."""

from typing import TYPE_CHECKING

from rolewright.cli.inputs import STANDARD_INPUT_NAME
from rolewright.cli.terminal import tell
from rolewright.report import Report
from rolewright.report.gate import Limits, unscored
from rolewright.settings import FailOn, Settings

if TYPE_CHECKING:
    import argparse


class Gate:
    """Holds each report against what the command line or the settings of its folder ask for."""

    def __init__(self, options: "argparse.Namespace") -> None:
        self.has_failed = False
        self._options = options
        self._texts = 0
        self._told: list[str] = []
        # One text that fails on its errors needs no second voice when its report is read at once.
        self._is_worth_telling = options.output is not None

    def limits(self, settings: Settings) -> Limits:
        """What the command line asks for, or else the settings."""
        options = self._options
        return Limits(
            FailOn(options.fail_on) if options.fail_on else settings.fail_on,
            settings.min_score if options.min_score is None else options.min_score,
        )

    def judge(self, report: Report, limits: Limits) -> None:
        """Remember whether a report passes, and what is to tell of it."""
        name = report.source.path or STANDARD_INPUT_NAME
        self._texts += 1
        if reasons := limits.shortfalls(report):
            self.has_failed = True
            self._told.append(f"{name} fails: {'; '.join(reasons)}")
        if limits.min_score and (reason := unscored(report)):
            self._told.append(f"{name} is not held to a score, since {reason}")
        self._is_worth_telling |= limits != Limits() or self._texts > 1

    def tell(self) -> None:
        """Name each text that fails, with the reasons."""
        if self._is_worth_telling:
            for sentence in self._told:
                tell(sentence)
