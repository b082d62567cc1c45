"""The studio's pictures in the documentation, photographed by a Chromium that is installed.

A studio with the examples and a past is served on this machine for as long as it takes. Needs playwright and
Pillow.
"""

import io
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rolewright.studio import clock
from tools.picture import ROOT
from tools.served_studio import served
from tools.studio_past import live_through

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = ROOT / "docs" / "images"
#: No picture may be larger, so that a page of the documentation opens at once.
MOST_BYTES = 250_000
_SIZE = {"width": 1280, "height": 800}


def main() -> None:
    """Make the pictures anew."""
    from playwright.sync_api import sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        sys.exit("no Chromium is installed")
    with TemporaryDirectory() as folder, sync_playwright() as started:
        workspace = Path(folder) / "workspace"
        live_through(workspace, clock.now())
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(viewport=_SIZE, reduced_motion="reduce", color_scheme="light")  # type: ignore[arg-type]
        page = context.new_page()
        with served(workspace, works=True) as studio:
            page.goto(studio.entrance)
            for name, shows in PICTURES.items():
                page.emulate_media(color_scheme="dark" if name.endswith("dark") else "light")
                page.goto(studio.url)
                shows(page)
                _keep(page, FOLDER / f"studio-{name}.png")
        browser.close()


def _home(page: "Page") -> None:
    page.get_by_role("link", name="Bicycle Mechanic").wait_for()


def _editor(page: "Page") -> None:
    page.get_by_role("link", name="Rockstar Growth Marketing Ninja").click()
    remark = page.locator(".remark", has_text="Utilize").first
    remark.wait_for()
    remark.click()
    page.locator(".finding-card").wait_for()


def _interview(page: "Page") -> None:
    page.get_by_role("link", name="New posting").click()
    page.locator("#title").fill("electrician")
    page.get_by_role("button", name="Begin").click()
    page.locator("#ask").wait_for()
    page.keyboard.press("Alt+2")
    for words in ("Larkspur", "keeps the lights on in forty schools"):
        page.wait_for_timeout(1500)
        page.locator("#answer").fill(words)
        page.keyboard.press("Enter")
    page.locator("#draft-body", has_text="forty schools").wait_for()


def _insights(page: "Page") -> None:
    page.get_by_role("link", name="Insights").click()
    page.locator(".insights-charts").wait_for()


#: What is photographed, by the end of its file's name; a name that ends in “dark” is taken by night.
PICTURES: dict[str, "Callable[[Page], None]"] = {
    "home": _home,
    "editor": _editor,
    "editor-dark": _editor,
    "interview": _interview,
    "insights": _insights,
}


def _keep(page: "Page", file: Path) -> None:
    """Write the picture, as small as it goes without losing a colour."""
    from PIL import Image

    page.wait_for_timeout(800)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.save(file, optimize=True)
    size = file.stat().st_size
    print(f"{file.relative_to(ROOT)}: {size:,} bytes")
    if size > MOST_BYTES:
        sys.exit(f"{file.name} is larger than {MOST_BYTES:,} bytes")


if __name__ == "__main__":
    main()
