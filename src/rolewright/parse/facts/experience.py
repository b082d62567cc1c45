"""The years of experience that are demanded for the job as a whole."""

import re

from rolewright.document import BlockKind, Fact, Mention, SectionKind
from rolewright.parse.facts.anchors import sensed_anchors
from rolewright.parse.facts.clause import Clause, clause_around, is_nice_to_have, stands_alone
from rolewright.parse.facts.wordlists import holds, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple

_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
}
_NUMBER = rf"(?:\d\d?(?:\.\d)?|{'|'.join(_WORDS)})"
# What stands between the number and "years": "3+", "3-5", "three (3)", "two to five", "5 or more".
_REST = (
    r"(?:\s*\(\s*\d\d?\s*\+?\s*\))?\+?\)?[\s-]*"
    rf"(?:\+|plus\b)?(?:\s*(?:-|to|or|and|/|~|à|bis|a)\s*(?P<high>{_NUMBER})(?:\s*\(\s*\d\d?\s*\))?\s*\+?)?"
    r"\s*(?:\(?\+?\s*or (?:more|above)\)?|\+|plus|full|whole|solid|complete)?(?:[\s*_-]|&nbsp;)*\Z"
)
_IN_DIGITS = pattern(rf"(?P<low>[0-9](?<![\d$£€].)(?<!\d[.,:/].)[0-9]?(?:\.\d)?){_REST}")
_IN_WORDS = pattern(rf"\b(?:(?P<low>{'|'.join(_WORDS)})|an?(?=\s)){_REST}")
_AMOUNT_ENDS = ("more", "above", "plus", "full", "whole", "solid", "complete")
_REACH = 36
_UNIT = pattern(r"years?(?:\(s\))?|yrs?|months?|ans|jahren?|años|jaar|anni|anos")
_GAP = r"(?:[^\w\s]|\s|&#39;|&rsquo;|&nbsp;){0,9}"

