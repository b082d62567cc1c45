"""The job's title among the first lines of a posting."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rolewright.document import BlockKind
from rolewright.parse.facts.broken_lines import is_one_word_a_line
from rolewright.parse.facts.job_nouns import is_job_noun
from rolewright.parse.facts.masthead import Line, masthead
from rolewright.parse.facts.title_cleaning import Title, names_a_job, title_in
from rolewright.parse.reading import Reading
from rolewright.text import SourceText, Span, pattern
from rolewright.tuples import NamedTuple


class Candidate(NamedTuple):
    """A title and how much its place speaks for it."""

    weight: float
    title: Title


LABELLED = 10.0
LABELLED_WEAKLY = 6.0
NAMES_A_JOB = 4.0

_PLAIN = 1.0
_LABELLED_LATE = 4.5
_FIRST_LINES = 4
_MENU = frozenset(
    ("home", "about", "about us", "contact", "contact us", "news", "blog", "jobs", "careers", "login")
)
_LONGEST_ENTRY = 12
_MOST_WORDS = 10
_LONGEST_LINE = 160
_LONGEST_SENTENCE_CASE = 5
_LONGEST_WITHOUT_JOB = 8
_EARLY = 3
_TITLE_LABEL = pattern(
    r"""(?:(?:job|position|post|role|vacancy|posting|working|internal|business|advertised|functional)\s)?
    (?:titles?|designation)(?:\ name)?""",
    re.VERBOSE,
)
_WEAK_LABEL = pattern(
    r"""(?:open\ |current\ |job\ |the\ )?
    (?:role|position|vacancy|post|job|opening|opportunity)(?:\ name|\(s\)|s)?
    | now\ hiring | (?:we're\ )?hiring | job\ description""",
    re.VERBOSE,
)
# Labels of something else. Other words before a colon may belong to the title: "Data platform: Lead".
_META_LABEL = pattern(
    r"""locat|salary|pay|compens|depart|report|contact|compan|employer|organi|type|employment|workplace|hours|clos|date|ref|categ
    |industr|function|grade|band|posted|duration|status|team|divis|\bunit|mail|phone|tel|start|sched|shift
    |manager|supervi|works|level|experience|educat|degree|qualif|skill|requir|respons|dut|summary|overview
    |purpose|about|benefit|note|apply|how|website|url|link|\bid\b|number|code|author|tags|language|travel
    |official|agency|sector|rate|term|slug|owner|client|description|profile|key|what|who|why|the\ |we\ |you
    |our|warning|source|school|office""",
    re.VERBOSE,
)
# Openings of page chrome and sentences: no titles.
_CHROME = pattern(
    r"""(?!we(?:'|\ a)re\ (?:now\ |currently\ )?(?:hiring|recruiting|seeking|looking\ for) | join\ us\ as)
      (?:our|your|join|this|we|you|i|if|see|get|as|at)[\ ']
    | (?:about|why|who|what|how|back\ to|apply|share|view|save|log\ ?in(?!\.)|sign\ ?in|posted|please|dear
      |welcome|copyright|read\ |note\ that|click|download|follow|powered|all\ jobs)\b | ©
    | (?:careers?|jobs?|life|working)\ at | item\ not | contact\ us
    | (?:full|part)[-\ ]time\ (?:employee|temporary|contract)
    | (?:careers?|jobs?|opportunities|vacancies)\ for\b
    | wir\ suchen | wij\ zoeken
    | board\ of\ directors | (?:management|leadership)\ team | vacancy\ (?:reference|advert) | \{%
    | job\ (?:search|alerts?|details|overview|summary|purpose|type)
    | (?:position|role)\ (?:summary|overview|description|profile|purpose)
    | (?:job|role|position)\ (?:description|profile|specification)s?\ (?:and|&|/)
    | the\ (?:role|company|team|job|opportunity|position|offer|person|organi|candidate|successful|ideal)""",
    re.VERBOSE,
)
# Openings of headings: no titles unless a word names a job, as in "General Manager".
_HEADING = pattern(
    r"""(?:in|to|for|and|key|main|opportunity)\ | print | search | home | menu | skip | cookie | previous
    | next\b | content | lorem | insert | equal | privacy | terms | responsibilit | requirement | benefits
    | qualification | skills | duties | introduction | background | summary | overview | description
    | desirable | essential | minimum | preferred | basic | general | recruitment | performance\ profile
    | employment\b | employer | company | client | applicant | candidate | person\ spec | subject | from
    | date | (?:full|part)[-\ ]?time$""",
    re.VERBOSE,
)
_SENTENCE = pattern(
    r"\b(?:you|we|our|your|is|are|will|was|were|has|have|can|should|must|that|which|this)\b|[.!?]\s+[A-Z]|[.]$"
)
# The next label, in text whose line breaks were lost.
_NEXT_LABEL = pattern(
    r"""(?:\s+|(?<=[a-z)0-9]))
    (?=(?:(?:Job|Work|Reporting|Employment|Position|Post|Hourly|Base|Start|Closing)\s)?
       (?:Locat|Salary|Pay|Compan|Compens|Depart|Dept|Report|Type|Employ|Hours|Date|Closing|Sched|Shift
       |Industry|Categor
         |Status|Duration|Summary|Descript|About|Rate|Grade|Level|Req|Ref|ID|Division|Team|Duties
         |Respons|Overview|Client|Contract|FLSA|Classif|Supervis|Organi|Qualif)\w*\b[^:\n]{0,24}:)
    | \s{3,} | \t | \s+(?=[A-Z]{4,}(?:\ [A-Z]+){0,2}:)""",
    re.VERBOSE,
)
_INLINE_LABEL = pattern(r"[a-z ]{3,20}[*_]*\s*:[*_\s]*")
_OPEN_POSITIONS = pattern(
    r"\n[ \t#*]*(?:(?:currently|current|open|available|latest|job|new)[ ]){1,2}"
    r"(?:positions?|vacanc(?:y|ies)|roles?|openings?|opportunit(?:y|ies))[ \t:*]*\n[\s#*>•-]*"
)
# Two words glued in one, three times: a page whose fields ran together.
_GLUED = pattern(r"[a-z][A-Z][a-z]+.*[a-z][A-Z][a-z]+.*[a-z][A-Z]")
# An assignment, or the words of an address: "internal-auditor-north-dakota".
_CODE = pattern(r"\w = [\"'\w]|\A[a-z\d]+(?:-[a-z\d]+){3,}\Z")
_WORD = pattern(r"\S+")
_HEADWORD = pattern(
    r"(?i:performance|pro(?:fi|ﬁ)le:?|gs-?\d+|position|description:?|job|title:?|role:?)|[A-Z]{3,}|\d+[A-Z]"
)
_IN_BRACKETS = pattern(r"\s*\([^()]{1,60}\)")


