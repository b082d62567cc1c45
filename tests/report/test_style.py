import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.report.style import Ink, Style, columns, shortened, visible, wrapped


def test_text_is_painted_only_in_colour() -> None:
    assert Style(colour=True).paint(Ink.ERROR, "no") == "\x1b[1;31mno\x1b[0m"
    assert Style(colour=False).paint(Ink.ERROR, "no") == "no"
    assert Style(colour=True).paint(Ink.ERROR, "") == ""


def test_a_page_is_neither_too_narrow_nor_too_wide_to_read() -> None:
    assert Style(width=5).width == 40
    assert Style(width=300).width == 110


@pytest.mark.parametrize(
    ("text", "width"),
    [("abc", 3), ("é", 1), ("e\u0301", 1), ("漢字", 4), ("😀", 2), ("a\u200db", 2), ("", 0)],
)
def test_columns_are_those_of_a_terminal(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “text”", "plain “text”"),
        ("a\tb\u00a0c", "a b c"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("left \u202e right", "left \ufffd right"),
        ("\ufeff# Baker", "# Baker"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("two\r\nlines", "two\ufffd\ufffdlines"),
    ],
)
def test_what_might_command_a_terminal_becomes_a_sign(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_visible_text_can_be_printed_and_is_as_wide_as_was_reckoned(text: str) -> None:
    shown = visible(text)
    assert "\x1b" not in shown
    assert "\n" not in shown
    assert columns(shown) <= columns(text)


@given(st.text(), st.integers(min_value=2, max_value=40))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_only_a_word_that_is_too_long_is_cut() -> None:
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("a incomprehensible b", 8) == ["a", "incompre", "hensible", "b"]
    assert wrapped("", 8) == [""]


@given(st.text(), st.integers(min_value=3, max_value=40))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    short = shortened(text, width)
    assert short == text or (columns(short) <= width and short.endswith("…"))
