"""Tells an advertisement from a description of a role that is kept for the people inside."""

from rolewright.document import JobDescription, SectionKind
from rolewright.text import Literals

# What is said to or of people who might take the job.
_HIRING = Literals(
    (
        "looking for",
        "looking to hire",
        "looking to recruit",
        "are hiring",
        "is hiring",
        "'re hiring",
        "seeking a",
        "seeks a",
        "is recruiting",
        "are recruiting",
        "join our",
        "join us",
        "candidate",
        "applicant",
        "vacancy",
        "apply now",
        "to apply,",
        "exciting opportunity",
        "excellent opportunity",
        "fantastic opportunity",
        "great opportunity",
        "ideal opportunity",
        "rare opportunity",
        "unique opportunity",
        "opportunity to join",
    )
)


def is_advertised(document: JobDescription) -> bool:
    """Whether the text is put before people who might apply.

    An advertisement states something of its frame (the place, the contract, the pay, the offer, how to apply
    and until when), or speaks of hiring. A role profile does neither but tells of the work, and nobody can
    know what it leaves out.
    """
    if not any(document.of_kind(SectionKind.RESPONSIBILITIES)):
        return True
    facts = document.facts
    if facts.locations or facts.workplace or facts.employment or facts.pay or facts.deadline:
        return True
    if any(document.of_kind(SectionKind.BENEFITS, SectionKind.APPLY)):
        return True
    return _HIRING.are_in(document.source.unwrapped)
