"""Duties and abilities as something that somebody did: the leading verbs of an entry in another form."""

from collections.abc import Iterator

from rolewright.knowledge.verbs import verbs
from rolewright.records import record
from rolewright.rules.item_start import item_start
from rolewright.rules.verb_forms import Verb, VerbForm, verb
from rolewright.text import SourceText, Span, pattern
from rolewright.writing.screening_words import past

_WORD = pattern(r"[a-z]+(?:-[a-z]+)?(?![\w-])")
_JOINT = pattern(r",?\s+(?:and|or|&)\s+(?:then\s+)?|,\s+|\s*/\s*")
_LATER = pattern(
    r"(?:[.,;:/&–-]\s+|\b(?:also|and|as well as|but|not|or|plus|then)\s+)"
    r"(?:(?:also|and|but|or|plus|then|\w+ly)\s+)*([a-z]+(?:-[a-z]+)?)\b"
)
#: What follows a verb and seldom a noun.
_OF_VERB = pattern(
    r"\s+(?:the|an?|our|their|your|its|his|her|them|it|us|any|all|each|every|new|what|who|how"
    r"|whether|where|that|this"
    r"|those|these|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|up|out"
    r"|back|down|off"
    r"|away|[$£€]?\d+)\b"
)
_INFINITIVE = pattern(
    r"\b(?:to|can|could|may|might|must|should|will|would|help(?:s|ing)?|let|who|which|that|where|when|how)\b"
)
#: Words that are the noun of a name more often than the verb, when such a word follows.
_NOUNS = frozenset(
    """
    account book budget build business change control cost cover credit cross-sell design display
    document experience fund help host interface interview lease license market model order pair pilot plan
    process product program project purchase quality record report research resource review risk sample
    schedule service sketch source staff stock store study supply support survey team test tool train
    transport work
    """.split()
)
_OF_NAME = pattern(
    r"\s+(?:analys[ie]s|analytics|and\s+(?:development|management|research|support|reporting"
    r"|analysis)|controls?"
    r"|allocation|applications|development|driven|forecasting|for|from|management|maintenance|of"
    r"|plann?ing|reporting|research|reviews?|services?|strategy|systems?"
    r"|tools?)\b"
)
#: Verbs that are no nouns, so that one after "and" goes on with what is to be done.
_ONLY_VERBS = frozenset(
    """
    achieve adapt advise agree analyse analyze apply arrange ask assess assist become bring build collect
    communicate compile comply configure create decide define deliver deploy describe determine develop
    discuss encourage engage enhance ensure establish evaluate examine execute explain explore follow gather
    generate give go grow handle help identify implement improve increase inform inspect install instruct
    investigate keep know lead learn maintain make manage meet monitor obtain offer operate optimise
    optimize organise organize oversee own perform plan prepare present prevent prioritise prioritize
    produce promote propose protect provide receive recognise recognize recommend reconcile reduce refine
    remove resolve respond retain run scale see select sell send serve share solve speak submit suggest
    supervise take teach tell track train translate understand update write
    """.split()
)
_VERBAL_END = pattern(
    r"(?:[a-z]{3}if|[a-z]{2}is|[a-z]{2}iz)[ye]$|(?:bor|din|cip|liz|ti|cul|lid|st|gr|tr)ate$"
)
_NOT_VERBAL = frozenset(
    "exercise enterprise expertise franchise promise premise merchandise compromise state".split()
)
#: Gerunds that are the name of a field or thing as often.
_FIELDS = frozenset(
    """
    accounting advertising banking billing branding building catering cleaning clothing coaching consulting
    engineering funding fundraising housing learning lending manufacturing marketing meeting mentoring
    merchandising networking nursing onboarding packaging planning pricing processing procuring programming
    purchasing recruiting reporting setting shipping staffing teaching testing trading training warehousing
    writing
    """.split()
)
_NAMED = pattern(r"\s+[A-Z][a-z]+(?:$|[\s/]+(?!of\b|and\b|to\b|with\b|in\b|for\b))")
_GOES_ON = pattern(r"\s+(?!(?:and|or|of|in|for|with|to|at|on|by)\b)[a-z\d$£€]")
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
        or (start.verb.base in _NOUNS and is_name(words))
    ):
        return None
    if start.verb.form is VerbForm.GERUND and _OF_TOOL.match(folded, start.span.end):
        return None
    if start.word in _ADJECTIVES and not _OF_VERB.match(folded, start.span.end):
        return None
    at, written = start.span.start, words[start.span.start : start.span.end]
    if (written.isupper() and not words.isupper()) or (
        start.verb.base in _NOUNS and _NAMED.match(words, start.span.end)
    ):
        return None
    if (
        "-" in start.word
        and start.word not in verbs()
        and start.verb.form is VerbForm.BASE
        and verb(start.word) is None
    ):
        return None
    if start.word in _NOUNS and _OF_NAME.match(folded, start.span.end):
        return None
    form = start.verb.form
    if (help_ := _HELP.match(folded)) is not None:
        at, form = help_.start(1), VerbForm.BASE
    joined = list(_run(folded, at, form))
    if not joined or _AND_MORE.match(folded, joined[-1][1].end):
        return None
    if form is VerbForm.GERUND and folded.startswith(" of ", joined[-1][1].end):
        words = words[: joined[-1][1].end] + words[joined[-1][1].end + 3 :]
        folded = SourceText(words).folded
    later, is_sure = _later(folded, joined[-1][1].end, form)
    changed = [*joined, *later]
    return Doing(
        past=_with(words, at, [(past(known.base, british=british), span) for known, span in changed]),
        past_verb=past(joined[0][0].base, british=british),
        base=_base(words, at, changed, form, is_sure),
        is_sure=is_sure,
    )


