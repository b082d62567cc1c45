from hypothesis import given
from hypothesis import strategies as st

from rolewright.rules.view import View, as_written, literal_view
from rolewright.text import SourceText

pieces = st.lists(
    st.sampled_from(["ab", "c", " ", "  ", "\n", "\r\n", "\t", "-", "- ", "é", "\u2013", "."])
).map("".join)


def seen(text: str, literal: str) -> str | None:
    """The owner's words at the first place of a literal."""
    source = SourceText(text)
    view = View(source.folded)
    at = view.text.find(literal_view(literal))
    return source[view.original(at, at + len(literal_view(literal)))] if at >= 0 else None


def test_hyphens_line_breaks_and_runs_of_spaces_are_one_space() -> None:
    assert seen("A Fast-Paced team", "fast paced") == "Fast-Paced"
    assert seen("a fast\u2011paced team", "fast-paced") == "fast\u2011paced"
    assert seen("a fast\npaced team", "fast paced") == "fast\npaced"
    assert seen("a fast \r\npaced team", "fast paced") == "fast \r\npaced"
    assert seen("a fast\t paced team", "fast paced") == "fast\t paced"
    assert seen("one  two. a fast   paced team", "fast paced") == "fast   paced"


def test_blank_lines_bullets_and_dashes_part_words() -> None:
    assert seen("fast\n\npaced", "fast paced") is None
    assert seen("fast\n- paced", "fast paced") is None
    assert seen("fast \u2013 paced", "fast paced") is None


def test_capitals_are_kept_where_words_are_compared_as_written() -> None:
    assert as_written("Fast-\n  Paced") == "Fast Paced"


@given(pieces)
def test_every_place_leads_back_to_the_text(text: str) -> None:
    source = SourceText(text)
    view = View(source.folded)
    for at, character in enumerate(view.text):
        if character.isalpha():
            assert source.folded[view.original(at, at + 1).start] == character


@given(pieces, pieces)
def test_words_are_found_however_they_are_parted(before: str, after: str) -> None:
    for gap in (" ", "-", "\n", "   ", " \n"):
        assert "quick fox" in View(SourceText(f"{before}. quick{gap}fox{after}").folded).text
