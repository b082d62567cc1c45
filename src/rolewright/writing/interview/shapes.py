"""Lets an answer go on from the words of its question, however it was begun."""

import re

from rolewright.rules.equality import EqualityWording
from rolewright.rules.verb_forms import verb
from rolewright.text import Span
from rolewright.writing import of_company
from rolewright.writing.phrasing import begins_with_verb
from rolewright.writing.tidying import plain


def of_the_company(words: str) -> str:
    """What goes on from a name: “we make flour” as “makes flour”; as it is where nobody can tell."""
    return of_company.of_the_company(words) or plain(words)


def goes_on_from_a_name(words: str) -> bool:
    """Whether the words can say what somebody does whose name stands in front: “makes flour”."""
    first, _, others = plain(words).lower().partition(" ")
    if re.match(r"(?:we|they)\b", first):
        return True
    if re.match(r"(?:for|of|in)\b", others) and verb(first) is None:  # "SaaS for fleets"
        return False
    # Not every verb is known, but all end alike; and a name may stand there itself.
    return first.endswith("s") or not words[:1].islower()


def as_travel(words: str) -> str:
    """How much travel there is: “none” as “No travel”."""
    return "No travel" if _NONE.fullmatch(plain(words)) else words


_NONE = re.compile(r"(?:no|none|nothing|zero|0 ?%?)\.?", re.IGNORECASE)


_ONE_MORE = re.compile(r"(?:second|third|fourth|fifth) [a-z]", re.IGNORECASE)


def promises_equality(words: str) -> bool:
    """Whether the words read as a statement on equal chances."""
    text = words.lower()
    return EqualityWording(text).promises(Span(0, len(text))) or _EVEN.search(text) is not None


_EVEN = re.compile(
    r"\b(?:equal\w*|same chances?|alike|fair(?:ly|ness)?|adjust\w*|accommodat\w*|regardless|whatever your"
    r"|whoever you|every(?:one|body)|all (?:people|applicants|candidates|applications)|welcome|divers\w*"
    r"|inclu\w+|discriminat\w*|no matter|background|disab\w+)\b"
    r"|\b(?:hire|judge|choose|select)\b.{0,30}\b(?:what you can|skills?|ability|abilities|merit)\b"
    r"|\bappl(?:y|ying|ication)\b.{0,20}\b(?:easier|possible)\b|\b(?:help|easier)\b.{0,20}\bappl(?:y|ying)\b"
)


#: Words that say themselves that something is wanted.
IS_WISH = re.compile(
    r"we\s+(?:\w+\s+)?(?:want|plan|hope|aim|intend|mean|wish|would|will|are going)\b"
    r"|we['’](?:d|ll|re going)\b",
    re.IGNORECASE,
)
#: With somebody who does it, the words are a sentence by themselves.
_OF_OTHERS = re.compile(r"(?:we|our|i|you|they)\b", re.IGNORECASE)


def as_wish(words: str) -> str:
    """A sentence on what we want: “Open a second mill” as “We want to open a second mill”."""
    text = re.sub(r"^to\s+", "", plain(words), flags=re.IGNORECASE)
    if _OF_OTHERS.match(text):
        return words
    if _ONE_MORE.match(text):  # “second” is a verb as well
        return f"We want a {text[:1].lower()}{text[1:]}"
    return f"We want to {text[:1].lower()}{text[1:]}" if begins_with_verb(text) else words