def is_name(words: str) -> bool:
    """Whether all words but the smallest have capitals, as in the name of a field: "Pair Programming"."""
    long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _base(words: str, at: int, changed: list[tuple[Verb, Span]], form: VerbForm, is_sure: bool) -> str | None:
    if form is VerbForm.BASE:
        return words[at].lower() + words[at + 1 :]
    return _with(words, at, [(known.base, span) for known, span in changed]) if is_sure else None


def _run(folded: str, at: int, form: VerbForm) -> Iterator[tuple[Verb, Span]]:
    """The verbs of one form side by side: "Hiring, training and leading"."""
    place: int | None = at
    while place is not None:
        word = _WORD.match(folded, place)
        known = verb(word[0]) if word else None
        if word is None or known is None or known.form is not form:
            return
        if place != at and word[0] in _NOUNS and not _OF_VERB.match(folded, word.end()):
            return
        yield known, Span(*word.span())
        joint = _JOINT.match(folded, word.end())
        place = joint.end() if joint else None


def _later(folded: str, start: int, form: VerbForm) -> tuple[list[tuple[Verb, Span]], bool]:
    """Verbs further on that have to change too, and whether nothing is left in doubt.

    After a comma alone a gerund tells how something is done ("…, ensuring that …") and stays as it is.
    """
    found: list[tuple[Verb, Span]] = []
    stays = False
    for later in _LATER.finditer(folded, start):
        word, span = later[1], Span(*later.span(1))
        known = verb(word)
        if form is VerbForm.GERUND and word.endswith("ing"):
            if later[0].startswith(","):
                stays = True
                continue
            if stays or known is None or known.form is not form:
                return found, False
        elif known is None or known.form is not form:
            last = verb(word.rpartition("-")[2]) if "-" in word else None
            if last is not None and last.form is form:
                return found, False
            continue
        if _is_surely_verb(word, known, folded, span.end) and not _INFINITIVE.search(
            folded, start, later.start()
        ):
            found.append((known, span))
        else:
            return found, False
    return found, True


def _is_surely_verb(word: str, known: Verb | None, folded: str, end: int) -> bool:
    """Whether a word that may be a verb is one here, and goes on with what the entry began with."""
    if _OF_VERB.match(folded, end):
        return True
    if known is None or _GOES_ON.match(folded, end) is None:
        return False
    if known.form is VerbForm.GERUND:
        return word not in _FIELDS
    base = known.base
    return base in _ONLY_VERBS or (_VERBAL_END.search(base) is not None and base not in _NOT_VERBAL)


def _with(words: str, at: int, changes: list[tuple[str, Span]]) -> str:
    pieces: list[str] = []
    for form, span in changes:
        pieces += words[at : span.start], form
        at = span.end
    return "".join([*pieces, words[at:]])


#: A second thing that belongs to the word before the verb: "practice in finding …, and in mending …".
_SAME_AGAIN = pattern(r"\b(?:and|or) (?:in|of|with) \w+ing\b")


def base_forms(words: str) -> str | None:
    """Words that begin with verbs, in the base form: "design and build X"; None where that is a guess."""
    first = words.split(" ", 1)[0].lower()
    known = verb(first)
    if known is None or known.form is VerbForm.THIRD or _SAME_AGAIN.search(words):
        return None
    done = doing(words)
    return done.base if done is not None else None
