"""The editor on a phone: every tab in sight, buttons that a thumb hits, comments beside the words."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from rolewright.studio.postings.saving import create
from tests.studio.browser.conftest import Live, violations
from tests.studio.browser.test_editor import TEXT, opened, put_cursor_after, somebody


@pytest.fixture
def phone(live: Live, open_page: Callable[..., Page]) -> Page:
    """The editor on a small phone."""
    page = open_page(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    return opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)


def select_words(page: Page) -> None:
    put_cursor_after(page, "two cranes")
    for _ in "a slipway.":
        page.keyboard.press("Shift+ArrowLeft")


def test_every_tab_is_in_sight_with_its_whole_name(phone: Page) -> None:
    tabs = phone.locator(".side-tab")
    boxes = tabs.evaluate_all("all => all.map(each => each.getBoundingClientRect().toJSON())")
    assert len(boxes) == 8
    assert all(box["left"] >= 0 and box["right"] <= 360 and box["height"] >= 36 for box in boxes)
    names = phone.locator(".side-tab > span:first-of-type")
    assert names.evaluate_all("all => all.every(each => each.scrollWidth <= each.parentElement.clientWidth)")


def test_the_buttons_of_the_toolbar_are_wide_enough_for_a_thumb(phone: Page) -> None:
    widths = phone.locator("#editor-toolbar .button").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect().width)"
    )
    assert min(widths) >= 36


def test_selected_words_are_commented_beside_them_and_the_tab_counts(phone: Page) -> None:
    select_words(phone)
    phone.locator(".selection-comment").tap()
    phone.get_by_label("Your comment").fill("Three, since May.")
    phone.keyboard.press("Control+Enter")
    expect(phone.locator(".commented")).to_have_text("a slipway.")
    expect(phone.locator("#comments-count")).to_have_text("1")
    assert violations(phone) == []


def test_where_there_is_a_mouse_nothing_stands_beside_selected_words(live: Live, page: Page) -> None:
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    select_words(page)
    assert page.evaluate("getSelection().toString()") == "a slipway."
    expect(page.locator(".selection-comment")).to_have_count(0)


def test_a_number_of_two_digits_stands_in_one_line_beside_the_whole_name(phone: Page) -> None:
    count = phone.locator("#findings-count")
    count.evaluate("count => count.textContent = '8'")
    line = count.bounding_box()
    count.evaluate("count => count.textContent = '29'")
    assert line is not None
    assert count.bounding_box()["height"] == line["height"]  # type: ignore[index]
    assert phone.locator("#tab-findings").evaluate("tab => tab.scrollWidth <= tab.clientWidth")


def test_the_menu_of_states_lies_over_an_open_panel(phone: Page) -> None:
    phone.locator("#tab-law").tap()
    phone.locator("#state-menu summary").tap()
    last = phone.locator("#state-menu").get_by_role("button").last
    expect(last).to_contain_text("Approve")
    assert last.evaluate(
        """entry => {
            const { left, top, width, height } = entry.getBoundingClientRect();
            return entry.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }"""
    )


def test_whoever_turns_to_the_text_gets_it_whole_and_the_card_within_the_edges(
    live: Live, open_page: Callable[..., Page]
) -> None:
    page = open_page(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    text = TEXT.replace("two cranes", "two world-class cranes that move the needle")
    opened(live, page, create(live.studio, somebody("Owner"), text).id)
    page.locator("#tab-law").tap()
    expect(page.locator(".side-panels")).to_be_visible()
    page.locator(".cm-content h1, .cm-line").first.tap()
    expect(page.locator(".side-panels")).to_be_hidden()
    page.locator(".remark", has_text="world-class").first.tap()
    box = page.locator(".finding-card").bounding_box()
    assert box is not None
    assert box["x"] >= 16
    assert box["x"] + box["width"] <= 344
