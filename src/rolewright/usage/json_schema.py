"""What JSON Schemas of files that people write are made of.

An editor uses them to complete and check while somebody types; the strict readers have the last word.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

Json = dict[str, Any]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Json = {"type": "string", "minLength": 1}
TEXTS: Json = {"type": "array", "items": TEXT}
FLAG: Json = {"type": "boolean"}


def closed(properties: Json, *, optional: Json | None = None, needed: Iterable[str] | None = None) -> Json:
    """An object that may have these keys and no others; all but the optional ones are needed by default."""
    return {
        "type": "object",
        "properties": {**properties, **(optional or {})},
        "required": list(properties if needed is None else needed),
        "additionalProperties": False,
    }


def one_of(vocabulary: Iterable[StrEnum]) -> Json:
    """A value of a closed vocabulary."""
    return {"enum": [member.value for member in vocabulary]}


def several(items: Json, least: int = 1) -> Json:
    """A list with at least so many entries."""
    return {"type": "array", "items": items, "minItems": least}
