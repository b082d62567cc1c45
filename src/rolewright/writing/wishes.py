"""Tells wishes about what somebody is rather than can, by which the law forbids to choose.

The rules read what is published. A wish is named here as well where it is put more bluntly than any posting
puts it, and where it stays in the brief: whoever hires is bound all the same.
"""

import re
from collections.abc import Mapping

_SEX = r"(?:wom[ae]n|m[ae]n|girls?|guys?|females?|males?|ladies)"
_SOMEBODY = rf"(?:somebody|someone|anybody|anyone|nobody|no ?one|persons?|people|candidates?|{_SEX})"
_FAITH = r"(?:christians?|catholics?|protestants?|muslims?|jews?|jewish|hindus?|atheists?)"
_ORIGIN = r"(?:foreigners?|immigrants?|migrants?|(?:black|white|asian)s?(?: people)?|latin[oa]s?)"
_NO_AGE = r"(?!\s*(?:%|k\b|kg|lbs?|pounds|minutes|hours|days|km|miles|people|staff))"

#: By what somebody would be chosen, with the words that tell it.
_WISHES: Mapping[str, tuple[str, ...]] = {
    "age": (
        rf"\b(?:must be|aged?|{_SOMEBODY}|not)\s+(?:(?:who )?(?:is|are) )?"
        rf"(?:under|over|below|above|older than|younger than)\s+(?:the age of\s+)?\d\d\b{_NO_AGE}",
        r"\bno (?:old|older|young|younger) (?:people|persons?|folks?|ones|men|women|candidates|applicants)\b",
        r"\b(?:somebody|someone|person) (?:young|younger)\b|\bnot too old\b|\byoung people only\b",
        # In a row of what somebody is: "young, strong, no drama".
        r"(?:^(?:\w+ and )?|,\s*(?:and\s+)?)(?:a\s+)?young(?:ish)?(?=\s*(?:,|$|and\b))",
        rf"^(?:an? |some |\w+, )*young(?:er)? (?:person|{_SEX})\b(?=\s*(?:,|$|and\b|with\b|who\b))",
    ),
    "sex": (
        rf"\bno {_SEX}\b|\b{_SEX} only\b",
        rf"\b(?:only|prefer(?:ably)?|must be) (?:a |an )?{_SEX}\b",
        rf"^(?:an? )(?:strong |nice |good |big |young ){{0,2}}{_SEX}\b(?=\s*(?:,|$|and\b|with\b|who\b))",
    ),
    "family": (
        r"\b(?:un)?married\b|\bsingle (?:wom[ae]n|m[ae]n|mothers?|moms?|dads?)\b|\bchildless\b",
        r"\bno (?:kids|children|famil(?:y|ies)|pregnant)\b",
    ),
    "faith": (
        rf"^(?:a |an |only |must be (?:a |an )?|practi[sc]ing )*{_FAITH}$",
        rf"\bno {_FAITH}\b",
    ),
    "origin": (rf"\bno {_ORIGIN}\b",),
    "health": (r"\bno (?:disabled|handicapped|sick|ill)\b|\bno disabilit(?:y|ies)\b|\bable[- ]bodied\b",),
}
_READ = {matter: re.compile("|".join(words), re.IGNORECASE) for matter, words in _WISHES.items()}

#: Where somebody says whom they want; elsewhere the same words may be about customers.
ON_WHOM = frozenset(("deal_breakers", "nice_to_haves", "reason", "otherwise", "background"))


def unlawful_wish(words: str) -> str:
    """What to say of a wish about what somebody is; empty for all others."""
    for matter, pattern in _READ.items():
        if found := pattern.search(words.strip(" .")):
            return (
                f"“{found[0].strip()}” is a wish about {matter}. In most places the law forbids to choose by "
                "it, published or not: say what the work itself needs"
            )
    return ""
