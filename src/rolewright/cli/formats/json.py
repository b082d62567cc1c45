"""For programs: an array with one report a line."""

import json

from rolewright.cli.formats import Checked, End, OutputForm
from rolewright.report.wire import SCHEMA, to_wire

_NOTHING = "[]\n"


class Form(OutputForm):
    """Prints each report as soon as its text was checked."""

    ENDING = ".json"
    SIGNS = (f'[\n{{"schema": "{SCHEMA}"', _NOTHING)

    _has_begun = False

    def add(self, checked: Checked) -> None:
        """Print the report as an object on one line."""
        self.paper.write(",\n" if self._has_begun else "[\n")
        self.paper.write(json.dumps(to_wire(checked.report), ensure_ascii=False, allow_nan=False))
        self._has_begun = True

    def close(self, end: End) -> None:
        """End the array."""
        self.paper.write("\n]\n" if self._has_begun else _NOTHING)
