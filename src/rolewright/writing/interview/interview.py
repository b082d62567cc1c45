"""The interview as steps from one state to the next, without a terminal."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, TypeAlias

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Library, Role
from rolewright.records import record, replace
from rolewright.text import count_words
from rolewright.writing.brief import Answer, Brief, profile_for
from rolewright.writing.brief_reader import role_of
from rolewright.writing.draft import Draft, Origin
from rolewright.writing.interview.library_choices import chosen_work
from rolewright.writing.interview.question import Choice, Question, Said, Situation
from rolewright.writing.interview.reading import read_answer
from rolewright.writing.interview.role_forms import Duties
from rolewright.writing.interview.script import TASK, script, sentences_of
from rolewright.writing.interview.shapes import goes_on_from_a_name
from rolewright.writing.phrasing import begins_with_verb
from rolewright.writing.trade_verbs import trade_verbs

Write: TypeAlias = Callable[[Brief], Draft]


@record
class PayHelp:
    """What is known of pay for a job: the company's own bands to choose from, and what else may help."""

    bands: tuple[Choice, ...] = ()
    hints: tuple[str, ...] = ()


FindPay: TypeAlias = Callable[[Brief, Role | None], PayHelp]

#: Before an answer, after it, and after what was objected to.
_KEPT = 4


@record
class State:
    """How far it came: what was said, which questions were put, and to which somebody went back."""

    brief: Brief = Brief()
    asked: tuple[str, ...] = ()
    at: str = ""


@record
class Objection:
    """Why an answer cannot be published as it is, and the words that it is about."""

    key: str
    words: str
    ask: str


@record
class Turn:
    """What an answer led to: how it reads in the draft, what speaks against it, and what else to know."""

    state: State
    reads: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    notes: tuple[str, ...] = ()


