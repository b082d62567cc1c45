"""A text that says one thing over and over costs work in proportion to its length."""

import sys
from types import FrameType

import pytest

import rolewright
from tools import fuzz
from tools.long_runs import RUNS, run_of

# Four times the text may need so many times the calls; one that looks at all for each needs sixteen.
_MOST_GROWTH = 6


def _calls(text: str) -> int:
    """How many functions of Python a check calls, or goes on with."""
    rolewright.check(text)  # what is read and compiled once is
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        rolewright.check(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "unit", ["* *\n", "- Bake bread.\n", "a b c d e f g h i j k l\n", "a: b\n", "1. a\n"]
)
def test_the_work_grows_with_the_text(unit: str) -> None:
    assert _calls(run_of(unit, 8000)) < _MOST_GROWTH * _calls(run_of(unit, 2000))


@pytest.mark.parametrize("unit", ["\n", "#\n", "**", "***k ", "…", "!?", "...", "a\n", "{sign} "])
def test_a_long_text_of_one_sign_is_read_to_its_end(unit: str) -> None:
    """By expressions that try each place once: else these would take minutes, some of them hours."""
    assert fuzz.failure_of(run_of(unit, 60_000)) is None


def test_every_run_is_of_the_length_that_is_asked_for() -> None:
    assert {unit for unit in RUNS if not 1000 <= len(run_of(unit, 1500)) <= 2000} == set()
