"""What every draft is put together with, whoever wrote its answers: headings, and the lines above its lists.

A draft is also read back by them, so that a brief can be had from it again.
"""

import re

WORK = ("What you'll do", "What you will do", "Your work")
NEEDED = ("What you need", "What you bring", "What it takes")
WISHED = ("Nice to have", "A plus, not a must")
OFFERED = ("What you get", "What we offer", "Pay and benefits")
ABOUT = "About "
APPLY = "How to apply"

#: What stands before goals and duties: where all begin with a verb, the first ones too. It has to be true of
#: whatever the list holds: being on call is no way to a goal, and what is done twice a year no week's work.
YEAR_LEADS = (
    ("In your first year you will:", "Your goals for the first year:"),
    ("Your goals for the first year:",),
)
#: Where “first year” would not be true of all.
LATER_LEADS = (("With you, we want to:", "Your goals:"), ("Your goals:",))
WORK_LEADS = (("On the job you will:", "The work itself:"), ("The work itself:",))

#: The first days and months are for steps, not yet for goals.
_OF_GOALS = re.compile(
    r"(?:in |within |by the end of )?(?:your|the) first (?:year|(?:12|twelve) months)\b"
    r"|(?:your|our) (?:main |key )?goals?\b|goals? (?:for|of|in)\b|with you, we want to\b"
    r"|what success (?:in this role )?looks like\b|what you(?:['’]ll| will) (?:achieve|have achieved)\b",
    re.IGNORECASE,
)


def leads_to_goals(line: str) -> bool:
    """Whether a heading, or the line above a list, says that goals follow."""
    return _OF_GOALS.match(line.strip(" *_#:")) is not None
