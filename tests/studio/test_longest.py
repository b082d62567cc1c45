"""A text that no posting has is refused wherever others would wait for it."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.clock import now
from rolewright.studio.imports.taking_in import Intake, Outcome
from rolewright.studio.longest import LONGEST_POSTING
from rolewright.studio.postings.rechecking import check_again, has_stale
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
LONG = POSTING + "x" * LONGEST_POSTING


def _sent(client: TestClient, method: str, path: str, **more: object) -> Any:
    return client.request(method, f"/api/v1/{path}", json={"text": LONG, **more})


@pytest.mark.parametrize(
    ("method", "path", "more"),
    [
        ("POST", "check", {}),
        ("POST", "postings", {}),
        ("POST", "postings/{}/check", {}),
        ("POST", "postings/{}/fix", {}),
        ("POST", "postings/{}/preview/page", {}),
        ("PUT", "postings/{}/text", {"base": 1}),
    ],
)
def test_a_text_longer_than_any_posting_is_refused_in_words(
    client: TestClient, new_posting: Make, method: str, path: str, more: dict[str, Any]
) -> None:
    answer = _sent(client, method, path.format(new_posting()["id"]), **more)
    told = answer.json()
    assert answer.status_code == 413
    assert "more than 100,000 characters" in told["detail"]
    assert told["problems"][0]["where"] == "text"


def test_the_documentation_tells_how_long_a_text_may_be(client: TestClient) -> None:
    schemas = client.get("/api/v1/openapi.json").json()["components"]["schemas"]
    assert schemas["TextToCheck"]["properties"]["text"]["maxLength"] == LONGEST_POSTING


def test_an_import_tells_of_each_file_whose_text_is_too_long(studio: Studio) -> None:
    intake = Intake(studio, THE_STUDIO, "", now())
    (long,) = intake.take("long.md", LONG.encode())
    (short,) = intake.take("short.md", POSTING.encode())
    assert (long.outcome, short.outcome) == (Outcome.FAILED, Outcome.MADE)
    assert "more than 100,000 characters" in long.message


def test_a_text_that_was_kept_before_there_was_a_bound_is_left_as_it_was_judged(
    studio: Studio, new_posting: Make
) -> None:
    posting_id = new_posting()["id"]
    with studio.database.writing() as session:
        posting = session.get_one(Posting, posting_id)
        posting.text, posting.judged_on = LONG, None
    assert list(check_again(studio, [posting_id])) == [posting_id]
    with studio.database.reading() as session:
        assert not has_stale(session, studio)
