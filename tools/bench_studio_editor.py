"""Times the editor in Chromium, from the last key to the remarks: `python -m tools.bench_studio_editor`."""

import argparse
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.sample_postings import FOLDER

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
        times = sorted(_type(Path(folder), keys))
    print(f"{len(times)} keys: median {statistics.median(times):.0f} ms, 95 % {_at(times, 0.95):.0f} ms")


def _text() -> str:
    lines = _POSTING.read_text("utf-8")
    more = "\n\n## More\n\n" + "\n".join(
        f"- Visit client number {number} in person." for number in range(200)
    )
    words = (lines + more).split(" ")
    return " ".join(words[:_WORDS]) + "\n"


def _type(folder: Path, keys: int) -> list[float]:
    from playwright.sync_api import sync_playwright

    with _served(folder) as (entrance, url, identifier), sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(entrance)
        page.goto(f"{url}/postings/{identifier}")
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


@contextmanager
def _served(folder: Path) -> Iterator[tuple[str, str, str]]:
    """The first address of a studio, its address, and the id of a posting in it."""
    import uvicorn

    from rolewright.studio.access.identity import THE_STUDIO
    from rolewright.studio.app import create_app
    from rolewright.studio.options import StudioOptions
    from rolewright.studio.postings.saving import create
    from rolewright.studio.studio import Studio

    studio = Studio(StudioOptions(folder=folder))
    server = uvicorn.Server(uvicorn.Config(create_app(studio), port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        yield f"{url}/enter?token={studio.key}", url, create(studio, THE_STUDIO, _text()).id
    finally:
        server.should_exit = True
        thread.join()
        studio.close()


def _at(times: list[float], share: float) -> float:
    return times[min(len(times) - 1, int(len(times) * share))]


if __name__ == "__main__":
    main()
