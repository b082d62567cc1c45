"""What stands on the page of a posting: all that a template may use."""

from collections.abc import Mapping

from rolewright.publish.applying import WayToApply
from rolewright.publish.design.logo import logo_of
from rolewright.publish.page.body import Section, sections
from rolewright.publish.page.html import Html
from rolewright.publish.page.summary import summary
from rolewright.publish.publication import Publication
from rolewright.publish.view import HeadFact, View
from rolewright.records import record


@record
class Page:
    """Everything on the page of a posting.

    `place` tells it from other pages of its posting, and is empty where there are none. `labels` are what
    the page says by itself, in `label_language`, which is that of the posting where there are some in it.
    `posted` is a day in ISO 8601 and in words. `address` is where the page will stand, `list_at` where the
    list of all postings is, `data` its JobPosting as JSON for a script.
    """

    title: str
    place: str
    employer: str | None
    language: str
    direction: str
    labels: Mapping[str, str]
    label_language: str
    facts: tuple[HeadFact, ...]
    sections: tuple[Section, ...]
    apply: WayToApply | None
    deadline: HeadFact | None
    logo: str | None
    summary: str | None
    address: str | None
    list_at: str | None
    posted: tuple[str, str] | None
    reference: str | None
    data: Html


def page_of(publication: Publication, view: View, data: str) -> Page:
    """The page of a posting. UsageError where the company's logo is no picture."""
    look = publication.settings.look
    return Page(
        title=view.title,
        place=publication.place,
        employer=view.employer,
        language=view.language,
        direction=view.direction,
        labels=view.labels,
        label_language=view.label_language,
        facts=view.facts,
        sections=tuple(sections(view.parts, view.labels["table"])),
        apply=view.apply,
        deadline=view.deadline,
        logo=logo_of(look.logo).data_address if look.logo else None,
        summary=summary(view.content),
        address=view.address,
        list_at=publication.list_at,
        posted=view.posted,
        reference=view.reference,
        data=Html(data),
    )
