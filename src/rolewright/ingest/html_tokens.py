"""A page in pieces: tags and the words between them.

It reads every page once from beginning to end, whatever stands there. The parser of the standard library
looks for the end of a tag anew from each of a million beginnings, and a page made for that would keep it busy
for days.
"""

import re
from collections.abc import Iterator
from html import unescape

from rolewright.tuples import NamedTuple

_TAG_NAME = re.compile(r"[A-Za-z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)))?")
_SPACE = re.compile(r"[\s/]*")
# Elements whose content is no markup, up to their end.
_RAW = frozenset({"script", "style", "textarea", "title", "noscript", "iframe", "noembed", "xmp"})
#: Elements that hold nothing and have no end.
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_LD_JSON = "application/ld+json"


class Tag(NamedTuple):
    """The beginning or the end of an element, and the line of the page on which it stands."""

    name: str
    is_end: bool
    attributes: dict[str, str]
    line: int = 1


class Script(NamedTuple):
    """A piece of JSON-LD, and the line of the page on which it begins."""

    text: str
    line: int


class Page(NamedTuple):
    """Tags and words in their order, and the JSON-LD among them."""

    pieces: tuple[Tag | str, ...]
    scripts: tuple[Script, ...]


def read_page(text: str) -> Page:
    """All of a page. What is broken is read as browsers do."""
    scripts: list[Script] = []
    return Page(tuple(_pieces(text, scripts)), tuple(scripts))


def _pieces(text: str, scripts: list[Script]) -> Iterator[Tag | str]:
    at, line, counted = 0, 1, 0
    while at < len(text):
        start = text.find("<", at)
        if start < 0:
            start = len(text)
        if start > at:
            yield unescape(text[at:start])
        if start == len(text):
            return
        if text.startswith("<!--", start):
            at = _after(text, "-->", start + 4)
        elif text.startswith(("<!", "<?"), start):
            at = _after(text, ">", start + 2)
        elif tag := _tag(text, start):
            line += text.count("\n", counted, start)
            counted = start
            read, at = tag[0]._replace(line=line), tag[1]
            yield read
            if read.name in _RAW and not read.is_end:
                end = _end_of_raw(text, read.name, at)
                if read.name == "script" and read.attributes.get("type", "").strip().lower() == _LD_JSON:
                    scripts.append(Script(text[at:end], line + text.count("\n", start, at)))
                elif read.name == "textarea":
                    yield unescape(text[at:end])
                at = end
        elif text.startswith("</", start):
            at = _after(text, ">", start + 2)
        else:
            yield "<"
            at = start + 1


def _after(text: str, sign: str, at: int) -> int:
    found = text.find(sign, at)
    return len(text) if found < 0 else found + len(sign)


def _tag(text: str, start: int) -> tuple[Tag, int] | None:
    """The tag at `start` and where it ends; a page that ends within a tag ends before it."""
    is_end = text.startswith("</", start)
    name = _TAG_NAME.match(text, start + 1 + is_end)
    if name is None:
        return None
    attributes: dict[str, str] = {}
    at = name.end()
    while at < len(text):
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # matches nothing, too
        if text.startswith(">", at):
            return Tag(name[0].lower(), is_end, attributes), at + 1
        found = _ATTRIBUTE.match(text, at)
        if found is None:
            at += 1
            continue
        value = next((part for part in found.groups()[1:] if part is not None), "")
        attributes.setdefault(found[1].lower(), unescape(value))
        at = found.end()
    return Tag("", False, {}), len(text)


def _end_of_raw(text: str, name: str, at: int) -> int:
    found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
    return found.start() if found else len(text)
