"""The owner comes in by the address that the studio prints."""

from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live, violations


def test_the_first_address_leads_home_and_leaves_no_token_behind(live: Live, page: Page) -> None:
    assert page.url == f"{live.url}/"
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_home_is_accessible(page: Page) -> None:
    assert violations(page) == []
