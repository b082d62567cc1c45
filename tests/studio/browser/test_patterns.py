"""Every part of the studio, in both schemes, on a phone and on a desktop, closed and open."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.studio.browser.conftest import PATIENCE, violations
from tools.studio_patterns import served


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the pattern page is served."""
    with served() as url:
        yield url


on_both = pytest.mark.parametrize("patterns", [360, 1280], ids=["phone", "desktop"], indirect=True)


@pytest.fixture
def patterns(request: pytest.FixtureRequest, address: str, chromium: Browser) -> Iterator[Page]:
    """The pattern page, without movement, on a phone unless the test asks for another width."""
    width = getattr(request, "param", 360)
    page = chromium.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    yield page
    page.close()


@on_both
def test_every_part_is_accessible_and_none_makes_the_page_too_wide(patterns: Page) -> None:
    assert violations(patterns) == []
    assert patterns.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_menu_opens_walks_by_arrows_and_closes_by_escape(patterns: Page) -> None:
    button = patterns.get_by_label("More for this posting")
    button.press("ArrowDown")
    expect(patterns.get_by_role("link", name="Edit").first).to_be_focused()
    patterns.keyboard.press("ArrowDown")
    expect(patterns.get_by_role("button", name="Duplicate d")).to_be_focused()
    assert violations(patterns) == []
    patterns.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(patterns.get_by_role("link", name="Edit").first).to_be_hidden()


def test_a_dialog_opens_takes_the_focus_and_gives_it_back(patterns: Page) -> None:
    opener = patterns.get_by_role("button", name="Open a dialog")
    opener.click()
    dialog = patterns.get_by_role("dialog", name="Ignore this finding")
    expect(dialog).to_be_visible()
    assert violations(patterns) == []
    patterns.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(opener).to_be_focused()


def test_tabs_are_walked_by_arrows(patterns: Page) -> None:
    patterns.get_by_role("tab", name="Phone").press("ArrowRight")
    expect(patterns.get_by_text("As Google for Jobs shows it.")).to_be_visible()
    expect(patterns.get_by_text("As a candidate sees it on a phone.")).to_be_hidden()


def test_a_failure_is_told_at_once_and_stays_until_it_is_closed(patterns: Page) -> None:
    patterns.get_by_role("button", name="Show a failure").click()
    told = patterns.get_by_role("alert").filter(has_text="Not saved")
    expect(told).to_be_visible()
    assert violations(patterns) == []
    told.get_by_role("button", name="Close").click()
    expect(told).to_have_count(0)


def test_a_question_mark_lists_the_keys_that_the_page_knows(patterns: Page) -> None:
    patterns.keyboard.press("?")
    keys = patterns.get_by_role("dialog", name="Keyboard shortcuts")
    expect(keys).to_contain_text("Handbook")
    assert violations(patterns) == []


def test_a_key_is_a_letter_while_somebody_writes_and_none_where_keys_are_switched_off(patterns: Page) -> None:
    patterns.get_by_label("Title of the job").press("?")
    keys = patterns.get_by_role("dialog", name="Keyboard shortcuts")
    expect(keys).to_be_hidden()
    patterns.get_by_label("Title of the job").blur()
    patterns.keyboard.press("?")
    keys.get_by_label("Single keys work").uncheck()
    patterns.keyboard.press("Escape")
    patterns.keyboard.press("?")
    expect(keys).to_be_hidden()


@on_both
def test_a_chosen_scheme_is_kept(patterns: Page) -> None:
    patterns.emulate_media(color_scheme="light")
    menu = patterns.get_by_role("button", name="Menu", exact=True)
    if menu.is_visible():
        menu.click()
        assert violations(patterns) == []
    patterns.get_by_label("Dark").check(force=True)
    patterns.reload()
    expect(patterns.locator("html")).to_have_attribute("data-scheme", "dark")
