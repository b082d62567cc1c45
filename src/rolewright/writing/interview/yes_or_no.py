"""Answers that are a plain yes or no."""

from collections.abc import Sequence
from typing import Any

from rolewright.records import record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import YES, NotUnderstoodError, Said


@record
class YesOrNo:
    """Whether something is so."""

    key: str
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = True

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return _in_a_word(getattr(brief, self.key))

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answer."""
        changes: dict[str, Any] = {self.key: _is_yes(said)}
        return replace(brief, **changes)

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        changes: dict[str, Any] = {self.key: None}
        return replace(brief, **changes)


@record
class YesOrNoOfCompany:
    """Whether something is so in the company, kept in the brief."""

    part: str
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = True

    @property
    def key(self) -> str:
        """Its place in the brief."""
        return f"company.{self.part}"

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return _in_a_word(brief.company.get(self.part))

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The answer."""
        return replace(brief, company={**brief.company, self.part: _is_yes(said)})

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        left = {part: value for part, value in brief.company.items() if part != self.part}
        return replace(brief, company=left)


def _in_a_word(value: object) -> tuple[str, ...]:
    return () if value is None else ("yes" if value else "no",)


def _is_yes(said: Sequence[Said]) -> bool:
    last = said[-1].choice
    if last is None:
        raise NotUnderstoodError("Type y or n; Enter goes on without an answer.")
    return last == YES
