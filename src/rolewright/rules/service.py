"""Tells whether a demand serves any duty of an opening: the role library knows which serve which."""

from rolewright.knowledge.roles.profession import Need, Profession
from rolewright.knowledge.roles.stems import stems
from rolewright.rules.commonplace import stems_anywhere

# So much of a wording's stems must stand in a demand to be that wording, however its slots are filled.
_DEMAND_SHARE, _FEWEST = 0.75, 3
# So much of what tells in a duty's wording, or of all of it, is enough to be taken for it.
_TELLING_SHARE, _DUTY_SHARE = 0.5, 0.7


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
    common = stems_anywhere() | profession.title
    if asked & carried - common:
        return None
    return None if any(_is_told(duty, carried, common) for duty in need.duties) else need


def _is_told(duty: frozenset[str], carried: frozenset[str], common: frozenset[str]) -> bool:
    # A wording that is all slots, such as “Lead {project}”, may be what any duty says.
    telling = duty - common
    by_telling = len(telling & carried) >= _TELLING_SHARE * len(telling)
    return by_telling or len(duty & carried) >= _DUTY_SHARE * len(duty)


def _is_worded(form: frozenset[str], asked: frozenset[str]) -> bool:
    return len(form) >= _FEWEST and len(form & asked) >= _DEMAND_SHARE * len(form)
