"""Entries are shared out among the parts of a posting in one walk."""

from collections.abc import Iterator, Sequence
from typing import overload

from rolewright.document import SectionKind
from rolewright.parse import parse
from rolewright.rules.analysis import Analysis
from rolewright.rules.entries_to_meet import entries_to_meet

PART = "## What you will do\n\n- Bake bread\n- Sell it\n\n"


class Counted(Sequence[int]):
    """Numbers that count how many of them were read."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers, self.reads = numbers, 0

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        found = self.numbers[at]
        self.reads += len(found) if isinstance(found, Sequence) else 1
        return found

    def __iter__(self) -> Iterator[int]:
        for number in self.numbers:
            self.reads += 1
            yield number

    def __len__(self) -> int:
        return len(self.numbers)


def test_each_part_has_the_entries_that_stand_in_it() -> None:
    document = parse("# Baker\n\n" + PART + "## What you need\n\n- Hands\n\n" + PART)
    entries = [item.span.start for item in document.items]
    found = entries_to_meet(Analysis(document), SectionKind.RESPONSIBILITIES, entries)
    assert list(map(list, found.by_section.values())) == [entries[:2], entries[3:]]
    assert list(map(list, found.by_job)) == [[*entries[:2], *entries[3:]]]


def test_no_part_looks_at_the_entries_of_all_others() -> None:
    parts = 60
    document = parse("# Baker\n\n" + PART * parts)
    entries = Counted([item.span.start for item in document.items])
    found = entries_to_meet(Analysis(document), SectionKind.RESPONSIBILITIES, entries)
    assert sum(map(len, found.by_section.values())) == len(entries) == 2 * parts
    assert entries.reads < parts * len(entries) / 2
