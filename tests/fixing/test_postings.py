"""What no fix of any rule may do to a posting, whatever stands in it."""

import re
from collections.abc import Callable
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import rolewright
from rolewright.document import BlockKind, JobDescription
from rolewright.findings import Applicability
from rolewright.fixing import Fixed
from tools.sample_postings import FOLDER

A_DAY = date(2026, 11, 23)
ALL = [path.read_text("utf-8") for path in sorted(FOLDER.iterdir()) if path.is_file()]

# Sentences and entries that many rules have fixes for, and some that none has.
SENTENCES = [
    "The successful candidate will manage four people and report to the director.",
    "We are looking for someone who has run a clinic before.",
    "In order to do this, you will utilise a plan in a timely manner.",
    "You will be responsible for hiring and training the crew of the ferry.",
    "Harbour Foods is currently looking for a cook.",
    "Please note that the post is in Leith, and pays £31,000 a year.",
    "**In order to** learn, you will be required to travel in excess of 60 days.",
    'A client said: "They act prior to problems, in order to help."',
    "See [how we act in order to help](https://example.org/in-order-to) and `in order to`.",
    "It is not in line with the plan, as well as not new.",
    "IN ORDER TO APPLY, WRITE TO THE HARBOUR MASTER.",
    "You have the opportunity to work with numerous teams on a regular basis.",
]
ENTRIES = [
    "Responsible for managing the depot and its nine drivers",
    "Plan the routes of the week, as well as the rest days",
    "Training new drivers on the reach truck",
    "Excellent communication skills",
    "A proven ability to lead in a team, and a degree in law",
    "Order pallets, film and tape every Thursday",
    "Self-starter",
    "At least 3 years of experience in a port",
    "Utilizes a scanner on a daily basis",
    "Actively manage and oversee the yard in Leeds",
]
HEADINGS = [
    "About us", "Duties and responsibilities", "Additional information", "What you will do in order to help",
    "Requirements", "What we offer", "How to apply",
]  # fmt: skip


@st.composite
def postings(draw: Callable[..., object]) -> str:
    """Postings made of these pieces: a title, then parts with prose and lists."""
    parts = ["# Yard Manager (ref. AB-1234)" if draw(st.booleans()) else "# YARD MANAGER"]
    for heading in draw(st.lists(st.sampled_from(HEADINGS), unique=True, max_size=5)):  # type: ignore[attr-defined]
        prose = " ".join(draw(st.lists(st.sampled_from(SENTENCES), max_size=4)))  # type: ignore[arg-type]
        entries = draw(st.lists(st.sampled_from(ENTRIES), max_size=6, unique=True))
        listed = "\n".join(f"- {entry}" for entry in entries)  # type: ignore[attr-defined]
        parts += [f"## {heading}", *filter(None, [prose, listed])]
    return "\n\n".join(parts) + "\n"


def mended(text: str, upto: Applicability = Applicability.SUGGEST) -> Fixed:
    return rolewright.fix(text, on=A_DAY, upto=upto)


def headings(document: JobDescription) -> list[str]:
    return [document.source[block.content] for block in document.blocks if block.kind is BlockKind.HEADING]


def kept(text: str, sign: str) -> list[str]:
    return re.findall(sign, text)


@given(postings())
@settings(max_examples=10, deadline=None)
def test_a_posting_that_was_fixed_does_not_change_when_it_is_fixed_again(text: str) -> None:
    once = mended(text).text
    assert mended(once).text == once


@given(postings())
@settings(max_examples=10, deadline=None)
def test_headings_stay_but_for_the_title_and_their_order(text: str) -> None:
    fixed = mended(text)
    before, after = headings(fixed.before.document), headings(fixed.after.document)
    assert sorted(before[1:]) == sorted(after[1:])
    moves = any(done.rule == "outline/wrong-order" for done in fixed.mended)
    assert moves or before[1:] == after[1:]


