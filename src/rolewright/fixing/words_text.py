"""What was mended, as the words that changed with a few around them: for lines too long to compare by eye."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rolewright.report import Ink, Style
from rolewright.report.style import visible
from rolewright.text import pattern

#: In a longer line nobody finds what changed.
LONGEST_LINE = 200
_WORD = pattern(r"\w+|\s+|[^\w\s]")
#: How many words and signs, spaces among them, stand before and after a change.
_AROUND = 10
_CUT = "…"


def has_long_change(before: str, after: str) -> bool:
    """Whether a line that changed is longer than anybody compares by eye."""
    kept = set(before.split("\n")) & set(after.split("\n"))
    lines = [*before.split("\n"), *after.split("\n")]
    return any(len(line) > LONGEST_LINE and line not in kept for line in lines)


def words_text(before: str, after: str, path: str, style: Style, *, exact: bool = True) -> str:
    """Each change with its line in the text before: [-what went-] and {+what came+}; nothing when none is.

    Where it is not `exact`, signs that might command a terminal are shown as signs.
    """
    if before == after:
        return ""
    lines = [style.paint(Ink.STRONG, path), *_Changes(before, after, style, exact=exact).lines()]
    return "\n".join(lines) + "\n"


class _Changes:
    """The changes of one text on their way to the terminal."""

    def __init__(self, before: str, after: str, style: Style, *, exact: bool) -> None:
        self._before, self._after = before.split("\n"), after.split("\n")
        self._style = style
        self._exact = exact
        self._width = len(str(len(self._before)))

    def lines(self) -> Iterator[str]:
        matcher = SequenceMatcher(None, self._before, self._after, autojunk=False)
        for kind, start, end, other_start, other_end in matcher.get_opcodes():
            if kind == "equal":
                continue
            old, new = self._before[start:end], self._after[other_start:other_end]
            if len(old) == len(new):
                for number, (was, now) in enumerate(zip(old, new, strict=True), start=start + 1):
                    yield from self._line(number, was, now)
            else:
                yield from self._line(start + 1, "\n".join(old), "\n".join(new))

    def _line(self, number: int, old: str, new: str) -> Iterator[str]:
        words, others = _WORD.findall(old), _WORD.findall(new)
        margin = self._style.paint(Ink.FAINT, f"{number:>{self._width}} │ ")
        matcher = SequenceMatcher(None, words, others, autojunk=False)
        for group in matcher.get_grouped_opcodes(_AROUND):
            shown = "".join(self._pieces(group, words, others))
            opens = "" if group[0][1] == 0 else _CUT
            closes = "" if group[-1][2] == len(words) else _CUT
            yield f"{margin}{opens}{shown.strip()}{closes}"

    def _pieces(
        self, group: Sequence[tuple[str, int, int, int, int]], words: list[str], others: list[str]
    ) -> Iterator[str]:
        for kind, start, end, other_start, other_end in group:
            went, came = "".join(words[start:end]), "".join(others[other_start:other_end])
            if kind == "equal":
                yield self._shown(went)
                continue
            if went:
                yield self._style.paint(Ink.GONE, f"[-{self._shown(went)}-]")
            if came:
                yield self._style.paint(Ink.GOOD, f"{{+{self._shown(came)}+}}")

    def _shown(self, words: str) -> str:
        on_one_line = words.replace("\n", " ")
        return on_one_line if self._exact else visible(on_one_line)
