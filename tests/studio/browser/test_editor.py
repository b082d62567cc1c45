"""The editor as a person meets it: remarks while one writes, fixes, panels, and two people in one posting."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.saving import create, save
from tests.studio.browser.conftest import Live, violations

TEXT = """\
---
employer: Rye & Sons
jurisdictions: [us-co]
---
# Welder

Rye & Sons builds barges in Denver, CO, and needs a second welder, since orders doubled this year. Full-time.
We utilize two cranes and a slipway.

## What you will do

- Weld hulls of up to 40 m in steel of 8 mm.
- Read drawings and mark out plates with one colleague.
- Hand over each hull to the painters on Fridays.

## What you need

- Two years at MIG and stick.
- To lift 16 kg, with a hoist for the rest.

## What we offer

- 28 days of holiday, and a workshop that is heated.
"""


@pytest.fixture
def posting(live: Live) -> str:
    """The id of a posting."""
    return create(live.studio, somebody("Owner"), TEXT).id


def somebody(name: str) -> Identity:
    """A colleague who works by the API."""
    from rolewright.studio.access.identity import Via

    return Identity(account_id=None, name=name, via=Via.TOKEN, csrf="")


@pytest.fixture
def editor(live: Live, page: Page, posting: str) -> Page:
    """The editor with the first remarks on the screen."""
    return opened(live, page, posting)


def opened(live: Live, page: Page, posting: str) -> Page:
    page.goto(f"{live.url}/postings/{posting}")
    expect(page.locator(".remark").first).to_be_visible()
    return page


def put_cursor_after(page: Page, words: str) -> None:
    page.locator(".cm-line", has_text=words).click()
    page.keyboard.press("End")


def saved_text(live: Live, posting: str) -> str:
    from rolewright.studio.postings.finding import posting_by_id

    with live.studio.database.reading() as session:
        return posting_by_id(session, posting).text


def test_what_one_types_is_underlined_and_saved(live: Live, editor: Page, posting: str) -> None:
    put_cursor_after(editor, "Two years at MIG")
    editor.keyboard.type(" You are a rockstar.")
    expect(editor.locator(".remark", has_text="rockstar")).to_be_visible()
    expect(editor.locator("#saving")).to_contain_text("Saved")
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    assert "Two years at MIG and stick. You are a rockstar." in saved_text(live, posting)


def test_nobody_needs_to_see_markdown(editor: Page) -> None:
    expect(editor.locator(".md-h2", has_text="What you will do")).to_have_text("What you will do")
    expect(editor.locator(".md-item", has_text="Read drawings")).to_have_text(
        "•Read drawings and mark out plates with one colleague."
    )
    expect(editor.locator(".md-front-summary")).to_contain_text("Rye & Sons")
    expect(editor.locator(".cm-content")).not_to_contain_text("jurisdictions")


def test_a_fix_is_made_from_the_keyboard(editor: Page) -> None:
    editor.locator(".cm-line", has_text="two cranes").click(position={"x": 2, "y": 8})
    editor.keyboard.press("F8")
    card = editor.get_by_role("dialog", name="Finding")
    while "utilize" not in (editor.evaluate("getSelection().toString()") or ""):
        editor.keyboard.press("F8")
    expect(card).to_be_visible()
    editor.keyboard.press("Control+.")
    expect(card.locator(":focus")).to_be_visible()
    card.locator(".finding-actions .button").first.click()
    expect(editor.locator(".cm-content")).not_to_contain_text("utilize")
    editor.keyboard.press("Control+z")
    expect(editor.locator(".cm-content")).to_contain_text("utilize")


def test_the_list_of_findings_is_walked_by_the_keyboard(editor: Page) -> None:
    entries = editor.locator(".finding-go")
    entries.first.focus()
    editor.keyboard.press("ArrowDown")
    expect(entries.nth(1)).to_be_focused()
    editor.keyboard.press("Enter")
    expect(editor.locator(".finding-item.chosen .finding-actions")).to_be_visible()
    expect(entries.nth(1)).to_be_focused()
    editor.keyboard.press("Escape")
    expect(editor.locator(".cm-content")).to_be_focused()


def test_filters_leave_the_findings_of_one_topic(editor: Page) -> None:
    entries = editor.locator(".finding-go")
    expect(entries.first).to_be_visible()
    before = entries.count()
    editor.get_by_label("Topic").select_option("words")
    expect(editor.locator(".finding-group h2").first).to_be_visible()
    assert 0 < entries.count() < before


def test_a_remark_is_ignored_with_a_reason_that_stands_in_the_text(
    live: Live, editor: Page, posting: str
) -> None:
    editor.locator(".finding-go", has_text="utilize").first.click()
    editor.locator(".finding-item.chosen").get_by_role("button", name="Ignore…").click()
    editor.get_by_label("Your reason").fill("it is the name of our system")
    assert violations(editor) == []
    editor.get_by_role("button", name="Ignore it").click()
    expect(editor.locator(".md-chip")).to_be_visible()
    expect(editor.locator(".remark", has_text="utilize")).to_have_count(0)
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    assert "it is the name of our system -->" in saved_text(live, posting)


def test_a_fact_of_the_form_comes_into_the_text(live: Live, editor: Page, posting: str) -> None:
    editor.get_by_role("tab", name="Facts").click()
    editor.locator("#panel-facts [name=workplace]").select_option("hybrid")
    expect(editor.locator(".md-front-summary")).to_contain_text("hybrid")
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    assert "workplace: hybrid" in saved_text(live, posting)


def test_a_fact_that_cannot_be_read_stays_in_the_form_with_the_reason(editor: Page) -> None:
    editor.get_by_role("tab", name="Facts").click()
    pay = editor.locator("#panel-facts [name=pay]")
    pay.fill("lots of it")
    editor.keyboard.press("Tab")
    error = editor.locator("#panel-facts .error")
    expect(error).to_have_text(re.compile("^“lots of it” would not be read as pay"))
    editor.locator("#panel-facts [name=deadline]").fill("2027-01-31")
    editor.locator(".cm-content").click()
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    expect(pay).to_have_value("lots of it")
    expect(error).to_be_visible()


def test_a_missing_part_is_added_where_it_belongs(editor: Page) -> None:
    editor.get_by_role("tab", name="Outline").click()
    missing = editor.locator("#panel-outline .outline").nth(1)
    before = editor.locator(".md-h2").count()
    missing.get_by_role("button").first.click()
    expect(editor.locator(".md-h2")).to_have_count(before + 1)
    expect(editor.locator(".cm-content")).to_be_focused()


def test_what_another_person_saves_appears_and_nothing_that_is_typed_is_lost(
    live: Live, editor: Page, posting: str
) -> None:
    put_cursor_after(editor, "Two years at MIG")
    editor.keyboard.type(" And patience.")
    base = TEXT
    save(live.studio, somebody("Anna"), posting, base.replace("two cranes", "three cranes"), 1)
    expect(editor.locator(".cm-content")).to_contain_text("three cranes")
    expect(editor.locator(".cm-content")).to_contain_text("And patience.")
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    both = saved_text(live, posting)
    assert "three cranes" in both
    assert "And patience." in both


def test_where_two_changed_the_same_sentence_the_writer_chooses(
    live: Live, editor: Page, posting: str
) -> None:
    # Otherwise the page may hear of Anna's change before anything is typed, and take it in.
    editor.route("**/head*", lambda _: None)
    save(live.studio, somebody("Anna"), posting, TEXT.replace("8 mm", "12 mm"), 1)
    put_cursor_after(editor, "Weld hulls")
    editor.keyboard.press("Shift+Home")
    # All at once, so that nothing of it is saved before.
    editor.keyboard.insert_text("Weld decks of up to 40 m in steel of 8 mm. Alone.")
    dialog = editor.get_by_role("dialog", name="You both changed the same words")
    expect(dialog).to_be_visible()
    assert violations(editor) == []
    dialog.get_by_role("radio").first.check()
    dialog.get_by_role("button", name="Use these").click()
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    assert "decks" in saved_text(live, posting)
    assert "Alone." in saved_text(live, posting)


def test_two_windows_end_with_the_same_text(live: Live, open_page: Callable[..., Page], posting: str) -> None:
    windows = [opened(live, open_page(), posting), opened(live, open_page(), posting)]
    put_cursor_after(windows[0], "Read drawings")
    put_cursor_after(windows[1], "Two years")
    for at, window in enumerate(windows):
        window.keyboard.type(f" Written in window {at}.")
    for window in windows:
        expect(window.locator(".cm-content")).to_contain_text("Written in window 0.")
        expect(window.locator(".cm-content")).to_contain_text("Written in window 1.")
    text = saved_text(live, posting)
    assert "Written in window 0." in text
    assert "Written in window 1." in text


def test_without_a_connection_the_words_stay_and_are_saved_later(
    live: Live, editor: Page, posting: str
) -> None:
    editor.context.set_offline(True)
    put_cursor_after(editor, "Two years")
    editor.keyboard.type(" Offline words.")
    expect(editor.locator("#saving")).to_contain_text("kept in this browser")
    assert "Offline words." not in saved_text(live, posting)
    editor.context.set_offline(False)
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    assert "Offline words." in saved_text(live, posting)


@pytest.mark.parametrize("width", [360, 1280])
def test_every_panel_is_accessible(
    live: Live, open_page: Callable[..., Page], posting: str, width: int
) -> None:
    page = open_page(viewport={"width": width, "height": 800})
    opened(live, page, posting)
    assert violations(page) == []
    for tab in page.get_by_role("tab").all():
        tab.click()
        expect(page.locator(f"#{tab.get_attribute('aria-controls')} > *").first).to_be_attached()
        assert violations(page) == [], tab.inner_text()


def test_what_comes_up_is_accessible(editor: Page) -> None:
    page = editor
    page.locator(".remark", has_text="utilize").click()
    expect(page.get_by_role("dialog", name="Finding")).to_be_visible()
    page.locator(".finding-card summary").first.click()
    assert violations(page) == []
    page.get_by_role("dialog", name="Finding").get_by_role("button", name="Close").click()
    page.get_by_role("button", name="Find", exact=True).click()
    expect(page.get_by_role("textbox", name="Find")).to_be_visible()
    assert violations(page) == []
    page.locator(".state-menu summary").click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Link").click()
    expect(page.get_by_role("dialog", name="Add a link")).to_be_visible()
    assert violations(page) == []


def test_silence_about_a_text_that_is_no_posting_is_not_praise(live: Live, page: Page) -> None:
    minutes = create(live.studio, somebody("Owner"), "# Minutes\n\nWe met on Monday.\n")
    page.goto(f"{live.url}/postings/{minutes.id}")
    expect(page.locator("#panel-findings")).to_contain_text("was not checked")


def test_another_remark_on_the_line_stays_and_the_chip_says_what_went_and_why(live: Live, page: Page) -> None:
    text = TEXT.replace("on Fridays.", "on Fridays, and leverage synergies.")
    editor = opened(live, page, create(live.studio, somebody("Owner"), text).id)
    before = editor.locator("#score-now").inner_text()
    editor.locator(".finding-go", has_text="synergies").first.click()
    editor.locator(".finding-item.chosen").get_by_role("button", name="Ignore…").click()
    expect(editor.get_by_label("This rule in the whole posting (now 2 remarks)")).not_to_be_checked()
    editor.get_by_label("Your reason").fill("so the yard is called")
    editor.get_by_role("button", name="Ignore it").click()
    expect(editor.locator(".md-chip")).to_have_text(
        "Ignored here: “synergies” · Office jargon where a plain word would do – so the yard is called"
    )
    expect(editor.locator(".remark", has_text="synergies")).to_have_count(0)
    expect(editor.locator(".remark", has_text="leverage")).to_have_count(1)
    assert editor.locator("#score-now").inner_text() == before


def test_plain_slips_are_mended_at_once_and_then_no_safe_fix_is_left(live: Live, page: Page) -> None:
    text = TEXT.replace("on Fridays.", "on on Fridays , to the the yard !!!")
    posting = create(live.studio, somebody("Owner"), text).id
    editor = opened(live, page, posting)
    editor.get_by_role("button", name=re.compile("^Make all [23] safe fixes$")).click()
    expect(editor.locator("#panel-findings")).to_contain_text(
        "No safe fixes: each remark left is yours to decide."
    )
    expect(editor.locator("#saving")).to_have_text(re.compile(r"Saved \d"))
    assert "on on Fridays, to the yard!\n" in saved_text(live, posting)
