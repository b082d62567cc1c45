"""Where a fact may be stated: every tell-tale literal of a posting, found in one pass."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rolewright.parse.facts.pattern import phrases
from rolewright.text import SourceText

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# Literals of the folded text by fact. None of them proves anything; each is where a precise pattern is tried.
_LITERALS: Mapping[str, tuple[str, ...]] = {
    "employment": phrases("""
        full-time | full time | fulltime | full_time | full-/ | full/ | full /_ | full-_ | full or part
        part-time | part time | parttime | part_time | f/t | p/t | (ft | (pt | ft/pt | ftc | - ft | | ft
        , ft | - pt | | pt | , pt | contract | fixed-term | fixed term | fixed_term | term appointment
        term-limited | term limited | time-limited | time limited | limited-term | limited term
        short-term | short term | temporary | temp | seasonal | intern | volunt | unpaid | per diem
        per-diem | per_diem | prn | freelance | maternity | leave cover | casual | interim | locum
        secondment | competitive term | competetive term | 1099 | not to exceed
    """),
    "workplace": phrases("""
        remote | hybrid | on-site | onsite | on site | on_site | in-office | in office | in the office
        at the office | from the office | from our office | in our office | office-based | office based
        in person | in-person | in_person | home-based | home based | from home | wfh | telework
        telecommut | home office | homeoffice | work from anywhere | working from anywhere | virtual
        wfo | work from office | working from office
    """),
    "min_years": phrases("""
        year | yr | month
    """),
    "degree": phrases("""
        degree | bachelor | master | diploma | ged | g.e.d | phd | ph.d | ph d | doctora | doctor of
        juris doctor | mba | high school | high-school | highschool | secondary school
        secondary education | b.s | bs/ | /bs | bs in | bs or | bs degree | bsc | bsn | b.sc | b.a | ba/
        /ba | ba in | ba or | ba degree | b.tech | btech | b.e | be/ | b.com | bcom | bca | bba | m.s
        ms/ | /ms | ms in | ms or | ms degree | msc | m.sc | msw | m.tech | mtech | mca | m.a
        associate | a.a | aa_ | hnc | hnd | matric | grade 12 | gcse | a-level | a level | leaving cert
        spm | any graduate | graduate in any | graduation in any | graduate of | graduate from
        graduation from | tertiary | hs diploma | h.s. diploma
    """),
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
        travel
    """),
    "level": phrases("""
        entry level | entry-level | mid level | mid-level | senior level | senior-level | junior
        senior | experience level | seniority | career level | job level
    """),
}  # fmt: skip


def anchors(source: SourceText, fact: str) -> Sequence[int]:
    """The offsets, in order, at which a literal of `fact` begins."""
    return _all(source)[fact]


# The facts of one posting are taken one after another: the last text is remembered, so that it is read once.
@lru_cache(maxsize=1)
def _all(source: SourceText) -> Mapping[str, Sequence[int]]:
    automaton, owners = _automaton()
    found: dict[str, list[int]] = {fact: [] for fact in _LITERALS}
    for literal, start, _ in automaton.find_matches_as_indexes(source.folded, overlapping=True):
        for fact in owners[literal]:
            found[fact].append(start)
    return {fact: sorted(set(offsets)) if len(offsets) > 1 else offsets for fact, offsets in found.items()}


@cache
def _automaton() -> tuple["AhoCorasick", tuple[tuple[str, ...], ...]]:
    from ahocorasick_rs import AhoCorasick, Implementation

    owners: dict[str, list[str]] = {}
    for fact, literals in _LITERALS.items():
        for literal in literals:
            owners.setdefault(literal, []).append(fact)
    # The full table costs a millisecond once and finds three times as fast.
    return AhoCorasick(list(owners), implementation=Implementation.DFA), tuple(
        tuple(facts) for facts in owners.values()
    )
