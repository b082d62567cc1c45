"""What a manager is told while being asked: the laws of the place, and what such a job may be paid."""

from collections.abc import Sequence
from datetime import date

from rolewright.company import CompanyProfile
from rolewright.document import Workplace
from rolewright.knowledge.bands import Job
from rolewright.knowledge.jurisdictions.applicable import applicable_in
from rolewright.knowledge.jurisdictions.employer import Employer
from rolewright.knowledge.pay import PayAdvice
from rolewright.knowledge.roles import Role
from rolewright.parse import parse
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import Choice, PlaceLaw
from rolewright.writing.interview.state import PayHelp
from rolewright.writing.naming import title_of


def laws_for(
    declared: Sequence[str], on: date, brief: Brief, profile: CompanyProfile
) -> tuple[PlaceLaw, ...]:
    """The laws for the posting of a brief that demand anything on the day; settings have `declared` some."""
    is_remote = brief.workplace is Workplace.REMOTE
    employer = Employer(profile.head_count, dict(profile.head_counts), profile.government)
    found = applicable_in(brief.places, brief.jurisdictions or declared, employer, is_remote=is_remote)
    laws = (
        (each, tuple(demand.kind for demand in each.jurisdiction.demands_on(on)))
        for each in found
        if each.jurisdiction.is_law
    )
    return tuple(
        PlaceLaw(
            each.jurisdiction.id, each.jurisdiction.name, asks, each.declared, each.certain, each.because
        )
        for each, asks in laws
        if asks
    )


def pay_for(advice: PayAdvice, brief: Brief, role: Role | None) -> PayHelp:
    """The company's own bands for the job, and then official wages."""
    title = title_of(brief, role)
    level = parse(f"# {title}\n").facts.level.value
    job = Job(title, role.id if role else "", level, brief.places)
    bands = advice.bands_for(job)
    choices = (Choice(f"Your band for {band.name}: {band.stated}", words=band.stated) for band in bands)
    return PayHelp(tuple(choices), advice.offers(job)[len(bands) :])
