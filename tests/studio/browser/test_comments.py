"""Comments as a person meets them: made on words, marked in the text, opened from there."""

from playwright.sync_api import Page, expect

from rolewright.studio.postings.saving import create
from tests.studio.browser.conftest import Live
from tests.studio.browser.test_editor import opened, put_cursor_after, somebody

TEXT = "# Welder\n\nWe utilize two cranes.\n\n- Weld hulls in steel of 8 mm.\n"


def test_words_are_commented_by_keys_marked_and_opened_by_a_press(live: Live, page: Page) -> None:
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    put_cursor_after(page, "two cranes")
    for _ in "two cranes.":
        page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Control+Alt+m")
    page.get_by_label("Your comment").fill("Three, since May.")
    page.get_by_role("button", name="Comment", exact=True).click()
    mark = page.locator(".commented")
    expect(mark).to_have_text("two cranes.")
    put_cursor_after(page, "Welder")
    page.keyboard.type(" and fitter")
    expect(mark).to_have_text("two cranes.")
    mark.click()
    expect(page.locator(".comment.pointed")).to_contain_text("Three, since May.")


def test_to_seek_closes_a_card_and_the_list_of_keys_has_those_of_the_editor(live: Live, page: Page) -> None:
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    page.locator(".cm-line .remark").first.click()
    expect(page.locator(".finding-card")).to_be_visible()
    page.keyboard.press("Control+f")
    expect(page.locator(".cm-search")).to_be_visible()
    expect(page.locator(".finding-card")).to_have_count(0)
    page.keyboard.press("Escape")
    page.locator("#editor-title").click()
    page.keyboard.press("?")
    for name in ("Bold", "Next finding", "What mends the finding at the cursor"):
        expect(page.locator("#keys").get_by_text(name)).to_be_visible()
    # Remarks have no keys that anybody could press.
    expect(page.locator("[data-key]:not([data-key-name])")).to_have_count(0)
    expect(page.locator(".finding-go")).not_to_have_count(0)
