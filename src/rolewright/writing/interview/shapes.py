"""Lets an answer go on from the words of its question, however it was begun."""

import re

from rolewright.rules.inflection import forms
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.writing.phrasing import begins_with_verb, plain

_WE = re.compile(r"(?:we|they|it|the company)\s+(?:(are|have|do)\b|(\w+))", re.IGNORECASE)
_THIRD = {"are": "is", "have": "has", "do": "does"}


def of_the_company(words: str) -> str:
    """What goes on from a company's name: “we make flour” as “makes flour”."""
    text = plain(words)
    found = _WE.match(text)
    if found is None:
        return text
    known = verb(found[2].lower()) if found[2] else None
    if found[2] and (known is None or known.form is not VerbForm.BASE):
        return text
    third = _THIRD[found[1].lower()] if found[1] else forms(found[2].lower()).third[0]
    return third + text[found.end() :]


def as_wish(words: str) -> str:
    """A sentence on what we want: “Open a second mill” as “We want to open a second mill”."""
    text = re.sub(r"^to\s+", "", plain(words), flags=re.IGNORECASE)
    return f"We want to {text[:1].lower()}{text[1:]}" if begins_with_verb(text) else words
