"""A question of the interview: what is asked, why, and what may be answered by a number."""

from collections.abc import Sequence
from typing import Protocol

from rolewright.company import CompanyProfile
from rolewright.knowledge.jurisdictions import DemandKind
from rolewright.knowledge.roles import Library, Role
from rolewright.records import record
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.draft import Draft


@record
class Choice:
    """Something that can be answered by its number: an entry of the role library, or words of an answer."""

    label: str
    use: str = ""
    words: str = ""


#: The answers to a question that can be answered in a word.
YES, NO = Choice("yes"), Choice("no")


@record
class PlaceLaw:
    """A law that may hold where the job is, what it asks of a posting, and why it is thought to hold.

    `because` goes on after “since”. It was `declared` by the brief or by the settings, or told by the places.
    """

    id: str
    name: str
    asks: tuple[DemandKind, ...]
    declared: bool
    certain: bool
    because: str


@record
class Said:
    """One line of an answer: a choice, or words, and whether it is to be published."""

    words: str = ""
    choice: Choice | None = None
    background: bool = False

    @property
    def answer(self) -> Answer:
        """What goes into the brief."""
        if self.choice is None:
            return Answer(self.words, background=self.background)
        return Answer(self.choice.words, self.choice.use, background=self.background)


class NotUnderstoodError(Exception):
    """An answer that cannot be what was asked for; the message says what would be."""


class Form(Protocol):
    """Where an answer belongs in the brief, and how it gets there."""

    @property
    def key(self) -> str:
        """By what the question is known: the place of its answer in the brief."""

    @property
    def is_list(self) -> bool:
        """Whether several lines may be said."""

    @property
    def is_choice(self) -> bool:
        """Whether only what is listed can be answered."""

    @property
    def may_be_withheld(self) -> bool:
        """Whether an answer may stay in the brief without being published."""

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already, an entry each; empty where nobody has said anything."""

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The brief with an answer. NotUnderstoodError when it cannot be one."""

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """The brief without the answer, or without one entry of it."""


@record
class Question:
    """One question.

    `stem` is what an answer goes on from, so that it is a phrase which a posting can use. `why` is told to
    whoever asks; `guide` names the points of the guide that the question serves. `hints` are facts to know
    before answering, `context` is the sentence that waits for the answer, and `needed_by` the place of what
    was chosen and brought that sentence. A number alone is an answer only where the question `takes_number`,
    and “none” where it `takes_none`. What is `extra` is put only to whoever wants to say more. `within` is
    the key of a question whose answer may hold this one too; it is put only where that answer did not.
    One that `is_yes_or_no` can be answered with that word, and `on_enter` is what Enter alone says.
    Where choosing none is an answer, too, `none` says it in words.
    Where the answer `is_name`, it stands within a sentence, and one that tells something does not fit.
    """

    form: Form
    ask: str
    why: str
    guide: tuple[str, ...]
    stem: str = ""
    example: str = ""
    choices: tuple[Choice, ...] = ()
    hints: tuple[str, ...] = ()
    context: str = ""
    takes_number: bool = False
    takes_none: bool = False
    needed_by: str = ""
    extra: bool = False
    within: str = ""
    is_yes_or_no: bool = False
    on_enter: str = ""
    is_name: bool = False
    none: str = ""

    @property
    def key(self) -> str:
        """By what it is known."""
        return self.form.key


@record
class Situation:
    """What is known when questions are put: the profile holds what the brief says of the company, too.

    `laws` are those that hold or may hold where the job is; those that were declared stand alone.
    """

    brief: Brief
    profile: CompanyProfile
    role: Role | None
    draft: Draft
    library: Library
    laws: tuple[PlaceLaw, ...] = ()

    def is_wanted(self, kind: DemandKind) -> bool:
        """Whether a law that surely holds wants a posting to say this."""
        return any(kind in law.asks for law in self.laws if law.certain)
