"""Finds the question that somebody names who goes back to it."""

import re
from collections.abc import Sequence

from rolewright.writing.brief import Brief
from rolewright.writing.interview.question import Question

#: What people call things that a question names otherwise.
_ALSO = {
    "salary": "pay",
    "wage": "pay",
    "commission": "other_pay",
    "bonus": "other_pay",
    "title": "role",
    "location": "places",
    "town": "places",
    "where": "places",
    "place": "places",
    "remote": "workplace",
    "boss": "reports_to",
    "manager": "reports_to",
    "colleagues": "team",
    "requirements": "deal_breakers",
    "must haves": "deal_breakers",
    "tasks": "duties",
    "why": "reason",
    "company": "company.name",
    "email": "apply",
    "law": "jurisdictions",
}


def named(name: str, questions: Sequence[Question], brief: Brief, asked: Sequence[str]) -> Question | None:
    """The question that goes by a name, its key or a word of it; of several the one that was put last."""
    wanted = re.sub(r"[\s-]+", "_", name.strip().lower())
    meant = _ALSO.get(wanted.replace("_", " "), wanted)
    # What the company's profile says is not asked, and the word then means the next that is.
    wanted = meant if any(meant == each.key for each in questions) else wanted
    if not wanted:
        return None

    def is_called(question: Question) -> bool:
        return wanted in (question.key, question.key.rpartition(".")[2])

    def begins(question: Question) -> bool:
        return any(each.startswith(wanted) for each in (question.key, question.key.rpartition(".")[2]))

    def holds(question: Question) -> bool:
        return wanted in question.key

    def speaks_of_it(question: Question) -> bool:
        return wanted.replace("_", " ") in question.ask.lower()

    def order(question: Question) -> tuple[bool, int]:
        """Those that were answered first, and of these the one that was put last."""
        put = asked.index(question.key) if question.key in asked else -1
        return bool(question.form.told(brief)), put

    for fits in (is_called, begins, holds, speaks_of_it):
        if found := [each for each in questions if fits(each)]:
            return max(found, key=order)
    return None
