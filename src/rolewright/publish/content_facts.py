"""The facts that stand at the head of a posting, in its own words."""

from collections.abc import Iterator, Sequence

from rolewright.document import BlockKind, Fact, JobDescription, Mention, Pay, Workplace
from rolewright.publish.content import Stated
from rolewright.publish.dates import day_in_words
from rolewright.publish.jsonld_hours import LABEL, work_hours
from rolewright.publish.markup import plain_text
from rolewright.publish.pay_words import pay_words
from rolewright.text import pattern

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
_SEPARATORS = {"locations": "; ", "pay": "; "}
# Of these a job may have several; of the others, what is said first counts.
_SEVERAL = frozenset({"locations", "employment", "pay"})
_NAMES = frozenset({"employer", "locations"})
_ONE_OF_FEW = frozenset({"workplace", "employment", "level"})
_MOST_WORDS = 2
# What is longer and names no share is a piece of a sentence that tells of more.
_LONGEST_TRAVEL = 40
# Times of day alone may be those of a meeting.
_NAMED = pattern(r"[^\W\d_]{3}")


def stated(document: JobDescription) -> Iterator[Stated]:
    """Every fact that the posting states, in the words that count: those of the front matter, if any."""
    for label, name in _LABELS.items():
        fact: Fact[object] = getattr(document.facts, name)
        counting = [mention for mention in fact.distinct if mention.declared] or list(fact.distinct)
        told = [_told(document, name, mention) for mention in counting[: None if name in _SEVERAL else 1]]
        if values := [value for value in told if value]:
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
        values = dict.fromkeys(_declared(document, mention) for mention in declared)
        if lacking := [value for value in values if _sought(name, value) not in words]:
            yield Stated(name, label, _listed(name, lacking))


def _declared(document: JobDescription, mention: Mention[object]) -> str:
    """What the front matter says, in words for people."""
    if isinstance(mention.value, Workplace):
        return mention.value.in_words
    return _typed(document.source[mention.span])


def _listed(name: str, values: Sequence[str]) -> str:
    return _SEPARATORS.get(name, ", ").join(dict.fromkeys(values))


def _told(document: JobDescription, name: str, mention: Mention[object]) -> str:
    """A mention as it is told apart from the sentence in which it stands."""
    if name == "deadline":
        return _day(document, mention)
    if name == "hours":
        hours = work_hours(document) or ""
        return _opened(hours) if mention.declared or _NAMED.search(hours) else ""
    if isinstance(mention.value, Pay):
        return _opened(LABEL.sub("", pay_words(document, mention.value, mention.span)))
    words = plain_text(_typed(document.source[mention.span]))
    if name == "travel" and not mention.declared and len(words) > _LONGEST_TRAVEL and "%" not in words:
        return ""
    if name in _NAMES:
        return words
    if name not in _ONE_OF_FEW or document.language != "en":
        return _opened(LABEL.sub("", words))
    # The words for one of a few values are fragments if they are many: "can do from your own four walls".
    is_code = words == str(mention.value)
    short = words if len(words.split()) <= _MOST_WORDS and not is_code else _in_words(mention.value)
    return short.capitalize()


def _in_words(value: object) -> str:
    """One of a few values, as people read it."""
    return value.in_words if isinstance(value, Workplace) else str(value).replace("_", "-")


def _day(document: JobDescription, mention: Mention[object]) -> str:
    """A closing day with the name of its month where the posting writes it so, else as English does."""
    alike = [each.span for each in document.facts.deadline if each.value == mention.value]
    written = [LABEL.sub("", plain_text(_typed(document.source[span]))) for span in alike]
    named = next((words for words in written if any(map(str.isalpha, words))), None)
    return _opened(named or day_in_words(str(mention.value), document.language) or written[0])


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]


def _sought(name: str, value: str) -> str:
    """What readers have to find in the text of a value: of a place its town, whose country they know."""
    return (value.partition(",")[0] if name == "locations" else value).lower()


def _typed(value: str) -> str:
    """A value as it was typed, without the quotation marks that YAML asks for."""
    return " ".join(value.strip("\"' ").split())
