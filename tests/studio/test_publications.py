"""Postings are given out in every form, and the careers site is built of those that are published."""

import io
import zipfile
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import update

from rolewright.publish.forms import form_names
from rolewright.studio.api import site
from rolewright.studio.pages import publishing
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]


def give_out(client: TestClient, posting: dict[str, Any], form: str, **more: Any) -> dict[str, Any]:
    answer = client.post(f"/api/v1/postings/{posting['id']}/publications", json={"form": form, **more})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


@pytest.fixture
def publish(studio: Studio) -> Callable[[dict[str, Any]], None]:
    """Says that a posting is published."""

    def said(posting: dict[str, Any]) -> None:
        with studio.database.writing() as session:
            session.execute(update(Posting).where(Posting.id == posting["id"]).values(state="published"))

    return said


@pytest.mark.parametrize("form", form_names())
def test_a_posting_is_given_out_in_every_form(client: TestClient, new_posting: Make, form: str) -> None:
    made = give_out(client, new_posting(), form)
    file = client.get(made["file"])
    assert file.status_code == 200
    assert file.headers["content-disposition"].startswith('attachment; filename="night-baker')
    assert "sandbox" in file.headers["content-security-policy"]
    assert file.content


def test_what_was_given_out_stays_as_it_was(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    made = give_out(client, posting, "txt")
    before = client.get(made["file"]).content
    text = POSTING.replace("Night Baker", "Day Baker")
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": text, "base": 1})
    assert client.get(made["file"]).content == before


def test_it_is_told_what_changed_since(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    give_out(client, posting, "txt")
    text = POSTING.replace("£13.50", "£14.50")
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": text, "base": 1})
    told = client.get(f"/api/v1/postings/{posting['id']}/publishing").json()
    assert [change["fact"] for change in told["changes"]["facts"]] == ["pay"]
    assert {form["name"] for form in told["forms"] if form["is_behind"]} == {"txt"}


def test_a_posting_with_blanks_is_not_given_out_unasked(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(POSTING.replace("£13.50 an hour", "[How much does it pay?]"))
    answer = client.post(f"/api/v1/postings/{posting['id']}/publications", json={"form": "html"})
    assert answer.status_code == 422
    (problem,) = answer.json()["problems"]
    # An editor without line numbers has no use for one in the words.
    assert problem["message"] == "has a blank yet: [How much does it pay?]"
    assert problem["line"] == 3
    give_out(client, posting, "html", with_blanks=True)
    assert client.get(f"/api/v1/postings/{posting['id']}/publishing").json()["blanks"] == [
        {"message": problem["message"], "line": 3}
    ]


def test_the_site_holds_what_is_published(
    client: TestClient, studio: Studio, new_posting: Make, publish: Callable[[dict[str, Any]], None]
) -> None:
    published, _ = new_posting(), new_posting(POSTING.replace("Night Baker", "Day Baker"))
    publish(published)
    assert [each["standing"] for each in client.get("/api/v1/site").json()["postings"]] == ["new"]
    client.post("/api/v1/site")
    Worker(studio).do_all()
    state = client.get("/api/v1/site").json()
    assert state["jobs"] == 1
    assert [each["standing"] for each in state["postings"]] == ["current"]
    archive = zipfile.ZipFile(io.BytesIO(client.get("/api/v1/site/archive").content))
    assert "night-baker-leeds/index.html" in archive.namelist()
    page = client.get("/api/v1/site/pages/night-baker-leeds/")
    assert "Night Baker" in page.text
    policy = page.headers["content-security-policy"]
    assert "sandbox" in policy
    assert "allow-scripts" not in policy


@pytest.fixture
def has_address(client: TestClient) -> None:
    """Says where the site will stand."""
    text = '[company]\nname = "Hollow Lane"\n[publish]\naddress = "https://hollow.example/"\n'
    base = client.get("/api/v1/settings").json()["digest"]
    assert client.put("/api/v1/settings/text", json={"text": text, "base": base}).status_code == 200


@pytest.mark.usefixtures("has_address")
def test_what_is_given_out_names_the_page_that_the_site_has(
    client: TestClient, studio: Studio, new_posting: Make, publish: Callable[[dict[str, Any]], None]
) -> None:
    posting = new_posting()
    publish(posting)
    client.post("/api/v1/site")
    Worker(studio).do_all()
    text = POSTING.replace("Night Baker", "Day Baker")
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": text, "base": 1})
    for form in ("social", "jsonld", "html", "indeed-xml"):
        file = client.get(give_out(client, posting, form)["file"]).text
        assert "https://hollow.example/night-baker-leeds/" in file


@pytest.mark.usefixtures("has_address")
def test_the_site_has_a_feed_for_indeed_and_tells_once_what_its_pages_lack(
    client: TestClient, studio: Studio, new_posting: Make, publish: Callable[[dict[str, Any]], None]
) -> None:
    place = "Leeds, England, UK"
    head = f"---\nposted: 2026-11-20\nidentifier: B-7\nlocations: ['{place}']\n---\n"
    whole, lacking = new_posting(head + POSTING), new_posting(POSTING.replace("Night", "Day"))
    for posting in (whole, lacking):
        publish(posting)
    client.post("/api/v1/site")
    Worker(studio).do_all()
    state = client.get("/api/v1/site").json()
    assert (state["jobs"], state["for_indeed"]) == (2, 1)
    assert "night-baker-leeds/]]></url>" in client.get("/api/v1/site/pages/indeed.xml").text
    (posted,) = (each for each in state["lacks"] if each["name"] == "the day it was posted")
    assert posted["whom"] == ["Google", "Indeed"]
    assert (posted["count"], [each["id"] for each in posted["postings"]]) == (1, [lacking["id"]])
    page = client.get("/publish").text
    assert "1 of 2 jobs are in the feed for Indeed." in page
    assert page.count("The day it was posted") == 1


def test_what_a_form_lacks_is_told_as_the_editor_states_it(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(POSTING.replace("£13.50 an hour", "Good pay"))
    gaps = {gap["name"]: gap for gap in give_out(client, posting, "jsonld")["gaps"]}
    pay, posted = gaps["the pay"], gaps["the day it was posted"]
    assert (pay["how"].partition(",")[0], pay["where"]) == ("fill in “Pay” under Facts", "facts")
    assert (posted["how"].partition(",")[0], posted["where"]) == ("write “posted: 2026-11-26”", "head")
    preview = client.post(
        f"/api/v1/postings/{posting['id']}/preview/google",
        json={"text": POSTING.replace("£13.50 an hour, ", "")},
    )
    assert {gap["where"] for gap in preview.json()["gaps"]} == {"head", "facts"}


def test_a_posting_with_places_has_a_page_for_each_on_the_site(
    client: TestClient, studio: Studio, new_posting: Make, publish: Callable[[dict[str, Any]], None]
) -> None:
    marked = "\n<!-- rolewright only York, UK -->\nYou may park here.\n<!-- rolewright end -->\n\n## What we"
    text = POSTING.replace("## What we", marked.lstrip(), 1)
    publish(new_posting(f"---\nlocations: ['Leeds, UK', 'York, UK']\n---\n{text}"))
    client.post("/api/v1/site")
    Worker(studio).do_all()
    assert client.get("/api/v1/site").json()["jobs"] == 2
    assert "park here" in client.get("/api/v1/site/pages/night-baker-york/").text
    assert "park here" not in client.get("/api/v1/site/pages/night-baker-leeds/").text


def test_a_change_waits_for_the_next_building(
    client: TestClient, studio: Studio, new_posting: Make, publish: Callable[[dict[str, Any]], None]
) -> None:
    posting = new_posting()
    publish(posting)
    client.post("/api/v1/site")
    Worker(studio).do_all()
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": POSTING + "\nWelcome!\n", "base": 1})
    assert [each["standing"] for each in client.get("/api/v1/site").json()["postings"]] == ["changed"]


def test_the_site_tells_first_what_somebody_has_to_see_to(
    client: TestClient,
    studio: Studio,
    new_posting: Make,
    publish: Callable[[dict[str, Any]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    same, changed, over = (new_posting(POSTING.replace("Night", name)) for name in ("Day", "Late", "Early"))
    for posting in (same, changed, over):
        publish(posting)
    client.post("/api/v1/site")
    Worker(studio).do_all()
    past = POSTING.replace("15 January 2027", "2 November 2026")
    for posting, text in ((changed, POSTING + "\nWelcome!\n"), (over, past)):
        client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": text, "base": 1})
    publish(new_posting(POSTING.replace("Night", "Sunday")))
    state = client.get("/api/v1/site", params={"limit": 3}).json()
    print(
        [(e["posting"]["deadline"], e["posting"]["revision"], e["standing"]) for e in state["postings"]],
        state["standings"],
    )
    assert [each["standing"] for each in state["postings"]] == ["changed", "new", "closed"]
    assert state["standings"] == {"changed": 1, "new": 1, "closed": 1, "current": 1}
    assert "not shown here" not in client.get("/publish").text
    monkeypatch.setattr(publishing, "read_site", partial(site.read_site, limit=3))
    assert "1 more is not shown here." in client.get("/publish").text


@pytest.mark.parametrize("path", ["../studio.db", "%2e%2e/studio.db", "..%2fstudio.db", "/etc/passwd"])
def test_the_site_hands_out_nothing_but_its_own_files(client: TestClient, path: str) -> None:
    assert client.get(f"/api/v1/site/pages/{path}").status_code == 404
