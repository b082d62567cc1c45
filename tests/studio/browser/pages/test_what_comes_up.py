"""Menus and dialogs of the page of postings: nothing to complain of in any, none cut off on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live
from tests.studio.browser.pages.looking import PHONE, Opens, amiss, cut_off


def row_menu(page: Page) -> None:
    page.locator(".row-actions summary").first.click()


def question(page: Page) -> None:
    row_menu(page)
    page.locator(".row-actions button.danger").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def library_menu(page: Page) -> None:
    page.locator(".page-head .menu summary").click()


def list_of_keys(page: Page) -> None:
    page.locator("h1").click()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()


def visitor_menu(page: Page) -> None:
    page.locator(".visitor summary").click()


def chosen_rows(page: Page) -> None:
    page.locator("[data-pick]").first.check()
    expect(page.locator("[data-many]")).to_be_visible()


def dialog_for_chosen_rows(page: Page) -> None:
    chosen_rows(page)
    page.locator("[data-opens=many-state]").click()
    expect(page.locator("#many-state")).to_be_visible()


ON_A_PHONE_TOO = (row_menu, question, library_menu, list_of_keys)
#: On a phone the visitor's menu stands in a drawer of its own, and nothing is chosen there.
ON_A_DESK = (*ON_A_PHONE_TOO, visitor_menu, chosen_rows, dialog_for_chosen_rows)


@pytest.mark.parametrize("opens", ON_A_DESK)
def test_what_comes_up_has_nothing_to_complain_of(live: Live, page: Page, opens: Opens) -> None:
    page.goto(live.url)
    opens(page)
    assert amiss(page) == []


@pytest.mark.parametrize("opens", ON_A_PHONE_TOO)
def test_on_a_phone_it_stays_within_the_window(
    live: Live, open_page: Callable[..., Page], opens: Opens
) -> None:
    page = open_page(reduced_motion="reduce", viewport={"width": PHONE[0], "height": PHONE[1]})
    page.goto(live.url)
    opens(page)
    assert cut_off(page) == []
