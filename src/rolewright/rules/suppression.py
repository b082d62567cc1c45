"""The owner's answers to rules: comments that silence a rule in a place, with the reason.

    <!-- rolewright ignore words/wordy, pay/vague: the phrase is our product's name -->
    <!-- rolewright ignore words/jargon "synergies": so the department is called -->
    <!-- rolewright ignore-file pay/missing: volunteers are not paid -->

The first holds for the next block or, at the end of a line, for the block of that line. Words in quotation
marks behind a rule leave its other remarks alone. What is wrong with marks of variants (see `text.marks`) is
told beside what is wrong with answers.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rolewright.findings import Finding, Suppressed
from rolewright.rules.analysis import Analysis
from rolewright.rules.words_named import compared_words, is_named
from rolewright.text import SourceText, Span, pattern
from rolewright.text.marks import VERBS, marks
from rolewright.text.unread import CLOSING
from rolewright.tuples import NamedTuple
from rolewright.usage import did_you_mean

#: The rule under which mistakes in such comments are reported.
RULE = "hygiene/suppression"

_QUOTED = r"\"[^\"\n]{0,200}\"|“[^“”\n]{0,200}”"
_UNQUOTED = rf"(?!{_QUOTED})[^:]"
_ANSWER = pattern(
    rf"<!--\s*rolewright\s+(?P<verb>[\w-]+)(?P<rules>(?:{_QUOTED}|{_UNQUOTED})*?)(?::(?P<reason>.*?))?{CLOSING}",
    re.DOTALL,
)
_NAMED = pattern(rf"(?P<words>{_QUOTED})|[^,\s\"“]+")
_VERBS = ("ignore", "ignore-file")
_MARKS = frozenset(VERBS)
_UNUSED = "Nothing here goes against"


class Suppression(NamedTuple):
    """One such comment. `place` is the block it holds for, None for the whole file; `used` fills up.

    `rules` holds with each rule the words that it is about, as they are compared; none for all its remarks.
    """

    span: Span
    rules: Mapping[str, tuple[str, ...]]
    reason: str
    place: Span | None
    used: set[str]

    def answers(self, finding: Finding, source: SourceText) -> bool:
        """Whether the comment silences `finding`."""
        words = self.rules.get(finding.rule)
        if words is None:
            return False
        if words and not (finding.span and is_named(source[finding.span], words)):
            return False
        if self.place is None:
            return True
        return finding.span is not None and finding.span.overlaps(self.place)


class Mistake(NamedTuple):
    """What is wrong with a comment, and where."""

    span: Span
    message: str


class Settled(NamedTuple):
    """The findings that stand, those that were answered, and what is wrong with the answers."""

    standing: list[Finding]
    suppressed: list[Suppressed]
    mistakes: list[Mistake]


def settle(
    analysis: Analysis,
    findings: list[Finding],
    selected: Iterable[str],
    known: Mapping[str, str],
    variants: Sequence[str] = (),
) -> Settled:
    """Part the findings by the comments of the posting.

    `known` maps every id and former id of a rule to its id; a comment for a rule that exists but is not
    `selected` cannot be used, and is no mistake. `variants` are those that the owner declared, for which
    blocks may be marked.
    """
    if "<!--" not in analysis.source.written:
        return Settled(findings, [], [])
    mistakes: list[Mistake] = []
    suppressions = list(_read(analysis, known, mistakes))
    standing: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        answer = next((each for each in suppressions if each.answers(finding, analysis.source)), None)
        if answer is None:
            standing.append(finding)
        else:
            answer.used.add(finding.rule)
            suppressed.append(Suppressed(finding, answer.reason))
    mistakes.extend(_unused(suppressions, frozenset(selected)))
    mistakes.extend(_in_marks(analysis.source.written, variants))
    return Settled(standing, suppressed, mistakes)


def _read(analysis: Analysis, known: Mapping[str, str], mistakes: list[Mistake]) -> Iterator[Suppression]:
    for span in analysis.zones.comments:
        found = _ANSWER.fullmatch(analysis.source.written, *span)
        if found is None:
            continue
        names = _rules_named(found["rules"])
        if found["verb"].lower() in _MARKS:
            continue
        if found["verb"] not in _VERBS:
            guess = did_you_mean(found["verb"], (*_VERBS, *VERBS))
            mistakes.append(Mistake(span, f"“{found['verb']}” is not understood here{guess}"))
            continue
        if not names:
            mistakes.append(Mistake(span, "This comment names no rule to ignore."))
            continue
        if not (found["reason"] or "").strip():
            mistakes.append(Mistake(span, "Say why the rule is ignored here: “rule: reason”."))
            continue
        for name in names:
            if name not in known:
                mistakes.append(Mistake(span, f"There is no rule “{name}”{did_you_mean(name, known)}"))
        rules = {known[name]: words for name, words in names.items() if name in known}
        place = None if found["verb"] == "ignore-file" else _place(analysis, span)
        yield Suppression(span, rules, " ".join(found["reason"].split()), place, set())


def _rules_named(written: str) -> dict[str, tuple[str, ...]]:
    """The rules that a comment names, each with the words in quotation marks behind it, as they compare."""
    named: dict[str, tuple[str, ...]] = {}
    rule = ""
    for found in _NAMED.finditer(written):
        if not found["words"]:
            rule = found[0]
            named.setdefault(rule, ())
        elif compared := compared_words(found["words"]):
            named[rule] = (*named.get(rule, ()), compared)
    return named


def _in_marks(text: str, variants: Sequence[str]) -> Iterator[Mistake]:
    """What is wrong with the marks of blocks that are for some readers alone."""
    found = marks(text)
    for span, message, is_mark in found.mistakes:
        if is_mark or not _ANSWER.fullmatch(text, *span):  # else it is told as an answer
            yield Mistake(span, message)
    if found.blocks:
        from rolewright.knowledge.variants import unknown_names  # few postings have marks

        yield from (Mistake(mark, message) for mark, message in unknown_names(found.blocks, variants))


def _place(analysis: Analysis, comment: Span) -> Span:
    """The block for which a comment holds; an empty span at the end where none follows."""
    line = analysis.line_at(comment.start)
    if analysis.source.text[line.start : comment.start].strip():
        block = analysis.block_at(comment.start)
        return block.span if block else line
    following = analysis.text_block_after(comment.end)
    if following is None:
        return Span(comment.end, comment.end)
    return Span(max(following.span.start, comment.end), following.span.end)


def _unused(suppressions: list[Suppression], selected: frozenset[str]) -> Iterator[Mistake]:
    for suppression in suppressions:
        for rule in suppression.rules:
            if rule in selected and rule not in suppression.used:
                yield Mistake(suppression.span, f"{_UNUSED} {rule}; the comment can go.")


def is_of_unused(message: str) -> bool:
    """Whether a mistake is that nothing needs the comment."""
    return message.startswith(_UNUSED)
