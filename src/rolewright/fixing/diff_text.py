"""What was mended, as a unified diff."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher, unified_diff

from rolewright.report import Ink, Style
from rolewright.report.style import visible
from rolewright.text import pattern

_WORD = pattern(r"\w+|\s+|[^\w\s]")
_NO_LINE_END = "\\ No newline at end of file\n"
#: Lines that share less than this are different lines, and their words are not compared.
_LEAST_ALIKE = 0.5


def diff_text(before: str, after: str, path: str, style: Style, *, exact: bool = True) -> str:
    """The lines that differ, as `patch` reads them; nothing when none does.

    In colour the words that differ stand out within their lines. Where it is not `exact`, signs that might
    command a terminal are shown as signs.
    """
    lines = unified_diff(_lines(before), _lines(after), path, path, n=2)
    return "".join(_Painter(style, exact=exact).painted(list(lines)))


def _lines(text: str) -> list[str]:
    *lines, last = text.split("\n")
    return [*(f"{line}\n" for line in lines), *([last] if last else [])]


class _Painter:
    """Lines of a diff on their way to the terminal."""

    def __init__(self, style: Style, *, exact: bool) -> None:
        self._style = style
        self._exact = exact

    def painted(self, lines: Sequence[str]) -> Iterator[str]:
        at = 0
        while at < len(lines):
            end = at
            while end < len(lines) and _sign(lines[end], end) in "-+":
                end += 1
            if end > at:
                yield from self._change(lines[at:end])
                at = end
            else:
                ink = Ink.STRONG if at < 2 else Ink.NAME if lines[at].startswith("@@") else None
                yield self._line(lines[at], ink)
                at += 1

    def _change(self, lines: Sequence[str]) -> Iterator[str]:
        """Lines that went and lines that came; pairs of them that are alike show what differs in them."""
        gone = [line for line in lines if line[0] == "-"]
        come = [line for line in lines if line[0] == "+"]
        if not self._style.colour or len(gone) != len(come):
            yield from (self._line(line, Ink.GONE if line[0] == "-" else Ink.GOOD) for line in lines)
            return
        pairs = [self._pair(old, new) for old, new in zip(gone, come, strict=True)]
        yield from (old for old, _ in pairs)
        yield from (new for _, new in pairs)

    def _pair(self, old: str, new: str) -> tuple[str, str]:
        words, others = _WORD.findall(old[1:]), _WORD.findall(new[1:])
        matcher = SequenceMatcher(None, words, others, autojunk=False)
        if matcher.ratio() < _LEAST_ALIKE:
            return self._line(old, Ink.GONE), self._line(new, Ink.GOOD)
        paint = self._style.paint
        was, now = [paint(Ink.GONE, "-")], [paint(Ink.GOOD, "+")]
        for kind, start, end, other_start, other_end in matcher.get_opcodes():
            went, came = "".join(words[start:end]), "".join(others[other_start:other_end])
            is_same = kind == "equal"
            was.append(self._piece(went, Ink.GONE if is_same else Ink.GONE_WORDS))
            now.append(self._piece(came, Ink.GOOD if is_same else Ink.COME_WORDS))
        return self._line("".join(was), None, safe=True), self._line("".join(now), None, safe=True)

    def _piece(self, words: str, ink: Ink) -> str:
        body = words.rstrip("\n")
        return self._style.paint(ink, self._shown(body)) + words[len(body) :]

    def _line(self, line: str, ink: Ink | None, *, safe: bool = False) -> str:
        body = line.rstrip("\n")
        shown = body if safe else self._shown(body)
        painted = self._style.paint(ink, shown) if ink else shown
        return painted + ("\n" if line.endswith("\n") else f"\n{_NO_LINE_END}")

    def _shown(self, line: str) -> str:
        return line if self._exact else visible(line)


def _sign(line: str, at: int) -> str:
    """The sign of a line of the diff; the first two are its heading."""
    return " " if at < 2 else line[:1]
