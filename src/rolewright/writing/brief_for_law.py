"""What a posting says for laws and for search engines, as fields of a brief."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from rolewright.document import JobDescription

#: Lines of the front matter that a brief holds too, by their names in both.
LINES = ("jurisdictions", "posted", "identifier", "direct_apply")
_VACANCY = re.compile(
    r"this (?:posting|job|position|role) is (?P<no>not )?for an existing vacancy\W*", re.IGNORECASE
)
_INTELLIGENCE = re.compile(
    r"we (?P<no>do not )?use artificial intelligence to (?:screen|assess|select) "
    r"(?:applica\w+|candidates)\W*",
    re.IGNORECASE,
)
_ONGOING = re.compile(
    r"applications are (?:taken|accepted) on an? (?:ongoing|rolling) basis\W*", re.IGNORECASE
)
_SENTENCES = {"existing_vacancy": _VACANCY, "screens_with_ai": _INTELLIGENCE, "ongoing": _ONGOING}


def plain_answer(words: str) -> tuple[str, bool] | None:
    """The field that a sentence of its own answers with yes or no, and the answer."""
    for field, sentence in _SENTENCES.items():
        if told := sentence.fullmatch(words.strip()):
            return field, not told.groupdict().get("no")
    return None


def lines_of(document: JobDescription) -> Mapping[str, Any]:
    """What the front matter says for search engines."""
    told = document.front_matter
    found: dict[str, Any] = {}
    with suppress(ValueError):
        found["posted"] = date.fromisoformat(_one(told.get("posted", ())))
    found["identifier"] = _one(told.get("identifier", ()))
    applies = _one(told.get("direct_apply", ())).lower()
    found["direct_apply"] = applies == "true" if applies in ("true", "false") else None
    return found


def _one(values: Sequence[str]) -> str:
    return values[0].strip() if len(values) == 1 else ""
