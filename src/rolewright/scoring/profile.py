"""What a score counts: rules, and the points that their findings cost."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from rolewright.records import record


class Part(StrEnum):
    """One of the four things that a posting can be, each worth a hundred points."""

    INFORMATIVE = "informative"
    CONCISE = "concise"
    ENGAGING = "engaging"
    RESPECTFUL = "respectful"


@record
class Cost:
    """What the findings of one rule cost in one part, in percent of the points that are left.

    The first finding costs `first` percent, or a share of it where the fault is not a whole one. Each further
    one costs less than the one before, and all of them together never more than `most`, so that the length
    of a posting, which gives more room for findings, costs little. `first` is above 0 and at most `most`,
    which is below 100.
    """

    part: Part
    first: float
    most: float

    def of(self, findings: float) -> float:
        """The percentage that this many findings cost; one of small extent is less than one."""
        if findings < 1:
            return self.first * findings
        left: float = (1 - self.first / self.most) ** findings
        return self.most * (1 - left)


@record
class Profile:
    """Which rules count, and how much.

    `name` holds the version: a change of any number is another version, since scores are compared over
    years. `weights` say how much of the total each part is; they add up to 1. Only the rules of `costs`
    count, whatever rules a user has chosen. `blank` is the rule that remarks on what is still to be filled
    in, and is charged with what a posting says nowhere else.
    """

    name: str
    weights: Mapping[Part, float]
    costs: Mapping[str, tuple[Cost, ...]]
    blank: str = ""

    def total(self, parts: Mapping[Part, float]) -> float:
        """The total of the four parts, in their unit."""
        return sum(weight * parts[part] for part, weight in self.weights.items())

    def __contains__(self, rule: str) -> bool:
        return rule in self.costs

    def __iter__(self) -> Iterator[str]:
        return iter(self.costs)
