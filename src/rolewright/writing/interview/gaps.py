"""The gaps of one sentence, filled in one line."""

from collections.abc import Sequence

from rolewright.records import record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import Said


@record
class Gaps:
    """What only the manager knows, for all gaps of a sentence: in their order, a semicolon between."""

    slots: tuple[str, ...]
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    @property
    def key(self) -> str:
        """The place of the first of them in the brief."""
        return f"specifics.{self.slots[0]}"

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        answers = [brief.specifics.get(slot, "") for slot in self.slots]
        return ("; ".join(answer or "…" for answer in answers),) if any(answers) else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answers, each in its gap; a gap for which none was given stays."""
        words = [part.strip() for part in said[-1].words.split(";", len(self.slots) - 1)]
        given = {slot: answer for slot, answer in zip(self.slots, words, strict=False) if answer.strip("… ")}
        return replace(brief, specifics={**brief.specifics, **given})

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """No answer."""
        gone = self.slots if at is None else self.slots[at : at + 1]
        left = {name: answer for name, answer in brief.specifics.items() if name not in gone}
        return replace(brief, specifics=left)
