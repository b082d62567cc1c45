"""Goes through the fixes of one posting with its owner, one key each."""

import sys
from collections.abc import Callable
from enum import Enum, auto
from typing import TypeAlias

from rolewright.findings.edits import edited, edits_of
from rolewright.fixing.offers import Offer
from rolewright.fixing.session import Question, Session
from rolewright.report import Ink, Style
from rolewright.report.excerpt import MARGIN, excerpt
from rolewright.report.remark import remark
from rolewright.report.style import visible, wrapped
from rolewright.report.verdict import INK
from rolewright.text import SourceText, Span

#: How many points of the score a fix gains; None where that is not known.
Gain: TypeAlias = Callable[[Offer], int | None]

_KEYS = (
    ("y", "take it"),
    ("n", "leave it"),
    ("a", "take all of this rule"),
    ("d", "drop all of this rule"),
    ("u", "undo the last key"),
    ("q", "stop, and write what was taken"),
    ("?", "explain the keys"),
)
_BAR = " " * (MARGIN - 2) + "│ "


class End(Enum):
    """How the questions ended."""

    ALL_ASKED = auto()
    STOPPED = auto()


def ask(session: Session, read_key: Callable[[], str], style: Style, gain: Gain | None = None) -> End:
    """Ask until nothing is left or the owner stops; what was taken is in the session."""
    page = _Page(style, gain)
    while (question := session.question) is not None:
        page.show(question)
        while True:
            key = read_key().lower()
            if key == "q":
                page.say("stopped")
                return End.STOPPED
            if key == "?":
                page.explain(question)
            elif (told := _decided(session, question, key)) is not None:
                page.say(told)
                break
            else:
                page.refuse(key)
    return End.ALL_ASKED


def _decided(session: Session, question: Question, key: str) -> str | None:
    """Do what a key says, and tell what was done; None when it says nothing here."""
    rule = question.offer.finding.rule
    match key:
        case "y" | "1":
            session.take(question.offer)
            return "taken"
        case "n":
            session.leave(question)
            return "left"
        case "a":
            session.take_rule(rule)
            return f"all of {rule} taken"
        case "d":
            session.drop_rule(rule)
            return f"all of {rule} left"
        case "u":
            return "undone" if session.undo() else None
        case _ if key.isdecimal() and 1 < int(key) <= len(question.offers):
            session.take(question.offers[int(key) - 1])
            return "taken"
    return None


class _Page:
    """The questions as the terminal shows them."""

    def __init__(self, style: Style, gain: Gain | None) -> None:
        self._style = style
        self._gain = gain

    def show(self, question: Question) -> None:
        """What is wrong, where, and how it would read."""
        finding, fix = question.offer
        paint = self._style.paint
        last = question.number + question.remaining - 1
        self._print("", paint(Ink.FAINT, f"  {question.number} of {last}"))
        self._print(*remark(finding, self._style))
        source = question.report.document.source
        text = source.text
        if finding.span is not None:
            self._print(*excerpt(source, {finding.span: INK[finding.severity]}, self._style))
        for number, offer in enumerate(question.offers, start=1):
            label = f"{number} " if len(question.offers) > 1 else ""
            gained = self._gain(offer) if self._gain else None
            points = f" ({gained:+} of the score)" if gained else ""
            self._print(*self._beneath(f"{label}{offer.fix.title}{points}"))
        edits = edits_of([fix])
        # Of what moves by lines, the title of the fix says more than a line of it.
        if not any("\n" in text[slice(*edit.span)] + edit.text for edit in edits):
            first = edits[0]
            place = Span(first.span.start, first.span.start + len(first.text))
            self._print(*excerpt(SourceText(edited(text, edits)), {place: Ink.GOOD}, self._style))
        self._prompt()

    def explain(self, question: Question) -> None:
        """What each key does."""
        rows = list(_KEYS)
        if len(question.offers) > 1:
            rows.insert(1, (f"2–{len(question.offers)}", "take the other way"))
        self._print("", *(f"  {self._style.paint(Ink.STRONG, f'{key:>3}')}  {what}" for key, what in rows))
        self._prompt()

    def refuse(self, key: str) -> None:
        """That a key does nothing here."""
        why = "nothing to undo" if key == "u" else "no such key; ? explains the keys"
        self.say(why)
        self._prompt()

    def say(self, told: str) -> None:
        """What became of it, behind the question."""
        self._print(self._style.paint(Ink.FAINT, told))

    def _beneath(self, text: str) -> list[str]:
        return [
            self._style.paint(Ink.FAINT, _BAR) + self._style.paint(Ink.GOOD, line)
            for line in wrapped(visible(text), self._style.width - MARGIN)
        ]

    def _prompt(self) -> None:
        keys = "/".join(key for key, _ in _KEYS)
        sys.stdout.write(f"  {self._style.paint(Ink.STRONG, 'Take it?')} [{keys}] ")
        sys.stdout.flush()

    def _print(self, *lines: str) -> None:
        sys.stdout.write("".join(f"{line}\n" for line in lines))
