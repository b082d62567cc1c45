"""Interviews, as the API tells them."""

import re
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from pydantic import BaseModel, Field

from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import PostingText, Words
from rolewright.studio.interviews.standing import Standing
from rolewright.studio.tables.interview import Interview
from rolewright.writing.draft import Sentence
from rolewright.writing.interview import Question
from rolewright.writing.interview.of_sentence import question_of

_BRACKETED = re.compile(r"\[[^]]*\]")
LONGEST_ANSWER = 4000


class InterviewSummary(BaseModel):
    """An interview in a list; `title` is empty as long as no job was named."""

    id: str
    title: str
    author: str
    created_at: datetime
    changed_at: datetime
    revision: int
    posting_id: str | None = Field(
        description="the posting that it has become, or whose open questions it asks until it is finished"
    )
    is_finished: bool

    @classmethod
    def of(cls, row: Interview) -> "InterviewSummary":
        """The summary of a row."""
        return cls(
            id=row.id,
            title=row.title,
            author=row.author,
            created_at=row.created_at,
            changed_at=row.changed_at,
            revision=row.revision,
            posting_id=row.posting_id,
            is_finished=row.finished_at is not None,
        )


class InterviewList(BaseModel):
    """Interviews that were left, the newest first."""

    items: list[InterviewSummary]
    total: int
    next: str | None = None


class NewInterview(Asked):
    """What an interview begins with: nothing, a job, a posting of the library, or any posting's text."""

    title: Words = Field(default="", max_length=200)
    posting: Words = Field(default="", max_length=40, description="id of a posting to write anew")
    text: PostingText = Field(default="", description="text of a posting to write anew")


class Do(StrEnum):
    """The steps that can be taken."""

    ANSWER = "answer"
    GO_ON = "go_on"
    BACK = "back"
    FORWARD = "forward"
    GO = "go"
    DROP = "drop"
    UNDO = "undo"
    REWORD = "reword"
    LEAVE = "leave"
    WITHHOLD = "withhold"
    RETRACT = "retract"
    HOLD = "hold"
    MORE = "more"
    AGAIN = "again"


class StepToTake(Asked):
    """A step, and the revision of the interview that it is taken from."""

    do: Do
    text: Words = Field(
        default="",
        max_length=LONGEST_ANSWER,
        description="the answer, or other words: a line each; a number takes a choice, ! in front keeps it "
        "out of the posting",
    )
    is_meant: bool = Field(default=False, description="do not doubt the answer: it was asked already")
    key: Words = Field(default="", max_length=200, description="of the question to go to")
    number: int | None = Field(
        default=None, ge=1, le=1000, description="the entry to drop, or the answer to hold, from 1"
    )
    base: int | None = Field(default=None, ge=1)


class AnotherWording(Asked):
    """Which of the wordings the draft takes."""

    seed: int = Field(ge=0, le=1_000_000)


class Finish(Asked):
    """How to end an interview."""

    team: Words = Field(default="", max_length=120)
    keep_company: bool = Field(
        default=False, description="put what was said of the company into the settings, for all postings"
    )


class Finished(BaseModel):
    """What an interview has become."""

    posting_id: str
    company_kept: bool
    left: int = Field(description="places that people had changed by hand, where the answer was not put in")


class OpenQuestions(BaseModel):
    """What the interview that led to a posting can still ask."""

    open: int = Field(description="blanks of the posting that its questions fill")
    more: int = Field(description="questions besides, which would make it better")


class QuestionAsked(BaseModel):
    """A question; `told` is what was answered before."""

    key: str
    ask: str
    why: str
    stem: str
    example: str
    context: str
    hints: list[str]
    choices: list[str]
    told: list[str]
    is_list: bool
    is_choice: bool
    is_yes_or_no: bool
    is_extra: bool
    may_be_withheld: bool
    on_enter: str
    none: str = Field(description="what it says to choose none, where that is an answer, too")
    waits_for: str = Field(description="the place of what was chosen and brought this question")

    @classmethod
    def of(cls, question: Question, told: tuple[str, ...]) -> "QuestionAsked":
        """The question with its answer so far."""
        return cls(
            key=question.key,
            ask=question.ask,
            why=question.why,
            stem=question.stem,
            example=question.example,
            context=question.context,
            hints=list(question.hints),
            choices=[choice.label for choice in question.choices],
            told=list(told),
            is_list=question.form.is_list,
            is_choice=question.form.is_choice,
            is_yes_or_no=question.is_yes_or_no,
            is_extra=question.extra,
            may_be_withheld=question.form.may_be_withheld,
            on_enter=question.on_enter,
            none=question.none,
            waits_for=question.needed_by,
        )


class ToSettle(BaseModel):
    """Why an answer cannot be published as it is; several `words` contradict each other."""

    ask: str
    words: list[str]
    can_withhold: bool


class Answered(BaseModel):
    """One of the questions, with what was said to it."""

    key: str
    ask: str
    told: list[str]
    is_here: bool
    is_skipped: bool


class Fitting(BaseModel):
    """That words do not fit in their place, and how they may."""

    ask: str
    guess: str


class Piece(BaseModel):
    """Words of the draft; a blank is what it asks."""

    text: str
    is_blank: bool = False


