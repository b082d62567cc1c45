"""Whoever answers the questions about a role of the library gets a posting that can be published."""

import pytest

from rolewright import Checker, Settings
from rolewright.findings import Severity
from rolewright.knowledge.roles import Library, Role
from rolewright.writing.shorten import MOST_WORDS, words_of
from tests.writing.realistic import DAY, PROFILE, realistic
from tests.writing.tracing import texts_of, untraced

CHECKER = Checker(Settings(company=PROFILE))


@pytest.mark.parametrize("role", list(Library()), ids=lambda role: role.id)
def test_a_realistic_brief_of_each_role_gives_a_posting_without_a_fault(role: Role) -> None:
    draft = CHECKER.write(realistic(role), on=DAY)
    report = CHECKER.check(draft.text, on=DAY)
    faults = [
        (finding.rule, draft.text[slice(*finding.span)] if finding.span else finding.message)
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]
    assert faults == []
    assert draft.questions == ()
    brief = realistic(role)
    assert untraced(draft, texts_of(brief), brief, PROFILE, role) == []
    assert report.scorecard is not None
    assert report.scorecard.total >= 90
    assert words_of(draft) <= MOST_WORDS
