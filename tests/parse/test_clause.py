"""The words around a match, and where words begin and end in text that was run together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse.facts.anchors import sensed_anchors
from rolewright.parse.facts.clause import clause_around, is_inside_number, plain, stands_alone
from rolewright.parse.facts.wordlists import alternatives, phrases
from rolewright.text import SourceText, pattern
from tests.parse.undivided import read


def around(text: str, words: str) -> tuple[str, str]:
    start = text.index(words)
    clause = clause_around(read(text), start, start + len(words))
    return clause.before, clause.after


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We sell tea. You have 5 years here. Apply.", ("you have ", " here")),
        ("Tea • You have 5 years here • Apply", (" you have ", " here ")),
        ("relaxed teamYou have 5 years hereBenefits", ("you have ", " here")),
        ("<li>You have 5 years here</li><li>Tea</li>", ("you have ", " here")),
        ("Tea   You have 5 years here   Apply", ("you have ", " here")),
        ("Tea; you have 5 years here; apply", (" you have ", " here")),
        ("Min. 5 years here", ("min. ", " here")),
        ("Ask Mrs. A. Pike for 5 years here", ("ask mrs. a. pike for ", " here")),
        ("Tea of grade A. Have 5 years here", ("have ", " here")),
        ("A BS or MS. Have 5 years here", ("have ", " here")),
    ],
)
def test_a_statement_ends_where_the_next_begins(text: str, expected: tuple[str, str]) -> None:
    assert around(text, "5 years") == expected


def test_a_short_line_above_is_the_label_of_the_line_below() -> None:
    text = "Job type:\n\nContract\n"
    assert clause_around(read(text), 11, 19).label == "job type:"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("an intern here", "intern", True),
        ("internal", "intern", False),
        ("an INTERNAL team", "INTERN", False),
        ("Full-timeSalary", "Full-time", True),
        ("QualificationsBachelor of Arts", "Bachelor", True),
        ("5yrs", "yrs", True),
    ],
)
def test_a_word_stands_alone_even_where_a_space_was_lost(text: str, word: str, expected: bool) -> None:
    start = text.index(word)
    assert stands_alone(SourceText(text), start, start + len(word)) is expected


@pytest.mark.parametrize(
    ("text", "at", "expected"), [("12 h", 1, True), ("1.5 h", 2, True), (":8 h", 1, False)]
)
def test_a_digit_may_go_on_a_number(text: str, at: int, expected: bool) -> None:
    assert is_inside_number(text, at) is expected


def test_plain_words_have_one_space_on_both_sides() -> None:
    assert plain("(full-time),  \n“paid” café") == " full time paid café "


def test_a_table_of_phrases_keeps_the_spaces_that_underscores_mark() -> None:
    assert phrases("_for a_ | on_site\n  b") == (" for a ", "on_site", "b")


def test_a_table_of_alternatives_is_one_group() -> None:
    assert pattern(alternatives("ab? | c\n d e") + r"\Z").match("d e") is not None


def test_the_literals_of_a_fact_are_found_in_order_with_their_sense() -> None:
    source = SourceText("PRN, full or part time")
    assert sensed_anchors(source, "employment") == [(0, "per diem"), (13, "part")]


@given(st.text(alphabet="aB. •;<li>\n-", max_size=80), st.integers(0, 80), st.integers(0, 5))
def test_a_clause_never_leaves_the_text(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    if text.strip():
        clause = clause_around(read(text), start, end)
        assert clause.before + clause.words + clause.after in text.lower()
