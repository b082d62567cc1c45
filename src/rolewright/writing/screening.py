"""A question sheet: what to ask applicants, made of a posting's own deal-breakers, goals and duties.

Every question knows the words of the posting that it comes from. Nothing else is asked: what the posting does
not demand is no reason to turn somebody down, and what it does not promise is nothing to rate.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from rolewright.document import JobDescription, Origin
from rolewright.records import record
from rolewright.text import Span


@record
class Said:
    """Words of the posting, in one line and without markup, and where they stand; lines count from 1.

    `place` is where the posting's owner finds them: its line, or the paragraph or page of a document.
    """

    words: str
    span: Span
    line: int
    place: str


@record
class ScreeningQuestion:
    """A question on one deal-breaker, to be answered in a sentence, or by yes or no with a fact."""

    text: str
    said: Said


class Aim(StrEnum):
    """Whether a row of the scorecard is about something to reach, or about something to do."""

    GOAL = "goal"
    DUTY = "duty"


@record
class Scale:
    """What a weak, a fair and a strong answer tells."""

    weak: str
    fair: str
    strong: str


@record
class Row:
    """One row of the scorecard.

    `evidence` are the figures, dates and outcomes of the goal or duty, in the words of the posting. Where it
    names none, there is nothing that an answer could be held against, and so no `scale`.
    """

    aim: Aim
    question: str
    evidence: tuple[str, ...]
    scale: Scale | None
    said: Said


@record
class LeftUnasked:
    """A demand or duty that nothing is asked about, and why."""

    said: Said
    why: str


@record
class QuestionSheet:
    """Screening questions and an interview scorecard. `notes` say what the posting gives no questions for."""

    title: str | None
    screening: tuple[ScreeningQuestion, ...] = ()
    scorecard: tuple[Row, ...] = ()
    unasked: tuple[LeftUnasked, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def unasked_by_reason(self) -> dict[str, list[Said]]:
        """What nothing is asked about, together where the reason is the same."""
        grouped: dict[str, list[Said]] = {}
        for each in self.unasked:
            grouped.setdefault(each.why, []).append(each.said)
        return grouped


NO_POSTING = "This text does not look like a job description, so there is nothing to ask about."
NOT_ENGLISH = "Questions are made of English postings only, and this one seems to be in another language."
NO_DEMANDS = (
    "The posting names no deal-breaker that could be asked about, so there are no screening questions."
)
NO_DUTIES = "The posting names no goal or duty that could be rated, so there is no scorecard."


def question_sheet(document: JobDescription, origins: Sequence[Origin] = ()) -> QuestionSheet:
    """The questions that a posting gives rise to; `origins` say where the words of one taken in stood."""
    from rolewright.writing.screening_demands import screening_question
    from rolewright.writing.screening_duties import scorecard
    from rolewright.writing.screening_entries import Entries

    title = document.facts.title.value
    if document.language not in ("en", "und"):
        return QuestionSheet(title, notes=(NOT_ENGLISH,))
    if not document.is_posting:
        return QuestionSheet(title, notes=(NO_POSTING,))
    entries = Entries(document, origins)
    asked = tuple(ScreeningQuestion(screening_question(said.words), said) for said in entries.demands)
    rows = scorecard(entries.duties, document)
    return QuestionSheet(title, asked, rows, tuple(entries.unasked), tuple(_missing(asked, rows)))


def _missing(asked: tuple[ScreeningQuestion, ...], rows: tuple[Row, ...]) -> Iterator[str]:
    if not asked:
        yield NO_DEMANDS
    if not rows:
        yield NO_DUTIES
