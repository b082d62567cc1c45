"""Tells whether a demand serves any duty of an opening, as the role library knows which demands serve which."""

from rolewright.knowledge.roles.profession import Need, Profession
from rolewright.knowledge.roles.stems import stems
from rolewright.rules.commonplace import stems_anywhere

# So much of a wording's stems must stand in a demand to be that wording, however its slots are filled.
_DEMAND_SHARE, _FEWEST = 0.75, 3
# So little of a duty's wording in what is told is enough to be taken for it.
_DUTY_SHARE = 0.4


def unserved(profession: Profession, demand: str, told: str) -> Need | None:
    """The need of the profession that a demand words, if nothing of the duties that it serves is told.

    Both texts are in lower case. A word of the demand itself that is told explains it as well.
    """
    asked = stems(demand)
    need = next(
        (need for need in profession.needs if any(_is_worded(form, asked) for form in need.forms)), None
    )
    if need is None:
        return None
    carried = stems(told)
    if asked & carried - stems_anywhere() - profession.title:
        return None
    is_served = any(len(duty & carried) >= _DUTY_SHARE * len(duty) for duty in need.duties)
    return None if is_served else need


def _is_worded(form: frozenset[str], asked: frozenset[str]) -> bool:
    return len(form) >= _FEWEST and len(form & asked) >= _DEMAND_SHARE * len(form)
