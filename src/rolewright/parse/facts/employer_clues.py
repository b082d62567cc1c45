"""What the words around a name say of its being the employer's."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from rolewright.document import SectionKind
from rolewright.knowledge.verbs import verbs
from rolewright.parse.facts.employer_lines import (
    LABELLED,
    UNIT,
    Clue,
    in_declared_title,
    in_masthead,
    whole_name,
)
from rolewright.parse.facts.employer_names import name_after, name_before
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.name_cues import Cue, Found, cues
from rolewright.parse.facts.organisations import (
    is_organisation,
    may_be_organisation,
)
from rolewright.parse.facts.place_lists import is_place
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span, pattern

# What stands beside a name where it is told who the reader will be: "As a Nurse at Harrow House".
_ROLE_AT = pattern(r"(?:[\w/&,'’-]+ ){1,7}?(?:at|with) (?=[A-Z])")
_YEARS = pattern(r"(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|[Pp]resent))?,?\s*(?:by\s+)?")
_DRESS = pattern(r"(?:[\s*_\[\"“]|&nbsp;|<[^<>]{1,40}>)*")
_SENTENCE_BEFORE = pattern(r"(?:^|[.!?:>*\n•]|[a-z)](?=[A-Z]))[\s*_\"“]*$")
_SITE = pattern(r"(?:hospital|clinic|campus|cent(?:re|er)|school|building|office)$", re.IGNORECASE)
_INTRODUCTION = pattern(
    r"(?:^|[.!?\n]\s*)(?:For|With|In|Since|Founded|Established|Based|Located)\b[^.!?\n]{3,60},\s$"
)
_LOCATED = pattern(r",?\s(?:(?:based|located)\s)?(?:in|near)\s([A-Z][^.!?\n:;()]{1,40}?),?$")
_LOCATED_BEHIND = pattern(r",? (?:(?:based|located) )?(?:in|near|from) [A-Z]")
# "Welsh is an advantage."
_IS_WANTED = pattern(r"(?:[a-z]+ )?(?:advantage|asset|bonus|plus|must|requirement|benefit|necessity)\b")
_FORMERLY = pattern(r",? \(?(?:formerly|previously)(?: known as)? $")
_GOES_ON = pattern(r" (?:we|you|our)\b")
_DOES = pattern(
    r"(?:^|[.!?\n])[ \t*_]*(?P<name>[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|&|and|of)){0,5})"
    r" (?P<verb>[a-z]{3,}s) "
)
_NO_NAMES = frozenset(
    "A All An As At Each He Her His How It Its Our She That The Their There This What Who You Your".split()
)
_WORK = tuple(
    """
    role roles position positions vacancy career careers work working team job jobs opportunity
    opportunities life here employees
    """.split()
)
_LIES = ("located", "situated")
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
_LONGEST_NAME = 80
_LONGEST_WORD = 20
_LONGEST_BARE_LABEL = 24


def clues(reading: Reading, *, is_agency: bool) -> Iterator[Clue]:
    """Every clue to the employer. An agency's own name counts only where it is said to hire."""
    source = reading.source
    above = [*in_declared_title(reading), *in_masthead(reading, is_agency=is_agency)]
    yield from above
    if any(clue.weight == LABELLED for clue in above):
        return
    yield from _does(reading)
    begin = reading.body.start
    for cue in islice(cues(source, *(_AGENCY_CUES if is_agency else _CUES)), _MOST_CUES):
        if cue.start < begin or not (cue.cue in _NAME_NOT_BEHIND or _may_begin_name(source.text, cue.end)):
            continue
        clue = _CLUES[cue.cue](source, cue)
        if clue is not None:
            name = source[clue.span]
            if UNIT.match(name) and source.folded.endswith("our ", 0, clue.span.start):
                continue
            weight = clue.weight + 1.2 * may_be_organisation(name)
            is_late = cue.start > begin + _OPENING and not is_organisation(name)
            is_tool = is_late and reading.kind_at(cue.start) in _TASKS
            yield Clue(clue.span, weight * (0.5 if is_tool or UNIT.match(name) else 1.0))


