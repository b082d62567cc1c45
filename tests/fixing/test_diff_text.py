import subprocess
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rolewright.fixing.diff_text import diff_text
from rolewright.report import Style

PLAIN = Style()


def test_a_text_that_stays_has_no_difference() -> None:
    assert diff_text("one\n", "one\n", "a.md", PLAIN) == ""


def test_lines_that_differ_stand_with_their_neighbours() -> None:
    before, after = "0\n1\n2\nold\n4\n5\n6\n", "0\n1\n2\nnew\n4\n5\n6\n"
    assert diff_text(before, after, "a.md", PLAIN) == (
        "--- a.md\n+++ a.md\n@@ -2,5 +2,5 @@\n 1\n 2\n-old\n+new\n 4\n 5\n"
    )


def test_a_last_line_without_an_end_is_told_as_patch_wants_it() -> None:
    assert diff_text("old", "new", "a", PLAIN).endswith(
        "-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n"
    )


def test_patch_makes_the_one_text_of_the_other(tmp_path: Path) -> None:
    before = "--- not a heading\n+++ nor this\none\r\ntwo\x0bthree\n\nlast"
    after = "--- not a heading\n+++ this\nONE\r\ntwo\x0bfour\n\nlast\n"
    file = tmp_path / "a.md"
    file.write_bytes(before.encode())
    diff = diff_text(before, after, "a.md", PLAIN)
    done = subprocess.run(
        ["git", "apply", "--unidiff-zero", "-p0", "-"], cwd=tmp_path, input=diff.encode(), check=False
    )
    assert done.returncode == 0
    assert file.read_bytes().decode() == after


def test_in_colour_the_words_that_differ_stand_out() -> None:
    diff = diff_text("we act now\n", "we act soon\n", "a", Style(colour=True))
    assert "\x1b[1;9;31mnow\x1b[0m" in diff
    assert "\x1b[1;4;32msoon\x1b[0m" in diff


def test_what_might_command_a_terminal_is_shown_as_a_sign_unless_it_is_for_a_program() -> None:
    assert "\x1b" in diff_text("a\x1b[2J\n", "b\n", "a", PLAIN)
    assert "\x1b" not in diff_text("a\x1b[2J\n", "b\n", "a", PLAIN, exact=False)
    assert "\x1b[2J" not in diff_text("a\x1b[2J x\n", "b\x1b[2J x\n", "a", Style(colour=True), exact=False)


@given(st.text("ab \n-+"), st.text("ab \n-+"))
def test_in_colour_the_words_are_the_same(before: str, after: str) -> None:
    import re

    plain = diff_text(before, after, "a", PLAIN)
    assert re.sub(r"\x1b\[[\d;]*m", "", diff_text(before, after, "a", Style(colour=True))) == plain
