"""What owners write for colleagues alone is in no form, whatever stands around it."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright.publish.publishing import published
from rolewright.settings import Settings
from rolewright.text.marks import marks
from rolewright.usage import UsageError

BODY = """\
# Night Baker

Hollow Lane Bakery, Leeds. £13.50 an hour, full-time, permanent.

{said}

## What you will do

- Mix loaves
- Clean the ovens

## How to apply

Write to jobs@bakery.example
"""
HIDDEN = "<!-- rolewright only internal -->\nSECRET words for us.\n<!-- rolewright end -->"
FORMS = ("html", "txt", "md", "jsonld", "indeed-xml", "social")
AROUND = st.lists(
    st.sampled_from(
        ["<!--", "-->", "<!-- a ` b -->", "`", "``", "```", "````", "~~~", "- ", "> ", "\\", "", "words"]
    ),
    max_size=6,
).map("\n".join)


def in_form(form: str, said: str) -> str:
    content = published(BODY.replace("{said}", said), form, Settings(), with_blanks=True).content
    return content.decode()


def refused_or(publish: Callable[[], str]) -> str:
    try:
        return publish()
    except UsageError as refused:
        return str(refused)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "said",
    [
        f"<!--\n```\n-->\n{HIDDEN}\n\n<!--\n```\n-->",
        f"````\n```\nx\n````\n\n{HIDDEN}\n\n```\ny\n```",
        f"~~~\nx\n~~~~\n\n{HIDDEN}\n\n~~~\ny\n~~~",
        "We start <!-- a ` tick --> and <!-- SECRET --> then ` rest of it.",
        r"We pay \`<!-- SECRET -->\` well.",
        "We \\` bake\n<!-- SECRET -->\nbread \\` daily.",
        "We ` bake\n<!-- SECRET -->\nbread ` daily.",
        "- ```\n  <!-- SECRET -->\n  ```",
        "    ```\n\n<!-- SECRET -->\n\n    ```",
    ],
)
def test_no_code_around_it_lets_it_out(form: str, said: str) -> None:
    assert "SECRET" not in in_form(form, said)


def test_a_word_file_holds_none_of_it() -> None:
    text = BODY.replace("{said}", f"<!--\n```\n-->\n{HIDDEN}\n\n<!--\n```\n-->")
    file = published(text, "docx", Settings(), with_blanks=True).content
    with ZipFile(BytesIO(file)) as parts:
        assert all(b"SECRET" not in parts.read(name) for name in parts.namelist())


@pytest.mark.parametrize("form", ["html", "txt", "md"])
def test_every_form_reads_as_though_no_comment_had_been_there(form: str) -> None:
    assert "We bake, and sell bread." in in_form(
        form, "We bake<!-- SECRET -->, and<!-- SECRET -->sell bread."
    )


def test_what_is_text_stays() -> None:
    assert "SHOWN" in in_form("html", r"We \<!-- SHOWN --> end.")
    assert "SHOWN" in in_form("txt", "We <b title='<!--'>SHOWN</b> and --> end.")
    assert "SHOWN" in in_form("md", "```\n<!-- SHOWN -->\n```")


@settings(max_examples=40)
@given(AROUND, AROUND, st.sampled_from(FORMS))
def test_a_marked_block_is_in_no_form_or_nothing_is_published(before: str, behind: str, form: str) -> None:
    said = f"{before}\n\n{HIDDEN}\n\n{behind}"
    if marks(BODY.replace("{said}", said)).blocks:
        assert "SECRET" not in refused_or(lambda: in_form(form, said))
