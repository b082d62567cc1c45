"""The duty that needs a requirement: named in the brief, and put in words only when a draft is written."""

from rolewright.knowledge.roles import Role
from rolewright.writing.brief import Brief
from rolewright.writing.phrasing import as_verb_phrase


def duty_named(name: str, brief: Brief, role: Role | None) -> str:
    """What is done, as it goes on after "you will"; empty where no duty is called so any more.

    A duty in the manager's own words is named by these, one of the role library by its id.
    """
    if any(answer.words == name and not answer.background for answer in brief.duties):
        return as_verb_phrase(name).rstrip(".")
    taken = {answer.use for answer in brief.duties}
    for function in role.functions if role else ():
        for each in function.responsibilities:
            if each.id == name and (name in taken or function.id in brief.functions):
                return as_verb_phrase(each.task).rstrip(".")
    return ""
