"""Composes a draft from a brief, the company profile and the role library, and from nothing else."""

from collections.abc import Iterator, Mapping

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Role
from rolewright.records import NO_VALUES, replace
from rolewright.writing.about import about
from rolewright.writing.brief import Brief, profile_for
from rolewright.writing.closing import apply
from rolewright.writing.draft import Draft
from rolewright.writing.middle import benefits, duties, requirements
from rolewright.writing.naming import name_of, places_of, title_of
from rolewright.writing.opening import opening
from rolewright.writing.phrasing import in_place
from rolewright.writing.scribe import Scribe
from rolewright.writing.shorten import shortened
from rolewright.writing.tidying import plain


def compose(
    brief: Brief,
    profile: CompanyProfile,
    role: Role | None,
    *,
    doubts: Mapping[str, str] = NO_VALUES,
    seed: int = 0,
    is_cause_called_one: bool = False,
    is_steady: bool = False,
) -> Draft:
    """The draft of a posting, in the order of the guide's outline.

    `doubts` hold the questions that stand in the place of answers, by the places of these in the brief.
    With `is_cause_called_one` the opening says that the reason is one, where that does not show by itself.
    Another seed gives another draft; the same gives the same. One that `is_steady` keeps its wording while
    more is said.
    """
    company = profile_for(brief, profile)
    if "company.name" in doubts:
        company = replace(company, name="")
    scribe = Scribe(
        brief, company, role, doubts, seed, is_cause_called_one=is_cause_called_one, is_steady=is_steady
    )
    parts = (
        opening(scribe),
        duties(scribe),
        *requirements(scribe),
        benefits(scribe),
        about(scribe),
        apply(scribe),
    )
    whole = Draft(title_of(brief, role), dict(_facts(scribe)), parts, tuple(scribe.left_out))
    return shortened(whole, profile.locked)


def _facts(scribe: Scribe) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    brief, profile = scribe.brief, scribe.profile
    yield "title", title_of(brief, scribe.role)
    if name := name_of(profile.name):
        yield "employer", name
    if (places := places_of(brief)) and not scribe.asked("places"):
        yield "locations", places
    if brief.workplace and not scribe.asked("workplace"):
        yield "workplace", brief.workplace.value
    if brief.employment and not scribe.asked("employment"):
        yield "employment", brief.employment.value
    if scribe.is_public("pay", brief.pay):
        yield "pay", in_place(brief.pay.words)
    if brief.deadline and not scribe.asked("deadline"):
        yield "deadline", brief.deadline.isoformat()
    if jurisdictions := tuple(filter(None, map(plain, brief.jurisdictions))):
        yield "jurisdictions", jurisdictions
    if scribe.role:
        yield "role", scribe.role.id
    if brief.posted:
        yield "posted", brief.posted.isoformat()
    if identifier := plain(brief.identifier):
        yield "identifier", identifier
    if brief.direct_apply is not None:
        yield "direct_apply", "true" if brief.direct_apply else "false"
