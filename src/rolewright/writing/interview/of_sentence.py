"""Finds the question that a sentence of the draft hangs on, so that one can go to it from there."""

from collections.abc import Collection, Iterable

from rolewright.writing.draft import Origin, Sentence, Source


def question_of(sentence: Sentence, keys: Iterable[str]) -> str:
    """The key, of those there are, whose answer a sentence tells or waits for; empty for none."""
    known = frozenset(keys)
    sources = sorted(sentence.sources, key=lambda each: each.origin is not Origin.QUESTION)
    return next((found for each in sources if (found := key_of(each, known))), "")


#: What is asked for under another name than it has in the brief.
_WITHIN = {
    "title": "role",
    "why": "reason",
    "workplace": "places",
    "arrangement": "places",
    "other_pay": "pay",
    "team": "reports_to",
    "hours": "employment",
    "ongoing": "deadline",
}


def key_of(source: Source, known: Collection[str]) -> str:
    """The key, of those there are, of the question whose answer a source is or waits for; empty for none."""
    name = source.key.partition("[")[0].partition(",")[0].strip()
    names = [source.key, name, f"specifics.{name}", f"company.{name}", _WITHIN.get(name, "")]
    return next((each for each in names if each in known), "")
