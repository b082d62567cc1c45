"""What a page says to people that did not pass through the translation."""

import re
from html.parser import HTMLParser

# What people read or hear of an element, beside its text.
_SPOKEN = ("aria-label", "title", "placeholder", "alt", "data-tip", "data-label", "data-confirm", "data-says")
# The words of programs and of postings, which nobody translates.
_SILENT = ("script", "style", "code", "pre", "textarea")
_VOID = ("meta", "link", "input", "br", "img", "hr", "source", "use", "path", "circle")
_MARKED = re.compile(r"‹[^‹›]*›")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class _Words(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._within: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.extend(value for name, value in attrs if name in _SPOKEN and value)
        if tag not in _VOID:
            self._within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._within:
            while self._within.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not set(_SILENT) & set(self._within):
            self.found.append(data)


def untranslated(page: str, *data: str) -> set[str]:
    """What is said outside of ‹marks›, without the `data` that people gave the studio."""
    return {words for found in _Words(page).found if (words := _left(found, data))}


def _left(words: str, data: tuple[str, ...]) -> str:
    while _MARKED.search(words):
        words = _MARKED.sub(" ", words)
    for each in sorted(data, key=len, reverse=True):
        words = words.replace(each, " ")
    words = " ".join(words.split())
    return words if _LETTERS.search(words) else ""
