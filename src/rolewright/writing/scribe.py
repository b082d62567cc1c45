"""What all parts of a draft are written with: the brief, the profile, the role, and what is in doubt."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Role
from rolewright.records import replace
from rolewright.writing.blanks import BLANKS
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.calendar_words import names_when
from rolewright.writing.draft import LeftOut, Line, Origin, Sentence, Source
from rolewright.writing.marks import entries_in
from rolewright.writing.needed_by import duty_named
from rolewright.writing.phrasing import as_cause, as_sentences, closed, is_clause, names_a_thing
from rolewright.writing.said_twice import same
from rolewright.writing.tidying import says_something
from rolewright.writing.told_by_job import told_by_job
from rolewright.writing.trade_verbs import trade_verbs
from rolewright.writing.variety import Variety
from rolewright.writing.wordings import Wordings

Shape = Callable[[str], str]
#: Words with their source.
Piece = tuple[str, Source]


class Entry(Protocol):
    """An entry of a role that an answer may name."""

    @property
    def id(self) -> str:
        """By what it is named."""

    @property
    def wordings(self) -> tuple[str, ...]:
        """How a posting may say it."""


class Scribe:
    """Writes single sentences, each with its sources.

    `doubts` hold, by the place of an answer in the brief, the question that stands in its place.
    """

    def __init__(
        self,
        brief: Brief,
        profile: CompanyProfile,
        role: Role | None,
        doubts: Mapping[str, str],
        seed: int,
        *,
        is_cause_called_one: bool = False,
        is_steady: bool = False,
    ) -> None:
        self.brief = brief
        self.profile = profile
        self.role = role
        #: Whether the opening has to say that its reason is the reason.
        self.is_cause_called_one = is_cause_called_one
        # Choices hang on the job and why it is open: any other answer that changes changes nothing else.
        opening = (profile.name, brief.role, brief.title, brief.why or "", brief.reason.words)
        self.variety = Variety(seed, "\n".join(opening), is_steady=is_steady)
        self.trade = trade_verbs(brief, profile, role)
        self.wordings = Wordings(role, {**told_by_job(brief, role), **brief.specifics}, self.variety)
        self.left_out: list[LeftOut] = []
        self._doubts = doubts
        self._said: set[str] = set()
        self._told_in: dict[str, list[str]] = {}

    def form(self, *pieces: str | Piece) -> Sentence:
        """A sentence put together of words that claim nothing and of pieces with their sources."""
        texts = [piece if isinstance(piece, str) else piece[0] for piece in pieces]
        sources = [
            Source(Origin.FORM, words=piece.strip()) if isinstance(piece, str) else piece[1]
            for piece in pieces
            if not isinstance(piece, str) or any(map(str.isalpha, piece))
        ]
        return self.noted(Sentence("".join(texts), tuple(sources)))

    def blank(self, key: str, ask: str = "") -> Piece:
        """What the manager has still to say, in brackets; the usual question unless another is given."""
        asked = (ask or BLANKS[key]).replace("[", "(").replace("]", ")")
        return f"[{asked}]", Source(Origin.QUESTION, key, asked)

    def question(self, key: str, ask: str = "") -> Sentence:
        """A sentence that is yet to be said."""
        return self.form(self.blank(key, ask))

    def asked(self, key: str) -> str:
        """The question in the place of an answer that cannot be published as it is; empty for all others."""
        return self._doubts.get(key, "")

    def doubt(self, key: str) -> Sentence | None:
        """That question as a sentence, if there is one."""
        asked = self.asked(key)
        return self.question(key, asked) if asked else None

    def is_public(self, key: str, answer: Answer) -> bool:
        """Whether there is an answer that is published as it was given."""
        return is_said(answer) and not answer.background and key not in self._doubts

    def answer(self, key: str, answer: Answer, shape: Shape = as_sentences) -> Sentence | None:
        """An answer in the manager's words, or the doubt about it; None for what is not to be published."""
        if answer.background:
            return None
        if (doubt := self.doubt(key)) or not is_said(answer):
            return doubt
        return self.noted(self.wordings.told(shape(answer.words), Source(Origin.BRIEF, key, answer.words)))

    def entries(
        self, key: str, answers: Sequence[Answer], known: Sequence[Entry] = (), shape: Shape = as_sentences
    ) -> Iterator[Line]:
        """The entries of a list of answers: in the manager's words, or in the role's where one was taken."""
        wordings = {entry.id: entry.wordings for entry in known}
        for at, answer in enumerate(answers):
            place = f"{key}[{at}]"
            if answer.use and self.is_public(place, answer):
                told: list[Sentence | None] = [self.taken(place, answer, wordings[answer.use])]
            elif self.asked(place):
                told = [self.answer(place, answer, shape)]
            else:
                told = [self.answer(place, each, shape) for each in _split(answer)]
            for sentence in told:
                if sentence is not None and self.is_news(place, sentence):
                    yield Line((self.with_cause(place, sentence, answer),), is_item=True)

    def taken(self, key: str, answer: Answer, wordings: Sequence[str]) -> Sentence:
        """What the role says where a manager took one of its entries, as it was shown."""
        if answer.wording in wordings:
            wordings = (answer.wording,)
        sentence = self.wordings.chosen(answer.use, wordings)
        return Sentence(closed(sentence.text), (Source(Origin.BRIEF, key, answer.use), *sentence.sources))

    def company(self, key: str, text: str, shape: Shape = as_sentences) -> Sentence:
        """A sentence of the company profile, or the doubt about it."""
        if doubt := self.doubt(f"company.{key}"):
            return doubt
        return self.noted(Sentence(shape(text), (Source(Origin.COMPANY, key, text),)))

    def item(self, sentence: Sentence | None) -> list[Line]:
        """The sentence as an entry of a list; none for None."""
        return [] if sentence is None else [Line((sentence,), is_item=True)]

    def is_news(self, key: str, sentence: Sentence) -> bool:
        """Whether nothing said the same before; if something did, the manager is told."""
        core = " ".join(re.findall(r"\w+", sentence.text.lower()))
        field = key.partition("[")[0]
        if core in self._said or (not sentence.is_question and self._repeats(field, sentence.text)):
            if sentence.is_question:
                return False
            self.leave_out(key.partition("[")[0], sentence.text, "it is said already")
            return False
        self._said.add(core)
        self._told_in.setdefault(field, []).append(sentence.text)
        return True

    def _repeats(self, field: str, text: str) -> bool:
        """Whether an entry of the same list said the same, in nearly the same words."""
        return field in _OWN_LISTS and any(same(text, told) for told in self._told_in.get(field, ()))

    def leave_out(self, key: str, words: str, why: str) -> None:
        """Tell the manager what the draft does not say."""
        self.left_out.append(LeftOut(key, words, why))

    def with_cause(self, key: str, sentence: Sentence, answer: Answer) -> Sentence:
        """A requirement with what it is needed for."""
        because = answer.because or self._needed_by(key, answer)
        if not says_something(because) or sentence.is_question:
            return sentence
        # Of a sentence on the work, a clause tells how it is rather than why it has to be.
        is_term = names_when(sentence.text.removeprefix("You work ")) and is_clause(because)
        because = _ONE_MORE_BECAUSE.sub("", because)
        joint = ": " if is_term and not answer.duty else _joint(because)
        told = sentence.text if sentence.text.endswith(_WITH_ABBREVIATION) else sentence.text.rstrip(".")
        text = f"{told}{joint}{as_cause(because)}."
        cause = Source(Origin.BRIEF, f"{key}.because", because)
        return Sentence(text, (*sentence.sources, Source(Origin.FORM, words=joint.strip(", ")), cause))

    def _needed_by(self, key: str, answer: Answer) -> str:
        """The duty that needs a requirement, as a clause; the manager is told if there is none any more."""
        phrase = duty_named(answer.duty, self.brief, self.role) if answer.duty else ""
        if answer.duty and not phrase:
            self.leave_out(key.partition("[")[0], answer.duty, "no duty says this any more")
        return f"you will {phrase}" if phrase else ""

    def noted(self, sentence: Sentence) -> Sentence:
        """The sentence, and what it tells is known from here on."""
        self.wordings.heard(sentence.text)
        return sentence


