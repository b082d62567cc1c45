"""Wordings of the role library with the manager's specifics in them."""

import re
from collections.abc import Mapping, Sequence

from rolewright.knowledge.roles import Role, filled, slots_of
from rolewright.writing.draft import Origin, Sentence, Source
from rolewright.writing.phrasing import in_place
from rolewright.writing.variety import Variety


class Wordings:
    """Fills slots: with an answer, with its short form once it was given in full, or with the question.

    It remembers what was told, so it is asked in the order of the draft.
    """

    def __init__(self, role: Role | None, specifics: Mapping[str, str], variety: Variety) -> None:
        self._role = role
        self._answers = {name: in_place(answer) for name, answer in specifics.items() if answer}
        self._asks = {slot.name: slot.ask for slot in role.slots} if role else {}
        self._shorts = role.shorts if role else {}
        self._variety = variety
        self._told: set[str] = set()
        #: The goals, which duties must not repeat.
        self.said: tuple[Sentence, ...] = ()

    def heard(self, text: str) -> None:
        """Take note of what a sentence told in the manager's own words."""
        said = text.lower()
        self._told.update(name for name, answer in self._answers.items() if answer.lower() in said)

    def chosen(self, key: str, wordings: Sequence[str]) -> Sentence:
        """One of the wordings of the role's entry `key`: one whose slots are answered, and not yet told."""
        fewest = min(map(self._cost, wordings))
        best = [wording for wording in wordings if self._cost(wording) == fewest]
        wording = self._variety.pick(f"{key}\n", best, self._said_in(wordings))
        role = self._role.id if self._role else ""
        return self.told(wording, Source(Origin.ROLE, f"{role}, {key}", wording))

    def _said_in(self, wordings: Sequence[str]) -> str:
        """The answers to the slots of these wordings: two openings for one role are worded differently."""
        names = sorted({name for wording in wordings for name in slots_of(wording)})
        return "\n".join(self._answers.get(name, "") for name in names)

    def told(self, wording: str, source: Source) -> Sentence:
        """The wording with its slots filled, and the sources of all that is in it."""
        for name in slots_of(wording):
            if name in self._told and name not in self._shorts and _FIGURE.search(self._answers[name]):
                wording = _without(name, wording)
        slots = [name for name in slots_of(wording) if name in self._asks]
        sources = [source]
        words: dict[str, str] = {}
        for name in slots:
            if name not in self._answers:
                words[name] = f"[{self._asks[name]}]"
                sources.append(Source(Origin.QUESTION, f"specifics.{name}", self._asks[name]))
                continue
            is_again = name in self._told and name in self._shorts and not _is_named(name, wording)
            words[name] = self._shorts[name] if is_again else self._answers[name]
            sources.append(Source(Origin.BRIEF, f"specifics.{name}", self._answers[name]))
            self._told.add(name)
        return Sentence(filled(wording, words) if words else wording, tuple(sources))

    def fresh(self, wordings: Sequence[str], *, is_near: bool = False) -> list[str]:
        """Those wordings that do not tell again what a goal has told; `is_near` if it is about the same."""
        most = _MOST_IN_COMMON - is_near
        return [each for each in wordings if all(self._in_common(each, goal) <= most for goal in self.said)]

    def _in_common(self, wording: str, goal: Sentence) -> int:
        """How many words both have, and figures and names, which weigh more where they are given in full."""
        told = next((each.words for each in goal.sources if each.origin is Origin.ROLE), goal.text)
        weight = len(_content(wording) & _content(told))
        for name in set(slots_of(wording)) & set(slots_of(told)):
            weight += 1 if name in self._shorts else 2
        return weight

    def _cost(self, wording: str) -> tuple[int, int]:
        """How many questions it would leave, and how many answers it would say again in full."""
        again = self._told - self._shorts.keys()
        return self._unanswered(wording), sum(name in again for name in slots_of(wording))

    def _unanswered(self, wording: str) -> int:
        return sum(name in self._asks and name not in self._answers for name in slots_of(wording))

    def is_filled(self, wordings: Sequence[str]) -> bool:
        """Whether one of the wordings would tell something that the manager said and no sentence did yet."""
        answered = {name for wording in wordings for name in slots_of(wording) if name in self._answers}
        return bool(answered - self._told)

    def is_answered(self, wordings: Sequence[str]) -> bool:
        """Whether one of the wordings can be told without a question."""
        return any(self._unanswered(wording) == 0 for wording in wordings)


def _is_named(slot: str, wording: str) -> bool:
    """Whether a wording names here what it speaks of, so that the short form would say nothing."""
    naming = r"(?::|\b(?:such as|like|namely|here|including|among them))"
    return bool(re.search(rf"{naming} \{{{slot}\}}(?=[.,;)]|$)", wording))


_FIGURE = re.compile(r"\d")


def _without(slot: str, wording: str) -> str:
    """The wording without the half that only tells a figure again; whole where it has no such half."""
    half = re.compile(rf"(?::|,? and \w+(?: in)?) \{{{slot}\}}[^:;,]*\.$")
    shorter = half.sub(".", wording)
    # What is left has to be whole: of three things the last one takes "and" along.
    return shorter if "," not in shorter or ":" in wording[len(shorter) - 1 :] else wording


#: Of words and, counted twice, of answers in full.
_MOST_IN_COMMON = 2
_SLOT = re.compile(r"\{[^{}]*\}")


def _content(text: str) -> set[str]:
    """The words that carry what is said."""
    words = re.findall(r"[a-z]{4,}", _SLOT.sub(" ", text.lower()))
    return {word.rstrip("s") for word in words} - _LITTLE


_LITTLE = frozenset(
    """
    about after again before each every first from have here into least more most much next that them then
    there they thi those through till until what when where which while will with without work year your
    """.split()
)