def titles_in_lines(reading: Reading) -> Iterator[Candidate]:
    """The titles that labels, headings and lone lines at the start hold."""
    if spread := _one_word_a_line(reading):
        yield spread
        return
    source = reading.source
    label_above = surest = 0.0
    lines = masthead(reading)
    for count, line in enumerate(lines):
        is_found = surest > NAMES_A_JOB
        if is_found and line.follows_prose:
            return
        if is_found and not (line.label or label_above):
            continue
        if line.end - line.begin < _LONGEST_ENTRY and _is_in_menu(source, lines, count):
            continue
        weight = label_above or _weight(source, line, is_first=count < _FIRST_LINES)
        label_above = weight if line.is_empty_label and weight > _PLAIN else 0.0
        is_worth_a_look = weight > _PLAIN or (weight and not is_found)
        candidate = _candidate(source, line, weight, count) if is_worth_a_look else None
        if candidate is not None:
            surest = max(surest, candidate.weight)
            yield candidate


def titles_after_late_labels(source: SourceText, begin: int) -> Iterator[Candidate]:
    """What follows "Job title:" in the midst of run-together text, or "Position:" far from its beginning."""
    for literal in (
        "job title",
        "position title",
        "job description:",
        "\nposition:",
        "\nrole:",
        "\nvacancy:",
    ):
        at = source.folded.find(literal, begin)
        label = _INLINE_LABEL.match(source.folded, at + (literal[0] == "\n")) if at >= 0 else None
        if label is not None:
            line_end = source.text.find("\n", label.end(), label.end() + _LONGEST_LINE)
            end = line_end if line_end >= 0 else min(len(source), label.end() + _LONGEST_LINE)
            found = title_in(source.text, label.end(), _before_next_label(source.text, label.end(), end))
            if found and found.names_a_job and not _SENTENCE.search(source.folded, *found.span):
                yield Candidate(_LABELLED_LATE, found)


def titles_below_headings(source: SourceText, begin: int) -> Iterator[Candidate]:
    """The title in the line below "Open positions", be it far from the beginning."""
    heading = _OPEN_POSITIONS.search(source.folded, begin)
    if heading is not None:
        line_end = source.text.find("\n", heading.end())
        end = line_end if line_end >= 0 else len(source)
        found = title_in(source.text, heading.end(), end) if end - heading.end() < _LONGEST_LINE else None
        if found and found.names_a_job and not _SENTENCE.search(source.folded, *found.span):
            yield Candidate(_LABELLED_LATE, found)


