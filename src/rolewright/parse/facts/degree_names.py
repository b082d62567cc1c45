"""Names of degrees and of other schooling, with their levels."""

import re
from collections.abc import Iterator, Mapping

from rolewright.document import DegreeLevel
from rolewright.parse.facts.anchors import sensed_anchors
from rolewright.parse.facts.clause import stands_alone
from rolewright.parse.facts.wordlists import alternatives, holds, phrases
from rolewright.parse.reading import Reading
from rolewright.text import pattern
from rolewright.tuples import NamedTuple


class Name(NamedTuple):
    """Where a degree is named; `level` is None for "a degree"."""

    level: DegreeLevel | None
    start: int
    end: int


# Names as they begin at a literal, by its sense.
_NAMES: Mapping[str, tuple[DegreeLevel | None, re.Pattern[str]]] = {
    "doctorate": (
        DegreeLevel.DOCTORATE,
        pattern(
            r"ph\.?\s?d\.?'?s?|doctora(?:te|l)|doctor of|juris doctor|j\.d\.?|"
            r"jd(?= from| degree| or | required)"
        ),
    ),
    "school": (
        DegreeLevel.HIGH_SCHOOL,
        pattern(
            alternatives(r"""
                high[\s-]?school (?:diploma|education|graduat\w+|degree|equivalen\w+|certificate|level)
                high[\s-]?school(?= ged| or (?:ged|equiv)| required) | highschool diploma | ged | g\.e\.d\.?
                h\.?s\.? diploma | nqf\s*(?:level\s*)?4
                secondary (?:education|school (?:diploma|education|certificate|leaving)) | matric(?=\W)
                grade 12 | gcses? | leaving cert\w* | spm(?=\W) | high school
                a-?\s?levels?(?= (?:in|or|and|grade|maths|english|standard)|\))
            """)
        ),
    ),
    "associate": (
        DegreeLevel.ASSOCIATE,
        pattern(
            alternatives(r"""
                associate(?:'?s|s')?(?: (?:of|in) (?:arts|science|applied)| degree)
                associate(?:'?s|s')?\s*(?:\(|/|or|and)\s*(?:bachelor|degree)
                associate(?:'s|s')(?= in| or|\s*/) | associates(?= or bachelor|\s*/ ?bachelor)
                associates(?= in (?:arts|science|applied|business|computer|nursing|accounting|an?\b))
                a\.a\.?(?:s\.?)?(?= degree| in|/|,| or)
                aas? (?=degree|in |business|office|science) | hnc | hnd
                (?:advanced |college |polytechnic |post[\s-]?secondary |national )?diploma
                dipl[oô]me d'études [^.;\n]{0,20}coll[ée]giales | bac ?\+ ?2 | nqf\s*(?:level\s*)?[56]
            """)
        ),
    ),
    "master": (
        DegreeLevel.MASTER,
        pattern(
            alternatives(r"""
                master(?:'s|s'|&#39;s|&rsquo;s|s) | master(?=\s*/\s*(?:bachelor|b\.|ph)) | mba | msw
                m\.?tech | mca | m\.?eng\.?(?=\W) | m\.ed\.? | mph | llm
                master (?:degree|level|of (?:science|arts|business|engineering|public|social|education|law))
                m\.?\s?sc\.?(?=\W) | m\.s\.?c?\.? | ms(?=/| in\b| or\b| degree|, ?ph) | m\.a\.?(?= |/|,)
                bac ?\+ ?5 | nqf\s*(?:level\s*)?9
            """)
        ),
    ),
    "bachelor": (
        DegreeLevel.BACHELOR,
        pattern(
            alternatives(r"""
                bachelor(?:'?s|s'|&#39;s|&rsquo;s|s)? | b\.?\s?sc\.? | bsn | b\.?tech | b\.e\.?
                be/(?=b) | b\.?com\.?(?=\W) | bca | bba | b\.s\.? | b\.a\.? | b\.?eng\.?(?=\W)
                b\.ed\.? | llb | mbbs | bfa
                bs(?=/[bm]| in\b| or\b| degree) | ba(?=/b| in\b| or\b| degree) | any graduate
                graduat(?:e|ion) in any | baccalauréat | licenciatura | bac ?\+ ?[34]
                graduat(?:e|ion) (?:of|from) an? (?:accredited )?(?:four|4)[\w\s()-]{0,8}years?
                nqf\s*(?:level\s*)?[78]
            """)
        ),
    ),
    "degree": (
        None,
        pattern(
            alternatives(r"""
                degrees? | tertiary (?:qualification|education)s?
                higher (?:\w+ )?education(?=\s*(?:[.;,()\n]|\Z|in\b|and\b|or\b|with\b|degree|diploma))
                graduat(?:e|ion) (?:of|from) (?:an? )?(?:\w+[ -])?(?:accredited|approved)(?! high)
                dipl[oô]me (?:d'études )?universitaire | (?:university|college) graduates?
                hochschul(?:abschluss|studium) | abgeschlossenes studium | laurea | título universitario
                titulación universitaria
            """)
        ),
    ),
}
_LEVEL_BEFORE = (
    (DegreeLevel.BACHELOR, phrases("""
        undergraduate | under-graduate | under graduate | baccalaureate | honours | honors | honour
        honor | first | hons
    """)),
    (DegreeLevel.MASTER, phrases("advanced | graduate | higher")),
    (DegreeLevel.ASSOCIATE, phrases("foundation | junior college")),
    (DegreeLevel.HIGH_SCHOOL, phrases("high school | high-school | highschool")),
)  # fmt: skip
_YEARS_BEFORE = pattern(r"(?:(?P<four>4|four)|2|two)(?: ?\([24]\))?[\s-]*y(?:ea)?rs?\.?(?: \w+)?[\s*-]*\Z")
_YEARS = ("year", "yr")
# "EDUCATIONBS or MS": a pair is known even where nothing parts it from the heading.
_PAIR = pattern(r"(?:bs|ba)\s*(?:or|/)\s*(?:ms|bs|ma)\b")
# Between two names of one statement: "Bachelor's or Master's degree", "BS/MS", "diploma, degree".
_JOINT = pattern(
    r"[\s,/()&.'\"*-]*(?:(?:or|and|and/or|degrees?|level|an?|of|science|arts|equivalent|in|s|higher|above)\b"
    r"[\s,/()&.'\"*-]*){0,5}"
)
# Words right before, or one word before, that make it a measure and no degree.
_AMOUNTS = frozenset(
    "high higher some varying certain exceptional large great greater reasonable any same small right the "
    "strong significant fair good utmost highest considerable full".split()
)
_AMOUNT_AFTER = phrases("""
    of_ | celsius | fahrenheit | centigrade | c_ | f_ | view | feedback | review | angle | video
    camera | below | above | and above | heat | days | weather | program | apprentice | course
    attainment | student
""")
_OTHER_MASTERS_BEFORE = phrases("""
    scrum | web | quarter | station | head | post | pay | task | toast | ring | the | to | grand
    harbour | harbor | old | re
""")
_OTHER_MASTERS_AFTER = phrases("""
    data | plan | the_ | schedule | file | black | service | agreement | electric | plumb | class | card
    brand | of ceremon
""")
_SCHOOL_DIPLOMA = phrases("high school | secondary school | high-school | highschool | hs | h.s. | h.s | ged")
# What makes it another school's: "post-secondary education", "culinary school diploma".
_OTHER_SCHOOLS = {"secondary": ("post",), "diploma": ("school",)}
_ASKED_FOR = phrases("educat | qualif | minimum | level | school: | schooling: | require")
# What stands in the commonest statement, "Bachelor's degree", between the name and "degree".
_NAMED_AND_DEGREE = (" ", "'s ", "s ", "s' ")
_RANK = {level: rank for rank, level in enumerate(DegreeLevel)}


