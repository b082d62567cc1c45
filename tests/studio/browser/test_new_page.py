"""The ways to a new posting stay where they are while one looks for a role."""

from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live


def test_what_the_library_knows_of_a_role_moves_nothing(live: Live, page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(f"{live.url}/new")
    others = page.get_by_role("heading", name="Or begin with a text")
    field = page.locator("#title")
    before = (others.bounding_box(), field.bounding_box())
    expect(others).to_be_in_viewport()
    field.fill("nurse")
    expect(page.get_by_role("option").nth(1)).to_be_visible()
    for _ in range(2):
        field.press("ArrowDown")
        expect(page.locator("#preview h2")).to_have_text(
            page.get_by_role("option", selected=True).locator("strong").inner_text()
        )
        assert (others.bounding_box(), field.bounding_box()) == before
