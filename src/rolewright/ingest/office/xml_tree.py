"""XML as a tree, out of a file that nobody vouches for.

Office files never declare a document type. One that does could name files of this machine or grow a few lines
into gigabytes, so a declaration ends the reading; depth and number of elements are limited too.
"""

from collections.abc import Iterator, Mapping
from xml.parsers import expat

#: How deep elements may lie in one another; real files stay below a third of that.
DEEPEST = 150
#: Elements in one part; a posting has a few thousand.
MOST_ELEMENTS = 100_000
#: Characters of an attribute; longer ones hold drawings, and are left out.
LONGEST_ATTRIBUTE = 10_000

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    f"{_ODF}office:1.0": "office",
    f"{_ODF}style:1.0": "style",
    f"{_ODF}text:1.0": "text",
    f"{_ODF}table:1.0": "table",
    f"{_ODF}drawing:1.0": "draw",
    f"{_ODF}xsl-fo-compatible:1.0": "fo",
    f"{_ODF}manifest:1.0": "manifest",
    "http://www.w3.org/1999/xlink": "xlink",
}
_NO_ATTRIBUTES: Mapping[str, str] = {}


class UnreadableXmlError(Exception):
    """Why a tree could not be made, in words that go on after the name of the part."""


class Node:
    """An element: its name as `w:p`, its attributes, and what lies in it in its order.

    Names of unknown vocabularies have no letter before their colon.
    """

    __slots__ = ("attributes", "children", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str] = _NO_ATTRIBUTES) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Node | str] = []

    @property
    def nodes(self) -> "Iterator[Node]":
        """The elements in it, without the words between them."""
        return (child for child in self.children if isinstance(child, Node))

    @property
    def words(self) -> str:
        """The words that lie in it directly."""
        return "".join(child for child in self.children if isinstance(child, str))

    def get(self, name: str) -> str:
        """An attribute; nothing where there is none."""
        return self.attributes.get(name, "")

    def child(self, *path: str) -> "Node | None":
        """The first element on a path of names; None where there is none."""
        node = self
        for tag in path:
            for each in node.children:
                if isinstance(each, Node) and each.tag == tag:
                    node = each
                    break
            else:
                return None
        return node

    def value(self, *path: str) -> str | None:
        """The `w:val` of the element on a path; None where there is no such element."""
        node = self.child(*path)
        return None if node is None else node.get("w:val")

    def each(self, tag: str) -> "Iterator[Node]":
        """The elements of a name in it, at any depth."""
        for node in self.nodes:
            if node.tag == tag:
                yield node
            yield from node.each(tag)


def read_tree(content: bytes) -> Node:
    """The tree of a part. UnreadableXmlError when it is no XML, too large, or declares a document type."""
    # Seen before anything is parsed, in whatever width its characters are written.
    if b"<!DOCTYPE" in content.replace(b"\0", b"")[:100_000]:
        raise UnreadableXmlError("declares a document type, which no such file needs")
    maker = _Maker()
    try:
        maker.parser.Parse(content, True)
    except expat.ExpatError as error:
        raise UnreadableXmlError(f"is broken XML (line {error.lineno})") from None
    except (LookupError, ValueError, TypeError):  # an encoding that nobody knows
        raise UnreadableXmlError("is in an unknown encoding") from None
    return maker.root


class _Maker:
    def __init__(self) -> None:
        self.root = Node("")
        self._open = [self.root]
        self._count = 0
        self._names: dict[str, str] = {}
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._say
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise UnreadableXmlError(f"has more than {MOST_ELEMENTS:,} elements")
        if len(self._open) > DEEPEST:
            raise UnreadableXmlError(f"is nested more than {DEEPEST} deep")
        kept = {
            known: value
            for key, value in attributes.items()
            if not (known := self._name(key)).startswith(":") and len(value) <= LONGEST_ATTRIBUTE
        }
        node = Node(self._name(name), kept or _NO_ATTRIBUTES)
        self._open[-1].children.append(node)
        self._open.append(node)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _say(self, words: str) -> None:
        self._open[-1].children.append(words)

    def _refuse(self, *_: object) -> None:
        raise UnreadableXmlError("declares a document type, which no such file needs")

    def _name(self, name: str) -> str:
        known = self._names.get(name)
        if known is None:
            space, _, local = name.rpartition(" ")
            # Relationships write their attributes without a vocabulary.
            known = f"{_PREFIXES.get(space, '')}:{local}" if space else local
            self._names[name] = known
        return known
