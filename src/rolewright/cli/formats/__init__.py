"""The forms in which reports are printed.

A form is a module beside this one with a class `Form`, loaded by whoever asks for it. To add one, write its
module and its name into `FORMATS`; nothing else knows which there are.
"""

import os
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from rolewright.report import Report
from rolewright.report.gate import Limits
from rolewright.rules import RuleSet
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

if TYPE_CHECKING:
    import argparse

    from rolewright.cli.paper import Paper

FORMATS = ("text", "html", "json", "sarif", "github", "junit")


class Checked(NamedTuple):
    """A report, the rules that it was made with, and what is asked of it."""

    report: Report
    ruleset: RuleSet
    limits: Limits


class End(NamedTuple):
    """How a check ended: the exit code, and what could not be read or understood."""

    code: int
    problems: Sequence[Problem] = ()


class OutputForm:
    """Reports on their way to paper.

    `ENDING` is how the name of a file in this form usually ends. `SIGNS` are the ways in which a file begins
    that Rolewright wrote in this form; a form without them cannot be told from other files.
    """

    ENDING: str | None = None
    SIGNS: tuple[str, ...] = ()

    def __init__(self, options: "argparse.Namespace", paper: "Paper") -> None:
        self.options = options
        self.paper = paper

    def add(self, checked: Checked) -> None:
        """Print the next report, or keep it until the last one was made."""
        raise NotImplementedError

    def close(self, end: End) -> None:
        """Print what comes after the last report."""


class CollectedForm(OutputForm):
    """A form that can be written only when all reports are there."""

    def __init__(self, options: "argparse.Namespace", paper: "Paper") -> None:
        super().__init__(options, paper)
        self._all: list[Checked] = []

    def add(self, checked: Checked) -> None:
        """Keep the report."""
        self._all.append(checked)

    def close(self, end: End) -> None:
        """Write all of them."""
        self.paper.write(self.page(self._all, end))

    def page(self, checked: Sequence[Checked], end: End) -> str:
        """All reports in this form."""
        raise NotImplementedError


def form_called(name: str) -> type[OutputForm]:
    """The form of this name."""
    form: type[OutputForm] = import_module(f"rolewright.cli.formats.{name}").Form
    return form


def form_of_file(name: str) -> str:
    """The form in which a file of this name is usually written; a name without an ending gets text.

    UsageError for an ending of which no form is known: whoever opens such a file expects something else.
    """
    endings = {ending: form for form in FORMATS if (ending := form_called(form).ENDING)}
    ending = os.path.splitext(name)[1]
    if not ending:
        return "text"
    if form := endings.get(ending.lower()):
        return form
    *others, last = sorted(endings)
    raise UsageError([Problem(f"no format for {ending}; use {', '.join(others)} or {last}", name)])
