"""The interview as steps from one state to the next, without a terminal."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TypeAlias

from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Library
from rolewright.records import replace
from rolewright.text import count_words
from rolewright.writing.brief import Brief, profile_for
from rolewright.writing.brief_reader import role_of
from rolewright.writing.draft import Draft, Origin
from rolewright.writing.interview.blanks_asked import ONLY_BLANKS, asking, filling, most_wanted
from rolewright.writing.interview.doubting import doubt_of, misfit
from rolewright.writing.interview.entry_places import place_of, renamed, said_in, with_answer
from rolewright.writing.interview.laws import FindLaws
from rolewright.writing.interview.library_choices import chosen_work
from rolewright.writing.interview.notes import heard, notes
from rolewright.writing.interview.question import Choice, Question, Said, Situation
from rolewright.writing.interview.question_names import named
from rolewright.writing.interview.reading import read_answer
from rolewright.writing.interview.role_forms import Duties
from rolewright.writing.interview.script import TASK, script, sentences_of
from rolewright.writing.interview.state import FindPay, Objection, PayHelp, State, Turn
from rolewright.writing.shorten import words_of
from rolewright.writing.wishes import ON_WHOM, unlawful_wish

Write: TypeAlias = Callable[[Brief], Draft]


#: Stands among what was asked once the manager wants to say more than the core.
MORE = "more"

#: Before an answer, after it, and after what was objected to.
_KEPT = 4


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
        find_laws: FindLaws | None = None,
    ) -> None:
        self._library = library
        self._profile = profile
        self._write = write
        self._on = on
        self._find_pay = find_pay
        self._find_laws = find_laws
        self._pay: tuple[Brief, PayHelp] | None = None
        self._known: deque[_Known] = deque(maxlen=_KEPT)

    def draft(self, state: State) -> Draft:
        """What the posting says so far."""
        return self._situation(state.brief).draft

    def questions(self, state: State) -> tuple[Question, ...]:
        """All that there are for this brief, in order, answered or not."""
        return self._known_of(state.brief).questions

    def question(self, state: State) -> Question | None:
        """The next one; None when nothing is left to ask, or only what the manager may say besides."""
        questions = self.questions(state)
        back = (each for each in questions if each.key == state.at)
        question = next(back, None) or next(iter(self._to_ask(state)), None)
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
        return len(self._to_ask(state))

    def needed(self, state: State) -> int:
        """How many of them belong to the core."""
        return sum(not each.extra for each in self._to_ask(state))

    def extra(self, state: State) -> tuple[Question, ...]:
        """What might be said besides, first what the draft asks for."""
        if MORE in state.asked:
            return ()
        now = {each.key for each in self._to_ask(state)}
        return tuple(each for each in self._to_ask(self.go_on(state)) if each.extra and each.key not in now)

    def go_on(self, state: State) -> State:
        """Ask also what might be said besides."""
        return State(state.brief, (*state.asked, MORE))

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
        if question.on_enter and not any(lines) and not question.form.told(state.brief):
            lines = [question.on_enter]
        said = read_answer(lines, question)
        if not said:
            return Turn(self.skip(state), notes=("Nothing noted here.",) if any(lines) else ())
        brief = question.form.take(state.brief, said)
        # Who answered only what was asked besides is asked again for the rest.
        is_half = (
            brief != state.brief and not question.form.told(brief) and not question.form.told(state.brief)
        )
        after = state if is_half and question.key not in ("like", "level") else self.skip(state)
        turn = self._turn(State(brief, after.asked), question, state)
        return replace(turn, notes=(*heard(question, said, lines, turn, state.brief), *turn.notes))

    def doubt(self, state: State, line: str) -> str:
        """What to ask about a line before it is taken: whether it means anything, and is lawful."""
        question = self.question(state)
        assert question is not None
        said = read_answer([line], question)
        for each in said:
            if each.choice is not None:
                continue
            if doubt := doubt_of(question, each.words):
                return doubt
            told = unlawful_wish(each.words) if question.key in ON_WHOM else ""
            # What the draft asks about anyway is asked there.
            if told and not self.answer(state, [line]).objections:
                return f"{told}. Enter goes on without."
        return ""

    def misfit(self, state: State, line: str) -> tuple[str, str] | None:
        """What to ask about words that do not fit in their place, and how they may; None for all others."""
        question = self.question(state)
        assert question is not None
        titles = [each.title for each in self._library.names]
        return misfit(question, read_answer([line], question), state.brief, titles)

    def last_said(self, state: State) -> Question | None:
        """The question that was answered last, of those that come before the one to be put."""
        here = self.question(state)
        known = {each.key: each for each in self.questions(state) if each.form.told(state.brief)}
        keys = (key for key in reversed(state.asked) if key in known and not (here and key == here.key))
        return next((known[key] for key in keys), None)

    def skip(self, state: State) -> State:
        """Go on without another answer; what was said before stays."""
        question = self.question(state)
        assert question is not None
        return State(state.brief, (*(key for key in state.asked if key != question.key), question.key))

    def skipped(self, state: State) -> tuple[str, ...]:
        """The questions that were passed over without an answer."""
        questions = self.questions(state)
        return tuple(
            each.key
            for each in questions
            if each.key in state.asked and not (each.none or each.form.told(state.brief))
        )

    def ask_again(self, state: State) -> State:
        """Ask what was passed over."""
        skipped = self.skipped(state)
        return State(state.brief, tuple(key for key in state.asked if key not in skipped))

    def blanks(self, state: State) -> Mapping[str, str]:
        """The words of each blank of the draft, with the key of the question that fills it."""
        return asking(self.draft(state), self.questions(state))

    def ask_blanks(self, state: State, words: Collection[str]) -> State:
        """Ask first what fills the blanks with these words; what was passed over besides is offered then."""
        blanks = self.blanks(state)
        again = {*self.skipped(state), *blanks.values(), MORE, ONLY_BLANKS}
        settled = (key for blank, key in blanks.items() if blank not in words)
        kept = (key for key in state.asked if key not in again)
        return State(state.brief, (*kept, *settled, ONLY_BLANKS))

    def drop(self, state: State, at: int | None = None) -> State:
        """Take back what was said, or one entry of it; the question is asked again.

        Where nothing was said, but something that was chosen waits for it, that is taken back.
        """
        question = self.question(state)
        assert question is not None
        if question.needed_by and not question.form.told(state.brief):
            return replace(state, brief=self._without(state.brief, question.needed_by), at="")
        brief = question.form.without(state.brief, at)
        # What has no answer any more is put again.
        asked = tuple(key for key in state.asked if question.form.told(brief) or key != question.key)
        return State(brief, asked, question.key)

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
        name, at = place_of(place)
        name = "reason" if name == "why" else name
        form = next(each.form for each in self.questions(State(brief)) if each.key == name)
        return form.without(brief, at)

    def back(self, state: State) -> State:
        """Go to the question before this one; at the first one, stay."""
        question = self.question(state)
        here = question.key if question else ""
        known = [
            each.key
            for each in self.questions(state)
            if each.key == here or each.key in state.asked or each.form.told(state.brief)
        ]
        at = known.index(here) if here else len(known)
        return State(state.brief, state.asked, known[max(0, at - 1)])

    def to(self, state: State, name: str) -> State | None:
        """Go to the question about `name`, its key or a word of it; None when there is none."""
        question = named(name, self.questions(state), state.brief, state.asked)
        return State(state.brief, state.asked, question.key) if question else None

    def reword(self, state: State, objection: Objection, words: str) -> Turn:
        """Put other words in the place of those that were objected to."""
        question = self._of(objection, state)
        name, at = place_of(objection.key)
        if at is None:
            return self.answer(replace(state, at=question.key), [words])
        answered, bare = dict(state.brief.answers), question.form.without(state.brief)
        said = read_answer([words], question)
        # What goes elsewhere in part, or as a whole, leaves the place free.
        taken = dict(set(question.form.take(bare, said).answers) - set(bare.answers))
        if objection.key in answered and taken.keys() == {f"{name}[0]"}:
            old, new = answered[objection.key], taken[f"{name}[0]"]
            answer = replace(new, because=new.because or old.because, duty=old.duty)
            brief = renamed(with_answer(state.brief, name, at, answer), old.words, answer.words)
        else:
            brief = question.form.take(question.form.without(state.brief, at), said)
        return self._turn(replace(state, brief=brief), question, state)

    def withhold(self, state: State, objection: Objection) -> State:
        """Keep an answer in the brief, and out of the posting."""
        name, at = place_of(objection.key)
        answer = dict(state.brief.answers)[objection.key]
        return replace(state, brief=with_answer(state.brief, name, at, replace(answer, background=True)))

    def can_withhold(self, state: State, objection: Objection) -> bool:
        """Whether the answer is one that a brief can keep to itself."""
        return objection.key in dict(state.brief.answers)

    def retract(self, state: State, objection: Objection) -> State:
        """Take the answer back; where it was the only one, the question is asked again."""
        question = self._of(objection, state)
        brief = question.form.without(state.brief, place_of(objection.key)[1])
        is_over = bool(question.form.told(brief)) or question.form.is_list
        asked = tuple(key for key in state.asked if is_over or key != question.key)
        return replace(state, brief=brief, asked=asked)

    def objections_to(self, question: Question, state: State) -> tuple[Objection, ...]:
        """What speaks against an answer, with the other side of a contradiction."""
        found = self.objections(state)
        asks = {each.ask for each in found if place_of(each.key)[0] == question.key}
        return tuple(each for each in found if each.ask in asks)

    def _of(self, objection: Objection, state: State) -> Question:
        name = place_of(objection.key)[0]
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
            tuple(
                dict.fromkeys(notes(question, self._situation(state.brief), self._situation(before.brief)))
            ),
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
                brief = with_answer(brief, *place_of(place), replace(answer, wording=shown))
        if brief != state.brief:
            # The draft is the same, since the wordings are its own.
            self._known.append(_Known(replace(situation, brief=brief), self._on))
        return replace(state, brief=brief)

    def objections(self, state: State) -> tuple[Objection, ...]:
        """What cannot be published of all that was said, in the order of the draft."""
        said = dict(said_in(state.brief))
        found = {
            source.key: Objection(source.key, said[source.key], source.words)
            for sentence in self.draft(state).sentences
            for source in sentence.sources
            if source.origin is Origin.QUESTION and source.key in said
        }
        return tuple(found.values())

    def said(self, state: State) -> int:
        """How many words the manager has said; it grows with every answer."""
        brief = state.brief
        named = (brief.title or brief.role).replace("-", " ")
        own = [named, *(answer.words for _, answer in brief.answers)]
        return sum(
            map(count_words, [*own, *brief.specifics.values(), *brief.places, *self._of_company(brief)])
        )

    def _of_company(self, brief: Brief) -> Iterator[str]:
        for value in brief.company.values():
            yield from value if isinstance(value, tuple) else (str(value),)

    def words(self, state: State) -> int:
        """How many words the draft has; what it asks is not counted."""
        return words_of(self.draft(state))

    def _to_ask(self, state: State) -> Sequence[Question]:
        """What is still to be asked: the core in its order, and what is extra if that is wanted."""
        still = list(self._open(state))
        core = [each for each in still if not each.extra]
        if ONLY_BLANKS in state.asked:
            core = filling(still, self.blanks(state))
        if MORE not in state.asked:
            return core
        keys = {each.key for each in core}
        others = (replace(each, extra=True) for each in still if each.key not in keys)
        return core + most_wanted(others, self.draft(state))

    def _open(self, state: State) -> Iterator[Question]:
        """What nobody has answered, or answered so that it cannot be published."""
        doubted = {place_of(each.key)[0] for each in self.objections(state)}
        questions = self.questions(state)
        told = {each.key for each in questions if each.form.told(state.brief)}
        for question in questions:
            if question.key in state.asked or (question.key in told and question.key not in doubted):
                continue
            if question.key in doubted:
                yield replace(question, extra=False)
            elif not question.within or question.within in told or question.extra:
                yield question

    def _situation(self, brief: Brief) -> Situation:
        return self._known_of(brief).situation

    def _known_of(self, brief: Brief) -> "_Known":
        """What is known with this brief; the last few are kept, since they are asked for often."""
        for known in self._known:
            if known.situation.brief == brief:
                return known
        role = role_of(brief, self._library) if brief.role or brief.title else None
        profile = profile_for(brief, self._profile)
        laws = self._find_laws(brief, profile) if self._find_laws else ()
        situation = Situation(brief, profile, role, self._write(brief), self._library, laws)
        self._known.append(_Known(situation, self._on))
        return self._known[-1]


class _Known:
    """A situation, and the questions that there are in it once they are asked for."""

    def __init__(self, situation: Situation, on: date) -> None:
        self.situation = situation
        self._on = on

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All of them, in order."""
        return script(self.situation, self._on)
