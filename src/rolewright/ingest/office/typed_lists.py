"""Lists made by hand: bullets and numbers that somebody typed before the words."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rolewright.ingest.office.blocks import Entry, Flow, Paragraph, Run
from rolewright.ingest.office.words import lines_of

# Signs that nothing but an entry begins with, and those that need company to be a bullet.
_BULLET = re.compile(r"\s*[•·●○■▪▫□◦‣∙⁃➢➤►▶✓✔❖◆◇\uf0b7\uf0a7\uf0d8\uf0fc]\s*(?=\S)")
_DASH = re.compile(r"\s*(?:[-–—*+>](?:\s+)|o(?:\t\s*|\s+(?=[A-Z])))(?=\S)")
_NUMBER = re.compile(r"\s*\(?(?:(?P<number>\d{1,2})|(?P<letter>[a-z]))[.)]\s+(?=\S)")
_FEWEST = 2
# Entries above, among which one that is indented less is looked for.
_FARTHEST = 50


def with_entries(flow: Sequence[Flow]) -> list[Flow]:
    """The paragraphs, with those that begin with a typed bullet or number made entries."""
    parted = [part for each in flow for part in _parted(each)]
    markers = [_marker(each) for each in parted]
    told: list[Flow] = []
    for at, (each, marker) in enumerate(zip(parted, markers, strict=True)):
        if not isinstance(each, Paragraph) or marker is None:
            told.append(each)
        elif _is_sure(marker) or _has_company(parted, markers, at):
            told.append(_entry(each, marker, _level(told, each)))
        else:
            told.append(each)
    return told


def _parted(each: Flow) -> Iterator[Flow]:
    """A paragraph whose lines are typed entries, as a paragraph for each."""
    if not isinstance(each, Paragraph) or each.heading is not None or each.entry is not None:
        yield each
        return
    lines = [line for line in lines_of(each.runs) if _words(line).strip()]
    typed = sum(_BULLET.match(_words(line)) is not None or bool(_DASH.match(_words(line))) for line in lines)
    is_bulleted = typed >= _FEWEST or bool(typed and _BULLET.match(_words(lines[0])))
    if not is_bulleted and not _are_numbered(lines):
        yield each
        return
    for line in lines:
        yield each._replace(runs=line)


def _are_numbered(lines: Sequence[Sequence[Run]]) -> bool:
    """Whether two lines, one below the other, begin with numbers that follow each other."""
    numbers = [_NUMBER.match(_words(line)) for line in lines]
    return any(
        one is not None and other is not None and _place(other) - _place(one) == 1
        for one, other in pairwise(numbers)
    )


def _words(runs: Sequence[Run]) -> str:
    return "".join(run.words for run in runs)


def _marker(each: Flow) -> re.Match[str] | None:
    if not isinstance(each, Paragraph) or each.heading is not None or each.is_line:
        return None
    words = _words(each.runs)
    if each.entry is not None:  # a bullet that was typed behind a real one
        return _BULLET.match(words)
    return _BULLET.match(words) or _DASH.match(words) or _NUMBER.match(words)


def _is_sure(marker: re.Match[str]) -> bool:
    return marker.re is _BULLET


def _has_company(parted: Sequence[Flow], markers: Sequence[re.Match[str] | None], at: int) -> bool:
    """Whether a doubtful marker stands beside its like, or below words that announce a list."""
    mine = markers[at]
    assert mine is not None
    for other in (at - 1, at + 1):
        if not 0 <= other < len(parted):
            continue
        beside, marker = parted[other], markers[other]
        if mine.re is _NUMBER:
            if marker is not None and marker.re is _NUMBER and _place(marker) - _place(mine) == other - at:
                return True
        elif (
            marker is not None
            or (isinstance(beside, Paragraph) and beside.entry is not None)
            or (other < at and isinstance(beside, Paragraph) and beside.words.endswith(":"))
        ):
            return True
    return False


def _place(marker: re.Match[str]) -> int:
    """The place of a number or letter among its like; letters are far from all numbers."""
    return int(marker["number"]) if marker["number"] else 1_000 + ord(marker["letter"])


def _entry(paragraph: Paragraph, marker: re.Match[str], level: int) -> Paragraph:
    if paragraph.entry is not None:
        entry = paragraph.entry
    elif marker.re is _NUMBER:
        count = _place(marker) if marker["number"] else _place(marker) - 1_000 - ord("a") + 1
        entry = Entry(level, f"{count}.", "typed numbers")
    else:
        entry = Entry(level, "-", "typed")
    return paragraph._replace(runs=_without(paragraph.runs, marker.end()), entry=entry)


def _without(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs without so many characters at their beginning."""
    left: list[Run] = []
    for run in runs:
        left.append(run._replace(words=run.words[length:]))
        length = max(length - len(run.words), 0)
    return tuple(left)


def _level(told: Sequence[Flow], paragraph: Paragraph) -> int:
    """The nesting of a typed entry, by how far it is indented beside the entry before it."""
    before = told[-1] if told else None
    if not isinstance(before, Paragraph) or before.entry is None:
        return 0
    if paragraph.indent > before.indent:
        return before.entry.level + 1
    for earlier in reversed(told[-_FARTHEST:]):
        if not isinstance(earlier, Paragraph) or earlier.entry is None:
            break
        if earlier.indent <= paragraph.indent:
            return earlier.entry.level
    return 0
