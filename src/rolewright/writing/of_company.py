"""What a company does as it goes on from its name, however the manager began."""

import re

from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.writing.leading_verbs import OF_VERB, LeadingVerbs, leading_verbs, third
from rolewright.writing.tidying import plain

_WE = re.compile(
    r"(?P<who>we|they|it|i|(?:the|our|my) (?:company|firm|business|team))(?:\s+|(?=['’]))", re.IGNORECASE
)
_BEING = {"are": "is", "'re": "is", "’re": "is", "have": "has", "do": "does", "am": "is"}
_BE = re.compile(r"(?:are|['’]re|have|do|am)\b", re.IGNORECASE)
#: What a company does every day, told as if it were doing it just now: “we are making flour”.
_DOING = re.compile(
    r"(?:are|['’]re)\s+(?P<what>(?:mak|sell|build|develop|produc|offer|provid|bak|design|supply|repair|install)ing)"
    r"(?=\s+(?!and\b|up\b|out\b|off\b|in\b|a new\b)\w)",
    re.IGNORECASE,
)
_THING = re.compile(r"(?:an?|the)\s", re.IGNORECASE)


def of_the_company(words: str) -> str | None:
    """What goes on from a name: "we make flour" as "makes flour"; None where its verbs are a guess."""
    text = plain(words)
    subject = _WE.match(text)
    rest = text[subject.end() :] if subject else text
    if subject is None and _THING.match(rest):
        return f"is {rest}"
    doing = _DOING.match(rest) if subject and not _JOINED.search(rest) else None
    if doing:
        made = verb(doing["what"].lower())
        return of_the_company(f"we {made.base}{rest[doing.end() :]}") if made else None
    if being := _BE.match(rest) if subject else None:
        # "We are a mill and bake bread": what comes later has to turn as well.
        return None if _JOINED.search(rest) else f"{_BEING[being[0].lower()]}{rest[being.end() :]}"
    found = leading_verbs(rest.lower())
    if found is None:
        return None if subject else text
    form = found.verbs[0][0].form
    if form is VerbForm.THIRD or (subject is None and not _is_done(rest, found)):
        return rest
    if not found.is_sure:
        return None if subject else rest
    return found.turned(f"{rest[: found.run_end].lower()}{rest[found.run_end :]}", third)


def as_we_do(words: str) -> str:
    """The words as they go on from "At" and a name: "we make flour and bake"."""
    return _WE.sub("we ", plain(words), count=1).replace("we '", "we'").replace("we ’", "we’")


_JOINED = re.compile(r"\b(?:and|but|then|so)\b", re.IGNORECASE)


def _is_done(text: str, found: LeadingVerbs) -> bool:
    """Whether words that begin like a verb surely do: "make the flour", but not "design studio"."""
    is_gerund = found.verbs[0][0].form is VerbForm.GERUND
    return (is_gerund and len(text.split()) > 1) or OF_VERB.match(text.lower(), found.run_end) is not None
