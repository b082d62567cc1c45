"""The model of headings, which remembers those that it read: postings share most of them."""

from collections.abc import Mapping
from functools import partial

from rolewright.parse.features import heading_features, words_of
from rolewright.parse.heading_style import HeadingStyle
from rolewright.parse.memo import Memo
from rolewright.parse.model import KINDS, Model
from rolewright.tuples import NamedTuple

_NO_HEADING = len(KINDS)
_SHORTEST_TELLING = 3
_MOST_HEADINGS = 1 << 11


class Spoken(NamedTuple):
    """What a line says as a heading.

    `known` is the number of the kind that its words are known to open; `opening` how well it opens each kind,
    against being no heading: None for a line without dress and without a word that any heading has.
    """

    known: int | None
    opening: list[int] | None


class HeadingModel:
    """What headings open. `known` holds the kind, by number, of each heading whose words are known."""

    def __init__(self, model: Model, known: Mapping[str, int]) -> None:
        self._model = model
        self._known = known
        # Of thousands of headings the different words are few, and every start waits for this.
        words = set(" ".join(known).split())
        self._telling = frozenset([word for word in words if len(word) >= _SHORTEST_TELLING])
        self._read = [Memo(partial(self._work_out, style), _MOST_HEADINGS) for style in HeadingStyle]

    def read(self, style: HeadingStyle, folded: str) -> Spoken:
        """The line `folded`, which is dressed in `style`, as a heading."""
        return self._read[style][folded]

    def _work_out(self, style: HeadingStyle, folded: str) -> Spoken:
        words = words_of(folded)
        known = self._known.get(" ".join(words))
        if style < HeadingStyle.QUESTION and self._telling.isdisjoint(words):
            return Spoken(known, None)
        scores = self._model.scores(heading_features(words, style.name))
        return Spoken(known, [score - scores[_NO_HEADING] for score in scores[:_NO_HEADING]])