@given(postings())
@settings(max_examples=10, deadline=None)
def test_lists_stay_lists_and_no_blank_line_comes_or_goes_alone(text: str) -> None:
    fixed = mended(text).text
    assert "\n\n\n" not in fixed
    assert re.search(r"(?m)^- *$|  +\S|[ \t]$| [,.;](?:\s|$)", fixed) is None
    for part in re.split(r"(?m)^## ", fixed):
        lines = part.splitlines()
        listed = [at for at, line in enumerate(lines) if line.startswith("- ")]
        assert listed == list(range(min(listed, default=0), max(listed, default=-1) + 1))


@given(postings())
@settings(max_examples=10, deadline=None)
def test_facts_stay(text: str) -> None:
    fixed = mended(text)
    before, after = fixed.before.document.facts, fixed.after.document.facts
    for name in ("employer", "pay", "locations", "min_years", "degree", "travel", "deadline", "employment"):
        assert {str(mention.value) for mention in getattr(before, name)} == {
            str(mention.value) for mention in getattr(after, name)
        }
    assert (before.title.value or "").upper() == (after.title.value or "").upper()


@given(postings())
@settings(max_examples=10, deadline=None)
def test_figures_quotations_links_and_code_stay(text: str) -> None:
    fixed = mended(text).text
    # A code leaves the title, and an entry that is not doubled takes none along.
    for sign in (r"(?<![-\w])\d[\d,.]*\b", r'"[^"]*"', r"\[[^\]]*\]\([^)]*\)", r"`[^`]*`", r"\bnot\b"):
        assert sorted(kept(text, sign)) == sorted(kept(fixed, sign))


@given(postings())
@settings(max_examples=10, deadline=None)
def test_the_score_does_not_fall(text: str) -> None:
    fixed = mended(text)
    if fixed.before.scorecard and fixed.after.scorecard:
        assert fixed.after.scorecard.total >= fixed.before.scorecard.total


@given(postings())
@settings(max_examples=10, deadline=None)
def test_the_score_does_not_fall_when_codes_and_seams_are_mended(text: str) -> None:
    coded = text.replace("&", "&amp;").replace("'", "&#x27;").replace("/", "&#x2F;")
    glued = re.sub(r"(?<=[a-z])([.!?]) (?=[A-Z][a-z])", r"\1", coded)
    fixed = mended(glued, Applicability.SAFE)
    if fixed.before.scorecard and fixed.after.scorecard:
        assert fixed.after.scorecard.total >= fixed.before.scorecard.total


def test_the_sample_postings_settle_and_keep_their_headings_and_facts() -> None:
    assert len(ALL) > 5
    for text in ALL[:12]:
        fixed = mended(text)
        assert mended(fixed.text).text == fixed.text
        assert "\r\n" in fixed.text or "\r\n" not in text


def test_front_matter_is_never_touched() -> None:
    front = "---\ntitle: Baker\nnote: in order to help\nemployer: Rye & Sons\n---\n"
    fixed = mended(f"{front}\n# Baker\n\nYou rise early in order to bake.\n").text
    assert fixed.startswith(front)
    assert "rise early to bake" in fixed


def test_an_advertisement_does_not_come_to_read_as_a_role_profile() -> None:
    """Of a profile less is asked, so that the score would rise by a mile because one word went."""
    profile = (
        "# Baker\n\nThe ideal candidate must be awake at four{} and have two years of experience.\n\n"
        "## Duties\n\n- Bake rye bread\n- Sweep the yard\n"
    )
    alone = mended(profile.format(""))
    assert not alone.is_changed
    with_others = mended(profile.format(" in order to bake")).text
    assert "awake at four to bake" in with_others
    assert "The ideal candidate must" in with_others
    elsewhere = mended(profile.format("") + "\n## How to apply\n\nSend a loaf by 3 May.\n")
    assert "You must be awake at four" in elsewhere.text


def test_where_only_all_fixes_of_a_rule_do_harm_those_of_others_are_applied() -> None:
    text = (
        "# Baker\n\nThe ideal candidate must be awake at four in order to bake. "
        "The ideal candidate must like rye.\n\n## Duties\n\n- Bake rye bread\n- Sweep the yard\n"
    )
    fixed = mended(text).text
    assert "at four to bake" in fixed
    assert "candidate" in fixed
