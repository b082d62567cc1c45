"""Tells a goal that nobody could miss, or meet, from one that can be seen or counted."""

import re

from rolewright.writing.phrasing import as_verb_phrase

_MEASURE = re.compile(
    r"\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|hundred|thousand|million|half|double|doubled|triple|quarter|third|every|all|none|no|never|zero|first"
    r"|january|february|march|april|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|fall|winter|christmas|easter|monthly|weekly|daily)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+|\b[A-Z]{2,}\b")
#: Verbs that promise a direction and no end of the way.
_DIRECTIONS = frozenset(
    """
    achieve assist be become boost build collaborate contribute deliver develop drive elevate enable enhance
    ensure exceed facilitate foster further grow help improve increase leverage maintain manage maximise
    maximize optimise optimize perform promote push raise reduce strengthen succeed support sustain take work
    """.split()
)
_LONG = 12


def asked_of_goal(words: str) -> str:
    """What to ask about a goal that is vague; nothing about one that says what, how much or by when."""
    if _MEASURE.search(words) or _NAME.search(words) or len(words.split()) > _LONG:
        return ""
    first = as_verb_phrase(words).partition(" ")[0].lower().strip(".,")
    if first in _DIRECTIONS or len(words.split()) < _FEWEST:
        return "by how much, or how would you see that it was reached, and by when?"
    return ""


#: In words: less than this is a heading, not a goal.
_FEWEST = 3
