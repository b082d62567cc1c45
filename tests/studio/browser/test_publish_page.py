"""The page from which a posting goes out says what state it is in, and publishes it."""

from playwright.sync_api import Locator, Page, expect

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import create
from tests.studio.browser.conftest import Live, violations
from tests.studio.conftest import POSTING


def state_of(live: Live, posting: str) -> str:
    with live.studio.database.reading() as session:
        return posting_by_id(session, posting).state


def test_whoever_follows_publish_in_the_editor_can_publish_there(live: Live, page: Page) -> None:
    posting = create(live.studio, THE_STUDIO, POSTING).id
    page.goto(f"{live.url}/postings/{posting}")
    page.get_by_role("link", name="Publish or download").click()
    standing = page.get_by_role("group", name="State")
    expect(standing).to_contain_text("Draft")
    expect(standing).to_contain_text("It is not published")
    expect(standing.get_by_role("button", name="Ask for review")).to_be_visible()
    expect(standing.get_by_role("button", name="Approve")).to_have_attribute("aria-disabled", "true")
    standing.get_by_role("button", name="Publish").click()
    page.get_by_role("dialog").get_by_role("button", name="Publish", exact=True).click()
    expect(standing).to_contain_text("It is published")
    expect(standing).to_be_focused()
    assert state_of(live, posting) == "published"
    assert violations(page) == []
    standing.get_by_role("button", name="Withdraw").click()
    page.get_by_role("dialog").get_by_role("button", name="Withdraw").click()
    expect(standing).to_contain_text("It is not published")


def test_what_is_not_ready_is_told_as_in_the_menu_of_states_and_leads_into_the_text(
    live: Live, page: Page
) -> None:
    posting = create(live.studio, THE_STUDIO, POSTING.replace("300 loaves", "[how many?] loaves")).id
    page.goto(f"{live.url}/postings/{posting}/publish")
    page.locator("#standing").get_by_role("button", name="Publish").click()
    question = page.get_by_role("dialog", name="Publish it all the same?")
    expect(question).to_contain_text("1 thing is to be filled in")
    question.get_by_role("link", name="[how many?]").click()
    page.wait_for_url("**/postings/*#line=*")
    expect(page.locator(".cm-content")).to_be_visible()
    assert state_of(live, posting) == "draft"


def asked_before_publishing(live: Live, page: Page, text: str) -> tuple[Locator, Locator]:
    """How a posting stands on its page, and what is asked when it is published from there."""
    posting = create(live.studio, THE_STUDIO, text).id
    page.goto(f"{live.url}/postings/{posting}/publish")
    standing = page.locator("#standing")
    standing.get_by_role("button", name="Publish").click()
    return standing, page.get_by_role("dialog", name="Publish it all the same?")


def test_a_posting_published_with_blanks_is_told_to_wait_for_the_site(live: Live, page: Page) -> None:
    standing, question = asked_before_publishing(
        live, page, POSTING.replace("300 loaves", "[how many?] loaves")
    )
    expect(question).to_contain_text("the careers site leaves this text out until its blanks are filled")
    question.get_by_role("button", name="Publish all the same").click()
    expect(standing).to_contain_text(
        "It is published, but the careers site leaves this text out until its blanks are filled."
    )


def test_errors_without_blanks_keep_nothing_off_the_site(live: Live, page: Page) -> None:
    standing, question = asked_before_publishing(
        live, page, POSTING.replace("28 days of holiday", "Lorem ipsum")
    )
    expect(question).not_to_contain_text("careers site")
    question.get_by_role("button", name="Publish all the same").click()
    expect(standing).to_contain_text("It is published: it is on the careers site when that is built.")
