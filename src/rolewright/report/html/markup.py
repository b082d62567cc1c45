"""HTML that cannot hold an unescaped word.

Postings, paths, messages and data are written by others. `Markup` is made by `tag` alone, and whatever is put
into a tag that is not `Markup` is escaped; so is every attribute.
"""

import re
from collections.abc import Iterable
from typing import TypeAlias

_VOID = frozenset({"br", "hr", "meta"})
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
#: What HTML cannot hold, or a file in UTF-8: control characters, halves of surrogate pairs, non-characters.
_UNFIT = re.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPECIAL = re.compile("[&<>\"']")
_SIGN = "\ufffd"


class Markup:
    """A piece of well-formed HTML."""

    __slots__ = ("html",)

    def __init__(self, html: str) -> None:
        self.html = html

    def __str__(self) -> str:
        return self.html

    def __bool__(self) -> bool:
        return bool(self.html)


#: What a tag may hold: words, tags, nothing, or several of these.
Content: TypeAlias = "str | int | Markup | Iterable[Content] | None"
Attribute: TypeAlias = str | int | bool | None

NOTHING = Markup("")


def escaped(text: str) -> str:
    """`text` as HTML may hold it, between tags and in attributes."""
    text = _UNFIT.sub(_SIGN, text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"))
    return _SPECIAL.sub(lambda sign: _ESCAPED[sign[0]], text)


def together(*content: Content) -> Markup:
    """Several things as one piece."""
    return Markup("".join(map(_html, content)))


def tag(name: str, /, *content: Content, **attributes: Attribute) -> Markup:
    """An element. An attribute's name loses an underscore at its end, and other ones become hyphens.

    An attribute that is None or False is left out, and one that is True has no value.
    """
    opening = f"<{name}{''.join(map(_attribute, attributes.items()))}>"
    if name in _VOID:
        return Markup(opening)
    return Markup(f"{opening}{''.join(map(_html, content))}</{name}>")


def _attribute(attribute: tuple[str, Attribute]) -> str:
    name, value = attribute
    if value is None or value is False:
        return ""
    written = name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escaped(str(value))}"'


def _html(content: Content) -> str:
    if content is None:
        return ""
    if isinstance(content, Markup):
        return content.html
    if isinstance(content, str):
        return escaped(content)
    if isinstance(content, int):
        return str(content)
    return "".join(map(_html, content))
