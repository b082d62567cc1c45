"""An administrator invites somebody in a browser, copies the link, and deletes an account."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.studio.browser.conftest import PATIENCE, Live, violations
from tests.studio.team import PASSWORD, join
from tools.served_studio import served


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Live]:
    """A studio that Ada, who administers it, shares with Ben."""
    with served(tmp_path / "workspace", is_shared=True) as studio:
        join(studio.studio, "ada@bakery.example", "Ada", administrator=True)
        join(studio.studio, "ben@bakery.example", "Ben")
        yield studio


@pytest.fixture
def people(shared: Live, chromium: Browser) -> Iterator[Page]:
    """The page of people, as Ada sees it."""
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{shared.url}/sign-in")
    page.get_by_label("E-mail").fill("ada@bakery.example")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{shared.url}/")
    page.goto(f"{shared.url}/settings/people")
    yield page
    context.close()


def test_who_is_invited_stands_in_the_list_and_the_link_can_be_copied(people: Page, shared: Live) -> None:
    form = people.locator("form#invite")
    form.get_by_label("Name").fill("Cleo")
    form.get_by_label("E-mail").fill("cleo@bakery.example")
    form.get_by_role("button", name="Make a link").click()
    expect(people.get_by_role("heading", name="3 people")).to_be_visible()
    expect(people.get_by_role("row", name="Cleo")).to_contain_text("invited until")
    expect(form.get_by_label("Name")).to_have_value("")
    link = people.get_by_label("The link").input_value()
    assert link.startswith("http")
    people.get_by_role("button", name="Copy", exact=True).click()
    expect(people.locator("[data-shown-copy].done")).to_be_visible()
    assert people.evaluate("navigator.clipboard.readText()") == link
    assert violations(people) == []


def test_the_menu_of_who_was_just_invited_works(people: Page) -> None:
    form = people.locator("form#invite")
    form.get_by_label("Name").fill("Cleo")
    form.get_by_label("E-mail").fill("cleo@bakery.example")
    form.get_by_role("button", name="Make a link").click()
    people.get_by_label("More for Cleo").click()
    people.get_by_role("button", name="Change").click()
    expect(people.get_by_role("dialog").get_by_label("Name")).to_have_value("Cleo")


def test_a_person_is_deleted_for_good_after_a_question(people: Page) -> None:
    people.get_by_label("More for Ben").click()
    people.get_by_role("button", name="Delete").click()
    people.get_by_role("dialog").get_by_role("button", name="Delete for good").click()
    expect(people.get_by_role("heading", name="1 person")).to_be_visible()
