"""Tells whether a word can be a verb, in which form, and what its base is."""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from rolewright.knowledge.verbs import verbs
from rolewright.rules.inflection import forms
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple


class VerbForm(StrEnum):
    """The forms in which a duty may begin."""

    BASE = "base"
    THIRD = "third"
    GERUND = "gerund"


class Verb(NamedTuple):
    """A verb in one of its forms. Most can be nouns as well: at the start of a duty they seldom are."""

    base: str
    form: VerbForm


@lru_cache(maxsize=4096)
def verb(word: str) -> Verb | None:
    """The verb of which `word`, in lower case, is a form: "planning" → "plan"; None when no verb is known."""
    known = verbs()
    if word in known:
        return Verb(word, VerbForm.BASE)
    if word.endswith("ing"):
        for base in _bases_of_gerund(word[:-3]):
            if base in known and word in forms(base).gerund:
                return Verb(base, VerbForm.GERUND)
    elif word.endswith("s"):
        for base in (word[:-1], word[:-2], word[:-3] + "y"):
            if base in known and word in forms(base).third:
                return Verb(base, VerbForm.THIRD)
    return None


def _bases_of_gerund(stem: str) -> Iterator[str]:
    """What may have lost its end before "-ing": "mak" → "make", "plann" → "plan", "ly" → "lie"."""
    yield stem
    yield stem + "e"
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]
    if stem.endswith("y"):
        yield stem[:-1] + "ie"


_WORD = pattern(r"[a-z]+(?![\w-])")
_JOINT = pattern(r",?\s+(?:and|or|&)\s+|,\s+|\s*/\s*")
# Where another verb of the same form may stand.
_LATER = pattern(
    r"(?:[.,;:/&–-]|\b(?:also|and|as well as|but|not|or|plus|then))\s+(?:(?:also|then|\w+ly)\s+)?([a-z]+)\b"
)


class VerbRun(NamedTuple):
    """Verbs of one form side by side, such as “hiring, training and leading”, and where they stand."""

    verbs: tuple[Verb, ...]
    words: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """All of it."""
        return Span(self.words[0].start, self.words[-1].end)

    def in_form(self, form: VerbForm, text: str) -> str:
        """The run with its verbs in another form, and what stands between them as in `text`."""
        pieces: list[str] = []
        at = self.span.start
        for known, (start, end) in zip(self.verbs, self.words, strict=True):
            pieces += text[at:start], _in_form(known.base, form)
            at = end
        return "".join(pieces)


def verb_run(folded: str, start: int, end: int) -> VerbRun | None:
    """The verbs that begin at `start`; None if there is none, or if more of their form may follow by `end`.

    Such verbs would have to change with them, and nobody can tell "plans" the verb from "plans" the noun.
    """
    verbs: list[Verb] = []
    words: list[Span] = []
    at: int | None = start
    while at is not None:
        word = _WORD.match(folded, at, end)
        known = verb(word[0]) if word else None
        if word is None or known is None or (verbs and known.form is not verbs[0].form):
            break
        verbs.append(known)
        words.append(Span(*word.span()))
        joint = _JOINT.match(folded, word.end(), end)
        at = joint.end() if joint else None
    if not verbs or any(
        _is_in(later[1], verbs[0].form) for later in _LATER.finditer(folded, words[-1].end, end)
    ):
        return None
    return VerbRun(tuple(verbs), tuple(words))


def _is_in(word: str, form: VerbForm) -> bool:
    """Whether a word may be a verb in a form, known or not."""
    known = verb(word)
    if form is VerbForm.GERUND:
        return word.endswith("ing")
    if form is VerbForm.THIRD:
        return word.endswith("s") and not word.endswith(("ss", "us"))
    return known is not None and known.form is form


def _in_form(base: str, form: VerbForm) -> str:
    forms_ = forms(base)
    return {VerbForm.BASE: forms_.base, VerbForm.THIRD: forms_.third, VerbForm.GERUND: forms_.gerund}[form][0]