def _does(reading: Reading) -> Iterator[Clue]:
    """A name that opens a sentence of the introduction and does something: "Rye & Sons bakes bread"."""
    text, begin = reading.source.text, reading.body.start
    for found in _DOES.finditer(text, begin, begin + _OPENING):
        words, does = found["name"].split(), found["verb"]
        last = words[-1].lower()
        is_name = words[0] not in _NO_NAMES and not is_job_noun(last) and not last.endswith("s'")
        if is_name and _is_work(does) and reading.kind_at(found.start("name")) not in _TASKS:
            span = name_before(text, found.end("name"))
            if span is not None and span.start == found.start("name"):
                yield Clue(span, 2.2 + 0.8 * (len(words) > 1 or is_organisation(found["name"])))


def _is_work(word: str) -> bool:
    """Whether a word is what somebody does, in the third person."""
    bases = (word[:-1], word[:-2], f"{word[:-3]}y")
    return any(base in verbs() for base in bases)


def _may_begin_name(text: str, at: int) -> bool:
    return not text[at : at + 1].islower() or text.startswith("the ", at)


def _hires(source: SourceText, cue: Found) -> Clue | None:
    span = _name_before(source.text, cue.start)
    return Clue(span, 5.0 + 0.8 * _opens_sentence(source.text, span.start)) if span else None


def _is(source: SourceText, cue: Found) -> Clue | None:
    span = _name_before(source.text, cue.start)
    if span is None or _IS_WANTED.match(source.folded, cue.end):
        return None
    opens = _opens_sentence(source.text, span.start)
    is_apposition = source.text[cue.start] == ","
    if not opens:
        is_introduced = _INTRODUCTION.search(source.text, max(0, span.start - _LONGEST_NAME), span.start)
        return Clue(span, 2.7) if is_introduced else None if is_apposition else Clue(span, 2.2)
    return Clue(span, 3.0)


def _name_before(text: str, at: int) -> Span | None:
    """The name before `at`, or before the place that stands there: "Harrow House in Reno, Nevada, is"."""
    reach = max(0, at - _LONGEST_NAME)
    if text[text.rfind(" ", reach, at) + 1 : at].islower():
        return None
    if text.find(" in ", reach, at) >= 0 or text.find(" near ", reach, at) >= 0:
        located = _LOCATED.search(text, reach, at)
        at = located.start() if located and is_place(located[1]) else at
    span = name_before(text, at)
    former = _FORMERLY.search(text, max(0, span.start - _LONGEST_WORD), span.start) if span else None
    return name_before(text, former.start()) if former else span


def _label(source: SourceText, cue: Found) -> Clue | None:
    text = source.text
    line = text.rfind("\n", max(0, cue.start - _LONGEST_BARE_LABEL), cue.start) + 1
    if text[line : cue.start].strip(" *_•-\t#>"):
        return None
    start = _past_dress(text, cue.end)
    end = text.find("\n", start)
    span = whole_name(text, start, end if end >= 0 else len(text))
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
    text = source.text
    is_told_apart = text[span.end : span.end + 1] in (".", ",", "!") or _LOCATED_BEHIND.match(text, span.end)
    # "We are Kaffeehaus Lumen": who says so says the name in full, even if "Lumen" is enough further down.
    return Clue(span, (3.2 if is_told_apart else 2.5) + 1.3 * (" " in source[span]))


def _copyright(source: SourceText, cue: Found) -> Clue | None:
    years = _YEARS.match(source.text, _past_dress(source.text, cue.end))
    span = name_after(source.text, years.end() if years else _past_dress(source.text, cue.end))
    return Clue(span, 1.5) if span else None


def _at(source: SourceText, cue: Found) -> Clue | None:
    if source.folded.endswith(_LIES, 0, cue.start):
        return None
    span = name_after(source.text, _past_dress(source.text, cue.end))
    if span is None:
        return None
    if "At " in source.text[cue.start : cue.end]:
        text = source.text
        is_set_off = text.startswith(",", span.end)
        return Clue(span, 4.0 if is_set_off else 2.7 if _GOES_ON.match(text, span.end) else 2.0)
    worker = source.text[max(0, cue.start - _LONGEST_WORD) : cue.start].rpartition(" ")[2]
    if source.folded.endswith(_WORK, 0, cue.start):
        return Clue(span, 3.0)
    return Clue(span, 2.6 if is_job_noun(worker) else 2.0)


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
    if span is None:
        return None
    if source.text[cue.start] == "J":
        return Clue(span, 3.2)
    is_member = source.folded.endswith("member of ", 0, cue.end)
    return Clue(span, 2.7 if is_member or source.folded.endswith(" to ", 0, cue.start) else 2.5)


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
