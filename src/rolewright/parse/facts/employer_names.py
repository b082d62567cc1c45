"""Names of employers in running words."""

import re
from functools import lru_cache

from rolewright.knowledge.places import find_code
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.organisations import is_organisation, is_organisation_word
from rolewright.parse.facts.title_noise import is_made_of_noise
from rolewright.text import Span, compiled, pattern

_TOKEN = r"(?:(?:St|Dr|Mt|Ft|Co|[A-Z])\.(?:[A-Z]\.)*|[A-Z0-9][\w&'’+-]*(?:[.@/]\w+)*!?)"
_LINK = r"(?:(?:of|and|&|&amp;|the|for|de|la|du|upon)[ ])"
_GAP = r"(?:,[ ](?=(?:Inc|LLC|Ltd|Limited|PLC|Corp|LLP|LP|P\.)\b)|[ ])"
_NAME = pattern(rf"(?:[Tt]he\s)?{_TOKEN}(?:{_GAP}{_LINK}{{0,2}}(?:{_TOKEN}|&))*")
_NAME_TO_END = pattern(rf"(?:^|(?<=[^\w&'’-]))({_NAME.pattern})\.?(?:\s?\([^()]{{1,60}}\))?,?$")
_LINKS = frozenset(("of", "and", "&", "&amp;", "the", "for", "de", "la", "du", "upon"))
_GLUED = compiled(r"[a-z][A-Z]")
_SENTENCE_OPENER = pattern(
    r"(?:Since \d{4}|At|In|For|With|From|By|As|While|When|Since|About|Join|Joining|Why|Here|And|But|Then"
    r"|Currently|Our|Today|Die|Der|Das)\s+(?=[A-Z0-9])"
    r"|[Tt]he (?:Governors|Governing Body|Trustees|Management|Board|Directors) of (?=[A-Z])"
)
_FIRST_WORD = pattern(r"([A-Za-z]+):?\s+(?=[A-Z0-9])")
# Headings and notes that run into the name behind them where line breaks were lost.
_RUN_IN = frozenset(
    """
    benefits description remote onsite hybrid overview summary requirements responsibilities
    qualifications skills duties role location salary culture details background introduction purpose
    """.split()
)
_GLUED_HEADING = pattern(
    r"(?:Overview|Description|Summary|Benefits|Us|Company|Requirements|Qualifications|Details|Role|Job|Position"
    r"|About|Profile|Culture)(?=[A-Z])"
)
_GLUED_SENTENCE = pattern(r"[a-z](?:This|We|Our|You|Your|The|It|They|If)\b")
# What is before a name and makes it another's: "An international NGO", "a lodge near Fixby".
_ANOTHERS = frozenset("in near from to with by".split())
_ARTICLES = frozenset(("a", "an", "A", "An", "this", "This"))
_MOST_QUALITIES = 4
_BEFORE_NAME = pattern(r"(?<![A-Za-z])(?:[a-z]{4,}|[A-Z][a-z]{3,}(?=[A-Z]{2}))(?=[A-Z])")
_NEW_SENTENCE = pattern(r"\.\s+(?=(?:We|Our|You|This|It|They)\b)")
_OPENS_NEXT_SENTENCE = ("We", "You", "Our", "Your", "They")
# Signs of code, labels and links.
_NO_SIGNS = frozenset("<>[{}=:?")
_LONGEST = 90
# Abbreviations that keep their point.
WITH_POINT = (" Inc", " Corp", " Co")
_STARTS_NO_NAME = frozenset(
    """
    we you this that these those your it they there he she who what why how if as when while where all
    each any please i my be
    """.split()
)
# A name that holds nothing but these is none.
_NOT_NAMES = frozenset(
    """
    we you this that these those our your it they there he she who what why how if as in at for to when
    while where all each any please us i me my a an the and or but not so both here now then with from
    by on of no yes one candidate candidates applicant applicants position positions role roles job jobs
    company organisation organization team teams department employer employee employees work working
    location office experience ability knowledge benefits salary pay overview summary description
    everyone someone anyone nobody individuals successful ideal qualified qualifications requirements
    responsibilities duties key overall must should will can may full part time travel hours monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today client clients customer customers management every most
    many some other more such it's that's there's we're you're they're what's covid covid-19 english
    spanish bachelor's master's degree high school diploma equal opportunity hr eeo about contact email
    phone website apply application applications resume cv date status type shift schedule purpose
    mission vision values culture life careers career opportunities people technology engineering sales
    marketing finance operations product design data software support service services training likewise
    however additionally moreover furthermore ideally together specifically finally therefore remote
    hybrid note important additional preferred required minimum basic education skills success growth &
    qualification background specification specifications person applicants' pack vacancy vacancies wir
    die das der wij compensation human resources information health care business development general
    labor administrative retail hospitality accounting legal transportation logistics warehouse
    construction production maintenance quality research confidential undisclosed anonymous growth strategy
    analytics planning procurement nursing clinical safety catering talent facilities commercial corporate
    infrastructure security contribution areas area join core values sie du ihr unser none null
    """.split()
)


def name_after(text: str, at: int) -> Span | None:
    """The employer's name that begins at `at`."""
    found = words_of_name(text, at)
    return _employer_within(text, *found) if found else None


def name_before(text: str, at: int) -> Span | None:
    """The employer's name that ends at `at`, be it past a bracket with its short form."""
    begin = max(0, at - _LONGEST)
    last_word = max(text.rfind(" ", begin, at), text.rfind("\n", begin, at), begin - 1) + 1
    if text[last_word:at].islower() and not text.endswith(")", begin, at):
        return None
    begin = max(begin, text.rfind("\n", begin, at) + 1)
    if _GLUED.search(text, begin, at):
        for glued in _BEFORE_NAME.finditer(text, begin, at):
            word = glued[0]
            begin = glued.end() if word.islower() or is_job_noun(word) else begin
    found = _NAME_TO_END.search(text[begin:at])
    if found is None or _is_anothers(text[max(0, at - 2 * _LONGEST) : begin + found.start(1)]):
        return None
    return _employer_within(text, begin + found.start(1), begin + found.end(1))


