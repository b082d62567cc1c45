"""The facts of a posting beside its passages: which of them take a passage, and what they leave of it."""

import re
from collections.abc import Iterable, Iterator

from rolewright.document import Fact, JobDescription, Mention, Pay
from rolewright.writing.brief import Answer
from rolewright.writing.brief_passages import Passage, clean
from rolewright.writing.brief_places import LISTED

_WORD = re.compile(r"[^\W_]+")
#: Words beside a fact that only name it: "Salary: …", "The position is …".
_NAMING = frozenset(
    """
    a about an and annum annually apply approximately are as at available base basic based be by closing
    compensation contract date day days deadline department employer employment for from full full-time hour
    hourly hours in is it job location office on only or our pa pay per permanent place position post range
    rate reference remote role salary site start
    the this time title to type vacancy wage week work working workplace year yearly you your per type
    """.split()
)
_LABEL = re.compile(r"(?:\w+ ){0,2}\w+:")


def only_names(words: str) -> bool:
    """Whether the words name a fact and state none: "Base salary"."""
    return all(word in _NAMING for word in _WORD.findall(words.lower()))


class Stated:
    """What one posting states."""

    def __init__(self, document: JobDescription) -> None:
        self._document = document
        self._facts = document.facts

    def is_alone_in(self, passage: Passage) -> bool:
        """Whether facts take the whole of a passage, but for words that name them.

        Among duties and demands only what stands behind a label is a fact: "Location: Leeds".
        """
        if passage.kind in LISTED and not _LABEL.match(passage.words):
            return False
        inside = [each for each in self.counting if passage.span.contains(each.span)]
        return bool(inside) and not self.beside(passage, inside)

    def beside(self, passage: Passage, taken: Iterable[Mention[object]]) -> list[str]:
        """The words of a passage that no fact takes and that do not just name one."""
        rest = self._document.text[slice(*passage.span)]
        for each in sorted(taken, key=lambda mention: mention.span.start, reverse=True):
            start, end = (place - passage.span.start for place in each.span)
            rest = f"{rest[:start]} {rest[end:]}"
        return [word for word in _WORD.findall(clean(rest).lower()) if word not in _NAMING]

    @property
    def counting(self) -> Iterator[Mention[object]]:
        """The mentions of facts that have a field of their own; of a fact with one value, of that value."""
        facts = self._facts
        for fact in (
            facts.title,
            facts.employer,
            facts.employment,
            facts.workplace,
            facts.deadline,
            facts.hours,
        ):
            yield from (each for each in fact if each.value == fact.value)
        yield from (*facts.pay, *facts.locations)

    def words_of(self, fact: Fact[Pay]) -> Answer:
        """The words of the fullest mention: one that was declared may lack what the text says."""
        texts = [clean(self._document.text[slice(*mention.span)]) for mention in fact]
        return Answer(max(texts, key=len, default=""))
