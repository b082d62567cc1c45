"""Pages in a Chromium that is installed, and what axe objects to in them."""

import json
import os
import re
import shutil
import subprocess
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
AXE = find_spec("axe_playwright_python")
# Numbers of Blink's own for what readers prefer.
SCHEMES = {"dark": 0, "light": 1}
#: For tests that need both.
IN_BROWSER = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
    pytest.mark.skipif(AXE is None, reason="axe-playwright-python is not installed"),
]


def told(made: str, script: str, scheme: str, folder: Path) -> Any:
    """What a script on a page tells by `tell(value)`; the page itself lets none run."""
    tell = "const tell = value => { document.documentElement.dataset.told = JSON.stringify(value) };"
    open_page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", made)
    (folder / "page.html").write_text(
        open_page.replace("</body>", f"<script>{tell}</script>{script}</body>"), "utf-8"
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
    (answer,) = re.findall(r'<html[^>]* data-told="([^"]*)"', shown)
    return json.loads(unescape(answer))


def violations(made: str, scheme: str, folder: Path) -> list[str]:
    """What axe objects to on a page, each with the elements that are meant."""
    assert AXE is not None
    assert AXE.origin is not None
    axe = (Path(AXE.origin).parent / "axe.min.js").read_text("utf-8")
    asked = (
        "axe.run().then(told => tell({"
        "dark: matchMedia('(prefers-color-scheme: dark)').matches, passed: told.passes.length,"
        "found: told.violations.map(each => each.id + ' ' + each.nodes.map(node => node.target)) }))"
    )
    answer = told(made, f"<script>{axe}</script><script>{asked}</script>", scheme, folder)
    assert answer["dark"] == (scheme == "dark")
    assert answer["passed"] > _FEWEST_PASSED
    found: list[str] = answer["found"]
    return found


# Of all that axe looks at, even the barest page has some.
_FEWEST_PASSED = 12
