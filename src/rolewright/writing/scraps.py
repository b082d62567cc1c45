"""Tells answers that do not fit the frame in which a posting says them: scraps, clauses where a name belongs.

They are asked about, with the best guess at what was meant, and never published as they stand.
"""

import re
from collections.abc import Callable, Mapping

from rolewright.knowledge.places import find
from rolewright.rules.equality import EqualityWording
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import Span
from rolewright.writing.fragments import are_fragments, fragments, listed, tells
from rolewright.writing.of_company import of_the_company
from rolewright.writing.phrasing import begins_with_verb, is_clause
from rolewright.writing.tidying import plain

Ask = Callable[[str], str]


def asked_of_scraps(key: str, words: str) -> str:
    """What to ask about an answer that its field cannot say; nothing about all others."""
    ask = _ASKS.get(key)
    return ask(plain(words)) if ask and words.strip() else ""


def _of_telling(words: str) -> str:
    """Sentences are wanted: asks about the part that tells nothing."""
    bare = [part for part in fragments(words) if not tells(part)] if are_fragments(words) else []
    return f"what about “{bare[-1]}”? Say it in a whole sentence" if bare else ""


def _of_job(words: str) -> str:
    if not are_fragments(words):
        return ""
    first = verb(words.partition(" ")[0].lower().strip(".,"))
    is_deed = first is not None and first.form is VerbForm.BASE
    guess = f"For example: “You will {listed(fragments(words))}”" if is_deed else "Go on: You will …"
    return f"what does this person do, in one sentence? {guess}"


def _is_deed(part: str) -> bool:
    """Whether a part can stand among duties as a sentence."""
    return tells(part) or (" " in part and begins_with_verb(part))


def _of_deed(words: str) -> str:
    if are_fragments(words) and not all(map(_is_deed, fragments(words))):
        return "what does this person do? Begin with a verb: Plan …, Repair …"
    if found := _SPEAKER.search(words):
        return f"who is “{found[1]}” to a reader? Say it in a whole sentence, and what is reached by it"
    return ""


_SPEAKER = re.compile(r"\b(?:no|not|without) (me)(?=[.,;]|$)")


def _of_demand(words: str) -> str:
    """A requirement is told of the reader, and not of whoever wants it."""
    return "what must somebody have, or be able to do? Name it alone" if _WANTS.match(words) else ""


_WANTS = re.compile(
    r"(?:I\b|[Ww]e (?:need|want|expect|look for|would like|can['’]?t|cannot|won['’]t|don['’]t want)"
    r"|[Ww]e['’](?:d like|re looking))"
)


def _of_superior(words: str) -> str:
    if found := _SPEAKER_LEADS.search(words):
        return f"who is “{found[0]}” to a reader? A name and a job: “Dana Voss, who owns the bakery”"
    is_told = re.match(
        r"(?:they|he|she|it|that|there|depends|not sure|oh|well|i guess)\b", words, re.IGNORECASE
    )
    if is_told or are_fragments(words) or _GOES_ON.search(words) or _OF_OTHERS.search(words):
        return "whom does this person report to? A name or a job will do: “Dana Voss, the head baker”"
    return ""


_SPEAKER_LEADS = re.compile(r"\b(?:me|myself|I)\b")
#: What answers another question: pay, years, a language, a workplace.
_OF_OTHERS = re.compile(
    r"[$£€] ?\d|\b\d+\+? ?(?:years?|yrs?|hours|hrs)\b|\b(?:fully?|100 ?%) remote\b"
    r"|\b(?:NVQ|GCSEs?|BSc|MSc|[ABC][12])\b"
)
#: Where the answer goes on to something else.
_GOES_ON = re.compile(
    r"[,;]\s+(?:and\s+|but\s+)?(?:they|we|i|he|she)(?:['’](?:ll|d|re)|\s+(?:will|would|are|is))\b",
    re.IGNORECASE,
)


def _of_team(words: str) -> str:
    return (
        "whom does this person work with? For example: “two bakers and a driver”"
        if are_fragments(words)
        else ""
    )


def _of_hours(words: str) -> str:
    is_told = re.match(r"(?:it|they|we|i|that|there|you|he|she)(?:['’]\w+)?\b", words, re.IGNORECASE)
    if is_told and len(words.split()) <= _HEADLINE:
        return "how many hours, and on which days? Without a sentence around it: “38 hours, Monday to Friday”"
    return ""


