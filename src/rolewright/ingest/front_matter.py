"""Writes facts as front matter, in the words and the YAML that this project reads."""

import json
import re
from collections.abc import Iterable
from typing import Any

# No line of it means anything else in YAML than the words that it holds.
_PLAIN = re.compile(r"[^\W\d_][\w ./+&()%–-]*[\w)%]")
_NO_WORDS = frozenset("true false yes no on off null y n".split())
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def front_matter(facts: Iterable[tuple[str, Any]]) -> str:
    """The facts between two lines of dashes, and an empty line; nothing where there are none."""
    lines = [f"{key}: {_yaml(value)}" for key, value in facts if value not in (None, "", [], ())]
    return "---\n" + "\n".join(lines) + "\n---\n\n" if lines else ""


def _yaml(value: Any) -> str:
    """A value as YAML on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        is_list = len(value) > 1 or "," in str(value[0])
        return f"[{', '.join(map(_yaml, value))}]" if is_list else _yaml(value[0])
    if isinstance(value, int):
        return str(value)
    line = " ".join(str(value).split())
    if _DAY.fullmatch(line) or (_PLAIN.fullmatch(line) and line.lower() not in _NO_WORDS):
        return line
    return json.dumps(line, ensure_ascii=False)