class Interview:
    """Puts the questions and takes the answers.

    `write` makes the draft of a brief, with questions in the place of what cannot be published.
    """

    def __init__(
        self,
        library: Library,
        profile: CompanyProfile,
        write: Write,
        *,
        on: date,
        find_pay: FindPay | None = None,
    ) -> None:
        self._library = library
        self._profile = profile
        self._write = write
        self._on = on
        self._find_pay = find_pay
        self._pay: tuple[Brief, PayHelp] | None = None
        self._known: deque[tuple[Brief, Situation]] = deque(maxlen=_KEPT)

    def draft(self, state: State) -> Draft:
        """What the posting says so far."""
        return self._situation(state.brief).draft

    def questions(self, state: State) -> tuple[Question, ...]:
        """All that there are for this brief, in order, answered or not."""
        return script(self._situation(state.brief), self._on)

    def question(self, state: State) -> Question | None:
        """The next one; None when nothing is left to ask."""
        questions = self.questions(state)
        back = (each for each in questions if each.key == state.at)
        question = next(back, None) or next(self._open(state), None)
        return self._with_help(question, state.brief) if question else None

    def _with_help(self, question: Question, brief: Brief) -> Question:
        """The question about pay with what is known of it, which takes a while to find."""
        if self._find_pay is None or question.key != "pay":
            return question
        if self._pay is None or self._pay[0] != brief:
            self._pay = brief, self._find_pay(brief, self._situation(brief).role)
        found = self._pay[1]
        return replace(question, choices=found.bands, hints=found.hints)

    def left(self, state: State) -> int:
        """How many questions are still to come."""
        return sum(1 for _ in self._open(state))

    def understand(self, state: State, line: str) -> None:
        """Nothing, for a line that can be an answer to the question; NotUnderstoodError otherwise."""
        question = self.question(state)
        assert question is not None
        if said := read_answer([line], question):
            question.form.take(state.brief, said)

    def answer(self, state: State, lines: Sequence[str]) -> Turn:
        """Take an answer to the question. NotUnderstoodError when it cannot be one; then nothing changed."""
        question = self.question(state)
        assert question is not None
        said = read_answer(lines, question)
        if not said:
            return Turn(self.skip(state))
        brief = question.form.take(state.brief, said)
        return self._turn(replace(self.skip(state), brief=brief), question, state)

    def skip(self, state: State) -> State:
        """Go on without another answer; what was said before stays."""
        question = self.question(state)
        assert question is not None
        return State(state.brief, (*(key for key in state.asked if key != question.key), question.key))

    def skipped(self, state: State) -> tuple[str, ...]:
        """The questions that were passed over without an answer."""
        questions = self.questions(state)
        return tuple(
            each.key for each in questions if each.key in state.asked and not each.form.told(state.brief)
        )

    def ask_again(self, state: State) -> State:
        """Ask what was passed over."""
        skipped = self.skipped(state)
        return State(state.brief, tuple(key for key in state.asked if key not in skipped))

    def drop(self, state: State, at: int | None = None) -> State:
        """Take back what was said, or one entry of it; the question is asked again.

        Where nothing was said, but something that was chosen waits for it, that is taken back.
        """
        question = self.question(state)
        assert question is not None
        if question.needed_by and not question.form.told(state.brief):
            return replace(state, brief=self._without(state.brief, question.needed_by), at="")
        return State(question.form.without(state.brief, at), state.asked, question.key)

    def _without(self, brief: Brief, place: str) -> Brief:
        """The brief without what was chosen at a place."""
        role = self._situation(brief).role
        if place.startswith(TASK) and role is not None:
            kept = [
                each for each in chosen_work(self._situation(brief)) if each.id != place.removeprefix(TASK)
            ]
            if not kept:
                return replace(brief, functions=())
            return Duties(role).take(brief, [Said(choice=Choice(each.task, each.id)) for each in kept])
        name, at = _place(place)
        name = "reason" if name == "why" else name
        form = next(each.form for each in self.questions(State(brief)) if each.key == name)
        return form.without(brief, at)

    def back(self, state: State) -> State:
        """Go to the question before this one; at the first one, stay."""
        keys = [question.key for question in self.questions(state)]
        question = self.question(state)
        here = keys.index(question.key) if question else len(keys)
        return State(state.brief, state.asked, keys[max(0, here - 1)])

    def to(self, state: State, name: str) -> State | None:
        """Go to the question about `name`, its key or a word of it; None when there is none."""
        wanted = name.strip().lower().replace(" ", "_")
        questions = self.questions(state)
        for fits in (str.__eq__, str.startswith, str.__contains__):
            for question in questions:
                if fits(question.key, wanted):
                    return State(state.brief, state.asked, question.key)
        return None

    def reword(self, state: State, objection: Objection, words: str) -> Turn:
        """Put other words in the place of those that were objected to."""
        question = self._of(objection, state)
        name, at = _place(objection.key)
        answered = dict(state.brief.answers)
        if at is None:
            return self.answer(replace(state, at=question.key), [words])
        said = read_answer([words], question)
        if objection.key in answered and len(said) == 1:
            old = answered[objection.key]
            answer = replace(said[0].answer, because=old.because, duty=old.duty)
            brief = _renamed(_with(state.brief, name, at, answer), old.words, answer.words)
        else:
            brief = question.form.take(question.form.without(state.brief, at), said)
        return self._turn(replace(state, brief=brief), question, state)

    def withhold(self, state: State, objection: Objection) -> State:
        """Keep an answer in the brief, and out of the posting."""
        name, at = _place(objection.key)
        answer = dict(state.brief.answers)[objection.key]
        return replace(state, brief=_with(state.brief, name, at, replace(answer, background=True)))

    def can_withhold(self, state: State, objection: Objection) -> bool:
        """Whether the answer is one that a brief can keep to itself."""
        return objection.key in dict(state.brief.answers)

    def retract(self, state: State, objection: Objection) -> State:
        """Take the answer back; where it was the only one, the question is asked again."""
        question = self._of(objection, state)
        brief = question.form.without(state.brief, _place(objection.key)[1])
        is_over = bool(question.form.told(brief)) or question.form.is_list
        asked = tuple(key for key in state.asked if is_over or key != question.key)
        return replace(state, brief=brief, asked=asked)

    def objections_to(self, question: Question, state: State) -> tuple[Objection, ...]:
        """What speaks against an answer, with the other side of a contradiction."""
        found = self.objections(state)
        asks = {each.ask for each in found if _place(each.key)[0] == question.key}
        return tuple(each for each in found if each.ask in asks)

    def _of(self, objection: Objection, state: State) -> Question:
        name = _place(objection.key)[0]
        return next(each for each in self.questions(state) if each.key == name)

    def _turn(self, state: State, question: Question, before: State) -> Turn:
        state = self._with_wordings(state)
        draft, old = self.draft(state), self.draft(before)
        there = {each.text for each in old.sentences}
        known = {each.ask for each in self.objections(before)}
        told = [each for each in sentences_of(question.key, draft) if each.text not in there]
        return Turn(
            state,
            # What waits for another answer is shown with the question for that.
            tuple(dict.fromkeys(each.text for each in told if not each.is_question)),
            tuple(each for each in self.objections(state) if each.ask not in known),
            tuple(dict.fromkeys(self._notes(state, question, before))),
        )

    def _with_wordings(self, state: State) -> State:
        """The state with the wordings in which its entries of the library are shown, so that they stay."""
        situation = self._situation(state.brief)
        brief = state.brief
        for sentence in situation.draft.sentences:
            place = next((each.key for each in sentence.sources if each.origin is Origin.BRIEF), "")
            shown = next((each.words for each in sentence.sources if each.origin is Origin.ROLE), "")
            answer = dict(brief.answers).get(place)
            if shown and not sentence.is_question and answer and answer.use and not answer.wording:
                brief = _with(brief, *_place(place), replace(answer, wording=shown))
        if brief != state.brief:
            # The draft is the same, since the wordings are its own.
            self._known.append((brief, replace(situation, brief=brief)))
        return replace(state, brief=brief)

    def _notes(self, state: State, question: Question, before: State) -> Iterator[str]:
        """What an answer led to beside sentences of the draft."""
        if question.key in ("role", "like"):
            known = self._situation(state.brief).role
            yield f"The posting is for: {self.draft(state).title}." + (
                "" if known else " The role library does not know it, so all is in your own words."
            )
        if question.key in _NEVER_PUBLISHED or any(
            answer.background and answer not in dict(before.brief.answers).values()
            for _, answer in state.brief.answers
        ):
            yield "This stays in the brief; the posting does not say it."
        if question.key == "functions" and len(state.brief.functions) > _MOST_FUNCTIONS:
            yield "That is much for one posting; it will say little of each. Two or three are remembered."
        if question.key == "company.does" and not goes_on_from_a_name(
            does := question.form.told(state.brief)[0]
        ):
            yield f"“{does}” does not go on from the name; it reads better as: makes …, runs …, looks after …"
        here = self._situation(state.brief)
        trade = trade_verbs(here.brief, here.profile, here.role)
        for answer in getattr(state.brief, question.key) if question.key in _AFTER_YOU_WILL else ():
            is_new = answer not in getattr(before.brief, question.key)
            if is_new and answer.words and not begins_with_verb(answer.words, trade):
                yield f"“{answer.words}” does not go on from “You will”: a verb in front reads better."
        for left_out in self.draft(state).left_out:
            if left_out not in self.draft(before).left_out:
                yield f"Not all of it is in the posting: {left_out.why}."

    def objections(self, state: State) -> tuple[Objection, ...]:
        """What cannot be published of all that was said, in the order of the draft."""
        said = dict(_said(state.brief))
        found = {
            source.key: Objection(source.key, said[source.key], source.words)
            for sentence in self.draft(state).sentences
            for source in sentence.sources
            if source.origin is Origin.QUESTION and source.key in said
        }
        return tuple(found.values())

    def words(self, state: State) -> int:
        """How many words the draft has; what it asks is not counted."""
        told = (each for each in self.draft(state).sentences if not each.is_question)
        return sum(count_words(sentence.text) for sentence in told)

    def _open(self, state: State) -> Iterator[Question]:
        """What is still to be asked: what nobody has answered, or answered so that it cannot be published."""
        doubted = {_place(each.key)[0] for each in self.objections(state)}
        for question in self.questions(state):
            is_answered = question.form.told(state.brief) and question.key not in doubted
            if question.key not in state.asked and not is_answered:
                yield question

    def _situation(self, brief: Brief) -> Situation:
        """What is known with this brief; the last few are kept, since they are asked for often."""
        for known, situation in self._known:
            if known == brief:
                return situation
        role = role_of(brief, self._library) if brief.role or brief.title else None
        profile = profile_for(brief, self._profile)
        situation = Situation(brief, profile, role, self._write(brief), self._library)
        self._known.append((brief, situation))
        return situation


