"""Full time, contract, internship: how the employee is engaged."""

from collections.abc import Iterator

from rolewright.document import BlockKind, Employment, Fact, Mention, SectionKind
from rolewright.parse.facts.anchors import sensed_anchors
from rolewright.parse.facts.clause import (
    Clause,
    clause_around,
    opens_entry,
    plain,
    stands_alone,
    without_article,
)
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.employment_terms import JOB, LENGTH, ONE_JOB, TERMS, Term
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.terms import is_among_terms
from rolewright.parse.facts.wordlists import phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern

# A contract of stated length, "a contract of 3 months", ends; one by which an agency lends people out has no
# such end: "6+ months contract position".
_LENGTH_BEFORE = pattern(rf"\b{LENGTH}(?:'s?)?(?:[\s,-]+(?!multi)[\w-]+){{0,2}}?[\s,*-]*\Z")
_LENGTH_AFTER = pattern(
    r"[\s,(:*_-]*(?:(?:is|will be|runs|lasts|duration|initially|period|term|an?|up to|about|around|minimum|"
    rf"initial|of|for)\s+)*{LENGTH}"
)
_LENGTH_ALONE = pattern(rf"[\s*_-]*(?:an? )?{LENGTH}[\s*-]*\Z")
_OPEN_LENGTH = pattern(r"[\s:=*_-]*\d{1,2}\s*\+\s*(?:month|week|year)")
_LENT_OUT = pattern(rf"[\s-]*(?:{ONE_JOB}|to[\s-]+(?:hire|perm)|\(?w-?2|\(?1099|\(?c2c|corp)")

# "Full and part time work", "part or full-time": one half stands without its "time".
_OTHER_HALF = pattern(r"(?P<half>full|part)[\s-]*(?:/|,|&|or|and|and/or|oder|und)[\s-]*\Z")
_OTHER_HALF_REACH = 16
_HALVES = {"full": Employment.FULL_TIME, "part": Employment.PART_TIME}
_TIMES = (" full time ", " part time ")
_JOINTS = (" or ", "/", " / ", " and ", ", ", " and/or ")
_ABBREVIATIONS = ("ft", "pt", "ft/pt")

