"""What the names of styles say, in the languages in which word processors name them."""

import re

from rolewright.ingest.office.blocks import TITLE

_HEADING = re.compile(
    r"""(?:heading|header|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis
    |заголовок|başlık|címsor|titlu|encabezado|intestazione)\s*_?([1-9])""",
    re.VERBOSE | re.IGNORECASE,
)
_TITLE = frozenset("title titel titre título titulo titolo tittel otsikko tytuł název názov название".split())
_QUOTE = re.compile(
    r"(?:intense\s)?(?:quote|quotations?|zitat|citation|cita|citaat|block text)", re.IGNORECASE
)
_LIST = re.compile(r"list[ _](?:bullet|number)(?:[ _](\d))?", re.IGNORECASE)
#: The deepest level of a heading.
DEEPEST = 6


def heading_level(name: str) -> int | None:
    """The level that the name of a style states: TITLE, 1 to 6, or None."""
    name = name.strip().replace("_20_", " ")
    if name.lower() in _TITLE:
        return TITLE
    found = _HEADING.fullmatch(name)
    return min(int(found[1]), DEEPEST) if found else None


def is_quote(name: str) -> bool:
    """Whether a style is for what somebody else said."""
    return _QUOTE.fullmatch(name.strip().replace("_20_", " ")) is not None


def list_level(name: str) -> int | None:
    """The nesting from 0 of the entries that a style is for; None for one that is for no entries."""
    found = _LIST.fullmatch(name.strip().replace("_20_", " "))
    return int(found[1] or 1) - 1 if found else None