#: In words: what is longer has a sentence of its own.
_HEADLINE = 9


def _of_name(words: str) -> str:
    is_told = re.match(
        r"(?:it|we|they|i|our|my|that|this|the)\b.*\b(?:called|named|name is)\b", words, re.IGNORECASE
    )
    return "what is the company called? The name alone" if is_told else ""


def _of_what_it_does(words: str) -> str:
    """What a company does wants a verb in front."""
    first = re.match(r"[a-z\d'’&-]+", words, re.IGNORECASE)
    if first is None:
        return ""
    has_verb = (
        of_the_company(words) != words
        or is_clause(words)
        or verb(first[0].lower()) is not None
        or begins_with_verb(words)
        or (first[0].endswith("s") and first[0].islower() and len(words.split()) > 1)
        or _names_who_does_it(words.split())
    )
    if has_verb and not are_fragments(words):
        return ""
    what, *rest = fragments(words)
    guess = (
        f"makes {what} for {_in_place_of(rest[0])}"
        if rest and _NAMES.fullmatch(what) and rest[0][:1].isalpha()
        else _USUAL
    )
    return f"what does the company do, and for whom? Begin with a verb, for example: “{guess}”"


_USUAL = "makes …”, “runs …”, “looks after …"
#: One or two things, so that "makes" is a fair guess.
_NAMES = re.compile(r"[a-z]+(?: (?:and )?[a-z]+)?")


def _names_who_does_it(words: list[str]) -> bool:
    """Whether a verb follows a name: "Marsh & Co looks after mills", but not "tooling for mills"."""
    return any(
        (known := verb(word.lower())) is not None
        and known.form is VerbForm.THIRD
        and before.lower() not in _BEFORE_NOUN
        and following.lower() not in ("and", "or")
        for before, word, following in zip(words, words[1:6], words[2:], strict=False)
    )


_BEFORE_NOUN = frozenset("a an and at by for from in of on or our the their to with".split())


def _in_place_of(words: str) -> str:
    """The words with "in" before a place at their end: "shops, Guelph" as "shops in Guelph"."""
    before, comma, last = words.rpartition(", ")
    is_place = any(not each.is_ordinary for each in find(last))
    return f"{before} in {last}" if comma and is_place else words


def _of_steps(words: str) -> str:
    bare = [part for part in fragments(words) if not tells(part)] if are_fragments(words) else []
    if not bare:
        return ""
    first, *rest = fragments(words)
    when = f"the {first}" if first.startswith(("same ", "next ")) else first
    then = re.sub(r"^([\w -]+), (paid|unpaid)$", r"a \2 \1", rest[0])
    guess = (
        f"You hear from us {when}. Then there is {then}."
        if _WHEN.match(first)
        else "You hear from us … Then …"
    )
    return f"what follows an application, and when? In sentences, for example: “{guess}”"


_WHEN = re.compile(r"(?:same|next|within|in|by|after|the same|the next|on)\b", re.IGNORECASE)


def _of_equality(words: str) -> str:
    is_statement = EqualityWording(words.lower()).promises(Span(0, len(words))) or is_clause(words)
    if "?" in words or not (is_statement or _EOE.search(words)):
        return (
            "this is no statement that readers could rely on. Any company can mean this one: “We hire by"
            " ability alone, whatever somebody's age, sex, race, faith, origin, disability or orientation.”"
        )
    return ""


_EOE = re.compile(r"\b(?:EOE|EEO|welcome)\b")

_ASKS: Mapping[str, Ask] = {
    "reason": _of_telling,
    "job": _of_job,
    "goals": _of_deed,
    "duties": _of_deed,
    "problems": _of_telling,
    "reports_to": _of_superior,
    "team": _of_team,
    "hours": _of_hours,
    "deal_breakers": _of_demand,
    "nice_to_haves": _of_demand,
    "steps": _of_steps,
    "company.name": _of_name,
    "company.does": _of_what_it_does,
    "company.steps": _of_steps,
    "company.apart": _of_telling,
    "company.people": _of_telling,
    "company.objectives": _of_telling,
    "company.equality": _of_equality,
}