# Whom or what the words belong to when they are not this job's.
_OTHERS = phrases("""
    employees | staff_ | workers | team member | teammember | teammates | associates | colleagues
    student | equivalent | education | study | studies | enrol | faculty members | members | personnel
    volunteers | contractors | positions may | positions are often | consultants and | professionals
    recruiters | experience | interns_ | telework | agreement | hires | clinicians | nurses | teachers
    drivers | caregivers | offer_ | offers_ | conversion | parent | employment will | employment may
    employment after | employment following | employment upon | job placement | mba | program | course
    school | college | degree | learner | benefits | partners
    working patterns | working and | working arrangements | salary and | annual salaries
""")
_COORDINATED = (" and ", " or ", " full ", " part ", " time ")
_NO_NOUN = ("and", "or", "with")
_CONDITIONS = phrases("""
    _if_ | _into_ | _not_ | _no_ | _then_ | _than_ | _leading to_ | _potential for_ | _potential to_
    _lead to_ | _leads to_ | _all_ | _other_ | _between_ | _eligible_ | _future_ | _from_
    _permanent or_ | _while working_ | _equivalent of_ | _year of_ | _years of_ | _months of_
    _hours of_ | _experience of_ | _experience in_ | _experience or_ | _combination of_ | _mix of_
    _team of_ | _teams of_ | _number of_ | _group of_ | _working in_ | _equivalent in_ | _work in_
    _work of_ | _work or_ | _become_ | _becoming_ | _conversion to_ | _convert to_ | _converted to_
    _conversion into_ | _based on_ | _salaries for_ | _depending on_
    _transition to_ | _transition into_ | _transitioning to_
""")
_BELONGING = (" for ", " with ", " our ", " of ", " to ")
_ARE_CONTRACTORS = ("are independent ", "as independent ")
_OTHER_CONTRACT = phrases("fixed term_ | fixed-term_ | limited term_ | limited-term_ | temporary_")
_THIS_JOB = pattern(
    rf"\b(?:this|the|these) (?:is|are|\w* ?{JOB})|{JOB} is|"
    r"\b(?:hir(?:e|ing)|seek|looking|search|need|we have|open|vacan|recruit|available|offer|schedule|"
    r"(?:employment|job) type)"
)
_A_JOB = pattern(
    rf"[\s/,-]*(?:\(\w+\)[\s/-]*)?(?:\w+[\s/,-]+){{0,2}}?(?:{JOB}|hours\b)|"
    r"[^.;]{0,30}\b(?:available|vacan)"
)
_IS_OPEN = pattern(rf"[^.;]{{0,50}}\b{JOB}s? (?:is|are) (?:now |currently )?available")
_IS = pattern(rf"(?:\bthis is an?|\b{JOB}s?(?: is| are| will be)(?: an?)?)\s*\Z")
# "We are hiring full-time associates": then they are this job's.
_HIRED_BEFORE = pattern(r"\b(?:hiring|seeking|looking for|recruiting|searching for)\W*(?:\w+\W+){0,4}\Z")
_HIRED_AFTER = pattern(r"[^.;]{0,40}\b(?:wanted|needed|sought)\b")
_SOUGHT = pattern(
    r"\b(?:to hire|hiring|seeks?|seeking|looking for|recruiting|in search of|needs?)\W+an?\W+\Z"
)
# A label that names the choice ("Full-time/part-time: …"), not the answer.
_CHOICE_BEFORE = pattern(r"full(?:[\s-]*time)?\s*/\s*\Z")
_CHOICE_AFTER = pattern(r"(?:\s*/\s*part[\s-]*time)?[\s*_]*(?:[:?]|(?:full|part)[\s-]*time)")
_LABEL = pattern(
    r"(?:type|status|term|basis|employment|contract|schedule|category|tenure|nature|engagement|position|"
    r"hours|details|"
    r"vacancy|commitment)[\w\s]{0,14}[\"'\]*_)]*\s*(?:[:=|?–-]|\n)[^.;:]{0,60}\Z"
)
_ENTRY_AFTER = pattern(r"[\s*_\"'\])•]*(?:\Z|[,/|)\]<\"–·+&:(\n-]|or\b|and\b|oder\b)")
# A label that follows with neither a space nor a capital: "Contractsalary: $33".
_GLUED_LABEL = pattern("salary|pay|location|schedule|work hours|experience|education|job|shift")
_TITLE_WORDS = ("intern", "internship", "prn", "volunteer", "co-op")
_NOT_OPENING = phrases("work | staff | employ | help | labo | dress | dining | wear")
_MARKS = " *_>\"'(#-"
_QUIET = (SectionKind.BENEFITS, SectionKind.EQUALITY, SectionKind.ABOUT, SectionKind.OTHER)
_ALIASES = {
    "full time": Employment.FULL_TIME,
    "part time": Employment.PART_TIME,
    "contract": Employment.CONTRACTOR,
    "contractor": Employment.CONTRACTOR,
    "freelance": Employment.CONTRACTOR,
    "temporary": Employment.TEMPORARY,
    "seasonal": Employment.TEMPORARY,
    "fixed term": Employment.TEMPORARY,
    "intern": Employment.INTERN,
    "internship": Employment.INTERN,
    "volunteer": Employment.VOLUNTEER,
    "per diem": Employment.PER_DIEM,
    "casual": Employment.OTHER,
    "other": Employment.OTHER,
}


def employment(reading: Reading) -> Fact[Employment]:
    """How the employee is engaged, as stated for this job; a posting may state several kinds."""
    said: list[Mention[Employment]] = []
    for at, sense in sensed_anchors(reading.source, "employment"):
        if not said or at >= said[-1].span.end:
            said.extend(_mentions(reading, at, TERMS[sense], said[-1].span.end if said else -1))
    return fact_of(declared(reading, "employment", _typed), said)


def _typed(written: str) -> Employment | None:
    return _ALIASES.get(plain(written.lower()).strip())


def _mentions(reading: Reading, at: int, term: Term, said: int) -> Iterator[Mention[Employment]]:
    """What the words at `at` state: nothing, one kind, or both of "full/part time".

    `said` is where the last statement ended: what is joined to it ("full-time or part-time") goes with it.
    """
    folded = reading.source.folded
    words = term.words.match(folded, at)
    if words is None:
        return
    end = words.end()
    start = end - len(words[0].lstrip("(-|,: "))
    if not stands_alone(reading.source, start, end) and not _GLUED_LABEL.match(folded, end):
        return
    half = _OTHER_HALF.search(folded, max(0, start - _OTHER_HALF_REACH), start) if term.firm else None
    clause = clause_around(reading, half.start() if half else start, end)
    value = None if clause.is_unread else _stated(reading, term, clause)
    if value is None and term.firm and said >= 0 and folded[said:start] in _JOINTS and not _is_choice(clause):
        value = term.value
    if value is None and term.firm and clause.kind in _QUIET and is_among_terms(reading, start, end):
        value = term.value
    if value is None:
        return
    if half:
        yield Mention(_HALVES[half["half"]], Span(half.start(), end))
    yield Mention(value, Span(start, end))
    if words[0].endswith("/pt"):
        yield Mention(Employment.PART_TIME, Span(start, end))


