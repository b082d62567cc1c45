"""What the exit code tells a script."""

from enum import IntEnum


class Exit(IntEnum):
    """0 clean · 1 findings at or above `--fail-on` · 2 wrong use · 3 a fault of ours · 130 as for Ctrl-C."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    INTERNAL = 3
    INTERRUPTED = 130
