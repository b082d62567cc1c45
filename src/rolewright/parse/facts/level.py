"""Seniority of the job."""

from re import Match, Pattern

from rolewright.document import Fact, Level, Mention, SectionKind
from rolewright.parse.facts.anchors import sensed_anchors
from rolewright.parse.facts.clause import Clause, clause_around, stands_alone
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.wordlists import alternatives, holds, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple


class _Rank(NamedTuple):
    """Words of a level in a title, and stems of which one stands in each of them."""

    level: Level
    stems: tuple[str, ...]
    words: Pattern[str]


# In a title, by what people answer for: who runs a department, a kitchen or all the people of a shift is a
# manager; who leads colleagues while doing their work is a lead. A hospital's "house supervisor" is a nurse
# on duty. Where several stand ("Senior Director"), the order here decides; of a choice, the first
# ("Senior/Principal Engineer").
_IN_TITLE = (
    _Rank(
        Level.INTERN,
        phrases("intern | co-op | prakti | stagiaire | estagi"),
        pattern(
            r"\bintern(?:ship)?s?\b|\bco-op\b(?! (?:food|store|group|bank|shop))|\bpraktik(?:um|ant)\w*|"
            r"\bstagiaire|\bestagi[aá]ri[oa]"
        ),
    ),
    _Rank(
        Level.SENIOR,
        phrases("senior/ | senior / | senior or | senior to"),
        pattern(r"\bsenior(?= ?(?:/|or\b|to\b) ?(?:principal|lead|staff))"),
    ),
    _Rank(
        Level.EXECUTIVE,
        phrases("""
            chief | ceo | cto | cfo | coo | cio | cmo | cpo | ciso | president | vp | counsel | director
        """),
        pattern(
            alternatives(r"""
                \bchief executive | \bchief\b(?= (?:[\w&,-]+ ){1,4}officer)
                \bc[etfoimp]o\b | \bciso\b | \bvice[\s-]president | \b[se]?vp\b | \bpresident\b
                \bgeneral counsel | \b(?:executive|managing) director
            """)
        ),
    ),
    _Rank(
        Level.DIRECTOR,
        ("director", "head"),
        pattern(r"\bdirector\b(?! of photography)|\bhead of\b|\bhead\b(?=\s*(?:,|-|\Z))"),
    ),
    _Rank(Level.PRINCIPAL, ("principal",), pattern(r"\bprincipal\b(?! investigator)")),
    _Rank(
        Level.MANAGER,
        ("manager", "supervisor", " chef", "head cook"),
        pattern(r"\bmanager\b|(?<!\bhouse )\bsupervisor\b|\b(?:head|executive) chef\b|\bhead cook\b"),
    ),
    _Rank(
        Level.LEAD,
        ("lead", "head "),
        pattern(
            r"\blead\b(?! generat| qualif| paint| abatement| acid)|\bleader\b|"
            r"\bhead (?:waiter|waitress|server|bartender|barista|baker|receptionist|porter|gardener)\b"
        ),
    ),
    _Rank(
        Level.MID,
        phrases("mid to | mid-level to | mid/ | mid /"),
        pattern(r"\bmid(?:-level)?(?= ?(?:to|/) ?senior)"),
    ),
    _Rank(
        Level.SENIOR,
        ("senior", "sr", "snr"),
        pattern(
            r"\bsenior\b(?! (?:living|care|citizen|service|cent(?:er|re)|housing|adult|home|communit|day|pet|"
            r"school|high|dog))|\bsr\b|\bsnr\b"
        ),
    ),
    _Rank(
        Level.JUNIOR,
        ("junior", "jr", "jnr"),
        pattern(r"\bjunior\b(?! (?:school|high|college|infant|sister|and infant|&))|\bjr\b|\bjnr\b"),
    ),
    _Rank(
        Level.ENTRY,
        phrases("entry | trainee | apprentice | grad | early"),
        pattern(
            alternatives(r"""
                \bentry[\s-]level\b | \btrainee\b | \bapprentice(?:ship)?\b | \bnew grad\b
                \bearly career\b
                \bgraduate\b(?! (?:school|stud|program (?:manager|director|coord)|admission|recruit))
            """)
        ),
    ),
    _Rank(
        Level.MID,
        ("mid", "intermediate"),
        pattern(r"\bmid[\s-]?(?:level|weight|senior)?\b|\bintermediate\b"),
    ),
)
# What a title's line says before the title itself: "Graduate Scheme: Bridge Surveyor".
_BEFORE_TITLE = pattern(r"(?P<graduate>graduate|trainee|entry[\s-]level)\b[^:\n]{0,30}[:–-]\s*\Z")
_STEMS = tuple(dict.fromkeys(stem for rank in _IN_TITLE for stem in rank.stems))
# Managers of a thing rather than of people or a department.
_THINGS = phrases("""
    _account | _accounts | _insights | _experience
    _product | _project | _program | _programme | _portfolio | _case | _care
    _community | _social media | _social | _content | _brand | _campaign | _category | _partner
    _partners | _partnership | _partnerships | _client | _customer | _success | _relationship
    _territory | _contract | _contracts | _bid | _grant | _grants | _event | _events | _data | _test
    _release | _change | _property | _premises | _vendor | _supplier | _delivery | _scrum | _stakeholder
    _engagement | _growth | _seo | _ppc | _email | _traffic | _database | _document | _records
    _configuration | _incident | _curriculum | _asset | _fund | _investment | _wealth | _credit
    _estate | _lettings | _resource | _collections | _exhibitions | _privacy | _knowledge | _integration
    _implementation | _onboarding | _renewal | _renewals | _proposal | _channel | _media | _marketing
    _development | _outreach | _membership | _loyalty | _crm
""")
_SENIOR_MANAGER = pattern(r"\b(?:senior|sr\.?|snr\.?) manager\b")

