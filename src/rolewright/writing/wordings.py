"""Wordings of the role library with the manager's specifics in them."""

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

    def heard(self, text: str) -> None:
        """Take note of what a sentence told in the manager's own words."""
        said = text.lower()
        self._told.update(name for name, answer in self._answers.items() if answer.lower() in said)

    def chosen(self, key: str, wordings: Sequence[str]) -> Sentence:
        """One of the wordings of the role's entry `key`: one whose slots are answered, if there is any."""
        fewest = min(map(self._unanswered, wordings))
        best = [wording for wording in wordings if self._unanswered(wording) == fewest]
        wording = self._variety.pick(key, best)
        role = self._role.id if self._role else ""
        return self.told(wording, Source(Origin.ROLE, f"{role}, {key}", wording))

    def told(self, wording: str, source: Source) -> Sentence:
        """The wording with its slots filled, and the sources of all that is in it."""
        slots = [name for name in slots_of(wording) if name in self._asks]
        sources = [source]
        words: dict[str, str] = {}
        for name in slots:
            if name not in self._answers:
                words[name] = f"[{self._asks[name]}]"
                sources.append(Source(Origin.QUESTION, f"specifics.{name}", self._asks[name]))
                continue
            is_again = name in self._told and name in self._shorts
            words[name] = self._shorts[name] if is_again else self._answers[name]
            sources.append(Source(Origin.BRIEF, f"specifics.{name}", self._answers[name]))
            self._told.add(name)
        return Sentence(filled(wording, words) if words else wording, tuple(sources))

    def _unanswered(self, wording: str) -> int:
        return sum(name in self._asks and name not in self._answers for name in slots_of(wording))

    def is_answered(self, wordings: Sequence[str]) -> bool:
        """Whether one of the wordings can be told without a question."""
        return any(self._unanswered(wording) == 0 for wording in wordings)
