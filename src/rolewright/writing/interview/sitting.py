"""An interview in single steps, each from what is kept to what is kept: for shells that forget in between."""

from collections.abc import Collection, Sequence
from enum import StrEnum

from rolewright.records import record, replace
from rolewright.writing.interview.interview import Interview
from rolewright.writing.interview.objections import together
from rolewright.writing.interview.question import NotUnderstoodError, Question
from rolewright.writing.interview.said_since import said_since
from rolewright.writing.interview.state import Objection, State, Turn

#: The question that no posting can do without.
JOB = "role"
NEEDS_A_JOB = "No posting can do without the name of its job."
#: So many steps can be taken back.
_STEPS_BACK = 30


@record
class Sitting:
    """How far it came, what was there before each change, and what is to be settled before the next question.

    `unsettled` holds what objections ask, and `about` the key of the question whose answer raised them.
    """

    state: State = State()
    past: tuple[State, ...] = ()
    unsettled: tuple[str, ...] = ()
    about: str = ""


@record
class Misfit:
    """Words that do not fit in their place: what to ask about them, and how they may, if that can be told."""

    ask: str
    guess: str


@record
class Step:
    """What a step led to.

    `reads` is how the answer stands in the draft, and `notes` are what else to know. Where nothing was taken,
    `refused` says why, `doubted` asks whether it is meant, or `misfit` how it stands, and the sitting is
    as it was.
    """

    sitting: Sitting
    reads: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refused: str = ""
    doubted: str = ""
    misfit: Misfit | None = None


class Settle(StrEnum):
    """What can become of an answer that cannot be published as it is."""

    LEAVE = "leave"
    WITHHOLD = "withhold"
    RETRACT = "retract"


