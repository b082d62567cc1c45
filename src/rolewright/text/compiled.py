"""Regular expressions that need not be compiled again at the next start of the program.

`re` compiles in Python, and a check needs hundreds of expressions: three quarters of a cold start went there.
What it makes of an expression is a list of numbers, from which `_sre` makes the pattern in microseconds.
These numbers are kept beside Python's own bytecode, on the same terms: where Python writes none, nothing is
kept.

`_sre` is not public. So nothing depends on it: what is kept was compared with what `re` had made, it counts
for the very same Python alone, and `re` compiles whatever is not kept or not accepted. See
docs/decisions/0010-compiled-expressions.md.
"""

import marshal
import os
import re
import sys
from functools import cache
from typing import TypeAlias

from rolewright.tuples import NamedTuple

#: By flags and expression, what `_taken_apart` made of the pattern. Nothing in it is the garbage collector's
#: business, which would otherwise look at a thousand tuples time and again.
_Kept: TypeAlias = dict[int, dict[str, bytes]]

#: More than the whole program has; beyond it lie expressions of cards that have since been edited.
_MOST_KEPT = 4000


class _Shelf(NamedTuple):
    """What earlier starts have kept, and what this one had to compile."""

    kept: _Kept
    fresh: dict[tuple[str, int], "re.Pattern[str]"]


def compiled(expression: str, flags: int = 0) -> "re.Pattern[str]":
    """What `re.compile` makes of `expression`, made at once: for what nearly every posting needs."""
    kept, fresh = _shelf()
    if parts := kept.get(flags, {}).get(expression):
        try:
            return _rebuilt(expression, parts)
        except Exception:  # this Python does not take it
            del kept[flags][expression]
    made = re.compile(expression, flags)
    fresh[expression, int(flags)] = made
    return made


def keep_compiled() -> None:
    """Keep for the next start what was compiled in this one; where that is not allowed, go without."""
    kept, fresh = _shelf()
    path = _path()
    if not fresh or path is None or sys.dont_write_bytecode:
        return
    draft = f"{path}.{os.getpid()}.draft"
    try:
        with open(draft, "wb") as file:
            if sum(map(len, kept.values())) > _MOST_KEPT:
                kept.clear()
            for (expression, flags), made in fresh.items():
                if parts := _taken_apart(expression, flags, made):
                    kept.setdefault(flags, {})[expression] = parts
            marshal.dump((_python(), kept), file)
        os.replace(draft, path)
    except OSError:
        _remove(draft)
    fresh.clear()


@cache
def _shelf() -> _Shelf:
    try:
        with open(_path() or os.devnull, "rb") as file:
            python, kept = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):
        return _Shelf({}, {})
    return _Shelf(kept if python == _python() else {}, {})


def _path() -> str | None:
    """Beside the bytecode of this module, under a name that tells the Python."""
    bytecode = __spec__.cached if __spec__ else None
    return bytecode and f"{bytecode.removesuffix('pyc')}expressions"


def _python() -> tuple[str, str]:
    """The Python that compiled, to its very build, and the order of bytes in a number."""
    return sys.version, sys.byteorder


def _taken_apart(expression: str, flags: int, made: "re.Pattern[str]") -> bytes | None:
    """What `made` can be rebuilt from; None when this Python does not let us see it."""
    try:
        from array import array
        from re import _compiler, _parser  # type: ignore[attr-defined]

        code = array("I", _compiler._code(_parser.parse(expression, flags), flags)).tobytes()
        parts = marshal.dumps((made.flags, made.groups, dict(made.groupindex), code))
        # Patterns are equal when their flags, expressions and code are.
        return parts if _rebuilt(expression, parts) == made else None
    except Exception:
        return None


def _rebuilt(expression: str, parts: bytes) -> "re.Pattern[str]":
    import _sre  # type: ignore[import-not-found]

    flags, groups, names, code = marshal.loads(parts)
    named: list[str | None] = [None] * (groups + 1)
    for name, group in names.items():
        named[group] = name
    numbers = memoryview(code).cast("I").tolist()
    made: re.Pattern[str] = _sre.compile(expression, flags, numbers, groups, names, tuple(named))
    return made


def _remove(draft: str) -> None:
    try:
        os.unlink(draft)
    except OSError:
        return