def _said(brief: Brief) -> Iterator[tuple[str, str]]:
    """What may be objected to, by its place."""
    for key, answer in brief.answers:
        if not answer.background:
            yield key, answer.words
    for key in ("workplace", "employment", "deadline"):
        if (value := getattr(brief, key)) is not None:
            yield key, str(value)
    for part, value in brief.company.items():
        if isinstance(value, tuple):
            yield from ((f"company.{part}[{at}]", text) for at, text in enumerate(value))
        else:
            yield f"company.{part}", str(value)


def _place(key: str) -> tuple[str, int | None]:
    """The name of a list and the place in it: `goals[0]`."""
    found = _ENTRY.fullmatch(key)
    return (found[1], int(found[2])) if found else (key, None)


#: Lists of what is done.
_AFTER_YOU_WILL = ("goals", "duties")
#: What one opening can be about.
_MOST_FUNCTIONS = 4
#: What is asked so that the right thing is said elsewhere.
_NEVER_PUBLISHED = ("otherwise", "background")
_ENTRY = re.compile(r"(.+)\[(\d+)\]")


def _renamed(brief: Brief, old: str, new: str) -> Brief:
    """The brief with the requirements that a duty needs still bound to it, now that it has other words."""
    changes: dict[str, Any] = {
        key: tuple(
            replace(each, duty=new) if old and each.duty == old else each for each in getattr(brief, key)
        )
        for key in ("deal_breakers", "nice_to_haves")
    }
    return replace(brief, **changes)


def _with(brief: Brief, name: str, at: int | None, answer: Answer) -> Brief:
    there = getattr(brief, name)
    value: Any = answer if at is None else (*there[:at], answer, *there[at + 1 :])
    return replace(brief, **{name: value})
