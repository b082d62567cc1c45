"""Composes a draft from a brief, the company profile and the role library, and from nothing else."""

from collections.abc import Iterator, Mapping

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Role
from rolewright.records import NO_VALUES
from rolewright.writing.brief import Brief, profile_for
from rolewright.writing.closing import about, apply
from rolewright.writing.draft import Draft
from rolewright.writing.middle import benefits, duties, requirements
from rolewright.writing.opening import opening
from rolewright.writing.phrasing import in_place, plain
from rolewright.writing.scribe import Scribe
from rolewright.writing.shorten import shortened


def compose(
    brief: Brief,
    profile: CompanyProfile,
    role: Role | None,
    *,
    doubts: Mapping[str, str] = NO_VALUES,
    seed: int = 0,
) -> Draft:
    """The draft of a posting, in the order of the guide's outline.

    `doubts` hold the questions that stand in the place of answers, by the places of these in the brief.
    Another seed gives another draft; the same gives the same.
    """
    scribe = Scribe(brief, profile_for(brief, profile), role, doubts, seed)
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


def title_of(brief: Brief, role: Role | None) -> str:
    """What the posting calls the job."""
    title = plain(brief.title) or (role.title if role else plain(brief.role))
    level = plain(brief.level)
    return title if not level or level.lower() in title.lower() else f"{level[:1].upper()}{level[1:]} {title}"


def _facts(scribe: Scribe) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    brief, profile = scribe.brief, scribe.profile
    yield "title", title_of(brief, scribe.role)
    if profile.name:
        yield "employer", plain(profile.name)
    if brief.places:
        yield "locations", tuple(map(plain, brief.places))
    if brief.workplace and not scribe.asked("workplace"):
        yield "workplace", brief.workplace.value
    if brief.employment and not scribe.asked("employment"):
        yield "employment", brief.employment.value
    if scribe.is_public("pay", brief.pay):
        yield "pay", in_place(brief.pay.words)
    if brief.deadline and not scribe.asked("deadline"):
        yield "deadline", brief.deadline.isoformat()
    if brief.jurisdictions:
        yield "jurisdictions", brief.jurisdictions
    if scribe.role:
        yield "role", scribe.role.id
