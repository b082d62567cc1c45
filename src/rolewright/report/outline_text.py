"""A posting as the program sees it, for a person at a terminal."""

from collections.abc import Iterator

from rolewright.document import JobDescription, Section, SectionKind
from rolewright.report.facts_text import fact_lines
from rolewright.report.style import Ink, Style, columns, visible, wrapped
from rolewright.text import SourceText, Span

_KIND_WIDTH = max(len(kind) for kind in SectionKind)


def outline_text(document: JobDescription, path: str | None, style: Style) -> str:
    """The facts with their words, then every line with the kind of its section in the margin."""
    return "\n".join(_lines(document, path, style)) + "\n"


def _lines(document: JobDescription, path: str | None, style: Style) -> Iterator[str]:
    yield style.paint(Ink.STRONG, visible(path or "standard input"))
    verdict = "a job description" if document.is_posting else "no job description"
    yield style.paint(Ink.FAINT, f"  {verdict}, language “{document.language}”")
    yield ""
    yield style.paint(Ink.STRONG, "  Facts")
    yield from _facts(document, style)
    yield ""
    yield style.paint(Ink.STRONG, "  Sections")
    for section in document.sections:
        yield from _section(document, section, style)


def _facts(document: JobDescription, style: Style) -> Iterator[str]:
    last = ""
    for name, value, span in fact_lines(document):
        label = f"  {name if name != last else '':<12}"
        last = name
        if span is None:
            yield style.paint(Ink.FAINT, f"{label}not stated")
            continue
        line = document.source.line_of(span.start)
        quote = " ".join(visible(document.source[span]).split())
        said = "" if quote == value else f"  “{_short(quote, style.width - 40)}”"
        yield f"{label}{visible(value)}{style.paint(Ink.FAINT, f'{said}  line {line}')}"


def _section(document: JobDescription, section: Section, style: Style) -> Iterator[str]:
    source = document.source
    wishes = {source.line_of(item.span.start) for item in document.items if item.kind is SectionKind.PREFERRED}
    kind: str = section.kind.value
    for line, words in _numbered(source, section.span):
        if not words.strip():
            continue
        is_wish = line in wishes and section.kind is not SectionKind.PREFERRED
        margin = style.paint(Ink.NAME, f"{'(preferred)' if is_wish else kind:>{_KIND_WIDTH}}")
        number = style.paint(Ink.FAINT, f"{line:>5} │")
        body = wrapped(visible(words), max(20, style.width - _KIND_WIDTH - 10), "").split("\n")
        heading = section.heading is not None and line == source.line_of(section.heading.span.start)
        ink = Ink.STRONG if heading else None
        for place, part in enumerate(body):
            shown = style.paint(ink, part) if ink else part
            if place == 0:
                yield f"  {margin}{number} {shown}"
            else:
                yield f"  {' ' * _KIND_WIDTH}{style.paint(Ink.FAINT, '      │')} {shown}"
        kind = ""


def _numbered(source: SourceText, span: Span) -> Iterator[tuple[int, str]]:
    """The lines of a span with their numbers."""
    starts = [*source.line_starts, len(source)]
    first, last = source.line_of(span.start), source.line_of(max(span.start, span.end - 1))
    for line in range(first, last + 1):
        yield line, source.text[max(starts[line - 1], span.start) : min(starts[line], span.end)]


def _short(text: str, room: int) -> str:
    while columns(text) > max(room, 20):
        text = text[: -max(2, len(text) // 10)].rstrip("…") + "…"
    return text
