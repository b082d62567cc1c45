"""What mending one finding wins, where others of its rule are left."""

from collections.abc import Iterable
from math import expm1, log1p

from rolewright.findings import Finding
from rolewright.scoring.profile import Part, Profile
from rolewright.scoring.scorecard import Loss, Scorecard

_FULL = 100


def single_gains(scorecard: Scorecard, findings: Iterable[Finding], profile: Profile) -> list[float]:
    """How far the total would rise without each of the findings alone; 0 for one that does not count.

    Of several findings of a rule each wins less than all of them together, and the first to go wins least:
    those that are left still take most of what they all took. ValueError for a scorecard of another profile.
    """
    if scorecard.profile != profile.name:
        raise ValueError(f"the score is by {scorecard.profile}, not by {profile.name}")
    losses = {loss.rule: loss for loss in scorecard.losses}
    left = {part: _points_left(scorecard, part) for part in Part}
    return [_gain(losses.get(finding.rule), finding.extent, left, profile) for finding in findings]


def _gain(loss: Loss | None, extent: float, left: dict[Part, float], profile: Profile) -> float:
    if loss is None or not extent:
        return 0.0
    if loss.findings == 1:
        return loss.gain
    fewer = max(loss.extent - extent, 0.0)
    gain = 0.0
    for cost in profile.costs[loss.rule]:
        now, then = log1p(-cost.of(loss.extent) / _FULL), log1p(-cost.of(fewer) / _FULL)
        gain += profile.weights[cost.part] * left[cost.part] * expm1(then - now)
    return gain


def _points_left(scorecard: Scorecard, part: Part) -> float:
    """What is left of a part, before it is rounded."""
    return _FULL - sum(loss.points.get(part, 0.0) for loss in scorecard.losses)
