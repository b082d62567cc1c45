from datetime import date

from rolewright.engine import Checker
from rolewright.findings import Finding
from rolewright.parse import parse
from rolewright.records import replace
from rolewright.rules.load import core_card
from rolewright.rules.rule import Rule
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.run import run
from tests.rules.cards import rule
from tests.rules.handmade import posting

ON = date(2026, 1, 1)
SYNERGY = rule('phrases = ["synergy"]', rule_id="words/hollow")


def found(rules: list[Rule], text: str) -> list[str]:
    return [finding.rule for finding in run(RuleSet(rules), posting(text), on=ON).findings]


def yielding(match: str, *others: str) -> Rule:
    return replace(rule(match, rule_id="words/other"), yields_to=others)


def alone(phrase: str) -> Rule:
    return replace(rule(f'phrases = ["{phrase}"]', rule_id="words/alone"), alone=True)


def test_a_rule_yields_to_another_on_the_same_words() -> None:
    other = yielding('phrases = ["real synergy", "vision"]', "words/hollow")
    assert found([SYNERGY, other], "We offer real synergy.\n") == ["words/hollow"]


def test_a_rule_does_not_yield_on_other_words() -> None:
    other = yielding('phrases = ["real synergy", "vision"]', "words/hollow")
    assert found([SYNERGY, other], "We offer vision and synergy.\n") == ["words/other", "words/hollow"]


def test_a_rule_yields_even_to_what_the_owner_has_answered() -> None:
    other = yielding('phrases = ["real synergy"]', "words/hollow")
    text = "We offer real synergy. <!-- rolewright ignore words/hollow: it is our name -->\n"
    assert found([SYNERGY, other], text) == []


def test_where_a_rule_speaks_alone_others_are_not_heard() -> None:
    assert found([SYNERGY, alone("lorem")], "Lorem synergy.\n") == ["words/alone"]
    assert found([SYNERGY, alone("ipsum")], "Lorem synergy.\n") == ["words/hollow"]


def test_a_rule_that_the_owner_has_answered_is_not_alone() -> None:
    text = "Lorem synergy. <!-- rolewright ignore words/alone: it is a posting -->\n"
    assert found([SYNERGY, alone("lorem")], text) == ["words/hollow"]


def shipped(text: str, topic: str) -> list[Finding]:
    findings = Checker().check(text, on=ON).findings
    return [finding for finding in findings if finding.rule.startswith(topic)]


def test_pay_that_is_named_with_a_word_is_not_missing_as_well() -> None:
    text = "# Usher\n\nWe are looking for an usher in Hull. We offer a competitive salary and free plays.\n"
    assert [finding.rule for finding in shipped(text, "pay/")] == ["pay/vague"]


def test_a_bare_figure_is_one_problem() -> None:
    text = "# Usher\n\nWe are looking for an usher in Hull.\n\nSalary: 1300\n"
    (finding,) = shipped(text, "pay/")
    assert finding.rule == "pay/no-currency"
    assert "neither a currency nor a period" in finding.message


def test_of_a_text_that_is_no_posting_only_this_is_said() -> None:
    text = core_card("hygiene/not-a-posting").bad[0].case.text + "\nWe utilize &nbsp; cookies.\n"
    assert not parse(text).is_posting
    assert [finding.rule for finding in shipped(text, "")] == ["hygiene/not-a-posting"]
