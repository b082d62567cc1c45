"""Texts that say one thing over and over, and how the time of a check grows with them."""

import cProfile
import pstats
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import rolewright

# Signs that open, close or part something, or that nobody sees
_SIGNS = (
    "\n", "\r\n", "\r", " ", "\t", "\xa0", "\u200b", "\ufeff", "\u0301", "*", "**", "* *\n", "_", "~~", "`",
    "#", "#\n", ">", "> \n", "-", "-\n", "- \n", "—", "–", "=", "= =\n", "+", ".", ". ", "...", "…", ",",
    ";", ":", "!?", "'", "\"", "“", "’", "|", "| |\n", "(", ")", "()", "[", "]", "[]", "[x] ", "[](",
    "![](", "{", "}", "{{", "${", "<", "<!", "<!--", "<!-- -->\n", "</", "<b>", "<br>", "<a ", "&", "&#",
    "&nbsp;", "\\", "/", "//", "@", "a@", "a/b/", "http://", "%", "$", "£1-", "€1.000,", "+44 ", "(0) ",
)  # fmt: skip
# Words and figures, beginnings of facts
_WORDS = (
    "0", "1 ", "1.\n", "1-2 ", "10 years ", "2026-01-", "1 January ", "a", "A", "a ", "a\n", "a.", "a. B",
    "a, ", "a,b;", "a-", "a'", "and/or ", "not ", "the ", "you ", "Inc. ", "e.g. ", "London, ", "UK ",
    "remote ", "up to ", "per ", "(m/f/d) ", "招", "İ", "🥖",
)  # fmt: skip
# Lines and statements; {n} and {sign} make each another one
_LINES = (
    "a: b\n", "a:\n", "- a\n- ", "- a\n\n", "1. a\n", "  - a\n", "a\n---\n", "# a\n", "## We offer\n\n",
    "**a**\n", "**a:** b\n", "Location: x\n", "Salary:\n", "job description\n", "now hiring\n", "Apply: \n",
    "requirements:\n", "You will bake.\n", "- Bake bread.\n", "- Bake {n} loaves.\n", "you bake and ",
    "A good Sentence\n", "| a |\n", "```\n", "---\n", "[^{n}]: a\n", "[a]: b\n", "<div>\n", "<li>a\n",
    "a@b.co ", "https://a.co ", "$10 an hour\n", "£30,000 - £40,000 ", "we are looking for ", "i am ",
    "***k ", "Job Title: a\n", "a b c d e f g h i j k l\n", "w{n} ", "w{n}\n", "# w{n}\n", "- w{n}\n",
    "{n}, ", "$2{n} an hour\n", "Dear w{n}, ", "{sign} ",
)  # fmt: skip

#: What a text consists of.
RUNS = (*_SIGNS, *_WORDS, *_LINES)
_TITLE, _LAST = "# Baker\n\n", "x"
# Where many signs follow each other that are no letters.
_FIRST_SIGN = 0x2190
# Four times the text may take so many times as long, and one check at most so many seconds.
_LARGER, _MOST_GROWTH, _PATIENCE = 4, 7.0, 30
# Below it a measurement tells nothing.
_SHORTEST = 0.2


def run_of(unit: str, length: int) -> str:
    """A text of about that length which repeats the unit."""
    times = length // len(unit.replace("{n}", "1000").replace("{sign}", "1"))
    pieces = [unit.replace("{n}", str(at)).replace("{sign}", chr(_FIRST_SIGN + at)) for at in range(times)]
    return _TITLE + "".join(pieces) + _LAST


def growths(length: int) -> Iterator[str]:
    """What is to be told of each run whose check takes longer than in proportion to its text."""
    rolewright.check(_TITLE)
    for unit in RUNS:
        small, large = _seconds(run_of(unit, length)), _seconds(run_of(unit, _LARGER * length))
        if large > _SHORTEST and (large >= _PATIENCE or large > _MOST_GROWTH * small):
            place = _slowest(run_of(unit, _LARGER * length))
            yield f"{unit!r}: {small:.2f} s, of {_LARGER} times the length {large:.2f} s, mostly in {place}"


def _seconds(text: str) -> float:
    began = time.process_time()
    with _patience():
        rolewright.check(text)
    return time.process_time() - began


def _slowest(text: str) -> str:
    """The function of ours in which most of the time goes."""
    profile = cProfile.Profile()
    with _patience():
        profile.runcall(rolewright.check, text)
    own: dict[str, float] = {}
    for (file, line, name), (_, _, seconds, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        if "rolewright" in file:
            own[f"{file.rpartition('rolewright/')[2]}:{line} {name}"] = seconds
        for (caller, at, called), (_, _, within, _) in callers.items():
            if "rolewright" not in file and "rolewright" in caller:
                place = f"{caller.rpartition('rolewright/')[2]}:{at} {called}, {name}"
                own[place] = own.get(place, 0.0) + within
    return max(own, key=lambda place: own[place], default="nowhere")


class _TooLongError(BaseException):
    """No part of the program may take it for a fault of its own."""


@contextmanager
def _patience() -> Iterator[None]:
    def stop(_: int, __: FrameType | None) -> None:
        raise _TooLongError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(_PATIENCE)
    try:
        yield
    except _TooLongError:
        pass
    finally:
        signal.alarm(0)
