"""The facts that stand at the head of a posting, in its own words."""

from collections.abc import Iterator

from rolewright.document import BlockKind, Fact, JobDescription
from rolewright.publish.content import Stated

# How postings label what they state in a line, so that every reader finds it there.
_LABELS = {
    "Employer": "employer",
    "Location": "locations",
    "Workplace": "workplace",
    "Employment type": "employment",
    "Salary": "pay",
    "Closing date": "deadline",
    "Hours": "hours",
    "Travel": "travel",
    "Seniority level": "level",
}
_SEPARATORS = {"locations": "; "}


def stated(document: JobDescription) -> Iterator[Stated]:
    """Every fact that the posting states, in the words that count."""
    for label, name in _LABELS.items():
        fact: Fact[object] = getattr(document.facts, name)
        declared = [mention for mention in fact.distinct if mention.declared]
        values = [_typed(document.source[mention.span]) for mention in declared or fact.distinct]
        if values:
            yield Stated(name, label, _listed(name, values))


def unsaid(document: JobDescription, words: str) -> Iterator[Stated]:
    """The facts that only the front matter states, and not the `words`: people are told what machines are."""
    words = words.lower()
    blocks = document.blocks
    body = blocks[0].span.end if blocks and blocks[0].kind is BlockKind.FRONT_MATTER else 0
    for label, name in _LABELS.items():
        fact: Fact[object] = getattr(document.facts, name)
        declared = [mention for mention in fact if mention.declared]
        if not declared or any(mention.span.start >= body for mention in fact):
            continue
        values = dict.fromkeys(_typed(document.source[mention.span]) for mention in declared)
        if lacking := [value for value in values if _sought(name, value) not in words]:
            yield Stated(name, label, _listed(name, lacking))


def _listed(name: str, values: "list[str]") -> str:
    return _SEPARATORS.get(name, ", ").join(dict.fromkeys(values))


def _sought(name: str, value: str) -> str:
    """What readers have to find in the text of a value: of a place its town, whose country they know."""
    return (value.partition(",")[0] if name == "locations" else value).lower()


def _typed(value: str) -> str:
    """A value as it was typed, without the quotation marks that YAML asks for."""
    return " ".join(value.strip("\"' ").split())