_SAID = pattern(
    r"(?P<level>entry|mid|senior)[\s-]level|early[\s-]career|a lead(?= )|"
    r"(?P<mid>mid)(?:[\s-]?weight| to senior)|junior|seniority|"
    r"(?:experience|career|job|seniority)[\s_]level|senior|sr\.?(?= )"
)
_LABEL_VALUE = pattern(
    r"(?: level)?[\s*_\"']*[:=|\n]+[\s*_\"']*(?P<value>internship|intern|entry|junior|mid|intermediate|"
    r"senior|lead|"
    r"principal|manager|director|executive)"
)
_ROLE_AFTER = pattern(
    r"[\s,)-]*(?:to [\w-]+[\s-]*)?(?:level\W* )?(?:\w+[\s-]+){0,2}?"
    + alternatives(r"""
        position | role | job\b | opportunity | developer | engineer | designer | analyst | consultant
        associate | recruiter | accountant | officer | assistant | administrator | chef | buyer
        planner | writer | editor | nurse | tester | specialist | technician | manager | professional\b
        classification | hire\b | class\b
    """)
    + "(?!s)"
)
_WANTED_BEFORE = pattern(
    r"(?:\bthis(?: is (?:an?|our))?|\b(?:look|search|hir|recruit|seek|need|want|requir)\w*(?: for)?(?: an?|"
    r" our)?"
    r"(?: \w+){0,3}|\bfor an?(?: \w+){0,2}|\b(?:role|position) is(?: an?)?|\bideal for(?: an?)?|"
    r"\bas an?|\byou are an?(?: [\w,-]+){0,4}|\A(?:an? )?)"
    r"[\s*(]*\Z"
)
_JOB_IS = pattern(r"\b(?:role|position|job|post) is (?:an? )?\Z")
_ENDS_OR_GOES_ON = pattern(r"\s*(?:\Z|[.,;]|and\b)")
_AS_A = pattern(r"\bas an? \Z")
_SOUGHT = phrases("looking for | seek | for a | opportunity | hiring")
_ENTRY_AFTER = pattern(r"[\s*_)\]]*(?:\Z|\n|[|,/·])")
_STATED = {
    "junior": Level.JUNIOR,
    "senior": Level.SENIOR,
    "sr": Level.SENIOR,
    "sr.": Level.SENIOR,
    "a lead": Level.LEAD,
    "early career": Level.ENTRY,
    "early-career": Level.ENTRY,
}
# "Take a lead role" speaks of a task.
_TAKING = ("take ", "taking ", "play ", "playing ", "have ", "with ")
_SYNONYMS = {
    "internship": Level.INTERN,
    "intermediate": Level.MID,
    "mid-level": Level.MID,
    "entry-level": Level.ENTRY,
    "vp": Level.EXECUTIVE,
    "c-level": Level.EXECUTIVE,
}
_QUIET = (
    SectionKind.ABOUT,
    SectionKind.EQUALITY,
    SectionKind.BENEFITS,
    SectionKind.RESPONSIBILITIES,
    SectionKind.OTHER,
)


