"""Whoever is signed out while the editor is open learns it at once, and loses no word."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from rolewright.studio.postings.saving import create
from tests.studio.browser.conftest import Live
from tests.studio.browser.test_editor import TEXT, opened, put_cursor_after, saved_text, somebody

NOTICE = "You are not signed in any more."
COME_BACK = "dispatchEvent(new Event('focus'))"


def test_a_sign_in_that_is_gone_is_noticed_and_the_words_are_there_on_coming_back(
    live: Live, page: Page
) -> None:
    posting = create(live.studio, somebody("Owner"), TEXT).id
    opened(live, page, posting)
    kept = page.context.cookies()
    page.context.clear_cookies()
    notice = page.locator(".toast", has_text=NOTICE)
    expect(notice).to_be_visible()
    expect(notice.get_by_role("link", name="Sign in")).to_have_attribute(
        "href", f"/sign-in?next=%2Fpostings%2F{posting}"
    )
    put_cursor_after(page, "Two years at MIG")
    page.keyboard.type(" And patience.")
    line = page.locator("#saving")
    expect(line).to_contain_text("Not saved, but kept in this browser: you are not signed in any more.")
    expect(line).not_to_contain_text("token")
    expect(notice).to_have_count(1)
    line.get_by_role("link", name="Sign in").click()
    page.wait_for_url("**/sign-in?next=*")
    page.context.add_cookies(kept)  # type: ignore[arg-type]
    page.goto(page.url)
    page.wait_for_url(f"**/postings/{posting}")
    page.get_by_role("button", name="Take them up again").click()
    expect(page.locator("#saving")).to_contain_text("Saved ")
    assert "stick. And patience." in saved_text(live, posting)


def test_nothing_is_asked_any_more_until_somebody_comes_back_to_the_window(
    live: Live, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    page.clock.install()
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    page.context.clear_cookies()
    put_cursor_after(page, "Two years at MIG")
    with page.expect_response("**/check"):
        page.keyboard.type(" And patience.")
    with page.expect_response("**/head?*"):
        page.clock.run_for(3_000)
    expect(page.locator("#saving")).to_contain_text("you are not signed in any more")
    expect(page.locator(".toast", has_text=NOTICE)).to_be_visible()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2].partition("?")[0]))
    page.clock.run_for(60_000)
    assert asked == []
    with page.expect_response("**/head?*"):
        page.evaluate(COME_BACK)
    page.clock.run_for(60_000)
    assert asked == ["head"]


def test_who_signed_in_again_elsewhere_is_asked_to_load_the_page(
    live: Live, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    kept = page.context.cookies()
    page.context.clear_cookies()
    expect(page.locator(".toast", has_text=NOTICE)).to_be_visible()
    page.context.add_cookies(kept)  # type: ignore[arg-type]
    page.evaluate(COME_BACK)
    expect(page.locator(".toast", has_text="You are signed in again.")).to_be_visible()
    expect(page.locator(".toast", has_text=NOTICE)).to_have_count(0)
