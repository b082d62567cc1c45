"""The library in a browser: the examples, twenty files at once, several postings changed together."""

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.examples.loading import load, texts
from rolewright.studio.tables.posting import Posting
from tests.studio.browser.conftest import PATIENCE, Live, violations
from tests.studio.conftest import POSTING


def test_a_first_visitor_opens_the_examples(page: Page) -> None:
    page.get_by_role("button", name="Open the examples").click()
    expect(page.get_by_role("link", name="Bicycle Mechanic")).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_text(f"{len(texts())} postings in the library.")).to_be_visible()


def test_twenty_files_are_taken_in_from_the_page(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/import")
    files = [
        {
            "name": f"{number}.md",
            "mimeType": "text/markdown",
            "buffer": POSTING.replace("Night", f"Shift {number}").encode(),
        }
        for number in range(20)
    ]
    page.locator("input[type=file]").set_input_files(files)  # type: ignore[arg-type]
    expect(page.get_by_text("Chosen: 0.md, 1.md, 2.md, 3.md, 4.md and 15 more")).to_be_visible()
    page.get_by_label("Team").fill("Bakery")
    page.get_by_role("button", name="Import").click()
    expect(page.locator(".import-outcome.made")).to_have_count(20, timeout=3 * PATIENCE)
    with live.studio.database.reading() as session:
        assert set(session.scalars(select(Posting.team))) == {"Bakery"}


def test_several_postings_are_deleted_after_a_question(live: Live, page: Page) -> None:
    load(live.studio, THE_STUDIO)
    page.reload()
    page.get_by_label("Choose Bicycle Mechanic").check()
    page.get_by_label("Choose Head of Archive").check()
    expect(page.get_by_text("2 chosen")).to_be_visible()
    page.locator("[data-many-do=delete]").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text(f"{len(texts()) - 2} postings in the library.")).to_be_visible()


def test_a_posting_that_is_deleted_from_its_menu_is_told_by_name(live: Live, page: Page) -> None:
    load(live.studio, THE_STUDIO)
    page.reload()
    row = page.get_by_role("row", name="Bicycle Mechanic")
    row.locator("summary").click()
    row.get_by_role("button", name="Delete").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete for good").click()
    expect(page.locator(".toast")).to_contain_text("“Bicycle Mechanic” is deleted.")


@pytest.mark.parametrize("path", ["/", "/import", "/insights", "/settings/folder"])
def test_the_pages_of_the_library_are_accessible(live: Live, page: Page, path: str) -> None:
    load(live.studio, THE_STUDIO)
    page.goto(f"{live.url}{path}")
    assert violations(page) == []
