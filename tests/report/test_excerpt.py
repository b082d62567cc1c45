from hypothesis import given
from hypothesis import strategies as st

from rolewright.report.excerpt import MARGIN, excerpt, share_excerpt
from rolewright.report.style import Ink, Style, columns
from rolewright.text import SourceText, Span
from tests.report.handmade import place

PLAIN = Style(width=63)


def shown(text: str, *words: str, style: Style = PLAIN) -> list[str]:
    return excerpt(SourceText(text), {place(text, each): Ink.WARNING for each in words}, style)


def test_the_words_are_underlined_in_their_line() -> None:
    assert shown("One\nWe pay a competitive salary.\nThree", "competitive") == [
        "       2 │ We pay a competitive salary.",
        "         │          ───────────",
    ]


def test_several_words_of_a_line_share_it() -> None:
    assert shown("We pay well and act fast.", "well", "fast") == [
        "       1 │ We pay well and act fast.",
        "         │        ────         ────",
    ]


def test_wide_letters_take_the_columns_that_a_terminal_gives_them() -> None:
    assert shown("漢字 and e\u0301 then pay", "pay") == [
        "       1 │ 漢字 and e\u0301 then pay",
        "         │                 ───",
    ]


def test_an_indent_and_a_line_end_are_left_out() -> None:
    assert shown("\t  - Pay: good \r\n", "good") == ["       1 │ - Pay: good", "         │        ────"]


def test_a_line_that_is_too_long_is_cut_between_words_on_both_sides() -> None:
    text = "before " * 20 + "the marked words" + " behind" * 20
    line, rule = shown(text, "marked words")
    assert line == "       1 │ …before before the marked words behind behind behin…"
    assert rule == "         │                    ────────────"


def test_the_end_of_a_long_line_fills_the_page() -> None:
    text = "before " * 20 + "the end"
    line, rule = shown(text, "end")
    assert line == "       1 │ …before before before before before before the end"
    assert rule == "         │                                                ───"


def test_words_longer_than_the_page_are_shown_from_their_start() -> None:
    line, rule = shown("We " + "pay " * 30 + "you", "pay " * 30)
    assert line.startswith("       1 │ …pay pay")
    assert line.endswith("pa…")
    assert rule.endswith("─" * 50)


def test_words_that_run_over_the_line_end_are_shown_as_far_as_it() -> None:
    assert shown("We pay\nwell and fast", "pay\nwell") == ["       1 │ We pay", "         │    ───"]


def test_a_place_without_words_is_shown_too() -> None:
    source = SourceText("We pay")
    assert excerpt(source, {Span(6, 6): Ink.NOTE}, PLAIN)[1] == "         │       ─"


def test_a_mark_is_painted_where_there_is_colour() -> None:
    line, rule = shown("We pay", "pay", style=Style(colour=True, width=60))
    assert line.endswith("We \x1b[1;33mpay\x1b[0m")
    assert rule.endswith("   \x1b[1;33m───\x1b[0m")


def test_spans_share_an_excerpt_on_one_line_and_near_enough() -> None:
    text = "first second\nthird " + "word " * 20 + "last"
    source = SourceText(text)

    def share(one: str, other: str) -> bool:
        return share_excerpt(source, [place(text, one)], place(text, other), PLAIN)

    assert share("first", "second")
    assert share("first", "first")
    assert not share("first second", "second")
    assert not share("second", "third")
    assert not share("third", "last")


@given(st.data(), st.integers(min_value=40, max_value=110))
def test_no_line_is_wider_than_the_page_and_the_rule_is_under_the_words(
    data: st.DataObject, width: int
) -> None:
    letters = st.sampled_from("ab c  d-\t\u0301漢😀\u200d\u202e\n\x1b")
    text = data.draw(st.text(letters, min_size=1, max_size=300))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    line, rule = excerpt(SourceText(text), {Span(start, end): Ink.NOTE}, Style(width=width))
    assert columns(line) <= width
    assert columns(rule) <= max(width, columns(line) + 1)
    assert rule.startswith(f"{' ' * (MARGIN - 2)}│ ")
    assert rule[MARGIN:].lstrip(" ").strip("─") == ""


@given(st.data())
def test_spans_that_share_an_excerpt_are_all_shown_whole(data: st.DataObject) -> None:
    text = " ".join(data.draw(st.lists(st.text("abc", min_size=1, max_size=9), min_size=2, max_size=60)))
    source = SourceText(text)
    first = data.draw(st.integers(0, len(text) - 2))
    second = data.draw(st.integers(first + 1, len(text) - 1))
    spans = [Span(first, first + 1), Span(second, second + 1)]
    if share_excerpt(source, spans[:1], spans[1], PLAIN):
        line, rule = excerpt(source, dict.fromkeys(spans, Ink.NOTE), PLAIN)
        underlined = [line[at] for at, sign in enumerate(rule) if sign == "─"]
        assert underlined == [text[first], text[second]]


def asides(width: int, *texts: str) -> list[str]:
    marks = {Span(0, 7): Ink.WARNING}
    _, *below = excerpt(SourceText("Utilize an oven."), marks, Style(width=width), [(None, t) for t in texts])
    return below


def test_asides_stand_behind_the_rule_and_the_same_is_said_once() -> None:
    assert asides(60, "Write “use”", "Leave it out", "Write “use”") == [
        "         │ ───────  Write “use” · Leave it out",
    ]


def test_asides_that_are_too_long_stand_below() -> None:
    assert asides(45, "Write “use”", "Leave it out") == [
        "         │ ───────",
        "         │ Write “use”",
        "         │ Leave it out",
    ]


def test_an_aside_cannot_command_the_terminal() -> None:
    assert "\x1b" not in "".join(asides(60, "\x1b[2J"))
