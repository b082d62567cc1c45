"""Tells whether another wording can stand between its neighbours.

A row of words with their replacements knows nothing of the sentence. Each doubt below is a sentence in which
a row that is right elsewhere would go wrong; then the words are marked and no fix is offered.
"""

from collections.abc import Callable

from rolewright.rules import sense
from rolewright.rules.sense import Swap
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import Span, pattern

_MODALS = frozenset("can may must shall should will would".split())
_WORD_BEFORE = pattern(r"(?<![\w'’])([A-Za-z]+(?:['’][A-Za-z]+)?)\s+$")
# After these a verb stands that is not "can" or "must" itself.
_NO_SUBJECTS = frozenset(
    "also and but can could did do does i'd i'll it'll may might must not or shall should they'll then to"
    " we'll will would you'd you'll".split()
)
# What these will need to do may be what they need it for: "tools that they will need to deploy".
_OTHERS = frozenset("he it she they we".split())
_NEXT_WORD = pattern(r"\s+([a-z]+)")
# Words for people that may be verbs elsewhere.
_PEOPLE = frozenset("crew field house management staff team".split())
_PREPOSITIONS = frozenset("about for in of on to with".split())
_SHARED = pattern(r"(?:,\s*|\s+)(?:and|or)\b")
# "You must bake and to plan."
_AND_TO = pattern(r"[^.;:!?]{0,120}?\b(?:and|as well as|or)\s+(?:also\s+|not\s+)?to\s")
_AGAIN = {
    word: pattern(rf"[^.;:!?]{{0,120}}?(?:,|\b(?:and|as well as|or)(?:\s+\w+){{0,2}}?)\s+{word}\s")
    for word in _PREPOSITIONS
}
_TO_WHOM = pattern(r"[^.;:!?]{0,120}?\sto\s+([A-Za-z]+)")
_WITHIN_SENTENCE = pattern(r"[a-z,]\s+$")
_ABBREVIATED = pattern(r"\s*\(?\b[A-Z]{2,6}s?\)")
# After "and": a verb in "-ing", or words with an "and" of their own.
_NO_SECOND_AND = pattern(r",|\s+(?:\w+ly\s+)?(?:\w+ing\b|(?:[^\s,.;:()]+\s+){1,6}(?:and|&)\s)")
# Before "and": words that would reach beyond it, as in "with the office and access" for "as well as access".
_LEANS_BEFORE = pattern(
    r"(?i:\b(?:and|at|by|for|from|in|of|on|or|through|to|with|&)\s+(?:[^\s,.;:()]+\s+){0,5}$)"
)
# What "and" can join something to.
_JOINS = pattern(r"(?<!\bthat)(?<!\bnote)(?<!\bbut)(?<!\bif)(?<!\bwhen)(?<![.:;!?])(?<=[\w)%’'\",])\s+$")
_IN_LIST = pattern(r",\s*(?!(?:and|but|or|that|to|which|who|with)\b)(?:[\w'’-]+\s+){0,2}$")
_OF_REGARD = pattern(r"(?i:(?:in|with) (?:regards?|respect|reference) to)")
# What somebody can do, or have, on a subject.
_TELLS = pattern(
    r"(?i:\b(?:advi[cs]|answer|ask|brief|communicat|consult|discuss|feedback|guid|inform|inquir|polic|question"
    r"|recommend|report|speak|talk|train|updat)\w*\s+(?:[^\s.;:]+\s+){0,6}$)"
)
_BREAKS_OFF = pattern(r"\s*(?:[(:]|\Z)")
_WILL_ALSO = pattern(r"[^.;:!?]*[\s,](?:and|but|or)\s+(?:also\s+)?(?:be|become|have)\b")
_A_TOOL = pattern(r"\s+(?:an?|any|one|the|their|your|our)\s")


def fits(text: str, span: Span, replacement: str) -> bool:
    """Whether `replacement` can stand at `span`, as far as the words around it tell."""
    swap = Swap(text, span, replacement)
    return not any(doubt(swap) for doubt in (*_DOUBTS, *sense.DOUBTS))


def _has_no_subject(swap: Swap) -> bool:
    """“You'll can”, “must: can work”: before "can" and its kin a subject must stand."""
    first = swap.replacement.split(" ", 1)[0].lower()
    if first not in _MODALS:
        return False
    found = _WORD_BEFORE.search(swap.before)
    subject = found[1].lower().replace("’", "'") if found else ""
    if first == "must" and subject in _OTHERS:
        return True
    is_one_already = swap.written.split(" ", 1)[0].lower() in _MODALS
    return not is_one_already and (not subject or subject in _NO_SUBJECTS)


