"""A company's name with what was told of it in one breath: “Rye Mill, a bakery in Leeds”."""

import re
from collections.abc import Mapping

from rolewright.writing.interview.heard_names import as_name

#: What is told of a name that stands before it.
_WHAT_IT_IS = re.compile(
    r"^(?P<name>(?=[A-Z\d])[^,;]{2,60}?)(?:,|\s[–—-])\s+"
    r"(?:(?:and\s+)?(?:which|that)\s+is\s+|(?:we['’]re|we are|it['’]s|it is)\s+(?=an?\s))?"
    r"(?P<what>(?:an?|we)\s+\S.*)$"
)
#: How it came to be or what it has become, behind its name: “Rye Mill, we've been going since 1988”.
_OF_ITSELF = re.compile(
    r"^(?P<name>(?=[A-Z\d])[^,;]{2,60}?)(?:[,;]|\s[–—-]|\.(?=\s+(?:We|It|They)\b))\s+(?:and\s+)?"
    r"(?:(?P<told>(?:we|it|they)(?:['’](?:ve|re|s)| have| has| are| is| were| was)\s+\S.*)"
    r"|(?:(?:in business|around|trading|going|here)\s+|(?:been|have been)\s+(?P<been>\w+\s+(?:\w+\s+)?))?"
    r"(?P<since>(?:since|for)\s+(?:about\s+|over\s+)?\d.*)"
    r"|(?P<made>(?:founded|established|started|set up|opened)\s+(?:(?:in|by|as)\s+\S.*|\d{4}\b.*)))$",
    re.IGNORECASE,
)
#: Which of two names is the one to write.
_IN_FULL = re.compile(
    r"^(?:.*,\s*)?(?P<name>[^,]+?),?\s+"
    r"(?:(?:if you (?:want|need|like)|is|being|as) (?:it |them )?|to (?:give|use) )"
    r"(?:the|our|its) (?:legal|full|official|proper|registered|real) name\b.*$",
    re.IGNORECASE,
)
#: How people say it in short before they say it whole.
_OR_RATHER = re.compile(r"^[^,]{2,30},\s+(?:that['’]s|that is|i mean|so|or)\s+(?=[A-Z])")
#: In words: more are hardly a name.
_LONGEST = 7


def called(words: str) -> Mapping[str, str]:
    """The name, and what the company is, or how it came to be, if that was told behind it."""
    text = _OR_RATHER.sub("", as_name(words))
    if full := _IN_FULL.match(text):
        return {"company.name": full["name"].strip()}
    itself = None if _WHAT_IT_IS.match(text) else _OF_ITSELF.match(text)
    if itself and itself["name"][0] == itself["name"][0].upper() and len(itself["name"].split()) <= _LONGEST:
        return {"company.name": itself["name"].strip(), "company.apart": _as_sentence(itself)}
    found = _WHAT_IT_IS.match(text)
    if found is None or len(found["name"].split()) > _LONGEST:
        return {"company.name": text}
    return {"company.name": found["name"].strip(), "company.does": found["what"].strip(" .")}


def _as_sentence(told: re.Match[str]) -> str:
    """What was told of the company as a sentence in its voice."""
    if said := told["told"]:
        words = said[0].upper() + said[1:]
    elif made := told["made"]:
        words = "We were " + re.sub(
            r"^([a-z ]*[a-z])(?<! in)(?<! by)\s+(?=\d{4}\b)", r"\1 in ", made, flags=re.IGNORECASE
        )
    else:
        words = f"We have been {told['been'] or 'going '}{told['since']}"
    return words.rstrip(" .!") + "."
