"""Whose law holds for a posting, by the codes of countries and states."""

import re
from collections.abc import Sequence

from rolewright.records import record, replace
from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import NotUnderstoodError, Said

_CODE = re.compile(r"[a-z]{2}(?:-[a-z0-9]{1,3})?")


@record
class Laws:
    """The jurisdictions: typed as codes, or chosen where the places tell which they may be."""

    key: str = "jurisdictions"
    is_list: bool = False
    may_be_withheld: bool = False
    is_choice: bool = False

    def told(self, brief: Brief) -> tuple[str, ...]:
        """What the brief says already."""
        return (", ".join(brief.jurisdictions),) if brief.jurisdictions else ()

    def take(self, brief: Brief, said: Sequence[Said]) -> Brief:
        """The codes in the place of those before."""
        typed = [each.choice.use if each.choice else each.words for each in said]
        codes = [code for words in typed for code in re.split(r"[\s,;]+", words.lower().strip(" .")) if code]
        if wrong := [code for code in codes if not _CODE.fullmatch(code)]:
            raise NotUnderstoodError(
                f"“{wrong[0]}” is no code of a country or state. Write them like us-oh, gb or de."
            )
        return replace(brief, jurisdictions=tuple(dict.fromkeys(codes)))

    def without(self, brief: Brief, at: int | None = None) -> Brief:
        """Nothing said."""
        return replace(brief, jurisdictions=())