_LIKE_EXPERIENCE = phrases("""
    _exp | expertise | background | track record | _pqe | qualified | qualification
    _practice | seniority
""")
_OCCUPATION = phrases("""
    in_ | as_ | with_ | at_ | on_ | within_ | of_ | minimum_ | or more_ | work_ | relevant_ | related_
    industry_ | professional_ | commercial_
""")
# What follows years of something else, directly or after "of".
_OTHER_YEARS = phrases("""
    old | of age | age_ | ago | contract | fixed | term_ | appointment | in business | in a row
    warranty | probation | post secondary | postsecondary | college | university | bachelor
    undergraduate | graduate | associate | accredited | academic | school | course | degree | program
    plan | lease | fellowship | apprentice | training | notice | cycle | anniversar | renewable
    guarantee | residenc | visa | loan | period | horizon | journey | vesting | cliff | strategy
    roadmap | history | from now | to come | later | running | we_ | he_ | she_ | our_ | and counting
    strong_ | of vacation | of service_ | of employment | of age | of growth | of college | of schooling
    of education | of study | of studies | of tenure | of success_ | of history | of funding
    of operation | of residen | of us residen | of leave | of paid | of university | of post
""")
_NO_DEMAND_BEFORE = phrases("""
    _within_ | _in_ | _during_ | _past_ | _last_ | _next_ | _first_ | _every_ | _after_ | _previous_
    _recent_ | _each_ | _per_ | _than the_ | _up to_ | _up_ | _another_ | _maximum_ | _maximum of_
    _less than_ | _under_ | _coming_ | _until_ | _since_ | _initial_ | _additional_ | _final_
    _within the_ | _in the_ | _during the_ | _the past_ | _the last_ | _the next_ | _the first_ | _in a_
    _in your_ | _in our_ | _your first_ | _our first_ | _for over_ | _for more than_ | _for nearly_
    _for almost_ | _age_ | _aged_ | _aged over_ | _be_ | _be at least_ | _be over_ | _be a minimum of_
""")
# One of these near the number, in its sentence, makes it a demand.
_DEMANDING = phrases("""
    minimum | _min_ | least | more than | _over_ | must | require | need | qualif | experience | exp_
    looking for | seeking | _with_ | possess | _have_ | _has_ | _hold | prefer | track record
""")
_NEAR = 50
_REQUIRED_AFTER = phrases(
    "required | minimum | is needed | are needed | is essential | is mandatory | a must"
)
_LABELS = ("exp", "seniority", "requirement", "year")
_LABELLED = pattern(
    r"(?:experience|exp|seniority|requirements?)\b[^.;]{0,30}[:=(–-]\W*\Z|\byears?[^.;]{0,30}:\W*\Z|"
    r"experience\W+(?:is |of )?(?:an? )?(?:at least|minimum(?: of)?|min|more than|over|of|for)\W*(?:the )?\Z"
)
_SERVICE = ("serv", "worked")
_SERVED = pattern(r"\b(?:served|serving|worked|service period)\b[^.;]{0,80}\Z")
_BESIDE_ENDS = ("with", "plus", "and", "+", "&", "least", "minimum of", "minimum")
_BESIDE_SCHOOLING = pattern(
    r"(?:degree|bachelor'?s?|master'?s?|ph\.?d|diploma|\bged|\bb\.?s|\bm\.?s)\.?\W+"
    r"(?:(?!plus|with|and)\w+\W+){0,6}(?:with|plus|and|\+|&)\W*(?:at least|a minimum of|minimum)?\W*\Z"
)
# "A degree or 5 years in trade" leaves the choice: the years are not demanded of everyone.
_OR_ENDS = (" or", "/or", "/", " least", " minimum of", " minimum", " over")
_INSTEAD_OF_SCHOOLING = pattern(
    r"(?:degree|diploma|bachelor'?s?|master'?s?|\bged)\b(?:(?!\band\b|\bwith\b|\bplus\b)[^.;]){0,50}\bor\W+"
    r"(?:at least |a minimum of |minimum |over )?\Z"
)
# "With over 30 years of experience, the firm…" opens a praise, not a demand.
_PRAISE = pattern(
    r"\W*(?:with|for|over|after) ?(?:a history of )?(?:over|more than|nearly|almost|some)?\W*\Z"
)
_PRAISED = pattern("experience[^.]{0,30},")
_OURS = phrases("""
    _we_ | _our_ | _us_ | _company_ | _firm_ | _agency_ | _founded_ | _since_ | _business_ | _brand_
    _institution_ | _organization_ | _organisation_ | _has been_ | _have been_ | _who have_ | _who has_
    _they have_ | _they bring_
""")
_ADDRESSED = phrases("""
    look | seek | requir | need | want | prefer | expect | must | _you | candidate | applicant | least
    minim | ideal | successful | should | hire | hiring
""")
_WISH_AFTER = pattern(
    r"\bpreferred|\bdesir(?:ed|able)|\b(?:is|be|as|considered|an?|huge|big|strong)\s+(?:\w+\s+)?"
    r"(?:plus|advantage|bonus|asset|benefit)\b|advantageous|nice to have|beneficial|\bwould be\b|is ideal|"
    r"highly regarded|\bhelpful|favou?r(?:ed|able)|not (?:essential|required|mandatory|necessary)"
)
_WISH_REACH = 130
_WISHES = phrases("""
    prefer | desir | plus | advantage | bonus | asset | benefi | nice | would be | ideal | regarded
    helpful | favo | not_
""")
_WISHES_BEFORE = ("prefer", "ideal", "desir", "nice", "bonus", "plus", "advantage")
_WISH_BEFORE = pattern(
    r"(?:prefer\w*|ideal(?:ly)?(?!\W*candidate)|desir\w+|nice to have|(?:bonus|plus|advantage)\s*:)\W*"
    r"(?:\w+\W+){0,5}\Z"
)
_WISH_BESIDE = pattern(r"\W*\((?:strongly |highly )?(?:preferred|desired|desirable|nice)")
# "Three year experience" counts years; "two year programme experience" names a programme.
_COUNTED = pattern(rf"{_GAP}s?{_GAP}(?:of )?(?:work(?:ing)? |relevant |industry )?exp")
_TOTAL = ("total", "overall", "combined")
_SCHOOLING = pattern(
    r"(?:bachelor|master|associate|doctor\w*|ph\.?d|high school|\bb\.?s|\bm\.?s|advanced)\b'?s?"
    r"(?: (?:degree|diploma))?|degree|diploma|\bged\b|lieu"
)
_MUST = pattern(r"\b(?:required|must|looking for|seeking)\b")
_EXPERIENCE_ABROAD = pattern(r"d['e ]+exp[ée]rience|\w*erfahrung|de experi[eê]ncia|ervaring|di esperienza")
_WISHES_ABROAD = phrases("""
    souhait | idéal | ideal | un plus | appréci | wünsch | vorteil | deseable | gewenst
""")
_MARKS = " *_-•"
_AT_WORK = pattern(
    rf"[\s*_•-]*(?:\d\d?|{'|'.join(f'[{word[0]}{word[0].upper()}]{word[1:]}' for word in _WORDS)})"
    r"\+?(?: or more)? years (?:in|as|at|on|behind) (?:an? |(?!the\b)[a-z]|the (?:field|job|role|same|trade))"
)
_SCHOOLS = phrases("""
    college | universit | school | educat | study | studies | training | degree | apprentic | programme
    program_ | course | class | residen | _row_ | _country | contract | licen | age_ | certific
    diploma | qualif | equivalent
""")
_ELSEWHERE = (SectionKind.ABOUT, SectionKind.EQUALITY, SectionKind.BENEFITS)