def _stated(reading: Reading, term: Term, clause: Clause) -> Employment | None:
    if clause.words in _ABBREVIATIONS:
        is_stated = _is_title(reading, clause) or clause.before.endswith(("(", "/", ": "))
        return term.value if is_stated and not _is_choice(clause) else None
    if without_article(clause.lead).endswith(_CONDITIONS):
        return None
    if term.firm:
        return term.value if _speaks_of_this_job(clause) else None
    if clause.words == "contract" and _ends(clause):
        is_opening = clause.kind is not SectionKind.ABOUT and _LENGTH_ALONE.match(clause.before)
        return Employment.TEMPORARY if is_opening or _speaks_of_this_job(clause) else None
    if clause.after.lstrip(_MARKS).startswith((":", "=")) or clause.words == "contractors":
        # A label is no answer ("Contract: permanent"), and most contractors are other people.
        is_meant = clause.before.endswith(_ARE_CONTRACTORS) or _OPEN_LENGTH.match(clause.after)
        return term.value if is_meant else None
    if term.value is Employment.CONTRACTOR and clause.before.endswith(_OTHER_CONTRACT):
        return None
    if _is_meant(term, clause):
        is_stated = clause.kind not in _QUIET or bool(
            _THIS_JOB.search(clause.before) or _IS_OPEN.match(clause.after)
        )
    else:
        is_stated = _is_entry(reading, clause) or (term.opens and _opens_title(reading, clause))
    return term.value if is_stated else None


def _ends(clause: Clause) -> bool:
    """Whether the length of the contract is stated, and it is not one by which an agency lends people out."""
    if _LENT_OUT.match(clause.after) or clause.kind is SectionKind.RESPONSIBILITIES:
        return False
    return bool(_LENGTH_BEFORE.search(clause.before[-45:]) or _LENGTH_AFTER.match(clause.after))


def _is_meant(term: Term, clause: Clause) -> bool:
    return bool(
        _IS.search(clause.before[-40:])
        or _names_the_worker(clause)
        or (term.before and term.before.search(clause.before[-50:]))
        or (term.after and term.after.match(clause.after))
    )


def _names_the_worker(clause: Clause) -> bool:
    """Whether one such worker is sought: "to hire a seasonal gardener"."""
    if not (clause.lead.endswith((" a ", " an ")) and _SOUGHT.search(clause.before)):
        return False
    return any(map(is_job_noun, clause.tail.split()[:3]))


def _speaks_of_this_job(clause: Clause) -> bool:
    before, after = clause.before, clause.after
    if _is_choice(clause):
        return False
    if _is_of_others(clause.tail):
        return bool(_HIRED_BEFORE.search(before) or _HIRED_AFTER.match(after))
    if clause.lead.endswith(_BELONGING) or (clause.kind in _QUIET and before.strip(_MARKS)):
        return bool(_THIS_JOB.search(before) or _LABEL.search(before) or _A_JOB.match(after))
    return True


def _is_of_others(tail: str) -> bool:
    """Whether other people or things follow, at once or after one word ("full-time paid experience")."""
    while tail.startswith(_COORDINATED) and (" full time " in tail[:16] or " part time " in tail[:16]):
        tail = tail[tail.index(" time ") + 5 :]
    first, _, rest = tail.lstrip().partition(" ")
    return tail.startswith(_OTHERS, 1) or (first not in _NO_NOUN and rest.startswith(_OTHERS))


def _is_choice(clause: Clause) -> bool:
    between = _CHOICE_AFTER.match(clause.after)
    if between is None:
        return False
    return "/" in clause.words + between[0] or _CHOICE_BEFORE.search(clause.before) is not None


def _is_entry(reading: Reading, clause: Clause) -> bool:
    """Whether the words are one entry of a list under a label, or stand apart in a title."""
    if not (_ENTRY_AFTER.match(clause.after) or _GLUED_LABEL.match(clause.after)):
        return False
    if not (opens_entry(clause.before) or clause.lead.endswith(_TIMES)):
        is_last = clause.words in _TITLE_WORDS and not clause.before.endswith(". ")
        return is_last and _is_title(reading, clause)
    return _LABEL.search(f"{clause.label}\n{clause.before}") is not None or _is_title(reading, clause)


def _opens_title(reading: Reading, clause: Clause) -> bool:
    is_first = not clause.before.strip(_MARKS) and clause.after.startswith(" ")
    return is_first and not clause.tail.startswith(_NOT_OPENING, 1) and _is_title(reading, clause)


def _is_title(reading: Reading, clause: Clause) -> bool:
    block = reading.blocks[clause.block]
    if block.kind is BlockKind.FRONT_MATTER or block.content.length > 130:
        return False
    return clause.block < 4 or reading.kind_at(block.content.start) is SectionKind.TITLE
