"""Words for people that are written in Python and shown by pages and scripts.

Whoever shows them looks up the template first and fills in the values then. Until then they are English.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Union

Value = Union[str, int, "Sentence"]
LookUp = Callable[[str], str]
LookUpByNumber = Callable[[str, str, int], str]

_PLACE = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """Words in English that know what they were made of.

    In the `template` each `{name}` stands for the value of that name, which may be words to look up, too.
    Where there is a `many`, it is the template for all numbers `n` but one.
    """

    template: str
    many: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value] | None = None, many: str = "") -> "Sentence":
        """The words, of which `str` is the English."""
        given = dict(values or {})
        made = super().__new__(cls, _filled(template if _is_one(many, given) else many, given, str))
        made.template, made.values, made.many = template, given, many
        return made

    @staticmethod
    def of(pieces: Mapping[str, Any]) -> "Sentence":
        """The words again of which these were the `pieces`."""
        values = {
            name: Sentence.of(value) if isinstance(value, Mapping) else value
            for name, value in pieces["values"].items()
        }
        return Sentence(pieces["template"], values, pieces["many"] or "")


def shown(text: str, /, **values: Value) -> Sentence:
    """Words with values, and marked for whoever collects what is to be translated."""
    return Sentence(text, values)


def shown_many(one: str, many: str, /, n: int, **values: Value) -> Sentence:
    """Words that depend on a number, which is `{n}` in them; marked as `shown` does."""
    return Sentence(one, {"n": n, **values}, many)


def joined(sentences: Iterable[Sentence], sign: str) -> Sentence:
    """Words one after another, with the sign between them."""
    values = {f"part_{at}": each for at, each in enumerate(sentences)}
    return Sentence(sign.join(f"{{{name}}}" for name in values), values)


def pieces(text: str) -> dict[str, Any]:
    """What words were made of, as JSON has it; a text that was written whole is its own template."""
    if not isinstance(text, Sentence):
        return {"template": text, "many": None, "values": {}}
    values = {
        name: pieces(value) if isinstance(value, Sentence) else value for name, value in text.values.items()
    }
    return {"template": text.template, "many": text.many or None, "values": values}


def translated(text: str, look_up: LookUp, look_up_by_number: LookUpByNumber) -> str:
    """The words in another language."""
    if not isinstance(text, Sentence):
        return look_up(text)
    template = (
        look_up_by_number(text.template, text.many, int(text.values["n"]))
        if text.many
        else look_up(text.template)
    )
    return _filled(
        template,
        text.values,
        lambda value: (
            translated(value, look_up, look_up_by_number) if isinstance(value, Sentence) else str(value)
        ),
    )


def _is_one(many: str, values: Mapping[str, Value]) -> bool:
    return not many or values["n"] == 1


def _filled(template: str, values: Mapping[str, Value], told: Callable[[Value], str]) -> str:
    """The template with its values; what has none stays as it is, such as in words that somebody typed."""
    return _PLACE.sub(lambda place: told(values[place[1]]) if place[1] in values else place[0], template)
