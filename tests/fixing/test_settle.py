from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

import rolewright
from rolewright.findings import Applicability
from rolewright.fixing import fix
from tests.fixing.handmade import swapping

A_DAY = date(2026, 11, 23)


def test_every_fix_is_applied() -> None:
    fixed = fix("one and two", swapping(("one", "1"), ("two", "2")))
    assert fixed.text == "1 and 2"
    assert fixed.is_changed


def test_what_was_done_is_told_with_the_words_before_and_after() -> None:
    (done,) = fix("one, too", swapping(("one", "1"))).mended
    assert (done.rule, done.title, done.before, done.after, done.round) == ("one", "Write “1”", "one", "1", 1)


def test_both_reports_are_given() -> None:
    fixed = fix("one", swapping(("one", "1"), ("never", "")))
    assert [finding.rule for finding in fixed.before.findings] == ["one"]
    assert fixed.after.findings == ()
    assert fixed.after.source.text == fixed.text


def test_of_several_ways_the_first_is_taken() -> None:
    assert fix("an old oak", swapping(("old", "aged|dear"))).text == "an aged oak"


def test_what_a_fix_brings_to_light_is_mended_in_a_later_round() -> None:
    fixed = fix("a cat", swapping(("cat", "dog"), ("dog", "fox")))
    assert fixed.text == "a fox"
    assert [done.round for done in fixed.mended] == [1, 2]


def test_neighbours_are_mended_in_turn_since_one_may_change_the_other() -> None:
    fixed = fix("one two", swapping(("one", "1"), ("two", "2")))
    assert fixed.text == "1 2"
    assert [done.round for done in fixed.mended] == [1, 2]


def test_fixes_that_undo_one_another_are_left_out_and_the_others_applied() -> None:
    check = swapping(("cat", "dog"), ("dog", "cat"), ("one", "1"))
    assert fix("one cat", check).text == "1 cat"
    assert fix("one dog", check).text == "1 dog"


def test_a_fix_that_leaves_its_finding_as_it_was_is_left_out() -> None:
    fixed = fix("a cat", swapping(("cat", "cat and cat")))
    assert (fixed.text, fixed.mended) == ("a cat", ())


def test_where_the_first_way_leads_nowhere_the_next_is_taken() -> None:
    assert fix("a cat", swapping(("cat", "my cat|dog"))).text == "a dog"


def test_a_fix_that_changes_nothing_is_none() -> None:
    assert fix("a cat", swapping(("cat", "cat"))).mended == ()


def test_what_would_grow_for_ever_is_left_out() -> None:
    assert fix("one cat", swapping(("cat", "cats"), ("one", "1"))).text == "1 cat"


def test_what_the_owner_answered_is_not_mended() -> None:
    assert fix("one two three", swapping(("one", "1"), ("three", "3"), answered="one")).text == "one two 3"


def test_only_fixes_of_the_trust_that_is_wanted_are_applied() -> None:
    for grade, text in (("safe", "1"), ("suggest", "one"), ("show", "one")):
        check = swapping(("one", "1"), grade=Applicability(grade))
        assert fix("one", check, upto=Applicability.SAFE).text == text
    assert fix("one", swapping(("one", "1"), grade=Applicability.SHOW)).text == "one"


def test_lines_that_a_fix_adds_end_as_the_others_do() -> None:
    assert fix("x\r\none", swapping(("one", "1\n2"))).text == "x\r\n1\r\n2"
    assert fix("x\none", swapping(("one", "1\n2"))).text == "x\n1\n2"


WORDS = st.sampled_from(["a", "b", "c", "d", " ", "\n"])


@given(
    st.lists(WORDS, max_size=12).map("".join),
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["", *"abcd", "ab", "dd"])), max_size=5),
)
@settings(deadline=None, max_examples=60)
def test_a_text_that_was_fixed_does_not_change_when_it_is_fixed_again(
    text: str, swaps: list[tuple[str, str]]
) -> None:
    check = swapping(*dict(swaps).items())
    once = fix(text, check).text
    assert fix(once, check).text == once


@given(
    st.text("abc xyz", max_size=20),
    st.lists(st.tuples(st.sampled_from("abc"), st.text("mn ", max_size=3)), max_size=4),
)
@settings(deadline=None, max_examples=60)
def test_what_no_fix_touches_stays(text: str, swaps: list[tuple[str, str]]) -> None:
    fixed = fix(text, swapping(*dict(swaps).items())).text
    assert [letter for letter in fixed if letter in "xyz"] == [letter for letter in text if letter in "xyz"]


def test_a_posting_is_mended_by_all_rules() -> None:
    text = "# Baker\n\nYou rise early in order to bake. It is a really old oven.\n"
    fixed = rolewright.fix(text, on=A_DAY)
    assert "You rise early to bake." in fixed.text
    assert rolewright.fix(fixed.text, on=A_DAY).text == fixed.text
    assert rolewright.fix(text, on=A_DAY, upto="safe").text == text


def test_a_comment_of_the_owner_keeps_a_wording() -> None:
    text = "# Baker\n\n<!-- rolewright ignore words/wordy: so we speak -->\nYou rise in order to bake.\n"
    assert "in order to" in rolewright.fix(text, on=A_DAY).text
