"""What a posting says of pay, as laws ask for it."""

from rolewright.document import Employment, Mention, OtherPayKind, Pay, PayKind, PayUnit
from rolewright.rules.context import Context
from rolewright.rules.law.answer import Answer, english, said
from rolewright.rules.law.wordings import Wording
from rolewright.text import pattern

# Where the template of a site puts the pay in.
_PUT_IN = pattern(r"\{[%{][^%}\n]{0,80}\b(?:compensation|pay|salary)")
# An amount for a time that nothing ties to this job, but that may be its pay.
_PERHAPS_PAY = Wording(
    ("$", "€", "£", "eur", "usd", "gbp", "cad"),
    pattern(
        r"(?:[$€£]|\b(?:aud|cad|chf|euros?|eur|gbp|usd))\s?\d[\d,.]*\s?k?\s?"
        r"(?:per \w|(?:/|an? )\s?(?:annum|day|hour|hr|month|week|year|yr)\b)"
    ),
)
# Amounts without a sign of money, as in India, and grades whose pay stands in a public table.
_PAY_ELSEWHERE = Wording(
    (" pa", "p.a", "p/a", "annum", "lpa", "lakh", "gs-", "grade", "band", "scale"),
    pattern(
        r"\b\d[\d,.]{3,}\s?(?:(?:-|–|to)\s?\d[\d,.]{3,}\s?)?(?:p[./]?\s?a\b|per annum)"
        r"|\b(?:pay|salary)[ /-]?band\s?:\s{0,24}[a-z]\d?\b"
        r"|\b\d+(?:\.\d+)?\s?(?:lpa|lakhs?)\b|\bgs-?\s?\d{1,2}\b"
        r"|\b(?:compensation|pay|salary)[ /]?(?:band|grade|point|scale)[a-z /]{0,12}:?"
        r"\W{0,4}[a-z]{0,4}[- ]?\d"
    ),
)
# Paid by what is sold and by nothing else.
_COMMISSION_ALONE = pattern(
    r"\b(?:100 ?%|fully|only|pure(?:ly)?|solely|straight) (?:on |by )?commission\b"
    r"|\bcommission(?:s)?[- ](?:alone|only)\b|\bpaid (?:entirely |solely |only )(?:by|on|in) commissions?\b"
    r"|\bpay is commission\b"
)
# An amount, a share, a rhythm or a ground beside the word, or a kind that says what it is for.
_DESCRIBED = pattern(
    r"\d|%|\b(?:annual(?:ly)?|attendance|base[sd]? on|christmas|company|discretionary|each|equity|every"
    r"|holiday|incentive stock|individual|linked to|loyalty|margin|month(?:ly)?|per|performance"
    r"|profit|quarter(?:ly)?|referral|relocation|restricted|retention|rsus?|sales|sign(?:ing)?|sign-on|stock|target(?:s)?|team"
    r"|thirteenth|tied to|uncapped|week(?:ly)?|when|year(?:ly)?|year-end)\b"
)
_NO_OTHER_PAY = Wording(
    ("bonus", "commission", "other pay"),
    pattern(r"\b(?:no|without|not eligible for)(?: any)? (?:\w+ ){0,2}(?:bonus|commission|other pay)"),
)
_BY_THE_PIECE = Wording(
    ("piece", "paid by", "paid per"),
    pattern(
        r"\b(?:piece[- ](?:rate|work)|paid (?:by|per) (?:the )?"
        r"(?:piece|bin|bucket|tray|kilo\w*|box|item|tree|tonne))\b"
    ),
)
_PERIODIC = pattern(r"\b(?:an?|per|the) hour\b|\bhourly\b|\bper (?:day|week)\b|\baward\b")
_TIMED = pattern(
    r"\b(?:annual(?:ly|i[sz]ed)?|p\.? ?a\b|p/a|annum|(?:bi-?)?(?:week|month)(?:ly)?"
    r"|daily|day|hour(?:ly)?|hr|mo|year(?:ly)?|yr|jahr\w*|jährlich|monat\w*|\w+monatsgehalt|stunde\w*|\w*jahres\w+)\b"
)
_NAMED_OTHER = {OtherPayKind.BONUS, OtherPayKind.COMMISSION, OtherPayKind.OTE, OtherPayKind.OTHER}
_REACH = 80