_AMOUNT_BEFORE = pattern(
    r"(?:\d[kKmM]?|hundred|thousand|million|dollars?|pounds?|euros?|pence|usd|cad|gbp|eur|aud|[$£€])\W*\Z"
)
_DEPENDS = pattern(r"\W*(?:\w+ ){0,2}(?:depend|based on|according to|commensurate|subject to|in line with)")


class _Demand(NamedTuple):
    years: float
    span: Span
    is_total: bool


def min_years(reading: Reading) -> Fact[float]:
    """The smallest number of years demanded; the headline demand counts, not one skill's."""
    demands = [
        demand
        for at, sense in sensed_anchors(reading.source, "min_years")
        if (demand := _demand(reading, at, sense)) is not None
    ]
    if len(demands) < 2:
        return Fact(tuple(Mention(demand.years, demand.span) for demand in demands))
    headline = _headline(reading, demands)
    rest = (demand for demand in demands if demand is not headline)
    return Fact(tuple(Mention(demand.years, demand.span) for demand in (headline, *rest)))


def _headline(reading: Reading, demands: list[_Demand]) -> _Demand:
    """The first demand, or the one that says it is the total; of alternatives by schooling, the smallest."""
    first = next((at for at, demand in enumerate(demands) if demand.is_total), 0)
    chosen = demands[first]
    for before, after in zip(demands[first:], demands[first + 1 :], strict=False):
        if not _are_alternatives(reading, before, after):
            break
        chosen = min(chosen, after, key=lambda demand: demand.years)
    return chosen


def _are_alternatives(reading: Reading, first: _Demand, second: _Demand) -> bool:
    """Whether one schooling asks for the first number and another for the second."""
    folded = reading.source.folded
    between = folded[first.span.end : second.span.start]
    around = folded[max(0, first.span.start - 90) : second.span.end + 70]
    if len(between) > 240 or len(_SCHOOLING.findall(around)) < 2:
        return False
    is_parted = holds(between, ("if ", ";", "/", "\n")) or " or " in around
    own = between + folded[second.span.end : second.span.end + 70].split("\n", 1)[0]
    return is_parted and _SCHOOLING.search(own) is not None


def _demand(reading: Reading, at: int, sense: str) -> _Demand | None:
    folded = reading.source.folded
    amount = _amount(folded, at)
    unit = _UNIT.match(folded, at) if amount else None
    if amount is None or unit is None or not stands_alone(reading.source, amount.start(), unit.end()):
        return None
    clause = clause_around(reading, amount.start(), unit.end(), after=150)
    if clause.is_unread:
        return None
    years = _number(amount["low"] or "one")
    if sense == "years abroad":
        is_demanded = _is_demanded_abroad(clause)
    elif years > 1 and unit[0] in ("year", "month") and not _COUNTED.match(clause.after):
        return None
    else:
        is_demanded = _is_demanded_here(reading, at, clause, amount)
    if not is_demanded:
        return None
    is_total = holds(clause.before[-25:], _TOTAL) or holds(clause.after[:30].split("\n", 1)[0], _TOTAL)
    span = Span(amount.start(), unit.end())
    return _Demand(round(years / 12, 2) if unit[0][0] == "m" else years, span, is_total)


def _amount(folded: str, at: int) -> re.Match[str] | None:
    """The number that ends right before "years" at `at`."""
    low = max(0, at - _REACH)
    before = folded[low:at].rstrip(" -*_+\n").removesuffix("&nbsp;")
    if before[-1:].isdigit():
        return _IN_DIGITS.search(folded, low, at)
    words = before.rstrip(")+").rsplit(None, 1)
    last = words[-1].rpartition("-")[2].rpartition("(")[2] if words else ""
    if last in ("a", "an"):
        return _IN_WORDS.search(folded, low, at) if "exp" in folded[at : at + _REACH] else None
    if before.endswith(")") or last in _WORDS:
        return _IN_WORDS.search(folded, low, at) or _IN_DIGITS.search(folded, low, at)
    if last in _AMOUNT_ENDS:
        return _IN_DIGITS.search(folded, low, at) or _IN_WORDS.search(folded, low, at)
    return None


def _is_demanded_abroad(clause: Clause) -> bool:
    """The same in the commonest words of other languages, where experience is named at once."""
    around = clause.before[-60:] + clause.after[:60].split(",", 1)[0]
    return _EXPERIENCE_ABROAD.search(clause.after[:40]) is not None and not holds(around, _WISHES_ABROAD)


def _is_demanded_here(reading: Reading, at: int, clause: Clause, amount: re.Match[str]) -> bool:
    is_demanded = _is_demanded(clause, amount) or _is_listed(reading, clause)
    if not is_demanded or _is_wish(clause):
        return False
    is_elsewhere = reading.kind_at(at) in _ELSEWHERE or is_nice_to_have(reading, at)
    return not is_elsewhere or _MUST.search(clause.before + clause.after) is not None


