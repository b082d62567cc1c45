"""What job, company and places are called in a posting."""

from rolewright.knowledge.roles import Role
from rolewright.writing.blanks import BLANKS
from rolewright.writing.brief import Brief
from rolewright.writing.shouting import as_name
from rolewright.writing.surely_meant import place
from rolewright.writing.tidying import plain, says_something


def title_of(brief: Brief, role: Role | None) -> str:
    """What the posting calls the job."""
    title = _title(brief.title) or (role.title if role else _title(brief.role))
    level = plain(brief.level).rstrip(" .")
    if not title or not level or level.lower() in title.lower() or any(map(str.isdigit, level)):
        return title or f"[{BLANKS['title']}]"
    return f"{level[:1].upper()}{level[1:]} {title}"


def name_of(name: str) -> str:
    """What a company is called."""
    return plain(name).rstrip(" .") if says_something(name) else ""


def places_of(brief: Brief) -> tuple[str, ...]:
    """Where it is, each place once."""
    told = (place(plain(each)) for each in brief.places)
    named = (as_name(each.upper()) if each.islower() else each for each in told)
    said = tuple(dict.fromkeys(each for each in named if says_something(each)))
    return tuple(each for each in said if each.lower() not in _WORKPLACES) or said


#: What says how people work rather than where.
_WORKPLACES = frozenset(("remote", "hybrid", "onsite", "on site", "on-site"))


def _title(words: str) -> str:
    text = plain(words).rstrip(" .")
    if not says_something(text):
        return ""
    return as_name(text) if text.isupper() and len(text) > _LONGEST_ACRONYM else text


_LONGEST_ACRONYM = 4
