"""Named tuples made quickly."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar, cast

Record = TypeVar("Record", bound=tuple[Any, ...])


def maker(kind: type[Record]) -> Callable[[tuple[Any, ...]], Record]:
    """A function that makes a `kind`, a named tuple, of the tuple of all its fields.

    In half the time that calling `kind` takes, for loops over all lines or sentences of a posting.
    """
    return cast("Callable[[tuple[Any, ...]], Record]", partial(tuple.__new__, kind))
