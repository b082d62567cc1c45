"""Where words of a report are, as their owner can find them: a line of a text, a paragraph, a page, a row.

The lines of a text that was taken out of a document are nothing that its owner has ever seen.
"""

import re
from collections.abc import Sequence

from rolewright.document import Origin, OriginKind, origin_at
from rolewright.findings import Finding
from rolewright.records import replace
from rolewright.report.report import Report
from rolewright.text import SourceText
from rolewright.tuples import NamedTuple

_SHORT = {OriginKind.PARAGRAPH: "par.", OriginKind.PAGE: "page", OriginKind.ROW: "row"}
_MARKS = {OriginKind.PARAGRAPH: "¶", OriginKind.PAGE: "p.", OriginKind.ROW: "r."}


class Place(NamedTuple):
    """A place: in full, in the margin of a terminal, and in that of a page.

    `line` and `column` are those of the file, None where it has no lines or other ones.
    """

    told: str
    short: str
    mark: str
    line: int | None = None
    column: int | None = None

    @property
    def behind_path(self) -> str:
        """What stands behind the path of the file, as editors and terminals link it if it has lines."""
        if self.line is None:
            return f" ({self.told})"
        return f":{self.line}" + (f":{self.column}" if self.column else "")


def place_at(report: Report, offset: int) -> Place:
    """Where the words at an offset stood in the file that was checked."""
    return place_of(report.document.source, report.source.origins, offset)


def place_of(source: SourceText, origins: Sequence[Origin], offset: int) -> Place:
    """Where the words at an offset of a text stood in the file that it is, or was taken out of."""
    origin = origin_at(origins, offset)
    if origin is None:
        line, column = source.position(offset)
        return Place(f"line {line}", str(line), str(line), line, column)
    number = origin.number
    if origin.kind is OriginKind.ELEMENT:
        return Place(f"line {number}", str(number), str(number), number)
    named = f", “{origin.name}”" if origin.name and origin.kind is OriginKind.ROW else ""
    told = f"{origin.kind.value} {number}{named}"
    return Place(told, f"{_SHORT[origin.kind]} {number}", f"{_MARKS[origin.kind]}{number}")


def has_lines(report: Report) -> bool:
    """Whether the lines of the report's text are those of the file."""
    return not report.source.origins


def in_places_of_original(report: Report) -> Report:
    """The report, whose messages name places of the document where they named lines of the text out of it."""
    if has_lines(report):
        return report
    findings = tuple(_in_place(finding, report) for finding in report.findings)
    suppressed = tuple(replace(each, finding=_in_place(each.finding, report)) for each in report.suppressed)
    return replace(report, findings=findings, suppressed=suppressed)


def _in_place(finding: Finding, report: Report) -> Finding:
    """What a rule says of a line is in its data, too."""
    line, starts = finding.data.get("line"), report.document.source.line_starts
    if not isinstance(line, int) or not 0 < line <= len(starts):
        return finding
    place = place_at(report, starts[line - 1])
    preposition = "on" if place.mark.startswith(_MARKS[OriginKind.PAGE]) else "in"
    message = re.sub(rf"\bin line {line}\b", lambda _: f"{preposition} {place.told}", finding.message)
    return replace(finding, message=re.sub(rf"\bline {line}\b", lambda _: place.told, message))
