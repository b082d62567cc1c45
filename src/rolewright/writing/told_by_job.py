"""Which slots of a role the sentence on the job has answered: what was just said is not asked."""

import re
from collections.abc import Mapping

from rolewright.knowledge.roles import Role
from rolewright.writing.brief import Brief
from rolewright.writing.calendar_words import COUNTS, any_of

#: For whom the work is; readers know them by the job, so a duty may call them "your clients".
_CLIENTS = "clients"
_LOOKED_AFTER = re.compile(
    r"\b(?:look(?:ing)? after|serv(?:e|ing)|manag(?:e|ing)|tak(?:e|ing) over|answer(?:ing)? for|car(?:e"
    r"|ing) for"
    r"|advis(?:e|ing))"
    rf" (?P<whom>(?:(?:our|the|about|around|some|up to) )*(?:\d+|{any_of(*COUNTS)})\b [^,.;:]*)",
    re.IGNORECASE,
)


def told_by_job(brief: Brief, role: Role | None) -> Mapping[str, str]:
    """The answers to slots that the job in a sentence gives: how many clients, and which."""
    shorts = role.shorts if role else {}
    if brief.job.background or _CLIENTS not in shorts or _CLIENTS in brief.specifics:
        return {}
    found = _LOOKED_AFTER.search(brief.job.words)
    return {_CLIENTS: found["whom"].strip()} if found else {}
