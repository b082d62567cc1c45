"""Tells of every sentence of a draft where it is from."""

from collections.abc import Iterator
from textwrap import wrap

from rolewright.writing.draft import Draft, Origin, Sentence

_WIDTH = 100


def trace_text(draft: Draft) -> str:
    """The sentences in order, beneath each its sources; the form, which claims nothing, is left out."""
    return "\n".join(line for sentence in draft.sentences for line in _told(sentence)) + "\n"


def _told(sentence: Sentence) -> Iterator[str]:
    yield from wrap(sentence.text, _WIDTH, break_long_words=False)
    seen: set[str] = set()
    for source in sentence.sources:
        if source.origin is Origin.FORM:
            continue
        told = f"{source}: {source.words}" if source.words else str(source)
        if told not in seen:
            seen.add(told)
            yield from wrap(
                told, _WIDTH, initial_indent="    ", subsequent_indent="      ", break_long_words=False
            )
    yield ""
