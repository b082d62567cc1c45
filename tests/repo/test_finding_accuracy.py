"""What the measure of findings counts, on findings and judgements made for it."""

from rolewright.findings import Finding, Severity
from rolewright.text import Span
from tools.finding_accuracy import Judged, judged, recall


def finding(rule: str, start: int, end: int) -> Finding:
    return Finding(rule, Severity.WARNING, "A remark.", Span(start, end))


def test_a_finding_counts_as_its_judge_said() -> None:
    found = {
        "a": [finding("words/wordy", 3, 9), finding("words/wordy", 20, 29), finding("words/wordy", 40, 44)]
    }
    verdicts = {
        "a": [
            {"rule": "words/wordy", "start": 3, "end": 9, "right": True},
            {"rule": "words/wordy", "start": 20, "end": 29, "right": False},
            {"rule": "words/wordy", "start": 60, "end": 66, "right": True},
        ]
    }
    assert judged(found, verdicts) == {"words/wordy": Judged(right=1, wrong=1, unjudged=1)}


def test_a_finding_about_the_whole_posting_is_judged_too() -> None:
    found = {"a": [Finding("pay/missing", Severity.WARNING, "A remark.")]}
    verdicts = {"a": [{"rule": "pay/missing", "start": 0, "end": 0, "right": True}]}
    assert judged(found, verdicts)["pay/missing"].precision == 1


def test_a_mark_is_found_by_a_rule_of_its_family_on_its_words() -> None:
    found = {"a": [finding("fair/age", 10, 20), finding("words/wordy", 30, 40)]}
    marks = {
        "a": [
            {"family": "unfair", "start": 15, "end": 25},
            {"family": "unfair", "start": 30, "end": 40},
            {"family": "wordy", "start": 50, "end": 60},
        ]
    }
    assert recall(found, marks) == {"unfair": (1, 2), "wordy": (0, 1)}
