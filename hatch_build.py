"""Puts the compiled indexes into the wheel: an installed program reads no cards, roles or laws to start."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface[Any]):
    """Makes the indexes of the rules, the roles and the laws before a wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """UsageError, and no wheel, when a card, a role or a law is wrong."""
        if self.target_name != "wheel":
            return
        sources = Path(self.root, "src")
        sys.path.insert(0, str(sources))
        from rolewright.knowledge.jurisdictions import index as laws
        from rolewright.knowledge.roles import index as roles
        from rolewright.rules import index as rules

        for index in (rules.write_index(), roles.write_index(), laws.write_index()):
            # Git leaves the indexes out, so the builder would too.
            build_data["force_include"][str(index)] = index.relative_to(sources).as_posix()
