"""An interview through the API: one step at a time, kept after each, and a posting at its end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.studio import Studio
from tests.studio.conftest import POSTING

Interview = dict[str, Any]
#: A posting whose reason, the first thing that an interview would ask about, cannot be published.
UNLAWFUL = """\
# Senior Account Manager

Tidewell Labels, Leeds · full-time

We are hiring because the last one was too old.

## What you will do

- Visit nineteen dairies.

## About us

Tidewell Labels prints the labels of 600 dairies.
"""


class Talk:
    """Somebody who answers."""

    def __init__(self, client: TestClient, **beginning: str) -> None:
        self._client = client
        answer = client.post("/api/v1/interviews", json=beginning)
        assert answer.status_code == 201, answer.text
        self.now: Interview = answer.json()
        self.url = f"/api/v1/interviews/{self.now['id']}"

    def take(self, do: str, **more: Any) -> Interview:
        """Take a step."""
        body = {"do": do, "base": self.now["revision"], **more}
        answer = self._client.post(f"{self.url}/steps", json=body)
        assert answer.status_code == 200, answer.text
        self.now = answer.json()
        return self.now

    def answer(self, text: str, **more: Any) -> Interview:
        """Answer the question that is asked."""
        return self.take("answer", text=text, **more)

    def asked(self) -> str:
        """The key of the question."""
        return self.now["question"]["key"] if self.now["question"] else ""


@pytest.fixture
def begin(client: TestClient) -> Callable[..., Talk]:
    """Begins an interview."""
    return lambda **beginning: Talk(client, **beginning)


def test_the_first_question_is_which_job_it_is_and_cannot_be_skipped(begin: Callable[..., Talk]) -> None:
    talk = begin()
    assert talk.asked() == "role"
    now = talk.take("go_on")
    assert "name of its job" in now["refused"]
    assert talk.asked() == "role"


def test_a_title_that_came_with_it_is_the_first_answer(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    assert talk.now["title"] == "Electrician"
    assert talk.asked() == "level"
    assert [each["told"] for each in talk.now["answers"] if each["key"] == "role"] == [["electrician"]]


def test_each_answer_shows_how_it_reads_and_the_draft_grows(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="job")
    before = talk.now["draft"]["words"]
    now = talk.answer("keep eleven schools alight")
    assert now["reads"] == ["You will keep eleven schools alight."]
    assert now["draft"]["words"] > before
    new = [each for part in now["draft"]["parts"] for line in part["lines"] for each in line["sentences"]]
    assert any(each["is_new"] for each in new)


def test_a_blank_of_the_draft_names_the_question_that_fills_it(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    sentences = [
        each
        for part in talk.now["draft"]["parts"]
        for line in part["lines"]
        for each in line["sentences"]
        if any(piece["is_blank"] for piece in each["pieces"])
    ]
    keys = {each["key"] for each in sentences}
    assert {"goals", "pay", "places"} <= keys
    for key in sorted(keys - {""}):
        assert talk.take("go", key=key)["question"]["key"] == key


def test_an_answer_that_cannot_be_published_is_settled_before_the_next_question(
    begin: Callable[..., Talk],
) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="goals")
    now = talk.answer("grow the accounts")
    assert now["question"] is None
    assert now["to_settle"]["words"] == ["grow the accounts"]
    assert now["to_settle"]["can_withhold"]
    now = talk.take("reword", text="grow the nine accounts by $1.2 million by June")
    assert now["to_settle"] is None
    assert now["reads"] == ["Grow the nine accounts by $1.2 million by June."]
    assert talk.asked() == "goals", "the list goes on"


@pytest.mark.parametrize("how", ["leave", "withhold", "retract"])
def test_it_can_be_left_kept_unpublished_or_taken_back(begin: Callable[..., Talk], how: str) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="goals")
    talk.answer("grow the accounts")
    now = talk.take(how)
    assert now["to_settle"] is None
    told = [each["told"] for each in now["answers"] if each["key"] == "goals"]
    assert bool(told and told[0]) == (how != "retract")
    assert ("grow the accounts" in now["draft"]["text"].lower()) == (how == "leave")


def test_what_means_nothing_is_doubted_once_and_taken_when_it_is_meant(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="job")
    now = talk.answer("asdf")
    assert now["doubted"]
    assert talk.asked() == "job"
    talk.answer("asdf", is_meant=True)
    assert talk.asked() != "job"


def test_an_unlawful_wish_is_named(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="deal_breakers")
    now = talk.answer("nobody over 50")
    assert now["doubted"] or now["to_settle"]


def test_undo_takes_one_step_back_after_another(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="job")
    talk.answer("keep eleven schools alight")
    talk.take("go", key="job")
    talk.answer("keep twelve schools alight")
    assert "twelve schools" in talk.now["draft"]["text"]
    assert "eleven schools" in talk.take("undo")["draft"]["text"]
    now = talk.take("undo")
    assert "schools alight" not in now["draft"]["text"]


def test_one_goes_back_and_forward_and_changes_an_answer(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go_on")
    talk.answer("Larkspur")
    assert talk.take("back")["question"]["told"] == ["Larkspur"]
    talk.answer("Larkspur & Daughters")
    assert "Larkspur & Daughters" in talk.now["draft"]["text"]
    talk.take("back")
    talk.take("back")
    assert talk.asked() == "level"
    talk.take("forward")
    assert talk.asked() == "company.name"


def test_an_entry_of_a_list_is_taken_back_by_its_number(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="benefits")
    talk.answer("28 days of holiday")
    talk.answer("a van to take home")
    now = talk.take("drop", number=1)
    assert now["question"]["told"] == ["a van to take home"]


def test_it_is_kept_between_two_servers_and_listed_until_it_is_finished(
    begin: Callable[..., Talk], client: TestClient, make_studio: Callable[..., Studio]
) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="job")
    talk.answer("keep eleven schools alight")
    listed = client.get("/api/v1/interviews").json()
    assert [each["title"] for each in listed["items"]] == ["Electrician"]
    again = client.get(talk.url).json()
    assert again["draft"]["text"] == talk.now["draft"]["text"]
    assert again["question"]["key"] == talk.asked()


def test_a_step_from_an_older_state_is_refused(begin: Callable[..., Talk], client: TestClient) -> None:
    talk = begin(title="electrician")
    talk.take("go_on")
    body = {"do": "answer", "text": "Larkspur", "base": talk.now["revision"] - 1}
    assert client.post(f"{talk.url}/steps", json=body).status_code == 409


def test_the_job_can_be_taken_back_with_all_that_hung_on_it(begin: Callable[..., Talk]) -> None:
    talk = begin(title="electrician")
    talk.take("go", key="reason")
    talk.answer("1")
    talk.take("go", key="functions")
    talk.answer("1 2")
    talk.take("go", key="role")
    talk.take("drop")
    assert talk.asked() == "role"
    talk.answer("account manager")
    assert talk.now["title"] == "Account Manager"


def test_it_ends_as_a_posting_and_the_company_is_asked_once(
    begin: Callable[..., Talk], client: TestClient, tmp_path: Path
) -> None:
    talk = begin(title="electrician")
    talk.take("go_on")
    talk.answer("Larkspur")
    done = client.post(f"{talk.url}/finish", json={"keep_company": True}).json()
    assert done["company_kept"]
    assert client.get(f"/api/v1/postings/{done['posting_id']}").json()["title"] == "Electrician"
    assert 'name = "Larkspur"' in (tmp_path / "workspace/rolewright.toml").read_text()
    assert client.get("/api/v1/interviews").json()["total"] == 0
    assert client.post(f"{talk.url}/finish", json={}).status_code == 409
    nxt = begin(title="welder")
    nxt.take("go_on")
    assert "company.name" not in [each["key"] for each in nxt.now["answers"]]
    assert nxt.asked() != "company.name"


def test_a_posting_that_is_there_is_written_anew(
    begin: Callable[..., Talk], new_posting: Callable[..., dict[str, Any]]
) -> None:
    talk = begin(posting=new_posting()["id"])
    assert "Night Baker" in talk.now["title"]
    assert begin(text=POSTING).now["draft"]["title"] == talk.now["draft"]["title"]


def test_what_a_posting_says_and_must_not_is_settled_before_the_first_question(
    begin: Callable[..., Talk],
) -> None:
    talk = begin(text=UNLAWFUL)
    assert talk.now["question"] is None
    assert talk.now["to_settle"]["words"] == ["We are hiring because the last one was too old."]
    now = talk.take("reword", text="We are hiring because our nineteen dairies have nobody of their own.")
    assert now["to_settle"] is None
    assert talk.asked()
    assert "nineteen dairies have nobody of their own" in now["draft"]["text"]


def test_another_wording_says_the_same_otherwise(begin: Callable[..., Talk], client: TestClient) -> None:
    talk = begin(title="account manager")
    texts = {
        client.put(f"{talk.url}/wording", json={"seed": seed}).json()["draft"]["text"] for seed in range(5)
    }
    assert len(texts) > 1


def test_a_text_without_a_job_and_what_is_not_there_are_told(client: TestClient) -> None:
    assert client.post("/api/v1/interviews", json={"text": "…"}).status_code == 422
    assert client.get("/api/v1/interviews/nothing").status_code == 404
    assert client.post("/api/v1/interviews", json={"posting": "nothing"}).status_code == 404


def test_a_deleted_interview_is_gone(begin: Callable[..., Talk], client: TestClient) -> None:
    talk = begin(title="electrician")
    assert client.delete(talk.url).status_code == 204
    assert client.get(talk.url).status_code == 404


def test_roles_are_found_by_any_title_and_shown(client: TestClient) -> None:
    found = client.get("/api/v1/roles", params={"q": "sr acct mgr"}).json()
    assert found["items"][0]["id"] == "senior-account-manager"
    role = client.get("/api/v1/roles/account-manager").json()
    assert role["functions"]
    assert role["goals"]
    assert client.get("/api/v1/roles/nobody").status_code == 404


def test_what_is_only_for_the_better_is_left_and_not_needed(begin: Callable[..., Talk]) -> None:
    talk = begin()
    talk.answer("dog groomer")
    now = talk.take("go_on")
    assert now["needed"] == now["left"] > 1
    while talk.now["needed"]:
        talk.take("go_on")
    now = talk.take("more")
    assert now["question"]["is_extra"]
    assert now["needed"] == 0
    assert now["left"] > 1
