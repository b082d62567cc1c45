"""A user's mistakes in what a user writes for the program: options, settings, rule cards, briefs."""

from rolewright.usage.nearest import did_you_mean, nearest
from rolewright.usage.problem import Problem, UsageError, unreadable, unwritable
from rolewright.usage.table import Table, read_toml

__all__ = [
    "Problem",
    "Table",
    "UsageError",
    "did_you_mean",
    "nearest",
    "read_toml",
    "unreadable",
    "unwritable",
]
