"""What is most useful to act on comes first."""

from rolewright.findings import Severity
from rolewright.report.groups import groups_of
from rolewright.text import Span
from tests.report.handmade import finding

HERE, THERE = Span(3, 9), Span(20, 24)


def test_findings_of_one_rule_and_severity_are_one_group() -> None:
    first, second = finding(HERE), finding(THERE)
    grave = finding(HERE, severity=Severity.ERROR)
    error, warning = groups_of([first, grave, second])
    assert (error.findings, warning.findings) == ((grave,), (first, second))
    assert (error.places, warning.places) == (1, 2)
    assert not warning.is_about_the_whole


def order(*findings: tuple[str, Severity, Span | None]) -> list[str]:
    made = [finding(span, rule=rule, severity=severity) for rule, severity, span in findings]
    return [group.rule for group in groups_of(made)]


def test_what_must_not_be_published_comes_before_what_is_missing_and_that_before_words() -> None:
    assert order(
        ("title/comic-book", Severity.NOTE, HERE),
        ("title/code", Severity.WARNING, HERE),
        ("outline/missing-duties", Severity.WARNING, None),
        ("hygiene/leftover", Severity.ERROR, THERE),
        ("outline/missing-apply", Severity.NOTE, None),
    ) == [
        "hygiene/leftover",
        "outline/missing-duties",
        "title/code",
        "outline/missing-apply",
        "title/comic-book",
    ]


def test_what_readers_look_for_first_comes_before_wording() -> None:
    assert order(
        ("words/wordy", Severity.WARNING, HERE),
        ("fair/age", Severity.WARNING, HERE),
        ("duties/weak-start", Severity.WARNING, HERE),
        ("pay/vague", Severity.WARNING, THERE),
    ) == ["pay/vague", "duties/weak-start", "fair/age", "words/wordy"]


def test_what_stands_in_many_places_comes_before_what_stands_in_one() -> None:
    cliche = ("words/cliche", Severity.WARNING, HERE)
    wordy = [("words/wordy", Severity.WARNING, Span(at, at + 2)) for at in range(4)]
    assert order(cliche, *wordy) == ["words/wordy", "words/cliche"]


def test_a_few_poor_words_do_not_outweigh_what_the_job_pays() -> None:
    pay = ("pay/vague", Severity.WARNING, THERE)
    wordy = [("words/wordy", Severity.WARNING, Span(at, at + 2)) for at in range(10)]
    assert order(*wordy, pay) == ["pay/vague", "words/wordy"]


def test_equals_and_topics_of_other_packs_stay_in_the_order_of_the_text() -> None:
    assert order(
        ("words/wordy", Severity.WARNING, HERE),
        ("house/tone", Severity.WARNING, HERE),
        ("words/cliche", Severity.WARNING, THERE),
    ) == ["words/wordy", "house/tone", "words/cliche"]
