"""What is most useful to act on comes first."""

from rolewright.findings import Severity
from rolewright.report.groups import Group, Rank, groups_of
from rolewright.scoring import Scorecard
from rolewright.text import Span
from tests.report.handmade import finding, report, scorecard

HERE, THERE = Span(3, 9), Span(20, 24)
TEXT = "A text with places to remark on."


def groups(*findings: tuple[str, Severity, Span | None], score: Scorecard | None = None) -> list[Group]:
    made = [finding(span, rule=rule, severity=severity) for rule, severity, span in findings]
    return groups_of(report(TEXT, made, scorecard=score))


def ranked(
    *findings: tuple[str, Severity, Span | None], score: Scorecard | None = None
) -> list[tuple[str, Rank]]:
    return [(group.rule, group.rank) for group in groups(*findings, score=score)]


def test_findings_of_one_rule_and_severity_are_one_group() -> None:
    error, warning = groups(
        ("pay/vague", Severity.WARNING, HERE),
        ("pay/vague", Severity.ERROR, HERE),
        ("pay/vague", Severity.WARNING, THERE),
    )
    assert [each.span for each in warning.findings] == [HERE, THERE]
    assert (error.places, warning.places) == (1, 2)


def test_what_must_not_be_published_comes_first_then_what_gains_most() -> None:
    assert ranked(
        ("title/code", Severity.WARNING, HERE),
        ("opening/no-reason", Severity.NOTE, None),
        ("pay/missing", Severity.WARNING, None),
        ("hygiene/leftover", Severity.ERROR, THERE),
        ("title/comic-book", Severity.NOTE, HERE),
        score=scorecard(title_code=0.4, opening_no_reason=4, pay_missing=9, hygiene_leftover=2),
    ) == [
        ("hygiene/leftover", Rank.FIRST),
        ("pay/missing", Rank.FIRST),
        ("opening/no-reason", Rank.FIRST),
        ("title/code", Rank.NEXT),
        ("title/comic-book", Rank.LAST),
    ]


def test_no_more_is_to_be_done_first_than_one_sets_out_to_do() -> None:
    rules = [f"topic_problem_{letter}" for letter in "abcdef"]
    score = scorecard(**{rule: 9 - at for at, rule in enumerate(rules)})
    found = [(loss.rule, Severity.WARNING, HERE) for loss in reversed(score.losses)]
    assert [rank for _, rank in ranked(*found, score=score)] == [Rank.FIRST] * 3 + [Rank.NEXT] * 3


def test_a_rule_that_does_not_count_and_a_posting_without_a_score_keep_the_order_of_the_text() -> None:
    assert ranked(
        ("words/wordy", Severity.WARNING, HERE),
        ("house/tone", Severity.WARNING, HERE),
        ("words/cliche", Severity.WARNING, THERE),
    ) == [("words/wordy", Rank.NEXT), ("house/tone", Rank.NEXT), ("words/cliche", Rank.NEXT)]
