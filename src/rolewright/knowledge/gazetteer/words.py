"""The words around a place's name: how the work is done, how near, and what parts one place from the next."""

import re
from collections.abc import Iterator

from rolewright.text import pattern

# Places that are named only to be left out; up to the end of the brackets, or of the words.
_LEFT_OUT = pattern(
    r"[,(;]?\s*\b(?:except(?:ing)?|excl\.|exclud\w+|other than|outside|not)\b[^);]*\)?",
    re.IGNORECASE,
)
# Between places of a list. "OR" is Oregon.
_LISTED = pattern(r"\s*[;|•·\n+/]\s*|,?\s+(?:or|to)\s+|,\s*(?:and|&)\s+")
# It stands in names, too.
_JOINTS = (" and ", "&")
# Between a place and what it lies in; those of a list may stand like that, too.
_CHAINED = pattern(
    r"""\s*[,()\[\]:]\s* | \s+[-–—]+\s+ | \s*[–—]\s* | \.\s+(?=[A-Z])(?<!St\.\ )(?<!Ft\.\ )(?<!Mt\.\ )
    # As lists of jobs have it: "US-CA-San Francisco".
    | (?:(?<=\b[A-Z]{2})|(?<=\b[A-Z]{3}))-(?=[A-Z]{2}\b|[A-Z][a-z])""",
    re.VERBOSE,
)
_POSTCODE = pattern(
    r"""(?<!\w)(?:\d{5}(?:-\d{4})? | [A-Z]\d[A-Z]\ ?\d[A-Z]\d | [A-Z]{1,2}\d[A-Z\d]?\ \d[A-Z]{2}
    | [A-Z]{1,2}\d{1,2}[A-Z]? | (?:[A-Z]{1,2}-)?\d{4})(?!\w)""",
    re.VERBOSE,
)
_REACH = (
    *(
        "remote ",
        "remotely ",
        "remote: ",
        "remote-",
        "fully remote ",
        "100% remote ",
        "or remote ",
        "anywhere ",
    ),
    *("home-based ", "home based ", "from home ", "work from home ", "wfh "),
)
_BRITISH = pattern(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_CANADIAN = pattern(r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b")
# "Pacific time" is no place.
_CLOCK = pattern(
    r"\b(?:pacific|eastern|central|mountain|atlantic|european|[a-z]{2,4}) (?:standard |business |working )?"
    r"(?:time(?: ?zones?)?|hours|tz)\b",
    re.IGNORECASE,
)
_OF_LEFT_OUT = ("except", "exclu", "excl.", "other than", "outside", "not ")
_OF_CLOCK = ("time", "Time", "hours", "Hours", "tz", "TZ")
# What is said of the work, its days and its reach, before or after a place.
_OF_WORK = frozenset(
    """100% 100 % fully partly partially mostly primarily full part time currently permanent permanently
    remote remotely remote-first first friendly eligible ok work working position role job telecommute
    telecommuting telework homebased home based office wfh hybrid hybridly onsite on site in-office in
    person field virtual distributed flexible flexibly candidate candidates applicant applicants
    employee employees resident residents you must should can may need needs to be is are located
    reside residing live living headquartered anywhere else from within in at of near nearby around
    close only preferred required option optional possible available location locations offices hq
    headquarters team timezone timezones zone zones hours wide any state multiple various several
    other throughout across inside somewhere all commutable commuting distance day days a per week
    plus authorized authorised w2 or and the our city county province town country area areas region
    midtown uptown lower upper metro metropolitan greater suburbs suburb downtown central centre
    center cbd inner outer business north south east west northern southern eastern western district
    vicinity surrounding campus main global nationwide national preferably ideally also open 1 2 3 4 5
    one two three four five travel with some occasional""".split()
)
# Oregon, Indiana, Oklahoma and Ontario.
_CODES = ("OR", "IN", "OK", "ON")
_TOKENS = pattern(r"[^\s-]+")
_MOST_WORDS = 12


def pieces(words: str) -> Iterator[str]:
    """The places of a list, still with what they lie in: "Denver, CO or Austin, TX" has two.

    Those that are left out, as in "US (excluding CO)", are none.
    """
    if any(sign in words.lower() for sign in _OF_LEFT_OUT):
        words = _LEFT_OUT.sub(" ", words)
    return filter(None, (piece.strip() for piece in _LISTED.split(words)))


def country_of_postcode(words: str) -> str | None:
    """The code of the country whose postcodes look like the one in the words, where no other's do."""
    if not _has_digit(words):
        return None
    if _BRITISH.search(words):
        return "GB"
    return "CA" if _CANADIAN.search(words) else None


def joined(piece: str) -> Iterator[str]:
    """The piece without its "and": one place each, unless that stands in a name."""
    first, second = _JOINTS
    return filter(None, (each.strip() for each in piece.replace(first, second).split(second)))


def parts(piece: str) -> Iterator[str]:
    """A place and what it lies in, one after the other, without postcodes: "Vienna, Austria" has two."""
    if _has_digit(piece):
        piece = _POSTCODE.sub(" ", piece)
    if any(sign in piece for sign in _OF_CLOCK):
        piece = _CLOCK.sub(" ", piece)
    for part in _CHAINED.split(piece):
        plain = " ".join(part.split()).strip(" -.*_\"'")
        if plain:
            yield plain


def cores(part: str) -> Iterator[str]:
    """What may be the name in the part, the most words first: "anywhere in Canada", "in Canada", "Canada"."""
    words = [match.span() for match in _TOKENS.finditer(part)]
    if not begins_with_direction(part):
        yield part
    if len(words) > _MOST_WORDS:
        return
    last = len(words) - 1
    before, after = 0, last
    while before <= last and _is_of_work(part, words[before]):
        before += 1
    while after >= 0 and _is_of_work(part, words[after]):
        after -= 1
    choices = ((begin, end) for begin in range(before + 1) for end in range(max(after, 0), last + 1))
    for begin, end in sorted(choices, key=lambda choice: choice[0] - choice[1]):
        if begin <= end and (begin, end) != (0, last):
            yield part[words[begin][0] : words[end][1]]


def is_reach(part: str) -> bool:
    """Whether the part says from where one may work, beside a place of work: "New York, remote US"."""
    return part.lower().startswith(_REACH)


def is_no_name(part: str) -> bool:
    """Whether no word of the part can be a place's name: "Central Business District", "in office"."""
    words = [match.span() for match in _TOKENS.finditer(part)]
    return all(_is_of_work(part, word) for word in words)


def begins_with_direction(part: str) -> bool:
    """Whether the first word only describes the name: "east London" is not East London in South Africa."""
    return part[:1].islower() and part.partition(" ")[0] in _OF_WORK


def splits(part: str) -> Iterator[tuple[str, str]]:
    """The part as a name and what follows it, the longest name first: "Paris TX" is "Paris" in "TX"."""
    words = [match.span() for match in _TOKENS.finditer(part)]
    if len(words) <= _MOST_WORDS:
        for cut in range(len(words) - 1, 0, -1):
            yield part[: words[cut - 1][1]], part[words[cut][0] :]


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


def _is_of_work(part: str, span: tuple[int, int]) -> bool:
    word = part[span[0] : span[1]]
    return word.lower() in _OF_WORK and word not in _CODES
