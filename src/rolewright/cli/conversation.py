"""The interview as a conversation: what is typed, and what is said to it.

What an answer leads to is decided by the steps of a sitting, as in the studio; here it is only heard and
told, line by line.
"""

from collections.abc import Callable, Sequence

from rolewright.cli import interview_keys as keys
from rolewright.cli.interview_page import Page
from rolewright.cli.lines import Lines
from rolewright.records import replace
from rolewright.report import Ink
from rolewright.writing.draft import Draft
from rolewright.writing.interview import Interview, Question, State
from rolewright.writing.interview.objections import is_about
from rolewright.writing.interview.sitting import JOB, NEEDS_A_JOB, Misfit, Settle, Sitting, Step, Steps

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
        self._steps = Steps(interview)
        self._interview = interview
        self._lines = lines
        self._page = page
        self._keep = keep
        self._judge = judge
        self._typed = list(typed)
        self._sitting = Sitting()
        self._doubted: set[str] = set()
        self._words = 0
        #: The keys of the question that was put, and of the list whose next entry is waited for.
        self._asked, self._list = "", ""

    def run(self, state: State) -> State:
        """What was said in the end. LeftError when the manager leaves."""
        self._sitting = self._steps.begin(state)
        try:
            while not self._is_over():
                pass
        except _EnoughError:
            pass
        return self._sitting.state

    def _is_over(self) -> bool:
        """Settle what is to be settled, or put one question: the last one asks whether it is enough."""
        if self._steps.objections(self._sitting):
            self._settle()
            return False
        question = self._steps.question(self._sitting)
        if question is None:
            return self._is_all_said()
        if question.key != self._list:
            self._list, self._asked = "", question.key
            self._page.ask(question, question.form.told(self._sitting.state.brief))
        self._hear(question)
        return False

    def _hear(self, question: Question) -> None:
        """Take one line that was typed: a command, or a line of an answer."""
        is_first = not self._list
        line = self._read(self._page.prompt(question, is_first))
        if line == keys.WHY:
            self._page.explain(question)
            self._hear(question)
        elif line == keys.DRAFT:
            self._page.draft(self._interview.draft(self._sitting.state))
            self._hear(question)
        elif keys.TAKE_BACK.fullmatch(line) and not is_first:
            self._take_back(question, line)
        elif keys.COMMAND.fullmatch(line):
            self._obey(line)
        elif line:
            self._answer(question, line)
        else:
            self._go_on(is_first=is_first)

    def _answer(self, question: Question, line: str, *, is_meant: bool = False) -> None:
        """Take a line of an answer. Of a doubt it is said once: who says the same again means it."""
        step = self._steps.answer(self._sitting, [line], is_meant=is_meant or line in self._doubted)
        if step.misfit:
            self._fit(question, line, step.misfit)
        elif step.refused or step.doubted:
            self._doubted.update([line] if step.doubted else [])
            again = f"{step.doubted} If you mean it, say it again." if step.doubted else step.refused
            self._page.say(again, Ink.WARNING, indent=4)
            self._hear(question)
        else:
            self._list = question.key if question.form.is_list else ""
            self._take(step)
            if not question.form.is_list:
                self._count()

    def _fit(self, question: Question, line: str, misfit: Misfit) -> None:
        """Ask what is meant by words that tell something instead of a name; Enter takes the guess."""
        self._doubted.add(line)
        self._page.ask_how_it_stands(misfit.ask, misfit.guess)
        other = self._read("  > ")
        if keys.COMMAND.fullmatch(other):
            self._obey(other)
        elif other:
            self._answer(question, other)
        else:
            self._answer(question, misfit.guess or line, is_meant=True)

    def _take_back(self, question: Question, line: str) -> None:
        """Take an entry of the list back that was just said, or one that is named by its number."""
        told = question.form.told(self._sitting.state.brief)
        self._drop(line if line[1:] else f"-{len(told)}")

    def _go_on(self, *, is_first: bool) -> None:
        """Go on to the next question."""
        step = self._steps.go_on(self._sitting)
        self._list = ""
        if step.refused:
            self._page.say(f"{step.refused} q leaves.", Ink.WARNING, indent=4)
            return
        self._take(step)
        if not is_first:
            self._count()

    def _take(self, step: Step) -> None:
        """Go where a step led to, keep what was said, and tell what came of it."""
        before, self._sitting = self._sitting.state, step.sitting
        now = step.sitting.state
        if (now.brief, now.asked) != (before.brief, before.asked):
            self._keep(now)
        self._page.read_back(step)

    def _read(self, prompt: str) -> str:
        """A line; to end the input, or Ctrl-C, is to leave."""
        try:
            line = (self._typed.pop(0) if self._typed else self._lines.read(prompt)).strip()
            return keys.IN_WORDS.get(line.lower(), line)
        except (EOFError, KeyboardInterrupt):
            self._page.say("")
            return keys.LEAVE

    def _count(self) -> None:
        """How far it is: what was said, and what the draft holds."""
        interview, state = self._interview, self._sitting.state
        words = interview.words(state)
        is_shorter = words < self._words
        self._words = words
        self._page.count(
            interview.said(state), words, interview.left(state), interview.draft(state), is_shorter=is_shorter
        )

    def _settle(self) -> None:
        """Ask what is to become of an answer that cannot be published as it is."""
        steps, page, about = self._steps, self._page, self._sitting.about
        if about != self._asked:
            # Said before this interview, or in a file: there is no need to ask for it, only about it.
            page.ask_about(self._named(about))
            self._asked = about
        objections = steps.objections(self._sitting)
        is_list = self._list == about
        page.object(objections, steps.can_withhold(self._sitting), is_list=is_list)
        first = steps.first(self._sitting, objections)
        while True:
            line = self._read(page.prompt_for(first))
            if line == keys.WHY:
                page.explain(self._named(about))
            elif line == keys.DRAFT:
                page.draft(self._interview.draft(self._sitting.state))
            elif line and line not in "!-" and keys.COMMAND.fullmatch(line):
                self._obey(line)
                return
            elif (step := self._settled(line, first.words, is_list=is_list)).refused:
                page.say(step.refused, Ink.WARNING, indent=4)
            else:
                self._take(step)
                return

    def _settled(self, line: str, words: str, *, is_list: bool) -> Step:
        """What an answer to an objection to the `words` leads to.

        In a list, words that have nothing in common with them are the next entry.
        """
        steps, sitting = self._steps, self._sitting
        if not line:
            return steps.settle(sitting, Settle.LEAVE)
        if line == "!" and steps.can_withhold(sitting):
            return steps.settle(sitting, Settle.WITHHOLD)
        if line == "-":
            self._say_taken_back(words)
            return steps.settle(sitting, Settle.RETRACT)
        if line.isdecimal() and not (step := steps.hold(sitting, int(line))).refused:
            return step
        if is_list and not is_about(line, words):
            self._page.say("That is the next entry; the one before stays, and the draft asks.", indent=4)
            self._typed.append(line)
            return steps.settle(sitting, Settle.LEAVE)
        step = steps.reword(sitting, line)
        if not step.refused:
            self._page.say(f"In place of “{words}” (u puts that back):", Ink.FAINT, indent=4)
        return step

    def _named(self, key: str) -> Question:
        return next(each for each in self._interview.questions(self._sitting.state) if each.key == key)

    def _obey(self, command: str) -> None:
        """Do what a command says; none is nothing."""
        steps, sitting, told = self._steps, self._sitting, self._sitting.state.brief
        self._list, self._asked = "", ""
        if command.lower() == keys.LEAVE:
            raise LeftError
        if command == keys.ENOUGH and (sitting.state == State() or told.role or told.title):
            raise _EnoughError
        if command == keys.ENOUGH:
            self._page.say(f"{NEEDS_A_JOB} q leaves.", Ink.WARNING, indent=4)
            self._take(steps.go(sitting, JOB))
        elif command.startswith("<") and command.strip("< "):
            self._go(command.strip("< "))
        elif command.startswith("<"):
            self._take(steps.back(sitting))
        elif command.startswith("-"):
            self._drop(command)
        elif command.lower() == keys.UNDO:
            self._tell(steps.undo(sitting), Ink.GOOD)

    def _go(self, name: str) -> None:
        """Go to the question of that name."""
        step = self._steps.go_by_name(self._sitting, name)
        if step.refused:
            questions = self._interview.questions(self._sitting.state)
            named = ", ".join(dict.fromkeys(each.key.partition(".")[0] for each in questions))
            self._page.say(f"{step.refused} There are: {named}.", Ink.WARNING, indent=4)
        self._take(step)

    def _drop(self, command: str) -> None:
        """Take back what was said last, or the entry with that number."""
        if command == "-":
            self._tell(self._steps.drop_last(self._sitting), None, " (u puts it back)")
        else:
            step = self._steps.drop(self._sitting, int(command[1:]) - 1)
            if not step.refused:
                self._tell(step, None, " (u puts it back)")

    def _tell(self, step: Step, ink: Ink | None, besides: str = "") -> None:
        """Take a step back, and tell what it did."""
        if step.refused:
            self._page.say(step.refused, Ink.WARNING, indent=4)
        for note in step.notes:
            self._page.say(f"{note}{besides}", ink, indent=4)
        self._take(replace(step, notes=()))

    def _say_taken_back(self, words: str) -> None:
        """Tell what goes, and how it comes back."""
        self._page.say(f"Taken back: {words} (u puts it back)", indent=4)

    def _is_all_said(self) -> bool:
        """Whether the manager has said all there is to say; what else may be said is asked for or gone to."""
        page, steps, sitting = self._page, self._steps, self._sitting
        extra, skipped = self._interview.extra(sitting.state), self._interview.skipped(sitting.state)
        self._show_end(extra, len(skipped))
        line = self._read("  > ")
        if line == keys.DRAFT:
            page.draft(self._interview.draft(sitting.state))
        elif line.lower() in keys.MORE and extra:
            self._take(steps.more(sitting))
        elif line == keys.AGAIN and skipped:
            self._take(steps.again(sitting))
        elif keys.COMMAND.fullmatch(line) and line.startswith("<"):
            self._obey(line)
        elif line and line.lower() not in (keys.LEAVE, keys.ENOUGH):
            page.say("To say more on something, go back to it: < and a word of it.", Ink.WARNING, indent=4)
        return line.lower() in ("", keys.LEAVE, keys.ENOUGH)

    def _show_end(self, extra: Sequence[Question], skipped: int) -> None:
        """How the draft stands at the end of the core, and what can be done."""
        page, state = self._page, self._sitting.state
        draft = self._interview.draft(state)
        print()
        if extra:
            page.say("That is the core of it. A few more answers would make it better.", Ink.STRONG)
        else:
            page.say("That was all. Enter writes the draft.", Ink.STRONG)
        page.stands(
            draft, self._interview.words(state), self._judge(draft) if self._judge else None, state.brief
        )
        if extra:
            page.say(f"Enter writes the draft. + asks {len(extra)} more, such as:", Ink.STRONG)
            for question in extra[:_SHOWN]:
                page.say(f"- {question.ask}", indent=4)
        again = f" · a asks again what you skipped ({skipped})" if skipped else ""
        page.say(f"< goes back, < pay to pay · = the draft{again} · q leaves", Ink.FAINT)
