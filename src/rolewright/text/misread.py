"""Signs that were written in UTF-8 and read as Windows-1252, once or twice: "â€™" is an apostrophe."""

import re

from rolewright.text.pattern import pattern

_SECOND = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
# A capital letter in quotation marks, “Å”, is a sequence of this kind too; within a word it is none.
_LETTER = rf"(?:[ÂÃ]{_SECOND}|(?<=[a-z])[ÄÅ]{_SECOND}|[ÄÅ]{_SECOND}(?=[a-z]))"
#: One or more signs, as an expression.
MISREAD = rf"(?:{_LETTER}|[âï]{_SECOND}{{2}}|ð[Ÿ\x9f]{_SECOND}{{2}})+"
_MISREAD = pattern(rf"{MISREAD}|[\x80-\x84\x86-\x9f]|\x85(?!\n)")
_SENSIBLE = pattern("[\xa0-\u024f\u2000-\u2bff\ufb00-\ufb06\ufe0f\ufeff\ufffd\U0001f000-\U0001faff]+")


def mended(text: str) -> str:
    """The text with every sign read right for which that is certain."""
    return text if text.isascii() else _MISREAD.sub(_right, text)


def read_right(misread: str) -> str | None:
    """What was written, when UTF-8 was read as Windows-1252, perhaps twice; None when it makes no sense."""
    right: str | None = None
    reading = misread
    while (earlier := _one_step(reading)) is not None:
        reading = earlier
        if _SENSIBLE.fullmatch(reading):  # "é£" was written once, and might be read once more
            right = reading
    return right


def of_windows(control: str) -> str | None:
    """The sign of Windows-1252 whose byte was kept as a control character."""
    try:
        return control.encode("latin-1").decode("cp1252")
    except ValueError:
        return None


def _right(found: re.Match[str]) -> str:
    misread = found[0]
    right = of_windows(misread) if len(misread) == 1 else read_right(misread)
    return misread if right is None or "\ufffd" in right else right.replace("\ufeff", "")


def _one_step(misread: str) -> str | None:
    try:
        return bytes(map(_byte, misread)).decode("utf-8")
    except ValueError:
        return None


def _byte(sign: str) -> int:
    """The byte that was read as `sign`. ValueError when none is."""
    return ord(sign) if ord(sign) < 256 else sign.encode("cp1252")[0]
