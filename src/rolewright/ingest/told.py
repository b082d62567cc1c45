"""A posting as a program tells it, facts apart and words in parts, and the text that is made of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from rolewright.document import Origin, OriginKind
from rolewright.ingest.front_matter import front_matter
from rolewright.ingest.html_text import html_markdown
from rolewright.ingest.ingested import Ingested
from rolewright.parse import parse
from rolewright.records import record
from rolewright.tuples import NamedTuple

_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BLOCK = re.compile(r"<(?:p|div|ul|ol|li|h[1-6]|table|tr|section|article)\b", re.IGNORECASE)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6} |[ \t]*[-*+] )", re.MULTILINE)
_FEWEST_LINES = 3


class Part(NamedTuple):
    """Some of the words, as HTML or as plain text, under a heading if they have one.

    `column` names where they stood in the row of a table.
    """

    words: str
    heading: str = ""
    column: str = ""


@record
class Told:
    """The facts, under this project's names and in its words; the words; and what tells it from others.

    `origin` is where it stood as a whole, such as the row of a table.
    """

    facts: Mapping[str, Any]
    parts: Sequence[Part]
    label: str | None = None
    notes: tuple[str, ...] = ()
    origin: tuple[OriginKind, int] | None = None

    @property
    def has_words(self) -> bool:
        """Whether it says anything but facts."""
        return any(part.words.strip() for part in self.parts)


def written(told: Told) -> Ingested:
    """The posting as a file of this project."""
    parts = [(part, words) for part in told.parts if (words := _part(part))]
    body = "\n".join(words for _, words in parts)
    title = " ".join(str(told.facts.get("title") or "").split())
    head = f"# {title}\n\n" if title and not _is_titled(body, title) else ""
    facts = dict(told.facts)
    # The words tell several better than one range does.
    if facts.get("pay") and len(parse(body).facts.pay.distinct) > 1:
        del facts["pay"]
    elif isinstance(facts.get("pay"), list) and len(facts["pay"]) == 1:
        facts["pay"] = facts["pay"][0]
    start = front_matter(facts.items()) + head
    origins = tuple(_origins(told, parts, len(start)))
    return Ingested(start + body, origins=origins, label=told.label, notes=told.notes)


def words_of(html: str) -> str:
    """HTML, plain text or Markdown as Markdown; HTML that was escaped once more is read too."""
    if not _TAG.search(html):
        html = unescape(html)
    if not _TAG.search(html) or _is_text(html):
        return "\n".join(line.rstrip() for line in html.strip().splitlines())
    return html_markdown(html)


def _is_text(words: str) -> bool:
    """Whether words with tags among them are text whose lines count, and no HTML, in which they do not."""
    blocks, lines = len(_BLOCK.findall(words)), words.count("\n")
    if blocks:
        return len(_MARKDOWN.findall(words)) > blocks
    return lines >= _FEWEST_LINES and len(_BREAK.findall(words)) * 2 < lines


def _origins(told: Told, parts: Sequence[tuple[Part, str]], start: int) -> Iterator[Origin]:
    """The whole, and each part by its column; nothing for what stood nowhere in particular."""
    if told.origin is None:
        return
    yield Origin(0, *told.origin)
    for part, words in parts:
        yield Origin(start, *told.origin, part.column)
        start += len(words) + 1


def _part(part: Part) -> str:
    words = words_of(part.words).strip("\n")
    if not words.strip():
        return ""
    heading = " ".join(part.heading.split())
    # A part often begins with the heading that it also has apart.
    begins_with_it = words.partition("\n")[0].strip("#*_: ").casefold() == heading.strip(": ").casefold()
    return f"{words}\n" if not heading or begins_with_it else f"## {heading}\n\n{words}\n"


def _is_titled(body: str, title: str) -> bool:
    """Whether the words begin with a heading of the highest level, or with the title as a heading."""
    first = body.lstrip().partition("\n")[0]
    return first.startswith("# ") or (first.startswith("#") and first.strip("# *") == title)
