"""Let 20 people write in the same postings at once: `python -m tools.bench_studio_editing`.

Each changes a line of their own in postings that all share, through the API, checks the text and saves it.
Errors and lost changes are counted, and how long a save takes. All is on this machine, on SQLite.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import httpx2 as httpx

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.saving import create
from tools.served_studio import owners_token, served, told

EXAMPLE = Path(__file__).parent.parent / "examples" / "account-manager.md"
PEOPLE = 20
SAVES = 12
_POSTINGS = 4
_BETWEEN_SAVES = 1.0


def main() -> int:
    """Print what came of it; 1 for an error or a lost change."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--people", type=int, default=PEOPLE, help="how many write at once (default: %(default)s)"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as live:
        postings = [create(live.studio, THE_STUDIO, _shared(options.people)).id for _ in range(_POSTINGS)]
        given = (live.url, owners_token(live.studio), postings, options.people)
        # In a process of their own, as browsers are: in the studio's they would take its time.
        with ProcessPoolExecutor(1, get_context("spawn")) as elsewhere:
            errors, lost, saves = elsewhere.submit(people_at_once, *given).result()
        print(
            f"{options.people} people at once: {len(saves)} saves, {told(saves)} each;"
            f" {errors} errors, {lost} lost changes"
        )
    return 1 if errors or lost else 0


def people_at_once(url: str, key: str, postings: Sequence[str], people: int) -> tuple[int, int, list[float]]:
    """Errors, lost changes, and how long each save took in milliseconds."""
    times: list[float] = []
    errors: list[str] = []
    written: list[tuple[str, str]] = []
    lock = threading.Lock()

    def work(person: int) -> None:
        with httpx.Client(base_url=url, headers={"authorization": f"Bearer {key}"}, timeout=60) as client:
            for number in range(SAVES):
                posting = postings[(person + number) % len(postings)]
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
        texts = {posting: client.get(f"/api/v1/postings/{posting}").json()["text"] for posting in postings}
    lost = sum(words not in texts[posting] for posting, words in written)
    return len(errors), lost, times


def _shared(people: int) -> str:
    """A posting in which each person has a line, with a paragraph between it and the next."""
    lines = "\n\n".join(f"- Person {person} begins." for person in range(people))
    return f"{EXAMPLE.read_text('utf-8')}\n\n## Notes\n\n{lines}\n"


if __name__ == "__main__":
    sys.exit(main())
