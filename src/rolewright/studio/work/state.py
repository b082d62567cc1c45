"""How far a piece of work has come."""

from enum import StrEnum


class WorkState(StrEnum):
    """`waiting` and `running` go on; the others are ends."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


ENDS = (WorkState.DONE, WorkState.FAILED, WorkState.CANCELLED)
