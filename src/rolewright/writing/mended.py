"""The brief as it was surely meant: without comments, and hasty answers put as their field wants them."""

from collections.abc import Callable, Mapping
from typing import Any

from rolewright.records import replace
from rolewright.writing import surely_meant as meant
from rolewright.writing.brief import NOTHING, Answer, Brief
from rolewright.writing.comments import without_comments
from rolewright.writing.meant_of_people import demand, wish

Mend = Callable[[str], str]


def mended(brief: Brief) -> Brief:
    """The brief with what is surely meant in the place of what was hastily said; what is unsure stays."""
    changes: dict[str, Any] = {}
    for name in brief.__match_args__:
        value = getattr(brief, name)
        mend = _MENDS.get(name, str)
        if isinstance(value, Answer) and value:
            changes[name] = _answer(value, mend)
        elif isinstance(value, tuple) and any(isinstance(each, Answer) for each in value):
            changes[name] = tuple(_answer(each, mend) for each in value)
    changed = replace(
        brief,
        **changes,
        specifics={name: without_comments(words) for name, words in brief.specifics.items()},
        company={part: _of_company(part, value) for part, value in brief.company.items()},
    )
    return _with_team(changed)


_MENDS: Mapping[str, Mend] = {
    "reason": meant.fact,
    "job": meant.deed,
    "goals": meant.deed,
    "problems": meant.problem,
    "duties": meant.deed,
    "team": meant.team,
    "deal_breakers": demand,
    "nice_to_haves": wish,
    "benefits": meant.several,
    "attractions": meant.several,
    "hours": meant.hours,
    "apply": meant.way_to_apply,
    "steps": meant.fact,
}
_MENDS_OF_COMPANY: Mapping[str, Mend] = {
    "name": meant.company_name,
    "people": meant.fact,
    "apart": meant.fact,
    "steps": meant.fact,
    "objectives": meant.objective,
    "equality": meant.equality,
}


def _answer(answer: Answer, mend: Mend) -> Answer:
    if answer.background or not answer.words or "\n" in answer.words:
        return answer
    return replace(
        answer,
        words=mend(meant.joined(without_comments(answer.words))),
        because=without_comments(answer.because),
        duty=meant.deed(meant.joined(without_comments(answer.duty))) if " " in answer.duty else answer.duty,
    )


def _of_company(part: str, value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_of_company(part, each) for each in value)
    mend = _MENDS_OF_COMPANY.get(part, str)
    return mend(meant.joined(without_comments(value))) if isinstance(value, str) else value


def _with_team(brief: Brief) -> Brief:
    """The brief with whom somebody works with in its own place, where it was told with the superior."""
    told = brief.reports_to
    if told.background or not told.words or "\n" in told.words:
        return brief
    superior, team = meant.superior_and_team(told.words)
    if team and brief.team:
        return brief
    changed = replace(brief, reports_to=replace(told, words=superior))
    return replace(changed, team=replace(NOTHING, words=team)) if team else changed
