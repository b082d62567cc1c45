import pytest

from rolewright.document import Employment, Fact, Facts, Mention, Pay, PayKind, PayUnit, Workplace
from rolewright.findings import Applicability, Finding, Fix, Severity, Suppressed
from rolewright.parse import parse
from rolewright.report import Style
from rolewright.report.text import to_text
from rolewright.text import Span
from tests.report.handmade import description, finding, place, report, scorecard

PLAIN = Style(width=80)
TEXT = "Baker\n\nWe pay a competitive salary and free bread.\n"
WHERE = place(TEXT, "competitive")


def test_a_report_says_what_where_why_and_how_to_mend() -> None:
    whole = finding(rule="outline/no-apply", severity=Severity.NOTE, message="Say how to apply.")
    vague = finding(WHERE, fixes=[Fix("Write the amount", (), Applicability.SHOW)])
    assert to_text(
        report(TEXT, [whole, vague], scorecard=scorecard()), PLAIN, {"pay/vague": "The word says nothing."}
    ) == (
        "posting.md\n"
        "  This can say more to its readers: 1 warning, 1 note.\n"
        "  Score 63 of 100: informative 63, concise 63, engaging 63, respectful 63.\n"
        "\n"
        "  What to change in the text\n"
        "\n"
        "  warning  Say it in numbers.  pay/vague\n"
        "  why      The word says nothing.\n"
        "       3 │ We pay a competitive salary and free bread.\n"
        "         │          ───────────  Write the amount\n"
        "\n"
        "  Smaller things\n"
        "\n"
        "  note     Say how to apply.  outline/no-apply\n"
    )


def test_what_a_candidate_looks_for_first_stands_on_top() -> None:
    facts = Facts(
        title=Fact((Mention("Baker", Span(0, 5)),)),
        locations=Fact(tuple(Mention(town, Span(0, 1)) for town in ("Leeds", "York", "Hull"))),
        employment=Fact((Mention(Employment.FULL_TIME, Span(0, 1)),)),
        workplace=Fact((Mention(Workplace.ONSITE, Span(0, 1)),)),
        pay=Fact((Mention(Pay(PayKind.RANGE, 12.5, 14, "GBP", PayUnit.HOUR), Span(0, 1)),)),
    )
    shown = to_text(report(description(TEXT, facts=facts)), PLAIN)
    assert shown.splitlines()[1] == "  Baker · Leeds · York · full-time · on site · GBP 12.50–14 an hour"


def test_another_language_is_named_with_what_that_means() -> None:
    shown = to_text(report(description("Wir suchen einen Bäcker.", language="de")), PLAIN)
    assert "Written in “de”: structure and facts are checked, wording is not." in shown


def test_a_title_alone_is_a_beginning_and_is_told_what_comes_next() -> None:
    shown = to_text(report(parse("# Beekeeper\n")), PLAIN)
    assert "Beekeeper, only begun. Say what the person will do, and what they need for it." in shown
    assert "No job description" not in shown


def test_a_draft_of_questions_is_no_posting_that_failed() -> None:
    asks = description("# Beekeeper\n\n[Which place?]\n\n- Move {{COUNT}} hives.\n")
    question, leftover = (
        finding(Span(at, at + len(words)), severity=Severity.ERROR)
        for words in ("[Which place?]", "{{COUNT}}")
        for at in [asks.text.index(words)]
    )
    assert "Answer first what this draft asks: 1 error." in to_text(report(asks, [question]), PLAIN)
    assert "Do not publish this yet: 2 errors." in to_text(report(asks, [question, leftover]), PLAIN)


def test_a_text_that_is_no_job_description_is_called_so_and_gets_no_praise() -> None:
    document = description("Cookies help us.", is_posting=False)
    assert to_text(report(document), PLAIN) == "posting.md\n  No job description.\n"
    assert "as it stands" not in to_text(report(document, [finding(None)]), PLAIN)


def test_the_verdict_follows_the_gravest_finding_where_there_is_no_score() -> None:
    def verdict(*findings: Finding) -> str:
        return to_text(report(TEXT, findings), PLAIN).splitlines()[1].strip()

    error, warning, note = (finding(WHERE, severity=severity) for severity in Severity)
    assert verdict() == "Good as it stands."
    assert verdict(note) == "Good as it stands: 1 note."
    assert verdict(warning, note) == "This can say more to its readers: 1 warning, 1 note."
    assert verdict(error, error, warning) == "Do not publish this yet: 2 errors, 1 warning."


@pytest.mark.parametrize(
    ("total", "verdict"),
    [
        (100, "Good as it stands."),
        (84, "Good, and a little work makes it better."),
        (69, "This can say more to its readers."),
        (12, "This loses good readers."),
    ],
)
def test_the_verdict_follows_the_score(total: int, verdict: str) -> None:
    shown = to_text(report(TEXT, scorecard=scorecard(total)), PLAIN)
    assert shown.splitlines()[1] == f"  {verdict}"


def test_what_must_not_be_published_outweighs_the_score() -> None:
    error = finding(WHERE, severity=Severity.ERROR)
    shown = to_text(report(TEXT, [error], scorecard=scorecard(99)), PLAIN)
    assert shown.splitlines()[1] == "  Do not publish this yet: 1 error."


def test_what_has_a_warning_is_not_good_as_it_stands() -> None:
    shown = to_text(report(TEXT, [finding(WHERE)], scorecard=scorecard(93)), PLAIN)
    assert shown.splitlines()[1] == "  Good, and a little work makes it better: 1 warning."


def test_a_remark_says_how_many_points_there_are_to_win() -> None:
    shown = to_text(report(TEXT, [finding(WHERE)], scorecard=scorecard(pay_vague=6.7)), PLAIN)
    assert "  warning  Say it in numbers.  pay/vague, 7 points\n" in shown
    little = to_text(report(TEXT, [finding(WHERE)], scorecard=scorecard(pay_vague=0.4)), PLAIN)
    assert "  warning  Say it in numbers.  pay/vague\n" in little


def test_what_the_owner_answered_is_counted() -> None:
    answered = Suppressed(finding(WHERE), "agreed in May")
    shown = to_text(report(TEXT, suppressed=[answered]), PLAIN)
    assert shown.splitlines()[1] == "  Good as it stands: 1 suppressed."


def test_what_a_posting_holds_cannot_command_the_terminal() -> None:
    text = "Baker \x1b[2J here"
    message = finding(place(text, "\x1b[2J"), message="“\x1b[2J” is no word.")
    assert "\x1b" not in to_text(report(text, [message], path="a\x1b.md"), PLAIN)


@pytest.mark.parametrize("by_position", [False, True])
def test_no_line_is_wider_than_the_page(by_position: bool) -> None:
    long = finding(WHERE, message="word " * 60, fixes=[Fix("fix " * 60, (), Applicability.SHOW)])
    other = finding(place(TEXT, "free bread"), message="another " * 30)
    whole = finding(rule="hygiene/broken-encoding")
    kinds = [finding(rule=f"words/kind-{number}") for number in range(30)]
    for width in (40, 72, 110):
        shown = to_text(
            report(TEXT, [whole, *kinds, long, other]), Style(width=width), by_position=by_position
        )
        assert max(map(len, shown.splitlines())) <= width
