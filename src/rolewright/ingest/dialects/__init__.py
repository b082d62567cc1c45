"""How tracking systems tell postings in JSON or XML, one system a module. To add a system, add a module.

`jobs` finds the postings in a value, nothing in one of another system; `told` reads one of them.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Protocol, cast

from rolewright.ingest.source import Source
from rolewright.ingest.told import Told
from rolewright.ingest.values import Json
from rolewright.records import replace


class Dialect(Protocol):
    """What a module of this folder has.

    `LABEL` names the system, `FORMAT` is "JSON" or "XML", and `ADVICE` says where the system gives the words.
    """

    LABEL: str
    FORMAT: str
    ADVICE: str

    def jobs(self, value: Any) -> Sequence[Json]:
        """The postings in a value of this system, one or a whole board; nothing in any other value."""
        ...

    def told(self, job: Json, value: Any) -> Told:
        """One of the postings in the value."""
        ...


@cache
def dialects(form: str) -> tuple[Dialect, ...]:
    """Every dialect of JSON or XML, by the name of its module."""
    names = sorted(module.name for module in iter_modules(__path__))
    every = (cast(Dialect, import_module(f"{__name__}.{name}")) for name in names)
    return tuple(each for each in every if form == each.FORMAT)


def known(form: str) -> str:
    """The systems by name, as a sentence lists them."""
    *others, last = sorted(dialect.LABEL for dialect in dialects(form))
    return f"{', '.join(others)} and {last}"


def postings(value: Any, source: Source, form: str = "JSON") -> Iterator[Told]:
    """The postings in a value of any system; nothing where none knows it.

    UsageError, after those with words, when some have none, as in a list that holds only titles.
    """
    for dialect in dialects(form):
        if found := dialect.jobs(value):
            told = [dialect.told(job, value) for job in found]
            if len(told) == 1:
                told = [replace(told[0], label=None)]
            yield from (each for each in told if each.has_words)
            if bare := [each for each in told if not each.has_words]:
                raise source.error(_without_words(dialect, bare, len(told)))
            return


def _without_words(dialect: Dialect, bare: Sequence[Told], count: int) -> str:
    if count == 1:
        return f"is a posting of {dialect.LABEL} without its words; {dialect.ADVICE}"
    which = "any" if len(bare) == count else ", ".join(str(each.label) for each in bare[:5])
    more = f" and {len(bare) - 5} more" if len(bare) > 5 and len(bare) < count else ""
    return (
        f"has no words for {which}{more} of its {count} postings, as {dialect.LABEL} lists them; "
        f"{dialect.ADVICE}"
    )
