"""Words of a posting on their way into a question: without markup, in one line, in the form that fits."""

import html
import re

from rolewright.rules.inflection import forms
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import Span, pattern, sentences

_LINK = pattern(r"!?\[([^\]\n]*)\]\([^)\n]*\)?")
_TAG = pattern(r"</?[a-zA-Z][^<>\n]{0,200}>")
_EMPHASIS = pattern(r"\*\*|__|`|(?<![\w*])\*(?=\w)|(?<=[\w.,;:!?)])\*(?![\w*])|(?<!\w)_(?=\w)|(?<=\w)_(?!\w)")
_SPACE = pattern(r"\s+")
_OPEN_END = pattern(r"[;,]\s*(?:and|or)[;,.]?$")
_AROUND = " \t.;,:*•·-–—✓✔➢"
_LABEL = pattern(r"^(?P<label>[^:.;,()]{2,50}?)(?::|\s[–—-])\s+(?P<rest>\S.*)$")
_LONGEST_LABEL = 6
#: What begins so explains the words before the colon; it is not named by them.
_EXPLAINS = pattern(
    r"^(?:you|we|it|this|that|they|there|the (?:job|role|work)|our|of|because|since|due to)\b", re.IGNORECASE
)
#: A name for what follows has no article: what has one is the demand, and what follows tells of it.
_IS_DEMAND = pattern(r"^(?:an?|your own|own|you)\s")
#: What a speaker adds to what is said, and what says nothing of it.
_COMMENT = pattern(
    r",?\s*\b(?:(?:like|as) (?:I|we)(?:['’]ve| have)? (?:said|mentioned|told you)"
    r"(?: before| already| above| earlier)?"
    r"|to be (?:honest|fair|frank)|if I['’]?m honest|you know|I mean)\b(?=[,.:;]|$)",
    re.IGNORECASE,
)
#: How a speaker wraps a demand: "I really can't hire anybody who hasn't looked after customers".
_WRAPPED = pattern(
    r"^(?:I|we) (?:\w+ )?(?:can['’]?t|cannot|can not|won['’]t|will not|wouldn['’]t) (?:\w+ )?"
    r"(?:hire|take(?: on)?|employ|consider) "
    r"(?:anybody|anyone|somebody|someone|people|a person)"
    r" who (?:hasn['’]t|has not|have not|haven['’]t) ",
    re.IGNORECASE,
)
_PAIRS = ("()", "[]", "“”", "<>")
_BRITISH = pattern(
    r"\b\w+(?:isation|ising|ised?|elling|elled)\b|\b(?:colour|centre|programme|labour|licence)s?\b"
)


#: The name of the job where a sentence speaks of whoever holds it: "The Night Nurse (RN)".
HOLDER = (
    r"(?:an?|our|the|this) (?!(?:business|client|company|department|employer|firm|job|office"
    r"|organi[sz]ation|position|post"
    r"|project|role|salary|school|team|work)\b)[\w/&()-]+(?: [\w/&()-]+){0,6}?"
)
#: Two sentences that ran together, so that nobody can tell where the first ends.
_GLUED = pattern(
    r"[A-Z]{3,}[a-z]{3,}|[a-z]{4,}\d+(?:\+|-\d| years)|[a-z]{5,}[A-Z]{2,}|[a-z]{3,}[A-Z] "
    r"|\b[A-Z]+s[A-Z][a-z]{3,}|•"
    r"|(?!\w*(?:Script|Hub|Tube|Point|Books?|Ops|Press|Force|Net|Base)\b)[a-z]{3,}[A-Z][a-z]{2,}"
)


def is_glued(words: str) -> bool:
    """Whether sentences ran together in the words when line breaks were lost."""
    return _GLUED.search(words) is not None


def cleaned(text: str) -> str:
    """Words in one line, without markup and the signs around them."""
    plain = _LINK.sub(r"\1", html.unescape(text))
    plain = _EMPHASIS.sub("", _TAG.sub(" ", plain))
    plain = _OPEN_END.sub("", _SPACE.sub(" ", plain).strip())
    return plain.strip(_AROUND) if plain else ""


def first_sentence(words: str) -> str:
    """What an entry says first, without its full stop."""
    span = next(sentences(words), Span(0, len(words)))
    return words[slice(*span)].strip(_AROUND)


def without_label(words: str) -> str:
    """An entry without the name that stands before it: "Reporting: write …". One that is explained stays."""
    found = _LABEL.match(words)
    if found is None or len(found["label"].split()) > _LONGEST_LABEL or _is_told(found["label"]):
        return words
    is_demand = _EXPLAINS.match(found["rest"]) or _IS_DEMAND.match(found["label"].lower())
    return found["label"].strip() if is_demand else found["rest"]


def without_comment(words: str) -> str:
    """The words without what a speaker adds to them: "like I said before", "I can't hire anybody who …"."""
    bare = _COMMENT.sub("", words).strip(_AROUND)
    wrapped = _WRAPPED.match(bare)
    if not wrapped:
        return bare or words
    return f"{bare[wrapped.end() :][:1].upper()}{bare[wrapped.end() + 1 :]}"


def _is_told(label: str) -> bool:
    """Whether what stands before a colon is the duty itself: "Win new orders: 40 in a year"."""
    first, *others = label.lower().split()
    if all(word[0].isupper() for word in label.split() if len(word) > 3):
        return False
    return len(others) > 1 and (known := verb(first)) is not None and known.form is VerbForm.BASE


def is_whole(words: str) -> bool:
    """Whether no bracket or quotation mark lacks its partner."""
    return words.count('"') % 2 == 0 and all(words.count(pair[0]) == words.count(pair[1]) for pair in _PAIRS)


def quoted(words: str, most: int = 28) -> str:
    """The words as they stand, in quotation marks; what is too long to read out ends in an ellipsis."""
    plain = words.replace("“", "‘").replace("”", "’").strip()
    pieces = plain.split()
    return f"“{plain}”" if len(pieces) <= most else f"“{' '.join(pieces[:most]).rstrip(',;:')} …”"


def past(base: str, *, british: bool = False) -> str:
    """The past of a verb as the posting would spell it: "traveled" or "travelled"."""
    usual, *others = forms(base).past
    return others[0] if british and others and base.endswith("l") and not usual.endswith("lled") else usual


def is_british(text: str) -> bool:
    """Whether a posting spells the British way."""
    return _BRITISH.search(text.lower()) is not None
