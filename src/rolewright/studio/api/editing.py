"""The editor: what is to be said of a text while it is written, and the edits that it can ask for."""

from collections.abc import Iterable

from fastapi import APIRouter

from rolewright.findings import Applicability, Finding
from rolewright.fixing.answering import answer
from rolewright.fixing.stating import state
from rolewright.report import Report
from rolewright.rules.card import Card
from rolewright.studio.access.permission import Action, require
from rolewright.studio.api.models.editing import (
    EditedText,
    EvidenceShown,
    Explanation,
    FactToState,
    FindingNamed,
    FindingToIgnore,
    FixedText,
    MendedPlace,
    Panels,
    TextEdit,
    TextToFix,
    TextToJudge,
    TextWithFacts,
)
from rolewright.studio.api.models.panels import fact_fields_of, panels_of
from rolewright.studio.api.models.problem import problems
from rolewright.studio.asking import Known, TheStudio
from rolewright.studio.postings.explaining import card_of
from rolewright.studio.postings.word_edits import edits_between
from rolewright.studio.words import shown
from rolewright.usage import Problem, UsageError

router = APIRouter(prefix="/postings/{posting_id}", tags=["editor"])


@router.post("/check", summary="Check a text that is being written", responses=problems())
def check_posting(studio: TheStudio, identity: Known, posting_id: str, given: TextToJudge) -> Panels:
    """The report on the text and all that an editor shows beside it. Nothing is kept."""
    require(identity, Action.READ, posting_id)
    report = studio.checking.report(given.text, studio.today)
    checker = studio.checking.checker
    summaries = {rule.id: rule.summary for rule in checker.ruleset}
    cards = {rule: card_of(checker, rule) for rule in _rules_in_play(report) - set(given.explained)}
    explanations = {rule: _explanation(card) for rule, card in cards.items() if card}
    summaries |= {rule: explanation.summary for rule, explanation in explanations.items()}
    return panels_of(report, summaries, explanations)


@router.post("/fix", summary="Mend a text", responses=problems())
def fix_posting(studio: TheStudio, identity: Known, posting_id: str, given: TextToFix) -> FixedText:
    """The text with all fixes that may be trusted so far, and the edits that lead there. Nothing is kept."""
    require(identity, Action.READ, posting_id)
    if given.upto is Applicability.SHOW:
        raise UsageError([Problem(shown("What is advice alone cannot be done by itself."), "upto")])
    fixed = studio.checking.fixed(given.text, studio.today, given.upto)
    before, after = fixed.before.scorecard, fixed.after.scorecard
    return FixedText(
        text=fixed.text,
        edits=[TextEdit.of(edit) for edit in edits_between(given.text, fixed.text)],
        mended=[
            MendedPlace(rule=each.rule, title=each.title, before=each.before, after=each.after)
            for each in fixed.mended
        ],
        score_before=before.total if before else None,
        score_after=after.total if after else None,
    )


@router.post("/ignore", summary="Answer a finding with a reason", responses=problems(404))
def ignore_finding(studio: TheStudio, identity: Known, posting_id: str, given: FindingToIgnore) -> EditedText:
    """The edit that writes the comment by which the finding is answered. Nothing is kept."""
    require(identity, Action.READ, posting_id)
    report = studio.checking.report(given.text, studio.today)
    finding = _found(report, given.finding)
    edits = answer(
        report,
        finding,
        given.reason,
        lambda text: studio.checking.report(text, studio.today),
        everywhere=given.everywhere,
    )
    return EditedText.by(given.text, edits)


@router.patch("/facts", summary="State a fact anew", responses=problems())
def state_fact(studio: TheStudio, identity: Known, posting_id: str, given: FactToState) -> TextWithFacts:
    """The edits after which the text states the fact so, where it stated it before. Nothing is kept."""
    require(identity, Action.READ, posting_id)
    report = studio.checking.report(given.text, studio.today)
    edited = EditedText.by(given.text, state(report.document, given.name, given.value))
    after = studio.checking.report(edited.text, studio.today)
    return TextWithFacts(text=edited.text, edits=edited.edits, facts=fact_fields_of(after.document))


def _rules_in_play(report: Report) -> set[str]:
    lost = [loss.rule for loss in report.scorecard.losses] if report.scorecard else []
    found: Iterable[Finding] = (*report.findings, *(each.finding for each in report.suppressed))
    return {*lost, *(finding.rule for finding in found)}


def _found(report: Report, named: FindingNamed) -> Finding:
    for finding in report.findings:
        span = (finding.span.start, finding.span.end) if finding.span else (0, 0)
        if finding.rule == named.rule and span == (named.start, named.end):
            return finding
    raise UsageError([Problem(shown("This remark is not on the text any more; check it again."), "finding")])


def _explanation(card: Card) -> Explanation:
    return Explanation(
        summary=card.rule.summary,
        why=card.why.strip(),
        evidence=[
            EvidenceShown(
                claim=each.claim,
                citation=each.citation,
                weight=each.weight.value,
                against=each.against,
                url=each.url,
            )
            for each in card.evidence
        ],
        url=f"/handbook/{card.rule.id}",
    )
