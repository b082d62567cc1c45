"""The editor, whatever is open in it: nothing to complain of, and nothing is cut off on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live
from tests.studio.browser.pages.looking import PHONE, Opens, amiss, cut_off, id_of

PANELS = ("findings", "score", "outline", "facts", "law", "preview", "comments", "history")


def card_of_a_remark(page: Page) -> None:
    page.locator(".remark").first.click()
    expect(page.locator(".finding-card")).to_be_visible()


def menu_of_states(page: Page) -> None:
    page.locator("#state-menu").locator("summary, button").first.click()


def question_before_publishing(page: Page) -> None:
    menu_of_states(page)
    page.locator("#state-menu").get_by_role("button", name="Publish").click()
    expect(page.get_by_role("dialog", name="Publish")).to_be_visible()


COMES_UP = (card_of_a_remark, menu_of_states, question_before_publishing)


def edit(live: Live, page: Page) -> None:
    """Open the draft of the examples, with its remarks."""
    page.goto(f"{live.url}/postings/{id_of(page, 'Data Engineer')}")
    expect(page.locator(".remark").first).to_be_visible()


@pytest.mark.parametrize("panel", PANELS)
def test_the_panel_has_nothing_to_complain_of(live: Live, page: Page, panel: str) -> None:
    edit(live, page)
    page.locator(f"#tab-{panel}").click()
    expect(page.locator(f"#panel-{panel} > *").first).to_be_visible()
    assert amiss(page, f"#panel-{panel}") == []


def test_a_chosen_finding_has_nothing_to_complain_of(live: Live, page: Page) -> None:
    edit(live, page)
    page.locator(".finding-go").first.click()
    expect(page.locator(".finding-item.chosen .finding-actions")).to_be_visible()
    assert amiss(page, "#panel-findings") == []


@pytest.mark.parametrize("opens", COMES_UP)
def test_what_comes_up_has_nothing_to_complain_of(live: Live, page: Page, opens: Opens) -> None:
    edit(live, page)
    opens(page)
    assert amiss(page) == []


@pytest.mark.parametrize("opens", COMES_UP)
def test_on_a_phone_it_stays_within_the_window(
    live: Live, open_page: Callable[..., Page], opens: Opens
) -> None:
    page = open_page(reduced_motion="reduce", viewport={"width": PHONE[0], "height": PHONE[1]})
    edit(live, page)
    opens(page)
    assert cut_off(page) == []
