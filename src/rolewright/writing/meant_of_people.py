"""Puts what was said of a person as a requirement, where it was surely meant so: "2 yrs ovens", "own car"."""

import re

from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.writing.calendar_words import COUNTS, any_of
from rolewright.writing.proper_names import with_capitals

_NOT_HIRED = re.compile(
    r"^(?:i|we) (?:just |really |simply )?(?:can['’]?t|cannot|can not|won['’]t|will not|don['’]t want to"
    r"|would(?: not|n['’]t)) "
    r"(?:hire|take|take on|use|have|employ|consider) (?:anybody|anyone|somebody|someone|people|a person)"
    r"(?: here)? who (?P<lacks>hasn['’]t|has not|haven['’]t|have not|can['’]t|cannot|can not|isn['’]t"
    r"|is not|doesn['’]t|does not"
    r"|don['’]t|do not) (?:yet |at least )?(?P<what>\S.*)$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\b(\d+\+?) ?yrs?\b\.?", re.IGNORECASE)
_MONTHS = re.compile(r"\b(\d+\+?) ?mos?\b\.?", re.IGNORECASE)
#: Years of something that no word joins to them.
_YEARS_OF = re.compile(
    rf"^(?P<years>(?:at least )?(?:\d+\+?|{any_of(*COUNTS)})(?: ?[-–] ?\d+)? (?:years?|months?))"
    r" (?P<what>(?!(?:experience|full|minimum|min|plus|relevant|proven|solid|old|or"
    r"|and)\b)[a-z]+(?: [a-z]+){0,2})$",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\b(?:of|in|on|at|as|with|for|to|from|by|and|or|who|that|doing|working|experience|under|since|ago"
    r"|minimum|least"
    r"|plus|more|post|behind|within|leading|managing)\b",
    re.IGNORECASE,
)
_IN_SHORT = re.compile(r"\b(years?|months?)['’]? (?:experience|exp)\b\.?", re.IGNORECASE)
_OWN = re.compile(
    r"^(?:(?:[Mm]ust|[Ss]hould|[Nn]eeds? to|[Hh]as to|[Hh]ave to) have |[Hh]ave )?[Oo]wn"
    r" (?=(?:car|van|vehicle|truck|transport|bike|bicycle|tools|laptop|phone|computer|knives|boots)\b)"
)
#: What a body does, told as what is done.
_ABLE = re.compile(
    r"^((?:lift|carry|push|pull|climb|stand|walk|swim|type|read) (?:up to |at least |for )*(?:\d|an? |the ))"
)
#: Several things alone, of which nobody knows what is to be known.
_THINGS = re.compile(r"[a-z]{4,}s\.?")
#: Fields and times whose name looks like several things.
_FIELDS = re.compile(
    r"(?:sales|logistics|operations|business|maths|skills|basics|references|nights|weekends|evenings"
    r"|mornings|shifts"
    r"|holidays|[a-z]+days|[a-z]+(?:ics|ss|us|is))$",
    re.IGNORECASE,
)


def demand(words: str) -> str:
    """A requirement, told of whoever meets it: "2 yrs ovens", "I can't hire anybody who …"."""
    text = with_capitals(_WITH.sub("", words.strip()))
    if told := _of_somebody(text):
        return told
    if found := _NOT_HIRED.match(text):
        lacks, what = found["lacks"].lower().replace("’", "'"), found["what"]
        if lacks.startswith(("has", "have")):
            return f"You have {_affirmed(what)}"
        if lacks.startswith("can"):
            return f"You can {_affirmed(what)}"
        if lacks.startswith("is"):
            return f"You are {_affirmed(what)}"
        return f"You {_affirmed(what)}"
    text = _IN_SHORT.sub(r"\1 of experience", _MONTHS.sub(r"\1 months", _YEARS.sub(_years, text)))
    found = _YEARS_OF.match(text)
    if found and not _JOINT.search(found["what"]):
        return f"{found['years']} of {_experience(found['what'])}"
    if _THINGS.fullmatch(text) and not _FIELDS.match(text.rstrip(".")):
        return f"Experience with {text}"
    return _ABLE.sub(r"you can \1", _OWN.sub("your own ", text))


_SOMEBODY_WHO = re.compile(
    r"^(?:(?:i|we)(?:['’]d| would)? (?:just )?(?:need|want|like|am looking for|are looking for|look for) "
    r"|looking for )?"
    r"(?:somebody|someone|anybody|anyone|a person) (?:who"
    r"|that)(?P<has>['’]s)? ?(?P<verb>[a-z]+) (?P<what>\S.*)$",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"^(?:i|we)(?:['’]d| would)? (?:need|want|like|love|prefer)(?: to have)? (?:somebody|someone|a person"
    r"|people) with ",
    re.IGNORECASE,
)


def _of_somebody(text: str) -> str:
    """What "Someone who's led a team" says of the reader; empty where it is not put so."""
    found = _SOMEBODY_WHO.match(text)
    if found is None:
        return ""
    first, what = found["verb"].lower(), found["what"]
    known = verb(first)
    if found["has"]:
        is_done = first.endswith(("ed", "en")) or first in _PARTICIPLES
        return f"You {'have' if is_done else 'are'} {first} {what}"
    if first in _BEING:
        return f"You {_BEING[first]} {what}"
    return f"You {known.base} {what}" if known is not None and known.form is VerbForm.THIRD else ""


_BEING = {
    "has": "have",
    "is": "are",
    "can": "can",
    "knows": "know",
    "speaks": "speak",
    "likes": "like",
    "loves": "love",
}
_PARTICIPLES = frozenset(
    "done had been led run sold built made kept taught held won brought bought sat met".split()
)


def _experience(what: str) -> str:
    """Experience with something: "welding", "experience with ovens", "front desk experience"."""
    first = verb(what.partition(" ")[0].lower())
    if first is not None and first.form is VerbForm.GERUND:
        return what
    is_several = " " not in what and what.endswith("s") and not _FIELDS.match(what)
    return f"experience with {what}" if is_several else f"{what} experience"


def _years(found: re.Match[str]) -> str:
    return f"{found[1]} year" if found[1] == "1" else f"{found[1]} years"


def _affirmed(words: str) -> str:
    """The words without what only a denial wants."""
    return re.sub(r"\bany\b ?", "", words, count=1) if words.startswith("any ") else words


_WOULD_PLEASE = re.compile(
    r"(?: would be| ['’]d be|,? (?:is|that['’]s)) (?:\w+ )?(?:lovely|nice|great|good|ideal|perfect|cool"
    r"|helpful|useful"
    r"|a plus|a bonus|welcome|fantastic)"
    r"(?:,? (?:but|though|and)(?: [\w'’]+){0,4} (?:a must|needed|necessary|required|essential|mandatory"
    r"|important))?[.!]?$",
    re.IGNORECASE,
)
_IF_THEY = re.compile(
    r"^if (?:they|he|she|you|somebody|someone) (?P<what>(?:can |have |know |speak |like |own |live )[^,]+?),?"
    r" (?:that|it)(?:['’]d| would) be (?:very |really )?(?:lovely|nice|great|good|ideal|perfect|cool"
    r"|helpful|a plus|a bonus)"
    r"(?P<tail>(?:,.*)?)$",
    re.IGNORECASE,
)
#: Several sentences, or a dash before what is said of the wish.
_SEVERAL = re.compile(r"[.!?]\s+\S|\s[–—-]\s")
_NO_MUST = re.compile(
    r",? (?:but|though)(?: (?:it|that|this))?(?:['’]s| is|isn['’]t)?(?: not)? (?:an? )?(?:must|needed"
    r"|required|essential)[.!]?$",
    re.IGNORECASE,
)


def wish(words: str) -> str:
    """What would please, without saying again that it would."""
    text = _IF_THEY.sub(r"You \g<what>\g<tail>", words.strip())
    if _SEVERAL.search(text):
        return demand(text)
    text = _WOULD_PLEASE.sub("", text)
    return demand(_NO_MUST.sub("", text) or words)
