"""How the tests look at a page: by day and by night, on a desk, a phone and a large screen."""

from collections.abc import Callable

from playwright.sync_api import Page

from tests.studio.browser.conftest import violations

#: How something is made to come up on a page.
Opens = Callable[[Page], None]
DESK = (1280, 800)
PHONE = (360, 740)
LARGE = (2560, 1440)


def show(page: Page, address: str) -> None:
    """Go there; it is a page of the studio and no message of an error."""
    shown = page.goto(address)
    assert shown is not None
    assert shown.status == 200, address


def id_of(page: Page, title: str) -> str:
    """The id of the posting with this title."""
    found = page.evaluate("fetch('/api/v1/postings?limit=50').then(answer => answer.json())")
    return str(next(each["id"] for each in found["items"] if each["title"] == title))


def amiss(page: Page, part: str = "html") -> list[str]:
    """What axe finds by day and by night, and by how much a part is too wide for the extremes."""
    found = violations(page)
    for width, height in (PHONE, LARGE):
        page.set_viewport_size({"width": width, "height": height})
        beyond = page.locator(part).evaluate("part => part.scrollWidth - part.clientWidth")
        if beyond > 0:
            found.append(f"{beyond} pixels too wide for a screen of {width}")
    page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    return found


def cut_off(page: Page) -> list[list[float]]:
    """How far what came up goes beyond the left and the right of the window, where it does."""
    edges: list[list[float]] = page.locator(
        ".menu[open] > .menu-list, dialog[open], .finding-card"
    ).evaluate_all(
        "all => all.map(each => each.getBoundingClientRect()).map(box => [box.left, innerWidth - box.right])"
    )
    assert edges, "nothing came up"
    return [edge for edge in edges if min(edge) < 0]
