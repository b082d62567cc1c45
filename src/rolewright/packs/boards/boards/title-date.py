"""Finds days and months with their year beside the name of the job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-zé]*\.?"
_DATE = pattern(
    rf"""(?<![\w/.-])(?:
      (?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])
    | (?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])[/.](?:(?:19|20)\d\d|2\d)
    | (?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d\d
    | \d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}
    | {_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?
    )(?![\w/-])""",
    re.VERBOSE | re.IGNORECASE,
)


def detect(context: Context) -> Iterator[Hit]:
    """Every date on the title's line."""
    title = context.title
    if title is not None and context.has_title_line and any(map(str.isdigit, context.source[title])):
        yield from (Hit(Span(*found.span())) for found in _DATE.finditer(context.text, *title))