def level(reading: Reading, title: Fact[str]) -> Fact[Level]:
    """Seniority from the title, else from words such as "entry-level position".

    A manager of accounts, products or projects manages no people, which is no level.
    """
    said = [mention for mention in (_from_title(reading, title),) if mention is not None]
    for at, _ in sensed_anchors(reading.source, "level"):
        mention = _from_words(reading, at)
        if mention is not None and not (said and mention.span.overlaps(said[0].span)):
            said.append(mention)
    return fact_of(declared(reading, "level", _typed), said)


def _typed(written: str) -> Level | None:
    folded = written.strip().lower()
    return _SYNONYMS.get(folded) or next((one for one in Level if one == folded), None)


def _from_title(reading: Reading, title: Fact[str]) -> Mention[Level] | None:
    if not title:
        return None
    named = title.mentions[0]
    words = named.value.lower()
    if not holds(words, _STEMS):
        return _from_line_of_title(reading, named)
    for rank in _IN_TITLE:
        if not holds(words, rank.stems):
            continue
        for found in rank.words.finditer(words):
            if rank.level is not Level.MANAGER or _manages_people(words, found):
                return Mention(rank.level, _span_in(reading, named, found[0]))
    return None


def _from_line_of_title(reading: Reading, named: Mention[str]) -> Mention[Level] | None:
    folded, start = reading.source.folded, named.span.start
    line = folded.rfind("\n", 0, start) + 1
    found = _BEFORE_TITLE.search(folded, max(line, start - 60), start) if line < start else None
    return Mention(Level.ENTRY, Span(*found.span("graduate"))) if found else None


def _manages_people(title: str, found: Match[str]) -> bool:
    if found[0] == "supervisor" or _SENIOR_MANAGER.search(title):
        return True
    return not f" {title[: found.start()].rstrip()}".endswith(_THINGS)


def _span_in(reading: Reading, named: Mention[str], words: str) -> Span:
    """The level's own words inside the title's span, or the whole where the title was put together."""
    at = reading.source.folded.find(words, *named.span)
    return Span(at, at + len(words)) if at >= 0 else named.span


def _from_words(reading: Reading, at: int) -> Mention[Level] | None:
    folded = reading.source.folded
    words = _SAID.match(folded, at)
    if words is None or not stands_alone(reading.source, at, words.end()):
        return None
    stated = _typed(words["level"] or words["mid"] or "") or _STATED.get(words[0])
    label = _LABEL_VALUE.match(folded, words.end())
    if label and (words["level"] or stated is None):
        return Mention(_typed(label["value"]) or Level.MID, Span(*label.span("value")))
    if stated is None:
        return None
    clause = clause_around(reading, at, words.end())
    if clause.is_unread or not _is_this_job(clause, words):
        return None
    return Mention(stated, Span(at, words.end()))


def _is_this_job(clause: Clause, words: Match[str]) -> bool:
    before, after = clause.before, clause.after
    if _AS_A.search(before) and _ROLE_AFTER.match(after) and " you" in after[:60]:
        return True
    if words["level"] and _JOB_IS.search(before) and _ENDS_OR_GOES_ON.match(after):
        return True
    if clause.kind in _QUIET:
        return False
    if _WANTED_BEFORE.search(before) and _ROLE_AFTER.match(after):
        return not (clause.words == "a lead" and before.endswith(_TAKING))
    if not words["level"]:
        return False
    is_at = before.endswith(" at ") and holds(before, _SOUGHT) and "experience" not in before
    return is_at or bool(not before.strip(" *_|#-(") and _ENTRY_AFTER.match(after))
