"""What laws want a posting to say, and only the employer knows."""

from collections.abc import Iterator, Mapping

from rolewright.company import CompanyProfile
from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.report import Report
from rolewright.writing.blanks import BLANKS
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.scribe import Scribe

_VACANCY = "This posting is for an existing vacancy."
_NO_VACANCY = "This posting is not for an existing vacancy."
_INTELLIGENCE = "We use artificial intelligence to screen applications."

#: The place of the answer that meets a demand; what is not here, every draft says or asks by itself.
PLACES: Mapping[str, str] = {
    DemandKind.DEADLINE: "deadline",
    DemandKind.VACANCY_STATUS: "existing_vacancy",
    DemandKind.AI_USE: "company.screens_with_ai",
}


def for_the_law(scribe: Scribe) -> Iterator[Sentence]:
    """Whether there is a vacancy, and that artificial intelligence is used, in the words that laws want."""
    vacancy = scribe.brief.existing_vacancy
    if vacancy is not None:
        said = Source(Origin.BRIEF, "existing_vacancy", "yes" if vacancy else "no")
        yield scribe.form((_VACANCY if vacancy else _NO_VACANCY, said))
    elif doubt := scribe.doubt("existing_vacancy"):
        yield doubt
    if scribe.profile.screens_with_ai:
        yield scribe.form((_INTELLIGENCE, Source(Origin.COMPANY, "screens_with_ai", "yes")))
    elif doubt := scribe.doubt("company.screens_with_ai"):
        yield doubt


def wanted_by_law(report: Report, profile: CompanyProfile) -> Mapping[str, str]:
    """The questions whose answers the laws of a draft demand, by the places of these in the brief.

    `profile` is that of the draft. Laws that may not hold ask nothing.
    """
    asked: dict[str, str] = {}
    for law in report.laws:
        for demand in law.demands if law.declared or law.certain else ():
            is_unsaid = demand.met is False
            if demand.kind == DemandKind.AI_USE:
                is_unsaid = demand.met is not True and profile.screens_with_ai is None
            if is_unsaid and (place := PLACES.get(demand.kind)):
                asked[place] = BLANKS[place]
    return asked
