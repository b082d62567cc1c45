"""The model of text, made to read a whole posting at little cost.

It gives what `Model.scores` gives of `body_features`, in another way. Few thousand tokens, the pieces between
white space, make up most of all postings: what one of them weighs as a word, as an opening word and as
a closing word is worked out when it is first met. A text is then split and its tokens are added up.
"""

from collections.abc import Iterable
from itertools import product
from struct import Struct

from rolewright.parse.features import (
    LENGTHS,
    closing_feature,
    label_or_link,
    length_step,
    opening_features,
    place_features,
    words_of,
)
from rolewright.parse.memo import Memo
from rolewright.parse.model import BIAS, KINDS, LANE_BITS, LANES, ROW_BYTES, Model

# Above the lanes of the weights, a token has one for the number of its words.
_COUNT_SHIFT = LANES * LANE_BITS
_A_WORD = 1 << _COUNT_SHIFT
_COUNT_BYTES = 8
_BYTES = ROW_BYTES + _COUNT_BYTES
_UNPACK = Struct(f"<{len(KINDS)}H{_BYTES - len(KINDS) * LANE_BITS // 8}x").unpack
_MOST_TOKENS = 1 << 14


class TextModel:
    """Scores of pieces of text."""

    def __init__(self, model: Model) -> None:
        self._weight = model.weight
        self._weigh = Memo(self._weight_of_all, _MOST_TOKENS).__getitem__
        self._opening = Memo(self._weight_of_opening, _MOST_TOKENS)
        self._closing = Memo(self._weight_of_closing, _MOST_TOKENS)
        self._by_place = {
            (is_item, first, last): [
                self._weight([length, *place_features(is_item=is_item, first=first, last=last)])
                for length in LENGTHS
            ]
            for is_item, first, last in product((False, True), repeat=3)
        }
        self._start = model.intercept + BIAS

    def scores(self, folded: str, start: int, end: int, place: tuple[bool, bool, bool]) -> list[int]:
        """A score a kind, in sixty-fourths of a nat and all offset by one constant.

        `place` says whether the text is an item, one of the first and one of the last of its posting.
        """
        tokens = folded[start:end].split()
        total = sum(map(self._weigh, tokens), self._start)
        words = total >> _COUNT_SHIFT
        if words:
            total += _of_first(self._opening, tokens) + _of_first(self._closing, reversed(tokens))
        total += self._by_place[place][length_step(words)]
        feature = label_or_link(folded, start, end)
        if feature is not None:
            total += self._weight((feature,))
        return list(_UNPACK(total.to_bytes(_BYTES, "little")))

    def _weight_of_all(self, token: str) -> int:
        words = words_of(token)
        return self._weight(words) + len(words) * _A_WORD

    def _weight_of_opening(self, token: str) -> int | None:
        words = words_of(token)
        return self._weight(opening_features(words[0])) if words else None

    def _weight_of_closing(self, token: str) -> int | None:
        words = words_of(token)
        return self._weight((closing_feature(words[-1]),)) if words else None


def _of_first(memo: Memo[int | None], tokens: Iterable[str]) -> int:
    """What the first token weighs that holds a word."""
    for token in tokens:
        weight = memo[token]
        if weight is not None:
            return weight
    return 0
