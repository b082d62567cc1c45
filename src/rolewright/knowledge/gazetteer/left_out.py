"""Finds what words leave out of a place: “US (excluding WA)”, “we cannot hire in Colorado”."""

from collections.abc import Iterator

from rolewright.text import SourceText, Span, pattern

_LEAVES_OUT = pattern(
    r"(?i)\b(?:exclud(?:ing|es)|except(?:ing)?(?: (?:for|in))?|other than"
    r"|not (?:currently )?(?:available|eligible|open) (?:for|in|to)"
    r"|(?:can ?not|can't|unable to|not able to|do not|don't) (?:currently )?(?:employ|hire)"
    r"(?: \w+){0,2}? in)\b"
)
# One of these is in all that the pattern finds, and few texts hold any.
_SIGNS = ("exclud", "except", "other than", "not ", "n't ", "unable to")
# What follows must be a place: nobody leaves weekends out of a country.
_NAMES = pattern(
    r"\s*(?:(?:anyone|applicants?|candidates?|for|from|in|living|of|people|residents?|residing|states?|the|those)\s+)*"
    r"[A-Z]"
)
_ENDS = pattern(r"[.;:)\]\n]")
_LONGEST = 150


def parted(words: str) -> tuple[str, str]:
    """The words before those that leave something out, and what these leave out."""
    found = _LEAVES_OUT.search(words)
    return (words[: found.start()], words[found.end() :]) if found and found.start() else (words, "")


def places_left_out(source: SourceText) -> Iterator[Span]:
    """Where a posting names what it leaves out, to the end of the sentence or of the brackets."""
    if not any(sign in source.folded for sign in _SIGNS):
        return
    for found in _LEAVES_OUT.finditer(source.folded):
        if not _NAMES.match(source.text, found.end()):
            continue
        last = min(found.end() + _LONGEST, len(source.text))
        end = _ENDS.search(source.folded, found.end(), last)
        yield Span(found.end(), end.start() if end else last)
