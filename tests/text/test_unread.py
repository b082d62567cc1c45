"""What is code and what is a comment: whichever opens first holds, as in CommonMark."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.text.comments import as_read, comments, without_comments
from rolewright.text.unread import Kind, unread

PIECES = st.sampled_from(
    [
        *("<!--", "-->", "--!>", "<", "!--", "--", ">", "-", "\\", "`", "``", "```", "````", "~~~"),
        *(
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "    ",
            "- ",
            "> ",
            "[a](",
            ")",
            "<b title='",
            "'>",
            "---\n",
            "key: x\n",
        ),
        *("words", "<!-- SECRET -->", "<!-- rolewright only internal -->", "<!-- rolewright end -->"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def told(text: str) -> list[tuple[str, str]]:
    return [(kind.name.lower(), text[slice(*span)]) for kind, span in unread(text)]


def noted(text: str) -> list[str]:
    return [text[slice(*span)] for span in comments(text)]


def test_a_fence_or_a_tick_within_a_comment_opens_no_code() -> None:
    assert noted("<!--\n```\n-->\n<!-- a -->\n<!--\n```\n-->") == [
        "<!--\n```\n-->",
        "<!-- a -->",
        "<!--\n```\n-->",
    ]
    assert noted("We <!-- a ` tick --> and <!-- b --> then ` rest") == ["<!-- a ` tick -->", "<!-- b -->"]


def test_a_fence_ends_with_as_many_of_its_signs_and_no_words_behind() -> None:
    assert told("````\n```\n````\n<!-- a -->\n") == [
        ("fence", "````\n```\n````\n"),
        ("comment", "<!-- a -->"),
    ]
    assert told("~~~\n```\n~~~ no\n~~~~~  \nWork") == [("fence", "~~~\n```\n~~~ no\n~~~~~  \n")]
    assert told("```\r\n<!-- a -->\r\n   ```\r\nWork") == [("fence", "```\r\n<!-- a -->\r\n   ```\r\n")]


def test_a_fence_has_an_indent_of_three_spaces_at_most_and_no_tick_behind_it() -> None:
    assert noted("    ```\n\n<!-- a -->\n\n    ```\n") == ["<!-- a -->"]
    assert noted("``` `x`\n<!-- a -->\n```\n") == ["<!-- a -->"]


def test_a_fence_that_is_never_closed_is_text() -> None:
    assert told("````\n<!-- a -->\n```\n") == [("comment", "<!-- a -->")]


def test_code_in_a_line_ends_with_as_many_ticks() -> None:
    assert told("``a ` <!-- b --> ` c`` <!-- d -->") == [
        ("code", "``a ` <!-- b --> ` c``"),
        ("comment", "<!-- d -->"),
    ]
    assert told("a ` b\nc ` <!-- d --> ` e") == [("code", "` b\nc `"), ("comment", "<!-- d -->")]


@pytest.mark.parametrize("between", ["\n\n", "\n- ", "\n> ", "\n# ", "\n2. ", "\n<!-- a -->\n"])
def test_code_in_a_line_ends_with_its_paragraph(between: str) -> None:
    assert noted(f"Write `this{between}or <!-- b --> that` here")[-1] == "<!-- b -->"


def test_what_stands_behind_a_backslash_opens_nothing() -> None:
    assert noted(r"We \`<!-- a -->\` well") == ["<!-- a -->"]
    assert noted(r"We \<!-- say --> so") == []
    assert noted(r"We \\<!-- a --> so") == ["<!-- a -->"]


@pytest.mark.parametrize(
    "text",
    [
        "<b title='<!--'>work</b> and --> rest",
        '<b\n title="<!--" >work</b> and --> rest',
        "[see](https://x.example/<!--a) work [b](https://x.example/-->) rest",
        '[see](/a "<!--") work --> rest',
    ],
)
def test_tags_and_addresses_hold_no_comment(text: str) -> None:
    assert without_comments(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "[see](<!-- a -->) work",
        "see](x<!-- a -->) work",
        "[see\n\n](x<!-- a -->) work",
        "<b title='\n<!-- a -->\n'> work",
        "<https://x.example/`> <!-- a --> `",
        "[see](/a`b) <!-- a --> `",
    ],
)
def test_what_is_no_tag_and_no_address_hides_no_comment(text: str) -> None:
    assert noted(text) == ["<!-- a -->"]


def test_a_comment_ends_as_it_does_in_a_browser() -> None:
    assert noted("We <!-- a --!> work --> here") == ["<!-- a --!>"]


def test_dashes_over_prose_are_no_front_matter() -> None:
    assert noted("---\nWork <!-- a -->\n---\n") == ["<!-- a -->"]
    assert noted("---\ntitle: Work <!-- a -->\n---\n") == []


def test_what_is_left_beside_a_comment_makes_no_other() -> None:
    assert without_comments("<<!-- a -->!-- X --<!-- b -->>") == "< !-- X -- >"
    assert without_comments("a ` b\n<!-- x -->\nc ` d <!-- y --> ` e") == "a ` b\nc ` d ` e"


def test_words_that_a_comment_parts_stay_apart() -> None:
    assert without_comments("one<!-- a -->two <!-- b -->three<!-- c -->, four") == "one two three, four"


@given(TEXTS)
def test_parts_stand_in_their_order_and_apart(text: str) -> None:
    spans = [span for kind, span in unread(text) if kind is not Kind.OPENING]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(text[slice(*span)].startswith("<!--") for span in comments(text))


@given(TEXTS)
def test_a_text_without_comments_has_none(text: str) -> None:
    left = without_comments(text)
    assert comments(left) == []
    assert without_comments(left) == left


@given(TEXTS)
def test_no_word_of_a_comment_is_left(text: str) -> None:
    for number, span in enumerate(reversed(comments(text))):
        text = f"{text[: span.start]}<!-- hush{number} -->{text[span.end :]}"
    assert "hush" not in without_comments(text)


@given(TEXTS)
def test_what_is_read_keeps_every_place_and_line(text: str) -> None:
    read = as_read(text)
    assert len(read) == len(text)
    assert all(
        one == other or (other == " " and not one.isspace()) for one, other in zip(text, read, strict=True)
    )
