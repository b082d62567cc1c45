"""The words of a page that its readers see, as Markdown."""

from rolewright.document.origins import Origin
from rolewright.ingest.html_parts import posting_part, visible
from rolewright.ingest.html_tokens import Page, read_page
from rolewright.ingest.markdown_writer import MarkdownWriter


def page_text(page: Page) -> tuple[str, tuple[Origin, ...]]:
    """The posting that a page shows, without what surrounds every page, and where its words stand there."""
    return MarkdownWriter(with_links=True).written(posting_part(page.pieces))


def html_markdown(html: str) -> str:
    """A piece of HTML, such as a description in JSON-LD, as Markdown. Plain text keeps its lines."""
    if "<" not in html and "&" not in html:
        return "\n".join(line.rstrip() for line in html.strip().splitlines()) + "\n"
    return MarkdownWriter(with_links=True).written(visible(read_page(html).pieces))[0]
