"""The words in which postings say what laws ask for beside pay."""

import re

from rolewright.text import pattern
from rolewright.tuples import NamedTuple


class Wording(NamedTuple):
    """Words to look for, and what one of them always holds: a text without that need not be searched."""

    anchors: tuple[str, ...]
    regex: "re.Pattern[str]"


# A benefit by its name: what it is, not that there are some.
BENEFIT = pattern(
    r"""\b(?:401\s?\(?k\)?|403\s?\(?b\)?|superannuation|provident\sfund|rrsp|espp|fsa|hsa
    | (?:annual|bereavement|family|maternity|parental|paternity|sick)\s(?:leave|days?|time)
    | (?:dental|disability|health|life|medical|vision)(?:,|\s(?:and|&|plan|cover(?:age)?|insurance|benefits?))
    | (?:days?|hours?|weeks?)\s(?:of\s)?(?:annual\s|paid\s)?(?:holiday|leave|pto|vacation|time\soff)
    | pa(?:id|yed)\s(?:annual\s)?(?:time\soff|holidays?|leave|vacations?|days?\soff|sick)
    | pension\s(?:plan|scheme|contributions?) | retirement\s(?:plan|savings?|scheme|benefits?|account)
    | employee\s(?:assistance|discounts?) | commuter\sbenefits?
    | tuition\s(?:aid|assistance|reimbursement))\b""",
    re.VERBOSE,
)
# Where a part of the posting is about what it offers, the bare words say enough.
OFFERED = pattern(
    r"\b(?:insurance|health ?care|medical|dental|pensions?|retirement|pto|vacations?|holidays?|leave"
    r"|time off|days off|tuition|wellness|child ?care|day ?care|discounts?|meals|lunch(?:es)?"
    r"|training|gym|housing|car)\b"
)
# What is paid, and what comes with it; where a part tells of the first alone, no benefits are described.
OF_PAY = pattern(
    r"\b(?:bonus\w*|commissions?|compensation|differentials?|hourly|overtime|paid|pay(?:ment)?|premiums?|rates?"
    r"|salar(?:y|ies)|wages?)\b"
)
_MORE_PAY = (
    r"(?! (?:an? |the |your )?(?:(?!and )[\w%$€£.,-]+ ){0,3}"
    r"(?:bonus\w*|commissions?|differentials?|overtime|pay|premiums?|salary|wages?)\b)"
)
BESIDE_PAY = pattern(
    r"\b(?:benefits?|equity|leave|matched|packages?|perks?|shares|stock)\b"
    rf"|\b(?:plus|offer\w*)\b{_MORE_PAY}"
    rf"|\b(?:bonus\w*|commissions?)\b[^.]*(?: and|,|;|\+|&)(?= ){_MORE_PAY}"
)
NO_BENEFITS = Wording(
    ("benefits",),
    pattern(
        r"\b(?:no|without|not (?:eligible|entitled) (?:for|to)|does not (?:come with|include|carry))(?: any)?"
        r"(?: \w+){0,2} benefits\b",
    ),
)
OPEN_UNTIL = Wording(
    ("until", "basis", "ongoing", "accept", "deadline", "clos", "continuously", "as they"),
    pattern(
        r"""\b(?:until\s(?:it\sis\s|(?:the|this)\s(?:position|role|job)\sis\s)?filled
        | (?:rolling|ongoing|continuous|continual)\sbasis | ongoing\srecruitment | open\suntil
        | accept(?:s|ed|ing)?\s(?:applications|resumes|résumés)\s(?:continuously|until)
        | applications?\s(?:(?:are|is|will\sbe)\s)?(?:accepted|taken|reviewed|considered)
          \s(?:as\sthey\s(?:come|arrive)|continuously)
        | no\s(?:application\s)?deadline
        | (?:closing|close)\sdate[^.]{0,20}\d | closes?\son[^.]{0,20}\d)\b""",
        re.VERBOSE,
    ),
)
# A last day that a template, a page or words without figures tell.
LAST_DAY_SOMEWHERE = Wording(
    ("clos", "deadline", "application", "no later", "filled"),
    pattern(
        r"\b(?:clos(?:e|es|ing) (?:date|on|period)|closes dates|application (?:deadline|period|window)"
        r"|deadline to apply|no later than"
        r"|(?:job|position|posting|vacancy) (?:has|is) (?:been )?(?:closed|filled))\b",
    ),
)
# What shows a way, in the part that tells how to apply.
WAY = pattern(
    r"@|://|www\.|\b(?:appl(?:y|ying)|application form|button|call|contact|cv|e-?mail|form|in person|link"
    r"|mail|online|phone|portal|post|reach|resume|résumé|send|submit|visit|walk|write)\b"
)
# What may be the way, though no address is seen.
PERHAPS_A_WAY = Wording(
    ("apply", "mail", "contact", "call ", "dm "),
    pattern(
        r"\b(?:apply using|easy apply|quick apply|e-?mail (?:me|us|your)|contact(?: information|\s?:)"
        r"|call (?:me|us)|dm (?:me|us))",
    ),
)
# Where the posting tells how to apply, a date after these words is the last day.
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
BY_A_DAY = pattern(
    r"\b(?:by|until|before|no later than|due|through)(?: \w+day,?)? (?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}|\d{{1,2}}[./]\d{{1,2}}|20\d\d-\d\d)"
)
# Of one vacancy: “see our current vacancies” is about others.
VACANCY = Wording(
    (
        "vacan",
        " is for ",
        " to fill ",
        "fill a ",
        "filling",
        "fill the",
        "fill this",
        "evergreen",
        "pipeline",
    ),
    pattern(
        r"""\b(?:(?:actual|anticipated|current|existing|future|immediate|new|open|upcoming)\s(?:job\s)?vacancy
        | vacancy\s(?:status|type) | vacancy\s?:\s?(?:yes|no|existing|current|future|new)
        | (?<!if\s)(?<!once\s)(?<!until\s)(?<!when\s)(?<!where\s)(?<!whether\s)there\sis
          \s(?:(?:at\spresent|currently|now)\s)?(?:an?|no|one)\svacancy
        | (?:currently|is|is\snot|not)\svacant | vacant\s(?:position|role|post)s?
        | not\s(?:for\s)?an?\s(?:actual\s)?vacancy
        | (?:ad|advert|opening|opportunity|position|posting|role)\sis\s(?:for|to\sfill)\san?
          \s(?:anticipated|current|currently|existing|future|immediate|new|open|potential)
        | fill(?:ing)?\s(?:an?|the|this)\s(?:current|existing|open|vacant)
        | (?:evergreen|pipeline)\s(?:opportunity|posting|requisition|role))\b""",
        re.VERBOSE,
    ),
)
# Where these stand there seems to be a vacancy, though nothing says so in as many words.
PERHAPS_VACANCY = Wording(
    ("vacanc", "openings", "number of positions", "open position", "available"),
    pattern(
        r"\bnumber of (?:openings|positions|vacancies)\b|\b(?:openings|vacancies)\W{0,6}\d"
        r"|\b\d+ (?:openings|vacancies)\b|\bopen position\b"
        r"|\b(?:job|position|post|role) is (?:currently |now )?available\b"
        r"|\bthis vacancy\b|\bvacancy (?:has|have) (?:arisen|become|come)\b"
    ),
)
INTELLIGENCE = Wording(
    ("artificial", " ai", "ai ", "machine learning", "automated"),
    pattern(
        r"\b(?:artificial intelligence|ai|machine learning"
        r"|automated (?:tools?|systems?|decision\w*|screening))\b",
    ),
)
CHOOSING = pattern(
    r"\b(?:screen|assess|select|shortlist|evaluat|rank|review|hiring|recruit|applica|candidate|resume|résumé|cv)"
)
USING = pattern(r"\b(?:use[sd]?|using|may|assist\w*|rel(?:y|ies)|employ|help(?:s|ed)?|support\w*)\b")
# Experience from the place itself: by its name, or "local" where that is a demand.
LOCAL_EXPERIENCE = Wording(
    ("canad", "local"),
    pattern(
        r"""\bcanadian\s(?:\w+\s){0,2}experience\b
        | \blocal\s(?:(?:industry|job|market|professional|relevant|work|working|workplace)\s){0,2}experience
          (?:\sin\scanada\b|(?:\s(?:is|as))?(?:\sa(?:n\sabsolute)?)?\s(?:essential|mandatory|must|needed|required|requirement)\b)
        | \blocal\s(?:employment|job|work|working)\sexperience\b
        | \bexperience\s(?:\w+\s){0,2}(?:in|from|within)\scanada\b""",
        re.VERBOSE,
    ),
)
# What the sentence is about instead: that nobody asks for it, who is welcome, or whom one helps.
NOT_ASKED = pattern(
    r"\b(?:no|not|never|nor|without|regardless|irrespective|isn't|aren't|don't|whether or not|any|welcom\w*"
    r"|encourag\w*|settlement|casework|advise|consular|migration|advice line|helpline"
    r"|our (?:callers|clients|tenants)|patients?|monitoring|ethnic(?:ity| groups?)|census|categor(?:y|ies)"
    r"|employment equity|affirmative action|(?:occupational|genuine) (?:requirement|qualification))\b"
)
SEXED_TITLE = pattern(
    r"""\b(?:\w{2,}(?:man|men|woman|women|girl|boy|lady|maid)|waitress(?:es)?|hostess(?:es)?
    | stewardess(?:es)?|actress(?:es)?|seamstress(?:es)?|manageress|headmaster|headmistress
    | male|female|man|woman|girl|boy|lady)\b""",
    re.VERBOSE,
)
NO_SEX_MEANT = pattern(r"\b(?:human|german|roman|norman|talisman|ottoman)\b")
FOR_ALL = pattern(
    r"\((?:[mfwdxn](?:\s?[/|*.]\s?[mfwdxn]){1,3})\)|all genders|any gender|\bwoman\b.*\bman\b"
    r"|\bm\s?/\s?[fw]\s?/\s?[dx]\b|\bf\s?/\s?m\s?/\s?[dx]\b"
)
