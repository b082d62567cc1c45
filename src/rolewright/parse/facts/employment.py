"""Full time, contract, internship: how the employee is engaged."""

import re
from typing import NamedTuple

from rolewright.document import BlockKind, Employment, Fact, Mention, SectionKind
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import (
    Clause,
    block_index,
    clause_around,
    is_comment,
    kind_at,
    plain,
    stands_alone,
    without_article,
)
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.pattern import alternatives, pattern, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span


class _Term(NamedTuple):
    """Words for one kind of engagement.

    `starts` holds the signs with which its words may begin. A `firm` term states it wherever nothing speaks
    against it; any other needs `before` or `after` to say that the job is meant, or a place of its own in a
    title or in a list under a label.
    """

    value: Employment
    starts: str
    words: re.Pattern[str]
    firm: bool = False
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None


_JOB = (
    r"(?:position|role|job|post\b|opportunity|opening|vacancy|assignment|appointment|basis|work\b|gig\b|"
    r"engagement)"
)
_ONE_JOB = rf"{_JOB}(?!s\b|ed|ing|er)"
_HOURS = r"[\s/,-]*(?:full|part)[\s-]*time"
_TERMS = (
    _Term(
        Employment.FULL_TIME,
        "f(-|,",
        pattern(
            r"full[\s_-]*time|full(?:\s|-)*(?:/|or|and|&)\s*part[\s-]*time|"
            r"\(?ft(?=\))|[-|,] ft(?=\s|\Z)|ft/pt|f/t"
        ),
        firm=True,
    ),
    _Term(
        Employment.PART_TIME,
        "p(-|,",
        pattern(r"part[\s_-]*time|\(?pt(?=\))|[-|,] pt(?=\s|\Z)|p/t"),
        firm=True,
    ),
    _Term(
        Employment.TEMPORARY,
        "fltcmsn",
        pattern(
            alternatives(r"""
                fixed[\s_-]*term(?! (?:depo|inter|inv|loan|rate)) | limited[\s-]term | term appointment
                (?:term|time)[\s-]limited (?:appointment|position|role) | compet[ei]tive term\b
                maternity (?:leave )?(?:cover|contract) | leave cover
                secondment (?:role|position|opportunity)
                not to exceed (?:\d+|one|two|three|four)(?: \(\d+\))? (?:month|year)s?
            """)
        ),
        firm=True,
    ),
    _Term(
        Employment.CONTRACTOR,
        "c1",
        pattern("contract(?:or|ed|ing)?|1099"),
        before=pattern(
            alternatives(r"""
                \b(?:\d{1,2}|[a-z]+)[+\s-]*(?:months?|mths?|weeks?|years?|yrs?)(?:[\s-]+(?!multi)[\w]+){0,2}
                \b(?:on|under)(?: an?)? | \bindependent | \b(?:long|short)[\s-]term | \bw-?2 | \b1099
                \binitial
            """)
            + r"[\s:*(-]*\Z"
        ),
        after=pattern(
            r"[\s/-]*(?:\(?w-?2|\(?1099|\(?c2c|corp|to[\s-]+(?:hire|perm)|for \d)|"
            rf"{_HOURS}|[\s(,-]+\d{{1,2}}[\s-]*(?:month|week)|[\s-]*{_ONE_JOB}"
        ),
    ),
    _Term(
        Employment.TEMPORARY,
        "tsil",
        pattern(r"temp(?:orary)?|seasonal|interim|locum|short[\s-]term"),
        after=pattern(
            rf"[\s/-]*to[\s-]+(?:hire|perm)|{_HOURS}|[\s-]*contract\b|"
            rf"[\s/,-]*(?:(?!work|staff|employ|help|labou?r)\w+[\s-]+){{0,2}}{_ONE_JOB}"
        ),
    ),
    _Term(Employment.TEMPORARY, "f", pattern("ftc"), before=pattern(r"(?:month|mth|year)s?[\s(-]*\Z")),
    _Term(
        Employment.OTHER,
        "c",
        pattern("casual"),
        after=pattern(rf"{_HOURS}|[\s,/-]*(?:(?:\w+[\s-]+){{0,2}}{_ONE_JOB}|contract\b)"),
    ),
    _Term(
        Employment.INTERN,
        "i",
        pattern("intern(?:ship)?"),
        before=pattern(
            r"\b(?:(?:this|our|paid|unpaid|month|week|summer|winter|spring|fall)|"
            r"(?:seeking|looking for|hiring|join(?:ing)?(?: us)? as|(?:role|position) is) an?)"
            r"(?: [\w-]+){0,3}[\s*-]*\Z"
        ),
        after=pattern(r"\s+(?:position|role|opportunity|vacancy|will\b|is (?:an?|for|open|paid|designed))"),
    ),
    _Term(
        Employment.VOLUNTEER,
        "vu",
        pattern("volunt(?:eer|ary)|unpaid"),
        after=pattern(rf"[\s-]+(?:{_ONE_JOB}|internship)"),
    ),
    _Term(
        Employment.PER_DIEM,
        "p",
        pattern(r"per[\s_-]diem|prn"),
        before=pattern(r"\b(?:this is a|on a|hiring|seeking(?: an?)?|as a)[\s*-]*\Z"),
        after=pattern(
            rf"[\s,/(-]*(?:{_JOB}|shifts?\b|as needed|rn\b|lpn\b|cna\b|nurs|registered|licensed|certified|"
            r"therap|status)"
        ),
    ),
    _Term(
        Employment.CONTRACTOR,
        "f",
        pattern("freelance"),
        before=pattern(r"\b(?:an?|seek\w*|hir\w+|looking for)(?: [\w-]+){0,2}\s*\Z"),
        after=pattern(rf"\s+(?:{_ONE_JOB}|contract\b)"),
    ),
)

