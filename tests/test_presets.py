"""What a preset means by "default" follows from what is known of each rule."""

from collections.abc import Mapping

import pytest

from rolewright.findings import Severity
from rolewright.presets import usual
from rolewright.rules import Preset, Rule, RuleSet, Selection
from rolewright.rules.precision import Measured
from rolewright.scoring import Cost, Part, Profile

ALL = tuple(RuleSet.of(Selection(select=("all",))))


def rule(name: str, severity: str = "warning", **known: object) -> Rule:
    return Rule(f"words/{name}", "", "", Severity(severity), **known)


def costing(**points: float) -> Profile:
    """A profile in which a finding of each rule costs so many points of the total."""
    weights = dict.fromkeys(Part, 0.25)
    return Profile(
        "t@1",
        weights,
        {f"words/{name}": (Cost(Part.CONCISE, 4 * at, 4 * at),) for name, at in points.items()},
    )


def chosen(
    preset: Preset, *rules: Rule, profile: Profile | None = None, judged: Mapping[str, Measured] | None = None
) -> dict[str, str]:
    """The rules that a preset means, with their severities."""
    meant = usual(
        preset, rules, profile=profile or costing(), precision=lambda each: (judged or {}).get(each)
    )
    return {
        each.id.partition("/")[2]: str(meant.severity.get(each.id, each.severity))
        for each in rules
        if meant.holds(each)
    }


def test_the_default_is_what_is_out_of_preview_and_needs_no_extra() -> None:
    rules = (rule("plain"), rule("tried", preview=True), rule("grammar", extra="grammar"))
    assert chosen(Preset.DEFAULT, *rules) == {"plain": "warning"}


def test_the_quiet_hear_what_must_not_be_published_and_what_costs_most() -> None:
    rules = (rule("leftover", "error"), rule("pay"), rule("wordy"), rule("odd"), rule("taste", "note"))
    profile = costing(pay=18, wordy=1.5, taste=12)
    assert chosen(Preset.QUIET, *rules, profile=profile) == {"leftover": "error", "pay": "warning"}


def test_the_quiet_hear_what_makes_all_other_remarks_mean_nothing() -> None:
    assert chosen(Preset.QUIET, rule("no-posting", alone=True)) == {"no-posting": "warning"}


@pytest.mark.parametrize(
    ("measured", "heard"), [(None, True), (Measured(9, 10), True), (Measured(8, 10), False)]
)
def test_the_quiet_hear_no_rule_that_readers_often_disagreed_with(
    measured: Measured | None, heard: bool
) -> None:
    judged = {"words/pay": measured} if measured else {}
    assert bool(chosen(Preset.QUIET, rule("pay"), profile=costing(pay=5), judged=judged)) is heard


def test_the_quiet_hear_no_rule_in_preview_whatever_it_costs() -> None:
    assert chosen(Preset.QUIET, rule("tried", "error", preview=True)) == {}


def test_to_the_strict_taste_counts_as_much_as_the_guide() -> None:
    rules = (rule("leftover", "error"), rule("pay"), rule("taste", "note"))
    assert chosen(Preset.STRICT, *rules) == {"leftover": "error", "pay": "warning", "taste": "warning"}


@pytest.mark.parametrize(
    ("measured", "heard"),
    [(None, False), (Measured(4, 4), False), (Measured(4, 5), True), (Measured(7, 9), False)],
)
def test_the_strict_hear_a_rule_in_preview_that_has_proved_itself(
    measured: Measured | None, heard: bool
) -> None:
    judged = {"words/tried": measured} if measured else {}
    tried = rule("tried", "note", preview=True)
    # What is on trial stays as grave as its card says.
    assert chosen(Preset.STRICT, tried, judged=judged) == ({"tried": "note"} if heard else {})


def test_the_strict_need_nothing_installed() -> None:
    assert chosen(Preset.STRICT, rule("grammar", extra="grammar")) == {}


def test_of_the_program_s_own_rules_the_quiet_want_about_half_and_the_strict_all() -> None:
    quiet, default, strict = (
        RuleSet.of(None, usual(preset, ALL)) for preset in (Preset.QUIET, Preset.DEFAULT, Preset.STRICT)
    )
    assert 20 <= len(quiet) <= 0.6 * len(default)
    assert quiet.ids < default.ids < strict.ids
    assert {"pay/missing", "hygiene/leftover", "fair/age", "words/wordy"} & quiet.ids == {
        "pay/missing",
        "hygiene/leftover",
        "fair/age",
    }
