"""A posting as a program tells it, facts apart and words in parts, and the text that is made of it."""

import re
from collections.abc import Mapping, Sequence
from html import unescape
from typing import Any, NamedTuple

from rolewright.ingest.front_matter import front_matter
from rolewright.ingest.html_text import html_markdown
from rolewright.ingest.ingested import Ingested
from rolewright.parse import parse
from rolewright.records import record

_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)


class Part(NamedTuple):
    """Some of the words, as HTML or as plain text, under a heading if they have one."""

    words: str
    heading: str = ""


@record
class Told:
    """The facts, under this project's names and in its words; the words; and what tells it from others."""

    facts: Mapping[str, Any]
    parts: Sequence[Part]
    label: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether it says anything but facts."""
        return any(part.words.strip() for part in self.parts)


def written(told: Told) -> Ingested:
    """The posting as a file of this project."""
    body = "\n".join(filter(None, map(_part, told.parts)))
    title = " ".join(str(told.facts.get("title") or "").split())
    head = f"# {title}\n\n" if title and not _is_titled(body, title) else ""
    facts = dict(told.facts)
    # The words tell several better than one range does.
    if facts.get("pay") and len(parse(body).facts.pay.distinct) > 1:
        del facts["pay"]
    elif isinstance(facts.get("pay"), list) and len(facts["pay"]) == 1:
        facts["pay"] = facts["pay"][0]
    return Ingested(front_matter(facts.items()) + head + body, label=told.label, notes=told.notes)


def words_of(html: str) -> str:
    """HTML or plain text as Markdown; HTML that was escaped once more, as some systems do, is read too."""
    if not _TAG.search(html):
        html = unescape(html)
    if not _TAG.search(html):
        return "\n".join(line.rstrip() for line in html.strip().splitlines())
    return html_markdown(html)


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