def _weight(source: SourceText, line: Line, *, is_first: bool) -> float:
    """How much the form of a line speaks for a title in it; 0 for none."""
    if line.label and (weight := _weight_of_label(line.label)) is not None:
        return weight
    is_long = line.end - line.begin > _LONGEST_LINE
    if is_long and source.text.find(" | ", line.begin, line.begin + _LONGEST_LINE) < 0:
        return 0.0
    if line.kind is not BlockKind.HEADING and (line.kind is not BlockKind.PARAGRAPH or line.follows_prose):
        return 0.0
    if _CHROME.match(source.folded, line.begin):
        return 0.0
    if names_a_job(source.text[line.begin : min(line.end, line.begin + _LONGEST_LINE)]):
        return _PLAIN
    return _PLAIN if is_first and not _HEADING.match(source.folded, line.begin) else 0.0


def _is_in_menu(source: SourceText, lines: tuple[Line, ...], at: int) -> bool:
    """Whether a line stands among the entries of a site's menu, such as "Volunteer" between two of them."""
    neighbours = lines[max(at - 1, 0) : at] + lines[at + 1 : at + 2]
    return len(neighbours) == 2 and all(
        line.end - line.begin < _LONGEST_ENTRY and source.folded[line.begin : line.end] in _MENU
        for line in neighbours
    )


@lru_cache(maxsize=512)
def _weight_of_label(label: str) -> float | None:
    """How much a label speaks for a title behind it; None when it may belong to the title."""
    if _TITLE_LABEL.fullmatch(label):
        return LABELLED
    if _WEAK_LABEL.fullmatch(label):
        return LABELLED_WEAKLY
    return 0.0 if _META_LABEL.search(label) else None


def _candidate(source: SourceText, line: Line, weight: float, count: int) -> Candidate | None:
    text = source.text
    is_employer = _Employers(text)
    start = line.start if weight > _PLAIN else line.begin
    end = _before_next_label(text, start, line.end)
    found = title_in(text, start, end, is_employer) if start < end else None
    if found is None or _SENTENCE.search(source.folded, *found.span) or _GLUED.search(found.value):
        return None
    if _CODE.search(found.value):
        return None
    is_sentence = text[line.end - 1] == "." and found.span.end >= line.end - 1 and found.value.count(" ") > 2
    if is_sentence and weight < LABELLED:
        return None
    if weight < LABELLED_WEAKLY and _is_clause(found):
        return None
    if weight < LABELLED and not found.names_a_job:
        # "Acme | Leeds | Remote": who hires stands first, the jobs come later.
        if text.count(" | ", line.begin, line.end) > 1:
            return None
        is_odd = (
            bool(line.label) or count >= _FIRST_LINES or text[line.end - 1] in ".?" or ". " in found.value
        )
        if is_odd or found.value.partition(" ")[0].islower() or is_employer(found.value):
            return None
        weight = 0.5
    is_repeated = source.folded.find(found.value.lower(), found.span.end) > 0
    is_heading = line.kind is BlockKind.HEADING
    # A name that returns may be the employer's as well.
    repeated = is_repeated * (1.0 if found.names_a_job else 0.1)
    return Candidate(weight + NAMES_A_JOB * found.names_a_job - 0.2 * count + repeated + is_heading, found)


def _is_clause(found: Title) -> bool:
    """Whether the words are too many for a title in small letters, such as "passion for training staff"."""
    words = found.value.split()
    if not found.names_a_job:
        return len(words) > _LONGEST_WITHOUT_JOB
    return len(words) > _LONGEST_SENTENCE_CASE and not any(
        (at < _EARLY or word[0].isupper()) and names_a_job(word) for at, word in enumerate(words)
    )


def _before_next_label(text: str, start: int, end: int) -> int:
    """The end of a label's value in text whose line breaks were lost."""
    words = text[start:end]
    if not any(sign in words for sign in (":", "   ", "\t")):
        return end
    following = _NEXT_LABEL.search(text, start + 1, min(end, start + _LONGEST_LINE))
    return following.start() if following else end


def _one_word_a_line(reading: Reading) -> Candidate | None:
    """The title of text that was broken after every word: up to the first word that names a worker."""
    if not is_one_word_a_line(reading):
        return None
    text = reading.source.text
    words = list(_WORD.finditer(text, reading.body.start, reading.body.start + _LONGEST_LINE))
    while words and _HEADWORD.fullmatch(words[0][0]):
        del words[0]
    for word in words[:_MOST_WORDS]:
        if is_job_noun(word[0]):
            bracket = _IN_BRACKETS.match(text, word.end())
            span = Span(words[0].start(), bracket.end() if bracket else word.end())
            value = " ".join(text[span.start : span.end].split())
            return Candidate(NAMES_A_JOB, Title(value, span, names_a_job=True))
    return None


class _Employers:
    """Whether words beside a title are used in the text as the employer's name."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, words: str) -> bool:
        cues = (f" at {words}", f"At {words}", f"oin {words}", f"bout {words}", f"{words} is a")
        return any(cue in self._text for cue in cues)
