"""For CI systems that show tests: JUnit's XML."""

from collections.abc import Sequence

from rolewright.cli.formats import Checked, CollectedForm, End
from rolewright.report.junit import BEGINNING, to_junit


class Form(CollectedForm):
    """A suite for each text."""

    ENDING = ".xml"
    SIGNS = (BEGINNING,)

    def page(self, checked: Sequence[Checked], end: End) -> str:
        """All reports as suites."""
        judged = [(each.report, each.limits) for each in checked]
        return to_junit(judged, [str(problem) for problem in end.problems])
