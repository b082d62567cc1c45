"""What was published and is taken in again says what it said: every fact, entry and kind of part."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from rolewright import Checker, Settings
from rolewright.document import Workplace
from rolewright.knowledge.roles import Library
from rolewright.parse import parse
from rolewright.writing import Answer, Brief
from rolewright.writing.brief import EmploymentTerm
from tests.writing.realistic import DAY, PROFILE, realistic
from tools.round_trips import FORMS, SAME_SCORE, Loss, loss, there_and_back

COMPANY = Settings(company=PROFILE)
CHECKER = Checker(COMPANY)
NOTHING = Loss((), (), (), ())

PLACES = ("Leeds, UK", "Denver, CO", "Vienna, Austria", "Toronto, Ontario")
PAYS = (
    "£36,000–44,000 a year",
    "$34–41 an hour",
    "from €3,000 a month",
    "up to CAD 90,000 a year",
    "CHF 400 a day",
)
APPLY = (
    "Send your CV and half a page on why this job to jobs@rye.example.",
    "Apply at https://rye.example/jobs/apply?from=page_2.",
    "Write to Ellen Marsh, 2 Mill Lane, Leeds, or ring the bell.",
)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """A brief for a role of the library; they differ in all that a page puts at its head."""
    role = draw(st.sampled_from(list(Library())))
    return replace(
        realistic(role),
        pay=Answer(draw(st.sampled_from(PAYS))),
        places=tuple(draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3, unique=True))),
        workplace=draw(st.sampled_from(Workplace)),
        employment=draw(st.sampled_from(EmploymentTerm)),
        deadline=draw(st.sampled_from((None, date(2027, 1, 29), date(2027, 3, 1)))),
        apply=Answer(draw(st.sampled_from(APPLY))),
    )


@pytest.mark.parametrize("form", FORMS)
# A tenth of what other properties are tried with, since each is written, published and taken in.
@settings(max_examples=settings.default.max_examples // 10, phases=(Phase.explicit, Phase.generate))
@given(brief=briefs(), seed=st.integers(0, 3))
def test_a_draft_comes_back_as_it_left(brief: Brief, seed: int, form: str) -> None:
    text = CHECKER.write(brief, on=DAY, seed=seed).text
    again = there_and_back(text, form, COMPANY)
    assert loss(parse(text), parse(again)) == NOTHING


@pytest.mark.parametrize("form", FORMS)
def test_what_stands_at_the_head_makes_nobody_say_it_twice(form: str) -> None:
    for role in list(Library())[::30]:
        text = CHECKER.write(realistic(role), on=DAY).text
        before, after = (CHECKER.check(each, on=DAY) for each in (text, there_and_back(text, form, COMPANY)))
        assert before.scorecard is not None
        assert after.scorecard is not None
        assert abs(after.scorecard.total - before.scorecard.total) <= SAME_SCORE
        assert {finding.rule for finding in after.findings} <= {finding.rule for finding in before.findings}


def test_the_way_to_apply_that_is_only_declared_comes_back_from_a_page() -> None:
    declared = "---\napply: https://jobs.rye.example/oven\n---\n\n" + POSTING
    again = parse(there_and_back(declared, "html"))
    assert again.front_matter["apply"] == ("https://jobs.rye.example/oven",)
    assert "https://jobs.rye.example/oven" in there_and_back(declared, "docx")


POSTING = (
    "# Baker\n\nLeeds. £14 an hour.\n\n## What you do\n\n- Bake rye\n- Clean\n\n## Benefits\n\n- Bread\n"
)


def test_the_tool_tells_what_is_lost() -> None:
    before = parse(POSTING)
    after = parse("# Baker\n\nLeeds.\n\n## What you do\n\n- Clean\n")
    told = loss(before, after)
    assert told.facts[0].startswith("pay: [(14.0, 14.0, 'GBP'")
    assert told.items == ("gone: bake rye", "gone: bread")
    assert told.kinds == ("benefits",)
    assert any(change.startswith("dropped (responsibilities): Bake rye") for change in told.changes)
    assert loss(before, before) == NOTHING
