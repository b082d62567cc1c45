"""The styles of an OpenDocument text, those of its user and those that the program made up."""

import re
from collections.abc import Iterator

from rolewright.ingest.office.blocks import PLAIN, Look
from rolewright.ingest.office.style_names import DEEPEST, heading_level, is_quote, list_level
from rolewright.ingest.office.xml_tree import Node
from rolewright.tuples import NamedTuple

_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px|%)")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_BOLD = 600
_UNDERLINES = ("style:text-underline-style", "style:text-underline-type")


class ParagraphStyle(NamedTuple):
    """What a style makes of a paragraph; `indent` is in points."""

    look: Look
    heading: int | None
    is_quote: bool
    list_level: int | None
    indent: float
    is_hidden: bool


class Styles:
    """Styles by their kind and name."""

    def __init__(self, *parts: Node | None) -> None:
        """Read them from the parts of the package; a later one wins."""
        self._nodes: dict[tuple[str, str], Node] = {}
        self._lists: dict[str, dict[int, str]] = {}
        self._base = PLAIN
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._letters: dict[tuple[str, Look], tuple[Look, bool]] = {}
        for part in parts:
            for node in part.nodes if part else ():
                if node.tag in ("office:styles", "office:automatic-styles"):
                    self._take(node)

    def _take(self, styles: Node) -> None:
        for node in styles.nodes:
            if node.tag == "style:style":
                self._nodes[node.get("style:family"), node.get("style:name")] = node
            elif node.tag == "style:default-style" and node.get("style:family") == "paragraph":
                self._base = _dressed(self._base, node)
            elif node.tag == "text:list-style":
                self._lists[node.get("style:name")] = _markers(node)

    def paragraph(self, name: str) -> ParagraphStyle:
        """The style of a paragraph."""
        if name not in self._paragraphs:
            self._paragraphs[name] = self._read(name)
        return self._paragraphs[name]

    def letters(self, name: str, base: Look) -> tuple[Look, bool]:
        """How letters of a style look on a base, and whether they are hidden."""
        if (name, base) not in self._letters:
            look, hidden = base, False
            for node in reversed(list(self._chain("text", name))):
                look = _dressed(look, node)
                hidden = _is_hidden(node, hidden)
            self._letters[name, base] = look, hidden
        return self._letters[name, base]

    def is_section_hidden(self, name: str) -> bool:
        """Whether a style of sections hides them."""
        node = self._nodes.get(("section", name))
        properties = node.child("style:section-properties") if node else None
        return properties is not None and properties.get("text:display") == "none"

    def is_numbered(self, name: str, level: int) -> bool | None:
        """Whether a list counts its entries on a level from 0; None where it shows no marker there."""
        marker = self._lists.get(name, {}).get(level, "bullet")
        return None if marker == "none" else marker == "number"

    def _chain(self, family: str, name: str) -> Iterator[Node]:
        """A style and those that it is derived from."""
        seen = set[str]()
        while (family, name) in self._nodes and name not in seen:
            seen.add(name)
            node = self._nodes[family, name]
            yield node
            name = node.get("style:parent-style-name")

    def _read(self, name: str) -> ParagraphStyle:
        chain = list(self._chain("paragraph", name))
        look, indent, hidden = self._base, 0.0, False
        for node in reversed(chain):
            look = _dressed(look, node)
            hidden = _is_hidden(node, hidden)
            properties = node.child("style:paragraph-properties")
            margin = points(properties.get("fo:margin-left")) if properties else None
            indent = indent if margin is None else margin
        names = [_name(node) for node in chain] or [name]
        levels = (_heading(node) for node in chain)
        nesting = next((level for level in map(list_level, names) if level is not None), None)
        heading = next((level for level in levels if level is not None), heading_level(name))
        return ParagraphStyle(look, heading, any(map(is_quote, names)), nesting, indent, hidden)


def points(length: str) -> float | None:
    """A length in points; None for what is no length."""
    found = _LENGTH.fullmatch(length.strip())
    return float(found[1]) * _POINTS[found[2]] if found and found[2] != "%" else None


def outline_level(text: str) -> int | None:
    """The level of a heading, as an attribute states it from 1; None for running text."""
    return min(int(text), DEEPEST) if text.isascii() and text.isdigit() and 0 < int(text[:4]) <= 10 else None


def _name(node: Node) -> str:
    return node.get("style:display-name") or node.get("style:name")


def _heading(node: Node) -> int | None:
    level = heading_level(_name(node))
    return outline_level(node.get("style:default-outline-level")) if level is None else level


def _dressed(base: Look, style: Node) -> Look:
    """A look with what a style says of letters."""
    properties = style.child("style:text-properties")
    if properties is None:
        return base
    weight = properties.get("fo:font-weight")
    if weight:
        base = base._replace(is_bold=weight == "bold" or (weight.isdigit() and int(weight[:4]) >= _BOLD))
    if slant := properties.get("fo:font-style"):
        base = base._replace(is_italic=slant in ("italic", "oblique"))
    if transform := properties.get("fo:text-transform"):
        base = base._replace(is_capitals=transform == "uppercase")
    if lines := [properties.get(name) for name in _UNDERLINES if properties.get(name)]:
        base = base._replace(is_underlined=lines[0] != "none")
    size = properties.get("fo:font-size")
    found = _LENGTH.fullmatch(size)
    if found and found[2] == "%":
        base = base._replace(size=base.size * float(found[1]) / 100)
    elif (length := points(size)) is not None:
        base = base._replace(size=length)
    return base


def _is_hidden(style: Node, before: bool) -> bool:
    properties = style.child("style:text-properties")
    display = properties.get("text:display") if properties else ""
    return display == "none" if display else before


def _markers(list_style: Node) -> dict[int, str]:
    """Whether each level of a list has bullets, numbers or nothing."""
    markers: dict[int, str] = {}
    for node in list_style.nodes:
        level = outline_level(node.get("text:level"))
        if level is None:
            continue
        if node.tag == "text:list-level-style-number":
            markers[level - 1] = "number" if node.get("style:num-format") else "none"
        elif node.tag in ("text:list-level-style-bullet", "text:list-level-style-image"):
            markers[level - 1] = "bullet"
    return markers
