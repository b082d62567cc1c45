"""What does not fit into the form of a request is told in the studio's own words, and where it stands."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic_core._pydantic_core import list_all_errors

from rolewright.studio.mistakes import problems_of
from rolewright.studio.words import Sentence
from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
KINDS = {each["type"]: each for each in list_all_errors()}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_whatever_the_validator_finds_is_one_whole_sentence(kind: str) -> None:
    error = {"type": kind, "loc": ("body", "name"), "ctx": KINDS[kind].get("example_context") or {}}
    (problem,) = problems_of([error])
    assert isinstance(problem.message, Sentence)
    assert problem.message[0].isupper()
    assert problem.message.endswith(".")
    assert problem.message != KINDS[kind]["message_template_python"]
    assert not any(word in problem.message for word in ("Input", "should", "String", "Field", "Value"))


def refused(client: TestClient, method: str, path: str, **sent: Any) -> dict[str, Any]:
    answer = client.request(method, f"/api/v1{path}", **sent)
    assert answer.status_code == 422, answer.text
    told: dict[str, Any] = answer.json()
    return told


@pytest.mark.parametrize(
    ("path", "sent", "where", "message"),
    [
        ("/postings", {"text": POSTING, "team": "y" * 121}, "team", "At most 120 characters are taken here."),
        ("/postings", {}, "text", "Something is needed here."),
        ("/postings", {"text": 7}, "text", "A text is needed here."),
        ("/postings", {"text": "a\x00b"}, "text", "This holds a sign that is no character."),
        ("/postings", [], None, "An object with named values is needed here."),
        ("/check", {"text": POSTING, "on": "soon"}, "on", "A day such as 2027-01-31 is needed here."),
        ("/packs/rules/try", {"words": "all"}, "words", "A list is needed here."),
    ],
)
def test_what_a_value_lacks(
    client: TestClient, path: str, sent: Any, where: str | None, message: str
) -> None:
    told = refused(client, "POST", path, json=sent)
    assert (where, message) in [(each["where"], each["message"]) for each in told["problems"]]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("limit=many", "A whole number is needed here."),
        ("limit=0", "The least number here is 1."),
        ("sort=luck", "One of these is needed here: -changed, changed, title"),
    ],
)
def test_what_an_address_lacks(client: TestClient, asked: str, message: str) -> None:
    told = refused(client, "GET", f"/postings?{asked}")
    (problem,) = told["problems"]
    assert problem["where"] == asked.partition("=")[0]
    assert problem["message"].startswith(message)


def test_what_is_no_json_at_all(client: TestClient) -> None:
    told = refused(client, "POST", "/check", content="{", headers={"content-type": "application/json"})
    assert told["detail"] == "What was sent is not JSON."


def test_the_detail_names_every_mistake_with_its_place(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    told = refused(client, "PUT", f"/postings/{posting['id']}/text", json={"text": 7, "base": 0})
    assert told["detail"] == "text: A text is needed here. base: The least number here is 1."
    assert [each["where"] for each in told["problems"]] == ["text", "base"]


def test_of_very_many_mistakes_it_is_told_how_many_more_there_are(client: TestClient) -> None:
    told = refused(client, "POST", "/packs/rules/try", json={"words": [7] * 200})["problems"]
    assert len(told) == 101
    assert told[-1]["message"] == "There are 102 more mistakes."
    assert told[-1]["where"] is None


def test_mistakes_in_what_other_rooms_read_are_sentences_too(client: TestClient) -> None:
    body = {"changes": [{"path": ["company", "head_count"], "value": "many"}], "base": ""}
    told = refused(client, "PATCH", "/settings", json=body)
    assert told["detail"] == "The settings would not be right, so nothing was changed."
    assert [each["where"] for each in told["problems"]] == ["company.head_count"]


def test_who_may_not_is_told_what_in_a_sentence(client: TestClient) -> None:
    new = {"email": "ben@bakery.example", "name": "Ben"}
    told = client.post("/api/v1/accounts", json=new).json()
    assert told["status"] == 403
    assert told["detail"] == "This studio is for one person; start it with --shared to let others in."


@pytest.mark.parametrize(
    ("method", "path", "status", "detail"),
    [
        ("GET", "/api/v1/nowhere", 404, "There is nothing at this address"),
        ("DELETE", "/api/v1/postings", 405, "This cannot be done at this address."),
    ],
)
def test_addresses_that_lead_nowhere(
    client: TestClient, method: str, path: str, status: int, detail: str
) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.json()["detail"].startswith(detail)


def test_people_read_the_same_on_a_page_and_once(client: TestClient, new_posting: Make) -> None:
    page = client.get(f"/postings/{new_posting()['id']}/versions/1?against=first")
    assert page.status_code == 422
    assert page.text.count("A whole number is needed here.") == 1
    assert "against: A whole number is needed here." in page.text


def test_people_at_another_name_of_the_host_get_a_page_and_programs_a_document(client: TestClient) -> None:
    sentence = "This studio does not answer under that host name."
    elsewhere = {"host": "elsewhere.example"}
    page = client.get("/", headers=elsewhere)
    assert (page.status_code, page.headers["content-type"]) == (403, "text/html; charset=utf-8")
    assert f"<p>{sentence}</p>" in page.text
    document = client.get("/api/v1/postings", headers=elsewhere)
    assert document.headers["content-type"] == "application/problem+json"
    assert document.json()["detail"] == sentence