class DraftSentence(BaseModel):
    """A sentence; `key` is that of the question that it hangs on, if there is one."""

    pieces: list[Piece]
    key: str
    is_new: bool


class DraftLine(BaseModel):
    """A paragraph, or an entry of a list."""

    is_item: bool
    sentences: list[DraftSentence]


class DraftPart(BaseModel):
    """A part of the draft, with its heading if it has one."""

    kind: str
    heading: str
    lines: list[DraftLine]


class Remark(BaseModel):
    """What a rule says of the draft."""

    rule: str
    severity: str
    message: str


class NotSaid(BaseModel):
    """What the brief says and the draft does not, and why."""

    words: str
    why: str


class DraftSoFar(BaseModel):
    """The posting as it stands."""

    title: str
    facts: dict[str, str]
    parts: list[DraftPart]
    words: int
    score: int | None
    score_parts: dict[str, int]
    blanks: list[str]
    remarks: list[Remark]
    left_out: list[NotSaid]
    text: str


class InterviewWhole(InterviewSummary):
    """An interview as it stands: a question, something to settle, or, with neither, its end.

    `reads` tells how the answer just given stands in the draft. An answer that was not taken is `refused`,
    `doubted` or does not fit, and can be given again, `is_meant`.
    """

    question: QuestionAsked | None
    to_settle: ToSettle | None
    reads: list[str]
    notes: list[str]
    refused: str
    doubted: str
    fitting: Fitting | None
    answers: list[Answered]
    extra: list[str]
    skipped: int
    left: int
    needed: int = Field(description="how many of those that are left belong to the core")
    said: int
    can_undo: bool
    seed: int
    company: dict[str, str | int | bool | list[str] | dict[str, int]] = Field(
        description="what was said of the company, which no other posting needs to ask again"
    )
    draft: DraftSoFar

    @classmethod
    def told(cls, now: Standing) -> "InterviewWhole":
        """All that there is to say of an interview."""
        step, asked = now.step, now.question
        first = now.objections[0] if now.objections else None
        return cls(
            **InterviewSummary.of(now.row).model_dump(),
            question=QuestionAsked.of(asked, now.told) if asked else None,
            to_settle=ToSettle(
                ask=first.ask,
                words=[each.words for each in now.objections],
                can_withhold=now.can_withhold,
            )
            if first
            else None,
            reads=list(step.reads) if step else [],
            notes=list(step.notes) if step else [],
            refused=step.refused if step else "",
            doubted=step.doubted if step else "",
            fitting=Fitting(ask=step.misfit.ask, guess=step.misfit.guess) if step and step.misfit else None,
            answers=list(_answers(now)),
            extra=[question.ask for question in now.extra],
            skipped=len(now.skipped),
            left=now.left,
            needed=now.needed,
            said=now.said,
            can_undo=bool(now.row.past),
            seed=now.row.seed,
            company=_plain(now.sitting.state.brief.company),
            draft=_draft(now),
        )


def _answers(now: Standing) -> Iterator[Answered]:
    asked = now.sitting.state.asked
    here = now.question.key if now.question else now.sitting.about
    for question, told in now.questions:
        is_passed = not told and question.key in asked
        if told or is_passed or question.key == here:
            yield Answered(
                key=question.key,
                ask=question.ask,
                told=[question.none] if is_passed and question.none else list(told),
                is_here=question.key == here,
                is_skipped=is_passed and not question.none,
            )


def _plain(company: object) -> dict[str, str | int | bool | list[str] | dict[str, int]]:
    assert hasattr(company, "items")
    return {key: list(value) if isinstance(value, tuple) else value for key, value in company.items()}


def _draft(now: Standing) -> DraftSoFar:
    draft, new = now.draft, set(now.step.reads if now.step else ())
    keys = {question.key for question, _ in now.questions}
    card = now.scorecard
    return DraftSoFar(
        title=draft.title,
        facts={
            key: value if isinstance(value, str) else "; ".join(value) for key, value in draft.facts.items()
        },
        parts=[
            DraftPart(
                kind=part.kind.value,
                heading=part.heading,
                lines=[
                    DraftLine(
                        is_item=line.is_item,
                        sentences=[_sentence(each, keys, new) for each in line.sentences],
                    )
                    for line in part.lines
                ],
            )
            for part in draft.parts
        ],
        words=now.words,
        score=card.total if card else None,
        score_parts={part.value: points for part, points in card.parts.items()} if card else {},
        blanks=list(draft.questions),
        remarks=[
            Remark(rule=each.rule, severity=each.severity.value, message=each.message) for each in now.remarks
        ],
        left_out=[NotSaid(words=each.words or each.key, why=each.why) for each in draft.left_out],
        text=draft.text,
    )


def _sentence(sentence: Sentence, keys: set[str], new: set[str]) -> DraftSentence:
    pieces: list[Piece] = []
    at = 0
    if sentence.is_question:
        for found in _BRACKETED.finditer(sentence.text):
            if found.start() > at:
                pieces.append(Piece(text=sentence.text[at : found.start()]))
            pieces.append(Piece(text=found[0][1:-1], is_blank=True))
            at = found.end()
    if at < len(sentence.text):
        pieces.append(Piece(text=sentence.text[at:]))
    return DraftSentence(pieces=pieces, key=question_of(sentence, keys), is_new=sentence.text in new)
