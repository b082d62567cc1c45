"""The formats, one a module, and which of them a file has.

A module says how files of its format are called (`ENDINGS`), whether a content is of it (`is_content`, by how
it begins, whatever it is called), and reads one (`read`). To add a format, add a module.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from rolewright.ingest.ingested import Ingested
from rolewright.ingest.mending import mended
from rolewright.ingest.source import Source
from rolewright.ingest.wordless import why_wordless


class Format(Protocol):
    """What a module of this folder has. `LABEL` goes on where "is" ends: "a PDF"."""

    LABEL: str
    ENDINGS: tuple[str, ...]

    def is_content(self, source: Source) -> bool:
        """Whether the content is of this format, as its beginning tells."""
        ...

    def read(self, source: Source) -> Iterable[Ingested]:
        """Every posting in it, as it stands there. UsageError when it cannot be read."""
        ...


@cache
def formats() -> tuple[Format, ...]:
    """Every format, by the name of its module."""
    names = sorted(module.name for module in iter_modules(__path__))
    return tuple(cast(Format, import_module(f"{__name__}.{name}")) for name in names)


def format_of(source: Source) -> Format:
    """The format of a content: what it is tells more than what it is called. UsageError for none."""
    if refusal := why_wordless(source):
        raise source.error(refusal)
    by_content = [each for each in formats() if each.is_content(source)]
    by_name = [each for each in formats() if source.ending in each.ENDINGS]
    for each in by_content:
        if each in by_name:
            return each
    if found := next(iter((*by_content, *by_name)), None):
        return found
    if b"\0" in source.content:
        raise source.error("is in no format that is read here; save it as plain text in UTF-8 first")
    from rolewright.ingest.formats import plain

    return cast(Format, plain)


def postings_in(source: Source) -> Iterator[Ingested]:
    """Every posting in a content, as it is read. UsageError when it has none, or where it cannot be read."""
    has_found = False
    for posting in format_of(source).read(source):
        has_found = True
        yield mended(posting)
    if not has_found:
        raise source.error("holds no posting")
