"""The words of a page that its readers see, as Markdown."""

import re
from collections.abc import Iterator, Sequence

from rolewright.ingest.html_tokens import Page, Tag, read_page
from rolewright.ingest.markdown_writer import MarkdownWriter

# What is not seen, and what surrounds the posting on every page.
_UNSEEN = frozenset("script style template title noscript svg math iframe object select datalist".split())
_CHROME = frozenset("nav footer button dialog".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def page_text(page: Page) -> str:
    """The posting that a page shows: its main part if it names one, without what surrounds every page."""
    pieces = _within(page.pieces, "main") or _within(page.pieces, "article") or page.pieces
    return MarkdownWriter(with_links=False).written(_seen(pieces, _UNSEEN | _CHROME))


def html_markdown(html: str) -> str:
    """A piece of HTML, such as a description in JSON-LD, as Markdown. Plain text keeps its lines."""
    if "<" not in html and "&" not in html:
        return "\n".join(line.rstrip() for line in html.strip().splitlines()) + "\n"
    return MarkdownWriter(with_links=True).written(_seen(read_page(html).pieces, _UNSEEN))


def _within(pieces: Sequence[Tag | str], name: str) -> Sequence[Tag | str]:
    """What lies in the only element of this name; nothing where there are none or several."""
    tags = [(at, piece) for at, piece in enumerate(pieces) if isinstance(piece, Tag) and piece.name == name]
    starts = [at for at, tag in tags if not tag.is_end]
    ends = [at for at, tag in tags if tag.is_end]
    if len(starts) != 1 or not ends or ends[-1] < starts[0]:
        return ()
    inside = pieces[starts[0] : ends[-1]]
    return inside if any(isinstance(piece, str) and piece.strip() for piece in inside) else ()


def _seen(pieces: Sequence[Tag | str], left_out: frozenset[str]) -> Iterator[Tag | str]:
    """The pieces that readers see: none within an element that is hidden or left out."""
    hidden_in, depth = "", 0
    for piece in pieces:
        if isinstance(piece, str):
            if not depth:
                yield piece
        elif depth:
            if piece.name == hidden_in:
                depth += -1 if piece.is_end else 1
        elif not piece.is_end and piece.name not in _VOID and _is_hidden(piece, left_out):
            hidden_in, depth = piece.name, 1
        else:
            yield piece


def _is_hidden(tag: Tag, left_out: frozenset[str]) -> bool:
    return (
        tag.name in left_out
        or "hidden" in tag.attributes
        or tag.attributes.get("aria-hidden", "").lower() == "true"
        or _HIDDEN.search(tag.attributes.get("style", "")) is not None
    )
