from hypothesis import given
from hypothesis import strategies as st

from rolewright.findings import Applicability, Edit, Fix
from rolewright.findings.edits import apply
from rolewright.text import Span


def fix(*edits: tuple[int, int, str]) -> Fix:
    return Fix("", tuple(Edit(Span(start, end), text) for start, end, text in edits), Applicability.SAFE)


def test_fixes_are_applied_wherever_they_stand() -> None:
    assert apply("one two three", [fix((8, 13, "3")), fix((0, 3, "1"))]) == "1 two 3"


def test_of_two_that_collide_the_one_further_left_is_applied() -> None:
    assert apply("one two", [fix((2, 5, "-")), fix((0, 3, "1"))]) == "1 two"


def test_a_fix_is_applied_with_all_its_edits_or_not_at_all() -> None:
    assert apply("one two three", [fix((0, 3, "1")), fix((1, 2, "x"), (8, 13, "3"))]) == "1 two three"


def test_neighbours_that_touch_are_both_applied() -> None:
    assert apply("onetwo", [fix((0, 3, "1")), fix((3, 6, "2"))]) == "12"
    assert apply("onetwo", [fix((0, 3, "1")), fix((3, 3, "-"))]) == "1-two"


def test_of_two_insertions_at_one_place_one_is_applied() -> None:
    assert apply("ab", [fix((1, 1, "x")), fix((1, 1, "y"))]) == "axb"


def test_a_fix_that_only_advises_changes_nothing() -> None:
    assert apply("one", [fix()]) == "one"


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.text(max_size=3))))
def test_what_no_edit_touches_stays(text: str, edits: list[tuple[int, int, str]]) -> None:
    fixes = [fix((min(a, b, len(text)), min(max(a, b), len(text)), new)) for a, b, new in edits]
    touched = {at for each in fixes for edit in each.edits for at in range(*edit.span)}
    mended = apply(text, fixes)
    kept = [letter for at, letter in enumerate(text) if at not in touched]
    remaining = iter(mended)
    assert all(letter in remaining for letter in kept)
