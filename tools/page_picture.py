"""The pictures of a report as a page, photographed by a Chromium that is installed."""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rolewright.engine import Checker
from rolewright.report.html import to_html
from tools.picture import DAY, POSTING, ROOT

#: The pictures, with the style that leaves the part of the page that each shows.
PICTURES = {
    "docs/images/page-top.png": "",
    "docs/images/page-margin.png": ".top, main > :not(#posting) { display: none } .wide { margin-top: 2rem }",
}

_WIDTH, _HEIGHT = 1280, 1160


def main() -> None:
    """Make the pictures anew."""
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        sys.exit("no Chromium is installed")
    with TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        for picture, style in PICTURES.items():
            # The page forbids any style but its own.
            bare = _page().replace("Content-Security-Policy", "ignored")
            page.write_text(bare.replace("</head>", f"<style>{style}</style></head>"), "utf-8")
            _photograph(browser, page.as_uri(), ROOT / picture)
            print(picture)


def _page() -> str:
    checker = Checker()
    report = checker.check((ROOT / POSTING).read_text("utf-8"), on=DAY, path=POSTING.as_posix())
    return to_html([report], {rule.id: rule for rule in checker.ruleset}, version="0.1.0")


def _photograph(browser: str, address: str, picture: Path) -> None:
    options = ["--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={_WIDTH},{_HEIGHT}"]
    command = [browser, *options, f"--screenshot={picture}", address]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


if __name__ == "__main__":
    main()
