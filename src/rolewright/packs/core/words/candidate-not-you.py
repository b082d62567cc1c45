"""Tells the reader who is spoken about from other candidates, and speaks to the reader instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.findings import Fix, Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_BEST = frozenset(
    "best chosen ideal perfect preferred prospective qualified right selected strong successful suitable "
    "top".split()
)
_CLIENTS = frozenset({"employee", "individual", "person"})
_THIRD_PERSON = pattern(r"\b(?:he|she|they|him|her|hers|his|them|their|himself|herself|themselves|who)\b")
# What is done with candidates, and not by them.
_SELECTION = pattern(
    r" be (?:asked|assessed|considered|contacted|given|hired|invited|notified|offered|paid|placed|provided"
    r"|screened|selected|subject|tested)\b"
)
_SEARCH = pattern(
    r"(?:we(?: a|')re(?: currently| now)? )?(?:looking for|seeking|searching for|in search of|want|need)\b"
)
_ASKED = pattern(r"\b(?:and|by|for|from|how|if|of|or|to|what|whether|which|why)\W*$")
_WITH_YOU = {
    "are": "are",
    "demonstrates": "demonstrate",
    "enjoys": "enjoy",
    "has": "have",
    "is": "are",
    "needs": "need",
    "possesses": "have",
    "reports": "report",
    "works": "work",
}
_RECRUITS = pattern(r"\b(?:recruit\w*|talent|hiring|human resources|hr|admissions|sourc\w+|headhunter)\b")


_OF_SOUGHT = {
    "is": "are",
    "are": "are",
    "has": "have",
    "have": "have",
    "can": "can",
    "will": "will",
    "with": "have",
}


def detect(context: Context) -> Iterator[Hit]:
    """Every sentence's subject that is the reader in the third person."""
    title = context.source.folded[slice(*context.title)] if context.title else ""
    if _RECRUITS.search(title):
        return
    for match in context.matches:
        search = _SEARCH.match(context.source.folded, match.start, match.end)
        if search is not None:
            if _opens(context, match):
                yield Hit(match, fixes=tuple(_described(context, match)))
        elif _is_reader(context, match):
            yield Hit(match, fixes=tuple(_spoken_to(context, match)))


def _is_reader(context: Context, match: Span) -> bool:
    folded = context.source.folded
    words = folded[match.start : match.end].split()
    is_best = not _BEST.isdisjoint(words)
    if (words[0] in ("a", "an", "any") and not is_best) or _SELECTION.match(folded, match.end):
        return False
    before = folded[context.sentence_at(match.start).start : match.start]
    if not any(map(str.isalnum, before)):
        return True
    # In the middle of a sentence, "the individual" may be a client.
    if not is_best and not _CLIENTS.isdisjoint(words):
        return False
    if before.rstrip().endswith((",", ", and", " that", ":", ";")):
        return True
    return is_best and _ASKED.search(before) is None


def _opens(context: Context, match: Span) -> bool:
    """Whether the employer's search opens the sentence: "We are looking for someone who has"."""
    return not any(
        map(str.isalnum, context.source.folded[context.sentence_at(match.start).start : match.start])
    )


def _described(context: Context, match: Span) -> Iterator[Fix]:
    """What is sought, said of the reader, where "you" and the verb suffice."""
    verb = _OF_SOUGHT.get(context.source.folded[match.start : match.end].split()[-1])
    sentence = context.sentence_at(match.start)
    if verb and not _THIRD_PERSON.search(context.source.folded, match.end, sentence.end):
        yield context.fix(match, f"you {verb}")


def _spoken_to(context: Context, match: Span) -> Iterator[Fix]:
    """The fix, where no later word of the sentence would still speak of a third person."""
    sentence = context.sentence_at(match.start)
    if _THIRD_PERSON.search(context.source.folded, match.end, sentence.end):
        return
    first, *others = _verb(context.source.folded[match.start : match.end].split())
    yield context.fix(match, " ".join(["you", _WITH_YOU.get(first, first), *others]))


def _verb(words: list[str]) -> list[str]:
    """The last words of a match, from its verb on."""
    return words[-2:] if words[-1] == "to" else words[-1:]
