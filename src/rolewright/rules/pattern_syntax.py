r"""The pattern language of rule cards, read into a tree.

| written       | matches                                                              |
|---------------|----------------------------------------------------------------------|
| `word word`   | the words, parted by white space, one line break or a hyphen         |
| `and`         | "and" or "&"                                                         |
| `word~`       | the word and its inflected forms: lead~ → leads, led, leading        |
| `{class}`     | any member of the class; `{class}~` any form of its members          |
| `(a|b c)`     | either                                                               |
| `[x]`         | x or nothing                                                         |
| `x+`          | one to six of x in a list  : "a, b and c"                            |
| `.. 3`        | a gap of up to three words                                           |
| `#`           | a number or a range of two, in figures, or a word from one to twelve |
| `$`           | a sum of money or a range of two                                     |
| `\(`          | the character itself, here a bracket                                 |

Parts that touch are joined without a space: `colo[u]r`, `#%`, `salar(y|ies)`.
"""

import re
from dataclasses import dataclass
from typing import TypeAlias

#: Of how many things a list has at most.
LONGEST_LIST = 6
_DEEPEST = 12


class PatternError(ValueError):
    """A pattern, phrase or class that cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Characters that stand for themselves."""

    text: str


@dataclass(frozen=True, slots=True)
class Inflected:
    """Any form of the last word of what `of` matches."""

    of: "Node"


@dataclass(frozen=True, slots=True)
class Number:
    """`#`."""


@dataclass(frozen=True, slots=True)
class Money:
    """`$`."""


@dataclass(frozen=True, slots=True)
class Class:
    """`{name}`."""

    name: str


@dataclass(frozen=True, slots=True)
class Gap:
    """`.. words`."""

    words: int


@dataclass(frozen=True, slots=True)
class Either:
    """`(a|b)`."""

    alternatives: "tuple[Sequence, ...]"


@dataclass(frozen=True, slots=True)
class Optional:
    """`[x]`."""

    inner: "Sequence"


@dataclass(frozen=True, slots=True)
class Listed:
    """`x+`."""

    of: "Node"


@dataclass(frozen=True, slots=True)
class Joined:
    """Parts that touch."""

    parts: "tuple[Node, ...]"


Node: TypeAlias = Literal | Inflected | Number | Money | Class | Gap | Either | Optional | Listed | Joined
Sequence: TypeAlias = tuple[Node, ...]

_TOKEN = re.compile(
    r"(?P<space>\s+)|\\(?P<escaped>.)|\{(?P<name>[a-z_]+)\}|(?P<gap>\.\.\s+(?P<words>\d+))(?!\S)"
    r"|(?P<sign>[()\[\]|#$~+])|(?P<literal>[^\\()\[\]|{}#$~+\s]+)"
)


def parse(pattern: str) -> Sequence:
    """The terms of a pattern, in order. PatternError when it is not of the language."""
    reader = _Reader(pattern)
    sequence = reader.sequence()
    if reader.token is not None:
        raise PatternError(f"“{reader.token[0]}” closes nothing")
    if not sequence:
        raise PatternError("it is empty")
    return sequence


class _Reader:
    """Recursive descent over the tokens of one pattern."""

    def __init__(self, pattern: str) -> None:
        self._tokens = _tokens(pattern)
        self._at = 0
        self._depth = 0

    @property
    def token(self) -> re.Match[str] | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def sequence(self) -> Sequence:
        terms: list[Node] = []
        while (token := self.token) is not None and token["sign"] not in (")", "]", "|"):
            if token["space"]:
                self._at += 1
            else:
                terms.append(self._term())
        return tuple(terms)

    def _term(self) -> Node:
        parts: list[Node] = []
        while (token := self.token) is not None and not token["space"]:
            if token["sign"] in (")", "]", "|"):
                break
            if token["sign"] == "~":
                self._modify(parts, Inflected)
            elif token["sign"] == "+" and not (parts and isinstance(parts[-1], Number)):
                self._modify(parts, Listed)
            else:
                parts.append(self._atom(token))
        return parts[0] if len(parts) == 1 else Joined(tuple(parts))

    def _modify(self, parts: list[Node], modifier: type[Inflected] | type[Listed]) -> None:
        sign = "~" if modifier is Inflected else "+"
        if not parts or not isinstance(parts[-1], Literal | Class | Either | Inflected | Joined):
            raise PatternError(
                f"“{sign}” changes the word before it, and there is none; \\{sign} is the sign"
            )
        parts[-1] = modifier(parts[-1])
        self._at += 1

    def _atom(self, token: re.Match[str]) -> Node:
        self._at += 1
        if token["sign"] in ("(", "["):
            return self._bracketed(token["sign"])
        if token["sign"] in ("#", "$"):
            return Number() if token["sign"] == "#" else Money()
        if token["name"]:
            return Class(token["name"])
        if token["gap"]:
            return Gap(int(token["words"]))
        if token["literal"] == "..":
            raise PatternError("a gap names its length: “.. 3”")
        return Literal(token["escaped"] or token["literal"] or token[0])

    def _bracketed(self, opening: str) -> Node:
        closing = ")" if opening == "(" else "]"
        self._depth += 1
        if self._depth > _DEEPEST:
            raise PatternError(f"more than {_DEEPEST} brackets stand within each other")
        alternatives = [self.sequence()]
        while (token := self.token) is not None and token["sign"] == "|":
            self._at += 1
            alternatives.append(self.sequence())
        if token is None or token["sign"] != closing:
            raise PatternError(f"“{opening}” is not closed")
        self._at += 1
        self._depth -= 1
        if not all(alternatives):
            raise PatternError(f"an alternative in “{opening}…{closing}” is empty")
        either = Either(tuple(alternatives))
        if opening == "(":
            return either
        return Optional(alternatives[0] if len(alternatives) == 1 else (either,))


def _tokens(pattern: str) -> list[re.Match[str]]:
    tokens: list[re.Match[str]] = []
    at = 0
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None:
            raise PatternError(f"“{pattern[at:]}” cannot be read; \\ makes a sign stand for itself")
        tokens.append(token)
        at = token.end()
    return tokens
