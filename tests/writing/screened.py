"""Postings for tests of question sheets."""

from rolewright.parse import parse
from rolewright.writing.screening import QuestionSheet, question_sheet

HEAD = (
    "# Depot Manager\n\nHolm Ferries runs four boats in Leith. We are hiring a depot manager, full-time.\n\n"
)
FOOT = "\n## How to apply\n\nSend a résumé to jobs@holm.example by the end of the month.\n"


def sheet_of(demands: str = "", duties: str = "") -> QuestionSheet:
    """The sheet of a posting with these entries, one a line."""
    return question_sheet(parse(posting(demands, duties)))


def posting(demands: str = "", duties: str = "") -> str:
    """A posting with these entries, one a line."""
    return HEAD + _section("What you'll do", duties) + _section("What you need", demands) + FOOT


def _section(heading: str, entries: str) -> str:
    lines = [line.strip() for line in entries.strip().splitlines()]
    return f"## {heading}\n\n" + "".join(f"- {line}\n" for line in lines) + "\n" if lines else ""


def asked(demand: str) -> str:
    """The question on one demand, which stands in a list with others."""
    sheet = sheet_of(f"{demand}\nA forklift licence", "Plan the crews of four boats")
    return next(each.text for each in sheet.screening if each.said.line == _FIRST_DEMAND)


def told(duty: str) -> str:
    """The question of the scorecard on one duty."""
    sheet = sheet_of("A forklift licence", duty)
    (row,) = sheet.scorecard
    return row.question.removesuffix(" What did you do, and what came of it?").removesuffix(
        " What have you done that comes closest to it, and what came of it?"
    )


_FIRST_DEMAND = posting("@", "Plan the crews of four boats").splitlines().index("- @") + 1
