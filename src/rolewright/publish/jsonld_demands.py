"""What somebody has to bring, as far as the data has words for it."""

from collections.abc import Iterator
from typing import Any

from rolewright.document import DegreeDemand, DegreeLevel, JobDescription
from rolewright.publish.published import Gap, Importance

_MONTHS = 12
#: Google's words for what schools award.
CREDENTIALS = {
    DegreeLevel.HIGH_SCHOOL: "high school",
    DegreeLevel.ASSOCIATE: "associate degree",
    DegreeLevel.BACHELOR: "bachelor degree",
    DegreeLevel.MASTER: "postgraduate degree",
    DegreeLevel.DOCTORATE: "postgraduate degree",
}


def demands(document: JobDescription, unsure: list[Gap]) -> Iterator[tuple[str, Any]]:
    """Education and experience. A degree that is merely welcome is no requirement."""
    years, degree = document.facts.min_years.value, document.facts.degree.value
    months = round(years * _MONTHS) if years is not None else None
    if months is not None:
        yield "experienceRequirements", _experience(months)
    if degree is None or degree.demand is DegreeDemand.PREFERRED:
        return
    if degree.level is None:
        told = "the posting asks for a degree and does not say which"
        unsure.append(Gap("educationRequirements", Importance.UNSURE, told))
    elif degree.demand is DegreeDemand.REQUIRED or months:
        yield "educationRequirements", _credential(degree.level)
        if degree.demand is DegreeDemand.OR_EQUIVALENT:
            yield "experienceInPlaceOfEducation", True
    else:
        told = "experience may stand for the degree, and the posting does not say how many years"
        unsure.append(Gap("educationRequirements", Importance.UNSURE, told))


def _experience(months: int) -> Any:
    if not months:
        return "no requirements"
    return {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": months}


def _credential(level: DegreeLevel) -> dict[str, str]:
    return {
        "@type": "EducationalOccupationalCredential",
        "credentialCategory": CREDENTIALS[level],
    }
