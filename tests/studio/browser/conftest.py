"""The studio as a person meets it: served on loopback, and shown by a real Chromium."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("playwright", reason="playwright is not installed")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from tools.served_studio import ServedStudio, served

#: A studio that is being served.
Live = ServedStudio
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
# How long a page may take for what it is asked, in milliseconds: many times what it needs on a quiet machine.
PATIENCE = 15_000


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Live]:
    """A studio on a port of its own, with its worker."""
    with served(tmp_path / "workspace", works=True) as studio:
        yield studio


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The browser of all tests."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(live: Live, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens windows in which the owner is signed in; what their scripts complain of fails the test."""
    contexts = []
    complaints: list[str] = []

    def open_(**options: object) -> Page:
        context = chromium.new_context(**options)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda line: complaints.append(line.text) if "Content Security" in line.text else None
        )
        page.goto(live.entrance)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A window in which the owner is signed in, at home."""
    return open_page()


@contextmanager
def in_scheme(page: Page, scheme: str) -> Iterator[None]:
    """The page as it is in the light or the dark scheme."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.wait_for_timeout(300)  # colours go over into each other
    yield
    page.emulate_media(color_scheme="no-preference")


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it is shown now, in the light and in the dark scheme."""
    found = []
    for scheme in ("light", "dark"):
        # A scheme changes colours and nothing else.
        asked = {"runOnly": ["color-contrast"]} if scheme == "dark" else None
        with in_scheme(page, scheme):
            for each in Axe().run(page, options=asked).response["violations"]:
                places = "; ".join(str(node["target"]) for node in each["nodes"])
                found.append(f"{scheme}: {each['id']}: {places}")
    return found
