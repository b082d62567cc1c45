"""The interview as a conversation: what is typed, and what is said to it."""

from collections.abc import Callable, Sequence

from rolewright.cli import interview_keys as keys
from rolewright.cli.interview_page import Page
from rolewright.cli.lines import Lines
from rolewright.records import replace
from rolewright.report import Ink
from rolewright.writing.draft import Draft
from rolewright.writing.interview import Interview, NotUnderstoodError, Objection, Question, State, Turn
from rolewright.writing.interview.objections import is_about, together
from rolewright.writing.interview.said_since import said_since

_JOB = "role"
_NEEDS_A_JOB = "No posting can do without the name of its job. q leaves."
#: Of what else might be asked, so much is shown.
_SHOWN = 4


class LeftError(Exception):
    """The manager goes, and may come back."""


class _EnoughError(Exception):
    """The manager wants the draft now."""


class Conversation:
    """Asks until all is said or the manager has enough; `keep` gets every new state.

    `judge` tells how many points a draft gets; `typed` are lines that were typed before the first question.
    """

    def __init__(
        self,
        interview: Interview,
        lines: Lines,
        page: Page,
        keep: Callable[[State], None],
        judge: Callable[[Draft], int | None] | None = None,
        typed: Sequence[str] = (),
    ) -> None:
        self._judge = judge
        self._doubted: set[str] = set()
        self._typed = list(typed)
        #: What was there before each change, the last at the end.
        self._past: list[State] = []
        self._words = 0
        self._interview = interview
        self._lines = lines
        self._page = page
        self._keep = keep
        self._state = State()

    def run(self, state: State) -> State:
        """What was said in the end. LeftError when the manager leaves."""
        self._state = state
        try:
            while not self._is_over():
                pass
        except _EnoughError:
            pass
        return self._state

    def _is_over(self) -> bool:
        """Put one question, or, when there is none left, the last one: whether it is enough."""
        question = self._interview.question(self._state)
        if question is None:
            return self._is_all_said()
        standing = self._interview.objections_to(question, self._state)
        if standing and not self._state.at:
            # Said before this interview, or in a file: there is no need to ask for it, only about it.
            self._page.ask_about(question)
            self._go(self._interview.skip(self._state))
            if command := self._settle_all(standing, question.key):
                self._obey(command)
            return False
        self._page.ask(question, question.form.told(self._state.brief))
        if command := self._heard(question):
            self._obey(command)
        return False

    def _heard(self, question: Question) -> str:
        """Take the lines of an answer, each at once; the command that ended them, if one did."""
        is_first = True
        while True:
            line = self._read(self._page.prompt(question, is_first))
            if line == keys.WHY:
                self._page.explain(question)
            elif line == keys.DRAFT:
                self._page.draft(self._interview.draft(self._state))
            elif keys.TAKE_BACK.fullmatch(line) and not is_first:
                self._take_back(question, line)
            elif keys.COMMAND.fullmatch(line):
                return line
            elif not line:
                self._end(question, is_first)
                return ""
            elif self._is_understood(line):
                line = self._fitted(question, line)
                if keys.COMMAND.fullmatch(line):
                    return line
                command = self._take(question, line)
                if command or not question.form.is_list:
                    return command
                is_first = False

    def _fitted(self, question: Question, line: str) -> str:
        """A line as it stands in its place: where it tells something instead of a name, that is asked."""
        misfit = self._interview.misfit(self._state, line)
        if misfit is None:
            return line
        ask, guess = misfit
        self._page.ask_how_it_stands(ask, guess)
        while other := self._read("  > "):
            if keys.COMMAND.fullmatch(other) or self._is_understood(other):
                return other
        return guess or line

    def _take(self, question: Question, line: str) -> str:
        """Keep one line of an answer; the command with which somebody went elsewhere, if one did."""
        turn = self._interview.answer(self._state, [line])
        if not question.form.is_list:
            return self._show(turn, question.key)
        self._go(replace(turn.state, at=question.key))
        self._page.read_back(turn)
        command = self._settle_all(turn.objections, question.key, is_list=True)
        if not command:
            # What became of it may have gone elsewhere: the list is not at its end.
            self._go(replace(self._state, at=question.key))
        return command

    def _take_back(self, question: Question, line: str) -> None:
        """Take an entry of the list back that was just said, or one that is named by its number."""
        told = question.form.told(self._state.brief)
        at = int(line[1:]) if line[1:] else len(told)
        if 1 <= at <= len(told):
            self._say_taken_back(told[at - 1])
            self._go(self._interview.drop(self._state, at - 1))

    def _end(self, question: Question, is_first: bool) -> None:
        """Go on to the next question."""
        if is_first and question.key == _JOB and not question.form.told(self._state.brief):
            self._page.say(_NEEDS_A_JOB, Ink.WARNING, indent=4)
            return
        if is_first:
            turn = self._interview.answer(self._state, [])
            self._go(turn.state)
            self._page.read_back(turn)
            return
        state = self._interview.skip(self._state)
        self._go(state)
        self._count()

    def _is_understood(self, line: str) -> bool:
        """Whether a line can be an answer; if not, that is said at once. Of a doubt it is said once."""
        try:
            self._interview.understand(self._state, line)
            doubt = self._interview.doubt(self._state, line)
        except NotUnderstoodError as error:
            self._page.say(str(error), Ink.WARNING, indent=4)
            return False
        if doubt and line not in self._doubted:
            self._doubted.add(line)
            self._page.say(f"{doubt} If you mean it, say it again.", Ink.WARNING, indent=4)
            return False
        return True

    def _read(self, prompt: str) -> str:
        """A line; to end the input, or Ctrl-C, is to leave."""
        try:
            line = (self._typed.pop(0) if self._typed else self._lines.read(prompt)).strip()
            return keys.IN_WORDS.get(line.lower(), line)
        except (EOFError, KeyboardInterrupt):
            self._page.say("")
            return keys.LEAVE

    def _show(self, turn: Turn, key: str) -> str:
        self._go(turn.state)
        self._page.read_back(turn)
        self._count()
        return self._settle_all(turn.objections, key)

    def _count(self) -> None:
        """How far it is: what was said, and what the draft holds."""
        interview, state = self._interview, self._state
        words = interview.words(state)
        is_shorter = words < self._words
        self._words = words
        self._page.count(
            interview.said(state), words, interview.left(state), interview.draft(state), is_shorter=is_shorter
        )

    def _settle_all(self, objections: Sequence[Objection], key: str, *, is_list: bool = False) -> str:
        """Settle one after the other, up to a command with which somebody goes elsewhere."""
        for alike in together(objections):
            if command := self._settle(alike, key, is_list=is_list):
                return command
        return ""

    def _settle(self, objections: Sequence[Objection], key: str, *, is_list: bool) -> str:
        """Ask what is to become of an answer to the question `key` that cannot be published as it is.

        In a list, words that have nothing in common with the answer are the next entry.
        """
        interview = self._interview
        first = next((each for each in objections if each.key.partition("[")[0] == key), objections[0])
        if any(each not in interview.objections(self._state) for each in objections):
            return ""  # what was done about another has settled it
        can_withhold = interview.can_withhold(self._state, first)
        self._page.object(objections, can_withhold, is_list=is_list)
        while True:
            line = self._read(self._page.prompt_for(first))
            if not line:
                return ""
            if line.isdecimal() and len(objections) > 1 and 1 <= int(line) <= len(objections):
                for at, each in enumerate(objections, start=1):
                    if at != int(line):
                        self._go(interview.retract(self._state, each))
                return ""
            if line == "!" and can_withhold:
                self._go(interview.withhold(self._state, first))
                return ""
            if line == "-":
                self._say_taken_back(first.words)
                self._go(interview.retract(self._state, first))
                return ""
            if keys.COMMAND.fullmatch(line):
                return line
            if is_list and not is_about(line, first.words):
                self._page.say("That is the next entry; the one before stays, and the draft asks.", indent=4)
                self._typed.append(line)
                return ""
            try:
                turn = interview.reword(self._state, first, line)
            except NotUnderstoodError as error:
                self._page.say(str(error), Ink.WARNING, indent=4)
                continue
            self._page.say(f"In place of “{first.words}” (u puts that back):", Ink.FAINT, indent=4)
            return self._show(turn, key)

    def _obey(self, command: str) -> None:
        """Do what a command says; none is nothing."""
        state, interview = self._state, self._interview
        if command.lower() == keys.LEAVE:
            raise LeftError
        if command == keys.ENOUGH and (state == State() or state.brief.role or state.brief.title):
            raise _EnoughError
        if command == keys.ENOUGH:
            self._page.say(_NEEDS_A_JOB, Ink.WARNING, indent=4)
            self._state = interview.to(state, _JOB) or state
        elif command.startswith("<") and command.strip("< "):
            found = interview.to(state, command.strip("< "))
            if found is None:
                named = ", ".join(
                    dict.fromkeys(each.key.partition(".")[0] for each in interview.questions(state))
                )
                self._page.say(f"No question is called so. There are: {named}.", Ink.WARNING, indent=4)
            else:
                self._state = found
        elif command.startswith("<"):
            self._state = interview.back(state)
        elif command.startswith("-"):
            self._drop(int(command[1:]) - 1 if command[1:] else None)
        elif command.lower() == keys.UNDO:
            self._undo()

    def _drop(self, at: int | None) -> None:
        """Take back what was said last: to this question, or, where nothing was, to the one before."""
        interview, state = self._interview, self._state
        question = interview.question(state)
        assert question is not None
        told = question.form.told(state.brief)
        if not told and not question.needed_by:
            last = interview.last_said(state)
            if last is None:
                self._page.say("Nothing was said yet that could be taken back.", Ink.WARNING, indent=4)
                return
            state, told = replace(state, at=last.key), last.form.told(state.brief)
            at = len(told) - 1 if last.form.is_list else None
            self._say_taken_back(told[-1])
        elif told:
            if question.form.is_list and at is None:
                at = len(told) - 1
            if at is not None and not 0 <= at < len(told):
                return
            self._say_taken_back(told[at or 0])
        self._go(interview.drop(state, at))

    def _say_taken_back(self, words: str) -> None:
        """Tell what goes, and how it comes back."""
        self._page.say(f"Taken back: {words} (u puts it back)", indent=4)

    def _undo(self) -> None:
        """Take one step back: what was taken back or replaced is there again, what was said last is gone."""
        if not self._past:
            self._page.say("There is nothing to put back.", Ink.WARNING, indent=4)
            return
        before, now = self._past.pop(), self._state
        self._state = before
        self._keep(before)
        gone, back = said_since(before, now, self._interview), said_since(now, before, self._interview)
        self._page.say(f"Put back: {back}" if back else f"Taken back: {gone}", Ink.GOOD, indent=4)

    def _is_all_said(self) -> bool:
        page, interview = self._page, self._interview
        draft = interview.draft(self._state)
        skipped = len(interview.skipped(self._state))
        extra = interview.extra(self._state)
        print()
        if extra:
            page.say("That is the core of it. A few more answers would make it better.", Ink.STRONG)
        else:
            page.say("That was all. Enter writes the draft.", Ink.STRONG)
        page.stands(draft, interview.words(self._state), self._score(draft), self._state.brief)
        if extra:
            page.say(f"Enter writes the draft. + asks {len(extra)} more, such as:", Ink.STRONG)
            for question in extra[:_SHOWN]:
                page.say(f"- {question.ask}", indent=4)
        again = f" · a asks again what you skipped ({skipped})" if skipped else ""
        page.say(f"< goes back, < pay to pay · = the draft{again} · q leaves", Ink.FAINT)
        line = self._read("  > ")
        if line == keys.DRAFT:
            page.draft(draft)
        elif line.lower() in keys.MORE and extra:
            self._go(interview.go_on(self._state))
        elif line == keys.AGAIN and skipped:
            self._go(interview.ask_again(self._state))
        elif keys.COMMAND.fullmatch(line) and line.startswith("<"):
            self._obey(line)
        elif line and line.lower() not in (keys.LEAVE, keys.ENOUGH):
            page.say("To say more on something, go back to it: < and a word of it.", Ink.WARNING, indent=4)
        return line.lower() in ("", keys.LEAVE, keys.ENOUGH)

    def _score(self, draft: Draft) -> int | None:
        return self._judge(draft) if self._judge else None

    def _go(self, state: State) -> None:
        if state.brief != self._state.brief:
            self._past.append(self._state)
        self._state = state
        self._keep(state)
