"""What many postings lack, gathered: each thing once, with everybody who asks for it and all that lack it."""

from collections.abc import Sequence

from rolewright.publish.published import Gap, Importance
from rolewright.records import record

_RANKS = tuple(Importance)


@record
class Lacked:
    """A gap as somebody asks most for what is absent, who that is, and the postings that lack it."""

    gap: Gap
    whom: tuple[str, ...]
    postings: tuple[str, ...]


class Lacks:
    """Gathers gaps of postings."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], Lacked] = {}

    def add(self, posting: str, of_whom: str, gap: Gap) -> None:
        """Take in that a posting lacks something; `of_whom` is empty where nobody in particular asks."""
        # Each form has a name of its own for what people call one thing.
        key = gap.name, gap.message
        known = self._found.get(key, Lacked(gap, (), ()))
        postings = tuple(dict.fromkeys((*known.postings, posting)))
        more, less = _RANKS.index(gap.importance), _RANKS.index(known.gap.importance)
        whom = known.whom if less <= more else ()
        if of_whom and more <= less:
            whom = tuple(dict.fromkeys((*whom, of_whom)))
        self._found[key] = Lacked(gap if more < less else known.gap, whom, postings)

    def in_order(self) -> Sequence[Lacked]:
        """All that is lacking, the worst first."""
        return sorted(self._found.values(), key=lambda lacked: _RANKS.index(lacked.gap.importance))