def _is_demanded(clause: Clause, amount: re.Match[str]) -> bool:
    before, after = clause.before, clause.after
    tail = clause.tail.removeprefix(" '").removeprefix("s").removeprefix("'")
    if tail.startswith(_OTHER_YEARS, 1) or clause.lead.endswith(_NO_DEMAND_BEFORE):
        return False
    if before.rstrip().endswith(_OR_ENDS) and _INSTEAD_OF_SCHOOLING.search(before):
        return False
    if holds(clause.lead, _OURS) and not holds(before + after, _ADDRESSED):
        return False
    if amount["high"] is None and _PRAISE.fullmatch(before) and _PRAISED.search(after):
        return "+" in amount[0]
    experience = _experience(after)
    if amount["low"] is None and (not 0 <= experience <= 25 or _is_period_of_pay(clause)):
        return False
    if experience >= 0 or _is_labelled(clause) or after.lstrip().startswith("(required"):
        return True
    if _is_meta_line(clause, amount):
        return True
    closing = before.rstrip()
    if closing.endswith(_BESIDE_ENDS) and _BESIDE_SCHOOLING.search(before):
        return True
    if holds(before, _SERVICE) and _SERVED.search(before):
        return True
    is_open = "+" in amount[0]
    if not tail.strip():
        return is_open and _is_demanding(before)
    is_firm = is_open or _is_demanding(before)
    is_work = tail.startswith(_OCCUPATION, 1) or tail.split(" ", 2)[1].endswith("ing")
    return is_work and (is_firm or holds(clause.tail, _REQUIRED_AFTER))


def _is_period_of_pay(clause: Clause) -> bool:
    """Whether "a year" tells how often an amount is paid: "$74,000 a year depending on experience"."""
    return _AMOUNT_BEFORE.search(clause.before) is not None or _DEPENDS.match(clause.after) is not None


def _is_listed(reading: Reading, clause: Clause) -> bool:
    """Whether an entry among the requirements is years at some kind of work: "Five years in an office"."""
    block = reading.blocks[clause.block]
    if block.kind is not BlockKind.ITEM or clause.kind is not SectionKind.REQUIREMENTS:
        return False
    if clause.before.strip(_MARKS) or clause.tail.startswith(_OTHER_YEARS, 1):
        return False
    # What begins with a capital may be a country in which to have lived.
    entry = reading.source[block.content]
    at_work = _AT_WORK.match(entry)
    return at_work is not None and not holds(clause.tail, _SCHOOLS)


def _is_labelled(clause: Clause) -> bool:
    before = clause.label + clause.before
    return holds(before, _LABELS) and _LABELLED.search(before) is not None


def _is_demanding(before: str) -> bool:
    sentence = before[-_NEAR:].replace("min.", "min").replace(";", ".").rpartition(". ")[2]
    return holds(f" {sentence} ", _DEMANDING)


def _is_meta_line(clause: Clause, amount: re.Match[str]) -> bool:
    """Whether a range of years stands alone among the meta lines: "5-10 Yrs"."""
    is_alone = not clause.before.strip() and not clause.after.split("\n", 1)[0].strip()
    return is_alone and amount["high"] is not None and clause.kind is SectionKind.TITLE


def _experience(after: str) -> int:
    """Where experience is first named, or -1."""
    at = after.find("experience")
    others = (after.find(word, 0, at if at >= 0 else len(after)) for word in _LIKE_EXPERIENCE)
    return at if 0 <= at <= 25 else min((other for other in others if other >= 0), default=at)


def _is_wish(clause: Clause) -> bool:
    before, after = clause.before, clause.after
    if holds(before, _WISHES_BEFORE) and _WISH_BEFORE.search(before):
        return True
    wish = _WISH_AFTER.search(after) if holds(after, _WISHES) else None
    listed = after[: wish.start()] if wish else ""
    if wish is None or len(listed) > _WISH_REACH or "." in listed or ";" in listed:
        return _WISH_BESIDE.match(after) is not None
    if "," not in listed and "(" not in listed:
        return "required" not in listed
    # "…, SaaS preferred" wishes for the SaaS alone; "sales, marketing or support is a plus" for all of it.
    tail = listed.replace("(", ",").rsplit(",", 1)[-1].strip()
    is_list = tail.startswith(("and ", "or ")) or (" or " in tail and "prefer" not in wish[0])
    return tail in ("", "is", "are", "strongly", "highly") or is_list or bool(_WISH_BESIDE.match(after))


def _number(words: str) -> float:
    if words in _WORDS:
        return _WORDS[words]
    number = float(words)
    return int(number) if number.is_integer() else number
