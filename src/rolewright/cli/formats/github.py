"""For GitHub Actions: remarks beside the lines of a pull request, all of them in the log, and a summary."""

import os
from collections.abc import Sequence

from rolewright.cli.formats import Checked, CollectedForm, End
from rolewright.report.github import to_commands, to_summary

#: Where a step of a workflow puts the Markdown that stands on the page of the run.
_SUMMARY = "GITHUB_STEP_SUMMARY"


class Form(CollectedForm):
    """Workflow commands."""

    def page(self, checked: Sequence[Checked], end: End) -> str:
        """All reports as commands; their summary goes where GitHub wants it."""
        judged = [(each.report, each.limits) for each in checked]
        if place := os.environ.get(_SUMMARY):
            with open(place, "a", encoding="utf-8") as file:
                file.write(to_summary(judged))
        return to_commands([report for report, _ in judged])
