"""Seniority of the job."""

from re import Match

from rolewright.document import Fact, Level, Mention, SectionKind
from rolewright.parse.facts.anchors import anchors
from rolewright.parse.facts.clause import clause_around, is_comment, kind_at, stands_alone
from rolewright.parse.facts.declared import declared, fact_of
from rolewright.parse.facts.pattern import alternatives, pattern, phrases
from rolewright.parse.reading import Reading
from rolewright.text import Span

# In a title. Where several stand ("Senior Director"), the order here decides.
_IN_TITLE = (
    (Level.INTERN, pattern(r"\bintern(?:ship)?s?\b")),
    (
        Level.EXECUTIVE,
        pattern(
            alternatives(r"""
                \bchief\b(?! (?:of staff|engineer|architect|estimator|steward|housekeep|cook|chef|nurs))
                \bc[etfoimp]o\b | \bciso\b | \bvice[\s-]president | \b[se]?vp\b | \bpresident\b
                \bgeneral counsel | \b(?:executive|managing) director
            """)
        ),
    ),
    (Level.DIRECTOR, pattern(r"\bdirector\b(?! of photography)|\bhead of\b|\bhead\b(?=\s*(?:,|-|\Z))")),
    (Level.PRINCIPAL, pattern(r"\bprincipal\b(?! investigator)")),
    (Level.MANAGER, pattern(r"\bmanager\b|(?<!house )\bsupervisor\b")),
    (Level.LEAD, pattern(r"\blead\b(?! generat| qualif| paint| abatement| acid)|\bleader\b")),
    (
        Level.SENIOR,
        pattern(
            r"\bsenior\b(?! (?:living|care|citizen|service|cent(?:er|re)|housing|adult|home|communit|day|"
            r"pet|school|"
            r"high|dog))|\bsr\b|\bsnr\b"
        ),
    ),
    (
        Level.JUNIOR,
        pattern(r"\bjunior\b(?! (?:school|high|college|infant|sister|and infant|&))|\bjr\b|\bjnr\b"),
    ),
    (
        Level.ENTRY,
        pattern(
            alternatives(r"""
                \bentry[\s-]level\b | \btrainee\b | \bapprentice(?:ship)?\b | \bnew grad\b
                \bearly career\b
                \bgraduate\b(?! (?:school|stud|program (?:manager|director|coord)|admission|recruit))
            """)
        ),
    ),
    (Level.MID, pattern(r"\bmid[\s-]?(?:level|weight|senior)?\b|\bintermediate\b")),
)
# Managers of a thing rather than of people or a department.
_THINGS = phrases("""
    _account | _accounts | _product | _project | _program | _programme | _portfolio | _case | _care
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
    r"(?P<level>entry|mid|senior)[\s-]level|junior|(?:experience|career|job|seniority)[\s_]level|seniority|"
    r"senior"
)
_LABEL_VALUE = pattern(
    r"(?: level)?[\s*_\"']*[:=|\n]+[\s*_\"']*(?P<value>internship|intern|entry|junior|mid|intermediate|"
    r"senior|lead|"
    r"principal|manager|director|executive)"
)
_ROLE_AFTER = pattern(
    r"[\s,-]*(?:to [\w-]+[\s-]*)?(?:level )?(?:\w+[\s-]+){0,2}?"
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
    r"\bjoin us as an?|\A)"
    r"[\s*]*\Z"
)
_ENTRY_AFTER = pattern(r"[\s*_)\]]*(?:\Z|\n|[|,/·])")
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
    for at in anchors(reading.source, "level"):
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
    for one, names in _IN_TITLE:
        for found in names.finditer(words):
            if one is not Level.MANAGER or _manages_people(words, found):
                return Mention(one, _span_in(reading, named, found[0]))
    return None


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
    if words is None or not stands_alone(reading.source, at, words.end()) or is_comment(reading, at):
        return None
    stated = words["level"] or (words[0] if words[0] in ("junior", "senior") else None)
    label = _LABEL_VALUE.match(folded, words.end())
    if label and (words["level"] or stated is None):
        return Mention(_typed(label["value"]) or Level.MID, Span(*label.span("value")))
    if stated is None or kind_at(reading, at) in _QUIET:
        return None
    clause = clause_around(reading, at, words.end())
    is_wanted = _WANTED_BEFORE.search(clause.before) and _ROLE_AFTER.match(clause.after)
    is_alone = words["level"] and not clause.before.strip(" *_|#-(") and _ENTRY_AFTER.match(clause.after)
    return Mention(Level(stated), Span(at, words.end())) if is_wanted or is_alone else None
