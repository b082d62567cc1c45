"""The parts of a posting as sections of a page."""

from collections.abc import Iterable, Iterator

from rolewright.publish.content import Heading, Node, Part, Table
from rolewright.publish.content_html import node_html, words_html
from rolewright.publish.linking import linked_node
from rolewright.publish.page.html import Html
from rolewright.records import record
from rolewright.text import pattern

# On paper, other links are followed by where they lead.
_BARE = pattern(r'<a href="(https?://[^"]*)">\1</a>')


@record
class Section:
    """A section of the page; `name` is that of its heading, where it has one, to be pointed at."""

    kind: str
    name: str
    level: int
    heading: Html | None
    body: Html


def sections(parts: Iterable[Part], table_label: str) -> Iterator[Section]:
    """The sections in their order."""
    for number, part in enumerate(parts, 1):
        heading, nodes = _opened(part)
        yield Section(
            kind=part.kind.value,
            name=f"part-{number}",
            level=heading.level if heading else 0,
            heading=Html(words_html(heading.words)) if heading else None,
            body=Html("\n".join(_html(linked_node(node), table_label) for node in nodes)),
        )


def _opened(part: Part) -> tuple[Heading | None, tuple[Node, ...]]:
    first = part.nodes[0]
    return (first, part.nodes[1:]) if isinstance(first, Heading) else (None, part.nodes)


def _html(node: Node, table_label: str) -> str:
    html = _BARE.sub(r'<a class="bare" href="\1">\1</a>', node_html(node))
    if isinstance(node, Table):
        # What is wider than the screen is moved by keys too.
        return f'<div class="table" role="group" tabindex="0" aria-label="{table_label}">{html}</div>'
    return html
