from hypothesis import given
from hypothesis import strategies as st

from rolewright.findings import Edit
from rolewright.findings.edits import edited, moved
from rolewright.text import Span


def edit(start: int, end: int, text: str) -> Edit:
    return Edit(Span(start, end), text)


def test_what_stands_before_an_edit_stays() -> None:
    assert moved(Span(0, 3), [edit(5, 8, "longer")]) == Span(0, 3)


def test_what_stands_after_an_edit_moves_on() -> None:
    assert moved(Span(10, 12), [edit(0, 4, "x"), edit(5, 5, "yy")]) == Span(9, 11)


def test_what_an_edit_writes_in_the_words_belongs_to_them() -> None:
    assert moved(Span(2, 8), [edit(4, 5, "xyz")]) == Span(2, 10)


def test_words_that_go_leave_an_empty_place() -> None:
    assert moved(Span(2, 8), [edit(1, 8, "")]) == Span(1, 1)


@given(
    st.text("abc", min_size=1, max_size=9), st.integers(0, 9), st.integers(0, 9), st.text("xy", max_size=3)
)
def test_words_that_no_edit_touches_are_found_again(text: str, one: int, other: int, new: str) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    edits = [edit(start, end, new)]
    after = edited(text, edits)
    for span in (Span(0, start), Span(end, len(text))):
        assert after[slice(*moved(span, edits))][-span.length or None :] == text[slice(*span)]
