"""Pay beside base pay: bonus, commission, equity and the like, where the posting offers them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rolewright.document import Block, BlockKind, Fact, Mention, OtherPayKind, SectionKind
from rolewright.parse.facts.pattern import pattern
from rolewright.parse.reading import Reading
from rolewright.text import Span

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


class _Sign(NamedTuple):
    """How a literal of the text states pay of a kind.

    `words` must match from the literal on. `needed` must stand near it, unless the section tells of benefits;
    `barred` must not.
    """

    literal: str
    kind: OtherPayKind
    words: re.Pattern[str]
    needed: re.Pattern[str] | None = None
    barred: re.Pattern[str] | None = None


_OFFERED = pattern(
    r"\b(?:earn\w*|eligible|eligibility|offer\w*|paid|pays?|receive|uncapped|plus|generous|competitive"
    r"|salary|base|"
    r"compensation|package|rewards?|benefits?|annual|performance|quarterly|monthly|discretionary|structure"
    r"|scheme|"
    r"commissions?|provided?|remuneration|wage|opportunit\w+|potential)\b|[+$£€]"
)
_SHARED_OUT = pattern(
    r"stock|share|option|grant|ownership|company equity|package|salary|compensation|bonus|benefits?\b"
    r"|competitive|"
    r"meaningful|generous|significant|substantial|startup|start-up|participat|stake|award|vest|eligible"
    r"|offer|receive|[+$]"
)
_OVERTIME_PAID = pattern(
    r"paid|pay\b|pays|rates?\b|available|time and|1\.5|double|opportunit|eligible|earn|premium|enhanced|[+$£]"
)
_SHIFT = pattern(r"shift|night|weekend|evening|holiday|pay\b|hour|\$|language")
_PAID_PREMIUM = pattern(
    r"(?:shift|night|weekend|evening|holiday|pay|overtime) premium|premium pay|premium for (?:working"
    r"|shifts|nights)"
)
_TIPS_PAID = pattern(
    r"(?:\+|plus|and|&|keep|cash|daily|share of|with|including|earn|average)\s?(?:\w+ )?tips\b(?! (?:for|on"
    r"|to|and tricks))"
    r"|tips paid|^\W*tips\W*$"
)
_ADVANTAGE = pattern(
    r"(?:is|are|be|as|considered|definite|huge|big|nice|added|real|major) an? (?:\w+ )?bonus"
    r"|bonus (?:points?|if|skill|for (?!hitting|meeting|exceed|perform)|to have|marks|track)"
    r"|^\W*bonus(?:es)?\W*$"
    r"|\ba bonus\W{0,2}(?:$|[.,;)!])|no bonus|(?:referral|refer a friend)[a-z ]{0,12} bonus"
)
_BODY = pattern(
    r"(?:european|service|opportunity|exchange|trade|communications|charity|electoral|planning|quality"
    r"|federal|royal|joint|"
    r"state|law|rights|public|regulatory|securities|health|the) commission\b|commission (?:on|for|of|the)\b"
    r"|no commission"
    r"|to commission\b|(?:calculat|process|administ|reconcil|track)\w* (?:\w+ ){0,3}commission"
)
_FAIRNESS = pattern(
    r"divers|inclus|racial|gender|social|justice|belonging|inequit|equity-|debt and equity"
    r"|(?:health|private|pay|brand|home|employment|internal) equity|equity (?:research|partner|lens"
    r"|markets?|trad|capital|and "
    r"(?:access|belong))"
)
_UNPAID = pattern(
    r"(?:no|not|without|exempt from|ineligible for) (?:\w+ ){0,3}overtime|(?:willing\w*|able|ability|must"
    r"|prepared) "
    r"(?:to |be able to )?work|overtime (?:is |may be |will be )?(?:required|mandatory|as needed|as required)"
    r"|mandatory overtime"
)
_PERKS = (
    "wellness|wellbeing|fitness|gym|health|learning|development|training|conference|office|equipment|"
    "internet|wifi|wi-fi|"
    "book|coworking|co-working|lunch|dinner|food|snack|clothing|uniform|professional|phone|remote|sport|"
    "volunteer"
)
_LEAVE_OR_PERK = pattern(
    r"allowances? will not|no allowance"
    r"|(?:leave|holiday|vacation|time off|pto|baggage|luggage|carbon|annual|weight) allowance"
    rf"|(?:{_PERKS})[a-z ,&-]{{0,24}} (?:allowance|stipend)"
    rf"|(?:allowance|stipend)s? (?:for|on|towards?|to) [a-z ]{{0,16}}(?:{_PERKS})"
)
_RETIREMENT = pattern(r"401|403|retire|pension")

_KIND = OtherPayKind
_SIGNS = (
    _Sign("sign", _KIND.SIGNING_BONUS, pattern(r"sign(?:ing|[- ]?on|[- ]?up)[ -]bonus(?:es)?")),
    _Sign("joining", _KIND.SIGNING_BONUS, pattern(r"joining bonus(?:es)?")),
    _Sign("welcome", _KIND.SIGNING_BONUS, pattern(r"welcome bonus(?:es)?")),
    _Sign("hiring", _KIND.SIGNING_BONUS, pattern(r"hiring bonus(?:es)?")),
    _Sign("bonus", _KIND.BONUS, pattern(r"bonus(?:es)?(?!\w)"), None, _ADVANTAGE),
    _Sign(
        "incentive",
        _KIND.BONUS,
        pattern(
            r"incentives? (?:pay|plans?|programs?|programmes?|bonus|compensation|schemes?|awards?"
            r"|payments?)(?!\w)"
        ),
    ),
    _Sign("performance", _KIND.BONUS, pattern(r"performance[- ](?:related|based) pay")),
    _Sign("commission", _KIND.COMMISSION, pattern(r"commissions?(?!\w)"), None, _BODY),
    _Sign("ote", _KIND.OTE, pattern(r"OTE(?!\w)")),
    _Sign("on-target", _KIND.OTE, pattern(r"(?i)on-target earnings?")),
    _Sign("on target", _KIND.OTE, pattern(r"(?i)on target earnings?")),
    _Sign("equity", _KIND.EQUITY, pattern(r"equity(?!\w)"), _SHARED_OUT, _FAIRNESS),
    _Sign(
        "stock",
        _KIND.EQUITY,
        pattern(r"stock (?:options?|grants?|units?|awards?|plans?|purchase|compensation|ownership)(?!\w)"),
    ),
    _Sign("share", _KIND.EQUITY, pattern(r"shares? (?:options?|schemes?|save|purchase|incentive)(?!\w)")),
    _Sign("rsu", _KIND.EQUITY, pattern(r"rsus?(?!\w)")),
    _Sign("overtime", _KIND.OVERTIME, pattern(r"overtime(?!\w)"), _OVERTIME_PAID, _UNPAID),
    _Sign("allowance", _KIND.ALLOWANCE, pattern(r"allowances?(?!\w)"), None, _LEAVE_OR_PERK),
    _Sign("stipend", _KIND.ALLOWANCE, pattern(r"stipends?(?!\w)"), None, _LEAVE_OR_PERK),
    _Sign("tips", _KIND.TIPS, pattern(r"tips(?!\w)"), _TIPS_PAID),
    _Sign("gratuit", _KIND.TIPS, pattern(r"gratuit(?:y|ies)(?!\w)")),
    _Sign("differential", _KIND.OTHER, pattern(r"differentials?(?!\w)"), _SHIFT),
    _Sign("premium", _KIND.OTHER, pattern(r"premiums?(?!\w)"), _PAID_PREMIUM),
    _Sign("profit", _KIND.OTHER, pattern(r"profit[ -]shar(?:e|ing)(?!\w)"), None, _RETIREMENT),
    _Sign("earn a", _KIND.OTHER, pattern(r"earn (?:an )?additional")),
)
# Where a posting tells what the work is, such words name a subject, unless the sentence also offers.
_ABOUT_WORK = (SectionKind.REQUIREMENTS, SectionKind.RESPONSIBILITIES, SectionKind.PREFERRED)
_NEEDED_EVERYWHERE = (_TIPS_PAID, _PAID_PREMIUM, _SHIFT)
_SILENT = (BlockKind.FRONT_MATTER, BlockKind.CODE, BlockKind.COMMENT)
_BEFORE, _AFTER = 90, 70
# No posting holds so many; the rest of such a text is not worth the time.
_MOST_MATCHES = 5_000


def other_pay(reading: Reading) -> Fact[OtherPayKind]:
    """Every kind of pay beside base pay that the posting offers, in the order of the text.

    A bonus that is an advantage ("SQL is a bonus"), equity that is fairness and a public commission are none.
    """
    return Fact(tuple(_without_overlap(sorted(_mentions(reading), key=lambda mention: mention.span))))


def _mentions(reading: Reading) -> Iterator[Mention[OtherPayKind]]:
    source = reading.source
    matches = _automaton().find_matches_as_indexes(source.folded, overlapping=True)
    for number, start, _ in matches[:_MOST_MATCHES]:
        sign = _SIGNS[number]
        if start and source.folded[start - 1].isalnum():
            continue
        words = sign.words.match(source.text if sign.kind is _KIND.OTE else source.folded, start)
        if words is not None and _is_offered(reading, sign, Span(*words.span())):
            yield Mention(sign.kind, Span(*words.span()))


@cache
def _automaton() -> "AhoCorasick":
    from ahocorasick_rs import AhoCorasick, Implementation

    return AhoCorasick([sign.literal for sign in _SIGNS], implementation=Implementation.DFA)


def _is_offered(reading: Reading, sign: _Sign, words: Span) -> bool:
    block = _block_at(reading.blocks, words.start)
    if block.kind in _SILENT:
        return False
    near = _sentence(reading.source.folded, block.content, words)
    if sign.barred is not None and sign.barred.search(near):
        return False
    section = reading.kind_at(words.start)
    if section in _ABOUT_WORK:
        return bool((sign.needed or _OFFERED).search(near) and _OFFERED.search(near))
    if sign.needed is None or (section is SectionKind.BENEFITS and sign.needed not in _NEEDED_EVERYWHERE):
        return True
    return sign.needed.search(near) is not None


def _block_at(blocks: tuple[Block, ...], offset: int) -> Block:
    return blocks[bisect_right(blocks, offset, key=lambda block: block.span.start) - 1]


def _sentence(folded: str, block: Span, words: Span) -> str:
    """The sentence around `words`, as far as it is near."""
    start = max(block.start, words.start - _BEFORE)
    stop = folded.rfind(". ", start, words.start)
    end = min(block.end, words.end + _AFTER)
    after = folded.find(". ", words.end, end)
    return folded[start if stop < 0 else stop + 2 : end if after < 0 else after].replace("\n", " ")


def _without_overlap(mentions: list[Mention[OtherPayKind]]) -> Iterator[Mention[OtherPayKind]]:
    """The mentions without those that lie in one before: "sign-on bonus" is one thing."""
    end = 0
    for mention in mentions:
        if mention.span.start >= end:
            end = mention.span.end
            yield mention
