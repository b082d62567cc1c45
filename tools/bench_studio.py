"""Measure how fast the studio answers with 5,000 postings in it: `python -m tools.bench_studio`.

The postings are made from the example workspace by a seed: other titles, places, teams, amounts and states, a
part of the sentences left out. Each was judged four times over the year, and one has a hundred versions. Each
page is asked for many times, with other filters and words each time. The last column is the median of what an
answer costs the processor, which a busy machine does not change much.
`--database URL` measures another database than a new one of SQLite, and fills it.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median

from fastapi.testclient import TestClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.app import create_app
from rolewright.studio.examples.loading import texts
from rolewright.studio.options import StudioOptions
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.putting import new_posting
from rolewright.studio.postings.saving import save
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.snapshot import Snapshot
from rolewright.studio.tables.spoken import Spoken
from tools.served_studio import p95

PLACES = (
    "Leeds",
    "Denver, CO",
    "Amsterdam",
    "Dublin",
    "Portland, OR",
    "Bergen",
    "Toronto, ON",
    "Hull",
    "Malmö",
)
TEAMS = ("Care", "Finance", "Logistics", "Marketing", "Schools", "Technology", "Workshop", "")
STATES = ("draft", "draft", "in_review", "approved", "published")
LEVELS = ("", "Senior ", "Junior ", "Lead ", "Deputy ", "Assistant ")
WORDS = (
    "nurse",
    "bicycle",
    "weekend",
    "pipelines",
    "clinics children",
    "archive bergen",
    "licence",
    "zeppelin",
)
_BASE = "http://127.0.0.1:8383"
_AT_ONCE = 100
_VERSIONS = 100
_LONG_AGO = 365
_SPOKE_THEN = 2 / 3


def made_text(chance: random.Random) -> str:
    """A posting like one of the examples, but another one."""
    lines = chance.choice(texts()).split("\n")
    kept = [line for line in lines if not line.startswith("- ") or chance.random() > 0.2]
    text = "\n".join(kept)
    level, place = chance.choice(LEVELS), chance.choice(PLACES)
    text = text.replace("\ntitle: ", f"\ntitle: {level}", 1).replace("# ", f"# {level}", 1)
    for known in PLACES:
        text = text.replace(f"[{known}]", f'["{place}"]')
    return f"{text}\nReference {chance.randrange(10**9)}.\n"


def fill(studio: Studio, count: int, seed: int) -> None:
    """Put so many postings into the library, made over the last year."""
    chance = random.Random(seed)
    for start in range(0, count, _AT_ONCE):
        with studio.database.writing() as session:
            for _ in range(min(_AT_ONCE, count - start)):
                text = made_text(chance)
                report = studio.checking.report(text, studio.today)
                posting = new_posting(
                    studio, session, THE_STUDIO, text, report, team=chance.choice(TEAMS), cause="created"
                )
                posting.state = chance.choice(STATES)
                posting.changed_at = studio.now - timedelta(minutes=chance.randrange(500_000))
                give_past(session, posting, studio.today, chance)


def give_past(session: Session, posting: Posting, today: date, chance: random.Random) -> None:
    """Have the posting be judged on three earlier days too, each time with other rules speaking."""
    days = [today - timedelta(days=back) for back in sorted(chance.sample(range(1, _LONG_AGO), 3))[::-1]]
    now = session.scalars(select(Snapshot).where(Snapshot.posting_id == posting.id)).one()
    same = {name: getattr(now, name) for name in ("posting_id", "revision", "score", "errors", "warnings")}
    for day, until in pairwise([*days, today]):
        session.add(Snapshot(**same, day=day, until=until, legal=now.legal, parts=now.parts))
    for spoken in session.scalars(select(Spoken).where(Spoken.posting_id == posting.id)):
        before = {"posting_id": posting.id, "rule": spoken.rule, "findings": spoken.findings}
        for day, until in pairwise([*days, today]):
            if chance.random() < _SPOKE_THEN:
                session.add(Spoken(**before, day=day, until=until))


def write_on(studio: Studio, posting_id: str) -> None:
    """Save one posting again and again."""
    for number in range(1, _VERSIONS):
        with studio.database.reading() as session:
            text = posting_by_id(session, posting_id).text
        save(studio, THE_STUDIO, posting_id, f"{text}\nVersion {number}.\n", number)


def pages(ids: list[str], rules: list[str], chance: random.Random) -> dict[str, Callable[[], str]]:
    """What is measured, and the address that is asked for next; the first of the ids has many versions."""
    return {
        "home": lambda: "/",
        "home, sorted": lambda: f"/?sort={chance.choice(('title', '-score', 'place', 'state', '-errors'))}",
        "home, filtered": lambda: f"/?team={chance.choice(TEAMS)}&place={chance.choice(PLACES)}&errors=some",
        "home, searched": lambda: f"/?q={chance.choice(WORDS)}",
        "list (API)": lambda: "/api/v1/postings?limit=200",
        "editor": lambda: f"/postings/{chance.choice(ids)}",
        "insights": lambda: f"/insights?days={chance.choice((30, 90, 365))}",
        "insights of a team": lambda: f"/insights?team={chance.choice(TEAMS)}",
        "history": lambda: f"/postings/{ids[0]}/history",
        "version": lambda: f"/postings/{ids[0]}/versions/{chance.randrange(1, _VERSIONS)}",
        "publish a posting": lambda: f"/postings/{chance.choice(ids)}/publish",
        "publish the site": lambda: "/publish",
        "new": lambda: "/new",
        "handbook": lambda: "/handbook",
        "rule": lambda: f"/handbook/{chance.choice(rules)}",
        "settings": lambda: "/settings",
        "people": lambda: "/settings/people",
        "trail": lambda: "/settings/trail",
        "work (API)": lambda: "/api/v1/work",
    }


def timed(client: TestClient, address: Callable[[], str], times: int) -> Sequence[tuple[float, float]]:
    """Milliseconds of each answer, and of the processor's time in them."""
    taken = []
    for _ in range(times):
        asked = address()
        started, at_work = time.perf_counter(), time.process_time()
        answer = client.get(asked)
        taken.append(((time.perf_counter() - started) * 1000, (time.process_time() - at_work) * 1000))
        if answer.status_code != 200:
            sys.exit(f"{asked} answered with {answer.status_code}\n{answer.text[:500]}")
    return taken


