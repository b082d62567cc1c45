"""What was taken out of a document is remarked on where its owner finds it: in a paragraph, a page, a row."""

from datetime import date

import pytest

from rolewright import Checker, check
from rolewright.document import Origin, OriginKind
from rolewright.records import replace
from rolewright.report import Report
from rolewright.report.places import place_at

TEXT = """\
# Baker

We are looking for a rockstar baker who bakes 4,000 loaves a night for 60 shops in Leeds.

- Utilize a deck oven
- Leverage synergies
"""


def report(kind: OriginKind, name: str = "") -> Report:
    origins = tuple(
        Origin(TEXT.index(words), kind, number, name)
        for number, words in enumerate(("# Baker", "We are", "- Utilize", "- Leverage"), start=11)
    )
    checked = check(TEXT, on=date(2026, 11, 26))
    return replace(checked, source=replace(checked.source, path="job.docx", origins=origins))


@pytest.mark.parametrize(
    ("kind", "name", "told", "line"),
    [
        (OriginKind.PARAGRAPH, "", "paragraph 12", None),
        (OriginKind.PAGE, "", "page 12", None),
        (OriginKind.ROW, "Text", "row 12, “Text”", None),
        (OriginKind.ELEMENT, "p", "line 12", 12),
    ],
)
def test_a_place_is_told_as_the_original_is_counted(
    kind: OriginKind, name: str, told: str, line: int | None
) -> None:
    place = place_at(report(kind, name), TEXT.index("rockstar"))
    assert (place.told, place.line) == (told, line)


def test_a_text_has_lines_of_its_own() -> None:
    plain = check(TEXT, on=date(2026, 11, 26))
    place = place_at(plain, TEXT.index("rockstar"))
    assert (place.told, place.behind_path) == ("line 3", ":3:22")


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (OriginKind.PARAGRAPH, "This sentence stands in paragraph 12 already; leave one of them out."),
        (OriginKind.PAGE, "This sentence stands on page 12 already; leave one of them out."),
    ],
)
def test_a_rule_that_names_a_line_names_the_place_of_the_original(kind: OriginKind, told: str) -> None:
    twice = (
        f"{TEXT}\nWe are looking for a rockstar baker who bakes 4,000 loaves a night for 60 shops in Leeds.\n"
    )
    origins = report(kind).source.origins
    checked = Checker().check(twice, on=date(2026, 11, 26), origins=origins)
    (finding,) = [each for each in checked.findings if each.rule == "hygiene/duplicate-text"]
    assert finding.message == told
    (plain,) = [each for each in check(twice).findings if each.rule == "hygiene/duplicate-text"]
    assert "stands in line 3 already" in plain.message
