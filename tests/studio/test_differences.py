"""What differs between two texts, and how much is compared to tell it."""

from rolewright.studio.postings.differences import Kind, differences
from rolewright.studio.postings.matching import steps_at_most
from rolewright.studio.postings.word_edits import edits_between


def test_of_a_line_that_changed_the_words_that_differ_are_told() -> None:
    (line,) = differences("You bake 300 loaves a night.", "You bake 400 loaves a night.")
    told = [(piece.kind, piece.text) for piece in line.pieces if piece.kind is not Kind.SAME]
    assert (line.kind, told) == (Kind.CHANGED, [(Kind.GONE, "300"), (Kind.COME, "400")])


def test_a_line_too_long_to_compare_is_told_as_gone_and_come() -> None:
    old, new = (" ".join(f"a {word}{n}" for n in range(2000)) for word in "xy")
    assert [line.kind for line in differences(old, new)] == [Kind.GONE, Kind.COME]
    assert len(edits_between(old, new)) == 1


def test_lines_too_many_to_compare_are_told_as_gone_and_come() -> None:
    old, new = ("".join(f"a\n{word}{n}\n" for n in range(2000)) for word in "xy")
    assert {line.kind for line in differences(old, new)} == {Kind.GONE, Kind.COME}


def test_the_most_steps_of_a_comparison_are_never_fewer_than_it_takes() -> None:
    """Each match is looked for among all pairs of equal words; spaces are not looked for."""
    assert steps_at_most(["a", " ", "b"], ["a", " ", "c"], str.isspace) == (1 + 3) * 3
    assert steps_at_most(["a"] * 10, ["a"] * 10, str.isspace) == (100 + 10) * 10
