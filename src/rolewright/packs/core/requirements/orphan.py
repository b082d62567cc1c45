"""Looks for what a demand for one kind of work is needed for, in all that is told beside the demands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rolewright.document import SectionKind
from rolewright.findings import Hit
from rolewright.text import Span, pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_DEMANDS = (SectionKind.REQUIREMENTS, SectionKind.PREFERRED, SectionKind.EQUALITY)
# In the entry itself: what the skill is for, or where it is used.
_EXPLAINED = pattern(
    r"\b(?:to|for|because|since|so|when|where|as you|with (?:our|the|clients|customers)|we|our)\b"
)

# Whoever works with people of many countries may need any language.
_ABROAD = (
    r"language|bilingual|multilingual|translat|interpret(?:er|ing)|international|global"
    r"|worldwide|abroad|overseas"
    r"|foreign|export|import|countr(?:y|ies)|europe|emea|apac|latam|latin|communit(?:y|ies)"
    r"|immigra|refugee|divers"
)
_DATA = r"data|quer(?:y|ies)|report|analy|metric|statistic|dashboard|insight|research|forecast|survey"
_DESIGN = (
    r"design|graphic|visual|creative|image|photo|video|layout|brand|brochure|flyer|illustrat"
    r"|artwork|drawing|draft"
    r"|print|social media|content|marketing|website|web page|campaign|publish|present|animation|media|poster"
    r"|render|plans|model|prototyp"
)
_SOFTWARE = (
    r"software|developer|engineer|cod(?:e|ing)|program(?:s|m)|applications|\bapps?\b|platform|cloud|deploy"
    r"|infrastructure|web|automat|script|devops|back[- ]?end|front[- ]?end|full[- ]?stack|data"
    r"|machine learning|\bai\b"
    r"|technolog|technical|algorithm|systems"
)
_SALES = (
    r"sales|sell|customer|client|crm|lead|account|prospect|deal|pipeline|donor|member|market"
    r"|campaign|revenue|user"
)
_BOOKS = (
    r"account|book|invoic|payroll|financ|budget|ledger|bill|payment|tax|purchas|expens|audit"
    r"|cash|money|till|cost"
)
_WEB = r"web|site|online|digital|content|blog|seo|market|social|campaign|publish|page|traffic"

# The work that explains a demand; better too much than a false remark.
_WORK = {
    **dict.fromkeys(("sql", "tableau", "power bi", "spss", "stata", "python"), f"{_DATA}|{_SOFTWARE}"),
    **dict.fromkeys(
        ("ansible", "aws", "docker", "java", "javascript", "kubernetes", "terraform", "typescript"), _SOFTWARE
    ),
    **dict.fromkeys(("hubspot", "salesforce"), f"{_SALES}|{_SOFTWARE}|{_DATA}"),
    **dict.fromkeys(("netsuite", "quickbooks", "xero", "bookkeeping", "payroll"), f"{_BOOKS}|wage|salar"),
    **dict.fromkeys(("google analytics", "wordpress", "search engine optimization"), f"{_WEB}|{_SOFTWARE}"),
    "copywriting": rf"writ|copy|text|{_WEB}|{_DESIGN}",
    "event planning": r"event|conference|meeting|function|fair|festival|wedding|exhibition|party|parties",
    "fundraising": r"fund|donor|donat|grant|giv(?:e|ing)|campaign|philanthrop|charit",
    "grant writing": r"grant|fund|propos|donor|applications? for",
    "public speaking": (
        r"speak|speech|present|talk|audienc|teach|train|lectur|workshop|press|conference|represent"
        r"|tour"
    ),
    "negotiat": (
        r"negotiat|contract|deal|sell|sales|sale\b|buy|purchas|procure|vendor|supplier|client"
        r"|customer|account|partner"
        r"|union|agree|settle|stakeholder|broker|pric|term|tenant|claim|dispute|conflict|rate"
        r"|lease|landlord|tender|bid"
    ),
    "video editing": r"video|film|footage|media|content|youtube|social|edit|record",
    "fork": (
        r"fork|warehouse|pallet|(?:un)?load|stocks?\b|goods|logistic|yard|trucks?\b|receiving"
        r"|shipp|storage|stores? of"
        r"|inventory|machine|dispatch|freight|depot|distribution"
    ),
}
# Where languages are spoken, beside the places that begin like them.
_SPOKEN = {
    "arabic": (
        "arab|dubai|emirates|qatar|saudi|egypt|middle east|uae|oman|kuwait|bahrain|jordan|lebanon|morocco"
    ),
    "cantonese": "hong kong|china|chinese|guang",
    "chinese": "china|beijing|shanghai|hong kong|taiwan|taipei|mandarin|shenzhen|singapore",
    "dutch": "netherlands|amsterdam|rotterdam|belgi|flanders|benelux|utrecht|hague|eindhoven",
    "french": (
        "france|paris|canad|quebec|montreal|belgi|brussels|swiss|switzerland|geneva|lyon|africa|luxembourg"
    ),
    "german": (
        "german|berlin|munich|hamburg|austria|vienna|swiss|switzerland|zurich|dach|frankfurt"
        "|cologne|stuttgart"
    ),
    "hebrew": "israel|tel aviv|jewish|torah|jerusalem",
    "hindi": "india|delhi|mumbai|bangalore|bengaluru",
    "italian": "ital|rome|milan|turin|swiss|switzerland",
    "japanese": "japan|tokyo|osaka",
    "korean": "korea|seoul",
    "mandarin": "china|chinese|beijing|shanghai|taiwan|taipei|singapore|hong kong",
    "polish": "poland|polish|warsaw|krakow|gdansk|wroclaw",
    "portuguese": "portug|brazil|lisbon|paulo|angola|mozambique|porto",
    "russian": "russia|moscow|ukrain|kazakh|soviet",
    "spanish": (
        "spain|spanish|madrid|barcelona|mexic|lima|peru|argentin|chile|colombia|hispan|latin|miami|texas"
    ),
    "swedish": "swed|stockholm|gothenburg|nordic|scandinavia",
    "turkish": "turk|istanbul|ankara",
    "ukrainian": "ukrain|kyiv",
    "vietnamese": "vietnam|hanoi|ho chi minh",
}


def detect(context: Context) -> Iterator[Hit]:
    """The first demand of each entry for which nothing beside the demands gives a reason."""
    told = _told(context)
    if len(told.split()) < int(context.options["least_words"]):
        return
    entries: set[Span] = set()
    for words in context.matches:
        entry = context.sentence_at(words.start)
        if context.kind_at(words.start) is not SectionKind.REQUIREMENTS or entry in entries:
            continue
        demand = context.source.folded[slice(*words)]
        rest = context.source.folded[words.end : entry.end]
        if (
            not _EXPLAINED.search(rest)
            and not _is_told(demand, told)
            and not _is_local(context, demand, entry)
        ):
            entries.add(entry)
            yield Hit(words)


def _told(context: Context) -> str:
    """All that is told beside demands, in lower case: of the job, the company, the offer and the place."""
    folded = context.source.folded
    spans = (block.content for block in context.document.blocks)
    return " ".join(folded[slice(*span)] for span in spans if context.kind_at(span.start) not in _DEMANDS)


def _is_told(demand: str, told: str) -> bool:
    """Whether a word of the work that a demand is for stands in what is told."""
    if demand in told:
        return True
    work = next((work for head, work in _WORK.items() if demand.startswith(head)), _DESIGN)
    return demand not in _SPOKEN and pattern(rf"\b(?:{work})").search(told) is not None


def _is_local(context: Context, demand: str, entry: Span) -> bool:
    """Whether anything in the posting is of the place where a language is spoken, or of many places."""
    if demand not in _SPOKEN:
        return False
    place = pattern(rf"\b(?:{_SPOKEN[demand]}|{_ABROAD})")
    folded = context.source.folded
    return bool(place.search(folded, 0, entry.start) or place.search(folded, entry.end))
