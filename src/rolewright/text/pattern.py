"""Regular expressions that are compiled when they are first used."""

import re
from typing import Any, cast

from rolewright.text.compiled import compiled


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of `expression`, made at the first use: one posting needs few of them all.

    What nearly every posting needs is better `compiled` at once: the pattern's own methods are found faster.
    """
    return cast("re.Pattern[str]", _Uncompiled(expression, flags))


class _Uncompiled:
    """Stands for a pattern; each of its methods is looked up once and then found directly."""

    def __init__(self, expression: str, flags: int) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name == "_compiled":
            self._compiled = compiled(self.pattern, self._flags)
            return self._compiled
        method = getattr(self._compiled, name)
        setattr(self, name, method)
        return method
