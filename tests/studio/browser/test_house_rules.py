"""A rule of the house is tried on the page that makes it."""

from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live


def test_a_rule_is_tried_without_a_sentence_of_ones_own(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/settings/words")
    page.locator("[name=words]").fill("ninja~\nrockstar~ = specialist~")
    page.get_by_role("button", name="Try it").click()
    trials = page.locator("#trials")
    expect(trials).to_contain_text("These sentences are made up.")
    expect(trials).to_contain_text("becomes: We say specialist here.")
