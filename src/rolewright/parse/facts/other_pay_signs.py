"""The literals that may state pay beside base pay, and the words near them that confirm or deny it."""

import re

from rolewright.document import OtherPayKind
from rolewright.parse.facts.wordlists import alternatives
from rolewright.text import pattern
from rolewright.tuples import NamedTuple


class Sign(NamedTuple):
    """How a literal of the folded text states pay of a kind.

    `words` must match from the literal on. `needed` must stand near it, unless the section tells of benefits
    and it is not needed `everywhere`; `barred` must not.
    """

    literal: str
    kind: OtherPayKind
    words: re.Pattern[str]
    needed: re.Pattern[str] | None = None
    barred: re.Pattern[str] | None = None
    everywhere: bool = False


def _near(table: str) -> re.Pattern[str]:
    return pattern(alternatives(table))


_SHARED_OUT = _near(r"""
    stock | shares\b | shareholder | share (?:option|scheme|plan) | option | grant | ownership
    company equity | package | salary | compensation | bonus | benefits?\b | competitive | meaningful
    generous | significant | substantial | startup | start-up | participat | stake | award | vest
    eligible | offer | receive | [+$]
""")
_FAIRNESS = _near(r"""
    divers | inclus | racial | gender | social | justice | belonging | inequit | equity- | debt and equity
    compassion | integrity | excellence
    (?:health|private|pay|brand|home|employment|internal) equity
    equity (?:research|partner|lens|markets?|trad|capital|and (?:access|belong))
""")
_OVERTIME_PAID = _near(r"""
    paid | pay\b | pays | rates?\b | available | time and | 1\.5 | double | opportunit | eligible | earn
    premium | enhanced | [+$£]
""")
_UNPAID = _near(r"""
    (?:no|not|without|exempt from|ineligible for) (?:\w+ ){0,3}overtime
    (?:willing\w*|able|ability|must|prepared) (?:to |be able to )?work
    overtime (?:is |may be |will be )?(?:required|mandatory|as needed|as required) | mandatory overtime
""")
_SHIFT = _near(r"shift | night | weekend | evening | holiday | pay\b | hour | \$ | language")
_PAID_PREMIUM = _near(r"""
    (?:shift|night|weekend|evening|holiday|pay|overtime) premium | premium pay
    premium for (?:working|shifts|nights)
""")
_TIPS_PAID = _near(r"""
    (?:\+|plus|and|&|keep|cash|share of|with|including|earn|average)\s?(?:\w+ )?tips\b(?! (?:for|on|to|and))
    daily tips | tips paid | ^\W*tips\W*$
""")
_INCENTIVE_PAID = _near(r"""
    incentives? (?:pay|plan|program|bonus|compensation|scheme|award|payment)
    (?:target|annual|quarterly|monthly|weekly|performance|sales|cash|financial|variable|safety) incentive
""")
_ADVANTAGE = _near(r"""
    (?:is|are|be|(?<!such )as|considered|definite|huge|big|nice|added|real|major) an? (?:\w+ )?bonus
    bonus (?:points?|if|skill|for (?!hitting|meeting|exceed|perform)|to have|marks|track)
    ^\W*bonus(?:es)?\W*$ | \ba bonus\W{0,2}(?:$|[.,;)!])
    no bonus | (?:referral|refer a friend)[a-z ]{0,12} bonus
""")
_BODY = _near(r"""
    (?:european|service|opportunity|exchange|trade|communications|charity|electoral|planning) commission\b
    (?:quality|federal|royal|joint|state|law|rights|public|regulatory|securities|health|the) commission\b
    commission (?:on|for|of|the)\b | no commission | to commission\b
    (?:calculat|process|administ|reconcil|track)\w* (?:\w+ ){0,3}commission
""")
_PERKS = (
    "wellness|wellbeing|fitness|gym|health|learning|development|training|conference|office|equipment|internet|"
    "wifi|wi-fi|wfh|book|coworking|co-working|lunch|dinner|food|snack|clothing|uniform|professional|phone|"
    "remote|sport|volunteer|\\bce"
)
# Leave, a perk with a purpose, or the very pay of an intern: "Stipend: ₹10,000".
_NO_ALLOWANCE = _near(rf"""
    allowances? will not | no allowance
    (?:leave|holiday|vacation|time off|pto|baggage|luggage|carbon|annual|weight) allowance
    (?:{_PERKS})[a-z ,&-]{{0,24}} (?:allowance|stipend)
    (?:allowance|stipend)s? (?:for|on|towards?|to) [a-z ]{{0,16}}(?:{_PERKS})
    ^\W*(?:monthly )?stipend(?: type| amount)?\W*(?:$|[:=₹$£€])
""")
_RETIREMENT = _near("401 | 403 | retire | pension")

