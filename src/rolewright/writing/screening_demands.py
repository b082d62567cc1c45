"""A deal-breaker as a question: the posting's own words, and what to tell of them.

The words stay as they are. What follows asks for a fact: a paper, a date and a place, a yes.
"""

import re

from rolewright.writing.screening_words import first_sentence, quoted, without_comment, without_label

#: Why something is demanded, which asks for nothing.
_REASON = re.compile(
    r",?\s+(?:because|since (?:we|you|the|our|most|many|all)|as (?:we|you|our))\b.*$|[;:]\s+(?:it"
    r"|this|we|what you|you)\b.*$",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several)"
_YEARS = re.compile(
    rf"\b{_NUMBER}\)?\s*\+?\s*(?:or more |plus |full )?(?:years?|yrs?|months?)\b", re.IGNORECASE
)
_RIGHT = re.compile(r"\b(?:right|eligib\w+|authori[sz]\w+|permi\w+|allowed) to work\b", re.IGNORECASE)
_PAPER = re.compile(
    r"\b(?:licen[cs](?:es?|ed)|certificates?|certifi(?:ed|cations?)|registration|registered|degrees?"
    r"|diplomas?"
    r"|bachelor(?:['’]?s)?|master['’]?s|ph\.?\s?d|mba|qualifications?|qualified|cdl|permit|clearance|gcses?"
    r"|a-levels?|accreditation|accredited|chartered|matric|ged|nvq\w*|hnd|b\.?sc|m\.?sc|doctorate"
    r"|credentials)\b",
    re.IGNORECASE,
)
_READY = re.compile(
    r"^(?:(?:you|must|should|will|be|are|is|an?|the|can)\s+)*(?:willing|prepared|availab|ready"
    r"|readiness|flexib\w+ to"
    r"|(?:able |ability |happy )?to (?:travel|commute|relocate|start|drive)|travel|(?:occasional"
    r"|frequent|some) travel"
    r"|(?:able |ability )?(?:to )?work (?:\S+ ){0,3}?(?:hours?|shifts?|weekends?|nights?|evenings?"
    r"|holidays?|overtime"
    r"|on[- ]?call|on[- ]?site|remotely|full[- ]time|part[- ]time))",
    re.IGNORECASE,
)
_SHOWN = re.compile(r"^(?:an?|one|two|three)\s.*\b(?:that|which)\s+you\b", re.IGNORECASE)
_DONE = re.compile(
    r"^(?:you(?:['’]ve| have)|have|has)\s+(?!an?\b|the\b|\w*(?:skills?|experience)\b)\w+(?:ed|en|un|ld|de)\b",
    re.I,
)

_EXPERIENCE = re.compile(r"\b(?:experienced?|track record|background|practice)\b", re.IGNORECASE)
_KNOWN = re.compile(
    r"\b(?:skills?|knowledge|proficien\w+|understanding|familiar\w*|expertise|fluen\w+|command"
    r"|mastery|competen\w+"
    r"|grasp|literacy|versed|software)\b|^[A-Z][\w.+#/-]*$",
    re.IGNORECASE,
)
_ABILITY = re.compile(
    r"^(?:\w+ )?(?:able|ability|capable|capacity|comfortable|can)\b|^[A-Za-z]+ing\b", re.IGNORECASE
)

#: What is asked of a demand, the first whose sign it has.
_ASKED = (
    (_SHOWN, "which one is it, and when was that?"),
    (_YEARS, "where was that, and from when to when?"),
    (_RIGHT, "do you have it?"),
    (_READY, "can you do this?"),
    (_PAPER, "do you have it?"),
    (_DONE, "when and where was that?"),
    (_ABILITY, "when and where did you last do this?"),
    (_EXPERIENCE, "where was that, and what did you do there?"),
    (_KNOWN, "when did you last need this, and for what?"),
)
_OTHERWISE = "do you meet this, and what shows it?"


def screening_question(words: str) -> str:
    """The question on a demand."""
    demand = _REASON.sub("", without_label(without_comment(first_sentence(words)))).rstrip(" ,;:")
    asked = next((question for sign, question in _ASKED if sign.search(demand)), _OTHERWISE)
    return f"{quoted(demand)}: {asked}"
