"""Long work runs in the background, tells its progress, can be cancelled and survives a restart."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.studio import Studio
from rolewright.studio.work import kind, queue
from rolewright.studio.work.worker import Worker
from rolewright.usage import UsageError

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def work_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[Run], None]:
    """Gives the only kind of work, “counting”, its run."""

    def give(run: Run) -> None:
        known = {"counting": SimpleNamespace(KIND="counting", TITLE="Counting", run=run)}
        for module in (kind, queue):
            monkeypatch.setattr(module, "all_kinds", lambda: known)
        for name in ("rolewright.studio.work.worker.all_kinds", "rolewright.studio.api.work.all_kinds"):
            monkeypatch.setattr(name, lambda: known)

    return give


def told(client: TestClient, work_id: str) -> dict[str, Any]:
    answer: dict[str, Any] = client.get(f"/api/v1/work/{work_id}").json()
    return answer


def test_work_waits_runs_and_tells_its_result(
    client: TestClient, studio: Studio, work_of: Callable[[Run], None]
) -> None:
    def run(_: Studio, identity: object, given: dict[str, int], progress: Any) -> dict[str, Any]:
        for at in range(given["most"]):
            progress.tell(at + 1, given["most"], f"number {at + 1}")
        return {"counted": given["most"]}

    work_of(run)
    work_id = queue.start(studio, THE_STUDIO, "counting", {"most": 3})
    assert told(client, work_id)["state"] == "waiting"
    assert Worker(studio).do_all() == 1
    work = told(client, work_id)
    assert (work["state"], work["done"], work["total"], work["result"]) == ("done", 3, 3, {"counted": 3})


def test_cancelled_work_ends_at_its_next_word(
    client: TestClient, studio: Studio, work_of: Callable[[Run], None]
) -> None:
    steps = []

    def run(_: Studio, identity: object, given: dict[str, int], progress: Any) -> dict[str, Any]:
        for at in range(10):
            steps.append(at)
            if at == 2:
                client.post(f"/api/v1/work/{work_id}/cancel")
            progress.remember(at=at)
        return {}

    work_of(run)
    work_id = queue.start(studio, THE_STUDIO, "counting", {})
    Worker(studio).do_all()
    assert told(client, work_id)["state"] == "cancelled"
    assert steps == [0, 1, 2]


def test_work_that_waits_is_cancelled_at_once(
    client: TestClient, studio: Studio, work_of: Callable[[Run], None]
) -> None:
    work_of(lambda *_: {})
    work_id = queue.start(studio, THE_STUDIO, "counting", {})
    assert client.post(f"/api/v1/work/{work_id}/cancel").json()["state"] == "cancelled"
    assert Worker(studio).do_all() == 0


def test_work_goes_on_where_it_was_when_the_studio_stops(
    client: TestClient, studio: Studio, work_of: Callable[[Run], None]
) -> None:
    steps = []
    is_stopping = False

    def run(_: Studio, identity: object, given: dict[str, int], progress: Any) -> dict[str, Any]:
        nonlocal is_stopping
        for at in range(progress.remembered.get("next", 0), 4):
            steps.append(at)
            progress.remember(next=at + 1)
            is_stopping = at == 1
            progress.tell(at + 1, 4)
        return {}

    work_of(run)
    work_id = queue.start(studio, THE_STUDIO, "counting", {})
    Worker(studio, lambda: is_stopping).do_all()
    assert told(client, work_id)["state"] == "waiting"
    is_stopping = False
    Worker(studio, lambda: is_stopping).do_all()
    assert told(client, work_id)["state"] == "done"
    assert steps == [0, 1, 2, 3]


def test_work_is_taken_back_from_a_worker_that_was_killed(
    client: TestClient, studio: Studio, work_of: Callable[[Run], None]
) -> None:
    def killed(*_: object) -> dict[str, Any]:
        raise KeyboardInterrupt

    work_of(killed)
    work_id = queue.start(studio, THE_STUDIO, "counting", {})
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            Worker(studio).do_one()
        assert told(client, work_id)["state"] == "running"
        Worker(studio).take_back_lost(all_running=True)
    work = told(client, work_id)
    assert work["state"] == "failed"
    assert "3 times" in work["message"]


@pytest.mark.parametrize(
    ("error", "message"),
    [(UsageError(["the file is empty"]), "the file is empty"), (ZeroDivisionError(), "fault of the studio")],
)
def test_work_that_fails_says_why(
    client: TestClient, studio: Studio, work_of: Callable[[Run], None], error: Exception, message: str
) -> None:
    def run(*_: object) -> dict[str, Any]:
        raise error

    work_of(run)
    work_id = queue.start(studio, THE_STUDIO, "counting", {})
    Worker(studio).do_all()
    work = told(client, work_id)
    assert work["state"] == "failed"
    assert message in work["message"]


def test_work_that_an_older_studio_left_is_told_too(client: TestClient, studio: Studio) -> None:
    work_id = queue.start(studio, THE_STUDIO, "check", {})
    with studio.database.writing() as session:
        work = queue.work_by_id(session, work_id)
        work.message = "this failed"
        work.problems = [{"message": "is not UTF-8", "where": "a.md", "line": None, "excerpt": None}]
    left = told(client, work_id)
    assert left["translatable"]["template"] == "this failed"
    assert left["problems"][0]["translatable"]["template"] == "is not UTF-8"
