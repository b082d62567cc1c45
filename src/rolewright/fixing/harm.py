"""Tells whether a posting says the same after fixes, as far as the program can read it."""

from collections.abc import Collection, Mapping

from rolewright.document import Facts, JobDescription, SectionKind
from rolewright.findings import Applicability
from rolewright.fixing.offers import Offer
from rolewright.report import Report
from rolewright.rules.advertised import is_advertised

#: The topic whose fixes are about the title, and may change what is read as one.
_TITLE = "title"


def is_worse(before: Report, after: Report, offers: Collection[Offer]) -> bool:
    """Whether, after these offers, the posting states other facts, has other headings, or has a lower score.

    Neither may it seem to have parts that it had not, nor an advertisement seem a role profile, of which less
    is asked: the score would rise for nothing.

    What is mechanical may bring facts to light, as a title fix changes the title.
    """
    if all(offer.fix.applicability is Applicability.SAFE for offer in offers):
        return False
    if before.scorecard and after.scorecard and after.scorecard.total < before.scorecard.total:
        return True
    changes_title = any(map(is_on_title, offers))
    if not changes_title and _kinds(after.document) - _kinds(before.document):
        return True
    stated, still = _stated(before.document), _stated(after.document)
    return any(stated[name] != still[name] for name in stated if not (changes_title and name in _OF_TITLE))


def is_on_title(offer: Offer) -> bool:
    """Whether an offer is about the title."""
    return offer.finding.rule.partition("/")[0] == _TITLE


# What a title fix may change: a title in capitals, or one with the place, may have been read as a heading.
_OF_TITLE = frozenset({"title", "level", "headings"})


def _stated(document: JobDescription) -> Mapping[str, object]:
    """What a posting states, its headings, whatever their order, and to whom it speaks."""
    facts: Facts = document.facts
    stated: dict[str, object] = {
        name: sorted({str(mention.value) for mention in getattr(facts, name)})
        for name in facts.__match_args__
    }
    headings = sorted(section.heading.text for section in document.sections if section.heading)
    return stated | {"headings": headings, "advertised": is_advertised(document)}


def _kinds(document: JobDescription) -> set[SectionKind]:
    return {section.kind for section in document.sections}
