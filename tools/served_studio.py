"""A studio that is served on a port of its own for as long as it is measured or tried."""

import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from rolewright.records import record
from rolewright.studio.access import tokens
from rolewright.studio.access.identity import Identity, Via
from rolewright.studio.access.owner import owner
from rolewright.studio.app import create_app
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from rolewright.studio.work.worker import Worker


@record
class ServedStudio:
    """A studio, and the address at which it answers."""

    studio: Studio
    url: str

    @property
    def entrance(self) -> str:
        """The first address, which lets the owner in."""
        return f"{self.url}/enter?token={self.studio.key}"


@contextmanager
def served(folder: Path, *, works: bool = False, is_shared: bool = False) -> Iterator[ServedStudio]:
    """A studio in that folder, served by this process; with its worker, where it `works`."""
    studio = Studio(StudioOptions(folder=folder, is_shared=is_shared))
    server = uvicorn.Server(uvicorn.Config(create_app(studio), port=0, log_level="error", lifespan="off"))
    over = threading.Event()
    threads = [threading.Thread(target=server.run)]
    if works:
        threads.append(threading.Thread(target=_work, args=(studio, over)))
    for thread in threads:
        thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield ServedStudio(studio, f"http://127.0.0.1:{port}")
    finally:
        over.set()
        server.should_exit = True
        for thread in threads:
            thread.join()
        studio.close()


def owners_token(studio: Studio) -> str:
    """A token by which programs ask in the owner's name."""
    with studio.database.writing() as session:
        account = owner(session, studio.now)
    identity = Identity(account.id, account.name, Via.BROWSER, account.is_administrator)
    return tokens.make(studio, identity, "trial", None)[1]


def told(milliseconds: Sequence[float]) -> str:
    """Median and 95th percentile of times, in words."""
    return f"median {statistics.median(milliseconds):.0f} ms, p95 {p95(milliseconds):.0f} ms"


def p95(times: Sequence[float]) -> float:
    """What 95 of 100 times are not above."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def _work(studio: Studio, over: threading.Event) -> None:
    worker = Worker(studio, over.is_set)
    while not over.is_set():
        if worker.do_all() == 0:
            over.wait(0.05)
