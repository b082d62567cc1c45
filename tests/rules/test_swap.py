import pytest

from rolewright.findings import Applicability, Fix
from rolewright.findings.edits import apply
from rolewright.rules.swap import cut, replaced
from rolewright.text import Span


def swapped(text: str, words: str, replacement: str) -> str:
    start = text.index(words)
    edit = replaced(text, Span(start, start + len(words)), replacement)
    return apply(text, [Fix("", (edit,), Applicability.SAFE)])


@pytest.mark.parametrize(
    ("text", "words", "replacement", "after"),
    [
        ("We do it in order to sell.", "in order to", "to", "We do it to sell."),
        ("In order to sell, act.", "In order to", "to", "To sell, act."),
        ("IN ORDER TO SELL", "IN ORDER TO", "to", "TO SELL"),
        ("A utilised tool.", "utilised", "idle", "An idle tool."),
        ("An innovative tool.", "innovative", "new", "A new tool."),
        ("an honest person", "honest", "fair", "a fair person"),
        ("a fair person", "fair", "honest", "an honest person"),
        ("a new unit", "new", "useful", "a useful unit"),
        ("is an exciting job", "exciting", "", "is a job"),
        ("is a really old job", "really", "", "is an old job"),
        ("Basically, we sell.", "Basically", "", "We sell."),
        ("We sell, basically.", "basically", "", "We sell."),
        ("We really sell.", "really", "", "We sell."),
        ("We sell daily", "daily", "", "We sell"),
        ("Really\nold", "Really", "", "Old"),
        ("We sell.\nReally, old.", "Really", "", "We sell.\nOld."),
        ("We, basically, sell.", "basically", "", "We sell."),
        ("Plan and, where needed, lead.", "where needed", "", "Plan and lead."),
        ("**Basically**, we sell.", "Basically", "", "We sell."),
        ("Basically, **we** sell.", "Basically", "", "**We** sell."),
        ("Other duties (where needed).", "where needed", "", "Other duties."),
        ("Other duties - where needed", "where needed", "", "Other duties"),
        ("Other duties – where needed.", "where needed", "", "Other duties."),
        ("Basically iOS apps", "Basically", "", "iOS apps"),
        ("We sell\nbasically bread", "basically", "", "We sell\nbread"),
        (
            "Vitamin A effective and efficient use",
            "effective and efficient",
            "efficient",
            "Vitamin A efficient use",
        ),
        ("an\ninnovative tool", "innovative", "new", "a\nnew tool"),
    ],
)
def test_the_sentence_around_stays_right(text: str, words: str, replacement: str, after: str) -> None:
    assert swapped(text, words, replacement) == after


@pytest.mark.parametrize(
    ("line", "piece", "after"),
    [
        ("Baker (X12)", "X12", "Baker"),
        ("Baker ([X12]) in Leeds", "X12", "Baker in Leeds"),
        ("Baker - X12", "X12", "Baker"),
        ("Baker – X12 – Leeds", "X12", "Baker – Leeds"),
        ("Baker | X12", "X12", "Baker"),
        ("Baker, X12", "X12", "Baker"),
        ("Baker X12", "X12", "Baker"),
        ("X12: Baker", "X12", "Baker"),
        ("(X12) Baker", "X12", "Baker"),
        ("[X12] - Baker", "X12", "Baker"),
        ("X12 Baker", "X12", "Baker"),
        ('"X12 Baker"', "X12", '"Baker"'),
        ("Baker (X12, Leeds)", "X12", "Baker (Leeds)"),
        ("Baker (Leeds, X12)", "X12", "Baker (Leeds)"),
        ("X12", "X12", ""),
    ],
)
def test_a_piece_of_a_line_goes_with_what_parted_it(line: str, piece: str, after: str) -> None:
    text = f"# {line}\n\n(Bread)\n"
    start = text.index(piece)
    fix = cut(text, Span(start, start + len(piece)), Span(2, 2 + len(line)), Applicability.SAFE)
    assert apply(text, [fix]) == f"# {after}\n\n(Bread)\n"
