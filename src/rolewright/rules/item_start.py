"""How the entry of a list begins, once signs, labels and adverbs are passed over."""

from rolewright.rules.verb_forms import Verb, verb
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

_FIRST = pattern(r"[^\w]*")
# "Leadership: ", "**Team building** – ": what names the duty before it is told.
_LABEL = pattern(r"[^\n:.;,]{2,60}?(?::|\s[–—-])[*_]*\s+(?=[*_]*\w)")
_LONGEST_LABEL = 6
# "To manage", "You will also actively manage", "and then help".
_LEAD = pattern(
    r"(?:(?:also|always|and|directly|help(?:s|ing)?(?= to)|in addition|not only|often|then|to"
    r"|together|where needed)\s+"
    r"|(?!(?:apply|assembly|comply|family|fly|imply|multiply|rely|reply|supply)\b)\w+ly,?\s+(?:and\s+(?=\w+ly\b))?)+"
)
_ADDRESS = pattern(
    r"(?:you|we|she|he|they|this \w+|the \w+(?: \w+)?)(?:['’]ll| will| would| shall| are)\s+|will\s+"
)
_WORD = pattern(r"[\w'’]+(?:-[\w'’]+)*")


class ItemStart(NamedTuple):
    """The first word that counts in an entry; `verb` is None when it is no form of a known verb.

    `addressed` tells that a subject stands before it ("You will manage"), `labelled` that a name of the duty
    does ("Reporting: write …").
    """

    span: Span
    word: str
    verb: Verb | None
    addressed: bool
    labelled: bool


def item_start(folded: str, item: Span) -> ItemStart | None:
    """How the entry at `item` begins; None when it has no words."""
    at = _FIRST.match(folded, *item).end()  # type: ignore[union-attr]
    label = _LABEL.match(folded, at, item.end)
    labelled = label is not None and len(label[0].split()) <= _LONGEST_LABEL
    if label is not None and labelled:
        at = _FIRST.match(folded, label.end(), item.end).end()  # type: ignore[union-attr]
    address = _ADDRESS.match(folded, at, item.end)
    if address:
        at = address.end()
    lead = _LEAD.match(folded, at, item.end)
    word = _WORD.match(folded, lead.end() if lead else at, item.end) or _WORD.match(folded, at, item.end)
    if word is None:
        return None
    known = verb(word[0]) or _verb_of_compound(word[0])
    return ItemStart(Span(*word.span()), word[0], known, address is not None, labelled)


def _verb_of_compound(word: str) -> Verb | None:
    """What the last part of a compound tells: “line-manage” is to manage."""
    _, hyphen, last = word.rpartition("-")
    return verb(last) if hyphen and not word.endswith("-level") else None
