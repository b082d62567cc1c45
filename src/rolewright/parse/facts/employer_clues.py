"""What the words around a name, and its place among the first lines, say of its being the employer's."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from rolewright.document import BlockKind, SectionKind
from rolewright.parse.facts.employer_names import WITH_POINT, may_name_employer, name_after, name_before
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.masthead import Line, masthead
from rolewright.parse.facts.name_cues import Cue, Found, cues
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
from rolewright.text import SourceText, Span


class Clue(NamedTuple):
    """A name, and how much one sign speaks for its being the employer's."""

    span: Span
    weight: float


_LABEL = re.compile(
    r"""(?:the\ |hiring\ |name\ of\ (?:the\ )?|recruiting\ )?
    (?:company|employer|organi[sz]ation|institution|institute|firm|agency|business|facility|school|university
      |trust|council|hospital|legal\ entity|entity|brand|posted\ by|unit/division|department/agency
      |company/organi[sz]ation)(?:\ name)?""",
    re.VERBOSE,
)
_BARE_LABEL = re.compile(r"(?:[Hh]iring )?(?:Employer|Company|Organi[sz]ation|EMPLOYER|COMPANY)(?: [Nn]ame)?")
_LEADING = re.compile(
    r"(?:[Ff]rom|[Aa]t|[Bb]y|[Ww]ith|@|[Pp]osted by|About"
    r"|(?:Careers?|Jobs?|Life|Vacanc(?:y|ies)|Opportunit(?:y|ies)|Work(?:ing)?)"
    r" (?:[Aa]t|[Ww]ith|[Ff]or))\s+(?=[A-Z0-9])"
)
# What stands beside a name where it is told who the reader will be: "As a Nurse at Harrow House".
_ROLE_AT = re.compile(r"(?:[\w/&,'’-]+ ){1,7}?(?:at|with) (?=[A-Z])")
_FORMERLY = re.compile(r",? \(?(?:formerly|previously|f/k/a|fka)\b")
# Signs between a name and its place.
_BESIDE_PLACE = re.compile(r"\s(?:[-–—|·•]|in)\s(?=[A-Z])")
_BRACKET = re.compile(r"\([^()]*\)?\s*$")
_BRANCH = re.compile(r"\s[-–—|]\s(?:(?=.*\d)|[Ss]tore|[Bb]ranch|[Ss]ite|#)")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|[Pp]resent))?,?\s*(?:by\s+)?")
_DRESS = re.compile(r"(?:[\s*_\[\"“]|&nbsp;|<[^<>]{1,40}>)*")
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?:>*\n•]|[a-z)](?=[A-Z]))[\s*_\"“]*$")
_BESIDE_TITLE = re.compile(r"(?:\s(?P<sign>[-–—|@]|at)|(?P<comma>,))\s(?=[A-Z][^-–—|@]*$)")
_SITE = re.compile(r"(?:hospital|clinic|campus|cent(?:re|er)|school|building|office)$", re.IGNORECASE)
_SEEKS = re.compile(r" is (?:hiring|looking|seeking|recruiting)")
_AT = re.compile(r"\s(?:at|with|@)\s(?=(?:the )?[A-Z])")
_DASH = re.compile(r"\s[-–—]\s")
_SAYS = re.compile(
    r"\b(?:is|are|we|hiring|wanted|vacancy|vacancies|jobs?|careers?|roles?|positions?|your|you|apply|posted|ago"
    r"|full[ -]time|part[ -]time)\b",
    re.IGNORECASE,
)
# Parts of an employer that postings name on lines of their own.
_UNIT = re.compile(
    r"(?:the )?(?:department|faculty|school|office|division|college) of\b"
    r"|.*\b(?:team|department|division|(?:branch|regional|country) office)$",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(
    r"(?:^|[.!?\n]\s*)(?:For|With|In|Since|Founded|Established|Based|Located)\b[^.!?\n]{3,60},\s$"
)
_LOCATED = re.compile(r",?\s(?:(?:based|located)\s)?(?:in|near)\s([A-Z][^.!?\n:;()]{1,40}?),?$")
_WORK = tuple(
    """
    role position vacancy career careers work working team job jobs opportunity opportunities life here
    employees
    """.split()
)
_SMALL_WORDS = frozenset("a an and at by de for from in la of on the with".split())
_TASKS = (SectionKind.RESPONSIBILITIES, SectionKind.REQUIREMENTS, SectionKind.PREFERRED)
_AGENCY_CUES = (Cue.HIRES,)
_CUES = (
    Cue.LABEL,
    Cue.BELONGS_TO,
    Cue.HIRES,
    Cue.IS,
    Cue.ABOUT,
    Cue.WELCOME,
    Cue.WE_ARE,
    Cue.COPYRIGHT,
    Cue.AT,
    Cue.JOIN,
    Cue.AS,
)
_NAME_NOT_BEHIND = (Cue.HIRES, Cue.IS, Cue.AS)
_MOST_CUES = 150
_OPENING = 600
_MASTHEAD_LINES = 6
_LONGEST_NAME = 80
_LONGEST_LINE = 160
_LONGEST_BARE_LABEL = 24
_LABELLED = 12.0


def clues(reading: Reading, *, is_agency: bool) -> Iterator[Clue]:
    """Every clue to the employer. An agency's own name counts only where it is said to hire."""
    source = reading.source
    in_masthead = [*_in_declared_title(reading), *_in_masthead(reading, is_agency=is_agency)]
    yield from in_masthead
    if any(clue.weight == _LABELLED for clue in in_masthead):
        return
    begin = reading.body.start
    for cue in islice(cues(source, *(_AGENCY_CUES if is_agency else _CUES)), _MOST_CUES):
        if cue.start < begin or not (cue.cue in _NAME_NOT_BEHIND or _may_begin_name(source.text, cue.end)):
            continue
        clue = _CLUES[cue.cue](source, cue)
        if clue is not None:
            name = source[clue.span]
            weight = clue.weight + 1.2 * may_be_organisation(name)
            is_late = cue.start > begin + _OPENING and not is_organisation(name)
            is_tool = is_late and reading.kind_at(cue.start) in _TASKS
            yield Clue(clue.span, weight * (0.5 if is_tool or _UNIT.match(name) else 1.0))


def _may_begin_name(text: str, at: int) -> bool:
    return not text[at : at + 1].islower() or text.startswith("the ", at)


def _hires(source: SourceText, cue: Found) -> Clue | None:
    span = _name_before(source.text, cue.start)
    return Clue(span, 5.0 + 0.8 * _opens_sentence(source.text, span.start)) if span else None


def _is(source: SourceText, cue: Found) -> Clue | None:
    span = _name_before(source.text, cue.start)
    if span is None:
        return None
    opens = _opens_sentence(source.text, span.start)
    is_apposition = source.text[cue.start] == ","
    if is_apposition and not opens:
        is_introduced = _INTRODUCTION.search(source.text, max(0, span.start - _LONGEST_NAME), span.start)
        return Clue(span, 2.7) if is_introduced else None
    return Clue(span, 2.2 + 0.8 * opens)


def _name_before(text: str, at: int) -> Span | None:
    """The name before `at`, or before the place that stands there: "Harrow House in Reno, Nevada, is"."""
    reach = max(0, at - _LONGEST_NAME)
    if text.find(" in ", reach, at) >= 0 or text.find(" near ", reach, at) >= 0:
        located = _LOCATED.search(text, reach, at)
        at = located.start() if located and is_place(located[1]) else at
    return name_before(text, at)


def _label(source: SourceText, cue: Found) -> Clue | None:
    text = source.text
    line = text.rfind("\n", max(0, cue.start - _LONGEST_BARE_LABEL), cue.start) + 1
    if text[line : cue.start].strip(" *_•-\t#>"):
        return None
    start = _past_dress(text, cue.end)
    end = text.find("\n", start)
    span = _whole_name(text, start, end if end >= 0 else len(text))
    return Clue(span, 8.0) if span else None


def _belongs_to(source: SourceText, cue: Found) -> Clue | None:
    span = name_after(source.text, cue.end)
    is_body = span is not None and " " in source[span] and not _SITE.search(source[span])
    return Clue(span, 6.0) if span and is_body else None


def _about(source: SourceText, cue: Found) -> Clue | None:
    text = source.text
    span = _name_behind(source, cue)
    if span is None:
        return None
    after = text[span.end : span.end + 1]
    if not _opens_sentence(text, cue.start):
        return Clue(span, 0.5)
    return Clue(span, 4.5 if after in ("", "\n", ":", "*", "\r", "<") or after.isupper() else 2.5)


def _welcome(source: SourceText, cue: Found) -> Clue | None:
    span = _name_behind(source, cue)
    return Clue(span, 3.0) if span else None


def _we_are(source: SourceText, cue: Found) -> Clue | None:
    span = _name_behind(source, cue)
    if span is None:
        return None
    return Clue(span, 3.2 if source.text[span.end : span.end + 1] in (".", ",", "!") else 2.5)


def _copyright(source: SourceText, cue: Found) -> Clue | None:
    years = _YEARS.match(source.text, _past_dress(source.text, cue.end))
    span = name_after(source.text, years.end() if years else _past_dress(source.text, cue.end))
    return Clue(span, 1.5) if span else None


def _at(source: SourceText, cue: Found) -> Clue | None:
    span = name_after(source.text, _past_dress(source.text, cue.end))
    if span is None:
        return None
    if "At " in source.text[cue.start : cue.end]:
        return Clue(span, 4.0 if source.text[span.end : span.end + 1] == "," else 2.0)
    return Clue(span, 3.0 if source.folded.endswith(_WORK, 0, cue.start) else 2.0)


def _as(source: SourceText, cue: Found) -> Clue | None:
    """The name in "As a Staff Nurse at Harrow House, you"."""
    text = source.text
    role = _ROLE_AT.match(text, cue.end)
    if role is None or not is_job_noun(text[cue.end : role.end() - 1].split()[-2]):
        return None
    span = name_after(text, role.end())
    return Clue(span, 3.0) if span else None


def _join(source: SourceText, cue: Found) -> Clue | None:
    span = _name_behind(source, cue)
    is_call = source.text[cue.start] == "J"
    return (
        Clue(span, 3.2 if is_call else 2.7 if source.folded.endswith(" to ", 0, cue.start) else 2.5)
        if span
        else None
    )


_CLUES: dict[Cue, Callable[[SourceText, Found], Clue | None]] = {
    Cue.HIRES: _hires,
    Cue.IS: _is,
    Cue.ABOUT: _about,
    Cue.WELCOME: _welcome,
    Cue.WE_ARE: _we_are,
    Cue.COPYRIGHT: _copyright,
    Cue.AT: _at,
    Cue.JOIN: _join,
    Cue.AS: _as,
    Cue.LABEL: _label,
    Cue.BELONGS_TO: _belongs_to,
}


def _name_behind(source: SourceText, cue: Found) -> Span | None:
    """The name after the cue, unless the cue is only the end of another word, as in "enjoin"."""
    text = source.text
    if text[cue.start].islower() and text[cue.start - 1 : cue.start].isalnum():
        return None
    return name_after(text, _past_dress(text, cue.end))


def _past_dress(text: str, at: int) -> int:
    if text[at : at + 1].isalnum():
        return at
    dress = _DRESS.match(text, at, at + _LONGEST_NAME)
    return dress.end() if dress else at


def _opens_sentence(text: str, at: int) -> bool:
    is_glued = at > 0 and text[at - 1].isalpha()
    return is_glued or _SENTENCE_BEFORE.search(text, max(0, at - 12), at) is not None


def _in_declared_title(reading: Reading) -> Iterator[Clue]:
    """The name in a declared title that is a sentence: "Research post at …", "… is looking for a cook"."""
    text = reading.source.text
    for entry in reading.declared("title"):
        start, end = entry.span
        seeks = _SEEKS.search(text, start, end)
        beside = _AT.search(text, start, end)
        span = name_before(text, seeks.start()) if seeks else None
        if beside and not seeks:
            span = _whole_name(text, beside.end(), end)
        if span and span.start >= start:
            yield Clue(span, 5.0)


def _in_masthead(reading: Reading, *, is_agency: bool) -> Iterator[Clue]:
    text = reading.source.text
    lines = masthead(reading)
    for at, line in enumerate(lines):
        is_bare = not line.label and _is_bare_label(text, line)
        if is_bare or (line.label and _names_employer(line.label)):
            value = lines[at + 1] if (is_bare or line.is_empty_label) and at + 1 < len(lines) else line
            if span := _whole_name(text, value.start, value.end):
                yield Clue(span, _LABELLED)
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
    if placed := JOB_IN.search(text, line.start, line.end):
        line = line._replace(end=placed.start())
    words = text[line.start : min(line.end, line.start + _LONGEST_LINE)]
    if before_place := _before_place(words):
        line, words = line._replace(end=line.start + before_place), words[:before_place]
    bar = words.find(" | ", 0, _LONGEST_NAME)
    beside = _BESIDE_TITLE.search(words) if len(words) < _LONGEST_NAME and names_a_job(words) else None
    if bar > 0 and not names_a_job(words[:bar]):
        if span := _whole_name(text, line.start, line.start + bar):
            yield Clue(span, 5.0 if words.count(" | ") > 1 else 1.2)
    elif bar > 0 and _is_place_after_next_bar(words, bar):
        if span := _whole_name(text, line.start + bar + 3, line.start + words.index(" | ", bar + 3)):
            yield Clue(span, 3.0)
    elif beside:
        span = _whole_name(text, line.start + beside.end(), line.end)
        if span and _may_stand_beside_title(text[span.start : span.end], beside):
            yield Clue(span, 3.0)
    elif not line.label and _may_be_name(words, line):
        if span := _whole_name(text, line.begin, line.end):
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
    sign = _BESIDE_PLACE.search(words) if len(words) < _LONGEST_NAME else None
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
    is_site = text[span.end : span.end + 1] == "," and not is_organisation(name)
    # Where no line says what the job is, the first one most likely does.
    is_title = at == 0 and not any(names_a_job(_words(text, each)) for each in lines[:_MASTHEAD_LINES])
    return weight * (0.4 if is_title or _UNIT.match(name) else 0.6 if is_site else 1.0)


def _opens_with_place(text: str, line: Line) -> bool:
    return is_place(_words(text, line)) or name_at(text, line.start, line.end, expected=True) is not None


def _words(text: str, line: Line) -> str:
    return text[line.start : min(line.end, line.start + _LONGEST_LINE)]


def _may_be_name(words: str, line: Line) -> bool:
    return (
        len(words) <= _LONGEST_NAME
        and (words[-1] not in ".!?:,;" or has_legal_form(words))
        and (_is_capitalised(words) or may_be_organisation(words))
        and line.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        and words.count(" ") < 9
        and _SAYS.search(words) is None
        and not is_kind_of_body(words)
        and not any(map(is_place, _DASH.split(words)))
        and (not names_a_job(words) or is_organisation(words))
    )


def _is_capitalised(words: str) -> bool:
    return all(word[0].isupper() or not word[0].isalpha() or word in _SMALL_WORDS for word in words.split())


def _is_body_with_place(text: str, start: int, comma: int, end: int) -> bool:
    last = text.rfind(", ", comma, end) + 2
    return is_organisation(text[start:comma]) and is_place(text[last:end])


def _whole_name(text: str, start: int, end: int) -> Span | None:
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
    comma = text.find(", ", start, end)
    if comma > 0 and (is_place(text[comma + 2 : end]) or _is_body_with_place(text, start, comma, end)):
        end = comma
    while end > start and text[end - 1] in " \t.,;:|\"'”]-–":
        end -= 1
    end += text.startswith(".", end) and text.endswith(WITH_POINT, start, end)
    if text.startswith("[", start):
        closing = text.find("]", start, end + 1)
        return _whole_name(text, start + 1, closing if closing > 0 else end)
    words = text[start:end]
    is_written_as_name = bool(words) and (words[0].isupper() or words[0].isdigit() or " " not in words)
    if not is_written_as_name or len(words) > _LONGEST_NAME or is_place(words):
        return None
    return Span(start, end) if may_name_employer(words) else None
