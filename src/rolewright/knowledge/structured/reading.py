"""From JSON-LD as it is written to the job postings in it. Nothing that it refers to is fetched."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

#: How deep a posting may lie in other things, and how deep JSON may be nested at all.
DEEPEST = 40
_MOST_POSTINGS = 200
_SCHEMA = re.compile(r"^https?://schema\.org/|^schema:")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class UnreadableError(Exception):
    """What is wrong with a piece of JSON, and on which of its lines, from 1."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.line = message, line


def read_json(text: str) -> Any:
    """The value that a piece of JSON says. UnreadableError when it is none."""
    if text.count("[") + text.count("{") > DEEPEST and _depth(text) > DEEPEST:
        raise UnreadableError(f"is nested more than {DEEPEST} deep")
    try:
        return json.loads(_LONE_SURROGATE.sub("\ufffd", text), parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"is broken JSON: {_told(error)}", error.lineno) from None
    except (ValueError, RecursionError) as error:  # such as a number of ten thousand digits
        raise UnreadableError(f"is no usable JSON: {error}") from None


def _told(error: json.JSONDecodeError) -> str:
    at = f"line {error.lineno}, column {error.colno}"
    return f"{error.msg[:1].lower()}{error.msg[1:]} ({at})"


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def _depth(text: str) -> int:
    """How deep brackets are nested outside of strings."""
    depth = deepest = 0
    for sign in re.finditer(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', text, re.DOTALL):
        if sign[0] in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif sign[0] in ("]", "}"):
            depth -= 1
    return deepest


def postings_in(value: Any) -> tuple[Mapping[str, Any], ...]:
    """Every JobPosting in a JSON value: alone, in a list, in a `@graph`, or within something else."""
    found: list[Mapping[str, Any]] = []
    for posting in _search(value, DEEPEST):
        found.append(posting)
        if len(found) == _MOST_POSTINGS:
            break
    return tuple(found)


def _search(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth == 0:
        return
    if isinstance(value, list):
        for each in value:
            yield from _search(each, depth - 1)
    elif isinstance(value, dict):
        if "JobPosting" in types_of(value):
            yield {plain_name(key): each for key, each in value.items()}
            return
        for each in value.values():
            if isinstance(each, list | dict):
                yield from _search(each, depth - 1)


def types_of(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of a thing's types, without the address of the vocabulary."""
    stated = value.get("@type", value.get("type", ()))
    named = stated if isinstance(stated, list) else [stated]
    return tuple(plain_name(each) for each in named if isinstance(each, str))


def plain_name(name: str) -> str:
    """A name of the vocabulary, without its address."""
    return _SCHEMA.sub("", name)
