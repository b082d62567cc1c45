"""Lines such as “Location: Leeds” with which postings begin, where the head of the form says the same."""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from rolewright.publish.content import Heading, Node, Paragraph, Part
from rolewright.text import pattern

_LINE = pattern(r"(?P<label>[^:\n]{2,40}?)\s*:\s*(?P<value>[^\n]+)")
_SIGNS = pattern(r"[\W_]+")
# How English postings label what stands at the head, beside the label that it has there.
_LABELS = {
    "title": "job title, title, position, role, post",
    "employer": "employer, company, company name, organisation, organization",
    "locations": "location, locations, job location, place, place of work",
    "workplace": "workplace, working pattern, work model",
    "employment": "employment, employment type, job type, contract, contract type, type",
    "pay": "pay, salary, pay range, salary range, compensation, wage",
    "hours": "hours, working hours, hours of work",
    "deadline": "closing date, deadline, application deadline, apply by",
    "travel": "travel",
    "level": "level, seniority level",
}


def without_head_lines(
    parts: Sequence[Part], told: Mapping[str, str], labels: Mapping[str, str]
) -> tuple[Part, ...]:
    """The parts without lines of the first that say under the same label what is `told` at the head already.

    A file that was published and taken in again would otherwise say it once more each time. Only the lines
    before the first sentence are looked at, and only those that say the same and nothing more are left out.
    """
    if not parts:
        return ()
    first, *others = parts
    head = list(takewhile(_is_line_or_heading, first.nodes))
    kept = [node for node in head if not _repeats(node, told, labels)]
    if len(kept) == len(head):
        return tuple(parts)
    rest = first.nodes[len(head) :]
    if not rest and all(isinstance(node, Heading) for node in kept):
        return tuple(others)  # a heading above nothing
    return (first._replace(nodes=(*kept, *rest)), *others)


def _is_line_or_heading(node: Node) -> bool:
    return isinstance(node, Heading) or (isinstance(node, Paragraph) and bool(_LINE.match(_text(node))))


def _repeats(node: Node, told: Mapping[str, str], labels: Mapping[str, str]) -> bool:
    """Whether every line of a paragraph says what is told."""
    if not isinstance(node, Paragraph):
        return False
    found = [_LINE.fullmatch(line.strip()) for line in _text(node).split("\n")]
    return all(each and _is_told(each["label"], each["value"], told, labels) for each in found)


def _is_told(label: str, value: str, told: Mapping[str, str], labels: Mapping[str, str]) -> bool:
    named = label.strip().lower()
    return any(
        _plain(value) == _plain(said)
        and named in (labels.get(fact, "").lower(), *_LABELS.get(fact, "").split(", "))
        for fact, said in told.items()
    )


def _text(node: Paragraph) -> str:
    return "".join(run.text for run in node.words)


def _plain(words: str) -> str:
    return _SIGNS.sub("", words.lower())
