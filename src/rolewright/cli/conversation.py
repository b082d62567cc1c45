"""The interview as a conversation: what is typed, and what is said to it."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from rolewright.cli.interview_page import Page
from rolewright.cli.lines import Lines
from rolewright.report import Ink
from rolewright.writing.interview import Interview, NotUnderstoodError, Objection, Question, State, Turn

_COMMAND = re.compile(r"[?=.]|[qQ]|<[\w .]*|-\d*")
_LEAVE, _ENOUGH, _WHY, _DRAFT, _AGAIN = "q", ".", "?", "=", "a"


#: What somebody types who has not read the line with the keys.
_IN_WORDS = {"help": _WHY, "back": "<", "quit": _LEAVE, "exit": _LEAVE, "skip": "", "done": ""}


class LeftError(Exception):
    """The manager goes, and may come back."""


class _EnoughError(Exception):
    """The manager wants the draft now."""


class Conversation:
    """Asks until all is said or the manager has enough; `keep` gets every new state."""

    def __init__(self, interview: Interview, lines: Lines, page: Page, keep: Callable[[State], None]) -> None:
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
            self._settle_all(standing, question.key)
            return False
        self._page.ask(question, question.form.told(self._state.brief))
        lines, command = self._heard(question)
        if lines:
            self._show(self._interview.answer(self._state, lines), question.key)
        elif not command:
            self._go(self._interview.skip(self._state))
        self._obey(command)
        return False

    def _heard(self, question: Question) -> tuple[list[str], str]:
        """The lines of an answer, and the command that ended it."""
        heard: list[str] = []
        while True:
            line = self._read(self._page.prompt(question, not heard))
            if line == _WHY:
                self._page.explain(question)
            elif line == _DRAFT:
                self._page.draft(self._interview.draft(self._state))
            elif _COMMAND.fullmatch(line):
                return heard, line
            elif not line:
                return heard, ""
            elif self._is_understood(line):
                heard.append(line)
                if not question.form.is_list:
                    return heard, ""

    def _is_understood(self, line: str) -> bool:
        """Whether a line can be an answer; if not, that is said at once, and the others stay."""
        try:
            self._interview.understand(self._state, line)
        except NotUnderstoodError as error:
            self._page.say(str(error), Ink.WARNING, indent=4)
            return False
        return True

    def _read(self, prompt: str) -> str:
        """A line; to end the input, or Ctrl-C, is to leave."""
        try:
            line = self._lines.read(prompt).strip()
            return _IN_WORDS.get(line.lower(), line)
        except (EOFError, KeyboardInterrupt):
            self._page.say("")
            return _LEAVE

    def _show(self, turn: Turn, key: str) -> None:
        self._go(turn.state)
        state, interview = turn.state, self._interview
        self._page.show(turn, interview.words(state), interview.left(state), interview.draft(state))
        self._settle_all(turn.objections, key)

    def _settle_all(self, objections: Sequence[Objection], key: str) -> None:
        for together in _together(objections):
            self._settle(together, key)

    def _settle(self, objections: Sequence[Objection], key: str) -> None:
        """Ask what is to become of an answer to the question `key` that cannot be published as it is."""
        interview = self._interview
        first = next((each for each in objections if each.key.partition("[")[0] == key), objections[0])
        if any(each not in interview.objections(self._state) for each in objections):
            return  # what was done about another has settled it
        can_withhold = interview.can_withhold(self._state, first)
        self._page.object(objections, can_withhold)
        while True:
            line = self._read("  > ")
            if not line:
                return
            if line.isdecimal() and len(objections) > 1 and 1 <= int(line) <= len(objections):
                for at, each in enumerate(objections, start=1):
                    if at != int(line):
                        self._go(interview.retract(self._state, each))
                return
            if line == "!" and can_withhold:
                self._go(interview.withhold(self._state, first))
                return
            if line == "-":
                self._go(interview.retract(self._state, first))
                return
            if _COMMAND.fullmatch(line):
                self._obey(line)
                return
            try:
                turn = interview.reword(self._state, first, line)
            except NotUnderstoodError as error:
                self._page.say(str(error), Ink.WARNING, indent=4)
                continue
            self._show(turn, key)
            return

    def _obey(self, command: str) -> None:
        """Do what a command says; none is nothing."""
        state, interview = self._state, self._interview
        if command.lower() == _LEAVE:
            raise LeftError
        if command == _ENOUGH:
            raise _EnoughError
        if command.startswith("<") and command.strip("< "):
            found = interview.to(state, command.strip("< "))
            if found is None:
                keys = ", ".join(
                    dict.fromkeys(each.key.partition(".")[0] for each in interview.questions(state))
                )
                self._page.say(f"No question is called so. There are: {keys}.", Ink.WARNING, indent=4)
            else:
                self._state = found
        elif command.startswith("<"):
            self._state = interview.back(state)
        elif command.startswith("-"):
            at = int(command[1:]) - 1 if command[1:] else None
            self._go(interview.drop(state, at))

    def _is_all_said(self) -> bool:
        page, interview = self._page, self._interview
        draft = interview.draft(self._state)
        skipped = len(interview.skipped(self._state))
        print()
        page.say("That was all. Enter writes the draft.", Ink.STRONG)
        page.missing(draft)
        again = f" · a asks again what you skipped ({skipped})" if skipped else ""
        page.say(f"< goes back, < pay to pay · = the draft{again} · q leaves", Ink.FAINT)
        line = self._read("  > ")
        if line == _DRAFT:
            page.draft(draft)
        elif line == _AGAIN and skipped:
            self._go(interview.ask_again(self._state))
        elif _COMMAND.fullmatch(line) and line.startswith("<"):
            self._obey(line)
        elif line and line.lower() not in (_LEAVE, _ENOUGH):
            page.say("To say more on something, go back to it: < and a word of it.", Ink.WARNING, indent=4)
        return line.lower() in ("", _LEAVE, _ENOUGH)

    def _go(self, state: State) -> None:
        self._state = state
        self._keep(state)


def _together(objections: Sequence[Objection]) -> Iterator[list[Objection]]:
    """Those that ask the same are two sides of one contradiction."""
    for _, group in groupby(sorted(objections, key=lambda each: each.ask), key=lambda each: each.ask):
        yield list(group)
