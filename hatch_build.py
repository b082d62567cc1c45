"""Puts the compiled index of the rules into the wheel: an installed program reads no cards to start."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface[Any]):
    """Makes the index from the cards before a wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """UsageError, and no wheel, when a card is wrong."""
        if self.target_name != "wheel":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from rolewright.rules.index import write_index

        index = write_index()
        # Git leaves the index out, so the builder would too.
        build_data["force_include"][str(index)] = "rolewright/packs/index.marshal"
