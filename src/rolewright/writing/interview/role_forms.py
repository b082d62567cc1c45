"""Which role it is, and why it is open: answers that touch more than one place of a brief."""

import re
from collections.abc import Sequence

from rolewright.knowledge.roles import How, Library, Role, sure
from rolewright.knowledge.roles.role import Why
from rolewright.records import record, replace
from rolewright.writing.brief import NOTHING, Answer, Brief
from rolewright.writing.brief_reader import role_of
from rolewright.writing.interview.forms import said_of, with_new
from rolewright.writing.interview.heard import as_done, shaped
from rolewright.writing.interview.heard_names import as_job
from rolewright.writing.interview.question import Choice, NotUnderstoodError, Said
from rolewright.writing.naming import title_of

_SMALL = frozenset("a an and at for in of on or the to".split())


@record
class Job:
    """The job by its title, found in the role library by any name that people use."""

    library: Library
    key: str = "role"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        named = brief.title or brief.role
        return (named,) if named else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The role that the title names for sure, and the title where the posting calls it otherwise."""
        title = as_title(as_job(said[-1].words)[0])
        slug = "-".join(title.lower().split())
        if slug in self.library:  # then no other role needs to be read
            return of_role(brief, slug, "")
        matches = sure(title, self.library.names)
        if len(matches) != 1:
            return of_role(brief, title, "")
        (match,) = matches
        return of_role(brief, match.role.id, title if match.how is How.VARIANT else "")

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return of_role(brief, "", "")


@record
class Like:
    """The role of the library that a title resembles."""

    key: str = "like"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = True

    def told(self, brief: Brief) -> tuple[str, ...]:
        """Nothing: once it is answered, the role is known."""
        return ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The role that was chosen, under the title that was given."""
        last = said[-1]
        if last.choice is None:
            raise NotUnderstoodError(
                "Type the number of the one that comes near, or only Enter if none does."
            )
        return of_role(brief, last.choice.use, brief.role)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """As it was."""
        return brief


@record
class Step:
    """The level, where the title leaves it open; the library may know the job of that level by itself."""

    library: Library
    key: str = "level"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = True

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return (brief.level,) if brief.level else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The level; no level is said in so many words by those who want somebody with some years."""
        last = said[-1]
        words = (last.choice.use if last.choice else last.words).strip(" .").lower()
        told = re.findall(r"\w+", words)
        named = next((each for each in LEVELS if each.lower() in told), "")
        if len(told) > _MOST_WORDS or (not named and not _BETWEEN.search(words)):
            raise NotUnderstoodError(f"Type a number, or one of: {', '.join(LEVELS)}. Enter leaves it open.")
        role = role_of(brief, self.library)
        matches = sure(f"{named} {title_of(replace(brief, level=''), role)}", self.library.names)
        if named and role and len(matches) == 1 and matches[0].role.id != role.id:
            return of_role(replace(brief, level=""), matches[0].role.id, "")
        return replace(brief, level=named)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return replace(brief, level="")


#: As they stand in front of a title.
LEVELS = ("Trainee", "Junior", "Senior", "Lead")
#: In words: who says more answers something else.
_MOST_WORDS = 4
_BETWEEN = re.compile(r"\b(?:mid|middle|medium|regular|experienced|normal|standard|intermediate|years?)\b")


@record
class Reason:
    """Why the position is open: in own words, or one of the role's typical reasons."""

    known: tuple[Choice, ...] = ()
    key: str = "reason"
    is_list: bool = False
    may_be_withheld: bool = True
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        typical = Answer(use=brief.why.value) if brief.why else NOTHING
        own = said_of(brief.reason or typical, self.known)
        return (own,) if own else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answer; what was said before does not hold any more."""
        last = said[-1]
        if last.choice is None:
            return replace(brief, why=None, reason=last.answer)
        if last.background:
            return replace(brief, why=None, reason=Answer(last.choice.label, background=True))
        return replace(brief, why=Why(last.choice.use), reason=NOTHING)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return replace(brief, why=None, reason=NOTHING)


@record
class Duties:
    """What is done: of the chosen functions, those tasks whose numbers were typed, and what else there is."""

    role: Role | None
    key: str = "duties"
    is_list: bool = True
    may_be_withheld: bool = True
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        tasks = {each.id: each.task for each in self.role.responsibilities} if self.role else {}
        known = tuple(Choice(task, each) for each, task in tasks.items())
        return tuple(said_of(answer, known) for answer in brief.duties)

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The duties after those that were there; a function of which none was chosen is not meant."""
        return self._with(brief, with_new(brief.duties, (shaped(each.answer, as_done) for each in said)))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """One duty less, or none."""
        return self._with(brief, () if at is None else (*brief.duties[:at], *brief.duties[at + 1 :]))

    def _with(self, brief: Brief, duties: tuple[Answer, ...]) -> Brief:
        taken = {answer.use for answer in duties if answer.use}
        functions = self.role.functions if self.role else ()
        meant = tuple(
            each.id for each in functions if taken.intersection(one.id for one in each.responsibilities)
        )
        return replace(brief, duties=duties, functions=meant if taken else brief.functions)


def of_role(brief: Brief, role: str, title: str) -> Brief:
    """The brief for a role. What was chosen from another role's entries goes with it."""
    if brief.role in ("", role):
        return replace(brief, role=role, title=title)
    return replace(
        brief,
        role=role,
        title=title,
        why=None,
        functions=(),
        specifics={},
        goals=_in_own_words(brief.goals),
        problems=_in_own_words(brief.problems),
        duties=_in_own_words(brief.duties),
        deal_breakers=_in_own_words(brief.deal_breakers),
        nice_to_haves=_in_own_words(brief.nice_to_haves),
    )


def _in_own_words(answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    return tuple(answer for answer in answers if not answer.use)


def as_title(words: str) -> str:
    """A title as it stands above a posting; capitals that somebody set stay."""
    text = " ".join(words.split()).rstrip(".")
    if not text.islower():
        return text
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in text.split())
