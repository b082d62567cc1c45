"""Reads a page as strictly as a reader without eyes needs it to be, and tells what is wrong with it."""

from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

VOID = {"br", "hr", "meta"}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: What would make a browser ask somebody for something, or run something.
LOADING = {
    "audio",
    "base",
    "embed",
    "iframe",
    "img",
    "link",
    "object",
    "script",
    "source",
    "video",
    "form",
    "input",
}
LOADING_ATTRIBUTES = {"src", "srcset", "style", "action", "data", "poster", "background", "ping"}


class Element:
    """A tag with its attributes and what it holds."""

    def __init__(self, name: str, attributes: dict[str, str | None]) -> None:
        self.name = name
        self.attributes = attributes
        self.inside: list[Element | str] = []

    @property
    def text(self) -> str:
        """All words within, but for those of a style."""
        if self.name == "style":
            return ""
        return "".join(each if isinstance(each, str) else each.text for each in self.inside)

    def text_without(self, name: str) -> str:
        """The words within, but for those of such elements."""
        if self.name == name:
            return ""
        return "".join(each if isinstance(each, str) else each.text_without(name) for each in self.inside)

    def all(self, *names: str) -> "list[Element]":
        """The elements of these names within, in order; of any name if none is given."""
        return [each for each in self._each() if not names or each.name in names]

    def of_class(self, name: str) -> "list[Element]":
        """The elements of this class."""
        return [each for each in self._each() if name in (each.attributes.get("class") or "").split()]

    def with_id(self, name: str) -> "Element":
        """The element of this id."""
        (found,) = [each for each in self._each() if each.attributes.get("id") == name]
        return found

    def _each(self) -> "Iterator[Element]":
        for each in self.inside:
            if isinstance(each, Element):
                yield each
                yield from each._each()


class Page(HTMLParser):
    """A page, read; `mistakes` of its tags are told by their places."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.mistakes: list[str] = []
        self._open = [self.root]
        self.feed(html)
        self.close()
        self.mistakes += [f"never closed: {each.name}" for each in self._open[1:]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        if len(element.attributes) < len(attrs):
            self.mistakes.append(f"{tag} has an attribute twice")
        self._open[-1].inside.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1].name == tag:
            self._open.pop()
        else:
            self.mistakes.append(f"{self._open[-1].name} closed by {tag}")

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)


def page_of(html: str) -> Element:
    """The page, if its tags are sound."""
    page = Page(html)
    assert page.mistakes == []
    return page.root


def problems(html: str) -> list[str]:
    """Everything that is wrong with a page."""
    page = Page(html)
    return [*page.mistakes, *_problems(page.root)]


def _problems(root: Element) -> Iterator[str]:
    (html,) = root.all("html")
    if not html.attributes.get("lang"):
        yield "the page tells no language"
    for name in ("title", "main", "h1"):
        if len(root.all(name)) != 1:
            yield f"{len(root.all(name))} elements {name}"
    yield from _headings(root)
    yield from _ids_and_links(root)
    for element in root.all():
        yield from _problems_of(element)


def _headings(root: Element) -> Iterator[str]:
    headings = root.all(*HEADINGS)
    for before, after in pairwise(int(each.name[1]) for each in headings):
        if after > before + 1:
            yield f"h{after} follows h{before}"
    yield from (f"{each.name} is empty" for each in headings if not each.text.strip())


def _ids_and_links(root: Element) -> Iterator[str]:
    ids = Counter(each.attributes["id"] for each in root.all() if "id" in each.attributes)
    yield from (f"id {name} stands {times} times" for name, times in ids.items() if times > 1)
    for link in root.all("a"):
        address = link.attributes.get("href")
        if address is not None and (not address.startswith("#") or address[1:] not in ids):
            yield f"a link leads nowhere: {address}"
        if not (link.text.strip() or link.attributes.get("aria-label")):
            yield "a link says nothing"


def _problems_of(element: Element) -> Iterator[str]:
    name, attributes = element.name, element.attributes
    if name in LOADING:
        yield f"{name} might load something"
    for attribute, value in attributes.items():
        if attribute in LOADING_ATTRIBUTES or attribute.startswith("on"):
            yield f"{name} has {attribute}"
        if value and "url(" in value:
            yield f"{attribute} loads something"
    if name == "style" and any(sign in str(element.inside) for sign in ("url(", "@import", "http")):
        yield "the style loads something"
    if name == "svg" and attributes.get("aria-hidden") != "true":
        yield "a drawing has no words"
    if name == "table" and "posting" not in attributes and element.all("th") and not element.all("caption"):
        yield "a table has no caption"
    if name == "details" and (not element.inside or getattr(element.inside[0], "name", "") != "summary"):
        yield "what unfolds has no name"
    if attributes.get("role") == "region" and not attributes.get("aria-label"):
        yield "a region has no name"
    if "tabindex" in attributes and attributes["tabindex"] not in ("0", "-1"):
        yield "the order of the keyboard is changed"
    if name == "ul" and any(isinstance(each, str) or each.name != "li" for each in element.inside):
        yield "a list holds what is no entry"
