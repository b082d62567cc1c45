"""What a rule may ask of a proofreader, who knows the grammar and the spelling of a language."""

from collections.abc import Iterable
from typing import Protocol

from rolewright.text import Span
from rolewright.tuples import NamedTuple


class Slip(NamedTuple):
    """Words that are wrong in any variety of English, and what may stand in their place.

    `kind` names the check that saw it: "spelling", or one of the proofreader's own. `explanation` is a
    sentence for the writer. Several `replacements` mean that the writer has to choose.
    """

    kind: str
    span: Span
    explanation: str
    replacements: tuple[str, ...] = ()


class Proofreader(Protocol):
    """Reads a Markdown text; knows nothing of postings, of names in them or of the places to keep out of."""

    def slips(self, text: str) -> Iterable[Slip]:
        """The slips in `text`, in no particular order."""
