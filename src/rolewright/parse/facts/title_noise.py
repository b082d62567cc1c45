"""What stands beside a job's title without being part of it."""

import re

from rolewright.parse.facts.place_lists import is_place
from rolewright.text import compiled, pattern

# Words of which such additions are made: kinds of contract and workplace, calls, grades, dates, pay.
_WORDS = frozenset(
    """
    full part time fulltime parttime permanent perm temporary temp contract contractor contracts
    seasonal casual diem prn freelance fixed term ftc ft pt w2 c2c secondment volunteer unpaid paid
    maternity paternity parental leave cover zero hours hour hrs hr month months mth mths week weeks wk
    year years yr days day pw pa p.a fte only inside outside ir35 remote remotely hybrid onsite site
    office based home wfh telecommute telework virtual field anywhere flexible flexi first friendly
    optional possible fully mostly partly work working urgent urgently hiring immediate immediately
    joiner joiners start starts starting started asap now apply today online here requirement required
    needed wanted need vacancy vacancies opening openings position positions post posts role roles job
    jobs career careers employment opportunity opportunities recruiting recruitment interview interviews
    available new hot featured reposted closed no experience necessary visa sponsorship offered provided
    relocation assistance multiple various all any every levels locations shortlisted great excellent
    competitive amazing attractive good pay benefits salary package perks weekly daily bonus bonuses
    sign signing uncapped commission equity car driver's licence license plus ote doe salaried rate
    description posting details advert ad listing genders gender gn m f d w x h div grade band level
    scale step tier gs afc payband agenda change point req requisition ref reference id code number no
    jr jo vac spring summer autumn fall winter class january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec from until till
    closing closes close deadline posted ends end q1 q2 q3 q4 date usd gbp eur aud cad sgd inr zar myr
    mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday
    friday saturday sunday rm lpa ctc k per annum p.a. compensation i ii iii iv v a an the of or and to
    in on at with up for we we're are is currently
    """.split()
)
# Words that join others and say nothing alone.
_GLUE = frozenset("a an the of or and to in on at with up for we is are i v".split())
_TOKEN = compiled(r"[^\s/,|()\[\]{}+&:;–—]+")
_GRADE = pattern(r"[a-z]{0,3}-?\d[a-z]?")
_GRADE_LETTERS = ("b", "c")
_COUNTED = ("days", "hrs", "hours", "months", "yrs")
_MARKETS = ("b2b", "b2c")
# Programming languages whose names are letters that else mean a grade.
_LANGUAGES = ("c++", "c#")
_MONEY = pattern(r"[$£€₹]\s?\d|\d\s?[$£€₹]|â‚¬|[$£€]$|\b\d+(?:\.\d+)?k\b|\brm ?\d")
_PARTS = pattern(r"\s*(?:[,/+&|;]|\b(?:and|or)\b|\s[-–—]\s)\s*")
_JOINED = pattern(r"[,/+&|;–—]| (?:and|or|-) ")
_SIGNS = compiled(r"[\d$£€₹]")
_LONGEST = 80


def is_noise(words: str) -> bool:
    """Whether `words` beside a title are codes, grades, places, pay, dates, kinds of work or calls."""
    words = words.strip()
    if len(words) > _LONGEST:
        return False
    low = words.lower().replace("’", "'")
    if is_made_of_noise(low) or is_place(words):
        return True
    if not _JOINED.search(words):
        return False
    parts = [part for part in _PARTS.split(words) if part]
    return len(parts) > 1 and all(is_made_of_noise(part.lower()) or is_place(part) for part in parts)


def has_noise(words: str) -> bool:
    """Whether one of the parts of `words`, as in brackets, is noise."""
    return is_noise(words) or any(is_noise(part) for part in re.split(r"\s*[,/|;]\s*", words) if part)


def is_made_of_noise(low: str) -> bool:
    """Whether lower-case words hold nothing but such additions, places aside."""
    if low.startswith(_LANGUAGES):
        return False
    if not any(map(str.isalnum, low)) or (_SIGNS.search(low) and _MONEY.search(low)):
        return True
    tokens = [token.strip(".!?*#'\"-") for token in _TOKEN.findall(low)]
    return all(map(_is_noise_word, tokens)) and not _GLUE.issuperset(filter(None, tokens))


def _is_noise_word(token: str) -> bool:
    if token in _WORDS or not token:
        return True
    if token in _MARKETS:
        return False
    if token[0].isdigit() and token.endswith(_COUNTED):
        return True
    digits = sum(map(str.isdigit, token))
    if not digits:
        return token in _GRADE_LETTERS or all(part in _WORDS for part in token.split("-"))
    return digits > 1 or _GRADE.fullmatch(token) is not None
