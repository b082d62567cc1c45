"""Answers that hold more than was asked for: a place with the workplace, pay with what is paid besides.

People say in one breath what a brief keeps in several places. What an answer does not hold is asked for by
itself, and only that.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from rolewright.document import Workplace
from rolewright.records import record, replace
from rolewright.writing.brief import Answer, Brief, EmploymentTerm
from rolewright.writing.interview.forms import Day
from rolewright.writing.interview.question import Form, NotUnderstoodError, Said
from rolewright.writing.tidying import says_something

#: The parts of an answer by their places in the brief; the rest of it has no part.
Split = Callable[[str], Mapping[str, str]]


@record
class With:
    """An answer that may hold others as well.

    `also` are the forms of the others. Only an answer to `main` settles the question.
    """

    main: Form
    also: tuple[Form, ...]
    split: Split
    is_list: bool = False

    @property
    def key(self) -> str:
        """By what the question is known."""
        return self.main.key

    @property
    def is_choice(self) -> bool:
        """Never: whatever is listed, more can be said."""
        return False

    @property
    def may_be_withheld(self) -> bool:
        """As its main part."""
        return self.main.may_be_withheld

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already of the main part."""
        return self.main.told(brief)

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """Each part in its place."""
        last = said[-1]
        if last.choice is not None:
            return self.main.take(brief, said)
        parts = {key: words for key, words in self.split(last.words).items() if words}
        if not parts:
            return self.main.take(brief, said)
        forms = {form.key: form for form in (self.main, *self.also)}
        for key, words in parts.items():
            one = (replace(last, words=words),)
            brief = forms[key].take(self._cleared(forms[key], brief), one)
        return brief

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing of it."""
        for form in (self.main, *self.also):
            brief = form.without(brief)
        return brief

    def _cleared(self, form: Form, brief: Brief) -> Brief:
        """What is said anew takes the place of what was said before."""
        return form.without(brief) if form.is_list else brief


# Place and workplace

_WORKPLACES: Mapping[Workplace, str] = {
    Workplace.HYBRID: r"\bhybrid\b",
    Workplace.REMOTE: r"\b(?:fully |100 ?% )?remote(?:ly)?\b|\b(?:all )?from home\b|\bhome[ -]office\b",
    Workplace.ONSITE: (
        r"\bon[ -]?site\b|\bin[ -]person\b|\bin[ -]office\b|\bin the (?:office|shop|store|workshop)\b"
    ),
}
_APART = re.compile(r"\s*;\s*|\s+[–—-]\s+|\s*[()]\s*")
_HOW_OFTEN = re.compile(r"\b(?:days?|weeks?|months?|home|choose|office|times?)\b", re.IGNORECASE)
_DAYS = re.compile(r"\bdays?\b", re.IGNORECASE)
_LEAD = re.compile(r"^(?:(?:and|but|at|in|from|near|based in|within|with|it is|it's|is)\s+)+", re.IGNORECASE)


def where(words: str) -> Mapping[str, str]:
    """Places, one after a semicolon, with the workplace and how it is arranged."""
    places: list[str] = []
    found: dict[str, str] = {}
    for part in filter(None, _APART.split(words)):
        workplace, rest = _workplace_in(part)
        if workplace:
            found.setdefault("workplace", workplace)
        for place, arrangement in _place_and_arrangement(rest, is_told=bool(workplace)):
            if place:
                places.append(place)
            if arrangement:
                found.setdefault("arrangement", arrangement[:1].upper() + arrangement[1:])
    if found.get("workplace") == Workplace.ONSITE:
        places += [found.pop("arrangement")] if "arrangement" in found and not places else []
        found.pop("arrangement", None)
    return {"places": "\n".join(places), **found}


def _workplace_in(part: str) -> tuple[str, str]:
    """The workplace that a part names, and the part without it."""
    for workplace, pattern in _WORKPLACES.items():
        named = re.search(pattern, part, re.IGNORECASE)
        if named and workplace is Workplace.ONSITE and _DAYS.search(part):
            # Some days in the office may be hybrid or a short week: that is asked.
            pieces = part.split(",")
            return "", ",".join(piece for piece in pieces if not _DAYS.search(piece)).strip(" ,.")
        if named:
            return (
                workplace.value,
                f"{part[: named.start()].rstrip(' ,:')}\n{part[named.end() :].strip(' ,:.')}",
            )
    return "", part.strip(" ,.")


def _place_and_arrangement(rest: str, *, is_told: bool) -> Iterator[tuple[str, str]]:
    for piece in filter(None, rest.split("\n")):
        text = _LEAD.sub("", piece).strip(" ,")
        if not any(map(str.isalpha, text)):
            continue
        yield ("", text) if is_told and _HOW_OFTEN.search(text) else (text, "")


@record
class Places:
    """One or more places, a line each."""

    key: str = "places"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return brief.places

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The places in the place of those before."""
        named = [place.strip() for each in said for place in each.words.splitlines()]
        return replace(brief, places=tuple(dict.fromkeys(filter(None, named))))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One place less, or none."""
        kept = () if at is None else (*brief.places[:at], *brief.places[at + 1 :])
        return replace(brief, places=kept)


# Pay and what comes on top

_ON_TOP = re.compile(
    r"\s*(?:;|,?\s+(?:plus|and|with)\b|\+)\s*(?=.*\b(?:commissions?|bonus(?:es)?|overtime|tips|shares|equity|options"
    r"|time and a half|allowances?|premiums?|profit)\b)",
    re.IGNORECASE,
)


def pay(words: str) -> Mapping[str, str]:
    """The range, and what is paid besides."""
    first, *others = _ON_TOP.split(words, maxsplit=1)
    if not others or not any(map(str.isdigit, first)):
        return {"pay": words}
    on_top = re.sub(r"^(?:a|an|the)\s+", "", others[0].strip(), flags=re.IGNORECASE)
    return {"pay": first.strip(" ,"), "other_pay": on_top[:1].upper() + on_top[1:]}


# The form of employment and the hours

_TERMS: Mapping[EmploymentTerm, str] = {
    EmploymentTerm.PART_TIME: r"\bpart[ -]?time\b",
    EmploymentTerm.TEMPORARY: r"\btemporary\b|\bseasonal\b|\bfixed[ -]term\b",
    EmploymentTerm.INTERNSHIP: r"\binternship\b",
    EmploymentTerm.VOLUNTEER: r"\bvolunteer(?:ing)?\b|\bunpaid\b",
    EmploymentTerm.CONTRACT: r"\bcontract(?:or)?\b|\bfreelance\b",
    EmploymentTerm.FULL_TIME: r"\bfull[ -]?time\b|\bpermanent\b",
}


def hours(words: str) -> Mapping[str, str]:
    """The form of employment, and how many hours there are and when."""
    for term, pattern in _TERMS.items():
        if named := re.search(pattern, words, re.IGNORECASE):
            rest = f"{words[: named.start()].rstrip(' ,:;(')}, {words[named.end() :].strip(' ,:;)(')}"
            rest = re.sub(r"^(?:and|with|at|is|it is)\s+", "", rest.strip(" ,.;"), flags=re.IGNORECASE)
            told = rest if any(map(str.isdigit, rest)) or _TIMES.search(rest) else ""
            return {"employment": term.value, "hours": told}
    return {"hours": words} if _TIMES.search(words) else {"employment": words}


_TIMES = re.compile(
    r"\b(?:hours?|hrs?|h|days?|nights?|shifts?|weekends?|mornings?|evenings?|mon|tues?|wed|thu|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)


# Superior and team

_WORKS_WITH = re.compile(
    r"\s*(?:;|,?\s+and\s+(?:(?:will\s+)?works?|sits?)\s+(?:with|beside|next to|alongside)\b"
    r"|,\s*(?:(?:will\s+)?works?\s+)?(?:with|beside|next to|alongside)\b|,\s*team:)\s*",
    re.IGNORECASE,
)


def people(words: str) -> Mapping[str, str]:
    """Whom somebody reports to, and with whom they work."""
    first, *others = _WORKS_WITH.split(words, maxsplit=1)
    if not others or not says_something(others[0]):
        return {"reports_to": words}
    team = re.sub(r"^works?\s+with\s+", "", others[0].strip(), flags=re.IGNORECASE)
    return {"reports_to": first.strip(), "team": team}


# How to apply, and until when

_UNTIL = re.compile(
    r"[\s,;(]*\b(?:(?:apply\s+)?(?:by|until|till|before|no later than)|deadline(?: is)?:?)\s+"
    r"(?P<day>(?:the )?(?:end of )?[\w.,/-]+(?:\s+[\w.,/-]+){0,3}?)\s*\)?[.;]?\s*$",
    re.IGNORECASE,
)


def applying(on: date) -> Split:
    """What is to be sent and where to, with the last day if one is named."""

    def split(words: str) -> Mapping[str, str]:
        found = _UNTIL.search(f" {words}")
        if found is None or not _is_day(found["day"], on):
            return {"apply": words}
        return {
            "apply": words[: max(0, found.start() - 1)].strip(" ,;"),
            "deadline": found["day"].rstrip(".,;"),
        }

    return split


def _is_day(words: str, on: date) -> bool:
    try:
        Day("deadline", on).take(Brief(), (Said(words),))
    except NotUnderstoodError:
        return False
    return True


# A demand and what it is for

_FOR = re.compile(r",?\s+(?:because|since)\s+(?!\d)", re.IGNORECASE)


def with_cause(answer: Answer) -> Answer:
    """A demand with the reason that was given in the same breath."""
    first, *others = _FOR.split(answer.words, maxsplit=1)
    if answer.use or not others or not first:
        return answer
    return replace(answer, words=first, because=others[0].rstrip("."))
