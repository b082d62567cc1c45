"""The entries of lists that one person has to meet: all the duties, or all the demands, of one job."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from rolewright.document import Section, SectionKind
from rolewright.rules.analysis import Analysis
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

# Of entries to choose from nobody needs all.
_CHOICE = pattern(r"\b(?:any|one|two|three|some)(?:\s+\(\d\))?(?:\s+or\s+more)?\s+of\s+(?:the|these)\b")
_NEAR = 200
# One text with several jobs: nobody does, or must bring, what stands under all of them.
_JOB_TITLE = pattern(r"(?:^|\n)[^a-z\n]{0,12}(?:job|position|post) title\b")
_SEVERAL = 2


class EntriesToMeet(NamedTuple):
    """Where entries start, of each part of the posting, and together for each job that it may describe."""

    by_section: Mapping[Section, Sequence[int]]
    by_job: Sequence[Sequence[int]]

    @property
    def longest(self) -> Section:
        """The part with the most of them."""
        return max(self.by_section, key=lambda section: len(self.by_section[section]))


def entries_to_meet(analysis: Analysis, kind: SectionKind, entries: Sequence[int]) -> EntriesToMeet:
    """Of these entries, which come in order, those in parts of a kind.

    Left out is what lies within another entry or is a choice.
    """
    by_section = {
        section: [start for start in _within(section.span, entries) if _is_outermost(analysis, start)]
        for section in analysis.document.of_kind(kind)
        if not _offers_choice(analysis, section.span)
    }
    by_job = list(by_section.values())
    if len(_JOB_TITLE.findall(analysis.source.folded)) < _SEVERAL:
        by_job = [[start for starts in by_job for start in starts]]
    return EntriesToMeet(by_section, by_job)


def _within(span: Span, entries: Sequence[int]) -> Sequence[int]:
    return entries[bisect_left(entries, span.start) : bisect_left(entries, span.end)]


def _is_outermost(analysis: Analysis, offset: int) -> bool:
    block = analysis.block_at(offset)
    return block is not None and block.level == 0


def _offers_choice(analysis: Analysis, section: Span) -> bool:
    """Whether a section, or what leads to it, says that some of its entries are enough."""
    return _CHOICE.search(analysis.source.folded, max(0, section.start - _NEAR), section.end) is not None
