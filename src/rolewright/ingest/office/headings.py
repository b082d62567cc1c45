"""Headings that are made by their look alone: bold, large, underlined or in capitals, and short."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rolewright.ingest.office.blocks import TITLE, Flow, Look, Paragraph, ReadyMarkdown
from rolewright.parse.facts.title_cleaning import title_in

_MOST_WORDS = 12
_LONGEST = 90
#: Characters of a heading by its style; longer ones are running text in a large hand.
_LONGEST_STYLED = 200
_DEEPEST_STYLED = 6
#: So many headings by their style, and at least as many as by their look, show that looks are no headings.
_TRUE_HEADINGS = 2
#: Letters of a paragraph that is surely no heading, from which the usual look of the text is taken.
_RUNNING = 60
#: How much larger than the text a heading's letters are at least.
_LARGER = 1.15
#: How much larger letters of a higher level are at least.
_APART = 1.12
_DEEPEST = 4
_FIELD = re.compile(r"[^:]{2,40}:\s+\S")
_ENDS_WORDS = (".", ",", ";", "…")
_NO_HEADING = re.compile(r"[£$€¥]|\d{4}|https?:|@|^\[[^\]]*\]$|^[(_]")
_TYPED_NUMBER = re.compile(
    r"^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+)\s+(?=\S)|^\s*\d{1,2}\t+\s*(?=\S)"
)


def levels(flow: Sequence[Flow]) -> Mapping[int, int]:
    """The places of headings with their levels from 1: by styles, and by looks where few have one."""
    styled = {
        at: each.heading
        for at, each in _paragraphs(flow)
        if each.heading is not None and len(each.words) <= _LONGEST_STYLED
    }
    by_look = _by_look(flow, styled)
    true = [level for level in styled.values() if level != TITLE]
    if len(true) >= _TRUE_HEADINGS and len(true) >= len(by_look):
        below_title = 1 if len(true) < len(styled) else 0
        return {at: min(level + below_title, _DEEPEST_STYLED) or 1 for at, level in styled.items()}
    return _levels_by_size(flow, styled, by_look)


def without_number(words: str) -> str:
    """The words of a heading without a number typed before them."""
    return _TYPED_NUMBER.sub("", words)


def _paragraphs(flow: Sequence[Flow]) -> list[tuple[int, Paragraph]]:
    return [(at, each) for at, each in enumerate(flow) if isinstance(each, Paragraph)]


def _by_look(flow: Sequence[Flow], styled: Mapping[int, int]) -> set[int]:
    """The places of those that only look like headings."""
    usual = _usual_look(flow)
    found = {
        at
        for at, each in _paragraphs(flow)
        if at not in styled and not _is_in_list(flow, at) and _stands_out(each, usual)
    }
    for at in reversed(range(len(flow))):  # nothing stands below the last ones, so they head nothing
        if at not in found:
            break
        found.discard(at)
    return found - set(_empty_fields(flow, {at for at in found if flow[at].words.endswith(":")}))


def _empty_fields(flow: Sequence[Flow], labels: set[int]) -> Iterator[int]:
    """The labels that stand right below each other and above no list: a form that is yet to be filled in."""
    runs: list[list[int]] = []
    for at in sorted(labels):
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    for run in runs:
        below = flow[run[-1] + 1] if run[-1] + 1 < len(flow) else None
        if len(run) > 1 and not (isinstance(below, Paragraph) and below.entry is not None):
            yield from run


def _levels_by_size(flow: Sequence[Flow], styled: Mapping[int, int], by_look: set[int]) -> dict[int, int]:
    """Levels of headings whose styles cannot be relied on: the larger, the higher, and none skipped."""
    sizes = {at: _size(flow[at]) for at in sorted({*styled, *by_look})}
    found = {at: 1 for at, level in styled.items() if level == TITLE}
    first = next(iter(sizes), None)
    if not found and first is not None and _is_title(flow, first, sizes):
        found[first] = 1
    depths = _depths(size for at, size in sizes.items() if at not in found)
    before = 1
    for at, size in sizes.items():
        if at not in found:
            depth = depths[size] + (0 if at in styled or _is_strong(flow[at]) else 1)
            found[at] = min(depth, before + 1, _DEEPEST)
        before = found[at]
    return found


def _depths(sizes: Iterable[float]) -> dict[float, int]:
    """The level of each size, from 2; sizes that a reader would hardly tell apart share one."""
    depths: dict[float, int] = {}
    depth, largest = 1, 0.0
    for size in sorted(set(sizes), reverse=True):
        if not depths or size * _APART <= largest:
            depth, largest = depth + 1, size
        depths[size] = depth
    return depths


def _is_strong(each: Flow) -> bool:
    """Whether a heading is more than underlined."""
    if isinstance(each, ReadyMarkdown):
        return False
    looks = [run.look for run in each.runs if run.words.strip()]
    return each.words.isupper() or all(look.is_bold or look.is_capitals for look in looks)


def _size(each: Flow) -> float:
    if isinstance(each, ReadyMarkdown):
        return 0
    return min((run.look.size for run in each.runs if run.words.strip()), default=0)


def _usual_look(flow: Sequence[Flow]) -> Look:
    """The look of most letters in running text."""
    paragraphs = [each for _, each in _paragraphs(flow)]
    letters = Counter[Look]()
    running = [each for each in paragraphs if len(each.words) > _RUNNING]
    for each in running or paragraphs:
        for run in each.runs:
            letters[run.look._replace(is_italic=False, is_underlined=False)] += len(run.words.strip())
    usual = letters.most_common(1)[0][0] if letters else Look()
    return usual if running else usual._replace(is_bold=False, is_capitals=False)


def _is_in_list(flow: Sequence[Flow], at: int) -> bool:
    """Whether an entry has another of its list beside it: a lone one may be a numbered heading."""
    each = flow[at]
    if not isinstance(each, Paragraph) or each.entry is None:
        return False
    if each.entry.marker == "-":
        return True
    beside = (flow[other] for other in (at - 1, at + 1) if 0 <= other < len(flow))
    return any(
        isinstance(other, Paragraph) and other.entry is not None and other.entry.list == each.entry.list
        for other in beside
    )


def _stands_out(paragraph: Paragraph, usual: Look) -> bool:
    """Whether a paragraph looks like a heading."""
    words = without_number(paragraph.words)
    letters = sum(sign.isalpha() for sign in words)
    if (
        paragraph.is_quote
        or paragraph.is_line
        or not words
        or "\n" in words
        or len(words) > _LONGEST
        or len(words.split()) > _MOST_WORDS
        or words.endswith(_ENDS_WORDS)
        or letters < 3
        or letters < len(words.replace(" ", "")) / 2
        or _FIELD.match(words)
        or _NO_HEADING.search(words)
    ):
        return False
    lettered = [run for run in paragraph.runs if any(sign.isalpha() for sign in run.words)]
    looks = [run.look for run in lettered]
    return (
        (usual.size > 0 and min(look.size for look in looks) >= usual.size * _LARGER)
        or (all(look.is_bold for look in looks) and not usual.is_bold)
        or all(run.look.is_underlined and not run.link for run in lettered)
        or ((words.isupper() or all(look.is_capitals for look in looks)) and not usual.is_capitals)
    )


def _is_title(flow: Sequence[Flow], first: int, sizes: Mapping[int, float]) -> bool:
    """Whether the first heading is above all others: it opens the text, and is largest or names a job."""
    if any(len(each.words) > _RUNNING for each in flow[:first]):
        return False
    words = flow[first].words
    if len(sizes) > 1 and all(sizes[first] > size for at, size in sizes.items() if at != first):
        return not words.endswith(":")
    named = title_in(words, 0, len(words))
    return named is not None and named.names_a_job
