"""A difference in words, for texts whose lines are too long to compare."""

from rolewright.fixing.words_text import LONGEST_LINE, has_long_change, words_text
from rolewright.report import Style

PLAIN = Style()
FILLER = "bread and salt " * 30
BEFORE = f"# Baker\n\n{FILLER}in order to bake {FILLER}at the weekend {FILLER}"
AFTER = BEFORE.replace("in order to bake", "to bake").replace("weekend", "week's end")


def test_each_change_stands_with_a_few_words_around_it() -> None:
    assert words_text(BEFORE, AFTER, "a.md", PLAIN) == (
        "a.md\n"
        "3 │ …and salt bread and salt[- in order-] to bake bread and salt…\n"
        "3 │ …bread and salt at the [-weekend-]{+week's end+} bread and salt bread and…\n"
    )


def test_lines_that_went_or_came_are_told_too() -> None:
    assert words_text("one\ntwo\nthree\n", "one\nthree\n", "a.md", PLAIN) == "a.md\n2 │ [-two-]\n"
    assert words_text("one\n", "one\ntwo\n", "a.md", PLAIN).endswith("{+two+}\n")


def test_a_text_that_stays_has_no_difference() -> None:
    assert words_text(BEFORE, BEFORE, "a.md", PLAIN) == ""


def test_signs_that_command_a_terminal_are_shown_as_signs() -> None:
    assert "\x1b" not in words_text("a\x1b[2J b", "a\x1b[2J c", "a", PLAIN, exact=False)


def test_a_change_is_long_only_if_its_line_is() -> None:
    assert has_long_change(BEFORE, AFTER)
    long_line = "x" * (LONGEST_LINE + 1)
    assert not has_long_change(f"one\n{long_line}\n", f"two\n{long_line}\n")
