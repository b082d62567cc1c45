"""Sees whether the posting says what the employer does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Literals, count_words, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

# A trade in the employer's name, or a word that tells one.
_TRADE = Literals(
    (
        "academy",
        "accounting",
        "agency",
        "airline",
        "airport",
        "analytics",
        "army",
        "association",
        "authority",
        "automotive",
        "bank",
        "bakery",
        "bar ",
        "biotech",
        "brewery",
        "builder",
        "cafe",
        "café",
        "catering",
        "charity",
        "chemical",
        "church",
        "city of",
        "civil service",
        "cleaning",
        "clinic",
        "club",
        "college",
        "construction",
        "consult",
        "contractor",
        "council",
        "county",
        "courier",
        "credit union",
        "dealer",
        "dental",
        "department of",
        "diagnostic",
        "distributor",
        "e-commerce",
        "ecommerce",
        "education",
        "embassy",
        "energy",
        "engineering",
        "environment agency",
        "estate",
        "factory",
        "farm",
        "fashion",
        "federation",
        "film",
        "financ",
        "fintech",
        "firm",
        "fitness",
        "food",
        "foundation",
        "freight",
        "gallery",
        "games",
        "garden",
        "government",
        "gym",
        "health",
        "home for",
        "hospice",
        "hospital",
        "hotel",
        "housing",
        "institute",
        "insur",
        "investment",
        "laborator",
        "landscap",
        "law ",
        "library",
        "lodge",
        "logistics",
        "magazine",
        "mall",
        "manufactur",
        "maker of",
        "marketplace",
        "media",
        "medical",
        "mining",
        "ministry",
        "motor",
        "museum",
        "newspaper",
        "ngo",
        "nursery",
        "nursing",
        "oil",
        "operator of",
        "pharma",
        "platform",
        "police",
        "producer",
        "properties",
        "property",
        "provider",
        "publish",
        "radio",
        "railway",
        "recruit",
        "refiner",
        "rental",
        "restaurant",
        "retail",
        "salon",
        "school",
        "shipping",
        "shop",
        "society",
        "software",
        "solar",
        "spa ",
        "sport",
        "staffing",
        "start-up",
        "startup",
        "station",
        "store",
        "studio",
        "supermarket",
        "supplier",
        "telecom",
        "television",
        "theatre",
        "theater",
        "tour",
        "toys",
        "trading",
        "transport",
        "travel",
        "treasury",
        "united nations",
        "university",
        "vehicle",
        "veterinary",
        "vineyard",
        "warehouse",
        "wholesale",
        "winery",
        "wind farm",
        "workshop",
    )
)
_VERBS = (
    r"(?:\w+ly |has |have |now |also )?(?:act|advis|assembl|build|built|car|clean|connect|"
    r"coordinat|creat|deliver|"
    r"design|develop|distribut|educat|enabl|equip|feed|fix|fund|grow|help|house|import|insur|keep|launch|lend|"
    r"look after|made|maintain|mak|manag|manufactur|move|offer|operat|organi[sz]|own|pack|power|print|produc|"
    r"promot|protect|provid|publish|repair|rent|represent|run|sell|serv|ship|sold|solv|suppl|support|teach|"
    r"test|train|transform|transport|treat)(?:e|es|s|ed|ing|ies|y)?\b"
)
# "We make", "the company runs": what it does, in whatever trade.
_DEED = pattern(
    r"\b(?:we|we've|company|group|organi[sz]ation|team|that|who|which|and|also|help\w*|by) " + _VERBS
)
# "Marlowe Ltd makes", after the name.
_DEED_OF_NAMED = pattern(r"(?: \(\w+\)|,? (?:ltd|inc|llc|plc|gmbh)\.?)? " + _VERBS)
_SPEAKS = frozenset({SectionKind.ABOUT, SectionKind.SUMMARY, SectionKind.TITLE, SectionKind.OTHER})


def detect(context: Context) -> Iterator[Hit]:
    """The employer's name, when nothing on it and nothing in the introduction says what it does."""
    document = context.document
    employer = document.facts.employer
    if not context.is_advertised or not employer or employer.mentions[0].declared:
        return
    said = context.source.unwrapped
    for part in document.of_kind(*_SPEAKS):
        on_it = said[part.span.start : part.span.end]
        if _TRADE.are_in(on_it) or _DEED.search(on_it):
            return
    name = (employer.value or "").lower()
    if _TRADE.are_in(f"{name} ") or any(_DEED_OF_NAMED.match(said, end) for end in _ends(said, name)):
        return
    if count_words(context.text) >= int(context.options["min_words"]):
        yield Hit(employer.mentions[0].span)


def _ends(said: str, name: str) -> Iterator[int]:
    """Where each mention of the name ends."""
    at = said.find(name)
    while at >= 0:
        yield at + len(name)
        at = said.find(name, at + len(name))
