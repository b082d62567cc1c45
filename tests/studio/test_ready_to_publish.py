"""A posting that candidates should not read yet is published by those alone who say that they want it so."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.moving import move
from rolewright.studio.problems import ConflictError
from rolewright.studio.publications.standing import refuse_unready
from rolewright.studio.studio import Studio
from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
BLANK = POSTING.replace("£13.50 an hour", "[amount]")
ERROR = POSTING.replace("28 days of holiday", "Lorem ipsum")
BREACH = "---\njurisdictions: [us-co]\n---\n" + POSTING.replace("£13.50 an hour, f", "F")
NO_POSTING = "A list of what to buy: flour, salt, yeast.\n"


def publish(client: TestClient, posting: dict[str, Any], **more: Any) -> Any:
    return client.post(f"/api/v1/postings/{posting['id']}/state", json={"to": "published", **more})


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        (BLANK, "has a blank yet: [amount]", 3),
        (ERROR, "“Lorem ipsum” was left over", 20),
        (BREACH, "The law of Colorado wants the pay", None),
        (NO_POSTING, "no job description", None),
    ],
)
def test_what_speaks_against_it_is_told_with_its_line(
    client: TestClient, new_posting: Make, text: str, said: str, line: int | None
) -> None:
    posting = new_posting(text)
    answer = publish(client, posting)
    assert answer.status_code == 422
    (problem,) = answer.json()["problems"]
    assert said in problem["message"]
    assert problem.get("line") == line
    assert client.get(f"/api/v1/postings/{posting['id']}/state").json()["state"] == "draft"


@pytest.mark.parametrize("text", [BLANK, ERROR, BREACH, NO_POSTING])
def test_a_person_may_publish_it_all_the_same(client: TestClient, new_posting: Make, text: str) -> None:
    assert publish(client, new_posting(text), all_the_same=True).json()["state"] == "published"


def test_it_is_told_before_anybody_tries(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(BLANK.replace("28 days of holiday", "Lorem ipsum"))
    told = client.get(f"/api/v1/postings/{posting['id']}/publishing").json()
    refused = publish(client, posting).json()["problems"]
    assert [each["line"] for each in told["blanks"]] == [3]
    assert [each["line"] for each in told["errors"]] == [20]
    assert [each["message"] for each in told["blanks"] + told["errors"]] == [
        each["message"] for each in refused
    ]


def test_what_was_answered_with_a_reason_does_not_speak_against_it(
    client: TestClient, new_posting: Make
) -> None:
    answered = ERROR.replace(
        "## What we offer\n",
        "## What we offer\n\n<!-- rolewright ignore hygiene/leftover: the name of a loaf -->",
    )
    assert publish(client, new_posting(answered)).status_code == 200


def test_warnings_and_other_steps_are_let_through(client: TestClient, new_posting: Make) -> None:
    assert publish(client, new_posting()).status_code == 200
    posting = new_posting(BLANK)
    for to in ("in_review", "approved", "draft"):
        moved = client.post(f"/api/v1/postings/{posting['id']}/state", json={"to": to})
        assert moved.status_code == 200


def test_a_text_that_changed_since_it_was_judged_is_not_published(
    client: TestClient, new_posting: Make, studio: Studio
) -> None:
    posting = new_posting()
    judged = refuse_unready(studio, posting["id"])
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": BLANK, "base": judged})
    with pytest.raises(ConflictError, match="changed the text"):
        move(studio, THE_STUDIO, posting["id"], "published", revision=judged)
