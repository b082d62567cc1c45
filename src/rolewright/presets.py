"""What each preset means by "default". No rule is named here: what is known of a rule decides."""

from collections.abc import Callable, Iterable

from rolewright.findings import Severity
from rolewright.rules import Preset, Rule, Usual
from rolewright.rules.precision import Measured, measured
from rolewright.scoring import GUIDE, Profile

#: What a finding has to cost, of the hundred points of a total, to be among the few remarks that matter most.
FEWEST_POINTS = 2
#: How often readers have to agree with a rule that speaks when few remarks are wanted.
QUIET_AGREEMENT = 0.9
#: How often readers have to agree with a rule in preview, and on how many findings, to please the strict.
STRICT_AGREEMENT, STRICT_JUDGED = 0.8, 5


def usual(
    preset: Preset,
    rules: Iterable[Rule],
    *,
    profile: Profile = GUIDE,
    precision: Callable[[str], Measured | None] = measured,
) -> Usual:
    """The rules, of those of the program, that a preset means by "default", and how grave they are."""
    rules = tuple(rules)
    match preset:
        case Preset.QUIET:
            loud = (
                rule.id
                for rule in rules
                if rule.is_default and not _matters_most(rule, profile, precision(rule.id))
            )
            return Usual(preset, less=frozenset(loud))
        case Preset.STRICT:
            proven = (rule.id for rule in rules if rule.preview and _is_proven(precision(rule.id)))
            notes = (rule for rule in rules if rule.is_default and rule.severity is Severity.NOTE)
            return Usual(
                preset,
                more=frozenset(proven),
                severity={rule.id: Severity.WARNING for rule in notes},
            )
        case Preset.DEFAULT:
            return Usual()


def _matters_most(rule: Rule, profile: Profile, known: Measured | None) -> bool:
    """Whether somebody who wants a handful of remarks wants those of this rule.

    Whatever must not be published is among them, and what makes all other remarks mean nothing; taste is
    not. Of a rule that nobody measured readers are taken to agree, since it would be in preview otherwise.
    """
    if rule.severity is not Severity.WARNING:
        return rule.severity is Severity.ERROR
    if rule.alone:
        return True
    return _points(rule, profile) >= FEWEST_POINTS and (
        known is None or known.right >= QUIET_AGREEMENT * known.judged
    )


def _points(rule: Rule, profile: Profile) -> float:
    """What a first finding takes from the total of a posting that has lost nothing yet."""
    costs = profile.costs.get(rule.id, ())
    return sum(profile.weights[cost.part] * cost.first for cost in costs)


def _is_proven(known: Measured | None) -> bool:
    return (
        known is not None and known.judged >= STRICT_JUDGED and known.right >= STRICT_AGREEMENT * known.judged
    )
