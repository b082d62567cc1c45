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
DESK = (1280, 800)
#: A small phone, and a large screen.
EXTREMES = ((360, 740), (2560, 1440))


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
    for name, opens in OPENED.items():
        page.goto(live.url)
        opens(page)
        complaints += _amiss(page, name)
    assert complaints == []


def test_the_editor_has_nothing_to_complain_of_whatever_is_open(
    live: Live, open_page: Callable[..., Page]
) -> None:
    load(live.studio, THE_STUDIO)
    page = open_page(reduced_motion="reduce")
    complaints: list[str] = []
    page.goto(f"{live.url}/postings/{_posting(page, 'Data Engineer')}")
    expect(page.locator(".remark").first).to_be_visible()
    for panel in PANELS:
        page.locator(f"#tab-{panel}").click()
        expect(page.locator(f"#panel-{panel} > *").first).to_be_visible()
        complaints += _amiss(page, panel, f"#panel-{panel}")
    page.locator("#tab-findings").click()
    page.locator(".finding-go").first.click()
    expect(page.locator(".finding-item.chosen .finding-actions")).to_be_visible()
    complaints += _amiss(page, "a finding of the list", "#panel-findings")
    page.locator(".remark").first.click()
    expect(page.locator(".finding-card")).to_be_visible()
    complaints += _amiss(page, "a remark's card")
    page.keyboard.press("Escape")
    page.locator("#state-menu").locator("summary, button").first.click()
    complaints += _amiss(page, "the menu of states")
    assert complaints == []


def test_on_a_phone_what_comes_up_stays_within_the_window(live: Live, open_page: Callable[..., Page]) -> None:
    load(live.studio, THE_STUDIO)
    page = open_page(reduced_motion="reduce", viewport={"width": 360, "height": 740})
    beyond = []
    for name, opens in OPENED.items():
        if name in ("the visitor's menu", *CHOSEN):
            continue  # in a drawer of its own; and nothing is chosen on a phone
        page.goto(live.url)
        opens(page)
        beyond += _outside(page, name)
    page.goto(f"{live.url}/postings/{_posting(page, 'Data Engineer')}")
    page.locator(".remark").first.click()
    expect(page.locator(".finding-card")).to_be_visible()
    beyond += _outside(page, "a remark's card")
    page.keyboard.press("Escape")
    page.locator("#state-menu").locator("summary, button").first.click()
    beyond += _outside(page, "the menu of states")
    assert beyond == []


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


def _amiss(page: Page, what: str, part: str = "html") -> list[str]:
    """What axe finds by day and by night, and by how much a part is too wide for the extremes."""
    found = [f"{what}: {each}" for each in violations(page)]
    for width, height in EXTREMES:
        page.set_viewport_size({"width": width, "height": height})
        beyond = page.locator(part).evaluate("part => part.scrollWidth - part.clientWidth")
        if beyond > 0:
            found.append(f"{what}: {beyond} pixels too wide for a screen of {width}")
    page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    return found


def _outside(page: Page, what: str) -> list[str]:
    """What came up and is cut off by the left or the right of the window."""
    edges = page.locator(".menu[open] > .menu-list, dialog[open], .finding-card").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect()).map(box => [box.left, innerWidth - box.right])"
    )
    assert edges, f"{what} did not come up"
    return [f"{what} is cut off: {edge}" for edge in edges if min(edge) < 0]


def _row_menu(page: Page) -> None:
    page.locator(".row-actions summary").first.click()


def _question(page: Page) -> None:
    _row_menu(page)
    page.locator(".row-actions button.danger").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def _chosen(page: Page) -> None:
    page.locator("[data-pick]").first.check()
    expect(page.locator("[data-many]")).to_be_visible()


def _library_menu(page: Page) -> None:
    page.locator(".page-head .menu summary").click()


def _visitor_menu(page: Page) -> None:
    page.locator(".visitor summary").click()


def _keys(page: Page) -> None:
    page.locator("h1").click()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()


def _states(page: Page) -> None:
    _chosen(page)
    page.locator("[data-opens=many-state]").click()
    expect(page.locator("#many-state")).to_be_visible()


CHOSEN = ("chosen rows", "a dialog for chosen rows")
#: What comes up at home, and how.
OPENED: dict[str, Callable[[Page], None]] = {
    "a row's menu": _row_menu,
    "the library's menu": _library_menu,
    "the visitor's menu": _visitor_menu,
    "a question": _question,
    "the list of keys": _keys,
    "chosen rows": _chosen,
    "a dialog for chosen rows": _states,
}
