"""Turns a posting into a brief, so that it can be written anew.

Nothing of what it says is lost: every passage goes into the field that it answers. One that answers none,
such as praise or an introduction that names no reason, is named among the background, which is never
published, with why it is not used.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from rolewright.document import (
    BlockKind,
    Employment,
    Hours,
    JobDescription,
    Mention,
    OtherPayKind,
    Pay,
    SectionKind,
)
from rolewright.knowledge.roles import Library, Role
from rolewright.knowledge.titled_role import titled_role
from rolewright.records import record
from rolewright.text import Span, blanks
from rolewright.writing.brief import NOTHING, Answer, Brief, EmploymentTerm
from rolewright.writing.brief_facts import Stated, only_names
from rolewright.writing.brief_for_law import LINES, lines_of, plain_answer
from rolewright.writing.brief_passages import Passage, clean, known_kind, passages
from rolewright.writing.brief_places import LISTED, place_of, work_in
from rolewright.writing.draft_forms import leads_to_goals
from rolewright.writing.must_and_wish import must_and_wish
from rolewright.writing.own_draft import asked_back, own_draft
from rolewright.writing.tidying import plain

_TERMS = {
    Employment.FULL_TIME: EmploymentTerm.FULL_TIME,
    Employment.PART_TIME: EmploymentTerm.PART_TIME,
    Employment.CONTRACTOR: EmploymentTerm.CONTRACT,
    Employment.TEMPORARY: EmploymentTerm.TEMPORARY,
    Employment.INTERN: EmploymentTerm.INTERNSHIP,
    Employment.VOLUNTEER: EmploymentTerm.VOLUNTEER,
}
_PARTED = re.compile(r"\s*(?:/|\||–|—|,| - )\s*")
_REPORTS = re.compile(
    r"\b(?:report(?:s|ing)? (?:directly |in)?to|line manager:?)\s*:?\s*"
    # A name may be explained: "Denise, our Head of Sales".
    r"([^.;,\n(]{3,60}(?:, (?:our|the|your|an?) [^.;,\n(]{3,60})?)",
    re.IGNORECASE,
)
_REPORTS_TO = re.compile(r"report(?:s|ing)? to|line manager", re.IGNORECASE)
#: Whom one reports to has a name or a post: not "others".
_SOMEBODY = re.compile(r"(?:the|our|an?|your)\b|[A-Z]")
_ENDS = re.compile(
    r"\s+(?:(?:and|while|or)\s+(?:will|works?|leads?|manages?|be|you|is|has|have|supports?|oversees?|partners?"
    r"|\w+ing)\b|(?:who|with|in order|as part|you(?:['’]ll| will))\b).*$"
)
_WHY_UNUSED = {
    SectionKind.TITLE: "it stands at the head and states nothing that a brief asks for",
    SectionKind.SUMMARY: "no reason why the position is open and no task was found in it",
    SectionKind.APPLY: "it stands under how to apply and does not say how",
    SectionKind.OTHER: "it is of the page or of the law, and tells nothing of the job",
}
_INTRODUCES = "it only introduces what stands below it"
_SECOND = "another passage answers the same"
_FIGURE_ONLY = "only “{taken}” is used of it"
_UNREAD_KEY = "a brief has no field for this line of the front matter"
_KEY_AND_VALUE = re.compile(r"\s*([\w -]+)[:=]\s*\S")
_TWO_TITLES = "this title holds two in one"
#: Fields that hold one answer, and where a second one goes, if it goes anywhere.
_ONE = frozenset(("reason", "job", "does", "start"))
_TERMS_OF_WORK = frozenset(("start", "hours", "other_pay"))
_TERM_LABEL = re.compile(r"^(?:[\w-]+ ){0,3}[\w-]+:\s+")
_ELSE = {"job": "duties", "does": "apart"}
_BENEFITS = re.compile(r"\b(?:benefits?|insurance|pension|401\(?k|holidays?|leave)\b", re.IGNORECASE)
_JOINT = re.compile(r"^[\s,;.|+]*(?:(?:and|plus|with) )?", re.IGNORECASE)
#: What the company wants to reach has a date.
_OBJECTIVE = re.compile(r"\bby (?:the end of )?20[2-9]\d\b", re.IGNORECASE)
_LONGEST_LEAD = 6
_LONGEST_TERMS = 25


@record
class Unused:
    """Words of the posting that no field of the brief takes, and why."""

    words: str
    why: str

    def __str__(self) -> str:
        return f"Not used, because {self.why}: {self.words}"


def brief_from(document: JobDescription, library: Library) -> Brief:
    """The brief that a posting answers, as far as it does; what it does not use is in its background."""
    return _Reader(document, library).brief()


class _Reader:
    """Sorts the passages of one posting into the fields of a brief."""

    def __init__(self, document: JobDescription, library: Library) -> None:
        self._document = document
        self._facts = document.facts
        self._stated = Stated(document)
        self._library = library
        self._employer = plain(self._facts.employer.value or "")
        self._said: dict[str, list[str]] = {}
        self._unused: list[Unused] = []
        self._announced = False
        self._answered: dict[str, bool] = {}
        self._blanks = blanks(document.text, document.source.folded)
        #: Under which heading goals were announced.
        self._goals_under: str | None = None

    def brief(self) -> Brief:
        facts = self._facts
        title = plain(facts.title.value or "")
        role = self._role(title)
        own_title = self._own_title(title, role)
        own = own_draft(self._document, self._employer)
        if own is None:
            self._said["background"] = list(asked_back(self._document))
            for passage in passages(self._document):
                if not any(blank.contains(passage.span) for blank in self._blanks):
                    self._sort(passage)
        else:
            self._said, self._unused = own, []
            for words in own.pop("answered", ()):
                self._answered |= dict(filter(None, [plain_answer(words)]))
        declared = self._document.front_matter

        # Of a draft only what it declares is settled: a question in it may name what is not.
        def settled(key: str) -> bool:
            return own is None or key in declared

        employment = facts.employment.value if settled("employment") else None
        return Brief(
            role=role.id if role else title,
            title=own_title,
            reason=self._answer("reason"),
            job=self._answer("job"),
            goals=self._answers("goals"),
            problems=self._answers("problems"),
            duties=self._answers("duties"),
            team=self._answer("team"),
            reports_to=self._answer("reports_to"),
            deal_breakers=self._answers("deal_breakers"),
            nice_to_haves=self._answers("nice_to_haves"),
            pay=Answer(" ".join(declared.get("pay", ()))) if own else self._stated.words_of(facts.pay),
            other_pay=self._answer("other_pay"),
            benefits=self._answers("benefits"),
            places=tuple(map(plain, declared.get("locations", ())))
            or tuple(dict.fromkeys(plain(each.value) for each in facts.locations if settled("locations"))),
            workplace=facts.workplace.value if settled("workplace") else None,
            arrangement=self._answer("arrangement"),
            employment=_TERMS.get(employment) if employment else None,
            hours=self._answer("hours")
            or (Answer(facts.hours.value.text) if facts.hours.value and not own else NOTHING),
            travel=self._answer("travel")
            or (Answer(facts.travel.value.text) if facts.travel.value and not own else NOTHING),
            start=self._answer("start"),
            deadline=_day(facts.deadline.value) if settled("deadline") else None,
            apply=self._answer("apply"),
            steps=self._answer("steps"),
            company=self._company(),
            ongoing=self._answered.get("ongoing"),
            jurisdictions=self._document.front_matter.get("jurisdictions", ()),
            existing_vacancy=self._answered.get("existing_vacancy"),
            **lines_of(self._document),
            background=(
                *self._said.get("background", ()),
                *map(str, (*self._unused, *self._unread_lines())),
            ),
        )

    def _role(self, title: str) -> Role | None:
        """The role that the title means, or one of two titles in one."""
        declared = (*self._document.front_matter.get("role", ()), title, *_PARTED.split(title))
        found = (titled_role(name, self._library) for name in declared)
        return next((role for role in found if role is not None), None)

    def _own_title(self, title: str, role: Role | None) -> str:
        """The title if it says more than the role's; two in one are no title."""
        if role is None or role.title.lower() == title.lower():
            return ""
        if _PARTED.search(title):
            self._unused.append(Unused(title, _TWO_TITLES))
            return ""
        return title

    def _sort(self, passage: Passage) -> None:
        """Put a passage where it belongs, or name it as not used."""
        if answered := plain_answer(passage.words):
            self._answered |= dict([answered])
            return
        if self._stated.is_alone_in(passage) or self._follows_label(passage) or _is_heading(passage):
            return
        if self._is_goal(passage):
            self._put("goals", passage)
            return
        is_listed = passage.kind in LISTED and not _REPORTS.match(passage.words)
        if not is_listed and (self._takes_superior(passage) or self._takes_terms(passage)):
            return
        if passage.introduces:
            self._unused.append(Unused(passage.words, _INTRODUCES))
            return
        self._put(place_of(passage, self._employer), passage)

    def _is_goal(self, passage: Passage) -> bool:
        """Whether an entry stands under a heading, or a line above its list, that announces goals."""
        if passage.introduces:
            self._goals_under = passage.heading if leads_to_goals(passage.words) else None
        elif passage.is_entry and passage.kind is SectionKind.RESPONSIBILITIES:
            return leads_to_goals(passage.heading) or self._goals_under == passage.heading
        return False

    def _put(self, field: str, passage: Passage) -> None:
        words = _TERM_LABEL.sub("", passage.words) if field in _TERMS_OF_WORK else passage.words
        if field == "job" and field not in self._said:
            words = work_in(words)
        elif field in _ELSE and field in self._said:
            field = _ELSE[field]
        if field == "apart" and _OBJECTIVE.search(words):
            field = "objectives"
        if not field:
            self._unused.append(
                Unused(words, _WHY_UNUSED.get(passage.kind, _WHY_UNUSED[SectionKind.SUMMARY]))
            )
        elif field in _ONE and field in self._said:
            self._unused.append(Unused(words, _SECOND))
        elif field in ("deal_breakers", "nice_to_haves") and (both := must_and_wish(words)):
            for name, part in zip(("deal_breakers", "nice_to_haves"), both, strict=True):
                self._said.setdefault(name, []).append(part)
        elif words not in self._said.setdefault(field, []):
            self._said[field].append(words)

    def _follows_label(self, passage: Passage) -> bool:
        """Whether a line names the superior whom the line before announced: "Reports to"."""
        announced, self._announced = self._announced, bool(_REPORTS_TO.fullmatch(passage.words))
        if not announced or "reports_to" in self._said:
            return self._announced
        self._said["reports_to"] = [passage.words]
        return True

    def _takes_superior(self, passage: Passage) -> bool:
        """Whether a passage says whom one reports to, and nothing else that has a place."""
        heading = passage.heading.lower().strip(" :*")
        words = f"{heading} {passage.words}" if heading.startswith("report") else passage.words
        found = _REPORTS.search(words)
        if found is None or not _SOMEBODY.match(found[1]) or "reports_to" in self._said:
            return False
        superior = _ENDS.sub("", found[1]).strip()
        self._said["reports_to"] = [superior]
        is_all = len(passage.words.replace(superior, "").split()) <= _LONGEST_LEAD
        if not is_all and not place_of(passage, self._employer):
            self._unused.append(Unused(passage.words, _FIGURE_ONLY.format(taken=superior)))
            return True
        return is_all

    def _takes_terms(self, passage: Passage) -> bool:
        """Whether a passage is about pay or working time; what is more than the figure is named."""
        pay = [each for each in self._facts.pay if passage.span.contains(each.span)]
        hours = [each for each in self._facts.hours if passage.span.contains(each.span)]
        other = [each for each in self._facts.other_pay if passage.span.contains(each.span)]
        is_more = _BENEFITS.search(passage.words) is not None
        if other and not pay and not is_more and "other_pay" not in self._said:
            self._put("other_pay", passage)
        elif pay and self._takes_what_is_paid_beside(passage, pay[-1], other):
            return True
        elif pay:
            self._unused.append(
                Unused(passage.words, _FIGURE_ONLY.format(taken=self._stated.words_of(self._facts.pay).words))
            )
        elif hours and not is_more:
            self._put_hours(passage, hours[0])
        else:
            return False
        return True

    def _takes_what_is_paid_beside(
        self, passage: Passage, pay: Mention[Pay], other: Sequence[Mention[OtherPayKind]]
    ) -> bool:
        """Whether a passage names the pay and then only what is paid beside it: "…, and a bonus of 5%"."""
        rest = Span(pay.span.end, passage.span.end)
        before = Passage("", Span(passage.span.start, pay.span.end), passage.kind)
        is_told = any(rest.contains(each.span) for each in other) and {"of"}.issuperset(
            self._stated.beside(before, [pay])
        )
        if not is_told or "other_pay" in self._said or _BENEFITS.search(passage.words):
            return False
        words = _JOINT.sub("", clean(self._document.text[slice(*rest)])).strip("| ")
        self._said["other_pay"] = [f"{words[:1].upper()}{words[1:]}"]
        return True

    def _put_hours(self, passage: Passage, hours: Mention[Hours]) -> None:
        before = Passage("", Span(passage.span.start, hours.span.end), passage.kind)
        begins_with_them = not self._stated.beside(before, [hours])
        if begins_with_them and "hours" not in self._said and len(passage.words.split()) <= _LONGEST_TERMS:
            self._put("hours", passage)
        else:
            self._unused.append(Unused(passage.words, _FIGURE_ONLY.format(taken=hours.value.text)))

    def _company(self) -> Mapping[str, object]:
        does = " ".join(self._said.get("does", ()))
        told = {
            "name": self._employer,
            "does": does.removeprefix(self._employer).strip(" ."),
            "objectives": tuple(self._said.get("objectives", ())),
            "apart": tuple(self._said.get("apart", ())),
            "equality": " ".join(self._said.get("equality", ())),
            "screens_with_ai": self._answered.get("screens_with_ai"),
        }
        return {key: value for key, value in told.items() if value not in ("", (), None)}

    def _unread_lines(self) -> Iterator[Unused]:
        """The lines of the front matter that no fact was read from."""
        front = (block for block in self._document.blocks if block.kind is BlockKind.FRONT_MATTER)
        read = [each.span for each in self._stated.counting]
        for block in front:
            start = block.span.start
            for line in self._document.text[slice(*block.span)].splitlines(keepends=True):
                span = Span(start, start + len(line))
                start = span.end
                told = _KEY_AND_VALUE.match(line)
                if told and told[1] not in (*LINES, "role") and not any(map(span.overlaps, read)):
                    yield Unused(line.strip(), _UNREAD_KEY)

    def _answer(self, field: str) -> Answer:
        return Answer(" ".join(self._said.get(field, ())))

    def _answers(self, field: str) -> tuple[Answer, ...]:
        return tuple(map(Answer, self._said.get(field, ())))


def _is_heading(passage: Passage) -> bool:
    """Whether a line only names something else, though nothing marks it as a heading: "Job Description"."""
    if only_names(passage.words):
        return True
    return not passage.is_entry and known_kind(passage.words) not in (None, passage.kind)


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written or "")
    except ValueError:  # without a year, or for as long as it takes
        return None
