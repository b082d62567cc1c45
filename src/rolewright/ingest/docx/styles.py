"""The styles of a Word file, each with what it inherits."""

from collections.abc import Iterator

from rolewright.ingest.office.blocks import PLAIN, Look
from rolewright.ingest.office.style_names import heading_level, is_quote, list_level
from rolewright.ingest.office.xml_tree import Node
from rolewright.tuples import NamedTuple

_OFF = frozenset(("0", "false", "off", "none"))
_BODY_LEVEL = 9
_NO_STYLE = Node("w:style")


class Letters(NamedTuple):
    """What a file says of letters; None where it leaves that to the style or the text around."""

    is_bold: bool | None = None
    is_italic: bool | None = None
    is_underlined: bool | None = None
    is_capitals: bool | None = None
    size: float | None = None
    is_hidden: bool | None = None
    font: str | None = None

    def over(self, base: "Letters") -> "Letters":
        """These, with what they leave open from a base."""
        return Letters._make(own if own is not None else below for own, below in zip(self, base, strict=True))

    @property
    def look(self) -> Look:
        """How they look at last."""
        return PLAIN._replace(
            is_bold=bool(self.is_bold),
            is_italic=bool(self.is_italic),
            is_underlined=bool(self.is_underlined),
            is_capitals=bool(self.is_capitals),
            size=self.size or 0,
        )


class ParagraphStyle(NamedTuple):
    """What a style makes of a paragraph; `numbering` is the list and level that it states."""

    letters: Letters
    heading: int | None
    is_quote: bool
    numbering: tuple[str | None, str | None]
    list_level: int | None
    indent: float | None


class Styles:
    """Styles by their ids."""

    def __init__(self, tree: Node | None) -> None:
        """Read them from the part `styles.xml`; without one, nothing has a style."""
        nodes = list(tree.nodes) if tree else []
        self._nodes = {node.get("w:styleId"): node for node in nodes if node.tag == "w:style"}
        self._default = next(
            (key for key, node in self._nodes.items() if _is_default_paragraph(node)),
            "",
        )
        defaults = tree.child("w:docDefaults", "w:rPrDefault", "w:rPr") if tree else None
        self._base = letters(defaults)
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._letters: dict[str, Letters] = {}

    def paragraph(self, style: str) -> ParagraphStyle:
        """The style of a paragraph, the usual one where it names none."""
        if style not in self._paragraphs:
            self._paragraphs[style] = self._read(style if style in self._nodes else self._default)
        return self._paragraphs[style]

    def letters(self, style: str) -> Letters:
        """What a style of letters says."""
        if style not in self._letters:
            found = Letters()
            for node in self._chain(style):
                found = found.over(letters(node.child("w:rPr")))
            self._letters[style] = found
        return self._letters[style]

    def numbering_of(self, style: str) -> str | None:
        """The list that a style of lists stands for."""
        return self._nodes.get(style, _NO_STYLE).value("w:pPr", "w:numPr", "w:numId")

    def _chain(self, style: str) -> Iterator[Node]:
        """A style and those that it is based on."""
        seen = set[str]()
        while style in self._nodes and style not in seen:
            seen.add(style)
            node = self._nodes[style]
            yield node
            style = node.value("w:basedOn") or ""

    def _read(self, style: str) -> ParagraphStyle:
        heading: int | None = None
        list_, level, indent = None, None, None
        quotes, nesting = False, None
        is_level_known = False
        for node in self._chain(style):
            name = node.value("w:name") or ""
            outline = node.value("w:pPr", "w:outlineLvl")
            if not is_level_known:
                heading = heading_level(name)
                if heading is None and outline is not None:
                    heading = outline_heading(outline)
                is_level_known = heading is not None or outline is not None
            list_ = list_ or node.value("w:pPr", "w:numPr", "w:numId")
            level = level or node.value("w:pPr", "w:numPr", "w:ilvl")
            nesting = list_level(name) if nesting is None else nesting
            quotes = quotes or is_quote(name)
            if indent is None:
                indent = indent_of(node.child("w:pPr"))
        return ParagraphStyle(
            self.letters(style).over(self._base), heading, quotes, (list_, level), nesting, indent
        )


def letters(properties: Node | None) -> Letters:
    """What the properties of a run say of its letters."""
    if properties is None:
        return Letters()
    size = properties.value("w:sz")
    underline = properties.value("w:u")
    fonts = properties.child("w:rFonts")
    return Letters(
        _is_on(properties, "w:b"),
        _is_on(properties, "w:i"),
        None if underline is None else underline.lower() not in _OFF,
        _is_on(properties, "w:caps"),
        half_points(size),
        _is_on(properties, "w:vanish"),
        (fonts.get("w:ascii") or fonts.get("w:hAnsi") or None) if fonts else None,
    )


def outline_heading(outline: str) -> int | None:
    """The level of a heading that an outline level from 0 states; None for the level of running text."""
    level = whole_number(outline)
    return level + 1 if level is not None and 0 <= level < 6 else None


def indent_of(properties: Node | None) -> float | None:
    """How far a paragraph's lines stand from the left, in points."""
    node = properties.child("w:ind") if properties else None
    if node is None:
        return None
    twips = whole_number(node.get("w:left") or node.get("w:start"))
    return twips / 20 if twips is not None else None


def whole_number(text: str | None) -> int | None:
    """A number as files write it; None for what is none."""
    try:
        return int(float(text or ""))
    except (ValueError, OverflowError):
        return None


def half_points(text: str | None) -> float | None:
    """A size in half points, as points."""
    number = whole_number(text)
    return number / 2 if number and 0 < number < 4_000 else None


def _is_on(properties: Node, tag: str) -> bool | None:
    value = properties.value(tag)
    return None if value is None else value.lower() not in _OFF


def _is_default_paragraph(node: Node) -> bool:
    return node.get("w:type") == "paragraph" and node.get("w:default").lower() in ("1", "true", "on")
