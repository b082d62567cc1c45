"""What stands on the page of a posting: all that a template may use."""

from collections.abc import Iterable, Iterator, Mapping

from rolewright.document import JobDescription
from rolewright.publish.applying import WayToApply, way_to_apply
from rolewright.publish.content import Content, Part, Stated
from rolewright.publish.content_of import content_of
from rolewright.publish.dates import day_in_words
from rolewright.publish.declared import Declarations
from rolewright.publish.design.logo import logo_of
from rolewright.publish.page.body import Section, sections
from rolewright.publish.page.html import Html
from rolewright.publish.page.labels import labels_in
from rolewright.publish.page.summary import summary
from rolewright.publish.page.terms import without_terms
from rolewright.publish.publication import Publication
from rolewright.records import record
from rolewright.text import pattern

_HEAD = ("pay", "locations", "workplace", "employment", "hours", "deadline", "travel")
_RIGHT_TO_LEFT = frozenset("ar fa he iw ps sd ug ur yi".split())
# Of what the words say at length, the head of a page does without; what is declared is told in any case.
_LONGEST, _WIDE = 90, 34
_WEB = pattern(r"https?://[^\s<>\"']+")
_DAY = pattern(r"\d{4}-\d\d-\d\d")


@record
class PageFact:
    """A fact at the head of the page. `day` is a deadline's in ISO 8601; what `is_wide` needs a whole row."""

    fact: str
    label: str
    value: str
    day: str | None
    is_wide: bool


@record
class Page:
    """Everything on the page of a posting.

    `labels` are what the page says by itself, in `label_language`, which is that of the posting where there
    are some in it. `posted` is a day in ISO 8601 and in words. `address` is where the page will stand, `data`
    its JobPosting as JSON for a script.
    """

    title: str
    employer: str | None
    language: str
    direction: str
    labels: Mapping[str, str]
    label_language: str
    facts: tuple[PageFact, ...]
    sections: tuple[Section, ...]
    apply: WayToApply | None
    deadline: PageFact | None
    logo: str | None
    summary: str | None
    address: str | None
    posted: tuple[str, str] | None
    reference: str | None
    data: Html


def page_of(publication: Publication, data: str) -> Page:
    """The page of a posting. UsageError where the company's logo is no picture."""
    document, settings = publication.document, publication.settings
    content, said = content_of(document), Declarations(document.front_matter)
    label_language, labels = labels_in(content.language)
    facts = tuple(_facts(content, document, labels))
    look = settings.look
    return Page(
        title=content.title or labels["job"],
        employer=document.facts.employer.value or settings.company.name or None,
        language=label_language if content.language == "und" else content.language,
        direction="rtl" if content.language in _RIGHT_TO_LEFT else "ltr",
        labels=labels,
        label_language=label_language,
        facts=facts,
        sections=tuple(sections(_body(content, facts), labels["table"])),
        apply=way_to_apply(content, said),
        deadline=next((fact for fact in facts if fact.day), None),
        logo=logo_of(look.logo).data_address if look.logo else None,
        summary=summary(content),
        address=_address(said) or publication.address,
        posted=_posted(said, label_language),
        reference=said.one("identifier"),
        data=Html(data),
    )


def _facts(content: Content, document: JobDescription, labels: Mapping[str, str]) -> Iterator[PageFact]:
    """The facts that readers look for first, and whatever no words of the posting tell them."""
    told = {fact.fact: fact for fact in content.stated}
    unsaid = {fact.fact for fact in content.unsaid} - {"employer"}
    for name in labels:
        fact = told.get(name)
        if fact and (name in unsaid or (name in _HEAD and _is_short(fact))):
            deadline = document.facts.deadline.value if name == "deadline" else None
            day = deadline if deadline and _DAY.fullmatch(deadline) else None
            yield PageFact(name, labels[name], fact.value, day, len(fact.value) > _WIDE)


def _body(content: Content, facts: Iterable[PageFact]) -> tuple[Part, ...]:
    return without_terms(content, [content.title or "", *(fact.value for fact in facts)])


def _is_short(fact: Stated) -> bool:
    return fact.fact in ("locations", "pay", "deadline") or len(fact.value) <= _LONGEST


def _posted(said: Declarations, language: str) -> tuple[str, str] | None:
    day = (said.day("posted") or "")[:10]
    return (day, day_in_words(day, language) or day) if day else None


def _address(said: Declarations) -> str | None:
    declared = said.one("url")
    return declared if declared and _WEB.fullmatch(declared) else None
