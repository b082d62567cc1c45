"""A company's name with what was told of it in one breath: “Rye Mill, a bakery in Leeds”."""

import re
from collections.abc import Mapping

from rolewright.writing.interview.heard_names import as_name
from rolewright.writing.phrasing import is_clause

#: What is told of a name that stands before it.
_WHAT_IT_IS = re.compile(
    r"^(?P<name>(?=[A-Z\d])[^,;]{2,60}?)(?:,|\s[–—-])\s+"
    r"(?:(?:and\s+)?(?:which|that)\s+is\s+|(?:we['’]?re|we are|it['’]?s|it is)\s+(?=an?\s))?"
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
#: What it is, without its article: “Birch House, 42 bed home in Leeds”.
_SO_LARGE = re.compile(r"(,\s+)(\d+[- ](?:bed|bedroom|room|seat|cover|place|pupil|person|child|acre)\b)")
#: Which of two names is the one to write.
_IN_FULL = re.compile(
    r"^(?:.*,\s*)?(?P<name>[^,]+?),?\s+"
    r"(?:(?:if you (?:want|need|like)|is|being|as) (?:it |them )?|to (?:give|use) )"
    r"(?:the|our|its) (?:legal|full|official|proper|registered|real) name\b.*$",
    re.IGNORECASE,
)
#: How people say it in short before they say it whole.
_OR_RATHER = re.compile(r"^[^,]{2,30},\s+(?:that['’]s|that is|i mean|so|or)\s+(?=[A-Z])")
#: What may go on in small letters within a name: “Brown, de Winter”, “Marks (and sons)”, a form in law.
_OF_A_NAME = (
    r"(?:and\s+|&\s+)?(?:(?:de|da|di|du|la|le|van|von|der|den|ten|ter)\s|(?:sons?|daughters?|brothers|bros|co"
    r"|company|partners|associates|inc|ltd|llc|llp|plc|gmbh|sarl|limited)\b|(?:\w\.)+)"
)
_SAYS = r"(?i:my|our|we|it|its|i)\b"
_SET_APART = rf"(?:[,;]\s+|\.\s+(?={_SAYS})|\s[–—-]\s+|\s+\()"
#: Anything else behind a name, which does not go on in small letters.
_BEHIND = re.compile(
    rf"^(?P<name>(?:the )?(?=[A-Z\d])[^,;(]{{2,60}}?){_SET_APART}(?!{_OF_A_NAME})(?:and\s+)?"
    rf"(?P<rest>(?=[a-z\d]|{_SAYS}).*\w.*?)\)?$"
)
#: The same of a name in small letters, if what follows is a sentence.
_BEHIND_SMALL = re.compile(rf"^(?P<name>[^,;(A-Z]{{2,60}}?){_SET_APART}(?P<rest>{_SAYS}.*\w.*)$")
_BEGAN = r"(?:started|founded|built|opened|bought|began|ran|runs|run|owned|own|owns|set|took|made|inherited)"
#: Who began or runs it: “my dad started it”, “which my wife and I run”.
_BY_SOMEBODY = re.compile(
    rf"^(?:which\s+)?(?P<who>(?:(?:my|our|his|her)\s+[^,.;]{{2,40}}?|i|we|they|he|she))\s+(?P<did>{_BEGAN})\b"
    r"(?P<it>\s+(?:it|the (?:company|business|shop|place|firm)|this(?: place)?|us)\b)?(?P<more>.*)$",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"^(?:part|one) of\s[^,;]+$", re.IGNORECASE)
_BEEN = re.compile(r"^been\s[^,;]+$", re.IGNORECASE)
_IS = re.compile(
    r"^(?:it['’]?s|we['’]?re|we are|it is|which is)\s+(?=(?:an?|the)\s)|^(?=the\s)", re.IGNORECASE
)
#: What they have, and not what they have done: “we've 32 residents”.
_WE_HAVE = re.compile(r"^We['’]ve (?=\d|an?\b|the\b|no\b|two\b|three\b|four\b)")
#: In words: more are hardly a name.
_LONGEST = 7


def called(words: str) -> Mapping[str, str]:
    """The name, and what the company is, or how it came to be, if that was told behind it."""
    text = _SO_LARGE.sub(r"\1a \2", _OR_RATHER.sub("", as_name(words)))
    if full := _IN_FULL.match(text):
        return {"company.name": full["name"].strip()}
    itself = None if _WHAT_IT_IS.match(text) else _OF_ITSELF.match(text)
    if itself and itself["name"][0] == itself["name"][0].upper() and _is_short(itself["name"]):
        return {"company.name": itself["name"].strip(), "company.apart": _as_sentence(itself)}
    found = _WHAT_IT_IS.match(text)
    if found and _is_short(found["name"]):
        return {"company.name": found["name"].strip(), "company.does": found["what"].strip(" .")}
    if behind := _behind(text):
        name = as_name(behind["name"].strip())
        return {"company.name": name, **_told(name, behind["rest"])}
    return {"company.name": text}


def left_out_of_name(words: str) -> str:
    """What was said behind a name that is no part of it, and is taken down nowhere."""
    text = _OR_RATHER.sub("", as_name(words))
    behind = _behind(text) if called(words).keys() == {"company.name"} else None
    return behind["rest"].strip(" .)") if behind else ""


def _is_short(name: str) -> bool:
    return len(name.split()) <= _LONGEST


def _behind(text: str) -> re.Match[str] | None:
    """The name, and the rest that is no part of it; None where all may be the name."""
    found = _BEHIND.match(text) or _BEHIND_SMALL.match(text)
    return found if found and _is_short(found["name"]) else None


def _told(name: str, rest: str) -> Mapping[str, str]:
    """What the rest tells of the company, in its place; nothing where that cannot be told for sure."""
    rest = rest.strip(" .!)")
    if _IS.match(rest):
        return {"company.does": f"is {_IS.sub('', rest)}"}
    if _PART_OF.match(rest):
        return {"company.apart": f"We are {rest[0].lower()}{rest[1:]}."}
    if _BEEN.match(rest):
        return {"company.apart": f"We have {rest[0].lower()}{rest[1:]}."}
    if found := _BY_SOMEBODY.match(rest):
        who = "we" if found["who"].lower() == "i" else found["who"]
        it = f" {name}" if found["it"] or rest.lower().startswith("which") else ""
        return {"company.apart": f"{who[0].upper()}{who[1:]} {found['did']}{it}{found['more']}."}
    if is_clause(rest) and re.match(r"(?:my|our|we)\b", rest, re.IGNORECASE):
        return {"company.apart": f"{rest[0].upper()}{rest[1:]}."}
    return {}


def _as_sentence(told: re.Match[str]) -> str:
    """What was told of the company as a sentence in its voice."""
    if said := told["told"]:
        words = _WE_HAVE.sub("We have ", said[0].upper() + said[1:])
    elif made := told["made"]:
        words = "We were " + re.sub(
            r"^([a-z ]*[a-z])(?<! in)(?<! by)\s+(?=\d{4}\b)", r"\1 in ", made, flags=re.IGNORECASE
        )
    else:
        words = f"We have been {told['been'] or 'going '}{told['since']}"
    return words.rstrip(" .!") + "."
