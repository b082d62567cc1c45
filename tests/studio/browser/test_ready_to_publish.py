"""Whoever publishes what candidates should not read yet is told so first, and may go on all the same."""

import pytest
from playwright.sync_api import Locator, Page, expect

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import create
from tests.studio.browser.conftest import Live, violations
from tests.studio.conftest import POSTING

#: Two blanks, of which the second is in another line, an error with a place, and a law that is broken.
UNREADY = "---\njurisdictions: [us-co]\n---\n" + POSTING.replace("£13.50 an hour, f", "F").replace(
    "300 loaves", "[how many?] loaves"
).replace("16 kg sacks", "sacks of [which weight?]").replace("28 days of holiday", "Lorem ipsum")


@pytest.fixture
def unready(live: Live) -> str:
    """The id of a posting that is not ready."""
    return create(live.studio, THE_STUDIO, UNREADY).id


def state_of(live: Live, posting: str) -> str:
    with live.studio.database.reading() as session:
        return posting_by_id(session, posting).state


def asked_to_publish(live: Live, page: Page, posting: str) -> Locator:
    """The question after “Publish” was chosen with the keyboard alone."""
    page.goto(f"{live.url}/postings/{posting}")
    page.locator("#state-menu summary").focus()
    page.keyboard.press("Enter")
    publish = page.locator("#state-menu").get_by_role("button", name="Publish")
    while not publish.evaluate("button => button === document.activeElement"):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    question = page.get_by_role("dialog")
    expect(question).to_be_visible()
    return question


def test_blanks_errors_and_broken_laws_are_named_to_those_who_see_and_those_who_listen(
    live: Live, page: Page, unready: str
) -> None:
    question = asked_to_publish(live, page, unready)
    expect(question).to_have_accessible_name("Publish it all the same?")
    for told in (
        "2 things are to be filled in",
        "2 errors are open",
        "[how many?]",
        "[which weight?]",
        "“Lorem ipsum” was left over",
        "The law of Colorado",
    ):
        expect(question.locator(".callout")).to_contain_text(told)
        assert told in str(
            question.evaluate("all => document.getElementById(all.ariaDescribedByElements[0].id).textContent")
        )
    assert violations(page) == []


def test_enter_at_once_publishes_nothing_and_one_press_of_the_button_does(
    live: Live, page: Page, unready: str
) -> None:
    question = asked_to_publish(live, page, unready)
    page.keyboard.press("Enter")
    expect(question).to_be_visible()
    page.keyboard.press("Escape")
    expect(question).to_be_hidden()
    expect(page.locator("#state-menu summary")).to_be_focused()
    assert state_of(live, unready) == "draft"
    question = asked_to_publish(live, page, unready)
    question.get_by_label("A word to the others").fill("agreed with the bakers")
    question.get_by_role("button", name="Publish all the same").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#state-menu")).to_contain_text("Published")
    expect(page.locator("#state-menu summary")).to_be_focused()
    assert state_of(live, unready) == "published"


def test_what_is_named_leads_to_its_place(live: Live, page: Page, unready: str) -> None:
    question = asked_to_publish(live, page, unready)
    question.get_by_role("link", name="[which weight?]").click()
    expect(question).to_be_hidden()
    assert page.evaluate("getSelection().toString()") == "[which weight?]"
    assert state_of(live, unready) == "draft"


def test_what_is_typed_just_before_is_judged_too(live: Live, page: Page) -> None:
    posting = create(live.studio, THE_STUDIO, POSTING).id
    page.goto(f"{live.url}/postings/{posting}")
    page.locator(".cm-line", has_text="28 days of holiday").click()
    page.keyboard.press("End")
    page.keyboard.type(" Also [what else?]")
    page.locator("#state-menu summary").click()
    page.locator("#state-menu").get_by_role("button", name="Publish").click()
    expect(page.get_by_role("dialog")).to_contain_text("[what else?]")


def test_a_posting_that_is_ready_is_published_without_a_warning(live: Live, page: Page) -> None:
    posting = create(live.studio, THE_STUDIO, POSTING).id
    question = asked_to_publish(live, page, posting)
    expect(question).to_have_accessible_name("Publish")
    expect(question.locator(".callout")).to_have_count(0)
    question.get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator("#state-menu")).to_contain_text("Published")
    assert state_of(live, posting) == "published"


def test_of_several_chosen_postings_those_not_ready_stay_and_it_is_told(
    live: Live, page: Page, unready: str
) -> None:
    ready = create(live.studio, THE_STUDIO, POSTING).id
    page.goto(live.url)
    page.locator("[data-pick-all]").check()
    page.locator("[data-opens=many-state]").click()
    page.locator("#many-state-to").select_option("published")
    page.locator("#many-state [data-many-do=state]").click()
    expect(page.locator("#toasts")).to_contain_text("1 posting changed. 1 stayed as it is")
    assert (state_of(live, ready), state_of(live, unready)) == ("published", "draft")
