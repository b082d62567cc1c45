"""Tells an answer that is still to be given from one that was: "tbd", "???", "asdf", "lorem ipsum"."""

import re
from collections.abc import Iterator

from rolewright.knowledge.acronyms import is_known

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_RUN = 4
#: What such runs of keys also spell.
_WORDS = frozenset(("wert", "trew"))


def _runs() -> Iterator[str]:
    for row in (*_ROWS, *(row[::-1] for row in _ROWS)):
        yield from (row[at : at + _RUN] for at in range(len(row) - _RUN + 1))


_KEYS = "|".join(sorted(set(_runs()) - _WORDS))
#: Keys beside each other, wherever they stand; a keyboard may be a QWERTY one, and addresses may be anything.
_MASHED = re.compile(rf"(?<![\w@/.-])(?!qwerty )(?:{_KEYS})\w*(?![\w@/]|\.\w)", re.IGNORECASE)
_WHOLE = re.compile(
    r"\W*(?:tb[acd](?: (?:by|from|with) \w+)?|to follow|to be (?:confirmed|decided|defined|announced|done)"
    r"|not sure(?: yet)?|no idea(?: yet)?|don['’]t know(?: yet)?|idk|later|to ?do"
    r"|fill (?:this )?in(?: later)?"
    r"|\?+|(?P<sign>\w)(?P=sign){2,}"
    r"|(?:(?:blah?|bla|foo|bar|baz|test|testing|dummy|placeholder|something|whatever|stuff)\W*)+(?:123)?"
    r"|[bcdfghjklmnpqrstvwxz]{5,})\W*",
    re.IGNORECASE,
)
_LOREM = re.compile(r"\blorem ipsum\b", re.IGNORECASE)


def still_open(words: str) -> str:
    """The words that stand where an answer should, and are none: all of them, or a part; empty if none do."""
    told = words.strip()
    if not told or told.isdigit() or is_known(told):
        return ""
    if _WHOLE.fullmatch(told):
        return told
    found = _MASHED.search(told) or _LOREM.search(told)
    return found[0] if found else ""
