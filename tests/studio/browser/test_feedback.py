"""What the studio says when something was done, refused, or is open still."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.interviews import going_on
from rolewright.studio.postings.saving import create, save
from tests.studio.browser.conftest import Live, violations
from tests.studio.conftest import POSTING

BLANKS = POSTING.replace("£13.50 an hour", "[How much does it pay?]").replace("Leeds", "[Which place?]")


@pytest.fixture
def posting(live: Live) -> str:
    """The id of a posting with two versions."""
    made = create(live.studio, THE_STUDIO, POSTING)
    save(live.studio, THE_STUDIO, made.id, POSTING.replace("300 loaves", "400 loaves"), 1)
    return made.id


def text_of(live: Live, posting: str) -> str:
    from rolewright.studio.postings.finding import posting_by_id

    with live.studio.database.reading() as session:
        return posting_by_id(session, posting).text


def test_a_version_is_brought_back_after_a_question_and_can_be_taken_back(
    live: Live, page: Page, posting: str
) -> None:
    page.goto(f"{live.url}/postings/{posting}/versions/1")
    page.get_by_role("button", name="Bring this version back").click()
    question = page.get_by_role("dialog", name="Bring version 1 back?")
    expect(question).to_contain_text("as a new version 3")
    expect(question).to_contain_text("Nothing is lost")
    question.get_by_role("button", name="Cancel").click()
    assert "400 loaves" in text_of(live, posting)
    page.get_by_role("button", name="Bring this version back").click()
    question.get_by_role("button", name="Bring it back").click()
    expect(page.locator("#toasts")).to_contain_text("Version 1 is the text again.")
    assert "300 loaves" in text_of(live, posting)
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#toasts")).to_contain_text("the text is that of version 2 again")
    assert "400 loaves" in text_of(live, posting)


def test_the_panel_of_versions_tells_what_it_did_and_takes_it_back(
    live: Live, page: Page, posting: str
) -> None:
    page.goto(f"{live.url}/postings/{posting}")
    page.get_by_role("tab", name="History").click()
    page.get_by_role("button", name="Bring this version back").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Bring it back").click()
    expect(page.locator("#toasts")).to_contain_text("The text is what it was at")
    expect(page.locator(".cm-content")).to_contain_text("300 loaves")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator(".cm-content")).to_contain_text("400 loaves")


def test_what_was_said_of_a_failure_goes_when_it_succeeds(live: Live, page: Page, posting: str) -> None:
    failed: list[str] = []

    def once(route: Route) -> None:
        if failed:
            route.continue_()
            return
        failed.append(route.request.url)
        route.fulfill(
            status=500, json={"title": "Something broke", "detail": "this is a fault of the studio"}
        )

    page.route("**/api/v1/postings/*/publications", once)
    page.goto(f"{live.url}/postings/{posting}/publish")
    download = page.get_by_role("button", name=re.compile("Download plain text"))
    download.click()
    complaint = page.locator(".toast.error")
    expect(complaint).to_have_text("This is a fault of the studio")
    with page.expect_download():
        download.click()
    expect(complaint).to_have_count(0)
    expect(page.locator(".toast.good")).to_be_visible()


def test_a_refused_publication_names_every_blank_and_leads_to_each(live: Live, page: Page) -> None:
    made = create(live.studio, THE_STUDIO, BLANKS)
    page.goto(f"{live.url}/postings/{made.id}/publish")
    page.get_by_role("button", name=re.compile("Download a page")).click()
    told = page.get_by_role("alert").filter(has_text="Not made yet")
    expect(told).to_contain_text("2 things are to be put right first")
    expect(told).to_be_focused()
    assert violations(page) == []
    told.get_by_role("link", name="[How much does it pay?]").click()
    expect(page.locator(".cm-content")).to_be_focused()
    assert page.evaluate("getSelection().toString()") == "[How much does it pay?]"


def test_the_menu_of_states_says_which_step_comes_first(live: Live, page: Page, posting: str) -> None:
    page.goto(f"{live.url}/postings/{posting}")
    menu = page.locator(".state-menu")
    menu.locator("summary").click()
    approve = menu.get_by_role("button", name=re.compile("^Approve"))
    expect(approve).to_contain_text("ask for a review first")
    expect(approve).to_have_attribute("aria-disabled", "true")
    expect(menu.get_by_role("button", name=re.compile("^Publish"))).to_contain_text("without a review")
    assert violations(page) == []
    approve.dispatch_event("click")
    expect(page.get_by_role("dialog")).to_have_count(0)
    menu.get_by_role("button", name=re.compile("^Ask for review")).click()
    page.get_by_role("dialog").get_by_role("button", name="Ask for review").click()
    expect(menu.locator("summary")).to_contain_text("In review")
    menu.locator("summary").click()
    expect(menu.get_by_role("button", name=re.compile("^Publish"))).to_contain_text("approve it first")


def test_the_other_window_of_the_same_person_is_called_so(
    live: Live, open_page: Callable[..., Page], posting: str
) -> None:
    first, second = open_page(), open_page()
    for each in (first, second):
        each.goto(f"{live.url}/postings/{posting}")
    expect(first.locator("#others")).to_have_attribute("aria-label", "Also here: You, in another window")
    expect(first.locator("#others")).to_have_text("You, in another window")
    expect(first.locator("#others .avatar")).to_have_count(0)


def test_open_questions_of_the_interview_are_asked_from_the_editor(live: Live, page: Page) -> None:
    row = going_on.begin(live.studio, THE_STUDIO, title="electrician")
    ended = going_on.finish(live.studio, THE_STUDIO, row.id)
    page.goto(f"{live.url}/postings/{ended.posting.id}")
    expect(page.locator(".remark").first).to_be_visible()
    page.get_by_role("button", name=re.compile(r"^Answer \d+ open questions$")).click()
    expect(page.get_by_role("link", name="Back to the text")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="What you have said").or_(
        page.locator("details.said summary")
    ).first.click()
    page.locator("#answer").or_(page.locator("#talk .choice")).first.wait_for()
    page.locator("#enough").click()
    dialog = page.get_by_role("dialog", name="Put the answers into the posting now?")
    dialog.get_by_role("button", name="Put the answers into the posting").click()
    expect(page).to_have_url(re.compile(rf"/postings/{ended.posting.id}$"))
    expect(page.locator("#toasts")).to_contain_text("The answers are in the text.")


def test_a_posting_written_by_hand_has_no_open_questions(live: Live, page: Page, posting: str) -> None:
    with page.expect_response(re.compile("/questions$")):
        page.goto(f"{live.url}/postings/{posting}")
    expect(page.locator(".remark").first).to_be_visible()
    expect(page.locator("#open-questions")).to_be_hidden()


def test_places_with_a_law_are_chosen_by_name(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/settings")
    field = page.get_by_label("Postings are published for")
    field.fill("gb")
    expect(page.get_by_text("gb: United Kingdom")).to_be_visible()
    page.get_by_label("Places with a law on postings").select_option(label="Colorado (us-co)")
    page.get_by_role("button", name="Add it").click()
    expect(field).to_have_value("gb\nus-co")
    assert violations(page) == []
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".toast.good")).to_be_visible()
    settings: dict[str, Any] = page.evaluate("fetch('/api/v1/settings').then((each) => each.json())")
    assert settings["values"]["company"]["jurisdictions"] == ["gb", "us-co"]


def test_no_page_loads_a_font_that_it_may_not_need(live: Live, page: Page) -> None:
    for path in ("/", "/settings"):
        page.goto(f"{live.url}{path}")
        expect(page.locator("link[rel=preload]")).to_have_count(0)
