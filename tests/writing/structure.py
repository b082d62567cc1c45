"""What Markdown makes of a draft, held against what the draft means to be."""

import re
from collections.abc import Iterator

from rolewright.writing import Draft

_HEADING = re.compile(r"#{1,6}(?:\s|$)")
_BLOCK = re.compile(
    r" {4}|\t|>|```|~~~|(?:-|\*|_|=)(?:\s*(?:-|\*|_|=)){2,}\s*$|[+*-](?:\s|$)|\d{1,9}[.)](?:\s|$)|\|.*\||=+$"
)
_INLINE = re.compile(
    r"<!--|<[/!?]?[A-Za-z][^>]*>|\]\(|\]\[|^\[[^\]]*\]:|!\[|`|\*\*|__|<[A-Za-z][\w+.-]+:[^\s<>]*>|~~|(?<!\w)[*_](?=\w)[^*_]*[*_](?!\w)"
)


def faults_of_structure(draft: Draft) -> list[str]:
    """Everything in the text of a draft that an answer has turned into Markdown, HTML or front matter."""
    return list(_faults(draft))


def _faults(draft: Draft) -> Iterator[str]:
    head, *lines = _body(draft)
    if head != f"# {draft.title}":
        yield f"the title is {head!r}"
    headings = [line for line in lines if _HEADING.match(line)]
    meant = [f"## {part.heading}" for part in draft.parts if part.heading]
    if headings != meant:
        yield f"headings are {headings}"
    items = [line.removeprefix("- ") for line in lines if line.startswith("- ")]
    if items != [line.text for part in draft.parts for line in part.lines if line.is_item]:
        yield "items are not those of the draft"
    others = [line for line in lines if line and not _HEADING.match(line) and not line.startswith("- ")]
    if others != [line.text for part in draft.parts for line in part.lines if not line.is_item]:
        yield "paragraphs are not those of the draft"
    for line in (*items, *others):
        if _BLOCK.match(line) or _HEADING.match(line):
            yield f"begins a block: {line!r}"
        if found := _INLINE.search(line):
            yield f"{found[0]!r} in {line!r}"


def _body(draft: Draft) -> list[str]:
    """The lines after the front matter, which is all before the second line of three dashes."""
    lines = draft.text.rstrip("\n").split("\n")
    if not draft.facts:
        return lines
    assert lines[0] == "---"
    end = lines.index("---", 1)
    assert end == len(draft.facts) + 1, "front matter of its own"
    return lines[end + 2 :]
