"""From text to a job description: structure, facts, language."""

from rolewright.document import JobDescription
from rolewright.parse.blank_facts import without_blanks
from rolewright.parse.extract import facts
from rolewright.parse.is_posting import is_posting
from rolewright.parse.language import language
from rolewright.parse.structure import read

__all__ = ["parse", "read"]


def parse(text: str) -> JobDescription:
    """Read `text` as a job description, whatever state it is in.

    Offsets are code points of `text` as given. Nothing is looked up outside, and no text makes this fail.
    """
    reading = read(text)
    declared = {key: tuple(entry.value for entry in entries) for key, entries in reading.front_matter.items()}
    stated = facts(reading)
    return JobDescription(
        source=reading.source,
        blocks=reading.blocks,
        sections=reading.sections,
        items=reading.items,
        facts=without_blanks(stated, reading.source),
        language=language(reading.source.folded[reading.body.start :]),
        is_posting=is_posting(reading, stated),
        front_matter=declared,
    )
