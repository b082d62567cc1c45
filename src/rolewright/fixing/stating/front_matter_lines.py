"""Writes into the front matter of a posting, line by line, so that all else in it stays as it is."""

import json
import re
from collections.abc import Sequence

from rolewright.findings import Edit
from rolewright.text import Span, pattern
from rolewright.text.front_matter import front_matter_span

# What is safe to write without quotation marks in YAML.
_PLAIN = re.compile(r"[^\W\d_][\w ./+&()%–-]*[\w)%]|\d{4}-\d\d-\d\d")
_NO_WORDS = frozenset("true false yes no on off null y n".split())
_TOP_LEVEL = pattern(r"(?P<key>[A-Za-z][\w .-]{0,60}?|\"[^\"\n]+\")[ \t]*[:=]")


class FrontMatterLines:
    """The front matter of a text, if it has one, as lines."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._span = front_matter_span(text)
        self._line_end = "\r\n" if "\r\n" in text else "\n"
        self._begin = 1 if text.startswith("\ufeff") else 0

    def key_at(self, offset: int) -> str | None:
        """The key in whose lines `offset` lies."""
        for key, span in self._entries():
            if span.start <= offset < span.end:
                return key
        return None

    def stated(self, key: str, values: Sequence[str]) -> list[Edit]:
        """The edits after which the front matter says so under `key`; several values make a list."""
        line = f"{key}{self._sign}{self._listed(values)}{self._line_end}"
        if self._span is None:
            fence = f"---{self._line_end}"
            return [Edit(Span(self._begin, self._begin), f"{fence}{line}{fence}{self._line_end}")]
        found = next((span for name, span in self._entries() if name.lower() == key.lower()), None)
        if found is not None:
            return [Edit(found, line)]
        end = self._last_fence
        return [Edit(Span(end, end), line)]

    def without(self, key: str) -> list[Edit]:
        """The edits that take the lines of `key` away, and the fences with the last of them."""
        entries = list(self._entries())
        found = next((span for name, span in entries if name == key), None)
        if found is None or self._span is None:
            return []
        if len(entries) > 1:
            return [Edit(found, "")]
        rest = self._text[self._span.end :]
        blank = len(rest) - len(rest.lstrip("\r\n"))
        return [Edit(Span(self._begin, self._span.end + blank), "")]

    @property
    def _is_toml(self) -> bool:
        return self._text.startswith("+++", self._begin)

    @property
    def _sign(self) -> str:
        return " = " if self._is_toml else ": "

    @property
    def _last_fence(self) -> int:
        """Where the line of the closing fence begins."""
        assert self._span is not None
        inside = self._text[: self._span.end].rstrip("\r\n")
        return max(inside.rfind("\n"), 0) + 1

    def _entries(self) -> list[tuple[str, Span]]:
        """Each key at the left edge with its lines, and the deeper or blank ones that follow."""
        if self._span is None:
            return []
        entries: list[tuple[str, Span]] = []
        at = self._text.index("\n", self._begin) + 1
        end = self._last_fence
        while at < end:
            after = self._text.find("\n", at, end) + 1 or end
            if found := _TOP_LEVEL.match(self._text, at, after):
                entries.append((found["key"].strip('"'), Span(at, after)))
            elif entries and not self._text.startswith("#", at):
                name, span = entries[-1]
                entries[-1] = name, Span(span.start, after)
            at = after
        return entries

    def _listed(self, values: Sequence[str]) -> str:
        if len(values) == 1:
            return self._quoted(values[0])
        return f"[{', '.join(map(self._quoted, values))}]"

    def _quoted(self, value: str) -> str:
        is_plain = _PLAIN.fullmatch(value) and value.lower() not in _NO_WORDS
        if is_plain and not self._is_toml:
            return value
        return json.dumps(value, ensure_ascii=False)
