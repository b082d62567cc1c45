"""A “no”, words that cannot stand, and the open questions of a posting, in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live, violations
from tests.studio.browser.test_interview import answer, begin


@pytest.fixture(autouse=True)
def stillness(page: Page) -> None:
    """Colours change at once, so that none is measured on its way."""
    page.emulate_media(reduced_motion="reduce")


def test_a_no_is_given_with_the_mouse_and_stays_among_the_answers(live: Live, page: Page) -> None:
    begin(live, page, "bike courier")
    expect(page.locator("#ask")).to_have_text("Does one of these come near “Bike Courier”?")
    page.get_by_role("button", name="No, none of these").click()
    expect(page.locator("#ask")).to_have_text("At which level?")
    page.get_by_text("What you have said").click()
    expect(page.locator("#said")).to_contain_text("No, none of these")
    expect(page.locator("#said")).not_to_contain_text("skipped")


@pytest.mark.parametrize("width", [360, 1280])
def test_what_becomes_of_an_answer_that_cannot_stand_is_told(live: Live, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    begin(live, page, "dog groomer")
    page.get_by_role("button", name="No level: “Dog Groomer”").click()
    answer(page, "Larkspur")
    answer(page, "clips dogs in Leeds")
    answer(page, "the last one was too old")
    ways = page.locator(".choice.way strong")
    expect(ways).to_have_text(["Leave a blank", "Keep it to yourselves", "Delete my answer"])
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    ways.last.click()
    expect(page.locator("#ask")).to_contain_text("Why are you hiring")


def test_the_button_of_a_posting_asks_for_its_blanks_and_then_offers_more(live: Live, page: Page) -> None:
    begin(live, page, "dog groomer")
    page.get_by_role("button", name="No level: “Dog Groomer”").click()
    page.get_by_role("button", name="That is enough").click()
    page.get_by_role("button", name="Write the posting").click()
    page.wait_for_url("**/postings/*")
    page.goto(f"{page.url.partition('#')[0]}/publish")
    blanks = page.locator("#hindrances li").count()
    page.get_by_role("button", name=f"Answer {blanks} open questions").click()
    page.wait_for_url("**/new/*")
    # One question asks for the place and the workplace.
    questions = blanks - 1
    expect(page.locator(".kicker")).to_have_text(f"{questions} questions to come")
    expect(page.locator("#ask")).to_contain_text("Where is the work")
    for _ in range(questions):
        page.get_by_role("button", name="Skip this").click()
        expect(page.locator("#talk")).not_to_have_attribute("aria-busy", "true")
    expect(page.locator(".kicker")).to_have_text("Those were the open questions")
    page.get_by_role("button", name="Ask me these too").click()
    expect(page.locator(".kicker")).to_have_text("To make it better still")
    assert violations(page) == []
