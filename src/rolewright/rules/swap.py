"""Puts one wording in the place of another, so that the sentence around it stays right."""

from rolewright.findings import Applicability, Edit, Fix
from rolewright.text import Span, pattern

_ARTICLE_BEFORE = pattern(r"\b([Aa]n?)([ \t]+)$")
_FIRST_WORD = pattern(r"\s*([^\W_][\w'’-]*)")
# What parts a piece of a line from the rest: a dash, a bar, a comma.
_JOINTS = " \t,;:|•·/–—-"
_BRACKETS = {"(": ")", "[": "]"}
_VOWELS = frozenset("aeiou")
# Spelled with one sound, spoken with the other.
_SPOKEN_WITH_VOWEL = pattern(r"(?:hour|honest|honou?r|heir)")
_SPOKEN_WITH_CONSONANT = pattern(r"(?:eu|ew|u(?:ni(?![nm])|s[aeu]|sua|til|biq|k\b)|one\b|once\b|ouija)")


def replaced(text: str, marked: Span, replacement: str) -> Edit:
    """The edit that puts `replacement` in the place of the words `marked`.

    A capital letter at the start is kept. An empty replacement takes a neighbouring space, and a comma that
    would stand alone, with it. "A" and "an" before the words follow the word that comes to stand there.
    """
    written = text[marked.start : marked.end]
    if not replacement:
        return _with_article(text, _left_out(text, marked))
    return _with_article(text, Edit(marked, _in_the_case_of(written, replacement)))


def swap(text: str, marked: Span, replacement: str, grade: Applicability, title: str = "") -> Fix:
    """The fix that puts `replacement` in the place of the words `marked`."""
    usual = f"Write “{replacement}”" if replacement else "Leave it out"
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


def article(word: str) -> str:
    """The indefinite article of `word`: "a" or "an"."""
    low = word.lower()
    if _SPOKEN_WITH_VOWEL.match(low):
        return "an"
    return "an" if low[:1] in _VOWELS and not _SPOKEN_WITH_CONSONANT.match(low) else "a"


def _in_the_case_of(written: str, replacement: str) -> str:
    if written.isupper() and len(written) > 1:
        return replacement.upper()
    return _capitalised(replacement) if written[0].isupper() else replacement


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _left_out(text: str, marked: Span) -> Edit:
    start, end = marked
    before, after = text[start - 1 : start], text[end : end + 1]
    if after == "," and before in ("", " ", "\n"):
        end += 1
        after = text[end : end + 1]
    if after == " ":
        end += 1
    elif text[start - 2 : start] == ", ":
        start -= 2
    elif before == " ":
        start -= 1
    opens_with_capital = text[marked.start].isupper() and text[end : end + 1].islower()
    if opens_with_capital and start == marked.start:
        return Edit(Span(start, end + 1), text[end].upper())
    return Edit(Span(start, end), "")


def _with_article(text: str, edit: Edit) -> Edit:
    found = _ARTICLE_BEFORE.search(text, max(0, edit.span.start - 6), edit.span.start)
    following = _FIRST_WORD.match(edit.text + text[edit.span.end : edit.span.end + 40])
    if found is None or following is None:
        return edit
    right = article(following[1])
    if found[1].lower() == right:
        return edit
    fitting = _capitalised(right) if found[1][0].isupper() else right
    return Edit(Span(found.start(), edit.span.end), fitting + found[2] + edit.text)
