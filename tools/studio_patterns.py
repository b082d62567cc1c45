"""Render the pattern page of the studio, and take pictures of it where Playwright is installed.

    python -m tools.studio_patterns FOLDER

The page shows every part of `src/rolewright/studio/templates/parts` in every state. FOLDER gets `index.html`
and pictures at three widths in both schemes.
"""

import contextlib
import functools
import http.server
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined

STUDIO = Path(__file__).parent.parent / "src" / "rolewright" / "studio"
WIDTHS = {360: 800, 1280: 900, 3840: 2160}


def icons() -> list[str]:
    """The names of all signs."""
    return re.findall(r'<symbol id="([\w-]+)"', (STUDIO / "static" / "icons.svg").read_text("utf-8"))


def environment() -> Environment:
    """Templates as the studio renders them, with English words and nothing behind them."""
    made = Environment(
        loader=FileSystemLoader(STUDIO / "templates"),
        autoescape=True,
        extensions=["jinja2.ext.i18n"],
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    return made


def rendered() -> str:
    """The pattern page."""
    visitor = SimpleNamespace(name="Tom Okafor")
    return (
        environment()
        .get_template("patterns.html")
        .render(visitor=visitor, here="home", csrf="", nonce="", icons=icons())
    )


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the page at / and the studio's static files, without a word."""

    def do_GET(self) -> None:
        """The page, or a file."""
        if not self.path.startswith("/static/"):
            content = rendered().encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            return
        super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@contextlib.contextmanager
def served() -> Iterator[str]:
    """The address of the pattern page, as long as the block runs."""
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(STUDIO))
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def take_pictures(folder: Path) -> None:
    """The page at every width in both schemes."""
    from playwright.sync_api import sync_playwright

    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width, height in WIDTHS.items():
                page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
                page.goto(address)
                page.evaluate("document.fonts.ready")
                page.screenshot(path=folder / f"{scheme}-{width}.png", full_page=True)
                page.close()
        browser.close()


def main() -> int:
    """Write the page and its pictures."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(rendered(), encoding="utf-8")
    try:
        take_pictures(folder)
    except ImportError:
        print("No pictures: Playwright is not installed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
