"""The employer's name in the lines above the prose, and what their order says of it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rolewright.document import BlockKind
from rolewright.parse.facts.byline import byline, opens_with_place
from rolewright.parse.facts.employer_names import WITH_POINT, may_name_employer, name_after, name_before
from rolewright.parse.facts.masthead import Line, masthead
from rolewright.parse.facts.organisations import (
    has_legal_form,
    is_kind_of_body,
    is_organisation,
    may_be_organisation,
)
from rolewright.parse.facts.place_lists import is_place
from rolewright.parse.facts.place_names import name_at
from rolewright.parse.facts.title_cleaning import JOB_IN, names_a_job
from rolewright.parse.reading import Reading
from rolewright.text import Span, pattern
from rolewright.tuples import NamedTuple


class Clue(NamedTuple):
    """A name, and how much one sign speaks for its being the employer's."""

    span: Span
    weight: float


_LABEL = pattern(
    r"""(?:the\ |hiring\ |name\ of\ (?:the\ )?|recruiting\ )?
    (?:company|employer|organi[sz]ation|institution|institute|firm|agency|business|facility|school|university
      |trust|council|hospital|hotel|restaurant|clinic|charity|school\ district
      |legal\ entity|entity|brand|posted\ by|unit/division|department/agency
      |company/organi[sz]ation)(?:\ name)?""",
    re.VERBOSE,
)
_BARE_LABEL = pattern(r"(?:[Hh]iring )?(?:Employer|Company|Organi[sz]ation|EMPLOYER|COMPANY)(?: [Nn]ame)?")
_LEADING = pattern(
    r"(?:[Ff]rom|[Aa]t|[Bb]y|[Ww]ith|@|[Pp]osted by|About"
    r"|(?:Careers?|Jobs?|Life|Vacanc(?:y|ies)|Opportunit(?:y|ies)|Work(?:ing)?)"
    r" (?:[Aa]t|[Ww]ith|[Ff]or))\s+(?=[A-Z0-9])"
)
_FORMERLY = pattern(r",? \(?(?:formerly|previously|f/k/a|fka)\b")
# Signs between a name and its place.
_BESIDE_PLACE = pattern(r"\s(?:[-–—|·•]|in)\s(?=[A-Z])")
_BRACKET = pattern(r"\([^()]*\)?\s*$")
_BRANCH = pattern(r"\s[-–—|]\s(?:(?=.*\d)|[Ss]tore|[Bb]ranch|[Ss]ite|#)")
_BESIDE_TITLE = pattern(r"(?:\s(?P<sign>[-–—|@]|at)|(?P<comma>,))\s(?=[A-Z][^-–—|@]*$)")
_SEEKS = pattern(r" is (?:hiring|looking|seeking|recruiting)")
_AT = pattern(r"\s(?:at|with|@)\s(?=(?:the )?[A-Z])")
_DASH = pattern(r"\s[-–—]\s")
_SAYS = pattern(
    r"\b(?:is|are|we|hiring|wanted|vacancy|vacancies|jobs?|careers?|roles?|positions?|your|you|apply|posted|listed|updated|ago"
    r"|full[ -]time|part[ -]time|required|needed|seeks?|for an?)\b",
    re.IGNORECASE,
)
# Parts of an employer that postings name on lines of their own.
UNIT = pattern(
    r"(?:the )?(?:department|faculty|school|office|division|college) of\b"
    r"|.*\b(?:team|department|division|(?:branch|regional|country) office)$",
    re.IGNORECASE,
)
_STREET = pattern(
    r"\d+[A-Za-z]? (?:[\w'’.-]+ ){1,4}"
    r"(?:road|rd|street|st|avenue|ave|lane|drive|dr|way|boulevard|blvd|highway|hwy)\b",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset("a an and at by de for from in la of on the with".split())
_MASTHEAD_LINES = 6
_LONGEST_NAME = 80
_MOST_SPACES = 9
_LONGEST_LINE = 160
_LONGEST_BARE_LABEL = 24
LABELLED = 12.0
_BYLINE = 5.0


def in_declared_title(reading: Reading) -> Iterator[Clue]:
    """The name in a declared title that is a sentence: "Research post at …", "… is looking for a cook"."""
    text = reading.source.text
    for entry in reading.declared("title"):
        start, end = entry.span
        seeks = _SEEKS.search(text, start, end)
        beside = _AT.search(text, start, end)
        span = name_before(text, seeks.start()) if seeks else None
        if beside and not seeks:
            span = whole_name(text, beside.end(), end)
        if span and span.start >= start:
            yield Clue(span, 5.0)


def in_masthead(reading: Reading, *, is_agency: bool) -> Iterator[Clue]:
    """The names that labels and lines of their own hold; of an agency's posting only those of labels."""
    text = reading.source.text
    lines = masthead(reading)
    for at, line in enumerate(lines):
        is_bare = not line.label and _is_bare_label(text, line)
        if is_bare or (line.label and _names_employer(line.label)):
            value = lines[at + 1] if (is_bare or line.is_empty_label) and at + 1 < len(lines) else line
            if span := whole_name(text, value.start, value.end):
                yield Clue(span, LABELLED)
        elif at < _MASTHEAD_LINES and not (line.follows_prose or is_agency) and _may_hold_name(line):
            yield from _from_line(text, lines, at)


@lru_cache(maxsize=512)
def _names_employer(label: str) -> bool:
    return _LABEL.fullmatch(label) is not None


def _is_bare_label(text: str, line: Line) -> bool:
    is_short = line.end - line.begin < _LONGEST_BARE_LABEL and text[line.begin] in "EeCcOoHh"
    return is_short and _BARE_LABEL.fullmatch(text, line.begin, line.end) is not None


def _may_hold_name(line: Line) -> bool:
    return not line.label or "title" in line.label


def _from_line(text: str, lines: Sequence[Line], at: int) -> Iterator[Clue]:
    """The name that the line is, that leads its bars, that follows its title, or that opens its prose."""
    line = lines[at]
    named = byline(text[line.begin : line.end]) if at and not line.label else None
    if named:
        whole = named.name.shifted(line.begin)
        name = text[whole.start : whole.end]
        if whole.length <= _LONGEST_NAME and may_name_employer(name):
            # "Kirkgate Market" may be a site.
            yield Clue(whole, _BYLINE if is_organisation(name) else 0.7 * _BYLINE)
        return
    if placed := JOB_IN.search(text, line.start, line.end):
        line = line._replace(end=placed.start())
    words = text[line.start : min(line.end, line.start + _LONGEST_LINE)]
    if before_place := _before_place(words):
        line, words = line._replace(end=line.start + before_place), words[:before_place]
    comma = words.find(", ")
    words = words[:comma] if comma > 0 and _STREET.match(words, comma + 2) else words
    bar = words.find(" | ", 0, _LONGEST_NAME)
    beside = _BESIDE_TITLE.search(words) if len(words) < _LONGEST_NAME and names_a_job(words) else None
    if bar > 0 and not names_a_job(words[:bar]):
        if span := whole_name(text, line.start, line.start + bar):
            yield Clue(span, 5.0 if words.count(" | ") > 1 else 1.2)
    elif bar > 0 and _is_place_after_next_bar(words, bar):
        if span := whole_name(text, line.start + bar + 3, line.start + words.index(" | ", bar + 3)):
            yield Clue(span, 3.0)
    elif beside:
        span = whole_name(text, line.start + beside.end(), line.end)
        if span and _may_stand_beside_title(text[span.start : span.end], beside):
            yield Clue(span, 3.0)
    elif not line.label and _may_be_name(words, line):
        if span := whole_name(text, line.begin, line.end):
            yield Clue(span, _weight_of_line(text, lines, at, span) + 1.0 * (before_place > 0))
    elif len(words) > _LONGEST_NAME and (span := name_after(text, line.begin)):
        name = text[span.start : span.end]
        returns = span.start == line.begin and text.find(name, span.end) > 0
        is_sure = is_organisation(name) and (returns or has_legal_form(name))
        is_subject = may_be_organisation(name) and text[span.end + 1 : span.end + 2].islower()
        yield Clue(span, 3.0 if is_sure else 2.6 if is_subject else 1.5 * returns)


def _is_place_after_next_bar(words: str, bar: int) -> bool:
    """Whether a line reads "Nurse | Harrow | Leeds"."""
    pieces = words[bar + 3 :].split(" | ")
    return len(pieces) > 1 and is_place(pieces[1])


def _may_stand_beside_title(name: str, beside: re.Match[str]) -> bool:
    """Whether a name beside a title is an employer's, and not a speciality of the job."""
    if beside["comma"]:
        return has_legal_form(name)
    return beside["sign"] in ("@", "at") or is_organisation(name)


def _before_place(words: str) -> int:
    """The end of what stands before a place in "Harrow Ltd - Leeds", 0 where no place closes the line."""
    is_sentence = words.endswith((".", "!", "?"))
    sign = _BESIDE_PLACE.search(words) if len(words) < _LONGEST_NAME and not is_sentence else None
    return sign.start() if sign and is_place(words[sign.end() :]) else 0


def _weight_of_line(text: str, lines: Sequence[Line], at: int, span: Span) -> float:
    """How surely a line of its own is the name: by its words, its neighbours, and its return in the text."""
    name = text[span.start : span.end]
    is_body = may_be_organisation(name)
    follows_title = at > 0 and names_a_job(_words(text, lines[at - 1]))
    precedes_place = 0 < at < len(lines) - 1 and _opens_with_place(text, lines[at + 1])
    weight = 1.4 + 2.5 * is_body + 2.0 * (text.find(name, span.end) > 0) + 1.5 * precedes_place
    weight += 2.5 * (at == 0 and len(lines) > 1 and "title" in lines[1].label)
    weight += follows_title * (3.0 if is_body else 1.5)
    has_street = text.startswith(", ", span.end) and _STREET.match(text, span.end + 2) is not None
    weight += 1.5 * has_street
    is_site = text[span.end : span.end + 1] == "," and not (has_street or is_organisation(name))
    # Where no line says what the job is, the first one most likely does.
    is_title = at == 0 and not any(names_a_job(_words(text, each)) for each in lines[:_MASTHEAD_LINES])
    return weight * (0.4 if is_title or UNIT.match(name) else 0.6 if is_site else 1.0)


def _opens_with_place(text: str, line: Line) -> bool:
    return is_place(_words(text, line)) or name_at(text, line.start, line.end, expected=True) is not None


def _words(text: str, line: Line) -> str:
    return text[line.start : min(line.end, line.start + _LONGEST_LINE)]


def _may_be_name(words: str, line: Line) -> bool:
    return (
        len(words) <= _LONGEST_NAME
        and (words[-1] not in ".!?:,;" or has_legal_form(words))
        and line.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        and (words.count(" ") < _MOST_SPACES or _is_body_with_address(words))
        and (_is_capitalised(words) or may_be_organisation(words))
        and _SAYS.search(words) is None
        and not is_kind_of_body(words)
        and not any(map(is_place, _DASH.split(words)))
        and not opens_with_place(words)
        and (not names_a_job(words) or (is_organisation(words) and not _is_job_and_more(words)))
    )


def _is_job_and_more(words: str) -> bool:
    """Whether a job stands before a dash, as in "Sous Chef – rooftop restaurant"."""
    parts = _DASH.split(words)
    return len(parts) > 1 and any(names_a_job(part) and not is_organisation(part) for part in parts)


def _is_capitalised(words: str) -> bool:
    return all(word[0].isupper() or not word[0].isalpha() or word in _SMALL_WORDS for word in words.split())


def _is_body_with_address(words: str) -> bool:
    name, comma, _ = words.partition(", ")
    return bool(comma) and is_organisation(name)


def _is_body_with_place(text: str, start: int, comma: int, end: int) -> bool:
    last = text.rfind(", ", comma, end) + 2
    return is_organisation(text[start:comma]) and is_place(text[last:end])


def whole_name(text: str, start: int, end: int) -> Span | None:
    """The name that a line or a label's value is, without what leads to it, its branch, bracket and place."""
    end = min(end, start + 2 * _LONGEST_NAME)
    if leading := _LEADING.match(text, start, end):
        start = leading.end()
    for addition in (_BRANCH, _FORMERLY):
        if added := addition.search(text, start, end):
            end = added.start()
    opening = text.rfind("(", start, end)
    if opening > start and _BRACKET.match(text, opening, end):
        end = opening
    dash = text.find(" - ", start, end)
    if dash > 0 and is_organisation(text[start:dash]):
        end = dash
    comma = text.find(", ", start, end)
    if comma > 0 and (is_place(text[comma + 2 : end]) or _is_body_with_place(text, start, comma, end)):
        end = comma
    if comma > 0 and _STREET.match(text, comma + 2, end):
        end = comma
    while end > start and text[end - 1] in " \t.,;:|\"'”]-–":
        end -= 1
    end += text.startswith(".", end) and text.endswith(WITH_POINT, start, end)
    if text.startswith("[", start):
        closing = text.find("]", start, end + 1)
        return whole_name(text, start + 1, closing if closing > 0 else end)
    words = text[start:end]
    is_written_as_name = bool(words) and (words[0].isupper() or words[0].isdigit() or " " not in words)
    if not is_written_as_name or len(words) > _LONGEST_NAME or is_place(words) or _STREET.match(words):
        return None
    return Span(start, end) if may_name_employer(words) else None
