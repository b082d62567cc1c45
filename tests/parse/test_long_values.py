"""Values of the front matter and headings that are far longer than anybody writes them."""

import pytest

from rolewright.parse import parse
from rolewright.parse.classifier import models
from rolewright.parse.facts import pay_currency
from rolewright.parse.features import MOST_HEADING_WORDS, heading_features
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.model import BIAS, LANE_BITS, LANES, row_at
from rolewright.text import Span


def test_one_value_declares_at_most_a_few_sums() -> None:
    stated = parse("---\nsalary: " + "£30,000, " * 400 + "\n---\n# Baker\n").facts.pay
    assert len(stated.mentions) == 12
    assert {(each.value.minimum, each.value.currency) for each in stated.mentions} == {(30_000, "GBP")}


def test_the_signs_of_a_value_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Span] = []
    is_open = pay_currency._is_open
    monkeypatch.setattr(
        pay_currency, "_is_open", lambda source, span: (asked.append(span), is_open(source, span))[1]
    )
    stated = parse(
        '---\nlocation: Toronto, Canada\nsalary: "$30,000, $40,000, $50,000"\n---\n# Baker\n'
    ).facts.pay
    assert [each.value.currency for each in stated.mentions] == ["CAD"] * 3
    assert len(asked) == len(set(asked)) == 1


@pytest.mark.parametrize("heading", ["(m/f/d) " * 3_000, "what you will do " * 1_000, "/" * 3_000])
@pytest.mark.parametrize("marks", ["#", "##"])
def test_a_heading_of_any_length_is_read(marks: str, heading: str) -> None:
    assert parse(f"# Baker\n\n{marks} {heading}\n\nx\n").sections


def test_a_heading_is_read_by_its_first_words() -> None:
    words = [f"word{number}" for number in range(MOST_HEADING_WORDS)]
    assert heading_features([*words, "salary"], "BOLD") == heading_features(words, "BOLD")
    assert words[-1] + "$" in heading_features(words, "BOLD")


def test_no_heading_that_is_read_leaves_a_lane() -> None:
    model = models().heading._model
    half = 1 << (LANE_BITS - 1)

    def heaviest(features: list[str]) -> int:
        return max((_heaviest(row_at(model.rows, model.places[each])) for each in features), default=0)

    pairs = [each for each in model.places if " " in each]
    beginnings = [each for each in model.places if each.endswith("~")]
    others = [each for each in model.places if each not in {*pairs, *beginnings}]
    a_word = heaviest(others) + heaviest(pairs) + heaviest(beginnings)
    ends_and_dress = 4 * heaviest(others)
    assert MOST_HEADING_WORDS * a_word + ends_and_dress + _heaviest(model.intercept) < half


def _heaviest(row: int) -> int:
    lanes = (((row + BIAS) >> (LANE_BITS * lane)) & 0xFFFF for lane in range(LANES))
    return max(abs(lane - (1 << (LANE_BITS - 1))) for lane in lanes)


def test_every_usual_heading_is_read_whole() -> None:
    words = ["a"] * 55  # as many as fit a line that may be a heading
    assert len(words) < MOST_HEADING_WORDS
    assert models().heading.read(HeadingStyle.BOLD, " ".join(words)).opening is not None
