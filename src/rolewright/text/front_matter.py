"""Where the typed facts before a text stand."""

import re

from rolewright.text.pattern import pattern
from rolewright.text.span import Span

_FENCED = pattern(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCED_TOML = pattern(r"\ufeff?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = pattern(r"^[A-Za-z][\w .-]{0,40}:(?:[ \t]|\r?$)", re.MULTILINE)


def front_matter_span(text: str) -> Span | None:
    """The lines of the front matter with both fences, or None.

    A rule of dashes over prose is no front matter.
    """
    if text.startswith(("+++", "\ufeff+++")):
        fenced = _FENCED_TOML.match(text)
        return Span(0, fenced.end()) if fenced and _is_toml(fenced[1]) else None
    if not text.startswith(("---", "\ufeff---")):
        return None
    fenced = _FENCED.match(text)
    if fenced is None or not _KEY.search(fenced[1]):
        return None
    return Span(0, fenced.end())


def _is_toml(inside: str) -> bool:
    import tomllib

    try:
        return bool(tomllib.loads(inside.replace("\r\n", "\n")))
    except (ValueError, RecursionError):  # a number of thousands of digits, lists in lists in lists
        return False