# Where a posting tells what the work is, such words name a subject, unless the sentence also offers.
OFFERED = _near(r"""
    \b(?:earn\w*|eligible|eligibility|offer\w*|paid|pays?|receive|uncapped|plus|generous|competitive)\b
    \b(?:salary|base|compensation|package|rewards?|benefits?|annual|performance|quarterly|monthly)\b
    \b(?:discretionary|structure|scheme|commissions?|provided?|remuneration|wage|opportunit\w+|potential)\b
    there (?:is|are) \w+ available | [+$£€]
""")

_KIND = OtherPayKind
SIGNS = (
    Sign("sign", _KIND.SIGNING_BONUS, pattern(r"sign(?:ing|[- ]?on|[- ]?up)[ -]bonus(?:es)?")),
    Sign("joining", _KIND.SIGNING_BONUS, pattern(r"joining bonus(?:es)?")),
    Sign("welcome", _KIND.SIGNING_BONUS, pattern(r"welcome bonus(?:es)?")),
    Sign("hiring", _KIND.SIGNING_BONUS, pattern(r"hiring bonus(?:es)?")),
    Sign("bonus", _KIND.BONUS, pattern(r"bonus(?:es)?(?!\w)"), barred=_ADVANTAGE),
    Sign("incentive", _KIND.BONUS, pattern(r"incentives?(?!\w)"), _INCENTIVE_PAID, everywhere=True),
    Sign("performance", _KIND.BONUS, pattern(r"performance[- ](?:related|based) pay")),
    Sign("commission", _KIND.COMMISSION, pattern(r"commissions?(?!\w)"), barred=_BODY),
    Sign("provision", _KIND.COMMISSION, pattern(r"provisionen(?!\w)")),
    Sign("ote", _KIND.OTE, pattern(r"OTE(?!\w)")),
    Sign("on-target", _KIND.OTE, pattern(r"(?i)on-target earnings?")),
    Sign("on target", _KIND.OTE, pattern(r"(?i)on target earnings?")),
    Sign("equity", _KIND.EQUITY, pattern(r"equity(?!\w)"), _SHARED_OUT, _FAIRNESS),
    Sign(
        "stock",
        _KIND.EQUITY,
        pattern(r"stock (?:options?|grants?|units?|awards?|plans?|purchase|compensation|ownership)(?!\w)"),
    ),
    Sign("share", _KIND.EQUITY, pattern(r"shares? (?:options?|schemes?|save|purchase|incentive)(?!\w)")),
    Sign("rsu", _KIND.EQUITY, pattern(r"rsus?(?!\w)")),
    Sign("overtime", _KIND.OVERTIME, pattern(r"overtime(?!\w)"), _OVERTIME_PAID, _UNPAID),
    Sign("allowance", _KIND.ALLOWANCE, pattern(r"allowances?(?!\w)"), barred=_NO_ALLOWANCE),
    Sign("stipend", _KIND.ALLOWANCE, pattern(r"stipends?(?!\w)"), barred=_NO_ALLOWANCE),
    Sign("tips", _KIND.TIPS, pattern(r"tips(?!\w)"), _TIPS_PAID, everywhere=True),
    Sign("gratuit", _KIND.TIPS, pattern(r"gratuit(?:y|ies)(?!\w)")),
    Sign("differential", _KIND.OTHER, pattern(r"differentials?(?!\w)"), _SHIFT, everywhere=True),
    Sign("premium", _KIND.OTHER, pattern(r"premiums?(?!\w)"), _PAID_PREMIUM, everywhere=True),
    Sign("profit", _KIND.OTHER, pattern(r"profit[ -]shar(?:e|ing)(?!\w)"), barred=_RETIREMENT),
    Sign("earn a", _KIND.OTHER, pattern(r"earn (?:an )?additional")),
    Sign("detention", _KIND.OTHER, pattern(r"detention(?: pay\b|:? ?\$)")),
    Sign("layover", _KIND.OTHER, pattern(r"layover(?: pay\b|:? ?\$)")),
)
