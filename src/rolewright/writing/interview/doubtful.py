"""Answers to ask about once before they are taken: keys struck at random, and wishes that the law forbids.

The rules read what is published. A wish is also named where it stays in the brief, since whoever hires is
bound by it all the same.
"""

import re

_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1234567890")
#: What people type who only want to see what happens.
_FILLING = frozenset(
    "foo bar baz foobar test testing blah bla blabla blahblah lorem ipsum xxx yyy zzz hjkl dunno whatever stuff".split()
)
_VOWEL = re.compile(r"[aeiouyàáâäæçèéêëìíîïñòóôöøœùúûüÿāēīōū]", re.IGNORECASE)
_RUN = re.compile(r"(.)\1\1\1|^(.)\2\2$")
_LATIN = re.compile(r"[a-z]+", re.IGNORECASE)
_SHORTEST = 4


def nonsense(words: str) -> str:
    """What to say of an answer in which no word means anything; empty for all others."""
    told = re.findall(r"\w+", words)
    if told and not all(_means_nothing(each) for each in told):
        return ""
    return f"“{words}” tells a reader nothing. Say it in words; Enter goes on without."


def _means_nothing(word: str) -> bool:
    text = word.lower()
    if any(map(str.isdigit, text)) or not _LATIN.fullmatch(text):
        return False
    if text in _FILLING or _RUN.search(text):
        return True
    if len(text) < _SHORTEST or word.isupper():
        return False
    return (
        not _VOWEL.search(text)
        or any(text in row or text in row[::-1] for row in _KEY_ROWS)
        or _is_mash(text)
    )


def _is_mash(text: str) -> bool:
    """Whether a word goes along one row of keys, there and back: “asdfasdf”, “sdfsdf”."""
    pairs = list(zip(text, text[1:], strict=False))
    beside = sum(any(a + b in row for row in _KEY_ROWS) for a, b in pairs)
    return len(text) >= _MASHED and beside >= _MOSTLY * len(pairs)


_MASHED = 5
_MOSTLY = 0.66

_WISHES = (
    (
        re.compile(
            r"\b(?:must be|aged?|somebody|someone|anyone|anybody|(?:wo)?m[ae]n|person|people|candidates?|nobody|no ?one|not?)\s+"
            r"(?:is |who is |who are )?(?:under|over|below|above|older than|younger than)\s+(?:the age of\s+)?\d\d\b"
            r"(?!\s*(?:%|k|kg|lbs?|pounds|minutes|hours|days|km|miles|people))"
            r"|\bno (?:old|older|young|younger) (?:people|persons?|folks?|ones|men|women|candidates|applicants)\b"
            r"|\b(?:somebody|someone|person) (?:young|younger|not too old)\b|\bnot too old\b|\byoung people only\b",
            re.IGNORECASE,
        ),
        "age",
    ),
    (
        re.compile(
            r"\bno (?:wom[ae]n|m[ae]n|girls|boys|females?|males?)\b|\b(?:wom[ae]n|m[ae]n|females?|males?) only\b"
            r"|\b(?:only|prefer(?:ably)?|must be|want) (?:a |an )?(?:wom[ae]n|m[ae]n|female|male|girl|guy)\b",
            re.IGNORECASE,
        ),
        "sex",
    ),
    (
        re.compile(
            r"\b(?:un)?married\b|\bsingle (?:wom[ae]n|m[ae]n|mothers?|moms?)\b|\bchildless\b|\bno (?:kids|children|famil(?:y|ies))\b"
            r"|\bpregnan(?:t|cy)\b",
            re.IGNORECASE,
        ),
        "family",
    ),
    (
        re.compile(
            r"^(?:a |an |only |must be (?:a |an )?|practi[sc]ing )*(?:christians?|catholics?|muslims?|jews?|jewish|hindus?|atheists?)\b"
            r"|\bno (?:christians?|catholics?|muslims?|jews?|hindus?|atheists?)\b",
            re.IGNORECASE,
        ),
        "faith",
    ),
    (
        re.compile(
            r"\bno (?:foreigners?|immigrants?|blacks?|whites?|asians?|latin[oa]s?|gypsies|(?:black|white|asian) people)\b",
            re.IGNORECASE,
        ),
        "origin",
    ),
    (
        re.compile(
            r"\bno (?:disabled|handicapped|sick|ill)\b|\bno disabilit(?:y|ies)\b|\bable[- ]bodied\b",
            re.IGNORECASE,
        ),
        "health or disability",
    ),
)


def unlawful_wish(words: str) -> str:
    """What to say of a wish about what somebody is rather than can; empty for all others."""
    for pattern, matter in _WISHES:
        if found := pattern.search(words):
            return (
                f"“{found[0].strip()}” is a wish about {matter}. In most places the law forbids to choose by it, published "
                "or not: say what the work itself needs. Enter goes on without."
            )
    return ""
