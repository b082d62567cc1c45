"""Words that turn people away instead of telling what is needed: "don't bother if you job hop"."""

import re

_NOT = r"(?:do not|don['’]?t)"
_SCOLDS = re.compile(
    rf"(?:^|[.;,!:–—-]\s+|\bso |\bplease ){_NOT} (?:even )?(?:bother\b"
    r"|(?:think (?:of|about) )?apply(?:ing)? (?:if|unless)\b"
    r"|waste (?:my|our|your|anybody['’]s|everyone['’]s) time\b)"
    r"|\b(?:need|should) not apply\b(?! (?:by|for|in|again))"
    r"|\bno (?:time[- ]?wasters?|job[- ]?hoppers?|clock[- ]?watchers?|slackers?|snowflakes?|jerks|moaners)\b",
    re.IGNORECASE,
)


def asked_of_scolding(words: str) -> str:
    """What to ask about words that turn readers away; empty for all others."""
    found = _SCOLDS.search(words)
    if found is None:
        return ""
    said = found[0].strip(" .;,!:–—-")
    return f"“{said}” scolds whoever reads it, the good ones too; what do you need instead?"
