"""What a baseline knows is not new."""

import json
from collections.abc import Sequence

import pytest

from rolewright.report import Report
from rolewright.report.baseline import Baseline, compared, identities, pruned, read_baseline
from rolewright.rules import RuleSet, Selection
from rolewright.rules.run import CRASHED
from rolewright.usage import UsageError
from tests.report import handmade

RULES = RuleSet.of(Selection(select=("pay/vague", "words/wordy")))
TEXT = "We pay a competitive salary.\n\nBakers get a competitive salary.\n"


def report(text: str, words: str = "competitive salary", rule: str = "pay/vague") -> Report:
    """A report that remarks on every place where the words stand."""
    starts = [at for at in range(len(text)) if text.startswith(words, at)]
    spans = [handmade.place(text, words).shifted(at - text.index(words)) for at in starts]
    return handmade.report(text, [handmade.finding(span, rule=rule) for span in spans])


def places_known(before: Report, after: Report) -> tuple[list[int], int]:
    """Which findings of a later report a baseline made from an earlier one knows, and how many are gone."""
    done = compared(after, identities(before), RULES)
    assert done.baselined is not None
    return sorted(done.baselined.known), done.baselined.gone


def test_what_was_there_is_known_and_the_report_keeps_all_its_findings() -> None:
    done = compared(report(TEXT), identities(report(TEXT)), RULES)
    assert (done.known, done.new) == (2, ())
    assert len(done.findings) == 2


def test_one_more_is_new_and_it_is_the_right_one() -> None:
    more = f"Apprentices get a competitive salary too.\n\n{TEXT}"
    assert places_known(report(TEXT), report(more)) == ([1, 2], 0)


def test_an_edit_beside_the_words_leaves_them_known() -> None:
    assert places_known(report(TEXT), report(TEXT.replace("We pay", "Rye & Sons offer"))) == ([0, 1], 0)


def test_what_was_mended_is_gone() -> None:
    assert places_known(report(TEXT), report("We pay a competitive salary.\n")) == ([0], 1)


def test_each_known_one_stands_for_one_finding() -> None:
    once = "We pay a competitive salary.\n"
    known, gone = places_known(report(once), report(once * 3))
    assert (len(known), gone) == (1, 0)


def test_other_words_and_other_rules_are_new() -> None:
    assert places_known(report(TEXT), report("We pay a fair wage.", "a fair wage")) == ([], 2)
    assert places_known(report(TEXT), report(TEXT, rule="words/wordy")) == ([], 2)


def test_what_rules_would_have_found_that_were_not_asked_is_not_gone() -> None:
    known = identities(report(TEXT))
    only_words = RuleSet.of(Selection(select=("words/wordy",)))
    done = compared(handmade.report("A new text."), known, only_words)
    assert done.baselined is not None
    assert done.baselined.gone == 0
    assert pruned(handmade.report("A new text."), known, only_words) == known


def test_a_finding_about_the_whole_posting_stays_known_when_its_numbers_change() -> None:
    def whole(message: str) -> Report:
        return handmade.report("Text.", [handmade.finding(message=message)])

    assert places_known(whole("It has 900 words."), whole("It has 950 words.")) == ([0], 0)


def test_a_fault_of_the_program_is_never_known() -> None:
    crashed = handmade.report("Text.", [handmade.finding(rule=CRASHED)])
    assert identities(crashed) == []
    assert compared(crashed, [], RULES).new == crashed.findings


def test_pruning_keeps_what_is_still_found_as_it_is_now() -> None:
    edited = report("Rye & Sons offer a competitive salary.\n")
    assert pruned(edited, identities(report(TEXT)), RULES) == identities(edited)


def test_it_is_written_with_a_finding_a_line_and_in_order() -> None:
    found = identities(report(TEXT))
    written = Baseline({"b.md": tuple(reversed(found)), "a.md": (found[0],), "c.md": ()}).to_text()
    assert written.splitlines()[:4] == [
        "{",
        '  "schema": "rolewright.baseline/1",',
        '  "postings": {',
        '    "a.md": [',
    ]
    assert list(json.loads(written)["postings"]) == ["a.md", "b.md"]
    assert written == Baseline({"a.md": (found[0],), "b.md": tuple(found)}).to_text()
    assert read_baseline(written, "x").postings["b.md"] == tuple(sorted(found))
    assert json.loads(Baseline({}).to_text())["postings"] == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "known.json: is no baseline: not JSON (Expecting value: line 1 column 1 (char 0))"),
        ("[]", "known.json: is no baseline, where “rolewright.baseline/1” is needed"),
        (
            '{"schema": "rolewright.baseline/9"}',
            "known.json: is a “rolewright.baseline/9”, where “rolewright.baseline/1” is needed",
        ),
        (
            '{"schema": "rolewright.baseline/1", "postings": {"a.md": [{"rule": 3}]}}',
            "known.json: is a baseline that somebody broke; make it anew",
        ),
        (
            '{"schema": "rolewright.baseline/1"}',
            "known.json: is a baseline that somebody broke; make it anew",
        ),
    ],
)
def test_what_is_no_baseline_is_told(text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_baseline(text, "known.json")
    assert str(caught.value) == message


def test_a_former_name_of_a_rule_is_understood() -> None:
    rules = RuleSet(RULES.rules, known={**RULES.known, "pay/competitive": "pay/vague"})
    known: Sequence = [each._replace(rule="pay/competitive") for each in identities(report(TEXT))]
    assert compared(report(TEXT), known, rules).new == ()
