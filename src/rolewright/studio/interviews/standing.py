"""How an interview stands: what is asked, what was said, and the draft with its score and remarks."""

from datetime import date

from rolewright.engine import Checker
from rolewright.findings import Finding, Severity
from rolewright.records import record
from rolewright.scoring import Scorecard
from rolewright.studio.tables.interview import Interview as Row
from rolewright.writing.draft import Draft
from rolewright.writing.interview import Objection, Question
from rolewright.writing.interview.sitting import Sitting, Step, Steps

#: The draft holds questions in brackets while it grows; that they are there is no news.
_BLANKS = frozenset({"hygiene/leftover"})
_MOST_REMARKS = 12


@record
class Standing:
    """An interview as somebody sees it. `step` is what the last step led to, if one was taken just now."""

    row: Row
    sitting: Sitting
    step: Step | None
    question: Question | None
    told: tuple[str, ...]
    objections: tuple[Objection, ...]
    can_withhold: bool
    questions: tuple[tuple[Question, tuple[str, ...]], ...]
    extra: tuple[Question, ...]
    skipped: tuple[str, ...]
    left: int
    needed: int
    said: int
    words: int
    draft: Draft
    scorecard: Scorecard | None
    remarks: tuple[Finding, ...]


def standing(
    row: Row, steps: Steps, sitting: Sitting, checker: Checker, on: date, step: Step | None
) -> Standing:
    """All that a page shows of an interview."""
    interview, state = steps.interview, sitting.state
    question = steps.question(sitting)
    draft = interview.draft(state)
    report = checker.check(draft.text, on=on)
    return Standing(
        row=row,
        sitting=sitting,
        step=step,
        question=question,
        told=question.form.told(state.brief) if question else (),
        objections=steps.objections(sitting),
        can_withhold=steps.can_withhold(sitting),
        questions=tuple((each, each.form.told(state.brief)) for each in interview.questions(state)),
        extra=interview.extra(state),
        skipped=interview.skipped(state),
        left=interview.left(state),
        needed=interview.needed(state),
        said=interview.said(state),
        words=interview.words(state),
        draft=draft,
        scorecard=report.scorecard,
        remarks=_remarks(report.findings, draft),
    )


def _remarks(findings: tuple[Finding, ...], draft: Draft) -> tuple[Finding, ...]:
    """What the checks say of what is in the draft, the gravest first; not of the questions in it."""
    asking = [(at, at + len(each.text)) for at, each in draft.placed if each.is_question]

    def is_of_a_question(finding: Finding) -> bool:
        span = finding.span
        return span is not None and any(start <= span.start < end for start, end in asking)

    told = [
        each
        for each in findings
        if each.span is not None and each.rule not in _BLANKS and not is_of_a_question(each)
    ]
    order = list(Severity)
    told.sort(key=lambda each: order.index(each.severity))
    return tuple(told[:_MOST_REMARKS])