#: "Because of all the visits", whether or not the first word went where an answer was taken apart.
_ONE_MORE_BECAUSE = re.compile(
    r"^(?:because|due to|owing to|on account)\s+(?=of\b)|^(?:due|owing) to\s+", re.IGNORECASE
)
_OF_A_THING = re.compile(r"of\s", re.IGNORECASE)
#: What is missing, one or several: “no bus at night”, “no late buses”.
_LACK = re.compile(r"no (?!one\b)[a-z]", re.IGNORECASE)
_LACKS = re.compile(r"no (?:[a-z-]+ )?[a-z]+[a-rt-z]e?s\b", re.IGNORECASE)
#: Lists in which the manager may have said one thing twice.
_OWN_LISTS = ("goals", "duties", "deal_breakers", "nice_to_haves")
_WITH_ABBREVIATION = ("a.m.", "p.m.", "etc.", "p.a.")


def _joint(because: str) -> str:
    """What stands between a requirement and what it is needed for."""
    if _OF_A_THING.match(because):
        return " because "
    if is_clause(because):
        return ", because "
    if _LACK.match(because):
        return ", because there are " if _LACKS.match(because) else ", because there is "
    return ", for " if names_a_thing(because) else ": "


def is_said(answer: Answer) -> bool:
    """Whether an answer says something, and is no dash or "see above"."""
    return bool(answer.use or says_something(answer.words))


def _split(answer: Answer) -> list[Answer]:
    """The answer, or those that were given as one with bullets."""
    return [replace(answer, words=words) for words in entries_in(answer.words)]
