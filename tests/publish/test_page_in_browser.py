"""What people who cannot see, or not see well, meet on a page: axe finds nothing, in any theme or scheme."""

import json
import os
import re
import shutil
import subprocess
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import pytest

from rolewright.look import Theme
from tests.publish.pages import FULL, page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
AXE = find_spec("axe_playwright_python")
# Numbers of Blink's own for what readers prefer.
SCHEMES = {"dark": 0, "light": 1}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.skipif(AXE is None, reason="axe-playwright-python is not installed"),
]


def violations(made: str, scheme: str, folder: Path) -> list[str]:
    """What axe objects to on a page, each with the elements that are meant."""
    assert AXE is not None
    assert AXE.origin is not None
    axe = (Path(AXE.origin).parent / "axe.min.js").read_text("utf-8")
    asked = (
        "axe.run().then(told => { document.documentElement.dataset.told = JSON.stringify({"
        "dark: matchMedia('(prefers-color-scheme: dark)').matches, passed: told.passes.length,"
        "found: told.violations.map(each => each.id + ' ' + each.nodes.map(node => node.target)) }) })"
    )
    # The page itself lets no script run.
    open_page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", made)
    (folder / "page.html").write_text(
        open_page.replace("</body>", f"<script>{axe}</script><script>{asked}</script></body>"), "utf-8"
    )
    command = [
        str(CHROMIUM),
        "--headless",
        "--disable-gpu",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
        f"--user-data-dir={folder / 'profile'}",
        f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
        "--virtual-time-budget=30000",
        "--dump-dom",
        (folder / "page.html").as_uri(),
    ]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    (told,) = re.findall(r'<html[^>]* data-told="([^"]*)"', shown)
    answer = json.loads(unescape(told))
    assert answer["dark"] == (scheme == "dark")
    assert answer["passed"] > 20
    found: list[str] = answer["found"]
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("theme", list(Theme))
def test_axe_finds_nothing(theme: Theme, scheme: str, tmp_path: Path) -> None:
    assert violations(page(FULL, theme=theme, colour="#ffcc00"), scheme, tmp_path) == []


def test_axe_would_find_what_cannot_be_read(tmp_path: Path) -> None:
    pale = (
        page(FULL)
        .replace("--ink: #1b2429", "--ink: #cccccc")
        .replace("<h1>", "<h4>")
        .replace("</h1>", "</h4>")
    )
    found = [each.split()[0] for each in violations(pale, "light", tmp_path)]
    assert {"color-contrast", "page-has-heading-one"} <= set(found)
