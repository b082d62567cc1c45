"""The library is checked again, when it is asked for and when a day has changed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import select

from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.tables.work import Work
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING, Clock

Make = Callable[..., dict[str, Any]]


def test_everything_is_checked_again_by_the_settings_of_now(
    client: TestClient, studio: Studio, new_posting: Make
) -> None:
    posting = new_posting(POSTING + "\nWe are thrilled to meet you.\n")
    before = client.get(f"/api/v1/postings/{posting['id']}").json()
    (studio.options.folder / "rolewright.toml").write_text('[rules]\npreset = "strict"\n')
    work = client.post("/api/v1/postings/check-all").json()
    assert client.post("/api/v1/postings/check-all").json()["id"] == work["id"]
    Worker(studio).do_all()
    assert client.get(f"/api/v1/work/{work['id']}").json()["result"] == {"checked": 1}
    after = client.get(f"/api/v1/postings/{posting['id']}").json()
    assert (after["revision"], after["text"]) == (before["revision"], before["text"])
    with studio.database.reading() as session:
        assert session.scalars(select(Posting.ruleset)).one().startswith("strict")


def test_a_new_day_is_judged_once_when_somebody_looks(
    client: TestClient, studio: Studio, new_posting: Make, clock: Clock
) -> None:
    new_posting()
    client.get("/api/v1/postings")
    assert Worker(studio).do_all() == 0
    clock.now += timedelta(days=1)
    for _ in range(3):
        client.get("/api/v1/postings")
    assert Worker(studio).do_all() == 1
    assert client.get("/api/v1/postings").status_code == 200
    assert Worker(studio).do_all() == 0
    with studio.database.reading() as session:
        assert session.scalars(select(Posting.judged_on)).one() == studio.today


def test_a_check_that_was_stopped_goes_on_where_it_was(
    client: TestClient, studio: Studio, new_posting: Make, clock: Clock
) -> None:
    for number in range(45):
        new_posting(f"# Baker {number}\n\nLeeds.\n")
    clock.now += timedelta(days=1)
    work = client.post("/api/v1/postings/check-all").json()
    asked = 0

    def stops_in_the_middle() -> bool:
        nonlocal asked
        asked += 1
        return asked > 25

    Worker(studio, stops_in_the_middle).do_all()
    assert client.get(f"/api/v1/work/{work['id']}").json()["state"] == "waiting"
    Worker(studio).do_all()
    with studio.database.reading() as session:
        assert set(session.scalars(select(Posting.judged_on))) == {studio.today}
        assert session.scalars(select(Work.state)).all() == ["done"]


def test_wrong_settings_do_not_hide_the_list(client: TestClient, studio: Studio, new_posting: Make) -> None:
    new_posting()
    (studio.options.folder / "rolewright.toml").write_text("[rules]\npreset = 5\n")
    assert client.get("/api/v1/postings").json()["total"] == 1