def _is_anothers(before: str) -> bool:
    """Whether the words before a name make it no employer's."""
    if before.endswith("/"):
        return True
    words = before.rpartition("\n")[2].split(" ")
    if words[-1]:
        return False
    for word in reversed(words[-_MOST_QUALITIES - 2 : -1]):
        if word in _ARTICLES:
            return True
        if not word.islower():
            return False
        if word in _ANOTHERS:
            return word == words[-2]
    return False


def _past_run_in_line(text: str, start: int, end: int) -> int:
    """Past a line that ran into the name, as in "Loved by AllLarkspur" where "Larkspur" stands elsewhere."""
    glue = _GLUED.search(text, start, end)
    if glue is None or " " not in text[start : glue.end()]:
        return start
    first = text.rfind(" ", start, glue.end()) + 1
    last = (text.find(" ", glue.end(), end) + 1 or end + 1) - 1
    tail = re.compile(rf"\b{re.escape(text[glue.end() - 1 : end])}\b")
    is_name = text.count(text[first:last]) == 1 and tail.search(text) is not None
    return glue.end() - 1 if is_name else start


def _last_job(text: str, start: int, end: int) -> int | None:
    """Where the acronym begins that follows a title without a sign between: "Product Manager TTS"."""
    last = text.rfind(" ", start, end) + 1
    is_acronym = last > start and text[last:end].isupper() and end - last > 1
    return last if is_acronym and any(map(is_job_noun, text[start:last].split())) else None


def words_of_name(text: str, at: int) -> Span | None:
    """The words at `at` that are written as names are, whatever they mean."""
    found = _NAME.match(text, at, min(len(text), at + _LONGEST))
    return Span(*found.span()) if found else None


def key_of(name: str) -> str:
    """The form under which the same employer is counted: without article, genitive and case."""
    low = name.lower().replace("’", "'").replace("&amp;", "&")
    return low.removeprefix("the ").removesuffix("'s").removesuffix("'").strip(" .,!")


@lru_cache(maxsize=1024)
def may_name_employer(words: str) -> bool:
    """Whether `words` can be an organisation's name and are no common word, job or addition."""
    parts = words.split()
    has_article = bool(parts) and parts[0].lower() == "the"
    parts = parts[has_article:]
    if not parts or len(words) < 2 or not _NO_SIGNS.isdisjoint(words) or not any(map(str.isalpha, words)):
        return False
    # "High Energy, Great Personality We are looking for": a sentence begins where a heading ended.
    if parts[-1] in _OPENS_NEXT_SENTENCE:
        return False
    first = parts[0].lower()
    if parts[-1].lower() in ("member", "members"):
        return False
    # "WHO" is a name, "Who" is not.
    is_acronym = parts[0].isupper() and len(parts[0]) > 2 and not words.isupper()
    if not is_acronym and first in _STARTS_NO_NAME:
        return False
    if all(part.lower().strip(",.") in _NOT_NAMES for part in parts):
        return False
    if len(parts) == 1:
        is_common = is_organisation_word(first) or first.endswith(("ing", "ly"))
        if is_common or (has_article and not parts[0].isupper()):
            return False
    if any(map(is_job_noun, (*parts[1:-1], *parts[-1].split("-")))) and not is_organisation(words):
        return False
    # "Director of Outreach", "Centre of Excellence Lead"; "Institute of Actuaries" is a body.
    if "of" in parts[1:-1] and (
        (parts[1] == "of" and is_job_noun(first)) or (is_job_noun(parts[-1]) and parts[-1][-1] != "s")
    ):
        return False
    # "10up" is a name, not a reference.
    is_brand = len(parts) == 1 and first[0].isdigit() and any(map(str.isalpha, first))
    return is_brand or not is_made_of_noise(words.lower())


def _employer_within(text: str, start: int, end: int) -> Span | None:
    """The name without the words that ran into it, and without article, genitive and loose links."""
    while opener := _SENTENCE_OPENER.match(text, start, end):
        start = opener.end()
    if text.endswith(("'s", "’s"), start, end):
        end -= 2
    end -= text.endswith(("'", "’"), start, end)
    end -= text.endswith("!", start, end) and " " in text[start:end]
    if text.startswith("the ", start):
        start += 4
    if _GLUED.search(text, start, end):
        if _GLUED_SENTENCE.search(text, start, end):
            return None
        for glued in _GLUED_HEADING.finditer(text, start, end):
            start = glued.end()
        start = _past_run_in_line(text, start, end)
    while (word := _FIRST_WORD.match(text, start, end)) and word[1].lower() in _RUN_IN:
        start = word.end()
    while (last := text.rfind(" ", start, end)) > 0 and text[last + 1 : end] in _LINKS:
        end = last
    end -= text.endswith(",", start, end)
    if new_sentence := _NEW_SENTENCE.search(text, start, end):
        start = new_sentence.end()
    if last_job := _last_job(text, start, end):
        start = last_job
    name = text[start:end]
    half = len(name) // 2
    if len(name) > 1 and name[:half].lower() == name[-half:].lower() and name[half] == " ":
        start = end - half
    end += text.startswith(".", end) and name.endswith(WITH_POINT)
    is_code_of_place = text.endswith(", ", 0, start) and find_code(name)
    return Span(start, end) if may_name_employer(name) and not is_code_of_place else None
