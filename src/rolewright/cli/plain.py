"""Reads a command line in which nothing is out of the ordinary, without argparse.

To load argparse and build a parser takes a good part of a short run. A command declares its arguments as to a
parser, and what stands there is read here if every word of it is plain. Everything else (help, abbreviations,
mistakes) is for argparse, which alone knows what to say of it.
"""

from collections.abc import Callable, Iterator, Sequence
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from rolewright.tuples import NamedTuple

if TYPE_CHECKING:
    import argparse


def read_plainly(command: ModuleType, words: Sequence[str]) -> "argparse.Namespace | None":
    """The options of a command; None when argparse has to look at the words."""
    declared = _Declared()
    command.add_arguments(declared)
    try:
        values = declared.read(words)
    except Exception:  # whatever is wrong in a value, argparse will find and tell it
        return None
    return cast("argparse.Namespace", SimpleNamespace(**values, run=command.run))


class _NotPlainError(Exception):
    """Something that argparse has to look at."""


class _Argument(NamedTuple):
    """What a command declared."""

    key: str
    action: str
    nargs: str | None
    choices: Sequence[str] | None
    default: Any
    type: Callable[[str], Any]
    is_required: bool = False

    def value(self, word: str) -> Any:
        """What a word of the command line means."""
        value = self.type(word)
        if self.choices is not None and value not in self.choices:
            raise _NotPlainError
        return value


class _Declared:
    """Takes the place of a parser, as far as the commands use one."""

    def __init__(self) -> None:
        self._options: dict[str, _Argument] = {}
        self._positional: dict[str, _Argument] = {}

    def add_argument(
        self,
        *names: str,
        action: str = "store",
        nargs: str | None = None,
        choices: Sequence[str] | None = None,
        default: Any = None,
        type: Callable[[str], Any] = str,
        dest: str | None = None,
        required: bool = False,
        **_: str,
    ) -> None:
        """Declare an argument, in argparse's words; the last of its names is the long one."""
        name = names[-1]
        argument = _Argument(
            dest or _key(name),
            action,
            nargs,
            choices,
            False if action == "store_true" else default,
            type,
            required,
        )
        if name.startswith("-"):
            self._options.update(dict.fromkeys(names, argument))
        else:
            self._positional[name] = argument

    def add_argument_group(self, _: str) -> "_Declared":
        """Groups matter only to the help."""
        return self

    def read(self, words: Sequence[str]) -> dict[str, Any]:
        """The value of every argument."""
        values = {argument.key: argument.default for argument in self._options.values()}
        places: list[int] = []
        rest = iter(enumerate(words))
        for at, word in rest:
            if word == "-" or not word.startswith("-"):
                places.append(at)
            else:
                self._take_option(word, rest, values)
        if any(each.is_required and values[each.key] is None for each in self._options.values()):
            raise _NotPlainError
        if places and places[-1] - places[0] >= len(places):
            raise _NotPlainError  # options stand between them
        return values | self._of_positional([words[at] for at in places])

    def _take_option(self, word: str, rest: Iterator[tuple[int, str]], values: dict[str, Any]) -> None:
        name, has_value, written = word.partition("=")
        argument = self._options[name]
        if argument.action == "store_true":
            if has_value:
                raise _NotPlainError
            values[argument.key] = True
            return
        if not has_value:
            _, written = next(rest)
            if written.startswith("-"):
                raise _NotPlainError
        value, before = argument.value(written), values[argument.key]
        values[argument.key] = [*(before or ()), value] if argument.action == "append" else value

    def _of_positional(self, words: Sequence[str]) -> dict[str, Any]:
        if not self._positional and not words:
            return {}
        ((name, argument),) = self._positional.items()
        if argument.nargs == "*" or (argument.nargs == "+" and words):
            return {name: list(map(argument.value, words))}
        if argument.nargs == "?" and not words:
            return {name: argument.default}
        (word,) = words
        return {name: argument.value(word)}


def _key(name: str) -> str:
    return name.removeprefix("--").replace("-", "_")
