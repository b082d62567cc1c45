"""Puts one wording in the place of another, so that the sentence around it stays right."""

from rolewright.findings import Applicability, Edit, Fix
from rolewright.rules.tidy import in_the_case_of, left_out, with_article
from rolewright.text import Span

# What parts a piece of a line from the rest: a dash, a bar, a comma.
_JOINTS = " \t,;:|•·/–—-"
_BRACKETS = {"(": ")", "[": "]"}


def replaced(text: str, marked: Span, replacement: str) -> Edit:
    """The edit that puts `replacement` in the place of the words `marked`.

    A capital letter at the start is kept. An empty replacement takes with it what parted the words from the
    others. "A" and "an" before the words follow the word that comes to stand there.
    """
    if not replacement:
        return with_article(text, left_out(text, marked))
    written = text[marked.start : marked.end]
    return with_article(text, Edit(marked, in_the_case_of(written, replacement)))


def swap(text: str, marked: Span, replacement: str, grade: Applicability, title: str = "") -> Fix:
    """The fix that puts `replacement` in the place of the words `marked`."""
    usual = f"Write “{in_the_case_of(text[slice(*marked)], replacement)}”" if replacement else "Leave it out"
    return Fix(title or usual, (replaced(text, marked, replacement),), grade)


def cut(text: str, marked: Span, line: Span, grade: Applicability, title: str = "") -> Fix:
    """The fix that leaves a piece out of a `line`, with the brackets, dash, bar or comma that parted it."""
    start, end = marked
    while start > line.start and _BRACKETS.get(text[start - 1]) == text[end : end + 1]:
        start, end = start - 1, end + 1
    before = text[line.start : start].rstrip(_JOINTS)
    if before.endswith(tuple(_BRACKETS)) or not any(map(str.isalnum, before)):
        end += len(text[end : line.end]) - len(text[end : line.end].lstrip(_JOINTS))
    else:
        start = line.start + len(before)
    return Fix(title or "Leave it out", (Edit(Span(start, end), ""),), grade)
