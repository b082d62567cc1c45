"""The schooling that is asked for, and how firmly."""

from typing import NamedTuple

from rolewright.document import Degree, DegreeDemand, DegreeLevel, Fact, Mention, SectionKind
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import Clause, block_at, clause_around, is_comment, stands_alone
from rolewright.parse.facts.pattern import alternatives, pattern, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span

# Names of degrees as they begin at a literal. "Degree" alone comes last and has no level.
_NAMES = (
    (DegreeLevel.DOCTORATE, pattern(r"ph\.?\s?d\.?'?s?|doctora(?:te|l)|doctor of|juris doctor")),
    (
        DegreeLevel.HIGH_SCHOOL,
        pattern(
            alternatives(r"""
                high[\s-]?school (?:diploma|education|graduat\w+|degree|equivalen\w+|certificate|level)
                high[\s-]?school(?= ged| or (?:ged|equiv)| required) | highschool diploma | g\.?e\.?d\.?
                h\.?s\.? diploma
                secondary (?:education|school (?:diploma|education|certificate|leaving)) | matric(?=\W)
                grade 12 | gcses? | leaving cert\w* | spm(?=\W) | high school
                a-?\s?levels?(?= (?:in|or|and|grade|maths|english)|\))
            """)
        ),
    ),
    (
        DegreeLevel.ASSOCIATE,
        pattern(
            alternatives(r"""
                associate(?:'?s|s')?(?: (?:of|in) (?:arts|science|applied)| degree)
                associate(?:'?s|s')?\s*(?:\(|/|or|and)\s*(?:bachelor|degree)
                associate'?s(?= in| or|\s*/) | a\.a\.?(?:s\.?)?(?= degree| in|/|,| or)
                aas? (?=degree|in |business|office|science) | hnc | hnd
                (?:advanced |college |polytechnic |post[\s-]?secondary |national )?diploma
            """)
        ),
    ),
    (
        DegreeLevel.MASTER,
        pattern(
            alternatives(r"""
                master(?:'s|s'|&#39;s|&rsquo;s|s) | master(?=\s*/\s*(?:bachelor|b\.|ph)) | mba | msw
                m\.?tech | mca
                master (?:degree|level|of (?:science|arts|business|engineering|public|social|education|law))
                m\.?\s?sc\.?(?=\W) | m\.s\.?c?\.? | ms(?=/| in\b| or\b| degree|, ?ph) | m\.a\.?(?= |/|,)
            """)
        ),
    ),
    (
        DegreeLevel.BACHELOR,
        pattern(
            alternatives(r"""
                bachelor(?:'?s|s'|&#39;s|&rsquo;s|s)? | b\.?\s?sc\.? | bsn | b\.?tech | b\.e\.?
                be/(?=b) | b\.?com\.?(?=\W) | bca | bba | b\.s\.? | b\.a\.?
                bs(?=/[bm]| in\b| or\b| degree) | ba(?=/b| in\b| or\b| degree) | any graduate
                graduat(?:e|ion) in any
                graduat(?:e|ion) (?:of|from) an? (?:accredited )?(?:four|4)[\w\s()-]{0,8}years?
            """)
        ),
    ),
    (None, pattern("degrees?|tertiary (?:qualification|education)s?")),
)
_BEFORE_DEGREE = (
    (DegreeLevel.BACHELOR, pattern(
        r"(?:under-?\s?graduate|(?:4|four)(?: ?\(4\))?[\s-]*y(?:ea)?rs?(?: college| university)?|"
        r"baccalaureate|"
        r"honou?rs|first|hons)[\s*-]*\Z"
    )),
    (DegreeLevel.MASTER, pattern(r"(?:advanced|graduate|post-?\s?graduate|higher)[\s*-]*\Z")),
    (DegreeLevel.ASSOCIATE, pattern(
        r"(?:(?:2|two)(?: ?\(2\))?[\s-]*y(?:ea)?rs?(?: college)?|foundation|junior college)[\s*-]*\Z"
    )),
    (DegreeLevel.HIGH_SCHOOL, pattern(r"high[\s-]?school[\s*-]*\Z")),
)  # fmt: skip
# "EDUCATIONBS or MS": a pair is known even where nothing parts it from the heading.
_PAIR = pattern(r"(?:bs|ba)\s*(?:or|/)\s*(?:ms|bs|ma)\b")
# Between two names of one statement: "Bachelor's or Master's degree", "BS/MS", "diploma, degree".
_JOINT = pattern(
    r"[\s,/()&.'\"*-]*(?:(?:or|and|and/or|degrees?|level|an?|of|science|arts|equivalent|in|s|higher|above)\b"
    r"[\s,/()&.'\"*-]*){0,5}"
)
_AMOUNT_BEFORE = pattern(
    r"(?:(?<![:\d])\d+[\s-]*|\b(?:high|higher|some|varying|certain|exceptional|large|great|greater|"
    r"reasonable|any|same|"
    r"small|right|the|strong|significant|fair|good|utmost|highest|considerable|full|to an?)(?: \w+)?[\s-]*)\Z"
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
_HIGHSCHOOL_DIPLOMA = pattern(r"(?:school|h\.?s\.?|ged)[\s/]*\Z")
_ASKED_FOR = pattern("educat|qualif|minimum|level|school(?:ing)?:|require")
_UNWANTED_AFTER = pattern(
    r"(?:(?!prefer|desir|plus|but)[^.;,]){0,45}\b(?:not (?:be )?(?:required|necessary|needed|essential|"
    r"mandatory)|"
    r"isn't (?:required|needed|necessary)|unnecessary|is no(?:t a)? must)"
)
_YET_WISHED = pattern(r"but (?:\w+ )?(?:prefer|desir|welcome)")
_UNWANTED_BEFORE = pattern(
    r"\b(?:no|without an?|regardless of)(?: \w+)?\W*\Z|"
    r"\b(?:don't|do not|needn't|not)(?: \w+)? (?:need|require|have)\b(?: [\w']+){0,7}\W*\Z"
)
_FUNDED = phrases("""
    tuition | reimburs | stipend | scholarship | sponsor | financial | loan | toward your | towards your
    towards a | pursue a | earn a | earn your | earn their | complete your | discount | students_
    alumni | faculty | curricul | lecture | teach at | teaches at | program at | held by | bonus for
    allowance | we are | we have | our team | our staff | differential
""")
_WISHED_AFTER = pattern(
    r"(?P<between>[^.;]{0,165}?)(?:\bpreferred|\bpreference|preferable|\bdesir(?:ed|able)|"
    r"\b(?:is|be|as|considered|an?|huge|big|strong)\s+(?:\w+\s+)?(?:plus|advantage|bonus|asset)\b|\bplus\b|"
    r"advantageous|nice to have|beneficial|\bwould be |highly regarded|\bhelpful|favou?red|"
    r"not (?:essential|required|mandatory))"
)
_WISHES = phrases("""
    prefer | desir | plus | advantage | bonus | asset | benefi | nice | would be_ | regarded | helpful
    favo | not_
""")
_WISHED_BEFORE = pattern(
    r"(?:prefer\w*|ideally|ideal candidate|desir\w+|nice to have|bonus(?: points)?(?: for)?|plus|"
    r"advantage(?:ous)?|"
    r"helpful|welcome)\W+(?:\w+\W+){0,6}\Z"
)
_REQUIRED = pattern(r"\b(?:required|must|minimum|at least|mandatory|essential)\b")
_ANOTHER = pattern(r"degree in|bachelor|master|\bmba\b|ph\.?d|doctora|diploma")
_IN_LIEU = pattern(
    r"or (?:an? )?equivalent (?:combination of|experience)|in lieu of (?:an? |the )?(?:\w+ )?(?:degree|"
    r"education|diploma)|"
    r"(?:degree|education) (?:\w+ ){0,4}(?:may|can) be substituted"
)
_INSTEAD = (
    "equiv",
    "experience",
    "qualif",
    "training",
    "years",
    "yrs",
    "lieu",
    "substitut",
    "combination",
    "compar",
    "equal",
)
_NEXT_SENTENCE = pattern("suitable combination|in lieu|substitut")
_EXPERIENCE_INSTEAD = pattern(
    alternatives(r"""
        equivalent(?:ly)?[\s,/()-]*(?:\w+[\s,/()-]+){0,5}?(?:experience|combination|education|qualif|work)
        \bor\s+(?:\w+[\s-]+){0,5}?(?:experience\b|qualified by|qualifications?\b|training\b)
        \bor\s+(?:a minimum of |at least |minimum )?(?:\d{1,2}|[a-z]+)\+?\s*(?:\(\d+\))?\s*(?:years|yrs)
        and/or (?:\w+ )?(?:experience|training|qualified)
        combination of (?:\w+,? ){0,4}(?:education|experience) | in lieu | substitut
        qualified by experience | suitable combination | experience equivalent
        experience (?:may|will|can) be (?:considered|accepted)
    """)
)
_OR_EQUIVALENT = pattern(
    r"\b(?:or|and/or)\s+(?:an?\s+|the\s+|its\s+)?(?:foreign\s+)?(?:equivalen\w+|comparable|equal)\b"
    r"(?!\s+(?:technical\s+)?(?:field|discipline|subject|major|area|degree|stem))|"
    r"/\s*equivalent(?! (?:field|degree))"
)
_OR_EXPERIENCE_BEFORE = pattern(
    r"\b(?:experience|qualifications?|training)\s+(?:equivalent )?(?:or|to)\s+(?:an?\s+)?(?:\w+\s+){0,2}\Z"
)
_QUIET = (SectionKind.BENEFITS, SectionKind.ABOUT, SectionKind.EQUALITY)
_RANK = {level: rank for rank, level in enumerate(DegreeLevel)}


class _Name(NamedTuple):
    level: DegreeLevel | None
    start: int
    end: int


def degree(reading: Reading) -> Fact[Degree]:
    """The least schooling that counts. Of several degrees that would do, it is the lowest."""
    said = [
        Mention(Degree(demand, name.level), Span(name.start, name.end))
        for name in _statements(reading)
        if (demand := _demand(reading, name)) is not None
    ]
    if not said:
        return Fact()
    counting = min(said, key=_weight)
    return Fact((counting, *(mention for mention in said if mention is not counting)))


def _weight(mention: Mention[Degree]) -> tuple[bool, int, bool]:
    """Demands before wishes, low levels before high, and experience that would do before none."""
    demand, level = mention.value.demand, mention.value.level
    rank = len(_RANK) if level is None else _RANK[level]
    return demand is DegreeDemand.PREFERRED, rank, demand is DegreeDemand.REQUIRED


def _statements(reading: Reading) -> list[_Name]:
    """Names of degrees, those that stand together ("BS/MS degree") made one, at its lowest level."""
    folded = reading.source.folded
    made: list[_Name] = []
    for at in anchors(reading.source, "degree"):
        name = _name(reading, at)
        if name is None or (made and name.start < made[-1].end):
            continue
        between = folded[made[-1].end : name.start] if made else ""
        if made and len(between) < 40 and _JOINT.fullmatch(between):
            levels = [level for level in (made[-1].level, name.level) if level is not None]
            made[-1] = _Name(min(levels, key=_RANK.__getitem__, default=None), made[-1].start, name.end)
        else:
            made.append(name)
    return made


def _name(reading: Reading, at: int) -> _Name | None:
    folded = reading.source.folded
    if folded.startswith("/", at):
        at += 1
    if folded[at - 1 : at].isdigit():
        return None
    for level, names in _NAMES:
        name = names.match(folded, at)
        if name is None or not (stands_alone(reading.source, at, name.end()) or _PAIR.match(folded, at)):
            continue
        before = folded[max(0, at - 30) : at].removesuffix("or higher ")
        after = folded[name.end() : name.end() + 30]
        return _named(level, name[0], before, after, at)
    return None


def _named(level: DegreeLevel | None, words: str, before: str, after: str, at: int) -> _Name | None:
    """The name at `at` unless its neighbours give it another sense."""
    following = after.lstrip(" -")
    if level is None:
        level = next((one for one, ending in _BEFORE_DEGREE if ending.search(before)), None)
        if (
            level is None
            and words.startswith("degree")
            and (_AMOUNT_BEFORE.search(before) or following.startswith(_AMOUNT_AFTER))
        ):
            return None
    elif level is DegreeLevel.MASTER:
        if before.rstrip(" -").endswith(_OTHER_MASTERS_BEFORE) or following.startswith(_OTHER_MASTERS_AFTER):
            return None
    elif words == "high school":
        return _Name(level, at, at + len(words)) if _ASKED_FOR.search(before) else None
    elif "diploma" in words and _HIGHSCHOOL_DIPLOMA.search(before):
        level = DegreeLevel.HIGH_SCHOOL
    return _Name(level, at, at + len(words))


def _demand(reading: Reading, name: _Name) -> DegreeDemand | None:
    kind = reading.kind_at(name.start)
    if kind in _QUIET or is_comment(reading, name.start):
        return None
    clause = clause_around(reading, name.start, name.end, reach=170)
    if _is_no_demand(clause):
        return None
    is_firm = _REQUIRED.search(clause.after[:80]) is not None
    if kind is SectionKind.RESPONSIBILITIES and not is_firm:
        return None
    if (kind is SectionKind.PREFERRED and not is_firm) or _is_wished(clause):
        return DegreeDemand.PREFERRED
    return DegreeDemand.OR_EQUIVALENT if _is_replaceable(reading, name, clause) else DegreeDemand.REQUIRED


def _is_no_demand(clause: Clause) -> bool:
    if _UNWANTED_AFTER.match(clause.after) and not _YET_WISHED.search(clause.after):
        return True
    if _UNWANTED_BEFORE.search(clause.before[-70:]) or clause.tail.startswith(_FUNDED, 1):
        return True
    return any(word in clause.lead[-60:] for word in _FUNDED)


def _is_wished(clause: Clause) -> bool:
    if _WISHED_BEFORE.search(clause.before[-60:]):
        return True
    wish = _WISHED_AFTER.match(clause.after) if any(word in clause.after for word in _WISHES) else None
    if wish is None or _REQUIRED.search(wish["between"]) or _ANOTHER.search(wish["between"]):
        return False
    # "Bachelor's degree in law, CPA preferred": the wish is for what follows the comma.
    between = wish["between"]
    first = between.replace("(", ",").rsplit(",", 1)[-1].strip().split(" ")[0]
    return "," not in between or first in ("", "or", "and", "strongly", "highly", "is", "a", "but")


def _is_replaceable(reading: Reading, name: _Name, clause: Clause) -> bool:
    """Whether experience would do instead. "High school diploma or equivalent" names another paper."""
    folded, after = reading.source.folded, clause.after
    ahead = folded[name.end : min(name.end + 320, block_at(reading, name.end).span.end)]
    if not any(word in ahead or word in clause.before for word in _INSTEAD):
        return False
    if _EXPERIENCE_INSTEAD.search(after) or _OR_EXPERIENCE_BEFORE.search(clause.before):
        return True
    # The sentence after may hold the offer: "…required. Will accept any suitable combination…".
    if len(after) <= 60 and _NEXT_SENTENCE.search(folded, name.end, name.end + 150):
        return True
    if _IN_LIEU.search(ahead):
        return True
    return name.level is not DegreeLevel.HIGH_SCHOOL and _OR_EQUIVALENT.search(after) is not None