def names(reading: Reading) -> Iterator[Name]:
    """Names of degrees, those that stand together ("BS/MS degree") made one, at its lowest level."""
    folded = reading.source.folded
    last: Name | None = None
    for at, sense in sensed_anchors(reading.source, "degree"):
        if last is not None and at < last.end:
            continue
        if last is not None and sense == "degree" and folded[last.end : at] in _NAMED_AND_DEGREE:
            last = Name(last.level, last.start, at + len("degree"))
            continue
        name = _name(reading, at, sense)
        if name is None:
            continue
        if last is None:
            last = name
        elif name.start - last.end < 40 and _JOINT.fullmatch(folded, last.end, name.start):
            last = Name(_lower(last.level, name.level), last.start, name.end)
        else:
            yield last
            last = name
    if last is not None:
        yield last


def _lower(one: DegreeLevel | None, other: DegreeLevel | None) -> DegreeLevel | None:
    return min((level for level in (one, other) if level is not None), key=_RANK.__getitem__, default=None)


def _name(reading: Reading, at: int, sense: str) -> Name | None:
    folded = reading.source.folded
    if folded[at] == "/":
        at += 1
    if folded[at - 1 : at].isdigit() or folded[at - 1 : at] == "_":
        return None
    level, words = _NAMES[sense]
    name = words.match(folded, at)
    if name is None or not (stands_alone(reading.source, at, name.end()) or _PAIR.match(folded, at)):
        return None
    before = folded[max(0, at - 30) : at].removesuffix("or higher ").rstrip(" *-")
    return _named(level, name[0], before, folded[name.end() : name.end() + 30].lstrip(" -"), at)


def _named(level: DegreeLevel | None, words: str, before: str, after: str, at: int) -> Name | None:
    """The name at `at` unless its neighbours give it another sense."""
    if level is None:
        level = _level_before(before)
        is_measure = level is None and words.startswith("degree")
        if is_measure and (after.startswith(_AMOUNT_AFTER) or _is_amount(before)):
            return None
    elif level is DegreeLevel.MASTER:
        if before.endswith(_OTHER_MASTERS_BEFORE) or after.startswith(_OTHER_MASTERS_AFTER):
            return None
    elif words == "high school":
        return Name(level, at, at + len(words)) if holds(before, _ASKED_FOR) else None
    elif words == "diploma" and before.rstrip("/ ").endswith(_SCHOOL_DIPLOMA):
        level = DegreeLevel.HIGH_SCHOOL
    elif before.endswith(_OTHER_SCHOOLS.get(words.split(" ", 1)[0], ())):
        level = None
    return Name(level, at, at + len(words))


def _level_before(before: str) -> DegreeLevel | None:
    """The level that the words before "degree" give it."""
    for level, words in _LEVEL_BEFORE:
        if before.endswith(words):
            return level
    is_likely = any(word in before[-24:] for word in _YEARS)
    years = _YEARS_BEFORE.search(before) if is_likely else None
    if years is None:
        return None
    return DegreeLevel.BACHELOR if years["four"] else DegreeLevel.ASSOCIATE


def _is_amount(before: str) -> bool:
    words = before.replace("-", " ").split()[-2:]
    is_number = bool(words) and words[-1].isdigit()
    return is_number or words == ["to", "a"] or not _AMOUNTS.isdisjoint(words)
