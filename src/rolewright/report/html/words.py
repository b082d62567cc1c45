"""Words of the posting as a reader sees them: Markdown's inline signs taken for what they mean, and marks.

Marks and emphasis may overlap in any way. So the words are cut wherever any of them begins or ends, and each
stretch is put into the tags that hold for it.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from rolewright.findings import Severity
from rolewright.report.html.markup import Markup, tag, together
from rolewright.report.html.remarks import Remark, Remarks
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

#: Words in a mark that is longer are not underlined; a bar stands beside them instead.
LONGEST_UNDERLINED = 260

_LONGEST_WORD = 40
_CODE = pattern(r"(`)([^`\n]{1,400})(`)")
_LINK = pattern(r"(!?\[)([^\[\]\n]{0,400})(\])(\([^()\s]{0,1000}(?:\([^()\s]{0,200}\))?\))")
#: Stars or lines where something was left out or is to be filled in: they command nothing.
_RUN = pattern(r"\*{4,}|_{4,}")
_STRONG = pattern(
    r"(?:(?<!\*)(?!\*{4})(?=\*)|(?<!_)(?!_{4})(?=_))(\*\*|__)(?=\S)(.{1,600}?)(?<=\S)(\1)",
    16,  # re.DOTALL
)
_EMPHASIS = pattern(r"(?<![\w*_\\])([*_])(?=[^\s*_])([^*_]{1,400}?)(?<=\S)(\1)(?![\w*_])")
_NO_TAGS = ("link", "address")
_ESCAPE = pattern(r"\\(?=[!-/:-@\[-`{-~])")


class _Stretch(NamedTuple):
    """Words for which the same holds; `seen` is false for a sign that only commands."""

    span: Span
    marks: tuple[Remark, ...]
    tags: tuple[str, ...]
    seen: bool


def severity_of(remarks: Iterable[Remark]) -> Severity:
    """The gravest severity."""
    return min((remark.finding.severity for remark in remarks), key=lambda severity: severity.rank)


class Words:
    """The words of one piece of the posting, with the marks of remarks.

    `within` is the piece, `remarks` are those that touch it, and `own` those that are told beside it, whose
    numbers stand here. `plain` says that signs are to stand as they are.
    """

    def __init__(
        self,
        text: str,
        within: Span,
        remarks: Iterable[Remark],
        own: Iterable[Remark],
        page: Remarks,
        *,
        plain: bool = False,
    ) -> None:
        self._text = text
        self._within = within
        self._page = page
        self._signs, self._styles = ([], []) if plain else _inline(text, within)
        touching = [remark for remark in remarks if _span(remark).overlaps(within)]
        self._beside = [remark for remark in touching if _span(remark).length > LONGEST_UNDERLINED]
        self._under = [remark for remark in touching if _span(remark).length <= LONGEST_UNDERLINED]
        self._numbers: dict[int, list[Remark]] = defaultdict(list)
        for remark in own:
            long = _span(remark).length > LONGEST_UNDERLINED
            end = within.start if long else max(within.start, min(_span(remark).end, within.end))
            self._numbers[self._behind_word(end)].append(remark)

    @property
    def bar(self) -> Severity | None:
        """The severity of the bar beside the piece, if there is one."""
        return severity_of(self._beside) if self._beside else None

    def _behind_word(self, at: int) -> int:
        """Where a number stands that follows what ends at `at`: it parts no word."""
        text, end = self._text, min(self._within.end, at + _LONGEST_WORD)
        if at > self._within.start:
            while at < end and text[at].isalnum() and text[at - 1].isalnum():
                at += 1
        return at

    def marked(self) -> Markup:
        """The words."""
        return together(list(self._pieces()))

    def _pieces(self) -> Iterator[Markup]:
        yield from self._numbers_at(self._within.start)
        marks: tuple[Remark, ...] = ()
        words: list[Markup] = []
        for stretch in self._stretches():
            if stretch.marks != marks:
                yield _in_marks(words, marks)
                marks, words = stretch.marks, []
            if stretch.seen:
                words.append(self._word(stretch))
            if stretch.span.end in self._numbers:
                yield _in_marks(words, marks)
                words = []
                yield from self._numbers_at(stretch.span.end)
        yield _in_marks(words, marks)

    def _word(self, stretch: _Stretch) -> Markup:
        words = together(self._text[slice(*stretch.span)])
        for name in stretch.tags:
            words = tag("span", words, class_=name) if name in _NO_TAGS else tag(name, words)
        return words

    def _numbers_at(self, offset: int) -> Iterator[Markup]:
        return map(self._number, self._numbers.pop(offset, ()))

    def _number(self, remark: Remark) -> Markup:
        link = tag(
            "a",
            remark.kind.number,
            href=f"#{self._page.note_anchor(remark)}",
            id=self._page.words_anchor(remark),
            aria_label=f"{remark.finding.severity.value} {remark.kind.number}",
        )
        return tag("sup", link, class_=f"number {remark.finding.severity.value}")

    def _stretches(self) -> Iterator[_Stretch]:
        start, end = self._within
        opening: dict[int, list[Remark]] = defaultdict(list)
        closing: dict[int, list[Remark]] = defaultdict(list)
        cuts = {start, end, *self._numbers}
        for remark in self._under:
            first, last = max(start, _span(remark).start), min(end, _span(remark).end)
            opening[first].append(remark)
            closing[last].append(remark)
            cuts.update((first, last))
        for span in (*self._signs, *(span for span, _ in self._styles)):
            cuts.update(span)
        signs = {span.start: span.end for span in self._signs}
        styles = _Styles(self._styles)
        marking: dict[int, Remark] = {}
        hidden_until = start
        for begin, after in pairwise(sorted(cuts)):
            for remark in closing[begin]:
                marking.pop(remark.at, None)
            marking.update((remark.at, remark) for remark in opening[begin])
            hidden_until = max(hidden_until, signs.get(begin, start))
            # A sign that a remark is about has to be seen.
            seen = begin >= hidden_until or bool(marking)
            yield _Stretch(Span(begin, after), tuple(marking.values()), styles.at(begin), seen)


def _in_marks(words: list[Markup], marks: tuple[Remark, ...]) -> Markup:
    return tag("mark", words, class_=severity_of(marks).value) if marks and words else together(words)


class _Styles:
    """Which tags hold at offsets that are asked for in rising order."""

    def __init__(self, styles: Sequence[tuple[Span, str]]) -> None:
        self._coming = sorted(styles, key=lambda style: style[0].start, reverse=True)
        self._now: list[tuple[Span, str]] = []

    def at(self, offset: int) -> tuple[str, ...]:
        while self._coming and self._coming[-1][0].start <= offset:
            self._now.append(self._coming.pop())
        self._now = [(span, name) for span, name in self._now if offset < span.end]
        return tuple(dict.fromkeys(name for _, name in self._now))


def _inline(text: str, within: Span) -> tuple[list[Span], list[tuple[Span, str]]]:
    """The signs that a reader does not see, and the stretches that they emphasise or link."""
    signs: list[Span] = []
    styles: list[tuple[Span, str]] = []
    codes = _Spans()
    for found in _CODE.finditer(text, *within):
        signs += [Span(*found.span(1)), Span(*found.span(3))]
        styles.append((Span(*found.span(2)), "code"))
        codes.add(Span(*found.span()))
    addresses = _Spans()
    for found in _LINK.finditer(text, *within):
        if found.start() not in codes:
            signs += [Span(*found.span(1)), Span(*found.span(3))]
            styles += [(Span(*found.span(2)), "link"), (Span(*found.span(4)), "address")]
            addresses.add(Span(*found.span(4)))
    literal = _Spans()
    for found in _RUN.finditer(text, *within):
        literal.add(Span(*found.span()))
    for expression, name in ((_STRONG, "strong"), (_EMPHASIS, "em")):
        for found in expression.finditer(text, *within):
            if not any(
                place in spans
                for place in (found.start(1), found.start(3))
                for spans in (codes, addresses, literal)
            ):
                signs += [Span(*found.span(1)), Span(*found.span(3))]
                styles.append((Span(*found.span(2)), name))
    for found in _ESCAPE.finditer(text, *within):
        if found.start() not in codes and found.start() not in addresses:
            signs.append(Span(*found.span()))
    return signs, styles


class _Spans:
    """Spans in rising order that do not overlap."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def add(self, span: Span) -> None:
        self._starts.append(span.start)
        self._ends.append(span.end)

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset)
        return at > 0 and offset < self._ends[at - 1]


def _span(remark: Remark) -> Span:
    return remark.finding.span or Span(0, 0)
