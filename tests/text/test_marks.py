"""Blocks that are for some readers alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.text.marks import hidden, marks, names_marked, without_marks

TEXT = """\
# Baker

We bake.
<!-- rolewright only internal or US-NY -->
Ask Dolores.
<!-- rolewright end -->
- Bake
<!-- rolewright only Denver, CO; night -->
- Lock up
<!-- rolewright end -->
- Sell
"""


def wrong(text: str) -> list[tuple[int, str]]:
    return [(text.count("\n", 0, span.start) + 1, message) for span, message, _ in marks(text).mistakes]


def test_a_block_is_for_each_of_its_names() -> None:
    assert [block.names for block in marks(TEXT).blocks] == [("internal", "us-ny"), ("denver, co", "night")]
    assert names_marked(TEXT) == ("internal", "us-ny", "denver, co", "night")
    assert marks(TEXT).mistakes == ()


def test_what_is_shown_stands_without_its_marks_and_the_rest_to_the_letter() -> None:
    assert without_marks(TEXT, lambda names: "internal" in names) == (
        "# Baker\n\nWe bake.\nAsk Dolores.\n- Bake\n- Sell\n"
    )
    assert without_marks(TEXT, lambda _: False) == "# Baker\n\nWe bake.\n- Bake\n- Sell\n"
    windows = TEXT.replace("\n", "\r\n")
    assert without_marks(windows, lambda _: False) == "# Baker\r\n\r\nWe bake.\r\n- Bake\r\n- Sell\r\n"


def test_what_is_hidden_is_one_comment_in_which_no_word_has_moved() -> None:
    text = TEXT.replace("Ask Dolores.", "Ask <!-- or not --> Dolores of Rolewright.")
    shown = hidden(text, lambda names: "night" in names)
    assert len(shown) == len(text)
    assert shown.index("- Lock up") == text.index("- Lock up")
    assert "Dolores" not in re.sub(r"<!--.*?-->", "", shown, flags=re.DOTALL)
    assert names_marked(shown) == ("denver, co", "night")
    assert marks(shown).mistakes == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a\n<!-- rolewright only internal -->\nb\n", (2, "never ends")),
        ("a\n<!-- rolewright end -->\n", (2, "that no mark opened")),
        (
            "<!-- rolewright only x -->\n<!-- rolewright only y -->\n<!-- rolewright end -->\n",
            (2, "that of line 1 is"),
        ),
        ("a\n\nb <!-- rolewright only internal -->\n<!-- rolewright end -->\n", (3, "a line of its own")),
        ("<!-- rolewright only -->\na\n<!-- rolewright end -->\n", (1, "names nobody")),
        ("---\npay: 3\n<!-- rolewright only internal -->\n---\n\na\n", (3, "no part of the front matter")),
        ("<!-- rolewright onyl internal -->\na\n<!-- rolewright end -->\n", (1, "“onyl” is not understood")),
        ("a\n<!-- rolewright only internal\nb\n", (2, "never ends")),
        ("a\n<!-- rolewright: only internal -->\nb\n", (2, "“: only internal” is not understood")),
    ],
)
def test_a_mark_that_is_wrong_is_told_with_its_line(text: str, told: tuple[int, str]) -> None:
    line, words = told
    assert any(at == line and words in message for at, message in wrong(text))


def test_other_comments_and_code_are_no_marks() -> None:
    code = "```\n<!-- rolewright only internal -->\n```\n"
    assert marks(f"{code}<!-- only internal -->\n<!-- rolewright ignore: a name -->\n") == ((), ())


def test_a_fence_that_is_never_closed_hides_no_mark() -> None:
    assert names_marked("```\n<!-- rolewright only internal -->\na\n<!-- rolewright end -->\n") == (
        "internal",
    )


LINES = st.sampled_from(
    [
        "<!-- rolewright only internal -->",
        "<!-- rolewright only us-ny -->",
        "<!-- rolewright end -->",
        "secret",
        "```",
        "",
        "# Baker",
        "--->",
        "<!--",
    ]
)


@given(st.lists(LINES, max_size=12))
def test_whatever_a_text_holds_positions_stay_and_nothing_is_made_up(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert len(hidden(text, lambda _: False)) == len(text)
    left = without_marks(text, lambda _: False).split("\n")
    rest = iter(lines)
    assert all(any(line == other for other in rest) for line in left if line)
    if not marks(text).mistakes:
        assert without_marks(text, lambda _: True).count("secret") == text.count("secret")
