"""A draft says what the law wants, or asks for it: made from the table, so a new law is tested at once."""

from datetime import date
from functools import cache

import pytest

from rolewright.company import CompanyProfile
from rolewright.document import Workplace
from rolewright.engine import Checker
from rolewright.findings import Severity
from rolewright.knowledge.jurisdictions import law, laws
from rolewright.records import replace
from rolewright.settings import Settings
from rolewright.writing.brief import Answer, Brief, EmploymentTerm
from rolewright.writing.draft import Draft, Origin
from tests.writing.interviewing import ON, PROFILE

IN_FORCE = tuple(each.id for each in laws() if any(each.demands_on(ON)))
BRIEF = Brief(
    role="electrician",
    reason=Answer("sixty inspections are overdue, and one person may sign a test"),
    job=Answer("look after the electrics of eleven schools, from the first cable to the test report"),
    goals=(Answer("Take over the jobs at all eleven schools by the end of March"),),
    duties=(
        Answer("Wire and test classrooms and kitchens in eleven schools"),
        Answer("Show the apprentice why, and not only how"),
    ),
    deal_breakers=(Answer("A journeyman license", because="you sign the tests alone"),),
    pay=Answer("32–38 an hour"),
    benefits=(Answer("Health insurance from the first day; we pay 80% of it"),),
    places=("Dayton",),
    workplace=Workplace.ONSITE,
    employment=EmploymentTerm.FULL_TIME,
    apply=Answer("Send a list of three jobs that you wired to dana@example.com"),
)
_CURRENCIES = {"US": "$", "CA": "C$", "JP": "¥", "AU": "A$", "GB": "£"}


@cache
def _checker(profile: CompanyProfile = PROFILE) -> Checker:
    return Checker(Settings(company=profile))


def _brief(law_id: str, **said: object) -> Brief:
    """A whole brief for a posting in the place, with pay in its money."""
    currency = _CURRENCIES.get(law(law_id).area.country, "€")
    brief = replace(BRIEF, pay=Answer(f"{currency}32–38 an hour"), jurisdictions=(law_id,))
    return replace(brief, **said)  # type: ignore[arg-type]


def _draft(brief: Brief, profile: CompanyProfile = PROFILE) -> Draft:
    return _checker(profile).write(brief, on=ON)


def _charges(draft: Draft) -> list[str]:
    """What the law rules say of a draft, but for notes."""
    report = _checker().check(draft.text, on=ON)
    return [
        f"{each.rule}: {each.message}"
        for each in report.findings
        if each.rule.startswith("law/") and each.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize("law_id", IN_FORCE)
def test_a_draft_breaks_no_law_and_asks_for_what_the_law_wants_said(law_id: str) -> None:
    draft = _draft(_brief(law_id))
    assert _charges(draft) == []
    wanted = {demand.kind.value for demand in law(law_id).demands_on(ON)}
    asked = {
        source.key
        for sentence in draft.sentences
        for source in sentence.sources
        if source.origin is Origin.QUESTION
    }
    by_demand = {
        "deadline": "deadline",
        "vacancy-status": "existing_vacancy",
        "ai-use": "company.screens_with_ai",
    }
    assert asked == {place for kind, place in by_demand.items() if kind in wanted}


@pytest.mark.parametrize("law_id", IN_FORCE)
def test_with_every_answer_a_draft_breaks_no_law_and_asks_nothing(law_id: str) -> None:
    for vacancy, uses in ((True, True), (False, False)):
        brief = _brief(
            law_id,
            deadline=date(2027, 1, 15) if vacancy else None,
            ongoing=None if vacancy else True,
            existing_vacancy=vacancy,
            company={"screens_with_ai": uses},
        )
        draft = _draft(brief)
        assert _charges(draft) == []
        assert draft.questions == ()
        assert ("artificial intelligence" in draft.text) is uses


@pytest.mark.parametrize("law_id", IN_FORCE)
def test_an_empty_brief_breaks_no_law_since_it_asks(law_id: str) -> None:
    brief = Brief(role="electrician", jurisdictions=(law_id,))
    assert _charges(_draft(brief, CompanyProfile())) == []


def test_a_question_is_no_answer() -> None:
    for law_id in ("us-co", "ca-on"):
        report = _checker().check(_draft(_brief(law_id)).text, on=ON)
        judged = {each.kind: each.met for found in report.laws for each in found.demands}
        for kind in ("deadline", "vacancy-status", "ai-use"):
            assert judged.get(kind) is None


def test_a_place_alone_brings_its_law_to_a_draft() -> None:
    draft = _draft(replace(_brief("us-co"), jurisdictions=(), places=("Denver, CO",)))
    assert draft.questions == ("Until when can people apply, or are applications taken on an ongoing basis?",)
    quiet = _draft(replace(_brief("us-co"), jurisdictions=(), places=("Dayton, OH",)))
    assert quiet.questions == ()


def test_what_is_said_for_the_law_is_traced() -> None:
    brief = _brief("ca-on", existing_vacancy=False, company={"screens_with_ai": True})
    told = {sentence.text: sentence.sources for sentence in _draft(brief).sentences}
    (vacancy,) = told["This posting is not for an existing vacancy."]
    assert (vacancy.origin, vacancy.key, vacancy.words) == (Origin.BRIEF, "existing_vacancy", "no")
    (uses,) = told["We use artificial intelligence to screen applications."]
    assert (uses.origin, uses.key) == (Origin.COMPANY, "screens_with_ai")