# Whom or what the words belong to when they are not this job's.
_OTHERS = phrases("""
    employees | staff_ | workers | team member | teammember | teammates | associates | colleagues
    student | equivalent | education | study | studies | enrol | faculty members | members | personnel
    volunteers | contractors | positions may | positions are often | consultants and | professionals
    recruiters | experience | interns_ | telework | agreement | hires | clinicians | nurses | teachers
    drivers | caregivers | offer_ | offers_ | conversion | parent | employment will | employment may
    employment after | employment following | employment upon | job placement | mba | program | course
    school | college | degree | learner | benefits
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
    _conversion into_ | _transition to_ | _transition into_ | _transitioning to_
""")
_BELONGING = (" for ", " with ", " our ", " of ", " to ")
_OTHER_CONTRACT = phrases("_fixed term_ | _limited term_ | _temporary_")
_THIS_JOB = pattern(
    rf"\b(?:this|the|these) (?:is|are|\w* ?{_JOB})|{_JOB} is|"
    r"\b(?:hir(?:e|ing)|seek|looking|search|need|open|vacan|recruit|available|offer|schedule|"
    r"(?:employment|job) type)"
)
_A_JOB = pattern(rf"[\s/,-]*(?:\(\w+\)[\s/-]*)?(?:\w+[\s/,-]+){{0,2}}?{_JOB}")
_IS = pattern(rf"(?:\bthis is an?|\b{_JOB}s?(?: is| are| will be)(?: an?)?)\s*\Z")
_BOTH = pattern(r"(?s)full.*part|ft/pt")
# "We are hiring full-time associates": then they are this job's.
_HIRED_BEFORE = pattern(r"\b(?:hiring|seeking|looking for|recruiting|searching for)\W*(?:\w+\W+){0,4}\Z")
_HIRED_AFTER = pattern(r"[^.;]{0,40}\b(?:wanted|needed|sought)\b")
# A label that names the choice ("Full-time/part-time: …"), not the answer.
_CHOICE_BEFORE = pattern(r"full(?:[\s-]*time)?\s*/\s*\Z")
_CHOICE_AFTER = pattern(r"(?:\s*/\s*part[\s-]*time)?[\s*_]*[:?]")
_LABEL = pattern(
    r"(?:type|status|term|basis|employment|contract|schedule|category|tenure|nature|engagement|position|"
    r"hours|details|"
    r"vacancy|commitment)[\w\s]{0,14}[\"'\]*_)]*\s*(?:[:=|?–-]|\n)[^.;:]{0,60}\Z"
)
_ENTRY_BEFORE = pattern(r"(?:\A|[:,/|(\[=>\"–·+&-]|\bor|\band)[\s*_\"'\[(]*\Z")
_ENTRY_AFTER = pattern(r"[\s*_\"'\])]*(?:\Z|[,/|)\]<\"–·+&:(\n-]|or\b|and\b)")
_TITLE_WORDS = ("intern", "internship", "prn", "volunteer")
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
    for at in anchors(reading.source, "employment"):
        if not said or at >= said[-1].span.end:
            said.extend(_mentions(reading, at))
    return fact_of(declared(reading, "employment", _typed), said)


