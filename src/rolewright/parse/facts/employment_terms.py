"""Words for each way of engaging an employee, as they begin at a literal."""

import re
from collections.abc import Mapping

from rolewright.document import Employment
from rolewright.parse.facts.wordlists import alternatives
from rolewright.text import pattern
from rolewright.tuples import NamedTuple


class Term(NamedTuple):
    """Words for one kind of engagement.

    A `firm` term states it wherever nothing speaks against it; any other needs `before` or `after` to say
    that the job is meant, or a place of its own in a title or in a list under a label. One that `opens` may
    also be the first word of a title ("Temporary Receptionist").
    """

    value: Employment
    words: re.Pattern[str]
    firm: bool = False
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    opens: bool = False


JOB = (
    r"(?:position|role|job|post\b|opportunity|opening|vacancy|assignment|appointment|basis|work\b|gig\b|"
    r"engagement)"
)
ONE_JOB = rf"{JOB}(?!s\b|ed|ing|er)"
_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)(?:\s*\(\d+\))?"
LENGTH = (
    rf"{_COUNT}(?:\s*(?:-|or|to)\s*{_COUNT})?[\s-]*"
    r"(?:months?|mths?|weeks?|years?|yrs?)"
)
_HOURS = r"[\s/,-]*(?:full|part)[\s-]*time"
# By the sense of the literal at which the words begin.
TERMS: Mapping[str, Term] = {
    "full": Term(
        Employment.FULL_TIME,
        pattern(
            r"full[\s_-]*time(?:s\b)?|f/t|vollzeit\w*|temps (?:plein|complet)|tiempo completo|"
            r"jornada completa|tempo (?:pieno|integral)|voltijds?|heltid"
        ),
        firm=True,
    ),
    "part": Term(
        Employment.PART_TIME,
        pattern(
            r"part[\s_-]*time(?:s\b)?|p/t|teilzeit\w*|temps partiel|tiempo parcial|media jornada|"
            r"medio tiempo|tempo parziale|deeltijds?|deltid|werkstudent\w*|nebenjob|minijob"
        ),
        firm=True,
    ),
    "ft": Term(Employment.FULL_TIME, pattern(r"\(?ft(?=\))|[-|,:] ft(?=\s|\Z)|ft/pt")),
    "pt": Term(Employment.PART_TIME, pattern(r"\(?pt(?=\))|[-|,:] pt(?=\s|\Z)")),
    "fixed": Term(
        Employment.TEMPORARY,
        pattern(
            alternatives(r"""
                fixed[\s_-]*term(?! (?:depo|inter|inv|loan|rate)) | limited[\s-]term | term appointment
                (?:term|time)[\s-]limited (?:appointment|position|role) | compet[ei]tive term\b
                maternity (?:leave )?(?:cover|contract) | leave cover
                secondment (?:role|position|opportunity) | cdd | befristet\w*
                not to exceed (?:\d+|one|two|three|four)(?: \(\d+\))? (?:month|year)s?
            """)
        ),
        firm=True,
    ),
    "period": Term(
        Employment.TEMPORARY,
        pattern(
            rf"(?:period of|(?:available|tenable|funded) for)(?: (?:an?|about|up to|approximately|initially|"
            rf"initial|the|period of|first|maximum of)\b)* {LENGTH}"
        ),
        before=pattern(
            rf"(?:{ONE_JOB}|(?:fellow|scholar|student)ships?)\W*(?:(?:is|are|will be) )?"
            r"(?:(?:available |tenable |funded )?for (?:an? |the )?(?:\w+ )?|(?:currently |initially )?)\Z"
        ),
    ),
    "term": Term(
        Employment.TEMPORARY,
        pattern(
            "(?:month|year) (?:position|role|post|appointment|assignment|placement|project|fellowship)"
            r"\b(?!\W*(?:qualif|grad|secondary|doc))"
        ),
        before=pattern(rf"\b{_COUNT}[\s-]*\Z"),
    ),
    "contract": Term(
        Employment.CONTRACTOR,
        pattern(r"contract(?:ors?|ed|ing)?|1099"),
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
            rf"{_HOURS}|[\s(,-]+\d{{1,2}}[\s-]*(?:month|week)|[\s-]*{ONE_JOB}"
        ),
    ),
    "temporary": Term(
        Employment.TEMPORARY,
        pattern(
            r"temp(?:orary)?|seasonal|int[eé]rim(?:aire)?|locum|short[\s-]term(?!\W*contract)|tijdelijke?|"
            r"tempo determinato|temporal"
        ),
        before=pattern(r"\b(?:mission|contrat|contrato|contratto|poste|baan|functie)\s+(?:d'|en |a )?\Z"),
        after=pattern(
            rf"[\s/-]*to[\s-]+(?:hire|perm)|{_HOURS}|[\s-]*contract\b|"
            rf"[\s/,-]*(?:(?!work|staff|employ|help|labou?r)\w+[\s-]+){{0,2}}{ONE_JOB}"
        ),
        opens=True,
    ),
    "ftc": Term(Employment.TEMPORARY, pattern("ftc"), before=pattern(r"(?:month|mth|year)s?[\s(-]*\Z")),
    "casual": Term(
        Employment.OTHER,
        pattern("casual"),
        after=pattern(rf"{_HOURS}|[\s,/-]*(?:(?:\w+[\s-]+){{0,2}}{ONE_JOB}|contract\b)"),
        opens=True,
    ),
    "intern": Term(
        Employment.INTERN,
        pattern("intern(?:ship)?"),
        before=pattern(
            r"\b(?:(?:this|our|paid|unpaid|month|week|summer|winter|spring|fall)|"
            r"(?:seeking|looking for|hiring|join(?:ing)?(?: us)? as|(?:role|position) is) an?)"
            r"(?: [\w-]+){0,3}[\s*-]*\Z"
        ),
        after=pattern(r"\s+(?:position|role|opportunity|vacancy|will\b|is (?:an?|for|open|paid|designed))"),
    ),
    "co-op": Term(
        Employment.INTERN,
        pattern("co-op"),
        after=pattern(
            r"\s+(?:employee|student|position|role|term\b|opportunity|technician|engineer|developer|designer|"
            r"analyst|assistant|intern)"
        ),
    ),
    "praktikum": Term(
        Employment.INTERN,
        pattern(
            r"praktikum|praktikant\w*|stagiaire|offre de stage|stage de(?= fin| \d)|est[aá]gio|"
            r"estagi[aá]ri[oa]|tirocinio|prácticas(?= (?:remunerad|profesional|laboral))"
        ),
        before=pattern(r"\b(?:suche\w*|recherche\w*|buscamos|cerchiamo)\b[^.;]{0,30}\Z"),
        opens=True,
    ),
    "volunteer": Term(
        Employment.VOLUNTEER,
        pattern(
            "unpaid|"
            r"volunt(?:eer|ary)(?![\s-](?:coord|manag|officer|engag|service|program|recruit|develop|lead|"
            r"resourc))"
        ),
        after=pattern(rf"[\s-]+(?:{ONE_JOB}|internship)"),
        opens=True,
    ),
    "per diem": Term(
        Employment.PER_DIEM,
        pattern(r"per[\s_-]diem|prn"),
        before=pattern(r"\b(?:this is a|on a|hiring|seeking(?: an?)?|as a)[\s*-]*\Z"),
        after=pattern(
            rf"[\s,/(-]*(?:{JOB}|shifts?\b|as needed|rn\b|lpn\b|cna\b|nurs|registered|licensed|certified|"
            r"therap|status)"
        ),
    ),
    "freelance": Term(
        Employment.CONTRACTOR,
        pattern(r"freelancers?|freelance|self[\s-]employed"),
        before=pattern(r"\b(?:an?|seek\w*|hir\w+|looking for)(?: [\w-]+){0,2}\s*\Z"),
        after=pattern(rf"\s+(?:{ONE_JOB}|contract\b)"),
        opens=True,
    ),
}
