"""Puts a manager's words where they belong in a sentence, and changes none of what they say.

What may change is what carries no meaning there: capitals, the full stop, a bullet, and the words with which
an answer repeats its question ("This person will …").
"""

import re
from collections.abc import Iterator
from functools import cache

from rolewright.knowledge.verbs import verbs
from rolewright.rules.inflection import forms
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import sentences
from rolewright.writing.shouting import without_shouting

_SPACE = re.compile(r"\s+")
_BULLET = re.compile(r"^(?:[-*•–—·]|\d{1,2}[.)])\s+")
_CLOSED = (".", "!", "?", "…", ":", ".”", ".)")
#: How people begin to speak.
_SPEECH = re.compile(
    r"^(?:(?:so|well|basically|honestly|ideally|obviously|actually|okay|ok|i guess|i think|i suppose"
    r"|i would say|i['’]d say|we think|in short|to be honest)(?: that)?,?\s+)+(?=\S)",
    re.IGNORECASE,
)
_WHOM = r"(?:this person|them|him|her|somebody|someone|the person|the new \w+|you)"
_WHO = rf"(?:{_WHOM}|the successful candidate|the candidate|they|he or she|he/she|she|he)"
_HAS_TO = r"(?:will|would|should|must|shall|can|could|needs? to|has to|have to|is to|are to)"
_BE_ABLE = r"(?:be able to\s+|need to\s+|have to\s+)?"
#: The words with which an answer repeats its question.
_LEAD = re.compile(
    r"^(?:(?:in|within|by|during|after)\s+(?:the end of\s+)?(?:the|their|his|her|your|a)\s+(?:first\s+)?year"
    r",?\s+)?"
    rf"(?:(?:we|i)\s+(?:want|need|expect|['’]d like)\s+{_WHOM}\s+to\s+"
    rf"|{_WHO}(?:\s+{_HAS_TO}|['’]ll|['’]d)\s+{_BE_ABLE}|{_HAS_TO}\s+{_BE_ABLE}|to\s+"
    r"|(?:be\s+)?responsible\s+for\s+|responsibilities include\s+|duties include\s+)",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    rf"^(?:{_WHO}\s+)?(?:will\s+)?(?:reports?|reporting|works?|working)\s+(?:directly\s+)?(?:to|with)\s+",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"^(?:we(?:['’]re| are) hiring because(?: of)?\s+|it is because\s+|because(?: of)?\s+|since\s+"
    r"|as\s+(?=we\b))",
    re.IGNORECASE,
)
_TOLD_WHOLE = re.compile(
    r"\b(?:hir(?:e|es|ing)|recruit(?:ing)?|looking for|need some(?:body|one)"
    r"|(?:the|this) (?:job|role|post|position) is|new (?:job|role|post|position))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"(?:\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|cannot|must|may|might|am)\b"
    r"|['’](?:ve|re|ll)\b|\b(?:"
    r"left|grew|told|went|came|lost|won|took|got|gave|made|bought|sold|began|fell|rose|said|knew|saw|kept|ran|met|paid|"
    r"leaves|[a-z]+ed)\b)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r",?\s+(?:who|whom|whose|which)\b.*", re.IGNORECASE | re.DOTALL)
_SUBJECT = re.compile(
    r"^(?:we|i|they|it|you|he|she|nobody|no one|everybody|somebody|this|that|these|those|there)\b",
    re.IGNORECASE,
)
#: Words whose capital at the start of a sentence goes when they stand within one.
_SMALL = frozenset(
    """
    a about after all almost an and as at because before between both by clients competitors customers
    demand during each eight eleven every everybody everyone few five for four from growth half he her
    his how how if in it its last many more most my nearly new next nine no nobody none of on once one
    only orders our over people revenue sales seven several she since six so some somebody someone ten
    that the their there these they this those three through to too twelve twice two under until we what
    when where which while who with without you your
    """.split()
)


def plain(words: str) -> str:
    """The words in one line, without a bullet or quotation marks around them, and not in capitals."""
    text = _SPEECH.sub("", _BULLET.sub("", _SPACE.sub(" ", words).strip()))
    if len(text) > 1 and text[0] in "\"“'‘" and text[-1] in "\"”'’" and text[0] not in text[1:-1]:
        text = text[1:-1].strip()
    return without_shouting(text)


def as_sentences(words: str) -> str:
    """The words as whole sentences: capitals where they begin, a full stop where they end."""
    text = plain(words)
    told = " ".join(_capital(text[slice(*span)]) for span in sentences(text))
    return _closed(told)


def as_demand(words: str) -> str:
    """The words as a requirement: "They must have led a team" is "You have led a team"."""
    text = _DEMAND.sub("", plain(words))
    if text == plain(words):
        return as_sentences(words)
    first, _, others = text.partition(" ")
    if first.lower() == "have" and others.partition(" ")[0].lower() not in _participles():
        return as_sentences(others)
    is_verb = first.lower() == "have" or first.lower() in verbs()
    return as_sentences(f"You {text}" if is_verb else text)


_DEMAND = re.compile(
    rf"^(?:(?:{_WHO})\s+)?(?:must|should|needs? to|has to|have to|ought to)\s+(?=(?!be able)\w)",
    re.IGNORECASE,
)


def as_duty(words: str) -> str:
    """The words as an entry that begins with what is done: "They will renew …" is "Renew …"."""
    return _closed(_capital(as_verb_phrase(words)))


def as_verb_phrase(words: str) -> str:
    """The words as they go on after "You will": a verb in its base form first, if they have one there."""
    text = plain(words)
    rest = _LEAD.sub("", text)
    first, _, others = rest.partition(" ")
    if first.lower() in ("have", "has") and (done := _participles().get(others.partition(" ")[0].lower())):
        # What somebody will have done is what they will do.
        return f"{done} {others.partition(' ')[2]}".strip()
    known = verb(first.lower())
    if known is not None and not (known.form is VerbForm.GERUND and others.startswith("of ")):
        rest = f"{known.base} {others}".strip()
    return lowered(rest, after_verb=True)


@cache
def _participles() -> dict[str, str]:
    """The base of every participle: what somebody will have "brought" they "bring"."""
    return {participle: base for base in sorted(verbs()) for participle in forms(base).participle}


def begins_with_verb(words: str) -> bool:
    """Whether the words can follow "You will"."""
    first = as_verb_phrase(words).partition(" ")[0].strip(",.;:")
    return first in verbs() or first in ("be", "have")


def as_cause(words: str) -> str:
    """The words as they go on after "because": without one of their own, and without the full stop."""
    text = _CAUSE.sub("", plain(words))
    return lowered(text).rstrip(".")


def is_clause(words: str) -> bool:
    """Whether the words tell of somebody who does something, rather than name a thing."""
    text = _CAUSE.sub("", plain(words))
    # What is told of a thing behind “who” makes no clause of the whole.
    return bool(_FINITE.search(_RELATIVE.sub("", text)) or _SUBJECT.match(text))


def tells_of_hiring(words: str) -> bool:
    """Whether the words say themselves that somebody is hired."""
    return bool(_TOLD_WHOLE.search(plain(words)))


def in_place(words: str) -> str:
    """The words as they stand within a sentence: no full stop, and a capital only where it belongs."""
    return lowered(plain(words)).rstrip(".")


def person_in_place(words: str) -> str:
    """Whom somebody reports to or works with: "They report to the director" is "the director"."""
    return lowered(_REPORTS.sub("", plain(words))).rstrip(".")


def lowered(text: str, *, after_verb: bool = False) -> str:
    """The text without the capital that only the start of a sentence gave it."""
    first = re.match(r"[A-Za-z]+", text)
    if first is None or first[0] == "I":
        return text
    word = first[0].lower()
    is_small = word in _SMALL or (after_verb and verb(word) is not None) or word.endswith("ing")
    return text[0].lower() + text[1:] if is_small and not first[0].isupper() | (len(word) == 1) else text


def sentence_list(words: str) -> Iterator[str]:
    """The sentences of an answer, one by one."""
    text = plain(words)
    for span in sentences(text):
        yield _closed(_capital(text[slice(*span)]))


def _closed(text: str) -> str:
    if not text or text.endswith(_CLOSED):
        return text
    return f"{text.rstrip(' ,;')}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
