"""Words and expressions to look for, written as tables."""

from collections.abc import Iterable


def phrases(table: str) -> tuple[str, ...]:
    """The phrases in `table`, parted by ` | ` and by line ends; an underscore at an end is a space."""
    # Two thousand phrases are read at every start, and few have an underscore.
    found = [phrase.strip(" ") for phrase in table.replace("\n", " | ").split(" | ")]
    return tuple([_spaced(phrase) if "_" in phrase else phrase for phrase in found if phrase])


def _spaced(phrase: str) -> str:
    start, end = phrase[0] == "_", phrase[-1] == "_"
    return f"{' ' * start}{phrase[start : len(phrase) - end]}{' ' * end}"


def alternatives(table: str) -> str:
    """An expression for any of the expressions in `table`, parted as those of `phrases`."""
    found = (phrase.strip(" ") for line in table.split("\n") for phrase in line.split(" | "))
    return f"(?:{'|'.join(phrase for phrase in found if phrase)})"


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether one of `words` stands in `text`, at once or as part of a longer word."""
    return any(map(text.__contains__, words))
