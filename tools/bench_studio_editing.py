"""Let 20 people write in the same postings at once: `python -m tools.bench_studio_editing`.

Each changes a line of their own in postings that all share, through the API, checks the text and saves it.
Errors and lost changes are counted, and how long a save takes. All is on this machine, on SQLite.
"""

import argparse
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

EXAMPLE = Path(__file__).parent.parent / "examples" / "account-manager.md"
PEOPLE = 20
SAVES = 12
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
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as (studio, url):
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
