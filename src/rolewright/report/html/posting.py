"""The posting as a readable page, piece by piece, each with its remarks beside it."""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from itertools import groupby

from rolewright.document import BlockKind
from rolewright.report.html.margin import notes, span_of
from rolewright.report.html.markup import Content, Markup, tag
from rolewright.report.html.pieces import Piece, pieces
from rolewright.report.html.remarks import Remark, Remarks
from rolewright.report.html.words import Words
from rolewright.report.part_names import PART_NAMES
from rolewright.report.places import place_at
from rolewright.report.report import Report
from rolewright.text import Span

_DEEPEST_HEADING = 6
_DEEPEST_LIST = 5
_LITERAL = {
    BlockKind.FRONT_MATTER: "front matter, typed facts that readers do not see",
    BlockKind.COMMENT: "comment, which readers do not see",
    BlockKind.CODE: "code",
}
_TOGETHER = (BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE)


def posting(report: Report, remarks: Remarks, level: int) -> Markup:
    """The text of a report with its remarks; its own headings begin at `level`."""
    return _Posting(report, remarks, level).page()


class _Posting:
    def __init__(self, report: Report, remarks: Remarks, level: int) -> None:
        self._report = report
        self._source = report.document.source
        self._document = report.document
        self._remarks = remarks
        self._end = remarks.end
        self._pieces = list(pieces(report.document, self._end))
        self._headings = _Headings(level)
        self._tables = 0
        # Remarks name lines, so the margin does; a line that is cut into pieces is named once.
        self._mark = ""
        self._touching, self._own = self._placed()
        self._notes = {at: remarks.tell_together(own) for at, own in self._own.items()}

    def page(self) -> Markup:
        language = self._document.language
        return tag(
            "div",
            list(self._parts()),
            self._rest(),
            class_="posting",
            lang=None if language == "und" else language,
        )

    def _placed(self) -> tuple[dict[int, list[Remark]], dict[int, list[Remark]]]:
        """By piece, the remarks whose words touch it and those that begin in it."""
        touching: dict[int, list[Remark]] = defaultdict(list)
        own: dict[int, list[Remark]] = defaultdict(list)
        first = 0
        for remark in sorted(self._remarks.in_the_text, key=lambda remark: span_of(remark).start):
            span = span_of(remark)
            while first < len(self._pieces) and self._pieces[first].reach.end <= span.start:
                first += 1
            if first == len(self._pieces):
                # At the very end, or in the part that is not shown.
                if span.start == len(self._source) and self._pieces:
                    own[first - 1].append(remark)
                continue
            own[first].append(remark)
            for at in range(first, len(self._pieces)):
                if self._pieces[at].reach.start >= span.end:
                    break
                touching[at].append(remark)
        return touching, own

    def _parts(self) -> Iterator[Markup]:
        for (_, kind), run in groupby(_runs(list(enumerate(self._pieces))), key=lambda each: each[0]):
            numbered = [piece for _, piece in run]
            if opens := numbered[0][1].opens:
                yield tag("p", PART_NAMES[opens.kind], class_="part", lang="en", dir="ltr")
            yield from self._shown(kind, numbered)

    def _shown(self, kind: BlockKind, run: Sequence[tuple[int, Piece]]) -> Iterator[Markup]:
        match kind:
            case BlockKind.ITEM:
                yield self._list(run)
            case BlockKind.TABLE:
                yield self._row(run, self._table(run))
            case BlockKind.QUOTE:
                quoted = [tag("p", self._words(at, piece).marked(), dir="auto") for at, piece in run]
                yield self._row(run, tag("blockquote", quoted, class_="text"))
            case _:
                for at, piece in run:
                    yield self._row([(at, piece)], self._single(at, piece))

    def _single(self, at: int, piece: Piece) -> Markup:
        if piece.kind is BlockKind.RULE:
            return tag("div", tag("hr"), self._words(at, piece, nothing=True).marked(), class_="text")
        if piece.kind in _LITERAL:
            words = self._words(at, piece, plain=True)
            caption = tag("figcaption", _LITERAL[piece.kind], lang="en", dir="ltr")
            code = tag("pre", tag("code", words.marked()), dir="auto")
            return tag("figure", caption, code, class_=_classes("text literal", words))
        words = self._words(at, piece)
        if piece.kind is BlockKind.HEADING:
            level, depth = self._headings.next(piece.level)
            return tag(f"h{level}", words.marked(), class_=_classes(f"text depth-{depth}", words), dir="auto")
        name = "text title" if piece.is_title else "text"
        return tag("p", words.marked(), class_=_classes(name, words), dir="auto")

    def _list(self, run: Sequence[tuple[int, Piece]]) -> Markup:
        """Entries, those with a larger indent nested in the one before."""
        coming = deque(run)
        return tag("ul", list(self._entries(coming, 0)), role="list")

    def _entries(self, coming: "deque[tuple[int, Piece]]", depth: int) -> Iterator[Markup]:
        indent = coming[0][1].level
        while coming and (coming[0][1].level >= indent or depth == 0):
            at, piece = coming.popleft()
            indent = min(indent, piece.level)
            shown = self._row([(at, piece)], self._entry(at, piece, depth))
            nested = None
            if coming and coming[0][1].level > indent + 1 and depth < _DEEPEST_LIST:
                nested = tag("ul", list(self._entries(coming, depth + 1)), role="list")
            yield tag("li", shown, nested)

    def _entry(self, at: int, piece: Piece, depth: int) -> Markup:
        words = self._words(at, piece)
        is_counted = any(map(str.isalnum, piece.marker)) and piece.marker != "o"
        marker = tag("span", piece.marker, " ", class_="marker") if is_counted else None
        names = f"text entry nested-{depth}{' counted' if is_counted else ''}"
        return tag("div", marker, words.marked(), class_=_classes(names, words), dir="auto")

    def _table(self, run: Sequence[tuple[int, Piece]]) -> Markup:
        rows: list[Markup] = []
        numbers: list[Markup] = []
        for at, piece in run:
            if _parts_rows(self._source[piece.content]):
                numbers.append(self._words(at, piece, nothing=True).marked())
            else:
                rows.append(tag("tr", [tag("td", cell, dir="auto") for cell in self._cells(at, piece)]))
        if not rows:
            return tag("p", numbers, class_="text")
        self._tables += 1
        table = tag("table", tag("tbody", rows))
        name = f"Table {self._tables} of the text"
        return tag("div", table, numbers, class_="text scroll", tabindex=0, role="region", aria_label=name)

    def _cells(self, at: int, piece: Piece) -> Iterator[Markup]:
        start, end = piece.content
        text = self._source.text
        cuts = [
            place for place in range(start, end) if text[place] == "|" and text[place - 1 : place] != "\\"
        ]
        edges = [start, *(place + 1 for place in cuts)], [*cuts, end]
        cells = [Span(first, last) for first, last in zip(*edges, strict=True)]
        shown = [cell for cell in cells if self._source[cell].strip()] or cells[:1]
        left = list(self._own[at])
        for cell in shown:
            is_last = cell is shown[-1]
            own = [remark for remark in left if is_last or span_of(remark).start < cell.end]
            left = [remark for remark in left if remark not in own]
            yield Words(text, cell, self._touching[at], own, self._remarks).marked()

    def _words(self, at: int, piece: Piece, *, plain: bool = False, nothing: bool = False) -> Words:
        content = Span(piece.content.start, piece.content.start) if nothing else piece.content
        return Words(
            self._source.text, content, self._touching[at], self._own[at], self._remarks, plain=plain
        )

    def _row(self, run: Sequence[tuple[int, Piece]], shown: Markup) -> Markup:
        beside = [note for at, _ in run for note in self._notes.get(at, ())]
        told = notes(beside, self._remarks, self._source)
        mark = place_at(self._report, run[0][1].content.start).mark
        number, self._mark = (mark if mark != self._mark else None), mark
        return tag("div", shown, told, class_="row noted" if told else "row", data_line=number)

    def _rest(self) -> Content:
        left = len(self._source) - self._end
        unexplained = self._remarks.left_out
        if not left and not unexplained:
            return None
        told = []
        if left:
            told.append(f"The text goes on for {left:,} more characters, which are too many for a page.")
        if unexplained:
            told.append(f"{unexplained:,} more remarks are left out.")
        return tag(
            "p", " ".join(told), " The JSON report holds everything.", class_="rest", lang="en", dir="ltr"
        )


class _Headings:
    """Levels for headings that nest as the posting's do, and never skip one."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._above: list[int] = []

    def next(self, depth: int) -> tuple[int, int]:
        """The level of a heading whose own depth is given, and how deep it looks, from 1."""
        while self._above and self._above[-1] >= depth:
            self._above.pop()
        self._above.append(depth)
        return min(self._first + len(self._above) - 1, _DEEPEST_HEADING), min(max(depth, 1), 4)


def _runs(numbered: list[tuple[int, Piece]]) -> Iterator[tuple[tuple[int, BlockKind], tuple[int, Piece]]]:
    """The pieces, with what is the same for those that are shown as one thing."""
    run, last = 0, None
    for at, piece in numbered:
        if piece.kind is not last or piece.kind not in _TOGETHER or piece.opens:
            run += 1
        last = piece.kind
        yield (run, piece.kind), (at, piece)


def _parts_rows(row: str) -> bool:
    """Whether a line of a table only parts its rows."""
    return not row.strip("|-:=+ \t\r\n")


def _classes(names: str, words: Words) -> str:
    return f"{names} bar {words.bar.value}" if words.bar else names
