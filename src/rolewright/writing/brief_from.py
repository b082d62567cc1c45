"""Turns a posting into a brief, so that it can be written anew.

Nothing of what it says is lost: what has no place in a brief, such as praise or an introduction that names no
reason, is kept as background, which is never published.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from rolewright.document import (
    BlockKind,
    Employment,
    JobDescription,
    Mention,
    SectionKind,
)
from rolewright.knowledge.roles import Library, Role
from rolewright.knowledge.titled_role import titled_role
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import Span, sentences
from rolewright.writing.brief import NOTHING, Answer, Brief, EmploymentTerm
from rolewright.writing.phrasing import begins_with_verb
from rolewright.writing.tidying import plain

_TERMS = {
    Employment.FULL_TIME: EmploymentTerm.FULL_TIME,
    Employment.PART_TIME: EmploymentTerm.PART_TIME,
    Employment.CONTRACTOR: EmploymentTerm.CONTRACT,
    Employment.TEMPORARY: EmploymentTerm.TEMPORARY,
    Employment.INTERN: EmploymentTerm.INTERNSHIP,
    Employment.VOLUNTEER: EmploymentTerm.VOLUNTEER,
}
_WHY = re.compile(
    r"\bwe(?:['’]re| are) (?:hiring|recruiting|growing|expanding)\b.*\b(?:because|since|as|due to|after)\b"
    r"|\b(?:position|role|job|post) is (?:new|open because|a replacement|newly created)\b",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"^(?:in this role,? |as (?:an?|our|the) [\w\s-]{3,40},? )?you(?:['’]ll| will) ", re.IGNORECASE
)
_PARTED = re.compile(r"\s*(?:/|\||–|—|,| - )\s*")
_REPORTS = re.compile(
    r"\b(?:report(?:s|ing)? (?:directly )?to|line manager:?)\s+([^.;,\n]{3,60})", re.IGNORECASE
)
#: Whom one reports to has a name or a post: not "others".
_SOMEBODY = re.compile(r"(?:the|our|an?|your)\b|[A-Z]")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
_MARKS = re.compile(r"(?:\*\*|__|`|</?[a-zA-Z][^>]*>)|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_WHERE_PEOPLE_ARE = (
    SectionKind.SUMMARY,
    SectionKind.RESPONSIBILITIES,
    SectionKind.TITLE,
    SectionKind.ABOUT,
)
_SHOWN = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE)


def brief_from(document: JobDescription, library: Library) -> Brief:
    """The brief that a posting answers, as far as it does."""
    return _Reader(document, library).brief()


class _Reader:
    def __init__(self, document: JobDescription, library: Library) -> None:
        self._document = document
        self._facts = document.facts
        self._library = library
        self._background: list[str] = []
        self._used: set[str] = set()
        self._does = ""

    def brief(self) -> Brief:
        facts = self._facts
        title = plain(facts.title.value or "")
        role = self._role(title)
        reason, job = self._opening()
        employment = facts.employment.value
        offered = list(self._entries(SectionKind.BENEFITS, but=facts.pay.mentions))
        return Brief(
            role=role.id if role else title,
            title=self._own_title(title, role),
            reason=reason,
            job=job,
            duties=self._answers(SectionKind.RESPONSIBILITIES),
            reports_to=self._reports_to(),
            deal_breakers=self._answers(SectionKind.REQUIREMENTS),
            nice_to_haves=self._answers(SectionKind.PREFERRED),
            pay=self._words(facts.pay.mentions),
            benefits=tuple(map(Answer, offered)),
            places=tuple(dict.fromkeys(plain(each.value) for each in facts.locations)),
            workplace=facts.workplace.value,
            employment=_TERMS.get(employment) if employment else None,
            hours=Answer(facts.hours.value.text) if facts.hours.value else NOTHING,
            travel=Answer(facts.travel.value.text) if facts.travel.value else NOTHING,
            deadline=_day(facts.deadline.value),
            apply=self._prose(SectionKind.APPLY),
            company=self._company(),
            jurisdictions=self._document.front_matter.get("jurisdictions", ()),
            background=tuple(self._background),
        )

    def _role(self, title: str) -> Role | None:
        """The role that the title means, or one of two titles in one."""
        found = (titled_role(name, self._library) for name in (title, *_PARTED.split(title)))
        return next((role for role in found if role is not None), None)

    def _own_title(self, title: str, role: Role | None) -> str:
        """The title if it says more than the role's; two in one are no title."""
        if role is None or role.title.lower() == title.lower():
            return ""
        if _PARTED.search(title):
            self._background.append(f"The title was: {title}")
            return ""
        return title

    def _opening(self) -> tuple[Answer, Answer]:
        """Why it is open and what the job is, if the introduction says so; the rest is background."""
        reason = job = NOTHING
        name = plain(self._facts.employer.value or "")
        for kind in (SectionKind.SUMMARY, SectionKind.ABOUT):
            for sentence in self._said(kind):
                if not reason and _WHY.search(sentence):
                    reason = Answer(sentence)
                elif not job and _WILL.match(sentence) and begins_with_verb(_WILL.sub("", sentence)):
                    job = Answer(_WILL.sub("", sentence).rstrip("."))
                elif not self._does and _tells_what(name, sentence):
                    self._does = sentence
                elif kind is SectionKind.SUMMARY:
                    self._background.append(sentence)
                    continue
                else:
                    continue
                self._used.add(sentence)
        return reason, job

    def _company(self) -> Mapping[str, object]:
        name = plain(self._facts.employer.value or "")
        about = [
            sentence
            for sentence in self._said(SectionKind.ABOUT)
            if sentence not in self._used and not _REPORTS.search(sentence)
        ]
        told = {
            "name": name,
            "does": self._does[len(name) :].strip(" ."),
            "apart": tuple(about),
            "equality": " ".join(self._said(SectionKind.EQUALITY)),
        }
        return {key: value for key, value in told.items() if value}

    def _reports_to(self) -> Answer:
        for kind in _WHERE_PEOPLE_ARE:
            for section in self._document.of_kind(kind):
                found = _REPORTS.search(self._document.text, *section.span)
                if found is not None and _SOMEBODY.match(found[1]):
                    return Answer(_clean(found[1]))
        return NOTHING

    def _answers(self, kind: SectionKind) -> tuple[Answer, ...]:
        return tuple(map(Answer, dict.fromkeys(self._entries(kind))))

    def _prose(self, kind: SectionKind) -> Answer:
        return Answer(" ".join(self._said(kind)))

    def _entries(self, kind: SectionKind, but: tuple[Mention[object], ...] = ()) -> Iterator[str]:
        """The entries of lists of this kind wherever they stand, and the sentences of its running text."""
        items = [item for item in self._document.items if item.kind is kind]
        taken = [item.span for item in self._document.items]
        for item in items:
            if not any(item.span.contains(mention.span) for mention in but):
                yield _clean(self._document.text[slice(*item.span)])
        for section in self._document.of_kind(kind):
            yield from self._sentences(section.body, taken, but)

    def _said(self, kind: SectionKind) -> Iterator[str]:
        for section in self._document.of_kind(kind):
            yield from self._sentences(section.body, [], ())

    def _sentences(self, within: Span, taken: list[Span], but: tuple[Mention[object], ...]) -> Iterator[str]:
        for block in self._document.blocks:
            is_inside = within.start <= block.content.start < within.end
            if (
                not is_inside
                or block.kind not in _SHOWN
                or any(each.overlaps(block.content) for each in taken)
            ):
                continue
            inside = Span(block.content.start, min(block.content.end, within.end))
            for span in sentences(self._document.text, inside):
                if not any(span.contains(mention.span) for mention in but):
                    yield _clean(self._document.text[slice(*span)])

    def _words(self, mentions: tuple[Mention[object], ...]) -> Answer:
        """The words of the fullest mention: one that was declared may lack what the text says."""
        texts = [_clean(self._document.text[slice(*mention.span)]) for mention in mentions]
        return Answer(max(texts, key=len, default=""))


def _tells_what(name: str, sentence: str) -> bool:
    """Whether a sentence says what the company does, and not what it is: "Rye & Sons bakes …"."""
    verb_form = verb(sentence[len(name) :].strip().partition(" ")[0]) if name else None
    is_about_it = bool(name) and sentence.startswith(f"{name} ")
    return is_about_it and verb_form is not None and verb_form.form is VerbForm.THIRD


def _clean(words: str) -> str:
    """The words without marks of Markdown; a link gives its words, or its address where it has none."""
    text = _LINK.sub(lambda link: link[1] or link[2], words)
    return " ".join(_MARKS.sub("", text).split())


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written or "")
    except ValueError:  # without a year, or for as long as it takes
        return None
