"""Points are lost to findings alone, each loss can be traced, and more findings never raise a score."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.findings import Finding
from rolewright.records import replace
from rolewright.rules import RuleSet
from rolewright.scoring import GUIDE, Cost, Part, Profile, Scorecard, score
from tests.report.handmade import description, finding

TWO = Profile(
    "two@1",
    {Part.INFORMATIVE: 0.5, Part.CONCISE: 0.3, Part.ENGAGING: 0.1, Part.RESPECTFUL: 0.1},
    {
        "pay/missing": (Cost(Part.INFORMATIVE, 20, 20), Cost(Part.RESPECTFUL, 50, 50)),
        "words/wordy": (Cost(Part.CONCISE, 10, 40),),
    },
)
POSTING = description("A text.")
COUNTED = st.lists(st.sampled_from(sorted(GUIDE)), max_size=40)


def scored(findings: list[Finding], profile: Profile = TWO) -> Scorecard:
    card = score(POSTING, findings, profile)
    assert card is not None
    return card


def of(*rules: str) -> list[Finding]:
    return [finding(rule=rule) for rule in rules]


def test_a_posting_without_findings_has_all_points() -> None:
    card = scored([])
    assert (card.total, set(card.parts.values()), card.losses, card.profile) == (100, {100}, (), "two@1")


def test_the_total_is_what_the_parts_weigh() -> None:
    card = scored(of("pay/missing"))
    assert card.parts == {
        Part.INFORMATIVE: 80,
        Part.CONCISE: 100,
        Part.ENGAGING: 100,
        Part.RESPECTFUL: 50,
    }
    assert card.total == 85


def test_a_rule_that_does_not_count_costs_nothing() -> None:
    assert scored(of("grammar/error", "law/pay")) == scored([])


def test_each_further_finding_costs_less_and_all_together_no_more_than_the_most() -> None:
    cost = Cost(Part.CONCISE, 10, 40)
    assert [round(cost.of(times), 3) for times in (0, 1, 2, 3)] == [0, 10, 17.5, 23.125]
    assert cost.of(1000) <= 40
    assert Cost(Part.CONCISE, 7, 7).of(3) == 7


def test_a_finding_costs_as_far_as_the_fault_goes() -> None:
    cost = Cost(Part.CONCISE, 10, 40)
    assert [round(cost.of(extent), 3) for extent in (0.1, 0.5, 0.999)] == [1, 5, 9.99]
    assert Cost(Part.CONCISE, 20, 20).of(0.25) == 5
    half = replace(finding(rule="pay/missing"), extent=0.5)
    assert scored([half]).parts[Part.INFORMATIVE] == 90
    assert scored([half]).losses[0].findings == 1


def test_the_largest_gain_comes_first() -> None:
    card = scored(of("words/wordy", "pay/missing"))
    assert [(loss.rule, loss.findings, round(loss.gain, 6)) for loss in card.losses] == [
        ("pay/missing", 1, 15),
        ("words/wordy", 1, 3),
    ]
    assert card.gain("pay/missing") == pytest.approx(15)
    assert card.gain("pay/vague") == 0


def test_what_is_no_posting_and_what_is_in_another_language_has_no_score() -> None:
    assert score(description("Cookies.", is_posting=False), [], TWO) is None
    assert score(description("Wir suchen.", language="de"), [], TWO) is None
    assert score(description("Baker", language="und"), [], TWO) is not None


@given(COUNTED, st.sampled_from(sorted(GUIDE)))
def test_one_more_finding_lowers_a_part_and_raises_nothing(rules: list[str], another: str) -> None:
    before, after = scored(of(*rules), GUIDE), scored(of(*rules, another), GUIDE)
    assert after.total <= before.total
    assert all(after.parts[part] <= before.parts[part] for part in Part)
    assert len(after.losses) >= len(before.losses)


@given(COUNTED)
def test_every_lost_point_is_some_rules(rules: list[str]) -> None:
    card = scored(of(*rules), GUIDE)
    for part in Part:
        lost = sum(loss.points.get(part, 0) for loss in card.losses)
        assert isclose(100 - lost, card.parts[part], abs_tol=0.51)
    assert {loss.rule: loss.findings for loss in card.losses} == {rule: rules.count(rule) for rule in rules}


@given(COUNTED)
def test_a_gain_is_what_the_total_rises_when_the_findings_are_gone(rules: list[str]) -> None:
    card = scored(of(*rules), GUIDE)
    for loss in card.losses:
        rest = scored(of(*(rule for rule in rules if rule != loss.rule)), GUIDE)
        assert isclose(rest.total - card.total, loss.gain, abs_tol=1.01)


def test_the_guide_counts_rules_that_every_check_runs() -> None:
    usual = {rule.id: rule for rule in RuleSet.of()}
    assert set(GUIDE) <= set(usual)


def worth(rule: str) -> float:
    return sum(GUIDE.weights[cost.part] * cost.first for cost in GUIDE.costs.get(rule, ()))


def test_words_that_are_found_by_a_graver_rule_cost_no_less() -> None:
    """A rule that yields is not heard beside the other: to add the other's fault must not win points.

    Laws stand beside the score: what they find is left out before any rule yields.
    """
    usual = {rule.id: rule for rule in RuleSet.of()}
    cheaper = {
        (rule.id, other): (worth(rule.id), worth(other))
        for rule in usual.values()
        for other in rule.yields_to
        if other in usual and not other.startswith("law/") and worth(other) < worth(rule.id)
    }
    assert not cheaper


def test_the_numbers_of_the_guide_can_be_meant() -> None:
    assert isclose(sum(GUIDE.weights.values()), 1)
    for costs in GUIDE.costs.values():
        assert all(0 < cost.first <= cost.most < 100 for cost in costs)
        assert len({cost.part for cost in costs}) == len(costs)
