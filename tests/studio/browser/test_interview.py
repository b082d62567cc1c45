"""From the first question to a posting, in a real browser; handbook and settings on the way."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.studio.browser.conftest import Live, violations


@pytest.fixture(autouse=True)
def stillness(page: Page) -> None:
    """Colours change at once, so that none is measured on its way."""
    page.emulate_media(reduced_motion="reduce")


def begin(live: Live, page: Page, job: str = "electrician") -> None:
    """Begin an interview about a job."""
    page.goto(f"{live.url}/new")
    page.get_by_role("combobox").fill(job)
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/new/*")
    expect(page.locator("#ask")).to_be_visible()


def answer(page: Page, words: str) -> None:
    """Type an answer and press Enter; the next question is there when this is over."""
    before = page.locator("#talk").inner_html()
    page.locator("#answer").fill(words)
    page.keyboard.press("Enter")
    expect(page.locator("#talk")).not_to_have_attribute("aria-busy", "true")
    page.wait_for_function("before => document.getElementById('talk').innerHTML !== before", arg=before)


def test_an_interview_becomes_a_posting(live: Live, page: Page) -> None:
    begin(live, page)
    page.keyboard.press("Alt+2")
    expect(page.locator("#title")).to_have_text("Junior Electrician")
    answer(page, "Larkspur")
    answer(page, "keeps the lights on in forty schools")
    expect(page.locator("#echo")).to_contain_text("Larkspur keeps the lights on in forty schools.")
    expect(page.locator("#draft-body .fresh")).to_contain_text("Larkspur")
    page.locator("#draft-body a.blank").filter(has_text="achieved after a year").first.click()
    expect(page.locator("#ask")).to_contain_text("achieved after a year")
    answer(page, "grow the accounts")
    expect(page.locator("#ask")).to_contain_text("by how much")
    assert violations(page) == []
    answer(page, "grow the nine accounts by $1.2 million by June")
    expect(page.locator("#echo")).to_contain_text("Grow the nine accounts by $1.2 million by June.")
    page.get_by_role("button", name="That is enough").click()
    page.get_by_role("button", name="Write the posting").click()
    page.wait_for_url("**/postings/*")
    expect(page.get_by_text("Junior Electrician").first).to_be_visible()
    page.goto(f"{live.url}/settings")
    expect(page.locator("[name='company.name']")).to_have_value("Larkspur")


def test_one_goes_on_on_another_day_and_back_by_the_keyboard(live: Live, page: Page) -> None:
    begin(live, page)
    page.keyboard.press("Alt+2")
    expect(page.locator("#title")).to_have_text("Junior Electrician")
    answer(page, "Larkspur")
    page.goto(f"{live.url}/new")
    assert violations(page) == []
    page.get_by_role("link", name="Junior Electrician").click()
    page.wait_for_url("**/new/*")
    asked = page.locator("#ask").inner_text()
    page.locator("#answer").press("Alt+ArrowLeft")
    expect(page.locator(".told")).to_contain_text("Larkspur")
    page.keyboard.press("Alt+ArrowRight")
    expect(page.locator("#ask")).to_have_text(asked)


def test_on_a_phone_the_draft_is_a_sheet(live: Live, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    begin(live, page)
    expect(page.locator("#draft")).to_be_hidden()
    page.locator("#show-draft").click()
    expect(page.locator("#draft")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("#draft")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_library_is_searched_as_one_types(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/new")
    page.get_by_role("combobox").press_sequentially("sr acct mgr")
    expect(page.get_by_role("option").first).to_contain_text("Senior Account Manager")
    expect(page.locator("#preview")).to_contain_text("Senior Account Manager")
    assert violations(page) == []
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox")).to_have_value("Senior Account Manager")


def test_a_rule_is_read_and_switched_off_in_the_handbook(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/handbook?topic=words")
    assert violations(page) == []
    page.get_by_role("switch", name="words/wordy applies here").click()
    expect(page.get_by_text("words/wordy keeps quiet from now on.")).to_be_visible()
    page.goto(f"{live.url}/handbook/words/wordy")
    assert violations(page) == []
    expect(page.get_by_role("switch", name="Applies here")).not_to_be_checked()


def test_a_mistake_in_the_settings_is_told_at_its_field(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/settings")
    assert violations(page) == []
    page.locator("[name='company.jurisdictions']").fill("us-xx")
    page.get_by_role("button", name="Add a band").click()
    page.get_by_label("Job").fill("Electrician")
    page.get_by_label("Range").fill("lots")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("[name='company.jurisdictions']")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Range")).to_have_attribute("aria-invalid", "true")
    page.locator("[name='company.jurisdictions']").fill("us-co")
    page.get_by_label("Range").fill("$30–40 an hour")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    page.goto(f"{live.url}/settings/text")
    assert 'range = "$30–40 an hour"' in page.locator("[name=text]").input_value()
    assert violations(page) == []


def test_a_settings_file_saved_as_it_is_changes_nothing(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/settings/text")
    field = page.get_by_label("Text of the file")
    save = page.get_by_role("button", name="Save")
    for words in ("# of the bakery", "# of the mill"):
        field.fill(words)
        save.click()
        expect(page.locator(".toast", has_text="Saved.")).to_be_visible()
        page.locator(".toast", has_text="Saved.").get_by_role("button").last.click()
        save.click()
        expect(page.locator(".toast", has_text="Nothing was changed.")).to_be_visible()
        expect(page.locator(".toast", has_text="Saved.")).to_have_count(0)
        page.locator(".toast").get_by_role("button").last.click()


def test_a_rule_of_the_house_is_tried_and_kept(live: Live, page: Page) -> None:
    page.goto(f"{live.url}/settings/words")
    assert violations(page) == []
    page.get_by_label("What it is about").fill("We do not call people ninjas")
    page.get_by_label("Words to find").fill("ninja~\nrock star = musician")
    page.get_by_label("Why").fill("Nobody knows what it means.")
    page.get_by_label("Sentences in which it speaks").fill("A rock star sings.")
    page.get_by_role("button", name="Try it").click()
    expect(page.locator("#trials mark")).to_have_text("rock star")
    page.get_by_role("button", name="Save and apply").click()
    page.wait_for_url(re.compile("rule=house"))
    expect(page.get_by_label("Words to find")).to_have_value("ninja~\nrock star = musician")
