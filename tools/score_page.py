"""The page on the score, made from the profile by which postings are scored."""

import re
from collections.abc import Iterator
from pathlib import Path

from rolewright.scoring import GUIDE, Cost, Part

PAGE = Path(__file__).parent.parent / "docs/score.md"

_INTRODUCTION = f"""\
# The score

`rolewright check` gives every posting four parts and a total, from 0 to 100. The numbers say **how well a
posting follows the guide** that the rules teach. They do not say how many people will apply, or how good
these will be: nobody has measured that for this score, and the studies that there are disagree on much of
it.

The profile is **{GUIDE.name}**. Its version changes with every number below, so scores of different
versions do not compare.

## How it is reckoned

Each part begins with 100 points. A rule that finds something takes its share of what is left in a part:
*first* percent for one finding, less for each further one, and never more than *most* percent. Shares
multiply, so no part falls below 0, and every finding that is mended gains something. Only the findings of
the rules below count. There are no densities: a longer posting is neither better nor worse for its
length, which has rules of its own.

Where a rule measures something against a limit (the words of a posting or of its introduction, the number
of duties, how often the reader is spoken to), a finding just beyond the limit costs a twentieth of *first*,
and one far beyond it all of it. In JSON this is the `extent` of a finding. So no word more or less makes a
score jump.

The total is {{weights}}.

A part that is still a blank is not said: where a draft asks "[What does the job pay?]", or a template says
"[Describe the main duty]", the remark on the blank is charged with what it would cost to leave that part out.

The same rules count whatever rules, options, preset or baseline you choose, and a finding that you
answered with a reason still counts. A text that is no posting has no score, nor has one in a language
whose wording is not checked.

The report lists what mending each kind of remark would gain, the largest first; in JSON, `losses` holds
every point that was lost, with the rule that took it. How far the totals agree with people who read and
ranked postings is measured in [How well it works](accuracy.md).

"""
_STABILITY = """\
## What a score holds to

**A fault never raises it.** Nineteen faults (a trait that everybody claims, "he", a placeholder, praise, a
part left out, …; all are in `tools/defects.py`) are put into the examples of this repository by its tests,
and into hundreds of real postings by `make accuracy ARGS=--changes`. No sentence of filler stands for the
part that is missing: a demand counts when it asks for something that not everybody has, a goal when the work
has one, a part on the employer when it tells something. The score rose in {raised} real cases.

To take a fault away is not to add one. So a part is left out only where nothing was found on its words:
demands that shut people out, or duties told in the wordiest way, can cost more than their absence does.

**A fix never lowers it.** `rolewright fix` leaves out every suggestion after which the score would be lower.
What is mechanical (a space between two sentences, a sign in the place of its code) is always mended; the
rules are written to find the same faults before it as after, and the tests try that with every suggestion
taken. A text that was damaged all over (every apostrophe a code, every space between
sentences lost) may still hide a fault that mending brings to light, and then its score falls by some points.

**What does not matter hardly moves it.** Markdown or plain text, headings with `#` or in bold, broken lines,
and British or American spelling of the same posting stay within three points. In {unstable} real cases they
did not:

- In two whose line breaks were lost ("AvailablePURPOSE OF POSITION:The Director"), breaking lines anew parts
  some of what had run together and leaves the rest, so that parts begin at other places.
- In one a sentence on applications was taken for a heading, since it stood between lines marked as
  headings. It is none any more once the marks are gone.

`make accuracy ARGS="--changes --show"` names those cases.

"""
_ACCURACY = PAGE.with_name("accuracy.md")
_TALLY = r"{said}\s+(\d+) of (\d+)"
_MEANINGS = {
    Part.INFORMATIVE: "What a candidate has to know to decide, and whether it can be relied on.",
    Part.CONCISE: "Whether it says what it says in as few words as it takes.",
    Part.ENGAGING: "Whether one wants to read on, and sees oneself in the job.",
    Part.RESPECTFUL: "Whether nobody is shut out, kept in the dark or talked down to.",
}


def page() -> str:
    """The whole page."""
    weights = [f"{weight * 100:.0f} % {part.value}" for part, weight in GUIDE.weights.items()]
    total = f"{', '.join(weights[:-1])} and {weights[-1]}"
    stability = _STABILITY.format(
        raised=_tally("raised the score in"), unstable=_tally("moved it by more than 3 in")
    )
    return _INTRODUCTION.format(weights=total) + stability + "\n".join(_tables())


def _tally(said: str) -> str:
    """How often something was so, over all rows of the page on accuracy that say it."""
    rows = re.findall(_TALLY.format(said=said), _ACCURACY.read_text("utf-8"))
    times, cases = (sum(map(int, column)) for column in zip(*rows, strict=True))
    return f"{times:,} of {cases:,}"


def _tables() -> Iterator[str]:
    for part in Part:
        yield f"## {part.value.capitalize()}\n"
        yield f"{_MEANINGS[part]}\n"
        yield "| rule | first | most |\n|---|---:|---:|"
        for rule, cost in sorted(_costs(part), key=lambda row: (-row[1].most, row[0])):
            yield f"| [{rule}](rules/{rule}.md) | {cost.first:g} | {cost.most:g} |"
        yield ""


def _costs(part: Part) -> Iterator[tuple[str, Cost]]:
    for rule, costs in GUIDE.costs.items():
        yield from ((rule, cost) for cost in costs if cost.part is part)
