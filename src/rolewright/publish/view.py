"""A posting as its readers meet it, before it takes the form of a page, a PDF or a Word file."""

from collections.abc import Iterable, Iterator, Mapping

from rolewright.document import JobDescription
from rolewright.publish.applying import WayToApply, way_to_apply
from rolewright.publish.content import Content, Heading, Part, Stated
from rolewright.publish.content_of import content_of
from rolewright.publish.dates import day_in_words
from rolewright.publish.declared import Declarations
from rolewright.publish.head_lines import without_head_lines
from rolewright.publish.labels import labels_in
from rolewright.publish.page_address import address_of
from rolewright.publish.publication import Publication
from rolewright.publish.terms import without_terms
from rolewright.records import record
from rolewright.text import pattern

_HEAD = ("pay", "locations", "workplace", "employment", "hours", "deadline", "travel")
_RIGHT_TO_LEFT = frozenset("ar fa he iw ps sd ug ur yi".split())
# Of what the words say at length, the head does without; what is declared is told in any case.
_LONGEST, _WIDE = 90, 34
_DAY = pattern(r"\d{4}-\d\d-\d\d")


@record
class HeadFact:
    """A fact at the head. `day` is a deadline's in ISO 8601; what `is_wide` needs a whole row."""

    fact: str
    label: str
    value: str
    day: str | None
    is_wide: bool


@record
class View:
    """Everything that readers of a posting meet.

    `labels` are what a page says by itself, in `label_language`, which is that of the posting where there
    are some in it. `posted` is a day in ISO 8601 and in words. `address` is where the page will stand.
    """

    title: str
    employer: str | None
    language: str
    direction: str
    labels: Mapping[str, str]
    label_language: str
    facts: tuple[HeadFact, ...]
    parts: tuple[Part, ...]
    apply: WayToApply | None
    posted: tuple[str, str] | None
    reference: str | None
    address: str | None
    content: Content

    @property
    def deadline(self) -> HeadFact | None:
        """The fact that is a day on which applications end."""
        return next((fact for fact in self.facts if fact.day), None)


def view_of(publication: Publication) -> View:
    """What readers of the posting meet."""
    document, settings = publication.document, publication.settings
    content, said = content_of(document), Declarations(document.front_matter)
    label_language, labels = labels_in(content.language)
    facts = tuple(_facts(content, document, labels))
    told = [content.title or "", *(fact.value for fact in facts)]
    employer = document.facts.employer.value or settings.company.name or None
    at_head = {each.fact: each.value for each in facts}
    at_head |= {"title": content.title or "", "employer": employer or ""}
    parts = without_head_lines(without_terms(content, told), at_head, labels)
    return View(
        title=content.title or labels["job"],
        employer=employer,
        language=label_language if content.language == "und" else content.language,
        direction="rtl" if content.language in _RIGHT_TO_LEFT else "ltr",
        labels=labels,
        label_language=label_language,
        facts=facts,
        parts=tuple(_together(parts)),
        apply=way_to_apply(content, said),
        posted=_posted(said, label_language),
        reference=said.one("identifier"),
        address=address_of(publication),
        content=content,
    )


def _facts(content: Content, document: JobDescription, labels: Mapping[str, str]) -> Iterator[HeadFact]:
    """The facts that readers look for first, and whatever no words of the posting tell them."""
    told = {fact.fact: fact for fact in content.stated}
    unsaid = {fact.fact for fact in content.unsaid} - {"employer"}
    for name in labels:
        fact = told.get(name)
        if fact and (name in unsaid or (name in _HEAD and _is_short(fact))):
            deadline = document.facts.deadline.value if name == "deadline" else None
            day = deadline if deadline and _DAY.fullmatch(deadline) else None
            yield HeadFact(name, labels[name], fact.value, day, len(fact.value) > _WIDE)


def _is_short(fact: Stated) -> bool:
    return fact.fact in ("locations", "pay", "deadline") or len(fact.value) <= _LONGEST


def _posted(said: Declarations, language: str) -> tuple[str, str] | None:
    day = (said.day("posted") or "")[:10]
    return (day, day_in_words(day, language) or day) if day else None


def _together(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts in their order: one without a heading goes on with the part above it."""
    above: Part | None = None
    for part in parts:
        if above is not None and not isinstance(part.nodes[0], Heading):
            above = above._replace(nodes=(*above.nodes, *part.nodes))
            continue
        if above is not None:
            yield above
        above = part
    if above is not None:
        yield above
