"""Postings made of a role's wordings, so that the checker can judge each of them where it would stand."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache

import rolewright
from rolewright.knowledge.roles import Role, filled
from rolewright.knowledge.roles.role import Importance
from rolewright.text import Span

DAY = date(2026, 11, 25)
INTRODUCTION = """\
# {title}

**Leeds, on site, full-time**

Rye & Sons supplies forty shops in the north of England. {opening} By the end of the first year you will have
reached the goals below.
"""
DUTIES = """## What you'll do

- Plan next week's round by Thursday, so that all forty shops are served by seven in the morning
- Show two apprentices how it is done
- Order what is missing
"""
DEMANDS = """## What you need

- Two years of experience in the same trade
- A morning on which you can begin at five
"""
OFFER = """\
## What we offer

- A salary of £35,000 to £41,000 a year
- Thirty days of paid leave
"""
REASON = "We are hiring because our customers have doubled since spring."
#: They judge a list or a posting as a whole, which these are not.
OF_THE_WHOLE = frozenset(
    {
        *("duties/too-many", "duties/mixed-form", "requirements/too-many", "requirements/must-inflation"),
        *("hygiene/duplicate-item", "hygiene/contradiction", "words/repeated", "requirements/mixed"),
        *("requirements/unserved", "requirements/orphan"),
    }
)


@cache
def checker() -> rolewright.Checker:
    return rolewright.Checker()


def remarks(role: Role) -> Iterator[tuple[str, str]]:
    """Every remark on a wording where it would stand: the wording and the rule with its words.

    Duties and goals are tried in full and as they stand once their subjects were named.
    """
    demands = {
        importance: [
            each
            for requirement in role.requirements
            if requirement.importance is importance
            for each in requirement.wordings
        ]
        for importance in Importance
    }
    duties = [each for responsibility in role.responsibilities for each in responsibility.wordings]
    goals = [each for goal in role.goals for each in goal.wordings]
    for answers in (role.examples, role.examples | role.shorts):
        yield from _in_list(role, "What you'll do", duties, answers)
        yield from _in_list(role, "What you'll do", goals, answers)
    yield from _in_list(role, "What you need", demands[Importance.DEAL_BREAKER], role.examples)
    yield from _in_list(role, "Nice to have", demands[Importance.NICE_TO_HAVE], role.examples)
    yield from _in_list(role, "What we offer", role.attractions, role.examples)
    for reason in role.reasons:
        for opening in reason.openings:
            yield from _as_opening(role, opening, filled(opening, role.examples))
    for problem in role.problems:
        for wording in problem.wordings:
            yield from _as_opening(role, wording, f"{REASON} {filled(wording, role.examples)}")


def _in_list(
    role: Role, heading: str, wordings: Iterable[str], answers: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    shown = {filled(wording, answers): wording for wording in wordings}
    text = "\n".join(
        [
            INTRODUCTION.format(title=role.title, opening=REASON),
            f"## {heading}\n",
            *(f"- {line}" for line in shown),
            "",
            *([DUTIES, DEMANDS] if heading == "What we offer" else [OFFER]),
        ]
    )
    places = {(at := text.index(f"- {line}")): (at + len(line) + 2, shown[line]) for line in shown}
    for rule, span in _findings(text):
        for start, (end, wording) in places.items():
            if span is not None and start <= span.start < end:
                yield wording, f"{rule}: {text[slice(*span)]}"


def _as_opening(role: Role, wording: str, opening: str) -> Iterator[tuple[str, str]]:
    text = "\n".join([INTRODUCTION.format(title=role.title, opening=opening), DUTIES, DEMANDS, OFFER])
    for rule, span in _findings(text):
        said = text[slice(*span)] if span is not None else "the whole"
        if (span is not None and said in opening) or (
            rule.startswith("opening/") and rule != "opening/employer-unexplained"
        ):
            yield wording, f"{rule}: {said}"


def _findings(text: str) -> list[tuple[str, Span | None]]:
    found = checker().check(text, on=DAY).findings
    return [(finding.rule, finding.span) for finding in found if finding.rule not in OF_THE_WHOLE]