def _typed(written: str) -> Employment | None:
    return _ALIASES.get(plain(written.lower()).strip())


def _mentions(reading: Reading, at: int) -> list[Mention[Employment]]:
    """What the words at `at` state: nothing, one kind, or both of "full/part time"."""
    folded = reading.source.folded
    for term in _TERMS:
        words = term.words.match(folded, at) if folded[at] in term.starts else None
        if words is None:
            continue
        span = Span(words.end() - len(words[0].lstrip("(-|, ")), words.end())
        if _is_stated(reading, term, span):
            values = (term.value, Employment.PART_TIME) if _BOTH.match(words[0]) else (term.value,)
            return [Mention(value, span) for value in values]
    return []


def _is_stated(reading: Reading, term: _Term, span: Span) -> bool:
    start, end = span
    if not stands_alone(reading.source, start, end) or is_comment(reading, start):
        return False
    clause = clause_around(reading, start, end)
    if clause.words in ("ft", "pt"):
        return _is_title(reading, start) or clause.before.endswith(("(", "/"))
    if without_article(clause.lead).endswith(_CONDITIONS):
        return False
    if term.firm:
        return _speaks_of_this_job(reading, start, clause)
    if term.value is Employment.CONTRACTOR and clause.lead.endswith(_OTHER_CONTRACT):
        return False
    if _is_meant(term, clause):
        return kind_at(reading, start) not in _QUIET or _THIS_JOB.search(clause.before) is not None
    return _is_entry(reading, start, clause)


def _is_meant(term: _Term, clause: Clause) -> bool:
    return bool(
        _IS.search(clause.before[-40:])
        or (term.before and term.before.search(clause.before[-50:]))
        or (term.after and term.after.match(clause.after))
    )


def _speaks_of_this_job(reading: Reading, start: int, clause: Clause) -> bool:
    before, after = clause.before, clause.after
    if _is_choice(clause):
        return False
    if _is_of_others(clause.tail):
        return bool(_HIRED_BEFORE.search(before) or _HIRED_AFTER.match(after))
    if clause.lead.endswith(_BELONGING) or kind_at(reading, start) in _QUIET:
        return bool(_THIS_JOB.search(before) or _LABEL.search(before) or _A_JOB.match(after))
    return True


def _is_of_others(tail: str) -> bool:
    """Whether other people or things follow, at once or after one word ("full-time paid experience")."""
    while tail.startswith(_COORDINATED) and (" full time " in tail[:14] or " part time " in tail[:14]):
        tail = tail[tail.index(" time ") + 5 :]
    first, _, rest = tail.lstrip().partition(" ")
    return tail.startswith(_OTHERS, 1) or (first not in _NO_NOUN and rest.startswith(_OTHERS))


def _is_choice(clause: Clause) -> bool:
    between = _CHOICE_AFTER.match(clause.after)
    if between is None:
        return False
    return "/" in clause.words + between[0] or _CHOICE_BEFORE.search(clause.before) is not None


def _is_entry(reading: Reading, start: int, clause: Clause) -> bool:
    """Whether the words are one entry of a list under a label, or stand apart in a title."""
    if not _ENTRY_AFTER.match(clause.after):
        return False
    if not _ENTRY_BEFORE.search(clause.before):
        return clause.words in _TITLE_WORDS and _is_title(reading, start) and not clause.before.endswith(". ")
    return _LABEL.search(f"{clause.label}\n{clause.before}") is not None or _is_title(reading, start)


def _is_title(reading: Reading, offset: int) -> bool:
    at = block_index(reading, offset)
    block = reading.blocks[at]
    if block.kind is BlockKind.FRONT_MATTER or block.content.length > 130:
        return False
    return at < 4 or reading.kind_at(offset) is SectionKind.TITLE
