"""A draft: a posting of which every sentence knows where it is from."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from rolewright.document import SectionKind
from rolewright.records import NO_VALUES, record


class Origin(StrEnum):
    """Whose words a piece of a draft is made of."""

    BRIEF = "brief"
    COMPANY = "company profile"
    ROLE = "role library"
    FORM = "form"
    QUESTION = "question"


@record
class Source:
    """Where a sentence is from: `key` names the entry of the brief, the profile or the role.

    `words` are those that were taken, as they stand there. A `FORM` claims nothing: a heading, "You will".
    """

    origin: Origin
    key: str = ""
    words: str = ""

    def __str__(self) -> str:
        return f"{self.origin.value}: {self.key}" if self.key else self.origin.value


@record
class Sentence:
    """One or a few sentences of a draft that stand together, and what they were made of."""

    text: str
    sources: tuple[Source, ...]

    @property
    def is_question(self) -> bool:
        """Whether the manager is asked for something here."""
        return any(source.origin is Origin.QUESTION for source in self.sources)


@record
class Line:
    """A paragraph, or an entry of a list."""

    sentences: tuple[Sentence, ...]
    is_item: bool = False

    @property
    def text(self) -> str:
        """The sentences one after another."""
        return " ".join(sentence.text for sentence in self.sentences)


@record
class Part:
    """A part of the outline; one without a heading stands under the title."""

    kind: SectionKind
    heading: str
    lines: tuple[Line, ...]


@record
class LeftOut:
    """Something that the draft does not say although the brief does, and why."""

    key: str
    words: str
    why: str


@record
class Draft:
    """A posting as parts, with typed facts for its front matter and what was left out."""

    title: str
    facts: Mapping[str, str | tuple[str, ...]] = NO_VALUES
    parts: tuple[Part, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Everything that it says, in order."""
        return (sentence for part in self.parts for line in part.lines for sentence in line.sentences)

    @property
    def questions(self) -> tuple[str, ...]:
        """What the manager still has to say, in order: each stands in the draft in square brackets."""
        asked = (question for sentence in self.sentences for question in _bracketed(sentence.text))
        return tuple(dict.fromkeys(asked))

    @property
    def text(self) -> str:
        """The posting in Markdown, with front matter."""
        return "".join(self._pieces()) + "\n"

    @property
    def placed(self) -> Iterator[tuple[int, Sentence]]:
        """Every sentence with the place in `text` where it begins."""
        at = 0
        coming = iter(self.sentences)
        for piece in self._pieces():
            if isinstance(piece, _Told):
                yield at, next(coming)
            at += len(piece)

    def _pieces(self) -> Iterator[str]:
        """The text bit by bit, each sentence as one of them."""
        if self.facts:
            yield f"{_front_matter(self.facts)}\n\n"
        yield f"# {self.title}"
        for part in self.parts:
            if part.heading:
                yield f"\n\n## {part.heading}"
            after_item = False
            for line in part.lines:
                yield "\n" if after_item and line.is_item else "\n\n"
                yield "- " if line.is_item else ""
                after_item = line.is_item
                for at, sentence in enumerate(line.sentences):
                    yield " " if at else ""
                    yield _Told(sentence.text)


class _Told(str):
    """The words of a sentence among what is put around them."""

    __slots__ = ()


def _bracketed(text: str) -> Iterator[str]:
    at = text.find("[")
    while at >= 0:
        end = text.find("]", at)
        yield text[at + 1 : end]
        at = text.find("[", end)


def _front_matter(facts: Mapping[str, str | tuple[str, ...]]) -> str:
    written = (f"{key}: {_yaml(value)}" for key, value in facts.items())
    return "\n".join(["---", *written, "---"])


def _yaml(value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_quoted, value))}]"
    # Words that YAML reads as something else, or whose signs it would take for its own.
    is_plain = (
        (value[:1].isalnum() or value[:1] in "$£€") and value[-1:].isprintable() and value == value.strip()
    )
    has_sign = any(sign in f"{value} " for sign in (": ", " #", "\n"))
    return value if is_plain and not has_sign else _quoted(value)


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
