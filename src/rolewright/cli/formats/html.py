"""For people, in a browser or on paper: one page with the posting and the remarks in its margin."""

from collections.abc import Sequence

from rolewright import __version__
from rolewright.cli.formats import Checked, CollectedForm, End
from rolewright.report.html import BEGINNING, to_html


class Form(CollectedForm):
    """All reports on one page; several have a list of contents before them."""

    ENDING = ".html"
    SIGNS = (BEGINNING,)

    def page(self, checked: Sequence[Checked], end: End) -> str:
        """The page. What could not be read is told beside it, as for every form."""
        rules = {rule.id: rule for each in checked for rule in each.ruleset}
        return to_html([each.report for each in checked], rules, version=__version__)
