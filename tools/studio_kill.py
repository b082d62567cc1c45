"""Kills a studio under load at random moments, and looks whether all that it acknowledged is there.

`python -m tools.studio_kill --times 100` starts a server on this machine, lets several people save, kills it
by SIGKILL, starts it again on the same folder and reads every posting: each acknowledged save must be among
its versions, word for word. It prints what it did, and ends with 1 when anything is lost.
"""

import argparse
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2 as httpx

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.options import StudioOptions
from rolewright.studio.postings.saving import create
from rolewright.studio.studio import Studio
from tools.served_studio import owners_token

_PEOPLE = 4
_LONGEST_LIFE = 0.6
# So many are killed before anything was saved.
_KILLED_EARLY = 0.15
# A server may be slow to start on a busy machine; it is asked again after so many seconds.
_BETWEEN, _PATIENCE = 5.0, 180.0
_POSTING = "# Night Baker\n\nHollow Lane Bakery, Leeds. £13.50 an hour, full-time.\n"
# All ask in one person's name, and thousands of versions are read at the end.
_SERVER = """
import sys
from pathlib import Path
import uvicorn
from rolewright.studio.app import create_app
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
folder, port = Path(sys.argv[1]), int(sys.argv[2])
studio = Studio(StudioOptions(folder=folder, port=port, requests_a_minute=10**9))
uvicorn.run(create_app(studio), host="127.0.0.1", port=port, log_level="error")
"""


def main(arguments: list[str] | None = None) -> int:
    """Kill, look, and tell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=100, help="how often it is killed (default: 100)")
    parser.add_argument("--seed", type=int, default=1, help="of the random moments (default: 1)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        trial = _Trial(Path(folder), random.Random(options.seed))
        with suppress(KeyboardInterrupt):  # what was done so far is looked at all the same
            while trial.lives < options.times:
                trial.run()
        lost = trial.lost()
    saves = sum(map(len, trial.acknowledged.values()))
    print(
        f"killed {trial.lives} times; {saves} saves acknowledged, {lost} lost, {trial.cut_off} cut off,"
        f" {len(trial.refused)} refused"
    )
    for answer in dict.fromkeys(trial.refused):
        print(f"  {answer}", file=sys.stderr)
    return 1 if lost or trial.refused else 0


class _Trial:
    """A studio that is started, loaded and killed, again and again."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder = folder
        self._chance = chance
        self._token, self._postings = _workspace(folder)
        self._port = _free_port()
        #: By posting, every text of which the server said that it is saved.
        self.acknowledged: dict[str, list[str]] = {posting: [] for posting in self._postings}
        #: What was answered to saves that should have been taken.
        self.refused: list[str] = []
        self.cut_off = 0
        self.lives = 0
        self._first = threading.Event()

    def run(self) -> None:
        """Start it, let people save for a while, kill it."""
        server = self._start()
        over = threading.Event()
        self._first.clear()
        people = [threading.Thread(target=self._save_on, args=(posting, over)) for posting in self._postings]
        for person in people:
            person.start()
        if self._chance.random() >= _KILLED_EARLY:
            self._first.wait(_PATIENCE)
        time.sleep(self._chance.uniform(0.0, _LONGEST_LIFE))
        server.send_signal(signal.SIGKILL)
        server.wait()
        over.set()
        for person in people:
            person.join()
        self.lives += 1

    def lost(self) -> int:
        """How many acknowledged texts are no version of their posting."""
        server = self._start()
        try:
            with self._client() as client:
                return sum(len(self._missing(client, posting)) for posting in self._postings)
        finally:
            server.terminate()
            server.wait()

    def _missing(self, client: httpx.Client, posting: str) -> set[str]:
        newest = _read(client, f"/api/v1/postings/{posting}")["revision"]
        kept = {
            _read(client, f"/api/v1/postings/{posting}/versions/{number}")["text"]
            for number in range(1, newest + 1)
        }
        return set(self.acknowledged[posting]) - kept

    def _save_on(self, posting: str, over: threading.Event) -> None:
        """Save one text after the other until the server is gone."""
        number = 0
        try:
            with self._client() as client:
                base = _read(client, f"/api/v1/postings/{posting}")["revision"]
                while not over.is_set():
                    text = f"{_POSTING}\nSaid in life {self.lives}, number {number}.\n"
                    answer = client.put(f"/api/v1/postings/{posting}/text", json={"text": text, "base": base})
                    if answer.status_code != httpx.codes.OK:
                        self.refused.append(f"{answer.status_code} {answer.text[:200]}")
                        return
                    self.acknowledged[posting].append(text)
                    self._first.set()
                    base = answer.json()["revision"]
                    number += 1
        except httpx.TransportError:
            self.cut_off += 1

    def _start(self) -> "subprocess.Popen[bytes]":
        server = subprocess.Popen([sys.executable, "-c", _SERVER, str(self._folder), str(self._port)])
        until = time.monotonic() + _PATIENCE
        with self._client() as client:
            while time.monotonic() < until:
                if server.poll() is not None:
                    raise RuntimeError(f"the studio ended by itself, with {server.returncode}")
                try:
                    client.get("/api/v1/health", timeout=_BETWEEN)
                except httpx.TransportError:
                    time.sleep(0.05)
                else:
                    return server
        server.kill()
        raise TimeoutError(f"the studio did not start in {_PATIENCE:.0f} seconds")

    def _client(self) -> Any:
        return httpx.Client(
            base_url=f"http://127.0.0.1:{self._port}",
            headers={"authorization": f"Bearer {self._token}"},
            timeout=_PATIENCE,
            trust_env=False,
        )


def _read(client: httpx.Client, address: str) -> Any:
    """What is there. httpx.HTTPStatusError when the studio does not give it."""
    return client.get(address).raise_for_status().json()


def _workspace(folder: Path) -> tuple[str, list[str]]:
    """A workspace with a posting for each person; the token by which all ask, and the postings' ids."""
    studio = Studio(StudioOptions(folder=folder))
    postings = [create(studio, THE_STUDIO, _POSTING).id for _ in range(_PEOPLE)]
    token = owners_token(studio)
    studio.close()
    return token, postings


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


if __name__ == "__main__":
    sys.exit(main())
