"""The posting's text as HTML: headings, paragraphs, lists, and nothing else that a page could be hurt by."""

from rolewright.document import JobDescription
from rolewright.publish.content import Content, Stated
from rolewright.publish.content_html import escaped, node_html
from rolewright.publish.content_of import content_of


def description_html(document: JobDescription, content: Content | None = None) -> str:
    """The text without its title, below a line for each fact that only the front matter states.

    Who has its `content` already need not have it made again.
    """
    content = content or content_of(document)
    facts = "<br>".join(map(_line, content.unsaid))
    nodes = [node_html(node) for part in content.parts for node in part.nodes]
    return "\n".join([f"<p>{facts}</p>", *nodes] if facts else nodes)


def _line(fact: Stated) -> str:
    return f"<strong>{fact.label}:</strong> {escaped(fact.value)}"
