"""The score in plain words: what its parts mean, where their points went, and how it all adds up."""

from collections.abc import Mapping, Sequence

from rolewright.report.counted import counted
from rolewright.scoring import GUIDE, Loss, Part, Scorecard

#: What each part of the score tells of a posting.
MEANINGS: Mapping[Part, str] = {
    Part.INFORMATIVE: "what a candidate has to know",
    Part.CONCISE: "no more words than it takes",
    Part.ENGAGING: "one wants to read on",
    Part.RESPECTFUL: "nobody is shut out or talked down to",
}
_MOST_NAMED = 3
_LEAST_NAMED = 0.05


def lost_in(scorecard: Scorecard, part: Part) -> Sequence[Loss]:
    """What took points from a part, the most first."""
    took = [loss for loss in scorecard.losses if loss.points.get(part, 0.0) >= _LEAST_NAMED]
    return sorted(took, key=lambda loss: -loss.points[part])


def part_in_words(scorecard: Scorecard, part: Part, summaries: Mapping[str, str]) -> str:
    """Where the points of a part went, in a sentence; `summaries` say by rule what is wrong."""
    took = lost_in(scorecard, part)
    if not took:
        return "Nothing took a point."
    named = [f"{loss.points[part]:.1f} for “{summaries.get(loss.rule, loss.rule)}”" for loss in took]
    told, left = named[:_MOST_NAMED], took[_MOST_NAMED:]
    if left:
        points = sum(loss.points[part] for loss in left)
        told.append(f"{points:.1f} for {counted(len(left), 'other thing')}")
    return f"Points that went: {', '.join(told)}."


def how_it_adds_up(scorecard: Scorecard) -> str:
    """How the losses make the parts, and the parts the total."""
    weighted = ""
    if weights := (GUIDE.weights if scorecard.profile == GUIDE.name else {}):
        listed = [f"{weight:.0%} of {part.value}" for part, weight in weights.items()]
        weighted = f" The total is {', '.join(listed[:-1])} and {listed[-1]}."
    return (
        "Each part begins with 100 points, and every kind of remark takes its share of what is left there. "
        f"So the columns add up to what a part has lost.{weighted} What mending wins is said for one kind "
        "alone; mending two wins a little more than the sum."
    )
