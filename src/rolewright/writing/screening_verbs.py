"""Duties and abilities as something that somebody did: the leading verbs of an entry in another form."""

from rolewright.knowledge.verbs import verbs
from rolewright.records import record
from rolewright.rules.item_start import item_start
from rolewright.rules.verb_forms import VerbForm, verb
from rolewright.text import SourceText, Span, pattern
from rolewright.writing.leading_verbs import NOUNS, OF_VERB, LeadingVerbs, base, leading_verbs
from rolewright.writing.screening_words import past

_OF_NAME = pattern(
    r"\s+(?:analys[ie]s|analytics|and\s+(?:development|management|research|support|reporting"
    r"|analysis)|controls?"
    r"|allocation|applications|development|driven|forecasting|for|from|management|maintenance|of"
    r"|plann?ing|reporting|research|reviews?|services?|strategy|systems?"
    r"|tools?)\b"
)
_NAMED = pattern(r"\s+[A-Z][a-z]+(?:$|[\s/]+(?!of\b|and\b|to\b|with\b|in\b|for\b))")
#: Verbs that say of what kind something is when they stand before a noun.
_ADJECTIVES = frozenset(
    """
    access clean clear complete cool correct direct double dry duplicate free frequent further level lower
    open perfect present secure separate slow top warm welcome
    """.split()
)
#: Verbs of what somebody is, has or feels, which happens on no occasion.
_NO_VERBS = frozenset(
    """
    be believe belong consist display do enjoy exhibit exist feel have hold include know like live love need
    possess require seem tend think thrive understand want
    """.split()
)
_OF_TOOL = pattern(
    r"\s+(?:equipment|experience|frameworks?|knowledge|languages?|methods?|platforms?|skills?"
    r"|software|systems?|techniques?|tools?)\b"
)
#: What begins like a verb and is none.
_NOUN_FIRST = pattern(
    r"(?:care|practice) (?:in|with)\b|care and\b|pressure[- ]tests?\b|research on\b|time\b"
    r"|training in\b|use of\b|work(?:ing)? hours\b"
)
_OF_SUBJECT = pattern(r"\s+(?:is|are|was|were|has|have|will|can|must|should|may)\b")


@record
class Doing:
    """A duty whose leading verbs are known: in the past, and in the base form where that needs no guess."""

    past: str
    past_verb: str
    base: str | None
    is_sure: bool


_HELP = pattern(r"(?:to\s+)?(help)\s+to\b")
#: After the last verb only something else can follow: "Coaching and transformation".
_AND_MORE = pattern(r"\s+(?:and|or|&)\s+(?!(?:\w+ly|then|also|not|to|on|up)\b)")


def doing(words: str, *, british: bool = False) -> Doing | None:
    """An entry that begins with a verb, however it addresses the reader; None when it does not."""
    folded = SourceText(words).folded
    # A colon further on is no label's, since labels were left out.
    start = item_start(folded, Span(0, folded.find(":") if ":" in folded else len(words)))
    if start is None or start.verb is None or start.verb.base in _NO_VERBS:
        return None
    if (
        _NOUN_FIRST.match(folded, start.span.start)
        or _OF_SUBJECT.match(folded, start.span.end)
        or (start.verb.base in NOUNS and is_name(words))
    ):
        return None
    if start.verb.form is VerbForm.GERUND and _OF_TOOL.match(folded, start.span.end):
        return None
    if start.word in _ADJECTIVES and not OF_VERB.match(folded, start.span.end):
        return None
    at, written = start.span.start, words[start.span.start : start.span.end]
    if (written.isupper() and not words.isupper()) or (
        start.verb.base in NOUNS and _NAMED.match(words, start.span.end)
    ):
        return None
    if (
        "-" in start.word
        and start.word not in verbs()
        and start.verb.form is VerbForm.BASE
        and verb(start.word) is None
    ):
        return None
    if start.word in NOUNS and _OF_NAME.match(folded, start.span.end):
        return None
    form = start.verb.form
    if (help_ := _HELP.match(folded)) is not None:
        at, form = help_.start(1), VerbForm.BASE
    found = leading_verbs(folded, at, form)
    if found is None or _AND_MORE.match(folded, found.run_end):
        return None
    if form is VerbForm.GERUND and folded.startswith(" of ", found.run_end):
        words = words[: found.run_end] + words[found.run_end + 3 :]
        found = leading_verbs(SourceText(words).folded, at, form) or found
    return Doing(
        past=found.turned(words, lambda name: past(name, british=british)),
        past_verb=past(found.verbs[0][0].base, british=british),
        base=_base(words, at, found, form),
        is_sure=found.is_sure,
    )


def is_name(words: str) -> bool:
    """Whether all words but the smallest have capitals, as in the name of a field: "Pair Programming"."""
    long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _base(words: str, at: int, found: LeadingVerbs, form: VerbForm) -> str | None:
    if form is VerbForm.BASE:
        return words[at].lower() + words[at + 1 :]
    return found.turned(words, base) if found.is_sure else None
