"""Names for the files of postings, from what the postings say."""

import re
from collections.abc import Sequence
from unicodedata import combining, normalize

from rolewright.parse import parse
from rolewright.parse.front_matter import read_front_matter
from rolewright.text.front_matter import front_matter_span

_SIGNS = re.compile(r"[\W_]+")
_LONGEST_PART = 50
# What Windows keeps for devices.
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
)
_NAMED_BY = ("title", "employer", "locations")


class FileNames:
    """Names of the files that go into one folder, no two of them alike whatever letters are large."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def name(self, text: str, otherwise: str) -> str:
        """A name made of a posting's title, employer and first place, or of `otherwise` without a title."""
        parts = list(filter(None, map(_slug, _said(text) or [otherwise]))) or ["posting"]
        wanted = "-".join(dict.fromkeys(parts))
        name = wanted
        while name in self._counts or name in _RESERVED:
            self._counts[wanted] = self._counts.get(wanted, 1) + 1
            name = f"{wanted}-{self._counts[wanted]}"
        self._counts.setdefault(name, 1)
        return f"{name}.md"


def _said(text: str) -> Sequence[str]:
    """Title, employer and first place; nothing for a posting without a title."""
    span = front_matter_span(text)
    declared = read_front_matter(text, span) if span else {}
    if "title" in declared:
        return [declared[key][0].value for key in _NAMED_BY if declared.get(key)]
    facts = parse(text).facts
    if not facts.title.value:
        return []
    told = (facts.title.value, facts.employer.value, facts.locations.value)
    return [str(value) for value in told if value]


def _slug(words: str) -> str:
    """Words as a part of a file's name: small letters without accents, and hyphens between them."""
    bare = "".join(sign for sign in normalize("NFKD", words.lower()) if not combining(sign))
    slug = _SIGNS.sub("-", bare)[: _LONGEST_PART + 1]
    if len(slug) > _LONGEST_PART:
        slug = slug.rpartition("-")[0] or slug[:_LONGEST_PART]
    return slug.strip("-")
