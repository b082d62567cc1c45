"""Puts a manager's words where they belong in a sentence, and changes none of what they say.

What may change is what carries no meaning there: capitals, the full stop, a bullet, and the words with which
an answer repeats its question ("This person will …").
"""

import re
from collections.abc import Iterator
from functools import cache

from rolewright.knowledge.common_words import is_common
from rolewright.knowledge.verbs import verbs
from rolewright.rules.inflection import forms
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import sentences
from rolewright.writing.calendar_words import COUNTS
from rolewright.writing.leading_verbs import LeadingVerbs, base, leading_verbs
from rolewright.writing.tidying import plain

_CLOSED = (".", "!", "?", "…", ":", ".”", ".)")
_WHOM = r"(?:this person|them|him|her|somebody|someone|the person|the new \w+|you)"
_WHO = rf"(?:{_WHOM}|(?:the )?(?:successful )?(?:candidates?|applicants?)|they|he or she|he/she|she|he)"
_HAS_TO = (
    r"(?:(?:have |has )?got(?:ta| to)"
    r"|will|would|should|must|shall|can|could|needs? to|has to|have to|is to|are to)"
)
_BE_ABLE = r"(?:be able to\s+|need to\s+|have to\s+)?"
#: The words with which an answer repeats its question.
_LEAD = re.compile(
    r"^(?:(?:in|within|by|during|after)\s+(?:the end of\s+)?(?:the|their|his|her|your|a)\s+(?:first\s+)?year"
    r",?\s+)?"
    rf"(?:(?:we|i)(?:\s+(?:want|need|expect|would like)|['’]d like)\s+{_WHOM}\s+to\s+{_BE_ABLE}"
    rf"|{_WHO}(?:\s+{_HAS_TO}|['’]ll|['’]d|['’](?:ve|s) got to)\s+(?:also\s+)?{_BE_ABLE}"
    rf"|{_HAS_TO}\s+{_BE_ABLE}|to\s+"
    r"|(?:be\s+)?responsible\s+for\s+|responsibilities include\s+|duties include\s+)",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    rf"^(?:{_WHO}(?:['’]ll|['’]d)?\s+)?(?:will\s+|would\s+)?(?:reports?|reporting|works?"
    rf"|working)\s+(?:directly\s+)?(?:to|with)\s+",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"^(?:(?:we(?:['’]re| are) hiring|(?:they|he|she|somebody|this person) (?:is|are) needed)"
    r" because(?: of)?\s+|it is because\s+"
    r"|(?:because|cuz|coz|cos|['’]cause|cause(?= (?:we|i|my|our|they|he|she|it)\b))(?: of)?\s+"
    r"|as\s+(?=we\b))",
    re.IGNORECASE,
)
_TOLD_WHOLE = re.compile(
    r"\b(?:hir(?:e|es|ing)|recruit(?:ing)?|looking for|need some(?:body|one)"
    r"|(?:the|this) (?:job|role|post|position) is|new (?:job|role|post|position))\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"(?:\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|cannot|must|may|might|am"
    r"|isn['’]t)\b"
    r"|['’](?:ve|re|ll)\b|\b(?:"
    r"left|grew|told|went|came|lost|won|took|got|gave|made|bought|sold|began|fell|rose|said|knew|saw|kept"
    r"|ran|met"
    r"|paid|leaves|[a-z]+ed(?! by\b)"
    # Such a form is hardly ever a noun.
    r"|opens|goes|comes|brings|buys|sells|loses|grows|becomes|begins|wants|takes|makes|gives|keeps"
    r"|retires|sees"
    r"|says|knows|thinks|owns|closes|asks|pays|sleeps|expects|moves|joins|gets|puts|sits|stands|lives|happens"
    r"|seems|remains|belongs|depends|stays|fails|hires|signs|doubles|bakes|ships|serves|stops|earns"
    r"|speaks|needs"
    r" (?:a|an|the|more|some\w*|help|two|three|another))\b)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^(?:we|i|they|it|you|he|she|nobody|no one|everybody|somebody|this|that|these|those|there)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"@|://|^www\.|\w\.[a-z]{2,}/")
#: Words whose capital goes within a sentence whatever follows; others keep it before a name: "Head Chef".
_SMALL = frozenset(
    (
        *COUNTS,
        *"""
        a about after all almost an and as at because before between both by during each every for from half
        her his how hundreds if in it its last many more most my nearly new next no none of on once one only
        our over several since so some that the their there these they this those through to too twice under
        until we what when where which while who with without you your
        """.split(),
    )
)


def as_sentences(words: str) -> str:
    """The words as whole sentences: capitals where they begin, a full stop where they end."""
    text = plain(words)
    told = " ".join(_capital(text[slice(*span)]) for span in sentences(text))
    return closed(told)


def as_demand(words: str) -> str:
    """The words as a requirement: "They must have led a team" is "You have led a team"."""
    text = plain(words)
    wish = _WISH.match(text)
    if wish is not None:
        text = text[wish.end() :]
    if _OF_YOU.match(text):
        return as_sentences(text)
    rest = plain(_DEMAND.sub("", _GOT_TO.sub(r"\g<who> must ", text)))
    first, _, others = rest.partition(" ")
    told = _told_of_you(first.lower(), others, is_wish=wish is not None)
    is_of_them = rest != text or wish is not None or first.lower() in _OF_THEM
    return as_sentences(told if told and is_of_them else rest)


def _told_of_you(first: str, others: str, *, is_wish: bool) -> str:
    """A sentence on the reader, of a verb and what follows it; empty if there is no verb."""
    following, _, later = others.partition(" ")
    if first == "not":
        return f"You are not {later}" if following == "be" else f"You do not {others}"
    if first == "have" and following.lower() not in _participles():
        return others
    if first == "be" and others.startswith("able to "):
        return f"You can {others.removeprefix('able to ')}"
    if first in ("be", "is", "are"):
        return f"You are {others}"
    if first in _OF_THEM or first in _WITHOUT_END:
        return f"You {_OF_THEM.get(first, first)} {others}"
    if is_wish and first in _pasts():
        return f"You {_pasts()[first]} {others}"
    return f"You {first} {others}" if first == "have" or first in verbs() else ""


#: How an answer speaks of somebody whom a posting speaks to.
_OF_THEM = {
    "has": "have",
    "is": "are",
    "are": "are",
    "can": "can",
    "knows": "know",
    "speaks": "speak",
    "holds": "hold",
    "owns": "own",
    "understands": "understand",
    "enjoys": "enjoy",
    "likes": "like",
    "lives": "live",
    "wants": "want",
    "drives": "drive",
    "reads": "read",
    "writes": "write",
}
_WITHOUT_END = frozenset((*_OF_THEM.values(), "love"))
_OF_YOU = re.compile(r"you (?:have|are|can|do|know|speak|hold)\b", re.IGNORECASE)
_WISH = re.compile(
    rf"^(?:it(?: would|['’]d) be|would be|(?:it['’]s|it is)) (?:very )?"
    rf"(?:nice|good|great|helpful|useful|ideal|a plus|a bonus|perfect) (?:if|when|that)"
    rf" {_WHO} (?:would |could )?",
    re.IGNORECASE,
)
_DEMAND = re.compile(
    rf"^(?:(?:{_WHO})\s+(?=has\b|have\b|must|should|needs?|ought|can\b|is\b|are\b|speaks?\b|knows?\b))?"
    r"(?:(?:must|should|needs? to|has to|have to|got to|gotta|ought to)\s+)?",
    re.IGNORECASE,
)


_GOT_TO = re.compile(rf"^(?P<who>{_WHO})(?:['’]ve| have|['’]s| has)? got(?:ta| to) ", re.IGNORECASE)


def as_duty(words: str) -> str:
    """The words as an entry that begins with what is done: "They will renew …" is "Renew …"."""
    return closed(_capital(as_verb_phrase(words)))


def as_verb_phrase(words: str) -> str:
    """The words as they go on after "You will": a verb in its base form first, if they have one there."""
    rest = _BE_DOING.sub("", plain(_without_lead(plain(words))))
    first, _, others = rest.partition(" ")
    if first.lower() in ("have", "has") and (done := _participles().get(others.partition(" ")[0].lower())):
        # What somebody will have done is what they will do.
        return f"{done} {others.partition(' ')[2]}".strip()
    found = leading_verbs(rest.lower())
    if found is not None and not _is_noun(found, rest, is_told=rest != plain(words)):
        rest = found.turned(f"{rest[: found.run_end].lower()}{rest[found.run_end :]}", base)
    return lowered(rest, after_verb=True)


def _is_noun(found: LeadingVerbs, text: str, *, is_told: bool) -> bool:
    """Whether what looks like a verb names something: "brakes, air lines, reefers", "cleaning of pans".

    Where somebody was told to do it, it is a verb.
    """
    form = found.verbs[0][0].form
    if form is VerbForm.THIRD:
        return not is_told and len(found.verbs) == 1 and text[found.run_end : found.run_end + 1] == ","
    return form is VerbForm.GERUND and _NOUN_AFTER.match(text, found.run_end) is not None


#: "You will be looking after" is "look after"; who is willing or caring is so.
_BE_DOING = re.compile(
    r"be\s+(?=(?!(?:will|car|understand|outgo|charm|dar|lov|miss)ing\b)[a-z]+ing\s+(?:[a-z]+\s+)?(?:after"
    r"|for|with|to|at|on"
    r"|the|an?|our|their|your|all|every|and|about|orders|new|up|out|in|over|\d|[a-z]+s\b))",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(r"\s*(?:of\b|and\s|&\s)")


def _without_lead(text: str) -> str:
    """The text without "They will", and then without "be responsible for"."""
    rest = _without_subject(_LEAD.sub("", text))
    return rest if rest == text else _without_lead(rest)


def _without_subject(text: str) -> str:
    """The text without who does it, and without the same word again: "they fix bikes and they sell parts"."""
    found = _DOER.match(text)
    if found is None:
        return text
    known = verb(found[2].lower())
    if known is None or known.form is VerbForm.GERUND or known.base in _NOT_DONE:
        return text
    again = re.compile(
        rf"((?:,|;|\b(?:and|or|then|but)) )(?:then )?{found[1]} (?:will |would )?", re.IGNORECASE
    )
    return again.sub(r"\1", text[found.start(2) :])


#: Who does it, before what is done.
_DOER = re.compile(
    r"(we|they|he or she|he/she|he|she|this person|the person|i)\s+"
    r"(?:(?:will|would|also|then|\w+ly)\s+)*(\w+)\b",
    re.IGNORECASE,
)
#: What nobody does on an occasion, or what is wished of others.
_NOT_DONE = frozenset(("be", "have", "need", "want", "like", "expect", "hope", "know", "believe", "think"))


@cache
def _participles() -> dict[str, str]:
    """The base of every participle: what somebody will have "brought" they "bring"."""
    return {participle: base for base in sorted(verbs()) for participle in forms(base).participle}


@cache
def _pasts() -> dict[str, str]:
    """The base of every past: "if they spoke" wishes that they "speak"."""
    return {past: base for base in sorted(verbs()) for past in forms(base).past} | {
        "had": "have",
        "were": "are",
    }


def begins_with_verb(words: str, trade: frozenset[str] = frozenset()) -> bool:
    """Whether the words can follow "You will"; `trade` are verbs that no list knows."""
    first = as_verb_phrase(words).partition(" ")[0].strip(",.;:")
    return (
        first in verbs()
        or first.lower() in trade
        or first.lower() in ("be", "have")
        or first.removeprefix("re") in verbs()
    )


def as_cause(words: str) -> str:
    """The words as they go on after "because": without one of their own, and without the full stop."""
    text = _CAUSE.sub("", plain(words))
    return lowered(text).rstrip(".")


def is_clause(words: str) -> bool:
    """Whether the words tell of somebody who does something, rather than name a thing."""
    text = _CAUSE.sub("", plain(words))
    # "Two chains that left" names them: each relative takes a verb for itself.
    return (
        bool(_SUBJECT.match(text))
        or _begins_with_several(text)
        or len(_FINITE.findall(text)) > len(_RELATIVE.findall(text))
    )


def _begins_with_several(text: str) -> bool:
    """Whether the words begin with several who do something: "trucks leave at ten"."""
    found = re.match(r"[A-Za-z]+[a-rt-z]s ([a-z]+)\b", text)
    known = verb(found[1]) if found else None
    return known is not None and known.form is VerbForm.BASE


_RELATIVE = re.compile(r"(?<=[\w,] )(?:who|that|which|whom|whose)\b", re.IGNORECASE)


def names_a_thing(words: str) -> bool:
    """Whether the words surely name something: "the night shift", but not "bees sting"."""
    first, *others = as_cause(words).lower().split() or [""]
    return not is_clause(words) and (first in _DETERMINERS or not others or first.endswith("ing"))


#: What begins the name of a thing.
_DETERMINERS = frozenset("a an the this that these those my our your his her its their each every no".split())


def tells_of_hiring(words: str) -> bool:
    """Whether the words say themselves that somebody is hired."""
    return bool(_TOLD_WHOLE.search(plain(words)))


def in_place(words: str) -> str:
    """The words as they stand within a sentence: no full stop, and a capital only where it belongs."""
    return lowered(plain(words)).rstrip(".")


def person_in_place(words: str) -> str:
    """Whom somebody reports to or works with: "They report to the director" is "the director"."""
    return lowered(_REPORTS.sub("", plain(words))).rstrip(".")


_NAMES_TOO = frozenset(("polish", "turkey", "china", "may", "march"))


def lowered(text: str, *, after_verb: bool = False) -> str:
    """The text without the capital that only the start of a sentence gave it."""
    first = re.match(r"[A-Za-z]+", text)
    if first is None or first[0] == "I":
        return text
    word = first[0].lower()
    is_name = text[len(word) :].lstrip()[:1].isupper()
    is_known = (
        (is_common(word) and word not in _NAMES_TOO)
        or word.endswith("ing")
        or (after_verb and verb(word) is not None)
    )
    is_small = word in _SMALL or (is_known and not is_name)
    return text[0].lower() + text[1:] if is_small and not (first[0].isupper() and len(word) > 1) else text


def sentence_list(words: str) -> Iterator[str]:
    """The sentences of an answer, one by one."""
    text = plain(words)
    for span in sentences(text):
        yield closed(_capital(text[slice(*span)]))


def closed(text: str) -> str:
    """The text with a full stop, unless it ends otherwise; a number with one would begin a list."""
    if not text or text.endswith(_CLOSED):
        return text
    told = text.rstrip(" ,;")
    return told if told.isdigit() else f"{told}."


def _capital(text: str) -> str:
    """The text with a capital, unless it begins with an address or with a name such as "iOS"."""
    first = text.partition(" ")[0]
    is_written_so = _ADDRESS.search(first) or any(map(str.isupper, first[1:]))
    return text if is_written_so else text[:1].upper() + text[1:]