class Steps:
    """The steps that somebody can take in an interview."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview

    def begin(self, state: State) -> Sitting:
        """The sitting that goes on from what was said before, which may have to be settled first."""
        return self._with_what_stands(Sitting(state))

    def question(self, sitting: Sitting) -> Question | None:
        """The question to be put; None at the end, and while something is to be settled."""
        return None if self.objections(sitting) else self.interview.question(sitting.state)

    def objections(self, sitting: Sitting) -> tuple[Objection, ...]:
        """What is to be settled now: those that ask the same, two sides of a contradiction."""
        if not sitting.unsettled:
            return ()
        open_ones = [
            each for each in self.interview.objections(sitting.state) if each.ask in sitting.unsettled
        ]
        return tuple(next(together(open_ones), ()))

    def answer(self, sitting: Sitting, lines: Sequence[str], *, is_meant: bool = False) -> Step:
        """Take an answer. One that `is_meant` is not doubted.

        A line of a list that can be no answer is left out, and told, where others can.
        """
        question = self.interview.question(sitting.state)
        if question is None:
            return Step(sitting, refused="There is no question to answer.")
        given = [line.strip() for line in lines if line.strip()]
        if not given:
            return self.go_on(sitting)
        refused = {line: told for line in given if (told := self._refusal(sitting, line))}
        kept = [line for line in given if line not in refused]
        if refused and not (kept and question.form.is_list):
            return Step(sitting, refused=next(iter(refused.values())))
        for line in () if is_meant else kept:
            if step := self._doubtful(sitting, line):
                return step
        try:
            turn = self.interview.answer(sitting.state, kept)
        except NotUnderstoodError as error:
            return Step(sitting, refused=str(error))
        left_out = tuple(f"Left out: “{line}”." for line in refused)
        turn = replace(turn, notes=(*turn.notes, *left_out))
        if question.form.is_list:
            turn = replace(turn, state=replace(turn.state, at=question.key))
        return self._taken(sitting, turn, question.key)

    def _refusal(self, sitting: Sitting, line: str) -> str:
        """Why a line can be no answer; empty where it can."""
        try:
            self.interview.understand(sitting.state, line)
        except NotUnderstoodError as error:
            return str(error)
        return ""

    def _doubtful(self, sitting: Sitting, line: str) -> Step | None:
        if doubt := self.interview.doubt(sitting.state, line):
            return Step(sitting, doubted=doubt)
        if misfit := self.interview.misfit(sitting.state, line):
            return Step(sitting, misfit=Misfit(*misfit))
        return None

    def go_on(self, sitting: Sitting) -> Step:
        """Go to the next question without another answer; what was said before stays."""
        state, interview = sitting.state, self.interview
        question = interview.question(state)
        if question is None:
            return Step(sitting)
        told = question.form.told(state.brief)
        if question.key == JOB and not told:
            return Step(sitting, refused=NEEDS_A_JOB)
        if question.on_enter and not told:
            return self._taken(sitting, interview.answer(state, []), question.key)
        return Step(self._with_what_stands(self._gone(sitting, interview.skip(state))))

    def forward(self, sitting: Sitting) -> Step:
        """After going back, go to the question that comes next in order, answered or not."""
        state = sitting.state
        keys = [
            each.key
            for each in self.interview.questions(state)
            if each.key == state.at or each.key in state.asked or each.form.told(state.brief)
        ]
        if state.at not in keys:
            return self.go_on(sitting)
        following = keys[keys.index(state.at) + 1 :]
        return Step(self._gone(sitting, replace(state, at=following[0] if following else "")))

    def back(self, sitting: Sitting) -> Step:
        """Go to the question before this one."""
        return Step(self._gone(sitting, self.interview.back(sitting.state)))

    def go(self, sitting: Sitting, name: str) -> Step:
        """Go to the question with that key or name."""
        questions = self.interview.questions(sitting.state)
        if any(each.key == name for each in questions):
            return Step(self._gone(sitting, replace(sitting.state, at=name)))
        return self.go_by_name(sitting, name)

    def go_by_name(self, sitting: Sitting, name: str) -> Step:
        """Go to the question that somebody means by a word, rather one that was answered than another."""
        found = self.interview.to(sitting.state, name)
        if found is None:
            return Step(sitting, refused="No question is called so.")
        return Step(self._gone(sitting, found))

    def drop(self, sitting: Sitting, at: int | None = None) -> Step:
        """Take back what was said to the question, or one entry of it."""
        question = self.interview.question(sitting.state)
        told = question.form.told(sitting.state.brief) if question else ()
        if question is None or (at is not None and not 0 <= at < len(told)):
            return Step(sitting, refused="There is nothing to take back here.")
        if not (told or question.needed_by):
            return Step(sitting, refused="There is nothing to take back here.")
        return self._dropped(sitting, sitting.state, question, at)

    def drop_last(self, sitting: Sitting) -> Step:
        """Take back what was said last: to this question, or, where nothing was, to the one before."""
        state, question = sitting.state, self.interview.question(sitting.state)
        if question is None or not (question.form.told(state.brief) or question.needed_by):
            question = self.interview.last_said(state)
            if question is None:
                return Step(sitting, refused="Nothing was said yet that could be taken back.")
            state = replace(state, at=question.key)
        told = question.form.told(state.brief)
        return self._dropped(
            sitting, state, question, len(told) - 1 if question.form.is_list and told else None
        )

    def _dropped(self, sitting: Sitting, state: State, question: Question, at: int | None) -> Step:
        told = question.form.told(state.brief)
        gone = told[-1 if at is None else at] if told else question.context
        dropped = self.interview.drop(state, at)
        return Step(self._gone(sitting, dropped), notes=(f"Taken back: {gone}",))

    def undo(self, sitting: Sitting) -> Step:
        """Take one step back: what was replaced is there again, what was said last is gone."""
        if not sitting.past:
            return Step(sitting, refused="There is nothing to put back.")
        before, now = sitting.past[-1], sitting.state
        gone = said_since(before, now, self.interview)
        back = said_since(now, before, self.interview)
        note = f"Put back: {back}" if back else f"Taken back: {gone}"
        return Step(Sitting(before, sitting.past[:-1]), notes=(note,))

    def more(self, sitting: Sitting) -> Step:
        """Ask also what might be said besides."""
        return Step(self._gone(sitting, self.interview.go_on(sitting.state)))

    def again(self, sitting: Sitting) -> Step:
        """Ask what was passed over, once that is settled which waits to be."""
        return Step(replace(sitting, state=self.interview.ask_again(sitting.state)))

    def reword(self, sitting: Sitting, words: str) -> Step:
        """Put other words in the place of those that were objected to."""
        objections = self.objections(sitting)
        if not objections:
            return Step(sitting, refused="There is nothing left to settle.")
        try:
            turn = self.interview.reword(sitting.state, self.first(sitting, objections), words)
        except NotUnderstoodError as error:
            return Step(sitting, refused=str(error))
        settled = self._settled(sitting, objections)
        at = sitting.state.at
        if at and any(each.key == at for each in self.interview.questions(turn.state)):
            turn = replace(turn, state=replace(turn.state, at=at))
        return self._taken(settled, turn, sitting.about)

    def settle(self, sitting: Sitting, how: Settle) -> Step:
        """Leave what was objected to as a question in the draft, keep it unpublished, or take it back."""
        objections = self.objections(sitting)
        if not objections:
            return Step(sitting, refused="There is nothing left to settle.")
        first, state = self.first(sitting, objections), sitting.state
        if how is Settle.WITHHOLD:
            if not self.can_withhold(sitting):
                return Step(sitting, refused="This cannot be kept without being published; take it back.")
            state = self.interview.withhold(state, first)
        elif how is Settle.RETRACT:
            state = self.interview.retract(state, first)
        return Step(self._settled(self._changed(sitting, state), objections))

    def hold(self, sitting: Sitting, number: int) -> Step:
        """Of two answers that contradict each other, only the one with that number, from 1, holds."""
        objections = self.objections(sitting)
        if len(objections) < 2 or not 1 <= number <= len(objections):
            return Step(sitting, refused="There is nothing to choose from.")
        state = sitting.state
        for at, each in enumerate(objections, start=1):
            if at != number:
                state = self.interview.retract(state, each)
        return Step(self._settled(self._changed(sitting, state), objections))

    def can_withhold(self, sitting: Sitting) -> bool:
        """Whether what is objected to can stay in the brief without being published."""
        objections = self.objections(sitting)
        return bool(objections) and self.interview.can_withhold(
            sitting.state, self.first(sitting, objections)
        )

    def first(self, sitting: Sitting, objections: Sequence[Objection]) -> Objection:
        """The one of the objections that is about the answer given last."""
        return next(
            (each for each in objections if each.key.partition("[")[0] == sitting.about), objections[0]
        )

    def _taken(self, sitting: Sitting, turn: Turn, key: str) -> Step:
        gone = self._gone(sitting, turn.state)
        asks = dict.fromkeys((*sitting.unsettled, *(each.ask for each in turn.objections)))
        there = {each.ask for each in self.interview.objections(turn.state)}
        left = tuple(ask for ask in asks if ask in there)
        gone = replace(gone, unsettled=left, about=key) if left else self._with_what_stands(gone)
        return Step(gone, turn.reads, turn.notes)

    def _with_what_stands(self, sitting: Sitting, left: Collection[str] = ()) -> Sitting:
        """Where the next question was answered before, but cannot be left at that: that is to be settled.

        What was `left` as it is just now is not asked again.
        """
        question = self.interview.question(sitting.state)
        if question is None or sitting.state.at:
            return sitting
        standing = self.interview.objections_to(question, sitting.state)
        if not standing:
            return sitting
        asks = tuple(dict.fromkeys(each.ask for each in standing if each.ask not in left))
        state = self.interview.skip(sitting.state)
        if not asks:
            return self._with_what_stands(replace(sitting, state=state), left)
        return replace(sitting, state=state, unsettled=asks, about=question.key)

    def _settled(self, sitting: Sitting, objections: Sequence[Objection]) -> Sitting:
        asks = {each.ask for each in objections}
        left = tuple(ask for ask in sitting.unsettled if ask not in asks)
        settled = replace(sitting, unsettled=left, about=sitting.about if left else "")
        return settled if left else self._with_what_stands(settled, asks)

    def _changed(self, sitting: Sitting, state: State) -> Sitting:
        if state.brief == sitting.state.brief:
            return replace(sitting, state=state)
        return replace(sitting, state=state, past=(*sitting.past, sitting.state)[-_STEPS_BACK:])

    def _gone(self, sitting: Sitting, state: State) -> Sitting:
        return replace(self._changed(sitting, state), unsettled=(), about="")