def pay(context: Context) -> Answer | None:
    """Whether base pay is stated; unsure where it has one end only, or is put in by a template."""
    stated = context.facts.pay.distinct
    if closed := next((each for each in stated if each.value.kind not in _OPEN), None):
        return Answer(True, closed.span)
    if stated:
        return Answer(None, stated[0].span)
    if any(mention.value is Employment.VOLUNTEER for mention in context.facts.employment):
        return None
    if "{" in context.text and _PUT_IN.search(context.source.folded):
        return Answer(None)
    return Answer(None if said(context, _PERHAPS_PAY) or said(context, _PAY_ELSEWHERE) else False)


_OPEN = frozenset({PayKind.FROM, PayKind.UP_TO})


def open_ended(context: Context) -> Mention[Pay] | None:
    """The pay that has one end only, if none is stated with both."""
    stated = context.facts.pay.distinct
    return stated[0] if stated and all(each.value.kind in _OPEN for each in stated) else None


def minimum_pay(context: Context) -> Answer | None:
    """Whether an amount with its unit of time is stated; open where the unit is but guessed."""
    with_unit = [each for each in context.facts.pay.distinct if each.value.unit]
    if stated := next((each for each in with_unit if _is_timed(context, each.span.start)), None):
        return Answer(True, stated.span)
    return pay(context) if not context.facts.pay else Answer(None, context.facts.pay.mentions[0].span)


def _is_timed(context: Context, at: int) -> bool:
    """Whether a unit of time stands with the amount; of other languages than English it is believed."""
    sentence = context.sentence_at(at)
    start = max(0, min(sentence.start, at - _REACH))
    return not english(context) or _TIMED.search(context.source.folded, start, sentence.end) is not None


def is_commission_alone(context: Context) -> bool:
    """Whether the posting says that nothing but commission is paid."""
    folded = context.source.unwrapped
    return "commission" in folded and _COMMISSION_ALONE.search(folded) is not None


def commission(context: Context) -> Answer | None:
    """That pay is commission alone, where it says so; nothing shows that where it does not."""
    if not is_commission_alone(context):
        return None
    return Answer(True, said(context, _COMMISSION_ALONE))


def other_pay(context: Context) -> Answer:
    """Whether what comes on top is described; whether there is any, silence does not tell."""
    bare: Answer | None = None
    for mention in context.facts.other_pay:
        around = context.sentence_at(mention.span.start)
        start = max(around.start, mention.span.start - _REACH)
        words = context.source.folded[start : min(around.end, mention.span.end + _REACH)]
        if mention.declared or mention.value not in _NAMED_OTHER or _DESCRIBED.search(words):
            return Answer(True, mention.span)
        bare = bare or Answer(False if english(context) else None, mention.span)
    if bare is None and (span := said(context, _NO_OTHER_PAY)):
        return Answer(True, span)
    return bare or Answer(None)


def piece_rate(context: Context) -> Answer | None:
    """Whether pay by the piece stands beside a rate for time; None where nothing is paid so."""
    piece = next((each for each in context.facts.pay.distinct if each.value.unit is PayUnit.OTHER), None)
    span = piece.span if piece else said(context, _BY_THE_PIECE)
    if span is None:
        return None
    timed = next(
        (each for each in context.facts.pay.distinct if each.value.unit not in (None, PayUnit.OTHER)), None
    )
    if timed:
        return Answer(True, timed.span)
    periodic = said(context, _PERIODIC)
    return Answer(True, periodic) if periodic else Answer(False, span)
