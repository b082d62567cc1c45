"""What cannot be published as a manager said it: clichés, unlawful wishes, vague goals, contradictions.

None of it is smoothed over: a question stands in the place of the answer until the manager gives another.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from rolewright.findings import Finding, Severity
from rolewright.report import Report
from rolewright.writing.brief import Brief
from rolewright.writing.contradictions import contradictions
from rolewright.writing.draft import Draft, Origin, Sentence
from rolewright.writing.vague import asked_of_goal

_LONGEST_QUOTE = 80
#: It reports the questions themselves.
_BLANK = "hygiene/leftover"


def doubts(brief: Brief, on: date) -> Mapping[str, str]:
    """The questions that the answers raise by themselves, by the places of these in the brief."""
    asked: dict[str, str] = {}
    for at, goal in enumerate(brief.goals):
        if goal.words and not goal.background and (ask := asked_of_goal(goal.words)):
            asked[f"goals[{at}]"] = f"“{quoted(goal.words)}”: {ask}"
    if brief.deadline is not None and brief.deadline < on:
        asked["deadline"] = (
            f"The deadline, {brief.deadline.isoformat()}, has passed: until when can people apply?"
        )
    for found in contradictions(brief):
        ask = f"You say “{quoted(found.words)}” and “{quoted(found.other_words)}”: which of the two holds?"
        asked[found.key] = asked[found.other_key] = ask
    return asked


def raised(draft: Draft, report: Report) -> Mapping[str, str]:
    """The questions that rules raise about answers that stand in a draft as they were given."""
    asked: dict[str, str] = {}
    for start, sentence in draft.placed:
        answer = next((each for each in sentence.sources if each.origin is Origin.BRIEF and each.words), None)
        if answer is None or sentence.is_question:
            continue
        for finding in _about(sentence, start, report):
            words = quoted(answer.words)
            asked.setdefault(answer.key, f"You wrote “{words}”. {_plain(finding.message)}")
    return asked


def _about(sentence: Sentence, start: int, report: Report) -> Iterator[Finding]:
    """The findings on a sentence that call for an answer: what other words would mend may stand."""
    end = start + len(sentence.text)
    for finding in report.findings:
        span = finding.span
        if span is None or not start <= span.start < span.end <= end or finding.rule == _BLANK:
            continue
        is_mendable = any(edit.text for fix in finding.fixes for edit in fix.edits)
        if finding.severity is not Severity.NOTE and not is_mendable:
            yield finding


def quoted(words: str) -> str:
    """The words in one line, shortened where they are long."""
    line = " ".join(words.split()).rstrip(".")
    if len(line) <= _LONGEST_QUOTE:
        return line
    return f"{line[:_LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


def _plain(message: str) -> str:
    return message.rstrip(".")
