"""What mending one finding wins, where others of its rule are left."""

from math import expm1, log1p

from rolewright.findings import Finding
from rolewright.scoring.profile import Part, Profile
from rolewright.scoring.scorecard import Scorecard

_FULL = 100


def single_gain(scorecard: Scorecard, finding: Finding, profile: Profile) -> float:
    """How far the total would rise without this one finding; 0 for one that does not count.

    Of several findings of a rule each wins less than all of them together, and the first to go wins least:
    those that are left still take most of what they all took. ValueError for a scorecard of another profile.
    """
    if scorecard.profile != profile.name:
        raise ValueError(f"the score is by {scorecard.profile}, not by {profile.name}")
    loss = next((loss for loss in scorecard.losses if loss.rule == finding.rule), None)
    if loss is None or not finding.extent:
        return 0.0
    left = max(loss.extent - finding.extent, 0.0)
    gain = 0.0
    for cost in profile.costs[finding.rule]:
        now, then = log1p(-cost.of(loss.extent) / _FULL), log1p(-cost.of(left) / _FULL)
        gain += profile.weights[cost.part] * _points_left(scorecard, cost.part) * expm1(then - now)
    return gain


def _points_left(scorecard: Scorecard, part: Part) -> float:
    """What is left of a part, before it is rounded."""
    return _FULL - sum(loss.points.get(part, 0.0) for loss in scorecard.losses)
