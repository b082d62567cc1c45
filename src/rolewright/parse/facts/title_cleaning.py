"""The job's title out of the line that holds it."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from rolewright.knowledge.places import PlaceKind, find_code
from rolewright.parse.facts.job_nouns import is_job_noun, opens_title
from rolewright.parse.facts.lettering import without_shouting
from rolewright.parse.facts.organisations import has_legal_form, is_organisation, names_an_organisation
from rolewright.parse.facts.place_lists import is_place
from rolewright.parse.facts.title_noise import has_noise, is_noise
from rolewright.text import Span, compiled, pattern
from rolewright.tuples import NamedTuple


class Title(NamedTuple):
    """A title without codes, grades, places, pay, dates and calls, and the words that it covers.

    `names_a_job` says that a word in it names a kind of worker.
    """

    value: str
    span: Span
    names_a_job: bool


class _Piece(NamedTuple):
    """A part of a line; `joint` is the sign before it."""

    start: int
    end: int
    joint: str


# What calls to a title before it: "Job description:", "Vacancy for", "We're hiring a", "REQ-1234 -".
_CALL = pattern(
    r"""(?:job|position|role|performance|post|vacancy|career|employment|work|recruitment)\s+
        (?:description|profile|posting|title|opening|advert(?:isement)?|vacancy|opportunity
        |specification|spec|summary|announcement|name|ad|details|offer)\s*
        (?:[:|–—-]+|\bfor\b|\bof\b|$)\s*(?:the\s+)?(?:(?:post|position|role)\s+of\s+)?
    | (?:(?:current|open|new|exciting|immediate|available|latest|job|career|fantastic|great)\s+)*
        (?:vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|positions?|careers?|jobs?|roles?|employment
        |post|description|title)\s*(?:[:|–—-]+|!)\s*
    | (?:vacancy|opportunity|opening|job|position)\s+for\s+(?:an?\s+)?
    | (?:post|position|role|job)\s+of\s+
    | (?:(?:we\s*['’]?\s?(?:re|are)|now|is|are|currently|urgently|actively|company)\s+)*
        (?:hiring|recruiting|seeking|looking\s+for|wanted|urgent(?:\s+(?:hiring|requirement|vacancy))?
        |in\s+search\s+of|join\s+(?:us|our\s+team)\s+as)
        (?:\s+for(?:\s+the\s+(?:post|position|role)\s+of)?)?\s*(?:[:!,|–—-]+\s*|\s)\s*
        (?:an?\s+|our\s+(?:next\s+|first\s+)?|for\s+)?
    | (?:fully\s+|100%\s+)?remote\s+(?!(?:sensing|pilot)\b)(?:[:|–—-]\s*)?(?=[A-Z])
    | (?:band|grade)\s?\d{1,2}[a-z]?\s*[-:–]?\s+
    | gs[-\s]?\d{1,2}\s*[-:–]?\s*
    | (?:\#?\s?(?:req|ref|id|jr|job)[-#:.\s]*)?\#?[A-Z]{0,4}[-_]?\d{3,}[\w-]*\s*[-:–|]\s*
    | (?:(?-i:full|part)[-\s]time|an?)\s+(?-i:(?=[A-Z]))
    | (?:experienced|talented|creative|passionate|enthusiastic|motivated|dedicated|exceptional)
        (?:(?:,|\s(?:and|&))\s+\w+)?\s+(?-i:(?=[A-Z]))
    | stellenangebot\s+
    | (?-i:[A-Z]{1,2}\d[A-Z\d]?\ \d[A-Z]{2}\s+)
    | [^\w(\[<{'"&./+]+""",
    re.VERBOSE | re.IGNORECASE,
)
# Where the title of a line ends because the words of a job board follow: "… - job post", "… Job in Leeds".
JOB_IN = pattern(r"\s(?:[Jj]obs?|JOBS?|[Vv]acancy|[Oo]penings?)\s+(?:in|IN|at|near)\s|\s-\sjob\spost")
_SEEKS = pattern(r"hiring|[Ss]eek|SEEK|recruiting|looking|searching")
# Who seeks: "Harrow & Pike is hiring a", "Charity seeks experienced".
_SEEKER = pattern(
    r"""(?:[A-Z0-9][^.,:;|]{1,60}?\s)
    (?:(?:is|are)\s(?:now\s|currently\s)?(?:hiring|seeking|recruiting|looking\sfor|searching\sfor)|[Ss]eeks?|SEEKS?
    |(?:Seeking|Hiring|Recruiting|Looking\s[Ff]or|hiring)(?=\s[A-Z]))
    \s(?:(?:an?|another|our\snext|for\san?)\s)?(?:(?:[Ee]xperienced|[Tt]alented|[Pp]assionate|and)\s)*""",
    re.VERBOSE,
)
# Pieces that praise the job or speak to the reader.
_APPEAL = pattern(
    r"""(?:earn|join|change|start|get|make|work|no\ |great|home\ |paid|we\ |we're|now|come|be\ |become|apply
      |up\ to|immediate|excellent|full\ |part\ |train|learn|build|love|want|looking|are\ |do\ |new\ |benefits)
    | .*\b(?:you|your|we|our|us)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# Signs between the pieces of a line: bars, dashes, points, colons, ends of sentences; no HTML entity's end.
_JOINT = pattern(
    r"""\s*(\| | \s[-–—•·~:»>/@+]+(?=\s) | (?<=[\w)])[-–—:](?=\s) | \s[-–—](?=[A-Z(£$€]) | [–—]
    | (?<!&amp)(?<!x2F)(?<!x27)(?<!\#39); | !(?=\s) | (?<=[a-z]{5})[.?](?=\s[A-Z]) | (?<=[A-Z]{3})\.(?=\s)
    | \.(?=\s[£$€]) | \*{2,} | \.{3,} | …)\s*""",
    re.VERBOSE,
)
_MAY_JOIN = pattern(r"[|–—•·~:»>/@+;!?.*…-]+")
_BRACKETS = pattern(r"\s*[(\[{]([^()\[\]{}]{0,120})(?:[)\]}]|$)")
# A sign that only titles have, in whatever language: "(m/f/d)", "H/F".
ANY_GENDER = pattern(
    r"\([mfwdxhvgn](?:\s?[/|]\s?(?:[mfwdxhvgn]|div)){1,3}\)|(?-i:\b(?:H/F|F/H)\b)", re.IGNORECASE
)
# What clings to the end of a title: "position in …", "at Harrow Ltd", "needed ASAP", "GS-14", "0.6 FTE".
_TAIL = pattern(
    r"""\s+(?:
      (?:jobs?|positions?|vacanc(?:y|ies)|roles?|openings?|opportunit(?:y|ies)|posts?|apply(?:\ now)?
        |(?:wanted|needed|required)(?:\ (?:asap|urgently|now|immediately))?
        |job\ (?:title|description|posting|opening|details|profile|opportunit(?:y|ies)))
        (?:\s+(?:in|at|with|for|available|near)\b.*)?
    | (?:at|@)\s+(?=(?:the\ )?[A-Z]).*
    | (?:to\ (?:join|support|work|help|start|be\ based)|for\ (?:an?|our|the)|role\ in)\b.*
    | in\ (?:the|our|an?)\ (?:hotel|restaurant|school|hospital|clinic|store|shop|factory|office|caf[eé])\b.*
    | (?:based|located|who|that|available|as\ follows)\b.*
    | (?:(?:starting|starts|from|up\ to|earn(?:ing)?|paying|pays|paid)\ (?:at\ |from\ |up\ to\ )?)?
      [$£€]\ ?\d.*
    | (?:gs|grade|band|level)[-\s]?\d{1,2}[a-z]?
        (?:\s?(?:/|and|or|-|&)\s?(?:gs|grade|band|level)?[-\s]?\d{1,2})*
    | (?:i{1,3}|iv|v)\s?(?:or|/|-|and|&|to)\s?(?:i{1,3}|iv|v)
    | [mfwdxh](?:\s?/\s?[mfwdxh]){1,3}
    | 0?\.\d{1,2}(?:\s?fte)? | (?:0?\.\d+|\d{1,3}%)\s?fte | x\s?\d+ | (?:19|20)\d\d(?:[-/]\d{2,4})?
    | remote | hybrid | (?:1st|2nd|3rd)\ shift
    )$
    | [\s-]+(?:full|part)[-\s]time(?:\s(?:days?|nights?|evenings?|weekends?|hours?|position|role))*$""",
    re.VERBOSE | re.IGNORECASE,
)
# A region that no list need know: "(regio Fixby)".
_REGION = pattern(r"(?:regio|omgeving|raum|region|near)\s[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?")
_PLACED = pattern(r"(?:,\s*|\s+(?:in|for|near|across|throughout|-)\s+|\s+)")
_EDGES = " \t\r\n,.:;!?-–—*_|/\\•·~#`\"“”'‘’&+"
_ENDING_IN_SIGNS = ("C++", "c++")
_WORD = compiled(r"[^\s/,()\[\]|&+-]+")
_SHORT_PLACES = frozenset(("US", "USA", "UK", "EU", "NYC", "UAE", "DC"))
_MOST_WORDS = 14
_ENTRANTS = (" Graduate", " Trainee", " Apprentice", " Intern")
_FEWEST_GAPS = 2
_MOST_SPACES = 12
_LONGEST = 300
_GENERIC = frozenset(
    """
    job jobs title role position post vacancy careers career employment opportunity description overview
    posting base template sample hi hello
    summary details openings opening current about responsibilities requirements duties apply home welcome
    location locations department person specification candidate information pack vacature vacatures
    descripción del puesto descrição da vaga functieomschrijving mô tả công việc deskripsi pekerjaan
    stellenangebot stellenangebote offre offres empleo empleos
    """.split()
)


def title_in(
    text: str, start: int, end: int, is_employer: Callable[[str], bool] = lambda _: False
) -> Title | None:
    """The title within the words from `start` to `end`, which may hold more; None when they hold none.

    `is_employer` tells whether words beside the title name the employer.
    """
    end = min(end, start + _LONGEST)
    start = _past_calls(text, _past_seeker(text, start, end), end)
    if placed := JOB_IN.search(text, start, end):
        end = placed.start()
    end = _before_wide_gaps(text, start, end)
    pieces = _pieces(text, start, end)
    at = _title_piece(text, pieces)
    if at is None:
        return None
    first, last = _extent(text, pieces, at, is_employer)
    return _trimmed(text, _past_calls(text, pieces[first].start, pieces[last].end), pieces[last].end)


def _before_wide_gaps(text: str, start: int, end: int) -> int:
    """The end of a title behind which calls stand in wide gaps: "Sous Chef  Live In  Bonus"."""
    if text.count("  ", start, end) < _FEWEST_GAPS:
        return end
    gap = text.find("  ", start, end)
    return gap if names_a_job(text[start:gap]) else end


@lru_cache(maxsize=1024)
def names_a_job(words: str) -> bool:
    """Whether one of `words` names a kind of worker, or they read as "Head of …" or "… (m/f/d)" does."""
    return _has_job_word(words) or _is_for_any_gender(words)


def _has_job_word(words: str) -> bool:
    return opens_title(words.lower()) or any(map(is_job_noun, _WORD.findall(words)))


def _is_for_any_gender(words: str) -> bool:
    return "/" in words and ANY_GENDER.search(words) is not None


def _past_seeker(text: str, start: int, end: int) -> int:
    """Past who seeks, in a line that is no full sentence: sentences are read elsewhere."""
    if start == end or text[end - 1] == "." or _SEEKS.search(text, start, end) is None:
        return start
    seeker = _SEEKER.match(text, start, end)
    return seeker.end() if seeker else start


def _past_calls(text: str, start: int, end: int) -> int:
    while (call := _CALL.match(text, start, end)) and start < call.end() < end:
        start = call.end()
    return start


def _pieces(text: str, start: int, end: int) -> list[_Piece]:
    """The line cut at dashes, bars and the like, but not within brackets."""
    pieces: list[_Piece] = []
    joint = ""
    at = start
    for cut in _joints(text, start, end):
        if text.count("(", at, cut.start()) > text.count(")", at, cut.start()):
            continue
        if cut.start() > at:
            pieces.append(_Piece(at, cut.start(), joint))
        joint, at = cut[1].strip(), cut.end()
    if at < end:
        pieces.append(_Piece(at, end, joint))
    return pieces


def _joints(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Each sign that parts a line, with the spaces around it."""
    at = start
    while sign := _MAY_JOIN.search(text, at, end):
        begin = sign.start()
        while begin > at and text[begin - 1].isspace():
            begin -= 1
        cut = _JOINT.match(text, begin, end)
        if cut is not None:
            yield cut
        at = max(sign.end(), cut.end() if cut else 0)


def _title_piece(text: str, pieces: list[_Piece]) -> int | None:
    """Which piece holds the title: the first that names a job, else the first that says anything."""
    plain = None
    for at, piece in enumerate(pieces):
        words = text[piece.start : piece.end]
        if names_a_job(_BRACKETS.sub("", words) if "(" in words else words) and not has_legal_form(words):
            if not is_place(words):
                return at
        elif plain is None and not is_noise(words) and not _is_generic(words):
            plain = at
    return plain


def _extent(text: str, pieces: list[_Piece], at: int, is_employer: Callable[[str], bool]) -> tuple[int, int]:
    """The first and last piece of the title: a team before a colon and specialities behind belong to it."""
    first = last = at
    if at and pieces[at].joint in (":", "/"):
        before = text[pieces[at - 1].start : pieces[at - 1].end]
        is_apart = is_noise(before) or _is_generic(before) or is_organisation(before) or is_place(before)
        first -= not is_apart
    elif at and text[pieces[at - 1].start : pieces[at - 1].end].endswith(_ENTRANTS):
        first -= 1
    while (
        last + 1 < len(pieces)
        and pieces[last + 1].joint not in ("|", "@", ":")
        and _belongs(text, pieces[last + 1], is_employer)
        and not _is_town_of(text, pieces[last + 2 :])
    ):
        last += 1
    return first, last


def _is_town_of(text: str, behind: list[_Piece]) -> bool:
    """Whether a region's code follows, which makes the piece before it a town: "– Estes Park – CO"."""
    return bool(behind) and behind[0].joint != "/" and _is_region(text[behind[0].start : behind[0].end])


def _is_region(words: str) -> bool:
    return any(place.kind is PlaceKind.REGION for place in find_code(words.strip()))


def _belongs(text: str, piece: _Piece, is_employer: Callable[[str], bool]) -> bool:
    words = text[piece.start : piece.end].strip()
    words = words if words.endswith(_ENDING_IN_SIGNS) else words.strip(_EDGES)
    # A title goes on in capitals: "– modern restaurant" tells of the place.
    if piece.joint != "/" and words.islower() and not names_a_job(words):
        return False
    if not words or is_noise(words) or _is_generic(words) or is_employer(words):
        return False
    if _APPEAL.match(words) and not names_a_job(words):
        return False
    if _BRACKETS.match(words):
        return not has_noise(words.strip("()[]"))
    name, comma, town = words.rpartition(", ")
    is_body = names_an_organisation(name if comma and is_place(town) else words)
    return (names_a_job(words) or not is_body) and words.count(" ") < _MOST_SPACES


def _is_generic(words: str) -> bool:
    low = [word.lower() for word in _WORD.findall(words)]
    return bool(low) and all(word in _GENERIC for word in low)


def _trimmed(text: str, start: int, end: int) -> Title | None:
    """The title without what clings to its ends; noise in brackets inside is left out of the value only."""
    is_for_any_gender = _is_for_any_gender(text[start:end])
    while (before := _before_addition(text, start, end)) < end:
        end = before
    while start < end and text[start] in _EDGES and not text.startswith(".N", start):
        start += 1
    value = _value(text[start:end])
    if sum(map(str.isalpha, value)) < 2 or len(value.split()) > _MOST_WORDS:
        return None
    names = is_for_any_gender or names_a_job(value)
    if not names and (is_noise(value) or _is_generic(value) or is_organisation(value)):
        return None
    return Title(without_shouting(value), Span(start, end), names)


def _before_addition(text: str, start: int, end: int) -> int:
    """The end of the title before one sign, bracket, tail or place that closes it."""
    bare = end
    while start < bare and text[bare - 1] in _EDGES and not text.endswith(_ENDING_IN_SIGNS, start, bare):
        bare -= 1
    if bare < end or start == end:
        return bare
    if text[end - 1] in ")]}" or text.rfind("(", start, end) > text.rfind(")", start, end):
        return _before_noise_in_brackets(text, start, end)
    if tail := _TAIL.search(text, start, end):
        rest = text[start : tail.start()]
        if _has_job_word(rest) or (" " in rest and not _has_job_word(text[start:end])):
            return tail.start()
    return _before_place(text, start, end)


def _before_noise_in_brackets(text: str, start: int, end: int) -> int:
    opening = max(text.rfind("(", start, end), text.rfind("[", start, end), text.rfind("{", start, end))
    if opening <= start:
        return end
    words = text[opening + 1 : end].rstrip(")]}")
    return opening if has_noise(words) or _REGION.fullmatch(words) else end


def _before_place(text: str, start: int, end: int) -> int:
    """The end of the title before a place that closes it, as in "Driver, Leeds" or "Sales Director EMEA"."""
    if is_job_noun(text[max(text.rfind(" ", start, end) + 1, start) : end]):
        return end
    for joint in list(_PLACED.finditer(text, start + 1, end))[-5:]:
        rest = text[joint.end() : end]
        if not rest[:1].isupper() or not names_a_job(text[start : joint.start()]):
            continue
        if text.endswith((" of", " the", " and", " &"), start, joint.start()):
            continue
        if joint[0].isspace():
            closes = is_place(rest) and (len(rest) > 3 or rest in _SHORT_PLACES)
        else:
            closes = is_noise(rest) or bool(find_code(rest)) or ("," in joint[0] and is_organisation(rest))
        if closes:
            return joint.start()
    return end


def _value(words: str) -> str:
    def kept(bracket: re.Match[str]) -> str:
        return "" if has_noise(bracket[1]) else bracket[0]

    value = _BRACKETS.sub(kept, words) if "(" in words or "[" in words else words
    if "&" in value and ";" in value:
        from html import unescape

        value = unescape(value)
    return " ".join(value.split())
