"""Measure how the studio feels to people who write: `python -m tools.bench_studio_editing`.

The first part types into the editor in a real Chromium and takes the time from each key to the remarks on the
screen. The second lets 20 people edit 20 postings at once through the API, each a sentence of their own in
postings that they share, and counts errors and lost changes. All is on this machine, on SQLite.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx2 as httpx
import uvicorn

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.access.owner import owner
from rolewright.studio.app import create_app
from rolewright.studio.options import StudioOptions
from rolewright.studio.postings.saving import create
from rolewright.studio.secret import hashed, new_secret
from rolewright.studio.studio import Studio
from rolewright.studio.tables.token import Token
from rolewright.text import Span, count_words

EXAMPLE = Path(__file__).parent.parent / "examples" / "account-manager.md"
WORDS = 700
KEYS = 60
PEOPLE = 20
SAVES = 12
_MEASURE = "key-to-remark"
# Between two keys, in seconds: a person who thinks, so that each key is followed by its remarks.
_THINKING = 0.6
_BETWEEN_SAVES = 1.0


def main() -> int:
    """Print both parts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--keys", type=int, default=KEYS, help="how many keys are typed (default: %(default)s)"
    )
    parser.add_argument(
        "--people", type=int, default=PEOPLE, help="how many write at once (default: %(default)s)"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as (studio, url):
        text = long_posting()
        words = count_words(text, Span(0, len(text)))
        times = from_key_to_remark(studio, url, text, options.keys)
        print(f"from key to remark, {words} words, {len(times)} keys: {told(times)}")
        errors, lost, saves = people_at_once(studio, url, options.people)
        print(
            f"{options.people} people at once: {len(saves)} saves, {told(saves)} each;"
            f" {errors} errors, {lost} lost changes"
        )
    return 1 if errors or lost else 0


def told(times: Sequence[float]) -> str:
    """Median and 95th percentile, in milliseconds."""
    ordered = sorted(times)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"median {statistics.median(ordered):.0f} ms, p95 {high:.0f} ms"


def long_posting() -> str:
    """The example, drawn out to about 700 words by more tasks of its kind."""
    text = EXAMPLE.read_text("utf-8")
    number = 0
    while len(text.split()) < WORDS:
        number += 1
        text += f"\n- Visit {number} customers a month, agree prices and keep the forecast up to date.\n"
    return text


@contextmanager
def served(folder: Path) -> Iterator[tuple[Studio, str]]:
    """A studio on a port of its own, in this process."""
    studio = Studio(StudioOptions(folder=folder))
    server = uvicorn.Server(uvicorn.Config(create_app(studio), port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield studio, f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()
    studio.close()


def from_key_to_remark(studio: Studio, url: str, text: str, keys: int) -> list[float]:
    """The times in milliseconds, one for each key. Needs Chromium."""
    from playwright.sync_api import sync_playwright

    posting = create(studio, THE_STUDIO, text)
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{url}/enter?token={studio.key}")
        page.goto(f"{url}/postings/{posting.id}")
        page.locator(".remark").first.wait_for()
        page.locator(".cm-line").last.click()
        page.keyboard.press("End")
        for key in (" We want a rockstar who will utilize synergies. " * keys)[:keys]:
            page.keyboard.type(key)
            time.sleep(_THINKING)
        found = page.evaluate(f"performance.getEntriesByName('{_MEASURE}').map(each => each.duration)")
        browser.close()
    return [float(each) for each in found]


def people_at_once(studio: Studio, url: str, people: int) -> tuple[int, int, list[float]]:
    """Errors, lost changes, and how long each save took in milliseconds."""
    postings = [create(studio, THE_STUDIO, _shared(people)).id for _ in range(people)]
    key = _token(studio)
    times: list[float] = []
    errors: list[str] = []
    written: list[tuple[str, str]] = []
    lock = threading.Lock()

    def work(person: int) -> None:
        with httpx.Client(base_url=url, headers={"authorization": f"Bearer {key}"}, timeout=60) as client:
            for number in range(SAVES):
                posting = postings[(person + number) % 4]
                path = f"/api/v1/postings/{posting}"
                now = client.get(path).json()
                words = f"Person {person} wrote change {number}."
                text = now["text"].replace(f"- Person {person} begins.", f"- Person {person} begins. {words}")
                client.post(f"{path}/check", json={"text": text})
                begun = time.perf_counter()
                answer = client.put(f"{path}/text", json={"text": text, "base": now["revision"]})
                took = (time.perf_counter() - begun) * 1000
                with lock:
                    times.append(took)
                    if answer.status_code == 200:
                        written.append((posting, words))
                    else:
                        errors.append(f"{answer.status_code} {answer.text[:200]}")
                time.sleep(_BETWEEN_SAVES)

    threads = [threading.Thread(target=work, args=(person,)) for person in range(people)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in dict.fromkeys(errors):
        print(f"  {error}", file=sys.stderr)
    with httpx.Client(base_url=url, headers={"authorization": f"Bearer {key}"}, timeout=60) as client:
        texts = {
            posting: client.get(f"/api/v1/postings/{posting}").json()["text"] for posting in set(postings[:4])
        }
    lost = sum(words not in texts[posting] for posting, words in written)
    return len(errors), lost, times


def _shared(people: int) -> str:
    """A posting in which each person has a line, with a paragraph between it and the next."""
    lines = "\n\n".join(f"- Person {person} begins." for person in range(people))
    return f"{EXAMPLE.read_text('utf-8')}\n\n## Notes\n\n{lines}\n"


def _token(studio: Studio) -> str:
    secret = new_secret()
    with studio.database.writing() as session:
        account = owner(session, studio.now)
        session.add(
            Token(name="bench", secret_hash=hashed(secret), account_id=account.id, created_at=studio.now)
        )
    return secret


if __name__ == "__main__":
    sys.exit(main())
