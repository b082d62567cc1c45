"""The models read quickly what they would read slowly."""

from itertools import product

import pytest

from rolewright.document import SectionKind
from rolewright.parse.classifier import models, read_models, write_models
from rolewright.parse.features import body_features, heading_features, words_of
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.memo import Memo
from rolewright.parse.model import KINDS, LANES, SCALE, Model, packed, row_at
from rolewright.parse.text_model import TextModel

TEXTS = [
    "you'll bake rolls, loaves and cakes.",
    "$14.50 an hour - paid weekly (and a loaf a day)",
    "pay: $14",
    "[apply here](https://bread.example/apply)",
    "-- 24/7 **",
    "- * -",
    "bread " * 50,
    "brød og rugbrød, äpfel\nund birnen",
]


def lanes(**weights: float) -> list[float]:
    """A row with these weights."""
    row = [0.0] * LANES
    for kind, weight in weights.items():
        row[KINDS.index(SectionKind(kind))] = weight
    return row


def every_feature() -> Model:
    """A model that gives every feature of the texts a weight of its own."""
    features = {
        feature
        for text, place in product(TEXTS, product((False, True), repeat=3))
        for feature in features_of(text, place)
    }
    places = {feature: number for number, feature in enumerate(sorted(features))}
    weights = [
        [((number * 7 + lane * 3) % 11 - 5) / 4 for lane in range(LANES)] for number in places.values()
    ]
    return Model(b"".join(map(packed, weights)), places, row_at(packed([-0.5] * LANES), 0))


def features_of(text: str, place: tuple[bool, bool, bool]) -> list[str]:
    is_item, first, last = place
    return body_features(text, 0, len(text), is_item=is_item, first=first, last=last)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("place", list(product((False, True), repeat=3)))
def test_tokens_weigh_what_their_features_weigh(text: str, place: tuple[bool, bool, bool]) -> None:
    model = every_feature()
    expected = list(model.scores(features_of(text, place))[: len(KINDS)])
    assert TextModel(model).scores(text, 0, len(text), place) == expected


def test_a_piece_is_scored_by_its_own_words_alone() -> None:
    model = TextModel(every_feature())
    place = (True, False, False)
    assert model.scores("rolls. loaves and cakes. pay", 7, 24, place) == model.scores(
        "loaves and cakes.", 0, 17, place
    )


def test_a_heading_is_read_by_its_dress_and_words() -> None:
    heading = models().heading
    assert heading.read(HeadingStyle.MARKED, "what you'll do:").known == KINDS.index(
        SectionKind.RESPONSIBILITIES
    )
    assert heading.read(HeadingStyle.LONE, "zyxgvb").opening is None
    assert heading.read(HeadingStyle.BOLD, "zyxgvb").opening is not None
    assert heading.read(HeadingStyle.BOLD, "benefits") is heading.read(HeadingStyle.BOLD, "benefits")


def test_a_memo_forgets_when_it_holds_too_much() -> None:
    asked: list[str] = []

    def length(words: str) -> int:
        asked.append(words)
        return len(words)

    memo = Memo(length, 2)
    assert [memo[words] for words in ("a", "bb", "a", "ccc", "a")] == [1, 2, 1, 3, 1]
    assert asked == ["a", "bb", "ccc", "a"]


def test_a_memo_does_not_keep_what_is_long() -> None:
    memo = Memo(len, 2)
    assert memo["a" * 1000] == 1000
    assert not memo


def test_weights_are_read_as_they_were_written() -> None:
    written = write_models(
        {"": lanes(), "bread": lanes(benefits=0.5, other=-2.0)},
        {"": lanes(), "bread": lanes(about=1.0)},
        {"our bread": KINDS.index(SectionKind.ABOUT)},
    )
    read = read_models(written)
    nothing = read.body.scores("rolls", 0, 5, (False, False, False))
    bread = read.body.scores("bread", 0, 5, (False, False, False))
    assert [one - other for one, other in zip(bread, nothing, strict=True)] == [
        weight * SCALE for weight in lanes(benefits=0.5, other=-2.0)[: len(KINDS)]
    ]
    assert read.heading.read(HeadingStyle.BOLD, "our bread").known == KINDS.index(SectionKind.ABOUT)


def test_features_of_a_heading_are_its_words_pairs_and_beginnings() -> None:
    features = heading_features(words_of("what we offer"), "BOLD")
    assert {"what", "we offer", "offe~", "^what", "offer$", "@BOLD", "@words3"} <= set(features)
