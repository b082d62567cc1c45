"""Finds offers of fruit and table tennis without anything that one lives on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_PERK = pattern(
    r"\b(?:beers?|birthday|board games?|bring your (?:own )?(?:dog|pet)|cakes?|casual dress"
    r"|christmas party|cof+ee|company (?:outings?|events?|trips?|parties)|cool office"
    r"|dogs?[- ]friendly|pet[- ]friendly|dress code|drinks|foosball|free (?:food|snacks|tea|drinks"
    r"|breakfast)|fridge|fruits?|fun (?:environment|atmosphere|office|team)|game ?room"
    r"|games? nights?"
    r"|happy hours?|hoodies?|massages?|merch(?:andise)?|modern office|ping[- ]?pong|pizzas?"
    r"|playstation|pool table|snacks?|social (?:events?|activities)|staff part(?:y|ies)"
    r"|summer party|swag"
    r"|table (?:tennis|football)|team[- ](?:building|events?|lunch(?:es)?|outings?|socials?"
    r"|dinners?)|t[- ]shirts?|yoga)\b"
)
# What one lives on: money, time, health, old age, growth.
_SUBSTANCE = pattern(
    r"[$£€]\s?\d|\b(?:401\(?k\)?|allowance|annual leave|bonus(?:es)?|career|certificat\w+"
    r"|child ?care|commission|company car|conferences?|courses?|days off|dental|disability"
    r"|discounts?|equity|flexible|flexi\w*|health ?care|health|holidays?|home office|hybrid"
    r"|insurances?|insured|laptop|leave|life cover|maternity|medical|mentor\w*|overtime|paid"
    r"|parental|paternity|pay|pensions?|pto"
    r"|profit[- ]sharing|provident|qualifications?|relocation|remote|retirement|rrsp|sabbatical"
    r"|salary|shares|sick|stock|superannuation|time off|training|tuition|vacation|vision|weeks of"
    r"|work from home|working from home|budget|permanent contract|visa|accommodation|housing)\b"
)


def detect(context: Context) -> Iterator[Hit]:
    """The heading over the offer, or its first perk, when nothing but perks is in it."""
    if context.facts.pay or context.facts.other_pay:
        return
    folded = context.source.folded
    offers = list(context.document.of_kind(SectionKind.BENEFITS))
    perks = [Span(*found.span()) for each in offers for found in _PERK.finditer(folded, *each.body)]
    perks = [perk for perk in perks if not context.quiet(perk)]
    if len({folded[slice(*perk)] for perk in perks}) < int(context.options["least_perks"]):
        return
    if any(_SUBSTANCE.search(folded, *each.body) for each in offers):
        return
    heading = context.document.section_at(perks[0].start).heading
    yield Hit(heading.span if heading else perks[0], {"perk": context.source[perks[0]]})
