"""A remark is answered beside its words, so that the comment reaches it and nothing else."""

from datetime import date
from importlib import resources

import pytest

from rolewright.engine import Checker
from rolewright.findings import Applicability
from rolewright.findings.edits import edited
from rolewright.fixing.answering import answer
from rolewright.records import replace
from rolewright.report import Report
from rolewright.usage import UsageError

TEXT = """\
# Night Baker

Hollow Lane Bakery, Leeds. £13–14 an hour, full-time.

In order to bake for forty cafés we need a second baker.

## What you will do

- In order to bake 300 loaves, mix the dough.
- Keep the oven log.
"""
CHECKER = Checker()


def _check(text: str) -> Report:
    return CHECKER.check(text, on=date(2026, 11, 26))


def _answered(rule: str, at: int = 0, *, text: str = TEXT, **more: bool) -> str:
    report = _check(text)
    finding = [each for each in report.findings if each.rule == rule][at]
    after = edited(text, answer(report, finding, "our own way", _check, **more))
    assert [each.finding.rule for each in _check(after).suppressed][:1] == [rule]
    return after


def test_a_paragraph_gets_the_comment_before_it() -> None:
    told = (
        '<!-- rolewright ignore words/wordy "In order to": our own way -->\nIn order to bake for forty cafés'
    )
    assert told in _answered("words/wordy")


def test_an_entry_gets_the_comment_at_its_end_so_that_the_list_stays_one() -> None:
    assert (
        'mix the dough. <!-- rolewright ignore words/wordy "In order to": our own way -->\n- Keep'
        in _answered("words/wordy", 1)
    )


def test_a_remark_on_the_whole_posting_is_answered_for_the_whole_file() -> None:
    assert _answered("outline/missing-about").endswith(
        "\n\n<!-- rolewright ignore-file outline/missing-about: our own way -->\n"
    )


def test_a_rule_is_answered_everywhere_when_that_is_wanted() -> None:
    after = _answered("words/wordy", everywhere=True)
    assert [each.rule for each in _check(after).findings if each.rule == "words/wordy"] == []


def test_nothing_is_answered_without_a_reason() -> None:
    report = _check(TEXT)
    with pytest.raises(UsageError, match="reason"):
        answer(report, report.findings[0], " \n", _check)


def test_another_remark_on_the_same_line_still_stands() -> None:
    text = TEXT.replace("Keep the oven log.", "Leverage synergies.")
    after = _check(_answered("words/jargon", 1, text=text))
    assert [after.document.source[each.span] for each in after.findings if each.rule == "words/jargon"] == [
        "Leverage"
    ]
    assert after.scorecard == _check(text).scorecard


ROCKSTAR = (
    resources.files("rolewright.studio") / "examples/postings/rockstar-growth-marketer.md"
).read_text()


@pytest.mark.parametrize("words", ["fast-paced", "work hard and play hard", "are like a family"])
def test_an_answer_in_a_paragraph_leaves_the_rule_at_work_in_the_rest(words: str) -> None:
    before = _check(ROCKSTAR)
    finding = next(each for each in before.findings if each.span and ROCKSTAR[slice(*each.span)] == words)
    text = edited(ROCKSTAR, answer(before, finding, "our own way", _check))
    assert f'<!-- rolewright ignore {finding.rule} "{words}": our own way -->\nWe are a fast-paced' in text
    assert [each.finding.message for each in _check(text).suppressed] == [finding.message]
    standing = [each.message for each in before.findings if each is not finding]
    assert [each.message for each in _check(text).findings] == standing


def test_an_answer_is_judged_by_its_own_remark_and_not_by_how_many_there_are() -> None:
    report = _check(TEXT)
    finding = next(each for each in report.findings if each.rule == "words/wordy")

    def with_more_remarks(text: str) -> Report:
        after = _check(text)
        return replace(after, findings=(*after.findings, *after.findings[-1:] * 2))

    assert "ignore words/wordy" in answer(report, finding, "our own way", with_more_remarks)[0].text


def test_an_answer_with_a_place_silences_no_other_words_even_where_it_holds_for_the_file() -> None:
    def without_the_place_of_a_comment(text: str) -> Report:
        return _check(text.replace("rolewright ignore ", "rolewright "))

    report = _check(TEXT)
    finding = next(each for each in report.findings if each.rule == "words/wordy")
    edit = answer(report, finding, "our own way", without_the_place_of_a_comment)
    assert edit[0].text.strip() == '<!-- rolewright ignore-file words/wordy "In order to": our own way -->'


def test_a_remark_on_missing_benefits_is_not_taken_for_an_offer_of_them() -> None:
    text = (
        TEXT + "\n## What you need\n\n- You have baked at night for a year.\n\n## How to apply\n\nCall us.\n"
    )
    assert "outline/missing-benefits" in _answered("outline/missing-benefits", text=text)


def test_no_fix_takes_a_comment_away() -> None:
    twice = TEXT.replace("oven log.", "oven log.{0}") + "- Keep the oven log.{0}\n"
    for told, is_mended in (("", True), (" <!-- Ann wants it twice -->", False)):
        text = twice.format(told)
        after = CHECKER.fix(text, on=date(2026, 11, 26), upto=Applicability.SAFE).text
        assert (after.count("Keep the oven log.") == 1) is is_mended
        assert told in after
