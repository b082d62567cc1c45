from hypothesis import given
from hypothesis import strategies as st

from rolewright.text import Position, SourceText, Span

texts = st.text(alphabet=st.sampled_from("ab é😀İ\u2019\u200f\r\n\t—"), max_size=60)


def test_a_line_ends_at_each_of_the_three_line_ends() -> None:
    assert SourceText("a\nb\r\nc\rd").line_starts == [0, 2, 5, 7]


def test_columns_count_code_points_from_one() -> None:
    source = SourceText("first\nß😀x")
    assert source.position(8) == Position(2, 3)


def test_editors_count_an_emoji_as_two() -> None:
    assert SourceText("ab\n😀x").utf16_column(4) == 2


@given(texts)
def test_position_and_offset_are_inverse(text: str) -> None:
    source = SourceText(text)
    for offset in range(len(text)):
        assert source.offset(source.position(offset)) == offset


@given(st.text(max_size=80))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(SourceText(text).folded) == len(text)


def test_folding_makes_typists_signs_of_typographers() -> None:
    assert SourceText("We’re İN “Köln”\u00a0– now").folded == 'we\'re İn "köln" - now'


def test_spans_know_each_other() -> None:
    outer, inner, beside = Span(2, 9), Span(3, 9), Span(9, 12)
    assert outer.contains(inner)
    assert not inner.contains(outer)
    assert outer.overlaps(inner)
    assert not outer.overlaps(beside)
    assert inner.shifted(2) == Span(5, 11)


def test_an_offset_in_utf_16_units_counts_what_lies_beyond_the_basic_plane_twice() -> None:
    source = SourceText("a😀b")
    assert [source.utf16_offset(at) for at in range(4)] == [0, 1, 3, 4]
