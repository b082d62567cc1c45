"""Writes a brief as a TOML file: for people to read and edit, and for the program to read back."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, MutableMapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from rolewright.records import NO_VALUES
from rolewright.writing.brief import Answer, Brief

#: The keys in the order of the interview, in groups with what stands above each.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "Which job is it?": ("role", "title", "level"),
    "Why are you hiring, and why now? What changes if nobody is hired?": ("why", "reason", "otherwise"),
    "What is the job in one sentence, and what must this person have achieved after a year?": (
        "job",
        "goals",
    ),
    "Which problems wait for them?": ("problems",),
    "Which parts of the role is this opening about, and what will they do here?": ("functions", "duties"),
    "For whom, and with whom?": ("customers", "reports_to", "team"),
    "What would make you turn down an otherwise good candidate, and what would merely please you?": (
        "deal_breakers",
        "nice_to_haves",
    ),
    "What does the job pay, from what to what, and what is there besides?": ("pay", "other_pay", "benefits"),
    "What is good about working here?": ("attractions",),
    "Where, when and how much?": (
        "places",
        "workplace",
        "arrangement",
        "employment",
        "hours",
        "travel",
        "start",
    ),
    "How does somebody apply, and until when?": ("deadline", "ongoing", "apply", "steps"),
    "Where is it published, and what else is good to know but not to publish?": (
        "jurisdictions",
        "existing_vacancy",
        "posted",
        "identifier",
        "direct_apply",
        "background",
    ),
}
INTERVIEW = "interview"
#: What stands above the tables.
_HEADS: Mapping[str, str] = {
    "specifics": "What only you know of what the role library says",
    "company": "What this posting says of the company, other than rolewright.toml",
    INTERVIEW: "How far the interview came; `rolewright new --resume` goes on from here",
}
_HEAD = """\
# A brief for `rolewright new --brief`: what was said about one opening. Edit it as you like; your order and
# comments stay. What is not to be published is marked: { text = "…", background = true }
"""

_WIDTH = 108
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_COMMENTS_AT_END = re.compile(r"(?:^#.*\n)+\Z", re.MULTILINE)
#: Ids and the like, which read well side by side.
_SHORT = re.compile(r"[\w-]{1,30}")

#: What TOML knows: texts, numbers, dates, lists and tables.
Plain: TypeAlias = object


def brief_toml(brief: Brief, before: str = "", interview: Mapping[str, object] = NO_VALUES) -> str:
    """The brief as the text of a file that `read_brief` reads back to the same brief.

    `before` is what a person made of the file: its comments and its order are kept, and what did not change
    stays as it was written. `interview` is what the interview wants to remember of itself.
    """
    values = dict(_values(brief))
    if interview:
        values[INTERVIEW] = dict(interview)
    return _edited(values, before) if before.strip() else _fresh(values)


def company_toml(company: Mapping[str, object]) -> str:
    """What a brief says of the company, as the table of it in `rolewright.toml`."""
    return _table("company", "What every posting may say of us", _plain(company))


def _values(brief: Brief) -> Iterator[tuple[str, Plain]]:
    """What the file holds: each key that was answered, with its value as TOML knows values."""
    for name in brief.__match_args__:
        value = getattr(brief, name)
        # What is empty is not written, since that is what it says when it is read.
        if value is not None and value != "" and value != () and value != {} and value != Answer():
            yield name, _plain(value)


def _plain(value: object) -> Plain:
    if isinstance(value, Answer):
        return _answer(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return value


def _answer(answer: Answer) -> Plain:
    """A text where there is nothing else to say of it."""
    if answer == Answer(answer.words):
        return answer.words
    told = {"text": answer.words} if answer.words else {"use": answer.use}
    told |= {key: each for key in ("wording", "because", "duty") if (each := getattr(answer, key))}
    return {**told, **({"background": True} if answer.background else {})}


def _fresh(values: Mapping[str, Plain]) -> str:
    blocks = [_HEAD]
    for head, keys in GROUPS.items():
        lines = [_line(key, values[key]) for key in keys if key in values]
        if lines:
            blocks.append("".join([_comment(head), *lines]))
    for key, head in _HEADS.items():
        if key in values:
            blocks.append(_table(key, head, values[key]))
    return "\n".join(blocks)


def _edited(values: Mapping[str, Plain], before: str) -> str:
    import tomlkit  # only for those who go on with a file
    from tomlkit.items import AoT, Table

    document: MutableMapping[str, Any] = tomlkit.parse(before if before.endswith("\n") else f"{before}\n")
    for key in [key for key in document if key not in values]:
        del document[key]
    for key, value in values.items():
        if key in document and key not in _HEADS:
            if tomlkit.item(document[key]).unwrap() == value:
                continue
            if isinstance(document[key], AoT | Table):
                del document[key]  # its place is among tables, where no plain key may stand
        _put(document, key, value)
    text = tomlkit.dumps(document)
    for key in (key for key in values if not re.search(rf"^\[*{key}\b", before, re.MULTILINE)):
        text = _explained(text, key, values[key])
    return text


def _put(place: MutableMapping[str, Any], key: str, value: Plain) -> None:
    """Make `key` hold the value; what holds it already stays as it is written."""
    import tomlkit

    if key in _HEADS and key in place:
        assert isinstance(value, dict)
        table = place[key]
        for inner in [inner for inner in table if inner not in value]:
            del table[inner]
        for inner, each in value.items():
            if inner not in table or tomlkit.item(table[inner]).unwrap() != each:
                table[inner] = tomlkit.value(_written(each))
    elif key in _HEADS:
        place[key] = tomlkit.item(tomlkit.parse(_table(key, "", value))[key])
    else:
        place[key] = tomlkit.value(_written(value))


def _explained(text: str, key: str, value: Plain) -> str:
    """The text with the question above a key that came into it, unless it stands there for another key."""
    addition = f"[{key}]\n" if key in _HEADS else _line(key, value)
    at = text.find(f"\n{addition}") + 1
    if not at:
        return text
    before, after = text[:at], text[at + len(addition) :]
    gap = ""
    if key not in _HEADS and (others := _COMMENTS_AT_END.search(before)):
        # The library puts a key before the first table, and so between the table and what is said of it.
        before, after = before[: others.start()], others[0] + after.removeprefix("\n")
        gap = "\n"
    comment = _comment(_head_of(key))
    head = "" if comment in text else ("" if before.endswith("\n\n") else "\n") + comment
    return f"{before}{head}{addition}{gap}{after}"


def _head_of(key: str) -> str:
    return _HEADS.get(key) or next(head for head, keys in GROUPS.items() if key in keys)


def _table(key: str, head: str, value: Plain) -> str:
    assert isinstance(value, dict)
    lines = [_line(inner, each) for inner, each in value.items()]
    return "".join([_comment(head) if head else "", f"[{key}]\n", *lines])


def _comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in textwrap.wrap(text, _WIDTH))


def _line(key: str, value: Plain) -> str:
    name = key if _BARE.fullmatch(key) else _written(key)
    return f"{name} = {_written(value)}\n"


def _written(value: Plain) -> str:
    """A value as TOML writes it; a list has an entry a line."""
    if isinstance(value, str):
        # JSON escapes what TOML does, but for one sign.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        entries = "".join(f"  {_written(each)},\n" for each in value)
        is_short = all(isinstance(each, str) and _SHORT.fullmatch(each) for each in value)
        return f"[{', '.join(map(_written, value))}]" if is_short else f"[\n{entries}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_written(each)}' for key, each in value.items())} }}"
    return str(value)
