"""What an interview left open is asked from its posting, and the answers come into the text."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import Clock
from tests.studio.test_interviews import UNLAWFUL, Talk


@pytest.fixture
def posting(client: TestClient) -> dict[str, Any]:
    """A posting whose interview was ended after the first answers."""
    talk = Talk(client, title="electrician")
    talk.take("go", key="job")
    talk.answer("keep eleven schools alight")
    talk.take("go_on")
    made = client.post(f"{talk.url}/finish", json={}).json()
    answer = client.get(f"/api/v1/postings/{made['posting_id']}").json()
    return dict(answer)


def asked(client: TestClient, posting: dict[str, Any]) -> Talk:
    """The interview that asks what is open."""
    talk = Talk.__new__(Talk)
    talk._client = client
    answer = client.post(f"/api/v1/postings/{posting['id']}/questions")
    assert answer.status_code == 201, answer.text
    talk.now = answer.json()
    talk.url = f"/api/v1/interviews/{talk.now['id']}"
    return talk


def listed(client: TestClient, posting: dict[str, Any]) -> list[str]:
    """The blanks that the page for publishing lists."""
    found = client.get(f"/api/v1/postings/{posting['id']}/publishing").json()["blanks"]
    return [each["message"].partition("[")[2].rstrip("]") for each in found]


def open_in(client: TestClient, posting: dict[str, Any]) -> int:
    return int(client.get(f"/api/v1/postings/{posting['id']}/questions").json()["open"])


def text_of(client: TestClient, posting: dict[str, Any]) -> str:
    return str(client.get(f"/api/v1/postings/{posting['id']}").json()["text"])


def answer_pay(talk: Talk) -> None:
    talk.take("go", key="pay")
    talk.answer("$31–38 an hour")


def test_a_posting_tells_how_many_questions_are_open(client: TestClient, posting: dict[str, Any]) -> None:
    before = open_in(client, posting)
    assert before > 5
    talk = asked(client, posting)
    assert talk.now["question"], "the questions that were skipped are asked"
    answer_pay(talk)
    assert open_in(client, posting) < before


def test_what_the_page_for_publishing_lists_is_asked_and_nothing_else(
    client: TestClient, posting: dict[str, Any]
) -> None:
    blanks = listed(client, posting)
    assert open_in(client, posting) == len(blanks)
    talk = asked(client, posting)
    left = []
    while question := talk.now["question"]:
        assert not question["is_extra"]
        left.append(question["key"])
        talk.take("go_on")
    assert len(set(left)) == len(left)
    assert {"places", "reason", "pay", "company.equality", "company.steps"} <= set(left)
    assert not {"like", "level", "problems", "nice_to_haves", "otherwise"} & set(left)
    assert talk.now["extra"], "the rest is offered when that is over"


def test_answers_leave_fewer_open_and_a_blank_filled_by_hand_is_not_asked(
    client: TestClient, posting: dict[str, Any]
) -> None:
    before = open_in(client, posting)
    changed = posting["text"].replace("[Which equality statement do you use?]", "We hire all ages alike.")
    assert changed != posting["text"]
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": changed, "base": 1})
    assert open_in(client, posting) == before - 1
    talk = asked(client, posting)
    answer_pay(talk)
    client.post(f"{talk.url}/finish", json={})
    assert open_in(client, posting) == len(listed(client, posting)) == before - 2


def test_a_posting_without_an_interview_has_none(client: TestClient, new_posting: Any) -> None:
    other = new_posting()
    assert open_in(client, other) == 0
    assert client.post(f"/api/v1/postings/{other['id']}/questions").status_code == 404


def test_what_was_not_settled_in_the_interview_is_settled_first(client: TestClient) -> None:
    talk = Talk(client, text=UNLAWFUL)
    made = client.post(f"{talk.url}/finish", json={}).json()
    posting = client.get(f"/api/v1/postings/{made['posting_id']}").json()
    assert open_in(client, posting)
    assert asked(client, posting).now["to_settle"]["words"] == talk.now["to_settle"]["words"]


def test_answers_come_into_the_text_beside_what_was_changed_by_hand(
    client: TestClient, posting: dict[str, Any]
) -> None:
    changed = posting["text"].rstrip() + "\n\nWe meet every applicant.\n"
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": changed, "base": 1})
    talk = asked(client, posting)
    answer_pay(talk)
    done = client.post(f"{talk.url}/finish", json={}).json()
    assert done == {"posting_id": posting["id"], "company_kept": False, "left": 0}
    text = text_of(client, posting)
    assert "31" in text
    assert "We meet every applicant." in text
    assert client.get("/api/v1/postings").json()["total"] == 1


def test_what_was_changed_by_hand_holds_where_an_answer_would_stand(
    client: TestClient, posting: dict[str, Any]
) -> None:
    talk = asked(client, posting)
    answer_pay(talk)
    blank = next(line for line in posting["text"].split("\n") if line.startswith("- A salary of ["))
    changed = posting["text"].replace(blank, "- Pay by our own table of wages.")
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": changed, "base": 1})
    done = client.post(f"{talk.url}/finish", json={}).json()
    assert done["left"] == 1
    assert "by our own table of wages" in text_of(client, posting)


def test_it_goes_on_where_it_was_left_and_can_be_asked_again_afterwards(
    client: TestClient, posting: dict[str, Any], clock: Clock
) -> None:
    first = asked(client, posting)
    answer_pay(first)
    assert asked(client, posting).now["id"] == first.now["id"]
    clock.now += timedelta(minutes=1)
    client.post(f"{first.url}/finish", json={})
    second = asked(client, posting)
    assert second.now["id"] != first.now["id"]
    assert [each["told"] for each in second.now["answers"] if each["key"] == "pay"] == [["$31–38 an hour"]]
    second.take("go", key="places")
    second.answer("Denver, CO")
    client.post(f"{second.url}/finish", json={})
    text = text_of(client, posting)
    assert "Denver, CO" in text
    assert "31" in text


def test_the_history_tells_that_questions_were_answered(client: TestClient, posting: dict[str, Any]) -> None:
    talk = asked(client, posting)
    answer_pay(talk)
    client.post(f"{talk.url}/finish", json={})
    timeline = client.get(f"/api/v1/postings/{posting['id']}/timeline").json()
    assert "answered open questions" in [each["says"] for each in timeline["items"]]
