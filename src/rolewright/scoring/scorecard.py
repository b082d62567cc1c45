"""A posting's score: a hundred points in each part, of which the findings of each rule take their share."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from math import exp, expm1, log1p

from rolewright.document import JobDescription
from rolewright.findings import Finding
from rolewright.records import record
from rolewright.scoring.profile import Part, Profile

_FULL = 100


@record
class Loss:
    """What the findings of one rule cost.

    `points` are what they took from each part; over all losses of a scorecard they add up to what the part
    has lost. `gain` is how far the total would rise if none of these findings were left. `extent` is that of
    all of them together.
    """

    rule: str
    findings: int
    points: Mapping[Part, float]
    gain: float
    extent: float = 1.0


@record
class Scorecard:
    """How well a posting follows the guide: four parts and a total, from 0 to 100.

    `losses` name everything that cost points, the largest gain first. `profile` is the name and version of
    what was counted; scores of different profiles do not compare.
    """

    profile: str
    parts: Mapping[Part, int]
    total: int
    losses: tuple[Loss, ...]

    def gain(self, rule: str) -> float:
        """How far the total would rise without the findings of `rule`; 0 for a rule that does not count."""
        return next((loss.gain for loss in self.losses if loss.rule == rule), 0.0)


def score(
    document: JobDescription,
    findings: Collection[Finding],
    profile: Profile,
    unsaid: Iterable[Finding] = (),
) -> Scorecard | None:
    """The score of a posting with all `findings` of the profile's rules, answered by the owner or not.

    `unsaid` is what else would be found if its blanks were empty: it costs what it would cost then, and is
    charged to the remarks on the blanks, which must be among the findings.
    None for a text that is no posting, and for one in a language whose wording is not judged: a high score
    would then only tell that nothing was looked at.
    """
    if not document.is_posting or document.language not in ("en", "und"):
        return None
    counts = Counter(finding.rule for finding in findings if finding.rule in profile)
    extents = _extents(findings, profile)
    shares = {rule: _share(rule, extent, profile) for rule, extent in extents.items()}
    for rule, extent in _extents(unsaid, profile).items():
        blank = shares[profile.blank]
        for part, log in _share(rule, extent, profile).items():
            blank[part] = blank.get(part, 0.0) + log
    sums = {part: sum(share.get(part, 0.0) for share in shares.values()) for part in Part}
    parts = {part: _FULL * exp(total) for part, total in sums.items()}
    losses = (
        Loss(rule, counts[rule], _points(share, sums), _gain(share, parts, profile), extents[rule])
        for rule, share in shares.items()
    )
    return Scorecard(
        profile.name,
        {part: round(points) for part, points in parts.items()},
        round(profile.total(parts)),
        tuple(sorted(losses, key=lambda loss: (-loss.gain, loss.rule))),
    )


def _extents(findings: Iterable[Finding], profile: Profile) -> dict[str, float]:
    """How far the findings of each rule that counts go together."""
    extents: defaultdict[str, float] = defaultdict(float)
    for finding in findings:
        if finding.rule in profile:
            extents[finding.rule] += finding.extent
    return extents


def _share(rule: str, extent: float, profile: Profile) -> dict[Part, float]:
    """What findings of that extent leave of each part, as a logarithm: then all that is lost adds up."""
    return {cost.part: log1p(-cost.of(extent) / _FULL) for cost in profile.costs[rule]}


def _points(share: Mapping[Part, float], sums: Mapping[Part, float]) -> dict[Part, float]:
    """The part of each part's loss that falls to one rule."""
    return {part: -_FULL * expm1(sums[part]) * log / sums[part] for part, log in share.items()}


def _gain(share: Mapping[Part, float], parts: Mapping[Part, float], profile: Profile) -> float:
    """How far the total would rise without one rule's findings."""
    return sum(profile.weights[part] * parts[part] * expm1(-log) for part, log in share.items())
