"""Every page of a studio: nothing that axe or the browser's console complains of, no scroll sideways."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.examples.loading import load
from tests.studio.browser.conftest import Live, violations

PAGES = (
    "/",
    "/?q=nurse&errors=none",
    "/?q=no-posting-has-this-word",
    "/import",
    "/new",
    "/postings/{id}/history",
    "/postings/{id}/versions/2",
    "/postings/{id}/publish",
    "/publish",
    "/insights",
    "/handbook?q=jargon",
    "/handbook/words/jargon",
    "/settings",
    "/settings/rules",
    "/settings/words",
    "/settings/look",
    "/settings/text",
    "/settings/folder",
    "/settings/people",
    "/settings/trail",
    "/settings/backups",
    "/account",
    "/docs/api",
)
PANELS = ("findings", "score", "outline", "facts", "law", "preview", "comments", "history")
DESK, PHONE = {"width": 1280, "height": 800}, {"width": 360, "height": 740}


def test_no_page_has_anything_to_complain_of(live: Live, open_page: Callable[..., Page]) -> None:
    load(live.studio, THE_STUDIO)
    page = open_page(reduced_motion="reduce")
    complaints: list[str] = []
    page.on(
        "console",
        lambda line: complaints.append(f"{page.url}: {line.text}") if line.type == "error" else None,
    )
    posting = _posting(page, "Bicycle Mechanic")
    for path in PAGES:
        shown = page.goto(live.url + path.format(id=posting))
        assert shown is not None
        assert shown.status == 200, path
        complaints += _amiss(page, path)
    for name, opens in (("a row's menu", _row_menu), ("a question", _question), ("chosen rows", _chosen)):
        page.goto(live.url)
        opens(page)
        complaints += [f"{name}: {each}" for each in violations(page)]
    page.goto(f"{live.url}/postings/{_posting(page, 'Data Engineer')}")
    expect(page.locator(".remark").first).to_be_visible()
    for panel in PANELS:
        page.locator(f"#tab-{panel}").click()
        expect(page.locator(f"#panel-{panel} > *").first).to_be_visible()
        complaints += [f"{panel}: {each}" for each in violations(page)]
    page.locator(".remark").first.click()
    expect(page.locator(".finding-card")).to_be_visible()
    complaints += [f"a remark's card: {each}" for each in violations(page)]
    page.keyboard.press("Escape")
    page.locator("#state-menu").locator("summary, button").first.click()
    complaints += [f"the menu of states: {each}" for each in violations(page)]
    assert complaints == []


def test_what_stands_before_the_door_and_where_nothing_is_has_nothing_to_complain_of(
    live: Live, page: Page
) -> None:
    complaints = []
    for path in ("/", "/nowhere", "/sign-in", "/sign-out", "/publish", "/insights"):
        page.goto(live.url + path)
        complaints += _amiss(page, path)
    assert complaints == []


def _posting(page: Page, title: str) -> str:
    """The id of the posting with this title."""
    found = page.evaluate("fetch('/api/v1/postings?limit=50').then(answer => answer.json())")
    return str(next(each["id"] for each in found["items"] if each["title"] == title))


def _amiss(page: Page, path: str) -> list[str]:
    """What axe finds, and by how much the page is wider than a phone."""
    found = [f"{path}: {each}" for each in violations(page)]
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    page.set_viewport_size(DESK)  # type: ignore[arg-type]
    return found + ([f"{path}: {beyond} pixels wider than a phone"] if beyond > 0 else [])


def _row_menu(page: Page) -> None:
    page.locator(".row-actions summary").first.click()


def _question(page: Page) -> None:
    _row_menu(page)
    page.locator(".row-actions button.danger").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def _chosen(page: Page) -> None:
    page.locator("[data-pick]").first.check()
    expect(page.locator("[data-many]")).to_be_visible()
