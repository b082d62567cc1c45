"""Every remark at its line, for who works through a posting from top to bottom."""

from collections.abc import MutableMapping

from rolewright.findings import Applicability, Finding, Fix, Severity
from rolewright.report import Style
from rolewright.report.text import to_text
from rolewright.text import Span
from tests.report.handmade import finding, place, report

TEXT = "Baker\n\nWe pay a competitive salary and free bread.\n"
WHERE = place(TEXT, "competitive")


def shown(*findings: Finding, colour: bool = False, reasons: MutableMapping[str, str] | None = None) -> str:
    style = Style(width=80, colour=colour)
    return to_text(report(TEXT, findings), style, reasons, by_position=True)


def test_the_line_comes_first_and_its_remarks_beneath_it() -> None:
    whole = finding(rule="outline/no-apply", severity=Severity.NOTE, message="Say how to apply.")
    vague = finding(WHERE, fixes=[Fix("Write the amount", (), Applicability.SHOW)])
    assert shown(whole, vague, reasons={"pay/vague": "The word says nothing."}) == (
        "posting.md\n"
        "  This can say more to its readers: 1 warning, 1 note.\n"
        "\n"
        "  The posting as a whole\n"
        "  note     Say how to apply.  outline/no-apply\n"
        "\n"
        "       3 │ We pay a competitive salary and free bread.\n"
        "         │          ───────────\n"
        "  warning  Say it in numbers.  pay/vague\n"
        "  why      The word says nothing.\n"
        "  mend     Write the amount\n"
    )


def test_findings_about_the_whole_posting_come_first() -> None:
    page = shown(finding(WHERE), finding(None, rule="outline/no-apply"))
    assert page.index("outline/no-apply") < page.index("pay/vague")


def test_a_rule_speaks_at_each_place_and_is_explained_once() -> None:
    bread = finding(place(TEXT, "free bread"))
    page = shown(finding(WHERE), bread, reasons={"pay/vague": "The word says nothing."})
    assert page.count("The word says nothing.") == 1
    assert page.count("Say it in numbers.") == 2


def test_findings_on_one_line_share_its_excerpt() -> None:
    bread = finding(place(TEXT, "free bread"), rule="benefits/trifle", message="Bread is no benefit.")
    page = shown(finding(WHERE), bread)
    assert page.count("We pay a competitive salary") == 1
    assert "         │          ───────────            ──────────\n" in page


def test_words_within_marked_words_have_an_excerpt_of_their_own() -> None:
    outer, inner = Span(WHERE.start, WHERE.end + 7), Span(WHERE.end + 1, WHERE.end + 7)
    page = shown(finding(outer), finding(inner, rule="pay/other"))
    assert page.count("We pay a competitive salary") == 2


def test_the_same_words_are_marked_once_in_the_gravest_ink() -> None:
    findings = [finding(WHERE, severity=Severity.NOTE), finding(WHERE, severity=Severity.ERROR, rule="pay/w")]
    page = shown(*findings, colour=True)
    assert page.count("We pay a") == 1
    assert "\x1b[1;31mcompetitive\x1b[0m" in page
