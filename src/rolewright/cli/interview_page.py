"""How the interview looks in a terminal."""

from collections.abc import Sequence

from rolewright.report import Ink, Style
from rolewright.report.counted import counted
from rolewright.report.style import visible, wrapped
from rolewright.writing.brief import Brief
from rolewright.writing.draft import Draft, Origin
from rolewright.writing.interview import Choice, Objection, Question
from rolewright.writing.interview.sitting import Step

KEYS = (
    ("Enter", "go on without an answer"),
    ("?", "why this is asked, and an example"),
    ("<", "back; < pay goes to the question about pay"),
    ("!", "before an answer: it stays in the brief and is not published"),
    ("-", "take back what you said last; -2 the second entry; u puts it back"),
    ("=", "the draft so far"),
    (".", "that is enough: write the draft"),
    ("q", "save, and go on another day"),
)
_SHORT = (
    "Enter skips · ? why, and an example · < back · ! before an answer: not published · = the draft so far · "
    ". enough · q save and leave"
)
_INDENT = 2
_BECAUSE = ".because"
_LONGEST_QUOTE = 30


class Page:
    """Writes to standard output, as wide as it may be."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._chosen_from: tuple[Choice, ...] = ()

    def say(self, text: str, ink: Ink | None = None, indent: int = _INDENT) -> None:
        """A paragraph."""
        for line in wrapped(visible(text), self._style.width - indent):
            print(" " * indent + (self._style.paint(ink, line) if ink else line))

    def greet(self) -> None:
        """What comes, and how to find one's way."""
        print()
        self.say(
            "About twenty questions on one opening; ten minutes do. You see at once how each answer reads."
        )
        self.say(_SHORT, Ink.FAINT)

    def ask_about(self, question: Question) -> None:
        """A question that was answered, but cannot be left at that."""
        print()
        self.say(question.ask, Ink.STRONG)

    def ask(self, question: Question, told: tuple[str, ...]) -> None:
        """A question with what can be chosen, and what was said before."""
        print()
        self.say(question.ask, Ink.STRONG)
        if question.context:
            self.say(f"For: {question.context}", Ink.FAINT, indent=4)
        for hint in question.hints:
            self.say(hint, Ink.NOTE, indent=4)
        self._choices(question)
        if told:
            self._told(question, told)
        else:
            self._help(question)

    def _choices(self, question: Question) -> None:
        """What can be answered by number; the same list is not shown twice in a row."""
        if question.choices and question.choices == self._chosen_from and _BECAUSE in question.key:
            self.say("Numbers as above.", Ink.FAINT)
            return
        self._chosen_from = question.choices
        for number, choice in enumerate(question.choices, start=1):
            first, *others = wrapped(visible(choice.label), self._style.width - 8)
            print(f"  {self._style.paint(Ink.NAME, f'{number:>3}')}   {first}")
            for line in others:
                print(" " * 8 + line)

    def _help(self, question: Question) -> None:
        """How to answer."""
        numbers = "Numbers choose, or say it in your own words." if question.choices else ""
        several = "One a line; an empty line ends." if question.form.is_list else ""
        without = "Enter leaves a blank, - takes the sentence out." if question.needed_by else ""
        if question.is_yes_or_no:
            numbers = "Numbers choose, or y or n." if question.choices else "y or n."
        # Sentences to choose from are examples enough.
        is_shown = question.example and not (question.choices and question.form.is_list)
        example = f"Such as: {question.example}" if is_shown else ""
        is_shut = question.form.is_choice and not question.is_yes_or_no
        none = f"Enter: {question.none}." if question.none else ""
        told = [example, none] if is_shut else [example, f"{numbers} {several} {without}".strip()]
        for line in filter(None, told):
            self.say(line, Ink.FAINT)

    def _told(self, question: Question, told: tuple[str, ...]) -> None:
        for number, entry in enumerate(told, start=1):
            label = f"{number}. " if question.form.is_list else ""
            self.say(f"So far: {label}{entry}", Ink.GOOD, indent=4)
        is_list = question.form.is_list
        more, gone = ("Add to it", "the last one") if is_list else ("Say it anew", "it")
        self.say(f"{more}, or Enter keeps it, - takes {gone} back.", Ink.FAINT)

    def prompt(self, question: Question, is_first: bool) -> str:
        """The words from which the answer goes on."""
        if not is_first:
            return "  … "
        return f"  {visible(question.stem).removesuffix('…').rstrip()} … " if question.stem else "  > "

    def explain(self, question: Question) -> None:
        """Why it is asked, an example, and the keys."""
        self.say(question.why, indent=4)
        if question.example:
            stem = f"{question.stem} " if question.stem else ""
            self.say(f"Such as: {stem}{question.example}", Ink.GOOD, indent=4)
        for key, what in KEYS:
            print(f"    {self._style.paint(Ink.STRONG, f'{key:>5}')}  {what}")

    def read_back(self, step: Step) -> None:
        """How the answer reads."""
        for text in step.reads:
            self.say(f"→ {text}", Ink.GOOD, indent=4)
        for note in step.notes:
            self.say(note, indent=4)

    def count(self, said: int, words: int, left: int, draft: Draft, *, is_shorter: bool) -> None:
        """How much was said, how long the draft is, and what it lacks."""
        made_room = is_shorter and any(
            source.origin is Origin.ROLE for sentence in draft.sentences for source in sentence.sources
        )
        shorter = "; shorter, since what the library says made room for yours" if made_room else ""
        self.say(
            f"You said {counted(said, 'word')}; the draft has {words}{shorter}"
            f" · {counted(left, 'question')} to come · {_missing(draft)}",
            Ink.FAINT,
            4,
        )

    def ask_how_it_stands(self, ask: str, guess: str) -> None:
        """That words do not fit in their place, with how they may."""
        best = f"Enter takes “{guess}”." if guess else "Enter takes it as it is."
        self.say(f"{ask} {best}", Ink.WARNING, 4)

    def prompt_for(self, objection: Objection) -> str:
        """The prompt for other words, with those that they are to replace."""
        words = visible(objection.words)
        short = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"
        return f"  in place of “{short}” > "

    def object(self, objections: Sequence[Objection], can_withhold: bool, *, is_list: bool = False) -> None:
        """What speaks against an answer, and what can be done about it."""
        self.say(objections[0].ask, Ink.WARNING, indent=4)
        if len(objections) > 1:
            for number, each in enumerate(objections, start=1):
                self.say(f"{number}   only this holds: {each.words}", indent=6)
            self.say("Type a number, or other words for your answer; Enter leaves both.", Ink.FAINT, indent=4)
            return
        hold = ", ! keeps it unpublished" if can_withhold else ""
        after = " Anything else is the next entry." if is_list else ""
        self.say(
            f"Say this otherwise; Enter leaves it, and the draft will ask{hold}, - takes it back.{after}",
            Ink.FAINT,
            indent=4,
        )

    def draft(self, draft: Draft) -> None:
        """The posting so far."""
        print()
        for line in draft.text.partition("\n# ")[2].splitlines():
            if line:
                self.say(line, indent=4)
            else:
                print()

    def stands(self, draft: Draft, words: int, score: int | None, brief: Brief) -> None:
        """How the whole draft stands: its length, its score, what is missing, and what is not published."""
        points = f" · {score} of 100 points as it stands" if score is not None else ""
        self.say(f"The draft has {words} words{points} · {_missing(draft)}", Ink.FAINT)
        self._missing(draft)
        kept = [*(answer.words for _, answer in brief.answers if answer.background), *brief.background]
        kept += [brief.otherwise.words] if brief.otherwise and not brief.otherwise.background else []
        if kept:
            self.say("Kept in the brief, and not published:")
            for words_kept in kept:
                self.say(f"- {words_kept}", indent=4)

    def _missing(self, draft: Draft) -> None:
        """What the draft still asks."""
        if draft.questions:
            self.say("The draft still asks:")
            for question in draft.questions:
                self.say(f"- {question}", indent=4)


def _missing(draft: Draft) -> str:
    count = len(draft.questions)
    return f"{counted(count, 'blank')} in the draft" if count else "no blank in the draft"
