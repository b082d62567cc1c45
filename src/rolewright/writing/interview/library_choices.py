"""Entries of the role library as choices: claims, which count only once the manager takes them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from rolewright.knowledge.roles import Match, Role, filled, search, slots_of
from rolewright.knowledge.roles.role import Importance, Responsibility
from rolewright.writing.interview.question import Choice, Situation
from rolewright.writing.needed_by import duty_named
from rolewright.writing.phrasing import as_verb_phrase

_MOST = 5
#: A name that has no more in common with the title than that is hardly the same work.
_FAR = 0.5


def near(situation: Situation) -> Sequence[Match[Role]]:
    """The roles that a title may be like which names none for sure."""
    named = situation.brief.role or situation.brief.title
    if not named or situation.role is not None:
        return ()
    return [each for each in search(named, situation.library) if each.likeness > _FAR][:_MOST]


class Entry(Protocol):
    """An entry of a role with wordings."""

    @property
    def id(self) -> str:
        """By what it is named."""

    @property
    def wordings(self) -> tuple[str, ...]:
        """How a posting may say it."""


def shown(wording: str, situation: Situation) -> str:
    """A wording with what is known in it, and ‹examples› for what is asked next."""
    role = situation.role
    examples = {name: f"‹{example}›" for name, example in role.examples.items()} if role else {}
    return filled(wording, {**examples, **situation.brief.specifics}).rstrip(".")


def example_of_work(situation: Situation, otherwise: str) -> str:
    """What somebody in this role does, as it goes on after “You will”; of another role if it is not known."""
    role = situation.role
    if role is None:
        return otherwise
    core = next(function for function in role.functions if function.core)
    wording = filled(core.responsibilities[0].wordings[0], role.examples).rstrip(".")
    return as_verb_phrase(wording)


def example_of_a_reason(situation: Situation, otherwise: str) -> str:
    """Why somebody is hired for this role, as it goes on after “because”; of another if none is known."""
    role = situation.role
    openings = [filled(each, role.examples) for one in role.reasons for each in one.openings] if role else []
    return next((found[1] for each in openings if (found := _CAUSE.fullmatch(each))), otherwise)


#: One sentence with a reason that is a clause.
_CAUSE = re.compile(r"[^.:]+? because (?!of\b)([^.:]+)\.")


def entries(known: Iterable[Entry], situation: Situation) -> tuple[Choice, ...]:
    """Entries that an answer may name, in the wording that a draft would use: one that asks for little."""
    answered = situation.brief.specifics

    def asked(wording: str) -> int:
        return sum(slot not in answered for slot in slots_of(wording))

    return tuple(Choice(shown(min(each.wordings, key=asked), situation), use=each.id) for each in known)


def requirements(importance: Importance, situation: Situation) -> tuple[Choice, ...]:
    """Those that the chosen work needs; all of them as long as none was chosen."""
    role = situation.role
    if role is None:
        return ()
    work = {each.id for each in chosen_work(situation)}
    known = [each for each in role.requirements if each.importance is importance]
    needed = [each for each in known if work.intersection(each.serves)] if work else known
    return entries(needed or known, situation)


def chosen_work(situation: Situation) -> Iterator[Responsibility]:
    """The responsibilities that were taken, and all those of chosen functions of which none was."""
    role, brief = situation.role, situation.brief
    taken = {answer.use for answer in brief.duties}
    for function in role.functions if role else ():
        mine = [each for each in function.responsibilities if each.id in taken]
        yield from mine or (function.responsibilities if function.id in brief.functions else ())


def needed_for(situation: Situation) -> tuple[Choice, ...]:
    """The duties as what a requirement may be needed for, each by its name."""
    own = [answer.words for answer in situation.brief.duties if answer.words and not answer.background]
    names = dict.fromkeys([*own, *(each.id for each in chosen_work(situation))])
    phrases = {duty_named(name, situation.brief, situation.role): name for name in reversed(names)}
    told = [(phrase, name) for phrase, name in reversed(phrases.items()) if phrase]
    return tuple(Choice(phrase[:1].upper() + phrase[1:], use=name) for phrase, name in told)
