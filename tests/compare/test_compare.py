"""What counts is what a posting says, not how it is laid out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.compare import ChangeKind, compare
from rolewright.compare.comparison_text import comparison_text, summary
from rolewright.compare.wire import comparison_to_wire
from rolewright.ingest import ingest
from rolewright.parse import parse
from rolewright.publish.description_html import description_html
from rolewright.report import Style

POSTING = """\
# Night Baker

Bakery Alder in Leeds. £13.50 an hour, full-time, on site. You bake the bread that three hundred families eat.

## What you'll do

- Bake 400 loaves of rye bread from two in the morning on
- Order flour, salt and seeds each week
- Teach our apprentice how to shape a loaf

## What you bring

- Three years of experience in a bakery
- A food hygiene certificate

## Nice to have

- You know sourdough

## What we offer

- Twenty-eight days of holiday
- Bread for your family

## How to apply

Write to anna@bakery.example by 15 January 2027.
"""


def changes(before: str, after: str) -> list[tuple[ChangeKind, str]]:
    found = compare(parse(before), parse(after))
    return [
        (each.change, each.after.text if each.after else each.before.text if each.before else "")
        for each in found.statements
    ]


def facts(before: str, after: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {each.fact: (each.before, each.after) for each in compare(parse(before), parse(after)).facts}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("- ", "* "),
        ("## ", "### "),
        ("# Night Baker", "Night Baker\n==========="),
        ("- Order flour", "- **Order** flour"),
        ("anna@bakery.example", "[anna@bakery.example](mailto:anna@bakery.example)"),
        ("\n", "\r\n"),
        ("What you'll do", "What you’ll do"),
        ("£13.50 an hour", "£13.50/hour"),
        ("15 January 2027", "January 15, 2027"),
    ],
)
def test_other_form_is_no_change(old: str, new: str) -> None:
    if "January" not in old:
        assert not compare(parse(POSTING), parse(POSTING.replace(old, new)))
    assert facts(POSTING, POSTING.replace(old, new)) == {}


def test_a_line_that_became_a_heading_or_was_broken_in_two_still_says_the_same() -> None:
    after = POSTING.replace(
        "- Teach our apprentice how to shape a loaf", "### Teach our apprentice\n\nhow to shape a loaf"
    )
    assert changes(POSTING, after) == []
    assert changes(after, POSTING) == []


def test_another_order_is_no_change() -> None:
    parts = POSTING.split("\n## ")
    assert not compare(
        parse(POSTING), parse("\n## ".join([parts[0], parts[4], parts[1], parts[2], parts[3], parts[5]]))
    )


def test_the_description_on_a_page_says_the_same_as_its_source() -> None:
    html = f"<!doctype html><main><h1>Night Baker</h1>{description_html(parse(POSTING))}</main>"
    found = compare(parse(POSTING), parse(ingest(html, "page.html").text))
    assert not found, found


def test_facts_are_told_in_words() -> None:
    assert facts(
        POSTING, POSTING.replace("£13.50 an hour", "£14–15 an hour").replace("on site", "hybrid")
    ) == {
        "pay": (("GBP 13.50 an hour",), ("GBP 14–15 an hour",)),
        "workplace": (("onsite",), ("hybrid",)),
    }
    assert facts(POSTING, POSTING.replace("£13.50 an hour, ", ""))["pay"] == (("GBP 13.50 an hour",), ())


def test_what_is_dropped_added_and_reworded_is_told() -> None:
    after = (
        POSTING.replace("- A food hygiene certificate\n", "- A forklift licence\n")
        .replace("Bake 400 loaves of rye bread", "Bake 600 loaves of rye bread")
        .replace("- Bread for your family\n", "")
    )
    assert changes(POSTING, after) == [
        (ChangeKind.REWORDED, "Bake 600 loaves of rye bread from two in the morning on"),
        (ChangeKind.ADDED, "A forklift licence"),
        (ChangeKind.DROPPED, "A food hygiene certificate"),
        (ChangeKind.DROPPED, "Bread for your family"),
    ]


def test_what_was_nice_to_have_and_is_demanded_now_moved() -> None:
    line = "- You know sourdough\n"
    after = POSTING.replace(f"## Nice to have\n\n{line}\n", "").replace(
        "certificate\n", f"certificate\n{line}"
    )
    assert changes(POSTING, after) == [(ChangeKind.MOVED, "You know sourdough")]


def test_the_text_shows_the_words_that_changed() -> None:
    after = POSTING.replace("400 loaves", "600 loaves")
    found = compare(parse(POSTING), parse(after))
    text = comparison_text(found, "a.md", "b.md", Style())
    assert "~ Bake [-400-] {+600+} loaves of rye bread" in text
    assert summary(found) == "1 reworded"
    assert "Both say the same" in comparison_text(
        compare(parse(after), parse(after)), "a.md", "b.md", Style()
    )


def test_the_wire_points_to_the_words_of_both() -> None:
    after = POSTING.replace("400 loaves", "600 loaves")
    wire = comparison_to_wire(compare(parse(POSTING), parse(after)), "a.md", "b.md")
    (change,) = wire["statements"]
    assert not wire["same"]
    for side, text in (("before", POSTING), ("after", after)):
        assert text[change[side]["start"] : change[side]["end"]] == change[side]["text"]


@given(st.text(alphabet="ab-# *\n.:£1", max_size=120))
def test_any_text_says_the_same_as_itself(text: str) -> None:
    assert not compare(parse(text), parse(text))


def test_what_owners_tell_each_other_changes_no_meaning() -> None:
    told = POSTING.replace(
        "each week\n", "each week <!-- rolewright ignore words/jargon: it is our word -->\n"
    )
    assert told != POSTING
    assert not compare(parse(POSTING), parse(told))
