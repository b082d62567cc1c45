"""What does not fit into the form of a request, told in the words of the studio."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rolewright.studio.words import Sentence, shown, shown_many
from rolewright.usage import Problem

# A body of a few megabytes can hold a mistake every few signs.
_MOST = 100
_NEEDED = shown("Something is needed here.")
_MOMENT = shown("A moment such as 2027-01-31T09:30:00Z is needed here.")
_WHOLE = shown("A whole number is needed here.")
_NUMBER = shown("A number is needed here.")
_TEXT = shown("A text is needed here.")
_LIST = shown("A list is needed here.")
_OBJECT = shown("An object with named values is needed here.")

# Pydantic names a mistake by what was wanted, and then by how the value failed: bool_type, bool_parsing.
_WANTED = {
    "missing": _NEEDED,
    "extra": shown("There is no such field."),
    "string": _TEXT,
    "int": _WHOLE,
    "float": _NUMBER,
    "decimal": _NUMBER,
    "finite": _NUMBER,
    "bool": shown("Either true or false is needed here."),
    "date": shown("A day such as 2027-01-31 is needed here."),
    "datetime": _MOMENT,
    "timezone": _MOMENT,
    "list": _LIST,
    "tuple": _LIST,
    "set": _LIST,
    "dict": _OBJECT,
    "mapping": _OBJECT,
    "model": _OBJECT,
    "none": shown("Nothing but null is taken here."),
}
_EXACTLY = {
    "json_invalid": shown("What was sent is not JSON."),
    "int_parsing_size": shown("This number is too large."),
    "string_pattern_mismatch": shown("This holds a sign that is not taken here."),
}
_CHOICE = re.compile(r"'([^']*)'")
_OTHER = shown("This is not what is expected here.")


def problems_of(errors: Sequence[Mapping[str, Any]]) -> list[Problem]:
    """What does not fit, each with its place: the names that lead to the value. Of many, how many more."""
    told = [Problem(_message(each), _place(each["type"], each["loc"])) for each in errors[:_MOST]]
    more = len(errors) - len(told)
    if more:
        said = shown_many("There is one more mistake.", "There are {n} more mistakes.", more)
        told.append(Problem(said))
    return told


def _place(kind: str, path: Sequence[str | int]) -> str | None:
    # Of what is no JSON at all no value can be named.
    return None if kind == "json_invalid" else ".".join(str(part) for part in path[1:]) or None


def _message(error: Mapping[str, Any]) -> Sentence:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "value_error":
        return _of_our_own(context.get("error"))
    if kind in _WITH_VALUES:
        return _WITH_VALUES[kind](context)
    return _EXACTLY.get(kind) or _WANTED.get(kind.split("_")[0], _OTHER)


def _of_our_own(error: object) -> Sentence:
    """What a check of ours says, which raises ValueError with a sentence."""
    said = error.args[0] if isinstance(error, ValueError) and error.args else None
    return said if isinstance(said, Sentence) else _OTHER


def _one_of(context: Mapping[str, Any]) -> Sentence:
    return shown(
        "One of these is needed here: {choices}.", choices=", ".join(_CHOICE.findall(context["expected"]))
    )


def _characters_at_least(context: Mapping[str, Any]) -> Sentence:
    return shown_many(
        "Something is needed here.", "At least {n} characters are needed here.", context["min_length"]
    )


def _characters_at_most(context: Mapping[str, Any]) -> Sentence:
    return shown_many(
        "At most one character is taken here.",
        "At most {n} characters are taken here.",
        context["max_length"],
    )


def _entries_at_least(context: Mapping[str, Any]) -> Sentence:
    return shown_many(
        "At least one entry is needed here.", "At least {n} entries are needed here.", context["min_length"]
    )


def _entries_at_most(context: Mapping[str, Any]) -> Sentence:
    return shown_many(
        "At most one entry is taken here.", "At most {n} entries are taken here.", context["max_length"]
    )


_WITH_VALUES: Mapping[str, Callable[[Mapping[str, Any]], Sentence]] = {
    "enum": _one_of,
    "literal_error": _one_of,
    "string_too_short": _characters_at_least,
    "string_too_long": _characters_at_most,
    "too_short": _entries_at_least,
    "too_long": _entries_at_most,
    "greater_than_equal": lambda context: shown(
        "The least number here is {least}.", least=str(context["ge"])
    ),
    "greater_than": lambda context: shown("A number above {bound} is needed here.", bound=str(context["gt"])),
    "less_than_equal": lambda context: shown("The largest number here is {most}.", most=str(context["le"])),
    "less_than": lambda context: shown("A number below {bound} is needed here.", bound=str(context["lt"])),
}
