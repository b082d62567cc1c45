"""The forms that an answer may have in a brief: words, several of them, a choice, a day."""

import re
from calendar import month_name, monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from rolewright.document import Workplace
from rolewright.parse import parse
from rolewright.records import record, replace
from rolewright.writing.brief import NOTHING, Answer, Brief
from rolewright.writing.interview.question import Choice, NotUnderstoodError, Said
from rolewright.writing.phrasing import is_clause


def _changed(brief: Brief, key: str, value: object) -> Brief:
    changes: dict[str, Any] = {key: value}
    return replace(brief, **changes)


def with_new(there: tuple[Answer, ...], said: Iterable[Answer]) -> tuple[Answer, ...]:
    """The answers with those that are new; an entry of the library is the same in whatever wording."""
    known = {answer.use or answer.words for answer in there}
    new = dict.fromkeys(said)
    return (*there, *(each for each in new if (each.use or each.words) not in known))


def said_of(answer: Answer, known: Sequence[Choice] = ()) -> str:
    """An answer as its giver knows it: what was chosen by number, in the words beside the number."""
    chosen = next((each.label for each in known if each.use == answer.use), answer.use)
    return f"{'(not published) ' if answer.background else ''}{answer.words or chosen}"


def _but(entries: tuple[Any, ...], at: int | None) -> tuple[Any, ...]:
    return () if at is None else (*entries[:at], *entries[at + 1 :])


def must_be_sentences(said: Sequence[Said]) -> None:
    """NotUnderstoodError for words that nobody understands who does not know the matter."""
    for each in said:
        if each.words and len(each.words.split()) < _FEWEST_WORDS and not is_clause(each.words):
            raise NotUnderstoodError(
                f"Say it in a whole sentence: readers do not know what “{each.words}” is."
            )


_FEWEST_WORDS = 3


@record
class InWords:
    """One answer in the manager's words."""

    key: str
    is_list: bool = False
    may_be_withheld: bool = True
    is_choice: bool = False
    shape: Callable[[str], str] = str

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        answer: Answer = getattr(brief, self.key)
        return (said_of(answer),) if answer else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answer in the place of the one before."""
        if _letters(said[-1].words) in _MYSELF:
            raise NotUnderstoodError("Readers do not know you yet: write your title.")
        answer = said[-1].answer
        return _changed(brief, self.key, replace(answer, words=self.shape(answer.words)))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return _changed(brief, self.key, NOTHING)


#: Answers that say something only to whoever hears them.
_MYSELF = ("me", "myself", "tome", "i")


@record
class Several:
    """Answers one a line, in words or from the role library."""

    key: str
    is_list: bool = True
    may_be_withheld: bool = True
    is_choice: bool = False
    is_sentence: bool = False
    known: tuple[Choice, ...] = ()
    shape: Callable[[Answer], Answer] | None = None

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return tuple(said_of(answer, self.known) for answer in getattr(brief, self.key))

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answers after those that were there, each once."""
        if self.is_sentence:
            must_be_sentences(said)
        there: tuple[Answer, ...] = getattr(brief, self.key)
        answers = (each.answer for each in said)
        return _changed(brief, self.key, with_new(there, map(self.shape, answers) if self.shape else answers))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One answer less, or none."""
        return _changed(brief, self.key, _but(getattr(brief, self.key), at))


@record
class Texts:
    """Short texts, one a line."""

    key: str
    is_list: bool = True
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        texts: tuple[str, ...] = getattr(brief, self.key)
        return texts

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The texts after those that were there, each once."""
        texts = dict.fromkeys((*getattr(brief, self.key), *(each.words for each in said)))
        return _changed(brief, self.key, tuple(texts))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One text less, or none."""
        return _changed(brief, self.key, _but(getattr(brief, self.key), at))


@record
class Ids:
    """Entries of the role, chosen by number in one line."""

    key: str
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = True
    known: tuple[Choice, ...] = ()

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return tuple(said_of(Answer(use=each), self.known) for each in getattr(brief, self.key))

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The choice in the place of the one before."""
        if any(each.choice is None for each in said):
            raise NotUnderstoodError("Type the numbers of those that matter most, such as 1 3.")
        chosen = [each.choice.use for each in said if each.choice]
        return _changed(brief, self.key, tuple(dict.fromkeys(chosen)))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing chosen."""
        return _changed(brief, self.key, ())


@record
class OneOf:
    """A value of a closed vocabulary, by its number or by its name."""

    key: str
    values: type[StrEnum]
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = True

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        value: StrEnum | None = getattr(brief, self.key)
        return (_in_words(value),) if value else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The value."""
        last = said[-1]
        named = _letters(last.choice.use if last.choice else last.words)
        for value in self.values:
            if any(each in named for each in (_letters(value.value), *_ALSO.get(value.value, ()))):
                return _changed(brief, self.key, value)
        raise NotUnderstoodError(f"Type a number, or one of: {', '.join(map(_in_words, self.values))}.")

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return _changed(brief, self.key, None)


