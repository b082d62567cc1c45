"""Script that is kept in any field stays text on every page. Each change must have been taken first."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.work.worker import Worker
from tests.studio.attacks.reading import PAYLOADS, Page, pages_of
from tests.studio.conftest import POSTING


def taken(answer: Any) -> Any:
    """What the studio said to a change that it took."""
    assert answer.status_code in (200, 201, 202), answer.text
    return answer.json()


def dangers(client: TestClient, postings: list[str], **there: str) -> dict[str, list[str]]:
    """What is dangerous on each page that was seen, by the page."""
    seen: dict[str, list[str]] = {}
    for path, text in pages_of(client, postings, **there):
        seen.setdefault(path, []).extend(Page(text).dangers)
    return seen


def posting_with(client: TestClient, payload: str) -> str:
    """A posting that has the payload wherever somebody writes something about it; its id."""
    text = f"---\ntitle: {payload!r}\nemployer: {payload!r}\n---\n# {payload}\n\n{payload}\n\n- {payload}\n"
    posting = taken(client.post("/api/v1/postings", json={"text": text, "team": payload}))["id"]
    address = f"/api/v1/postings/{posting}"
    comment = {"text": payload, "start": 0, "end": 3, "revision": 1}
    made = taken(client.post(f"{address}/comments", json=comment))["id"]
    taken(client.post(f"{address}/comments/{made}/replies", json={"text": payload}))
    taken(client.put(f"{address}/text", json={"text": f"{text}\n{payload}\n", "base": 1}))
    taken(client.patch(f"{address}/versions/1", json={"name": payload}))
    to = client.get(f"{address}/state").json()["moves"][0]["to"]
    taken(client.post(f"{address}/state", json={"to": to, "note": payload}))
    return str(posting)


def test_in_all_that_is_said_of_a_posting(ada: TestClient) -> None:
    postings = [posting_with(ada, payload) for payload in PAYLOADS]
    seen = dangers(ada, postings, revision="1", name="page")
    wanted = {
        "/",
        "/insights",
        "/settings/trail",
        "/postings/{posting_id}",
        "/postings/{posting_id}/history",
        "/postings/{posting_id}/versions/{revision}",
        "/postings/{posting_id}/publish",
        "/api/v1/postings/{posting_id}/preview/{name}",
    }
    assert wanted <= seen.keys()
    assert not {path: found for path, found in seen.items() if found}


def test_in_names_of_people_tokens_and_interviews(ada: TestClient) -> None:
    for number, payload in enumerate(PAYLOADS):
        taken(ada.post("/api/v1/tokens", json={"name": payload}))
        taken(ada.post("/api/v1/accounts", json={"email": f"cho{number}@bakery.example", "name": payload}))
    taken(ada.patch("/api/v1/account", json={"name": PAYLOADS[1]}))
    interview = taken(ada.post("/api/v1/interviews", json={"title": PAYLOADS[1]}))["id"]
    posting = taken(ada.post("/api/v1/postings", json={"text": POSTING}))["id"]
    seen = dangers(ada, [posting], interview_id=interview)
    assert {"/account", "/settings/people", "/settings/trail", "/new"} <= seen.keys()
    assert not {path: found for path, found in seen.items() if found}


def test_in_names_of_files_and_what_came_of_them(ada: TestClient, team: Studio) -> None:
    good = [("files", (f"{payload}.md", f"# {payload}\n\n{POSTING}")) for payload in PAYLOADS]
    bad = [("files", (f"{payload}.pdf", b"%PDF-1.4 none")) for payload in PAYLOADS]
    work = taken(ada.post("/api/v1/imports", files=[*good, *bad], data={"team": PAYLOADS[0]}))["id"]
    Worker(team).do_all()
    result = ada.get(f"/api/v1/work/{work}").json()["result"]
    assert (result["made"], result["failed"]) == (len(PAYLOADS), len(PAYLOADS))
    assert any("zqx" in each["file"] for each in result["files"])
    postings = [each["posting"] for each in result["files"] if each["posting"]]
    seen = dangers(ada, postings[:2], work_id=work)
    assert {"/import", "/", "/settings/trail"} <= seen.keys()
    assert not {path: found for path, found in seen.items() if found}


def said_of_company(payload: str) -> list[dict[str, Any]]:
    """Changes of all that settings say in free words."""
    company: dict[str, Any] = dict.fromkeys(("name", "does", "equality", "steps"), payload)
    company |= {key: [payload] for key in ("benefits", "people", "objectives")}
    changes = [{"path": ["company", key], "value": value} for key, value in company.items()]
    return [*changes, {"path": ["publish", "sentences"], "value": {"us-ny": payload}}]


@pytest.mark.parametrize("payload", PAYLOADS[:3] + PAYLOADS[8:10])
def test_in_settings_and_rules_of_the_house(ada: TestClient, payload: str) -> None:
    body = {"changes": said_of_company(payload), "base": "", "note": payload}
    taken(ada.patch("/api/v1/settings", json=body))
    rule = {"summary": f"Not so {payload}", "why": payload, "words": ["ninja~"]}
    rule |= {"bad": [f"We look for a ninja {payload}."], "good": [f"You cut films {payload}."]}
    own = taken(ada.post("/api/v1/packs/rules", json=rule))["id"]
    posting = taken(ada.post("/api/v1/postings", json={"text": f"{POSTING}\nYou are a ninja.\n"}))["id"]
    topic, _, problem = own.partition("/")
    seen = dangers(ada, [posting], topic=topic, problem=problem, rule_id=own, name="page")
    settings = {"/settings", "/settings/rules", "/settings/words", "/settings/look", "/settings/text"}
    assert settings | {"/handbook/{topic}/{problem}"} <= seen.keys()
    assert not {path: found for path, found in seen.items() if found}


@pytest.mark.parametrize("field", ["theme", "colour", "logo", "text_font", "address", "templates"])
def test_the_look_takes_none_and_tells_of_it_as_text(ada: TestClient, team: Studio, field: str) -> None:
    for payload in PAYLOADS:
        body = {"changes": [{"path": ["publish", field], "value": payload}], "base": ""}
        assert ada.patch("/api/v1/settings", json=body).status_code == 422
    written = f"[publish]\n{field} = '''{PAYLOADS[1]}'''\n"
    (team.options.folder / "rolewright.toml").write_text(written, encoding="utf-8")
    for page in ("/settings", "/settings/look", "/settings/text", "/publish"):
        assert not Page(ada.get(page).text).dangers, page


def test_on_the_careers_site(ada: TestClient, team: Studio) -> None:
    postings = []
    for payload in PAYLOADS:
        text = POSTING.replace("Night Baker", f"Baker {payload}").replace("We bake", f"{payload} We bake")
        postings.append(taken(ada.post("/api/v1/postings", json={"text": text}))["id"])
    with team.database.writing() as session:
        for posting in postings:
            session.get_one(Posting, posting).state = "published"
    taken(ada.post("/api/v1/site"))
    Worker(team).do_all()
    folder = team.options.folder / "site"
    pages = [file.relative_to(folder).as_posix() for file in folder.rglob("*.html")]
    assert len(pages) > len(PAYLOADS)
    for page in pages:
        answer = ada.get(f"/api/v1/site/pages/{page}")
        assert "sandbox" in answer.headers["content-security-policy"]
        assert not Page(answer.text).dangers, page
    assert not Page(ada.get("/publish").text).dangers
