"""What is demanded, and what was only wished for in the same breath: each in its place."""

import re
from collections.abc import Iterator, Sequence

from rolewright.records import record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.forms import Several
from rolewright.writing.interview.question import Said
from rolewright.writing.must_and_wish import PLUS, must_and_wish

#: Behind one thing: of several, nobody knows how many are meant.
_ONLY_A_WISH = re.compile(rf"^(?P<wish>[^,;]+?),? (?:(?:is|are|would be|as) )?{PLUS}[.!]?$", re.IGNORECASE)


@record
class DemandsAndWishes:
    """Demands, one a line; a line that says itself that it is a wish goes where wishes stand."""

    demands: Several
    wishes: Several
    is_list: bool = True
    may_be_withheld: bool = True
    is_choice: bool = False

    @property
    def key(self) -> str:
        """Its place in the brief."""
        return self.demands.key

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief demands already."""
        return self.demands.told(brief)

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """Each part of what was said after those that were there."""
        for each in said:
            for form, part in self._parts(each):
                brief = form.take(brief, (part,))
        return brief

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One demand less, or none; wishes have a question of their own."""
        return self.demands.without(brief, at)

    def _parts(self, said: Said) -> Iterator[tuple[Several, Said]]:
        if both := must_and_wish(said.words):
            yield self.demands, replace(said, words=both[0])
            yield self.wishes, replace(said, words=both[1])
        elif wish := _ONLY_A_WISH.match(said.words):
            yield self.wishes, replace(said, words=wish["wish"])
        else:
            yield self.demands, said
