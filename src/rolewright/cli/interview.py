"""Interviews a hiring manager in the terminal, and keeps what was said in a brief."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.cli.arguments import settings_file, settings_near_by
from rolewright.cli.brief_file import BriefFile, is_empty, unfinished
from rolewright.cli.conversation import Conversation, LeftError
from rolewright.cli.interview_page import Page
from rolewright.cli.lines import Lines
from rolewright.cli.terminal import style
from rolewright.engine import Checker
from rolewright.records import replace
from rolewright.report import Ink
from rolewright.settings import NAME, Settings
from rolewright.writing.brief_toml import company_toml
from rolewright.writing.draft import Draft
from rolewright.writing.interview import State

if TYPE_CHECKING:
    import argparse


def interview(options: "argparse.Namespace") -> str | None:
    """Ask until all is said; the name of the brief's file, or None when the manager left before that.

    `options` are those of `new`; its `resume` names a brief to go on with. Where they name no file for the
    draft, they get the one that the brief remembers.
    """
    folder = Path(options.resume or options.output or "").parent
    desk = _Desk(options, settings_near_by(options, folder), folder)
    if not desk.talk():
        return None
    if settings_file(options, folder) is None and not options.no_config:
        desk.offer_profile()
    if options.output is None:
        options.output = desk.output()
        options.force = options.output is not None
    return desk.name


class _Desk:
    """The manager on one side, the interview on the other, and the file between them."""

    def __init__(self, options: "argparse.Namespace", settings: Settings, folder: Path) -> None:
        checker = Checker(settings)
        on: date = options.on or date.today()
        self._checker = checker
        self._on = on
        self._folder = folder
        self._output: str | None = options.output
        self._resumed: str | None = options.resume
        self._lines = Lines()
        self._page = Page(style("auto"))
        self._interview = checker.interview(on=on, seed=options.seed)
        self._file: BriefFile | None = None
        self._state = State()
        self._typed: tuple[str, ...] = ()

    @property
    def name(self) -> str | None:
        """The file that holds what was said, if anything was."""
        return str(self._file.path) if self._file else None

    def talk(self) -> bool:
        """Have the conversation; False when the manager left before its end."""
        self._page.greet()
        try:
            self._state = self._begun()
            conversation = Conversation(
                self._interview, self._lines, self._page, self._keep, self._judged, self._typed
            )
            self._state = conversation.run(self._state)
        except (LeftError, EOFError, KeyboardInterrupt):
            self._part()
            return False
        if self._file is None:
            self._page.say("Nothing was said, so there is nothing to write.")
            return False
        self._file.save(self._state, is_finished=True)
        self._page.say(f"Your answers are in {self.name}. To change one: rolewright new --resume {self.name}")
        return True

    def offer_profile(self) -> None:
        """Keep what was said of the company for the next posting, if the manager wants that."""
        company = self._state.brief.company
        file = self._folder / NAME
        if self._file is None or not company or file.exists():
            return
        self._page.say(
            f"Shall I put what you said of the company into {file}, so that no posting asks it again?"
        )
        try:
            is_wanted = self._lines.read("  y/n > ").strip().lower().startswith("y")
        except (EOFError, KeyboardInterrupt):
            return
        if is_wanted:
            with file.open("x", encoding="utf-8") as new:
                new.write(company_toml(company))
            self._state = replace(self._state, brief=replace(self._state.brief, company={}))
            self._file.save(self._state, is_finished=True)
            self._page.say(f"It is in {file}.")

    def output(self) -> str | None:
        """The file for the draft that was named on another day, unless what is in it shall stay."""
        name = self._file.output if self._file else None
        if name is None or not Path(name).exists():
            return name
        self._page.say(f"{name} is there already. Shall the new draft take its place?")
        try:
            return name if self._lines.read("  y/n > ").strip().lower().startswith("y") else None
        except (EOFError, KeyboardInterrupt):
            return None

    def _begun(self) -> State:
        """What was said before today, if the manager goes on with that."""
        name = self._resumed or self._chosen()
        if name is None:
            return State()
        self._file, state = BriefFile.opened(name, self._checker)
        if self._output:
            self._file.note_output(self._output)
        self._page.say(f"Going on with {name}.", Ink.GOOD)
        return state

    def _chosen(self) -> str | None:
        """One of the interviews that were left here."""
        left = list(unfinished(self._folder))[:_MOST_OFFERED]
        if not left:
            return None
        self._page.say(
            "You began before. Which one do you want to go on with? Enter, or the title of a job, begins "
            "a new one."
        )
        for number, path in enumerate(left, start=1):
            self._page.say(f"{number}   {path}")
        while line := self._lines.read("  > ").strip():
            if line.isdecimal() and 1 <= int(line) <= len(left):
                return str(left[int(line) - 1])
            if not line.isdecimal():
                self._typed = (line,)
                return None
            self._page.say(f"Type a number up to {len(left)}, or only Enter.", Ink.WARNING)
        return None

    def _judged(self, draft: Draft) -> int | None:
        """The points of a draft as it stands."""
        card = self._checker.check(draft.text, on=self._on).scorecard
        return card.total if card else None

    def _keep(self, state: State) -> None:
        self._state = state
        if self._file is None:
            if is_empty(state):
                return
            brief = state.brief
            named = Path(self._output).stem if self._output else brief.title or brief.role
            self._file = BriefFile.new(self._folder, named)
            if self._output:
                self._file.note_output(self._output)
            self._page.say(f"What you say is kept in {self.name}, after each answer.", Ink.FAINT, indent=4)
        self._file.save(state)

    def _part(self) -> None:
        """Say how to go on another day."""
        if self._file is None:
            self._page.say("Nothing was said, so nothing was kept.")
        else:
            self._page.say(f"Your answers are in {self.name}. To go on: rolewright new --resume {self.name}")


_MOST_OFFERED = 9
