"""What two wordings of one thing have in common: the stems of the words that carry it.

"Maintain our client relationships" and "building strong relationships with customers" both come out as a
light verb, clients and relationships. Words that any posting strews about carry nothing. A stem is made to be
compared and not to be read; that "strategy" and "strategic" are one is meant.
"""

import re
from functools import lru_cache

from rolewright.text import compiled

WORD = compiled(r"[^\W\d_]+(?:['’][a-z]+)?")

#: Stands for each verb that says no more than that something is done.
LIGHT = "(do)"

_LIGHT_VERBS = """
act assist assure attend be build complete conduct contribute control coordinate create cultivate deliver
demonstrate develop ensure establish execute facilitate follow foster handle help lead maintain manage
monitor nurture organise organize oversee participate perform prepare produce provide responsible run
serve strengthen supervise support sustain take undertake
"""
_CARRY_NOTHING = """
a abilities ability able about across after again all along also always an and any anyone are as at away
back based basic been before both but by can candidate capability clear comfortable competent daily
demonstrable demonstrated desire did do does doing done each else etc every excellent exceptional
exceptionally experience experienced expertise familiar familiarity for from fully good great has have
having high highly how if in including into is it its knowledge like more most must never no nobody not
nothing of on once or other our out outstanding over own per proficiency proficient proven required should
skill skilled skills so solid some strong such superior than that the their them then these they this
those through to understanding until us using various via was we well were what when where whether which
while who why will willingness with within working would yes you your yourself
"""
#: One word for several that mean the same in a posting.
_MEANS = {
    "analyse": "analyze",
    "analyses": "analyze",
    "analysing": "analyze",
    "analysis": "analyze",
    "analytical": "analyze",
    "analytics": "analyze",
    "behaviour": "behavior",
    "blueprints": "drawing",
    "centre": "center",
    "communicate": "communication",
    "communicator": "communication",
    "customer": "client",
    "customers": "client",
    "customer's": "client",
    "consumers": "client",
    "primary": "main",
    "single": "main",
    "first": "main",
    "key": "main",
    "ms": "microsoft",
    "organisational": "organizational",
    "possible": "opportunities",
    "liaise": "collaborate",
    "partner": "collaborate",
    "goal": "target",
    "goals": "target",
    "quota": "target",
    "quotas": "target",
    "relation": "relationship",
    "relations": "relationship",
    "spot": "identify",
    "uncover": "identify",
    "find": "identify",
    "seek": "identify",
    "debug": "troubleshoot",
    "cooperate": "collaborate",
    "closely": "collaborate",
    "students": "pupil",
}
# Plurals and forms of verbs go first, then one ending that makes a word of another; the longest first.
_FORMS = ("ies", "ied", "ing", "es", "ed", "s")
_ENDINGS = (
    *("ization", "ational", "ation", "ically", "ment", "ition", "ion", "ial", "al", "er", "or", "ic", "ly"),
)
_SHORTEST = 3
_NUMBER = compiled(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozen"
    r"|hundreds?|thousands?|millions?|half)\b"
)
_SLOT = re.compile(r"\{[^{}]*\}")


def holds_number(folded: str) -> bool:
    """Whether words, in lower case, hold a number."""
    return _NUMBER.search(folded) is not None


def stems(text: str) -> frozenset[str]:
    """The stems of a text in lower case."""
    return frozenset(map(stem, WORD.findall(text))) - _NOTHING


def stems_of_wording(wording: str) -> frozenset[str]:
    """The stems of a wording of a role, but for its slots."""
    return stems(_SLOT.sub(" ", wording.lower()))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem of a word in lower case; empty for a word that carries nothing."""
    word = word.replace("’", "'").removesuffix("'s")
    if word in _CARRYING_NOTHING:
        return ""
    cut = _cut(_MEANS.get(word, word))
    return LIGHT if cut in _LIGHT else cut


def _cut(word: str) -> str:
    plain = _without(_without(word.replace("isation", "ization"), _FORMS).rstrip("e"), _ENDINGS)
    plain = plain.rstrip("eyi") or word
    if len(plain) > _SHORTEST and plain[-1] == plain[-2]:
        plain = plain[:-1]
    return plain[:-1] + "z" if plain.endswith("is") and len(plain) > _SHORTEST + 1 else plain


def _without(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        left = len(word) - len(ending)
        if left >= _SHORTEST and word.endswith(ending) and not word.endswith(("ss", "us", "is")):
            return word[:left]
    return word


_NOTHING = frozenset({""})
_CARRYING_NOTHING = frozenset(_CARRY_NOTHING.split())
_LIGHT = frozenset(_cut(word) for word in _LIGHT_VERBS.split())
