"""The grade, level or place that a pay range is tied to."""

from rolewright.parse.facts.pay_setting import Setting
from rolewright.parse.facts.pay_words import names_pay
from rolewright.text import SourceText, pattern

_NUMERAL = r"(?:\d{1,2}[A-Za-z]?|[IVX]{1,4}|[A-H])(?:[ ]?[-–/][ ]?(?:\d{1,2}|[A-H]))?(?![\w%])"
_GRADE = (
    rf"(?:(?:GS|GG|NH|NF|ZP|ZA|AD|CG|IT|AS|EC|PM|CS|HEW|APS|EL|SCP|IC|L|E|M|P|T|G)"
    rf"[ -]?\d{{1,2}}(?:[ ]?[-–/][ ]?(?:[A-Z]{{1,3}}-?)?\d{{1,2}})?(?!\w)"
    rf"|(?:NJC |AfC |NHS |HEW |APS )?(?:[Pp]ay )?(?:[Gg]rade|[Bb]and|[Ll]evel|[Ss]cale|[Tt]ier|[Zz]one|SCP"
    rf"|[Cc]lass|(?:[Ss]cale |[Ss]pine )?[Pp]oint) ?:? ?{_NUMERAL}"
    r"|(?:HEO|SEO|EO|AO|AA)(?!\w))"
)
# One grade, or two: "GS-2210, Grade 14".
_GRADE_AHEAD = pattern(rf"(?<![\w-])((?:{_GRADE}[, ]{{0,2}}){{1,2}})(?:[Ss]tep \d{{1,2}})?$")
_GRADE_BEHIND = pattern(rf"[\s,(–*_-]{{0,4}}(?:for |at )?((?:{_GRADE}[, ]{{0,2}}){{1,2}})")
_SEPARATORS = " \t\r\n:,(–=*_-"
# A quick look before the search: every grade ends in one of these.
_LAST_OF_GRADES = frozenset("0123456789ABCDEFGHIVXOab")
_REACH = 40
_LINE_LABEL = pattern(
    r"(?:^|[•·|;,/]|\n|\band\b)[\s*_•·(–-]*([^\W\d_][^$£€₹•·|;\n]{0,44}?)[\s*_)]*(?:[:=(–]|\s-)[\s*_(]*$"
)
_PLACE_AHEAD = pattern(
    r"\b(?:for|in) (?:the )?((?-i:[A-Z])[\w .,/&'-]{1,40}?)(?<! and)(?<! and )(?: is| are)?[\s:,–-]*$"
)
_PLACE_BEHIND = pattern(
    r"[\s*_]{0,3}(?:(?:for|in|at) (?:the )?|[(\[]|[-–] ?)([A-Z][\w ./&'-]{1,40}?)(?=\s+and\b|\s*[;.,)\]\n]"
    r"|\s*$)"
)
_TRIMMED = pattern(
    r"(?i)^(?:for|in|the|our|and)\s+|\s+(?:is|are|range|residents|candidates|applicants)$"
    r"|[\s:–-]+(?:up ?to|from|between|starting at)$"
)


def grade_of(setting: Setting, source: SourceText) -> str | None:
    """A grade or level that touches the amount: "GS-14 ($104,000 to $135,200)"."""
    start, end = setting.money.span
    ahead = source.text[max(setting.begin, start - _REACH) : start].rstrip(_SEPARATORS)
    behind = source.text[end : end + _REACH]
    found = _GRADE_AHEAD.search(ahead) if ahead[-1:] in _LAST_OF_GRADES else None
    if found is None and not _LAST_OF_GRADES.isdisjoint(behind):
        found = _GRADE_BEHIND.match(behind)
    return found[1].strip(" ,") if found else None


def place_of(setting: Setting, source: SourceText) -> str | None:
    """The words that tell one of several ranges from the others: a place, a level, a job."""
    start, end = setting.money.span
    ahead = source.text[max(setting.begin, start - 60) : start]
    behind = source.text[end : end + 60]
    for found in (_LINE_LABEL.search(ahead), _PLACE_AHEAD.search(ahead), _PLACE_BEHIND.match(behind)):
        if found is None:
            continue
        label = _TRIMMED.sub("", found[1].strip(" \t*_:–-,("))
        if label and not names_pay(label.lower()):
            return label
    return None
