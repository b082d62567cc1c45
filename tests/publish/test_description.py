"""The description is clean HTML, whatever the text holds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse import parse
from rolewright.publish.description_html import description_html

ALLOWED = re.compile(
    r"<(?:/?(?:p|ul|ol|li|h[2-6]|strong|em|code|pre|blockquote|table|thead|tbody|tr|th|td|a)|br|br /"
    r'|ol start="\d+"|a href="(?:https?://|mailto:)[^"<>]*")>'
)


def html(text: str) -> str:
    return description_html(parse(text))


def test_headings_lists_and_lines_keep_their_shape() -> None:
    text = (
        "# Baker\n\n**Place:** Leeds\n**Hours:** nights\n\n## Duties\n\n"
        "- Bake\n  - rye\n- Sell\n\n1. First\n2. Then\n"
    )
    assert html(text) == (
        "<p><strong>Place:</strong> Leeds<br><strong>Hours:</strong> nights</p>\n"
        "<h2>Duties</h2>\n"
        "<ul><li>Bake<ul><li>rye</li></ul></li><li>Sell</li></ul>\n"
        "<ol><li>First</li><li>Then</li></ol>"
    )


def test_a_list_of_a_plain_text_is_a_list_whatever_its_marks() -> None:
    assert "<ul><li>Bake bread</li><li>Sell it</li></ul>" in html(
        "Baker\n\nDuties:\n• Bake bread\n• Sell it\n"
    )


def test_a_line_that_opens_a_part_is_its_heading() -> None:
    text = (
        "Baker\n\nWe bake.\n\n**Responsibilities:**\n\n- Bake bread\n\n"
        "Requirements\n\n- Two years at an oven\n"
    )
    made = html(text)
    assert "<h2>Responsibilities:</h2>\n<ul><li>Bake bread</li></ul>" in made
    assert "<h2>Requirements</h2>" in made


def test_front_matter_comments_and_the_title_are_left_out() -> None:
    text = "---\ntitle: Baker\n---\n\n# Baker\n\n<!-- rolewright ignore pay: later -->\nBake.\n"
    assert html(text) == "<p>Bake.</p>"


def test_what_only_the_front_matter_states_is_told_to_readers_too() -> None:
    text = (
        "---\ntitle: Baker\nworkplace: hybrid\nemployment: part-time\n---\n\n# Baker\n\nYou bake part-time.\n"
    )
    assert html(text) == "<p><strong>Workplace:</strong> hybrid</p>\n<p>You bake part-time.</p>"


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "[click](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://tracker.example/pixel.png)",
        "<a href='javascript:alert(1)'>x</a>",
        '[x](https://a.example/"onmouseover="alert(1))',
        "<iframe src=//evil.example></iframe>",
        "&lt;script&gt;",
        "[careers](../careers.md)",
    ],
)
def test_no_tag_of_the_text_gets_through(attack: str) -> None:
    made = html(
        f"# Baker\n\n{attack}\n\n## {attack}\n\n- {attack}\n\n> {attack}\n\n"
        f"| a | b |\n|---|---|\n| {attack} | c |\n"
    )
    assert not re.search(
        r"<(?!/?(?:p|br|ul|li|h\d|strong|em|a|code|blockquote|table|thead|tbody|tr|t[hd])\b)", made
    )
    assert 'href="javascript' not in made.lower()
    assert "<img" not in made


@given(st.text(alphabet=st.sampled_from("ab <>&\"'*_`[]()!#-|\n\\/=:."), max_size=80))
def test_whatever_is_written_only_known_tags_come_out(text: str) -> None:
    made = html(f"# Baker\n\nBake {text}\n")
    assert "<" not in ALLOWED.sub("", made)


def test_under_marked_headings_a_line_before_a_list_introduces_it() -> None:
    made = html("# Baker\n\n## Your work\n\nThe work itself:\n\n- Bake bread\n")
    assert made == "<h2>Your work</h2>\n<p>The work itself:</p>\n<ul><li>Bake bread</li></ul>"
