"""The introduction of a posting: the running text before duties, demands and offer are told one by one."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from rolewright.document import BlockKind, Section, SectionKind
from rolewright.text import Literals, Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.analysis import Analysis

_INTRODUCES = frozenset({SectionKind.SUMMARY, SectionKind.ABOUT})
_DETAILS = frozenset(
    {SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED, SectionKind.BENEFITS}
)
#: A shorter line is a label, a place or a link.
_SHORTEST_PASSAGE = 25
#: A longer passage on the duties is no aside.
_LONGEST_ASIDE = 120
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
# "The candidate will have a degree" asks for something, and tells nothing of the job.
_ASKS = pattern(r"candidates? (?:will|must|should) (?:be|bring|demonstrate|have|hold|possess|show)\b")
_SPEAKS = Literals((*_NAMES_THE_JOB, *_SPEAKS_OF_HIRING))
_WORD = pattern(r"[a-z]{2,}")
_PART = pattern(r"[,/()|:]| - | and | of | for | at | in ")
_LEVELS = frozenset(
    "senior junior lead principal staff entry level remote time full part intern ii iii".split()
)


class Introduction:
    """The running text that introduces the job and the employer; false when there is none.

    It ends where the duties, demands or offer begin, or the first list, but not at a line on them in passing.
    """

    def __init__(self, analysis: "Analysis") -> None:
        self._analysis = analysis

    def __bool__(self) -> bool:
        return bool(self.passages)

    @cached_property
    def passages(self) -> Sequence[Span]:
        """The paragraphs, each cut where a section ends in it."""
        found: list[Span] = []
        at = 0
        sections = self._analysis.document.sections
        for block in self._analysis.document.blocks:
            if block.kind is BlockKind.PARAGRAPH:
                while sections[at].span.end <= block.content.start:
                    at += 1
                if not self._take(block.content, islice(sections, at, None), found):
                    break
            elif block.kind is BlockKind.ITEM and found:
                break
        return found

    def _take(self, paragraph: Span, sections: Iterable[Section], found: list[Span]) -> bool:
        """Add what introduces of a paragraph; false when the introduction has ended in it."""
        for section in sections:
            start, end = max(section.span.start, paragraph.start), min(section.span.end, paragraph.end)
            if start >= end:
                break
            if section.kind in _INTRODUCES:
                if end - start >= _SHORTEST_PASSAGE:
                    found.append(Span(start, end))
            elif section.kind in _DETAILS:
                if found:
                    return self._is_aside(section)
                if section.heading is None and self._speaks_of_hiring(Span(start, end)):
                    found.append(self._analysis.sentences(Span(start, end))[0])
        return True

    def _is_aside(self, section: Section) -> bool:
        """Whether it is one line without a heading, after which the introduction goes on."""
        if section.heading is not None or section.span.length > _LONGEST_ASIDE:
            return False
        end = section.span.end
        after = self._analysis.document.section_at(end) if end < len(self._analysis.source.text) else None
        return after is not None and after.kind in _INTRODUCES and after.heading is None

    def _speaks_of_hiring(self, passage: Span) -> bool:
        return _SPEAKS.are_in(self._analysis.source.unwrapped[passage.start : passage.end])

    @cached_property
    def sentences(self) -> Sequence[Span]:
        """The sentences of the passages."""
        return [sentence for passage in self.passages for sentence in self._analysis.sentences(passage)]

    @property
    def length(self) -> int:
        """How many characters the passages have."""
        return sum(passage.length for passage in self.passages)

    @cached_property
    def job_at(self) -> int | None:
        """Where a job is first spoken of."""
        return min((at for _, at in self._said), default=None)

    @property
    def names_the_job(self) -> bool:
        """Whether it says what the job is, and not just that somebody is wanted."""
        return any(number < len(_NAMES_THE_JOB) for number, _ in self._said)

    @property
    def before_the_job(self) -> Sequence[Span]:
        """The sentences before the first that speaks of a job; all of them, when none does."""
        at = self.job_at
        return [sentence for sentence in self.sentences if at is None or sentence.end <= at]

    @cached_property
    def _said(self) -> Sequence[tuple[int, int]]:
        """The number and place of each word on hiring, and as -1 what the title calls the person."""
        if not self.passages:
            return []
        begin, end = self.passages[0].start, self.passages[-1].end
        text = self._analysis.source.unwrapped[begin:end]
        found = [
            (number, begin + start)
            for number, start, _ in _SPEAKS.places_in(text)
            if not _ASKS.match(text, start)
        ]
        return found + [(-1, begin + text.find(word)) for word in self._title_words if word in text]

    @cached_property
    def _title_words(self) -> Sequence[str]:
        """What the title calls the person, the last word of each part: "engineer" of "pump engineer"."""
        title = (self._analysis.document.facts.title.value or "").lower()
        parts = (_WORD.findall(part) for part in _PART.split(title))
        return [words[-1] for words in parts if words and words[-1] not in _LEVELS]
