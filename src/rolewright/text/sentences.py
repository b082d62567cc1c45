"""Where sentences end."""

from collections.abc import Iterator

from rolewright.text.compiled import compiled
from rolewright.text.pattern import pattern
from rolewright.text.span import Span, span_of

# Words before a full stop that do not end a sentence.
_ABBREVIATIONS = frozenset(
    "e.g i.e etc vs approx dept est inc incl ltd llc co corp no nos st mr mrs ms dr prof sr jr ph.d u.s u.k "
    "u.s.a d.c a.m p.m min max hrs hr yrs yr sq ft lbs ext tel fig cf viz resp al "
    "jan feb mar apr jun jul aug sep sept oct nov dec p.a p.w p.h pty bros assoc govt univ".split()
)
# A boundary: closing punctuation with closing quotes or brackets, then space;
# or the same with the space lost ("the team.Requirements:"); or a blank line.
# Its first sign stands first, since it is looked for at every letter; of several signs only one is tried.
_END = compiled(
    r"[.!?…\n](?:(?<=\n)\s*\n"
    r"|(?<![.!?…][.!?…])(?<!\n)(?:[.!?…]*[\"'”’)\]*_]*(?=\s|$)|(?<=[a-z)][.!?])(?=[A-Z][a-z])))"
)
_LAST_WORD = pattern(r"[^\s(\"'“‘]*$")
_LONGEST_ABBREVIATION = 12


def sentences(text: str, within: Span | None = None) -> Iterator[Span]:
    """The span of every sentence in `text`, or in the part `within`; white space around it left out.

    A single line break does not end a sentence, since lines are wrapped; pass one block at a time.
    """
    start, end = within or (0, len(text))
    for found in _END.finditer(text, start, end):
        at, after = found.span()
        if text[at] == "." and not _ends_sentence(text, start, at, after, end):
            continue
        sentence = _trimmed(text, start, after)
        if sentence is not None:
            yield sentence
        start = after
    sentence = _trimmed(text, start, end)
    if sentence is not None:
        yield sentence


def _ends_sentence(text: str, start: int, at: int, after: int, end: int) -> bool:
    """Whether the full stop at `at` does, with what closes behind it up to `after`."""
    while after < end and text[after].isspace():
        after += 1
    if after == end:
        return True
    # Most words before a full stop are plain ones, for which no expression is needed.
    word = text[max(start, at - _LONGEST_ABBREVIATION) : at].rpartition(" ")[2]
    if not word.isalnum():
        last = _LAST_WORD.search(word)
        word = last[0] if last else ""
    word = word.lower()
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return False
    return not text[after].islower()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return span_of((start, end)) if start < end else None
