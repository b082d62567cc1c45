from datetime import date

from rolewright.findings import Severity
from rolewright.rules.rule import Rule
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.run import Outcome, run
from tests.rules.cards import rule
from tests.rules.handmade import posting

FORMER = ('language = "en"', 'language = "en"\naliases = ["words/assassin"]')
RULES = RuleSet(
    [
        rule('phrases = ["guru"]', rule_id="words/guru"),
        rule('phrases = ["ninja"]', rule_id="words/ninja", changes=[FORMER]),
        Rule("hygiene/suppression", "Answers", "{problem}", Severity.WARNING),
    ]
)


def outcome(text: str) -> Outcome:
    return run(RULES, posting(text), on=date(2026, 1, 1))


def standing(text: str) -> list[str]:
    """The rules of the findings that stand, with the message of those about comments."""
    return [
        finding.message if finding.rule == "hygiene/suppression" else finding.rule
        for finding in outcome(text).findings
    ]


def test_a_comment_on_its_own_line_answers_for_the_next_block() -> None:
    text = "<!-- rolewright ignore words/guru: our product's name -->\nA guru.\n\nA guru.\n"
    assert standing(text) == ["words/guru"]
    (suppressed,) = outcome(text).suppressed
    assert suppressed.finding.rule == "words/guru"
    assert suppressed.reason == "our product's name"


def test_a_blank_line_or_another_comment_may_stand_between() -> None:
    text = (
        "<!-- rolewright ignore words/guru: a name -->\n<!-- rolewright ignore words/ninja: a game -->\n\n"
        "A guru and a ninja.\n"
    )
    assert standing(text) == []


def test_a_comment_at_the_end_of_a_line_answers_for_the_block_of_the_line() -> None:
    assert standing("- A guru <!-- rolewright ignore words/guru: a name -->\n- A guru\n") == ["words/guru"]


def test_an_answer_in_code_is_text_and_a_fence_in_a_comment_hides_none() -> None:
    comment = "<!-- rolewright ignore-file words/guru: a name -->"
    assert standing(f"A guru.\n\n```\n{comment}\n```\n") == ["words/guru"]
    assert standing(f"A guru.\n\n<!--\n```\n-->\n{comment}\n<!--\n```\n-->\n") == []


def test_one_comment_answers_several_rules() -> None:
    assert standing("<!-- rolewright ignore words/guru, words/ninja: names -->\nA guru, a ninja.\n") == []


def test_a_comment_for_the_file_answers_everywhere() -> None:
    text = "A guru.\n\nA guru.\n\n<!-- rolewright ignore-file words/guru: a name -->\n"
    assert standing(text) == []
    assert len(outcome(text).suppressed) == 2


def test_a_former_id_is_understood() -> None:
    assert standing("<!-- rolewright ignore words/assassin: a game -->\nA ninja.\n") == []


def test_the_reason_is_required() -> None:
    text = "<!-- rolewright ignore words/guru -->\nA guru.\n"
    assert standing(text) == ["Say why the rule is ignored here: “rule: reason”.", "words/guru"]
    assert standing("<!-- rolewright ignore words/guru: -->\nA guru.\n")[1:] == ["words/guru"]


def test_a_rule_that_does_not_exist_is_reported_with_the_nearest() -> None:
    text = "<!-- rolewright ignore words/gurru: a name -->\nA guru.\n"
    assert standing(text) == ["There is no rule “words/gurru”; did you mean “words/guru”?", "words/guru"]


def test_an_answer_that_nothing_needs_is_reported() -> None:
    text = "<!-- rolewright ignore words/guru: a name -->\nA baker.\n\nA guru.\n"
    assert standing(text) == ["Nothing here goes against words/guru; the comment can go.", "words/guru"]


def test_an_answer_to_a_rule_that_is_not_selected_is_no_mistake() -> None:
    ruleset = RuleSet(RULES.rules[1:], known=RULES.known)
    text = "<!-- rolewright ignore words/guru: a name -->\nA guru.\n"
    assert run(ruleset, posting(text), on=date(2026, 1, 1)).findings == ()


def test_what_is_not_understood_is_reported() -> None:
    assert standing("<!-- rolewright ignores words/guru: a name -->\nText.\n") == [
        "“ignores” is not understood here; did you mean “ignore”?"
    ]
    assert standing("<!-- rolewright ignore : a name -->\nText.\n") == [
        "This comment names no rule to ignore."
    ]


def test_other_comments_are_left_alone_and_are_no_text() -> None:
    assert standing("<!-- a guru -->\nText <!-- a guru --> here.\n") == []


def test_mistakes_keep_quiet_when_their_rule_is_not_selected() -> None:
    ruleset = RuleSet(RULES.rules[:1])
    text = "<!-- rolewright ignore words/guru -->\nText.\n"
    assert run(ruleset, posting(text), on=date(2026, 1, 1)).findings == ()


def test_words_behind_a_rule_leave_its_other_remarks_alone() -> None:
    rules = RuleSet([rule('phrases = ["guru", "mage"]', rule_id="words/guru")])
    text = '- A Guru and a mage <!-- rolewright ignore words/guru "guru": our name: Guru Ltd -->\n'
    found = run(rules, posting(text), on=date(2026, 1, 1))
    assert [text[slice(*each.span)] for each in found.findings] == ["mage"]
    assert [each.reason for each in found.suppressed] == ["our name: Guru Ltd"]


def test_a_quotation_that_is_not_closed_names_nothing() -> None:
    assert "There is no rule" not in " ".join(
        standing('- A guru <!-- rolewright ignore words/guru ": a -->\n')
    )


def test_words_may_be_named_for_each_of_several_rules_and_by_their_beginning() -> None:
    text = "- A guru, a ninja <!-- rolewright ignore words/guru “gu…”, words/ninja: names -->\n"
    assert standing(text) == []


def test_words_that_stand_nowhere_are_reported() -> None:
    text = '- A guru <!-- rolewright ignore words/guru "ninja": a name -->\n'
    assert sorted(standing(text)) == [
        "Nothing here goes against words/guru; the comment can go.",
        "words/guru",
    ]
