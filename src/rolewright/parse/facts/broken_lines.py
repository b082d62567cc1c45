"""Text out of a PDF that broke the line after every word."""

from rolewright.document import BlockKind
from rolewright.parse.reading import Reading
from rolewright.records import replace
from rolewright.text import SourceText

_FEWEST_WORDS = 12
_SAMPLE = 400


def is_one_word_a_line(reading: Reading) -> bool:
    """Whether the first words of the text each stand on a line of their own, without blank lines between."""
    first = next(iter(reading.blocks_of(BlockKind.PARAGRAPH)), None)
    if first is None:
        return False
    start, end = first.content
    sample = reading.source.text[start : min(end, start + _SAMPLE)]
    breaks = sample.count("\n")
    return breaks >= _FEWEST_WORDS - 1 and breaks > 0.8 * (len(sample.split()) - 1)


def with_lines_joined(reading: Reading) -> Reading:
    """The same reading, every offset kept, in which such words stand in one line; any other text as it is."""
    if not is_one_word_a_line(reading):
        return reading
    return replace(reading, source=SourceText(reading.source.text.replace("\n", " ")))
