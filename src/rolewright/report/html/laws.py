"""The laws of a posting on a page: what is met, what is not and what cannot be told."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rolewright.report.html.markup import Markup, tag
from rolewright.report.laws_text import answers

if TYPE_CHECKING:
    from rolewright.rules.law.judge import JudgedLaw


def what_the_law_demands(laws: "Iterable[JudgedLaw]") -> Markup | None:
    """An entry for each law that demands something of the posting; None without any."""
    entries = [
        tag("li", tag("strong", law.name), f": {answers(law)}", tag("span", _reason(law), class_="meaning"))
        for law in laws
        if law.demands
    ]
    return tag("ul", entries, class_="laws", role="list") if entries else None


def _reason(law: "JudgedLaw") -> str:
    if law.declared:
        return ""
    return f" It {'is taken to hold' if law.certain else 'may hold'}: {law.because}."
