"""What a posting says of itself first, for lists of pages: in its own sentences."""

from collections.abc import Iterator

from rolewright.document import SectionKind
from rolewright.publish.content import Content, Paragraph
from rolewright.text import sentences

#: Search engines show about so many characters.
LONGEST = 160
_FEWEST_WORDS = 6
_ENDS = (".", "!", "?", "…", "”", '"', ")")
_NOT_FIRST = frozenset({SectionKind.APPLY, SectionKind.EQUALITY, SectionKind.BENEFITS})


def summary(content: Content, longest: int = LONGEST) -> str | None:
    """The first sentences, whole as far as they fit; None where the posting has none that tells something."""
    told = ""
    for sentence in _sentences(content):
        longer = f"{told} {sentence}".strip()
        if len(longer) > longest:
            return told or _cut(sentence, longest)
        told = longer
    return told or None


def _sentences(content: Content) -> Iterator[str]:
    """The sentences of the first paragraph that tells something, and of those that follow it."""
    for part in content.parts:
        if part.kind in _NOT_FIRST:
            continue
        for node in part.nodes:
            if isinstance(node, Paragraph):
                text = "".join(run.text for run in node.words)
                told = [" ".join(text[each.start : each.end].split()) for each in sentences(text)]
                yield from (each for each in told if _tells(each))


def _tells(sentence: str) -> bool:
    return len(sentence.split()) >= _FEWEST_WORDS and sentence.endswith(_ENDS)


def _cut(sentence: str, longest: int) -> str:
    return f"{sentence[: longest - 1].rpartition(' ')[0].rstrip(',;:–— ')}…"
