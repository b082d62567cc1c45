"""From a brief to a draft that says nothing which a check would refuse."""

from collections.abc import Callable
from datetime import date
from functools import partial

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Role
from rolewright.report import Report
from rolewright.writing.brief import Brief, profile_for
from rolewright.writing.compose import compose
from rolewright.writing.doubts import doubts, doubts_of_company, raised
from rolewright.writing.draft import Draft
from rolewright.writing.for_the_law import wanted_by_law
from rolewright.writing.mended import mended
from rolewright.writing.shouting import calm

#: A question in the place of an answer can bring to light what stood in its shadow, but not for ever.
_MOST_ROUNDS = 4
#: The rules that miss why somebody is hired where nothing calls the reason one.
_NO_REASON = ("opening/no-reason", "outline/missing-summary")


def write(
    brief: Brief,
    profile: CompanyProfile,
    role: Role | None,
    *,
    on: date,
    check: Callable[[str], Report],
    seed: int = 0,
    is_steady: bool = False,
) -> Draft:
    """The draft, with a question in the place of every answer that cannot be published as it was given."""
    brief = mended(calm(brief))
    told = profile_for(brief, profile)
    asked = {**doubts(brief, on, profile), **doubts_of_company(told)}
    is_called = False
    worded = partial(compose, brief, profile, role, seed=seed, is_steady=is_steady)
    draft = worded(doubts=asked)
    for _ in range(_MOST_ROUNDS):
        report = check(draft.text)
        more = {**wanted_by_law(report, told), **raised(draft, report, profile.locked)}
        hides_cause = any(finding.rule in _NO_REASON for finding in report.findings)
        if not more.keys() - asked.keys() and (is_called or not hides_cause):
            break
        asked, is_called = {**more, **asked}, is_called or hides_cause
        draft = worded(doubts=asked, is_cause_called_one=is_called)
    return draft
