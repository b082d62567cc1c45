"""A worker's process is kept going, and ended where it does not hear."""

from multiprocessing.process import BaseProcess
from typing import cast

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.studio import Studio
from rolewright.studio.work import queue
from rolewright.studio.work.keeper import Keeper
from rolewright.studio.work.kinds import check_library
from rolewright.studio.work.worker import Worker

_LOOKS = 6


class Deaf:
    """A process that ends by force alone."""

    def __init__(self) -> None:
        self.was_told = self.is_dead = False

    def terminate(self) -> None:
        self.was_told = True

    def kill(self) -> None:
        self.is_dead = True

    def join(self, _seconds: float | None = None) -> None: ...

    def is_alive(self) -> bool:
        return not self.is_dead


class Started:
    """The processes that a keeper has started."""

    def __init__(self) -> None:
        self.all: list[Deaf] = []

    def __call__(self) -> BaseProcess:
        self.all.append(Deaf())
        return cast("BaseProcess", self.all[-1])


@pytest.fixture
def started() -> Started:
    return Started()


def _begun(studio: Studio) -> str:
    """Work in which a worker hangs."""
    work_id = queue.start(studio, THE_STUDIO, check_library.KIND, {})
    assert Worker(studio)._take()
    return work_id


def test_a_worker_that_hangs_in_cancelled_work_is_ended_and_another_started(
    client: TestClient, studio: Studio, started: Started
) -> None:
    keeper = Keeper(studio, started)
    work_id = _begun(studio)
    client.post(f"/api/v1/work/{work_id}/cancel")
    keeper.look()
    assert len(started.all) == 1  # it has a moment to hear it
    for _ in range(_LOOKS):
        keeper.look()
    assert [process.is_dead for process in started.all] == [True, False]
    assert client.get(f"/api/v1/work/{work_id}").json()["state"] == "cancelled"


def test_a_worker_at_work_that_is_wanted_is_left_alone(studio: Studio, started: Started) -> None:
    keeper = Keeper(studio, started)
    _begun(studio)
    for _ in range(_LOOKS):
        keeper.look()
    assert len(started.all) == 1


def test_another_worker_is_started_where_one_is_no_more(studio: Studio, started: Started) -> None:
    keeper = Keeper(studio, started)
    started.all[0].kill()
    keeper.look()
    keeper.look()
    assert len(started.all) == 2


def test_a_worker_that_does_not_hear_is_ended_by_force(studio: Studio, started: Started) -> None:
    Keeper(studio, started).stop()
    assert (started.all[0].was_told, started.all[0].is_dead) == (True, True)