def _in_words(value: StrEnum) -> str:
    return value.in_words if isinstance(value, Workplace) else value.value


#: How else people call the values, in letters alone.
_ALSO: Mapping[str, tuple[str, ...]] = {
    "onsite": ("inperson", "inoffice"),
    "remote": ("fromhome",),
    "temporary": ("seasonal", "fixedterm"),
    "contract": ("freelance",),
}


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text.lower()))


@record
class Day:
    """A day, as people write it."""

    key: str
    on: date
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        day: date | None = getattr(brief, self.key)
        return (day.isoformat(),) if day else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The day; one without a year is the next that comes."""
        # The reader of postings knows days as people write them.
        if end := _END_OF_MONTH.match(said[-1].words.strip()):
            return _changed(brief, self.key, _last_day(end["month"], end["year"], self.on))
        read = parse(f"# Job\n\nApply by {said[-1].words.strip().rstrip('.')}.\n").facts.deadline.value
        day = _day(str(read or ""), self.on)
        if day is None:
            raise NotUnderstoodError(_HOW_A_DAY_IS_WRITTEN)
        return _changed(brief, self.key, day)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """No day."""
        return _changed(brief, self.key, None)


_HOW_A_DAY_IS_WRITTEN = "Write the day like 15 January 2027, or 2027-01-15."
_END_OF_MONTH = re.compile(
    r"(?:by\s+)?(?:the\s+)?end\s+of\s+(?P<month>[a-z]{3})[a-z]*\.?(?:\s+(?P<year>20\d\d))?\.?$", re.IGNORECASE
)


def _last_day(month: str, year: str | None, on: date) -> date:
    """The last day of a month, of the next one that comes where no year is told."""
    try:
        number = [name[:3].lower() for name in month_name].index(month.lower())
    except ValueError:
        raise NotUnderstoodError(_HOW_A_DAY_IS_WRITTEN) from None
    told = int(year) if year else on.year + (number < on.month)
    return date(told, number, monthrange(told, number)[1])


def _day(written: str, on: date) -> date | None:
    for year in ("", f"{on.year:04}-", f"{on.year + 1:04}-"):
        try:
            day = date.fromisoformat(f"{year}{written.removeprefix('--') if year else written}")
        except ValueError:
            continue
        if not year or day >= on:
            return day
    return None


@record
class Specific:
    """What only the manager knows: the answer to a slot of the role."""

    slot: str
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    @property
    def key(self) -> str:
        """Its place in the brief."""
        return f"specifics.{self.slot}"

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        answer = brief.specifics.get(self.slot, "")
        return (answer,) if answer else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answer."""
        return replace(brief, specifics={**brief.specifics, self.slot: said[-1].words})

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """No answer."""
        left = {name: answer for name, answer in brief.specifics.items() if name != self.slot}
        return replace(brief, specifics=left)


@record
class OfCompany:
    """A text of the company profile, kept in the brief."""

    part: str
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False
    is_sentence: bool = False
    shape: Callable[[str], str] = str

    @property
    def key(self) -> str:
        """Its place in the brief."""
        return f"company.{self.part}"

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        value: Any = brief.company.get(self.part, ())
        return (value,) if isinstance(value, str) else tuple(value)

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The text, or one more of the texts."""
        if self.is_sentence:
            must_be_sentences(said)
        words = tuple(self.shape(each.answer.words) for each in said)
        value: object = tuple(dict.fromkeys((*self.told(brief), *words))) if self.is_list else words[-1]
        return replace(brief, company={**brief.company, self.part: value})

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One text less, or none."""
        left = {part: value for part, value in brief.company.items() if part != self.part}
        if self.is_list and (texts := _but(self.told(brief), at)):
            left[self.part] = texts
        return replace(brief, company=left)


@record
class Because:
    """Which part of the work needs a requirement."""

    list_key: str
    at: int
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    @property
    def key(self) -> str:
        """Its place in the brief."""
        return f"{self.list_key}[{self.at}].because"

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        answer = self._answers(brief)[self.at]
        because = answer.because or answer.duty
        return (because,) if because else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The reason in the manager's words, or the name of the duty that was chosen."""
        last = said[-1]
        return self._with(brief, "", last.choice.use) if last.choice else self._with(brief, last.words)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """No reason."""
        return self._with(brief, "")

    def _answers(self, brief: Brief) -> tuple[Answer, ...]:
        answers: tuple[Answer, ...] = getattr(brief, self.list_key)
        return answers

    def _with(self, brief: Brief, because: str, duty: str = "") -> Brief:
        answers = list(self._answers(brief))
        answers[self.at] = replace(answers[self.at], because=because, duty=duty)
        return _changed(brief, self.list_key, tuple(answers))
