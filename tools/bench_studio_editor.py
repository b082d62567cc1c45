"""Times the editor in Chromium, from the last key to the remarks: `python -m tools.bench_studio_editor`."""

import argparse
import shutil
import tempfile
from pathlib import Path

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.saving import create
from tools.sample_postings import FOLDER
from tools.served_studio import served, told

_POSTING = FOLDER / "account-manager.md"
_WORDS = 700
_SENTENCE = "We are proud to hire a rockstar who can utilize synergies. "
# Milliseconds between keys, and after the last key of a burst: long enough for every answer.
_KEY, _REST = 120, 600


def main() -> None:
    """Type into a posting of 700 words in a studio of its own; print the median and the 95th percentile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=120, help="how many keys to time (default: %(default)s)")
    keys: int = parser.parse_args().keys
    with tempfile.TemporaryDirectory() as folder:
        times = _type(Path(folder), keys)
    print(f"{len(times)} keys: {told(times)}")


def _text() -> str:
    lines = _POSTING.read_text("utf-8")
    more = "\n\n## More\n\n" + "\n".join(
        f"- Visit client number {number} in person." for number in range(200)
    )
    words = (lines + more).split(" ")
    return " ".join(words[:_WORDS]) + "\n"


def _type(folder: Path, keys: int) -> list[float]:
    from playwright.sync_api import sync_playwright

    with served(folder) as live, sync_playwright() as started:
        posting = create(live.studio, THE_STUDIO, _text())
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(live.entrance)
        page.goto(f"{live.url}/postings/{posting.id}")
        page.locator("#findings-count:not(:empty)").wait_for()
        page.locator(".cm-line").nth(5).click()
        page.keyboard.press("End")
        page.evaluate("performance.clearMeasures()")
        for at in range(keys):
            page.keyboard.type(_SENTENCE[at % len(_SENTENCE)])
            page.wait_for_timeout(_REST if at % 2 else _KEY)
        page.wait_for_timeout(_REST)
        measured = page.evaluate("performance.getEntriesByName('key-to-remark').map(each => each.duration)")
        browser.close()
    return [float(each) for each in measured]


if __name__ == "__main__":
    main()
