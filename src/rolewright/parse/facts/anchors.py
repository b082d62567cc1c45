"""Where a fact may be stated: every tell-tale literal of a posting, found in one pass."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from rolewright.parse.facts.wordlists import phrases
from rolewright.text import Literals, SourceText
from rolewright.tuples import NamedTuple

Anchor = tuple[int, str]
"""The offset at which a literal begins, and its sense."""

# Literals of the folded text by fact and sense. None of them proves anything; each is where the precise
# pattern of its sense is tried.
_SENSES: Mapping[str, Mapping[str, str]] = {
    "employment": {
        "full": """
            full-time | full time | fulltime | full_time | f/t | vollzeit | temps plein | temps complet
            tiempo completo | jornada completa | tempo pieno | tempo integral | voltijd | heltid
        """,
        "part": """
            part-time | part time | parttime | part_time | p/t | teilzeit | temps partiel | tiempo parcial
            media jornada | medio tiempo | tempo parziale | deeltijd | deltid | werkstudent | nebenjob
            minijob
        """,
        "ft": "(ft | ft/pt | - ft | | ft | , ft | : ft",
        "pt": "(pt | - pt | | pt | , pt | : pt",
        "fixed": """
            fixed-term | fixed term | fixed_term | term appointment | term-limited | term limited
            time-limited | time limited | limited-term | limited term | not to exceed | maternity
            leave cover | secondment | competitive term | competetive term | cdd | befristet
        """,
        "period": "period of | available for | tenable for | funded for",
        "contract": "contract | 1099",
        "temporary": """
            temp | seasonal | interim | intérim | locum | short-term
            short term | tijdelijk | tempo determinato
        """,
        "ftc": "ftc",
        "casual": "casual",
        "intern": "intern",
        "co-op": "co-op",
        "praktikum": """
            praktik | stagiaire | offre de stage | stage de | estagi | estági | estágio
            tirocinio | prácticas
        """,
        "volunteer": "volunt | unpaid",
        "per diem": "per diem | per-diem | per_diem | prn",
        "term": """
            month position | month role | month post | month appointment | month assignment | month placement
            month project | year position | year role | year post | year appointment | year assignment
            year fellowship
        """,
        "freelance": "freelance | self-employed | self employed",
    },
    "workplace": {
        "remote": "remote",
        "hybrid": "hybrid",
        "home": """
            home-based | home based | from home | from-home | wfh | telework | telecommut | home office
            homeoffice | home-office | mobiles arbeiten | télétravail | teletrabajo | work from anywhere
            working from anywhere | virtual
        """,
        "site": """
            on-site | onsite | on site | on_site | in-office | in office | in the office | at the office
            from the office | from our office | in our office | within our office | within their office
            office-based | office based | in person | in-person | in_person | wfo
            work from office | working from office
        """,
    },
    "min_years": {
        "years": "year | yr | month",
        "years abroad": "ans d | jahre | años d | jaar_ | anni d | anos d",
    },
    "degree": {
        "doctorate": """
            phd | ph.d | ph d | doctora | doctor of | juris doctor | j.d | jd from | jd or | jd degree
        """,
        "school": """
            ged | g.e.d | high school | high-school | highschool | secondary school | secondary education
            matric | grade 12 | gcse | a-level | a level | leaving cert | spm | hs diploma | h.s. diploma
            nqf
        """,
        "associate": "associate | a.a | aa_ | aas_ | hnc | hnd | diploma | diplôme | bac+ | bac + | nqf",
        "master": """
            master | mba | m.s | ms/ | /ms | ms in | ms or | ms degree | msc | m.sc | msw | m.tech | mtech
            mca | m.a | meng | m.eng | m.ed | mph | llm | bac+ | bac + | nqf
        """,
        "bachelor": """
            bachelor | b.s | bs/ | /bs | bs in | bs or | bs degree | bsc | bsn | b.sc | b.a | ba/ | /ba
            ba in | ba or | ba degree | b.tech | btech | b.e | be/ | b.com | bcom | bca | bba | beng | b.eng
            b.ed | llb | mbbs | bfa | any graduate
            graduate in any | graduation in any | graduate of | graduate from | graduation from | baccalauréat
            licenciatura | bac+ | bac + | nqf
        """,
        "degree": """
            degree | tertiary | higher educ | higher legal educ | higher technical educ
            higher economic educ | graduate of | graduate from | graduation from | diplôme
            university graduate | college graduate | hochschulabschluss | hochschulstudium
            abgeschlossenes studium | laurea_ | título universitario | titulación universitaria
        """,
    },
    "level": {"": """
        entry level | entry-level | mid level | mid-level | mid weight | midweight | mid-weight
        mid to senior | senior | junior | sr. | sr_ | a lead_ | early-career
        early career | experience level | career level | job level
    """},
}  # fmt: skip

# The same for facts whose literals all have one sense.
_LITERALS: Mapping[str, tuple[str, ...]] = {
    "deadline": (
        *phrases("""
            clos | deadline | apply by | apply before | until | till | later than | rolling | last date
            last day | expir | due | _by_ | by: | valid through | valid_through | end date | end_date
            enddate | validthrough | on or before | through | ongoing | on-going | prior to | before_
            open period | window | accepted | accepting app | open from | open between | opens | continuous
            no deadline | no application deadline | no fixed | no set | no closing | bewerbungs | ansøknings
            søknadsfrist | ansøgningsfrist | bis zum | date limite | jusqu | avant le | fecha l | hasta el
            scadenza | entro il | sluitingsdatum | uiterlijk | sista ansökn
        """),
        "\nby ",
    ),
    "hours": phrases("""
        hour | hrs | hr/ | hr week | hpw | stunde | std. | std/ | std_ | heures | h/sem | h / sem | h/w
        h / w | h par sem | h pro w | horas sem | horas por | uur per | uren per | ore sett | ore alla
        urige | lundi | lunes a | lunedì | lunedi | maandag | day work | day-work | day week | days week
        day-week | shift | monday | mon_ | mon- | mon/ | mon. | mondays | m-f | m - f | m–f | tuesday
        sunday | time days | time nights | time evenings | evenings | mornings | nights | am- | am -
        am to | am until | am till | pm- | pm - | pm to | pm until | a.m | p.m | noon to | midnight
        :00- | :00 - | :00 to | :00 bis | :30- | :30 - | :30 to | :30 bis
    """),
    "travel": phrases("""
        travel | on the road | business trip | déplacement | reisebereitschaft | reisetätigkeit
    """),
}  # fmt: skip


def anchors(source: SourceText, fact: str) -> Sequence[int]:
    """The offsets, in order, at which a literal of `fact` begins."""
    return _all(source).offsets[fact]


def sensed_anchors(source: SourceText, fact: str) -> Sequence[Anchor]:
    """Where the literals of `fact` begin, in order, without those inside a word ("managed" holds no GED)."""
    return _all(source).sensed[fact]


class _Found(NamedTuple):
    offsets: Mapping[str, Sequence[int]]
    sensed: Mapping[str, Sequence[Anchor]]


# The facts of one posting are taken one after another: the last text is remembered, so that it is read once.
@lru_cache(maxsize=1)
def _all(source: SourceText) -> _Found:
    literals, owners = _owned()
    text, folded = source.text, source.folded
    offsets: dict[str, list[int]] = {fact: [] for fact in _LITERALS}
    sensed: dict[str, list[Anchor]] = {fact: [] for fact in _SENSES}
    for literal, start, _ in literals.places_in(folded):
        plain, senses = owners[literal]
        for fact in plain:
            offsets[fact].append(start)
        if senses and (not folded[start - 1 : start + 1].isalpha() or text[start].isupper()):
            for fact, sense in senses:
                sensed[fact].append((start, sense))
    for places in sensed.values():
        places.sort()
    return _Found(
        {fact: sorted(set(places)) if len(places) > 1 else places for fact, places in offsets.items()}, sensed
    )


@cache
def _owned() -> tuple[Literals, Sequence[tuple[Sequence[str], Sequence[tuple[str, str]]]]]:
    owners: dict[str, tuple[list[str], list[tuple[str, str]]]] = defaultdict(lambda: ([], []))
    for fact, literals in _LITERALS.items():
        for literal in literals:
            owners[literal][0].append(fact)
    for fact, by_sense in _SENSES.items():
        for sense, table in by_sense.items():
            for literal in phrases(table):
                owners[literal][1].append((fact, sense))
    return Literals(owners), tuple(owners.values())
