"""The verbs with which an entry begins, and those further on that go on with it, put in another form.

"Fixes and sells bikes, and trains apprentices" has three; whoever turns one has to turn them all.
"""

from collections.abc import Callable, Iterator

from rolewright.records import record
from rolewright.rules.inflection import forms
from rolewright.rules.verb_forms import Verb, VerbForm, verb
from rolewright.text import Span, pattern

_WORD = pattern(r"[a-z]+(?:-[a-z]+)?(?![\w-])")
_JOINT = pattern(r",?\s+(?:and|or|&)\s+(?:then\s+)?|,\s+|\s*/\s*")
_LATER = pattern(
    r"(?:[.,;:/&–-]\s+|\b(?:also|and|as well as|but|not|or|plus|then)\s+)"
    r"(?:(?:also|and|but|or|plus|then|\w+ly)\s+)*([a-z]+(?:-[a-z]+)?)\b"
)
#: What follows a verb and seldom a noun.
OF_VERB = pattern(
    r"\s+(?:the|an?|our|their|your|its|his|her|them|it|us|any|all|each|every|new|what|who|how"
    r"|whether|where|that|this"
    r"|those|these|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|up|out"
    r"|back|down|off"
    r"|away|[$£€]?\d+)\b"
)
_ALSO = pattern(r"\b(?:and|or|then|also|plus)\b")
_INFINITIVE = pattern(
    r"\b(?:to|can|could|may|might|must|should|will|would|help(?:s|ing)?|let|who|which|that|where|when|how)\b"
)
#: Words that are the noun of a name more often than the verb, when such a word follows.
NOUNS = frozenset(
    """
    account book budget build business change control cost cover credit cross-sell design display
    document experience fund help host interface interview lease license market model order pair pilot plan
    process product program project purchase quality record report research resource review risk sample
    schedule service sketch source staff stock store study supply support survey team test tool train
    transport work
    """.split()
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
_GOES_ON = pattern(r"\s+(?!(?:and|or|of|in|for|with|to|at|on|by)\b)[a-z\d$£€]")


@record
class LeadingVerbs:
    """Verbs of one form with their places; `run_end` is where those end that stand side by side.

    `is_sure` tells that no later word may be one of them that is not among them.
    """

    verbs: tuple[tuple[Verb, Span], ...]
    run_end: int
    is_sure: bool

    def turned(self, words: str, into: Callable[[str], str]) -> str:
        """The words from the first verb on, with each verb as `into` puts its base."""
        at = self.verbs[0][1].start
        pieces: list[str] = []
        for known, span in self.verbs:
            pieces += words[at : span.start], into(known.base)
            at = span.end
        return "".join([*pieces, words[at:]])


def leading_verbs(folded: str, at: int = 0, form: VerbForm | None = None) -> LeadingVerbs | None:
    """The verbs that begin at a place, in lower case; None where no verb does."""
    first = _WORD.match(folded, at)
    known = verb(first[0]) if first else None
    if known is None:
        return None
    form = form or known.form
    joined = tuple(_run(folded, at, form))
    if not joined:
        return None
    later, is_sure = _later(folded, joined[-1][1].end, form)
    return LeadingVerbs((*joined, *later), joined[-1][1].end, is_sure)


def base(verb_: str) -> str:
    """The base of a base: what "You will" wants."""
    return verb_


def third(verb_: str) -> str:
    """What a name wants: "makes"."""
    return _THIRD_OF.get(verb_) or forms(verb_).third[0]


_THIRD_OF = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def _run(folded: str, at: int, form: VerbForm) -> Iterator[tuple[Verb, Span]]:
    """The verbs of one form side by side: "Hiring, training and leading"."""
    place: int | None = at
    while place is not None:
        word = _WORD.match(folded, place)
        known = verb(word[0]) if word else None
        if word is None or known is None or known.form is not form:
            return
        if place != at and word[0] in NOUNS and not OF_VERB.match(folded, word.end()):
            return
        yield known, Span(*word.span())
        joint = _JOINT.match(folded, word.end())
        place = joint.end() if joint else None


def _later(folded: str, start: int, form: VerbForm) -> tuple[list[tuple[Verb, Span]], bool]:
    """Verbs further on that have to change too, and whether nothing is left in doubt.

    After a comma alone a gerund tells how something is done ("…, ensuring that …") and stays as it is.
    """
    found: list[tuple[Verb, Span]] = []
    beside: list[tuple[Verb, Span]] = []
    for later in _LATER.finditer(folded, start):
        word, span = later[1], Span(*later.span(1))
        known = verb(word) or (_guessed_third(word, folded, span.end) if form is VerbForm.THIRD else None)
        is_alone = later[0].startswith(",") and _ALSO.search(later[0]) is None
        if form is VerbForm.GERUND and word.endswith("ing"):
            if known is None or known.form is not form:
                if is_alone:
                    continue
                return found, False
            if is_alone:
                beside.append((known, span))
                continue
            if beside and any(each.base in _TELLS_HOW for each, _ in beside):
                return found, False
        elif known is None or known.form is not form:
            last = verb(word.rpartition("-")[2]) if "-" in word else None
            if last is not None and last.form is form:
                return found, False
            continue
        if _is_surely_verb(word, known, folded, span.end) and not _INFINITIVE.search(
            folded, start, later.start()
        ):
            # "Fixing bikes, selling parts and training two apprentices" are three of a kind.
            found += [*beside, (known, span)]
            beside = []
        else:
            return found, False
    return found, True


#: What a gerund after a comma tells is done at the same time, by the way, or with what effect.
_TELLS_HOW = frozenset(
    """
    allow be build demonstrate drive enable ensure follow give help identify improve include keep lead lower
    maintain make meet prevent provide reach reduce resolve save support take use work
    """.split()
)


def _is_surely_verb(word: str, known: Verb | None, folded: str, end: int) -> bool:
    """Whether a word that may be a verb is one here, and goes on with what the entry began with."""
    if OF_VERB.match(folded, end) or _GOES_WITH.match(f"{word}{folded[end : end + 9]}"):
        return True
    if known is None or _GOES_ON.match(folded, end) is None:
        return False
    if known.form is VerbForm.GERUND:
        return word not in _FIELDS
    if known.form is VerbForm.THIRD:
        # Nouns in the plural hardly ever stand before another noun: "sells bikes and trains apprentices".
        return word not in _PLURAL_FIRST and _ADVERB.match(folded, end) is None
    name = known.base
    return name in _ONLY_VERBS or (_VERBAL_END.search(name) is not None and name not in _NOT_VERBAL)


#: Verbs that need a preposition, and are nouns before none of these.
_GOES_WITH = pattern(
    r"(?:talks|speaks|listens|reports|goes|comes) to\b|(?:cares|looks) (?:for|after)\b|deals with\b"
)
#: Plurals that do stand before another noun, and what can follow any noun.
_PLURAL_FIRST = frozenset(
    "arms clothes customs goods news operations parts sales savings sports systems".split()
)
_ADVERB = pattern(
    r"\s+(?:\w+ly|abroad|again|alone|as|because|both|here|if|locally|nationwide|near|online|over|since|so|than"
    r"|that|there|through|together|too|twice|under|via|when|where|which|while|who|worldwide)\b"
)


def _guessed_third(word: str, folded: str, end: int) -> Verb | None:
    """A verb that no list knows, told by what follows: "trues" in "sells bikes, and trues wheels"."""
    if not _OBJECT.match(folded, end) or word in _PLURAL_FIRST or not _THIRD_FORM.fullmatch(word):
        return None
    return Verb(
        word[:-2] if word.endswith(("shes", "ches", "xes", "sses", "zzes")) else word[:-1], VerbForm.THIRD
    )


_THIRD_FORM = pattern(r"[a-z]{2,}[a-rt-z]s|[a-z]+sses")
#: A plural after it, or what only a verb has.
_OBJECT = pattern(r"\s+(?:(?:the|an?|our|their|its|them|it|every|all|each)\b|[a-z]{3,}[a-rt-z]s\b)")
