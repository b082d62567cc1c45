"""The introduction of a posting: the running text before duties, demands and offer are told one by one."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from rolewright.document import Block, BlockKind, SectionKind
from rolewright.text import Literals, Span, count_words, pattern

if TYPE_CHECKING:
    from rolewright.rules.analysis import Analysis

_INTRODUCES = frozenset({SectionKind.SUMMARY, SectionKind.ABOUT})
_DETAILS = frozenset(
    {SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED, SectionKind.BENEFITS}
)
#: A shorter line is a label, a place or a link.
_SHORTEST_SENTENCE = 25
# What names the job or what it is about.
_NAMES_THE_JOB = (
    "'re hiring",
    "'re seeking",
    "apprentice",
    "are hiring",
    "are recruiting",
    "as a ",
    "as an ",
    "as our ",
    "as the ",
    "fellowship",
    "for someone",
    "for somebody",
    "has a vacancy",
    "have a vacancy",
    "in need of",
    "in search of",
    "incumbent",
    "internship",
    "is hiring",
    "is recruiting",
    "job is",
    "looking for a",
    "looking for our",
    "looking for the",
    "need a ",
    "need an ",
    "needs a ",
    "needs an ",
    "opening for",
    "openings for",
    "our new ",
    "position",
    "postholder",
    "responsible for",
    "role",
    "searching for",
    "seek a",
    "seeking",
    "seeks",
    "the job",
    "the post ",
    "this job",
    "this opportunity",
    "this post ",
    "to hire",
    "to recruit",
    "vacanc",
    "want to hire",
    "wanted",
    "will be responsible",
    "you will",
    "you'd ",
    "you'll",
    "you would",
    "your job",
    "your mission",
)
# What only says that there is one.
_SPEAKS_OF_HIRING = (
    "applicants",
    "applications",
    "candidate",
    "join our",
    "join the",
    "join us",
    "looking for",
    "looking to",
    "opportunity for",
    "opportunities for",
    "opportunity to",
    "recruiting",
)
_SPEAKS = Literals((*_NAMES_THE_JOB, *_SPEAKS_OF_HIRING))
_WORD = pattern(r"[a-z]{2,}")
_PART = pattern(r"[,/()|:]| - | and | of | for | at | in ")
_LEVELS = frozenset(
    "senior junior lead principal staff entry level remote time full part intern ii iii".split()
)


class Introduction:
    """The sentences that introduce the job and the employer; false when there are none.

    They end where the duties, demands or offer begin, or the first list.
    """

    def __init__(self, analysis: "Analysis") -> None:
        self._analysis = analysis

    def __bool__(self) -> bool:
        return bool(self.sentences)

    @cached_property
    def sentences(self) -> Sequence[Span]:
        """The sentences, in the order of the text."""
        found: list[Span] = []
        for block in self._analysis.document.blocks:
            if block.kind is BlockKind.PARAGRAPH:
                if not self._take(block, found):
                    break
            elif block.kind is BlockKind.ITEM and found:
                break
        return found

    def _take(self, block: Block, found: list[Span]) -> bool:
        """Add the sentences of a paragraph; false when the introduction has ended in it."""
        for sentence in self._analysis.sentences(block.content):
            kind = self._analysis.kind_at(sentence.start)
            if kind in _INTRODUCES or (kind in _DETAILS and self._opens(sentence, found)):
                if sentence.length >= _SHORTEST_SENTENCE:
                    found.append(sentence)
            elif kind in _DETAILS and found:
                return False
        return True

    def _opens(self, sentence: Span, found: Sequence[Span]) -> bool:
        """Whether it is the very first sentence and says that somebody is wanted, if as a demand."""
        if found or self._analysis.document.section_at(sentence.start).heading is not None:
            return False
        said = self._analysis.source.unwrapped[sentence.start : sentence.end]
        return _SPEAKS.are_in(said)

    def of_kind(self, kind: SectionKind) -> list[Span]:
        """The sentences that stand in sections of one kind."""
        return [sentence for sentence in self.sentences if self._analysis.kind_at(sentence.start) is kind]

    def words(self, sentences: Sequence[Span]) -> int:
        """How many words the sentences have together."""
        return sum(count_words(self._analysis.source.text, sentence) for sentence in sentences)

    @cached_property
    def before_the_job(self) -> Sequence[Span]:
        """The sentences before the first that speaks of a job; all of them, when none does."""
        first = min((start for _, start in self._said), default=None)
        if first is None:
            return self.sentences
        return [sentence for sentence in self.sentences if sentence.end <= first]

    @property
    def names_the_job(self) -> bool:
        """Whether a sentence says what the job is, and not just that somebody is wanted."""
        return any(number < len(_NAMES_THE_JOB) for number, _ in self._said)

    @cached_property
    def _said(self) -> Sequence[tuple[int, int]]:
        """The number and place of each word on hiring, and as -1 what the title calls the person."""
        if not self.sentences:
            return []
        begin, end = self.sentences[0].start, self.sentences[-1].end
        text = self._analysis.source.unwrapped[begin:end]
        found = [(number, begin + start) for number, start, _ in _SPEAKS.places_in(text)]
        titles = [(-1, begin + text.find(word)) for word in self._title_words if word in text]
        return found + titles

    @cached_property
    def _title_words(self) -> Sequence[str]:
        """What the title calls the person, the last word of each part: "engineer" of "pump engineer"."""
        title = (self._analysis.document.facts.title.value or "").lower()
        parts = (_WORD.findall(part) for part in _PART.split(title))
        return [words[-1] for words in parts if words and words[-1] not in _LEVELS]
