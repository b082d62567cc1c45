"""A posting as the program reads it, for a person at a terminal."""

from collections.abc import Iterator
from itertools import pairwise

from rolewright.document import JobDescription, Section, SectionKind
from rolewright.report.facts_text import fact_lines
from rolewright.report.style import Ink, Style, columns, shortened, visible, wrapped
from rolewright.text import Span

_NAME = 12
_KIND = max(map(len, SectionKind))
_NARROWEST_QUOTE = 12
_WISH = f"({SectionKind.PREFERRED.value})"


def outline_text(document: JobDescription, path: str | None, style: Style) -> str:
    """The facts with their words, then every line with the kind of its section in the margin."""
    return "\n".join(_lines(document, path, style)) + "\n"


def _lines(document: JobDescription, path: str | None, style: Style) -> Iterator[str]:
    yield style.paint(Ink.STRONG, visible(path or "standard input"))
    language = "too short to tell its language" if document.language == "und" else f"in “{document.language}”"
    yield style.paint(Ink.FAINT, f"  {_kind(document)}, {language}")
    yield ""
    yield style.paint(Ink.STRONG, "  Facts")
    yield from _facts(document, style)
    if document.sections:
        yield ""
        yield style.paint(Ink.STRONG, "  Sections")
    for section in document.sections:
        yield from _section(document, section, style)


def _kind(document: JobDescription) -> str:
    if document.is_posting:
        return "a job description"
    return "the beginning of a job description" if document.is_begun else "no job description"


def _facts(document: JobDescription, style: Style) -> Iterator[str]:
    unstated = []
    last = ""
    for name, value, span in fact_lines(document):
        if span is None:
            unstated.append(name)
            continue
        yield f"  {name if name != last else '':<{_NAME}}{_said(document, value, span, style)}"
        last = name
    if unstated:
        first, *more = wrapped(", ".join(unstated), style.width - _NAME - 2)
        yield style.paint(Ink.FAINT, f"  {'not stated':<{_NAME}}{first}")
        for line in more:
            yield style.paint(Ink.FAINT, f"  {'':<{_NAME}}{line}")


def _said(document: JobDescription, value: str, span: Span, style: Style) -> str:
    """The value, the words that say it unless they are the same, and where they stand."""
    place = f"  line {document.source.line_of(span.start)}"
    room = style.width - _NAME - 2 - len(place)
    shown = shortened(visible(" ".join(value.split())), room)
    words = visible(" ".join(document.source[span].split()))
    left = room - columns(shown) - len("  “”")
    quote = f"  “{shortened(words, left)}”" if words != value and left >= _NARROWEST_QUOTE else ""
    return f"{shown}{style.paint(Ink.FAINT, quote + place)}"


def _section(document: JobDescription, section: Section, style: Style) -> Iterator[str]:
    source = document.source
    wishes = {
        source.line_of(item.span.start) for item in document.items if item.kind is SectionKind.PREFERRED
    }
    heading = source.line_of(section.heading.span.start) if section.heading else 0
    kind: str = section.kind.value
    for line, words in _numbered(document, section.span):
        is_wish = line in wishes and section.kind is not SectionKind.PREFERRED
        name = _WISH if is_wish else kind
        margin = " " * (_KIND - len(name)) + style.paint(Ink.NAME, name)
        number = style.paint(Ink.FAINT, f"{line:>5} │")
        for part in wrapped(words, style.width - _KIND - 10):
            yield f"  {margin}{number} {style.paint(Ink.STRONG, part) if line == heading else part}"
            margin, number = " " * _KIND, style.paint(Ink.FAINT, "      │")
        kind = ""


def _numbered(document: JobDescription, span: Span) -> Iterator[tuple[int, str]]:
    """The lines of a span that are not blank, with their numbers."""
    source = document.source
    first, last = source.line_of(span.start), source.line_of(max(span.start, span.end - 1))
    starts = [span.start, *source.line_starts[first:last], span.end]
    for line, (start, end) in enumerate(pairwise(starts), start=first):
        if words := source.text[start:end].strip():
            yield line, visible(words)
