"""What the editor says and shows to somebody who writes: nothing in the way, nothing that is not so."""

from playwright.sync_api import Page, Route, expect

from rolewright.studio.folders.keeping import THE_FILE
from rolewright.studio.postings.saving import create, save
from tests.studio.browser.conftest import Live, violations
from tests.studio.browser.test_editor import TEXT, opened, put_cursor_after, saved_text, somebody

RULED = "Welder\n======\n\nWe utilize two cranes.\n\nWhat you do\n-----------\n\n- Weld hulls.\n"


def test_the_card_of_a_finding_goes_when_one_types_and_stays_away(live: Live, page: Page) -> None:
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    page.locator(".remark", has_text="utilize").click()
    card = page.locator(".finding-card")
    expect(card).to_be_visible()
    page.keyboard.press("End")
    page.keyboard.type(" We rent a third.")
    expect(card).to_have_count(0)
    page.wait_for_timeout(1_000)  # as long as a pointer at rest needs twice over to bring a card
    expect(card).to_have_count(0)
    page.locator(".remark", has_text="utilize").hover(position={"x": 12, "y": 6})
    expect(card).to_be_visible()
    line = page.locator(".cm-line", has_text="We utilize").bounding_box()
    box = card.bounding_box()
    assert line
    assert box
    assert box["y"] >= line["y"] + line["height"] - 4


def test_words_that_come_to_lie_under_the_pointer_bring_no_card(live: Live, page: Page) -> None:
    opened(live, page, create(live.studio, somebody("Owner"), TEXT).id)
    put_cursor_after(page, "Two years at MIG")
    mark = page.locator(".remark", has_text="rockstar")
    page.keyboard.type(" A rockstar")
    expect(mark).to_be_visible()
    box = mark.bounding_box()
    assert box
    for _ in " A rockstar":
        page.keyboard.press("Backspace")
    expect(mark).to_have_count(0)
    page.mouse.move(box["x"] + box["width"] - 5, box["y"] + box["height"] / 2)
    page.keyboard.type(" A rockstar")
    expect(mark).to_be_visible()
    page.wait_for_timeout(1_000)
    expect(page.locator(".finding-card")).to_have_count(0)


def test_a_heading_with_a_ruling_looks_and_is_written_as_any_other(live: Live, page: Page) -> None:
    posting = create(live.studio, somebody("Owner"), RULED).id
    opened(live, page, posting)
    expect(page.locator(".cm-content")).not_to_contain_text("---")
    expect(page.locator(".md-h1").first).to_have_text("Welder")
    put_cursor_after(page, "What you do")
    page.keyboard.press("Enter")
    page.keyboard.type("Two of us work the night.")
    expect(page.locator(".md-h2")).to_have_text("What you do")
    expect(page.locator("#saving")).to_contain_text("Saved ")
    assert "## What you do\nTwo of us work the night.\n" in saved_text(live, posting)
    assert saved_text(live, posting).startswith("Welder\n======\n"), "what nobody touched stays"


def test_until_the_first_check_is_answered_the_panel_says_so(live: Live, page: Page) -> None:
    held: list[Route] = []
    page.route("**/check", lambda route: held.append(route))
    page.goto(f"{live.url}/postings/{create(live.studio, somebody('Owner'), TEXT).id}")
    expect(page.locator("#panel-findings")).to_have_text("Checking…")
    for route in held:
        route.continue_()
    page.unroute("**/check")
    expect(page.locator(".finding-go").first).to_be_visible()
    expect(page.locator("[data-filter=warning]")).to_contain_text("warning")
    assert violations(page) == []


def test_what_the_file_and_the_writer_both_changed_is_told_as_it_is(live: Live, page: Page) -> None:
    posting = create(live.studio, somebody("Owner"), TEXT).id
    opened(live, page, posting)
    outside = TEXT.replace("- Two years at MIG", "- **Three** years at MIG")
    save(live.studio, THE_FILE, posting, outside, 1, cause="file")
    page.locator(".cm-line", has_text="Two years").dblclick(position={"x": 45, "y": 8})
    page.keyboard.type("Four")
    dialog = page.get_by_role("dialog", name="The file was changed at the same words")
    expect(dialog).to_contain_text("in the file by another program")
    expect(dialog).not_to_contain_text("person")
    expect(dialog).not_to_contain_text("**")
    expect(dialog.get_by_role("radio").first).to_be_checked()
    expect(page.locator("#saving")).to_contain_text("Not saved: the same words were changed elsewhere.")
    dialog.get_by_role("button", name="Use these").click()
    expect(page.locator("#saving")).to_contain_text("Saved ")
    text = saved_text(live, posting)
    assert "Four" in text
    assert "Three" not in text
