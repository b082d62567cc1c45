"""The schooling that is asked for, and how firmly."""

from rolewright.document import Degree, DegreeDemand, DegreeLevel, Fact, Mention, SectionKind
from rolewright.parse.facts.clause import Clause, clause_around, is_nice_to_have
from rolewright.parse.facts.degree_names import Name, names
from rolewright.parse.facts.wordlists import alternatives, holds, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern

_NEGATIONS_AFTER = phrases("_not_ | n't | unnecessary | _no_")
_UNWANTED_AFTER = pattern(
    r"(?:(?!prefer|desir|plus|but)[^.;,]){0,45}\b"
    r"(?:not (?:be )?(?:required|necessary|needed|essential|mandatory)|isn't (?:required|needed|necessary)|"
    r"unnecessary|is no(?:t a)? must)"
)
_YET_WISHED = pattern(r"but (?:\w+ )?(?:prefer|desir|welcome)")
_NEGATIONS_BEFORE = phrases("no_ | not_ | n't_ | _without_ | _regardless_")
_UNWANTED_BEFORE = pattern(
    r"\b(?:no|without an?|regardless of)(?: \w+)?\W*\Z|"
    r"\b(?:don't|do not|needn't|not)(?: \w+)? (?:need|require|have)\b(?: [\w']+){0,7}\W*\Z"
)
_FUNDED = phrases("""
    tuition | reimburs | stipend | scholarship | sponsor | financial | loan | toward your | towards your
    towards a | pursue a | earn a | earn your | earn their | complete your | discount | students_
    alumni | faculty | curricul | lecture | teach at | teaches at | program at | held by | bonus for
    allowance | transcript | we are | we have | our team | our staff | differential
""")
_WISHES = phrases("""
    prefer | desir | plus | advantage | bonus | asset | benefi | nice | would be_ | regarded | helpful
    favo | not_
""")
_WISHED_AFTER = pattern(
    r"\bpreferred|\bpreference|preferable|\bdesir(?:ed|able)|\b(?:is|be|as|considered|an?|huge|big|strong)\s+"
    r"(?:\w+\s+)?(?:plus|advantage|bonus|asset)\b|\bplus(?=\W*\Z)|advantageous|nice to have|beneficial|"
    r"\bwould be |highly regarded|\bhelpful|favou?red|not (?:essential|required|mandatory)"
)
_WISHED_BEFORE = pattern(
    r"(?:prefer\w*|ideally|ideal candidate|desir\w+|nice to have|bonus(?: points)?(?: for)?|plus:|"
    r"advantage(?:ous)?|helpful|welcome)\W+(?:\w+\W+){0,6}\Z"
)
_WISHED_WORDS = phrases("prefer | ideal | desir | nice | bonus | plus: | advantage | helpful | welcome")
_REQUIRED = pattern(r"\b(?:required|must|minimum|at least|mandatory|essential|(?:and|or) above)\b")
_ANOTHER = pattern(r"degree in|bachelor|master|\bmba\b|ph\.?d|doctora|diploma")

# Words of which one stands where experience would do instead; whether it would, the patterns below tell.
_OFFERS = phrases("""
    equiv | combination | lieu | substitut | qualified by | suitable | and/or | considered | accepted
    équiv | compar | equal | vergleichbar
""")
_OR = (" or ", "/")
_INSTEAD = phrases("experience | qualif | training | years | yrs | track record | proof of")
_EXPERIENCE_INSTEAD = pattern(
    alternatives(r"""
        equivalent(?:ly)?[\s,/()-]*(?:\w+[\s,/()-]+){0,5}?(?:experience|combination|education|qualif|work)
        \bor\s+(?:\w+[\s-]+){0,5}?(?:experience\b|qualified by|qualifications?\b|training\b|track record)
        \bor\s+(?:\w+\s+){0,3}?proof of (?:achiev|abilit|skill)
        \bor\s+(?:a minimum of |at least |minimum )?(?:\d{1,2}|[a-z]+)\+?\s*(?:\(\d+\))?\s*(?:years|yrs)
        /\s*(?:relevant|equivalent|related|similar|work(?:ing)?)\s+(?:\w+\s+)?experience
        and/or (?:\w+ )?(?:experience|training|qualified)
        combination of (?:\w+,? ){0,4}(?:education|experience) | in lieu | substitut
        qualified by experience | suitable combination | experience equivalent
        experience (?:may|will|can) be (?:considered|accepted)
    """)
)
_OR_EQUIVALENT = pattern(
    r"\b(?:or|and/or)\s+(?:an?\s+|the\s+|its\s+)?(?:foreign\s+)?(?:equivalen\w+|comparable|equal)\b"
    r"(?!\s+(?:technical\s+)?(?:field|discipline|subject|major|area|degree|stem))|"
    r"/\s*equivalent(?! (?:field|degree))|\b(?:ou|oder|o)\s+(?:\w+\s+)?(?:[ée]quival\w+|vergleichbar\w*)"
)
_OR_EXPERIENCE_BEFORE = pattern(
    r"\b(?:experience|qualifications?|training)\b(?:,\W*[\w/]+\W)?\s*(?:equivalent )?\W{0,3}\b(?:or|to)\b\W+"
    r"(?:an?\s+)?(?:\w+\s+){0,2}\Z"
)
# An offer may stand in a sentence or a line of its own: "Experience may be accepted in lieu of a degree."
_OFFER_NEARBY = pattern(
    r"in lieu of (?:an? |the )?(?:\w+ )?(?:degree|education|diploma)|"
    r"(?:degree|education) (?:\w+ ){0,4}(?:may|can) be substituted|"
    r"(?:suitable|equivalent) combination of (?:\w+,? ){0,3}(?:education|training|experience)"
)
_NEXT_SENTENCE = phrases("suitable combination | in lieu | substitut")
_NEARBY = 320
_OR_EQUIVALENT_EXPERIENCE = pattern(r"or (?:an? )?equivalent (?:combination of|experience)")
_QUIET = (
    SectionKind.RESPONSIBILITIES,
    SectionKind.BENEFITS,
    SectionKind.ABOUT,
    SectionKind.EQUALITY,
)
_CERTIFICATES = ("secondary education", "secondary school", "gcse", "matric", "spm", "leaving")
_RANK = {level: rank for rank, level in enumerate(DegreeLevel)}