def _leads_to_verb(swap: Swap) -> bool:
    """“Provide leadership to ensure” is no “lead ensure”: the "to" belongs to the verb."""
    last = swap.replacement.rsplit(" ", 1)[-1]
    if not swap.written.endswith(" to") or last == "to" or last in _MODALS:
        return False
    following = _NEXT_WORD.match(swap.text, swap.span.end)
    known = verb(following[1]) if following and following[1] not in _PEOPLE else None
    return known is not None and known.form is VerbForm.BASE


def _strands_preposition(swap: Swap) -> bool:
    """“Support and training for staff”, “support staff and to clients” need the "to" that would go."""
    last = swap.said.rsplit(" ", 1)[-1]
    words = swap.replacement.lower().split() or [""]
    first, end = words[0], words[-1]
    is_verb = first in _MODALS or verb(first) is not None
    if last not in _PREPOSITIONS or end == last or not is_verb:
        return False
    if _SHARED.match(swap.text, swap.span.end):
        return True
    again = _AND_TO if end in _MODALS else _AGAIN[last]
    return again.match(swap.text, swap.span.end) is not None


def _advises_to(swap: Swap) -> bool:
    """“Advise on law to staff”: guidance goes to somebody; one advises them."""
    if not swap.replacement.lower().startswith("advis") or not swap.said.endswith(" on"):
        return False
    following = _TO_WHOM.match(swap.text, swap.span.end)
    return following is not None and verb(following[1].lower()) is None


def _is_spelled_out(swap: Swap) -> bool:
    """“Subject matter expert (SME)”: the letters would stand for nothing."""
    return _ABBREVIATED.match(swap.text, swap.span.end) is not None


def _is_label(swap: Swap) -> bool:
    """“Duties and Responsibilities: …” is a heading, “the Additional Information box” a name."""
    written = swap.written
    is_title = " " in written and written.istitle()
    if is_title and _WITHIN_SENTENCE.search(swap.before):
        return True
    return (is_title or (" " in written and written.isupper())) and swap.text.startswith(":", swap.span.end)


def _joins_wrongly(swap: Swap) -> bool:
    """“And providing”, “a and b and c”, “with them and access”: "as well as" keeps apart what "and" joins."""
    if swap.replacement != "and":
        return False
    if not _JOINS.search(swap.before) or _LEANS_BEFORE.search(swap.before):
        return True
    return _NO_SECOND_AND.match(swap.text, swap.span.end) is not None


def _opens_list(swap: Swap) -> bool:
    """“Policies, rules and laws” would lose the "and" that closes its list."""
    loses_and = " and " in swap.written and " and " not in swap.replacement
    return loses_and and _IN_LIST.search(swap.before) is not None


def _tells_nothing(swap: Swap) -> bool:
    """“Quality with regard to speed” is no quality "on" speed."""
    if swap.replacement not in ("about", "on") or not _OF_REGARD.match(swap.written):
        return False
    return _TELLS.search(swap.before) is None


def _is_left_alone(swap: Swap) -> bool:
    """“Approximately (a year)” has nothing to be "about", and "under: a) …" nothing to be under."""
    return swap.replacement in ("about", "under") and _BREAKS_OFF.match(swap.text, swap.span.end) is not None


def _passes_through(swap: Swap) -> bool:
    """What is done "through the use of a knife" is done with it, and goes through nothing."""
    is_use = swap.replacement == "through" and swap.written.endswith("use of")
    return is_use and _A_TOOL.match(swap.text, swap.span.end) is not None


def _strands_verb(swap: Swap) -> bool:
    """“They can bake and be able to plan”: the verb further on belongs to the "will" that would go."""
    return swap.replacement == "can" and _WILL_ALSO.match(swap.text, swap.span.end) is not None


_DOUBTS: tuple[Callable[[Swap], bool], ...] = (
    _has_no_subject,
    _leads_to_verb,
    _strands_preposition,
    _advises_to,
    _is_spelled_out,
    _is_label,
    _joins_wrongly,
    _opens_list,
    _tells_nothing,
    _is_left_alone,
    _passes_through,
    _strands_verb,
)