def measure(studio: Studio, times: int, seed: int) -> None:
    """Print the table."""
    chance = random.Random(seed)
    with TestClient(create_app(studio), base_url=_BASE) as client:
        client.get(f"/enter?token={studio.key}")
        print(f"{'page':<24}{'median':>10}{'p95':>10}{'processor':>12}")
        ids = [each["id"] for each in client.get("/api/v1/postings?limit=200").json()["items"]]
        write_on(studio, ids[0])
        rules = [each["id"] for each in client.get("/api/v1/rules").json()["items"]]
        for name, address in pages(ids, rules, chance).items():
            timed(client, address, 3)
            taken, at_work = zip(*timed(client, address, times), strict=True)
            print(f"{name:<24}{median(taken):>7.0f} ms{p95(taken):>7.0f} ms{median(at_work):>9.0f} ms")


def main() -> int:
    """Fill a studio and measure its pages."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench_studio", description=__doc__)
    parser.add_argument("--postings", type=int, default=5_000)
    parser.add_argument("--times", type=int, default=60, help="how often each page is asked for")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", metavar="URL")
    options = parser.parse_args()
    began = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        wanted = StudioOptions(folder=Path(folder), database=options.database, requests_a_minute=10**9)
        studio = Studio(wanted, lambda: began)
        started = time.perf_counter()
        fill(studio, options.postings, options.seed)
        print(f"{options.postings:,} postings made in {time.perf_counter() - started:.0f} s")
        measure(studio, options.times, options.seed)
        studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
