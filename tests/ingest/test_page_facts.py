"""What a page states apart from its words: values behind their labels, and where its button leads."""

import pytest

from rolewright.ingest import ingest
from rolewright.ingest.html_text import html_markdown
from rolewright.parse import parse

PAGE = """<!doctype html><html><body>
<nav><a href="{}">{}</a></nav>
<main><h1>Baker</h1><p>You bake rye bread in Leeds for three hundred families, from two in the morning on.</p>
<h2>What you do</h2><ul><li>Bake</li></ul></main>
<footer><a href="{}">{}</a></footer></body></html>"""


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<dl><dt>Pay</dt><dd>£14</dd><dt>Place:</dt><dd>York</dd></dl>", "**Pay:** £14\n\n**Place:** York"),
        ("<dl><div><dt><b>Pay</b></dt> <dd><p>£14</p></dd></div></dl>", "**Pay:** £14"),
        ("<dl><dt>Pay<dd>£14<dt>Place<dd>Leeds</dl>", "**Pay:** £14\n\n**Place:** Leeds"),
        ("<ul><li><dl><dt>Pay</dt><dd>£14</dd></dl></li></ul>", "- **Pay:** £14"),
        # A term that is a question, has no value or a list behind it stands by itself.
        ("<dl><dt>Is it full-time?</dt><dd>Yes.</dd></dl>", "Is it full-time?\n\nYes."),
        ("<dl><dt>Pay</dt><dd></dd></dl><p>You bake.</p>", "Pay\n\nYou bake."),
        ("<dl><dt>Duties</dt><dd><ul><li>Bake</li></ul></dd></dl>", "Duties\n\n- Bake"),
        ("<dl><dt>Pay</dt></dl>", "Pay"),
    ],
)  # fmt: skip
def test_a_value_stands_behind_its_label(html: str, markdown: str) -> None:
    assert html_markdown(html) == f"{markdown}\n"


def apply_of(first: tuple[str, str], second: tuple[str, str] = ("", "")) -> tuple[str, ...]:
    taken = ingest(PAGE.format(*first, *second), "job.html")
    assert [
        origin.number for origin in taken.origins if taken.text[origin.start :].startswith("# Baker")
    ] == [3]
    return parse(taken.text).front_matter.get("apply", ())


@pytest.mark.parametrize("words", ["Apply for this job", "Apply now", "Jetzt bewerben", "Postuler"])
def test_where_a_button_leads_is_kept(words: str) -> None:
    assert apply_of(("https://jobs.rye.example/7", words)) == ("https://jobs.rye.example/7",)
    assert apply_of(("mailto:jobs@rye.example", words)) == ("jobs@rye.example",)


def test_two_buttons_may_lead_to_one_address_but_not_to_two() -> None:
    there = ("https://jobs.rye.example/7", "Apply")
    assert apply_of(there, there) == ("https://jobs.rye.example/7",)
    assert apply_of(there, ("https://jobs.rye.example/8", "Apply")) == ()


@pytest.mark.parametrize(
    "link",
    [("/jobs/7", "Apply"), ("javascript:go()", "Apply"), ("https://rye.example", "About us"), ("", "Apply")],
)
def test_other_links_are_no_way_to_apply(link: tuple[str, str]) -> None:
    assert apply_of(link) == ()


def test_an_address_that_the_words_show_is_told_once() -> None:
    page = PAGE.format("mailto:jobs@rye.example", "Apply", "", "").replace(
        "</main>", "<p>Write to jobs@rye.example.</p></main>"
    )
    assert "apply:" not in ingest(page, "job.html").text