def degree(reading: Reading) -> Fact[Degree]:
    """The least schooling that counts. Of several degrees that would do, it is the lowest."""
    said = [
        Mention(Degree(demand, name.level), Span(name.start, name.end))
        for name in names(reading)
        if (demand := _demand(reading, name)) is not None
    ]
    if len(said) < 2:
        return Fact(tuple(said))
    counting = min(said, key=lambda mention: _weight(reading, mention))
    return Fact((counting, *(mention for mention in said if mention is not counting)))


def _weight(reading: Reading, mention: Mention[Degree]) -> tuple[bool, bool, bool, int, bool]:
    """Demands before wishes, low levels before high, and experience that would do before none.

    A school's leaving certificate is asked for beside a degree, not instead of it; a school that is named
    without its degree ("graduate of an accredited school") counts where no degree is.
    """
    demand, level = mention.value.demand, mention.value.level
    words = reading.source.folded[mention.span.start : mention.span.end]
    rank = len(_RANK) if level is None else _RANK[level]
    return (
        level is None and words.startswith("gradua"),
        demand is DegreeDemand.PREFERRED,
        words.startswith(_CERTIFICATES),
        rank,
        demand is DegreeDemand.REQUIRED,
    )


def _demand(reading: Reading, name: Name) -> DegreeDemand | None:
    clause = clause_around(reading, name.start, name.end, reach=120, after=200)
    if clause.is_unread or _is_no_demand(clause):
        return None
    kind = reading.kind_at(name.start)
    if kind in _QUIET and not _is_firm(clause):
        return None
    if _is_wished(clause) or (is_nice_to_have(reading, name.start) and not _is_firm(clause)):
        return DegreeDemand.PREFERRED
    return DegreeDemand.OR_EQUIVALENT if _is_replaceable(reading, name, clause) else DegreeDemand.REQUIRED


def _is_firm(clause: Clause) -> bool:
    return _REQUIRED.search(clause.after[:80]) is not None


def _is_no_demand(clause: Clause) -> bool:
    before, after = clause.before[-70:], clause.after
    if holds(after, _NEGATIONS_AFTER) and _UNWANTED_AFTER.match(after) and not _YET_WISHED.search(after):
        return True
    if after.lstrip(" ,/(-").startswith(_FUNDED):
        return True
    if not before or before.isspace():
        return False
    is_negated = holds(f" {before}", _NEGATIONS_BEFORE) and _UNWANTED_BEFORE.search(before)
    return bool(is_negated) or holds(before, _FUNDED)


def _is_wished(clause: Clause) -> bool:
    before, after = clause.before[-60:], clause.after
    if before and holds(before, _WISHED_WORDS) and _WISHED_BEFORE.search(before):
        return True
    wish = _WISHED_AFTER.search(after) if holds(after, _WISHES) else None
    between = after[: wish.start()] if wish else "."
    if "." in between or ";" in between or _REQUIRED.search(between) or _ANOTHER.search(between):
        return False
    # "Bachelor's degree in law, CPA preferred": the wish is for what follows the comma.
    first = between.replace("(", ",").rsplit(",", 1)[-1].strip().split(" ")[0]
    return "," not in between or first in ("", "or", "and", "strongly", "highly", "is", "a", "but")


def _is_replaceable(reading: Reading, name: Name, clause: Clause) -> bool:
    """Whether experience would do instead. "High school diploma or equivalent" names another paper."""
    before, after = clause.before, clause.after
    if before[-1:] == " " and _OR_EXPERIENCE_BEFORE.search(before[-70:]) and not _ANOTHER.search(before):
        return True
    nearby = reading.source.folded[name.end : name.end + _NEARBY]
    is_offered = holds(nearby, _OFFERS)
    is_likely = (is_offered and holds(after, _OFFERS)) or (holds(after, _OR) and holds(after, _INSTEAD))
    if is_likely and _EXPERIENCE_INSTEAD.search(after):
        return True
    if is_offered and _is_offered(nearby, after):
        return True
    is_paper = name.level is DegreeLevel.HIGH_SCHOOL
    return is_offered and not is_paper and _OR_EQUIVALENT.search(after) is not None


def _is_offered(nearby: str, after: str) -> bool:
    """Whether the lines below, or the sentence behind a short one, let experience stand for schooling."""
    line = nearby.split("\n", 1)[0]
    if _OFFER_NEARBY.search(nearby) or _OR_EQUIVALENT_EXPERIENCE.search(line):
        return True
    return len(after) <= 60 and holds(nearby[:150], _NEXT_SENTENCE)
