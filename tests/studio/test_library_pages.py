"""Home and import as pages: they show what the API says, and explain themselves to a first visitor."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.studio import Studio
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
GERMAN = """\
# Bäckerin oder Bäcker

Wir suchen zum nächsten Monat eine Bäckerin oder einen Bäcker für unsere Filiale in Köln.

## Ihre Aufgaben

- Sie backen jeden Morgen zweihundert Brote und Brötchen
- Sie bilden unsere Auszubildenden aus
"""


def test_a_first_visitor_is_shown_three_ways_to_a_posting(client: TestClient) -> None:
    page = client.get("/").text
    assert 'href="/new"' in page
    assert 'href="/import"' in page
    assert "POST /api/v1/examples" in page


def test_home_shows_what_is_found_and_keeps_the_filters_in_its_links(
    client: TestClient, new_posting: Make
) -> None:
    new_posting(team="Bakery & Café")
    new_posting("# Welder\n\nHull. You weld.\n")
    page = client.get("/", params={"team": "Bakery & Café", "sort": "title"}).text
    assert "Night Baker" in page
    assert ">Welder<" not in page
    assert "sort=-title&amp;team=" in page or "team=Bakery+%26+Caf%C3%A9" in page
    assert 'aria-sort="ascending"' in page


def test_home_says_when_nothing_is_found(client: TestClient, new_posting: Make) -> None:
    new_posting()
    assert "Nothing found" in client.get("/?q=zeppelin").text


def test_a_further_page_is_a_link(client: TestClient, new_posting: Make) -> None:
    for number in range(3):
        new_posting(f"# Baker {number}\n")
    page = client.get("/?limit=2").text
    assert 'rel="next"' in page
    assert "cursor=" in page


def test_what_a_posting_says_is_no_markup_of_the_page(client: TestClient, new_posting: Make) -> None:
    new_posting("---\ntitle: <script>alert(1)</script>\n---\n\nText.\n", team='"><img src=x>')
    page = client.get("/").text
    assert "<script>alert" not in page
    assert "<img src=x>" not in page


@pytest.mark.parametrize("address", ["/?sort=nonsense", "/?min_score=x", "/?limit=0", "/?cursor=zzz"])
def test_a_wrong_address_is_told_and_does_not_break(
    client: TestClient, new_posting: Make, address: str
) -> None:
    new_posting()
    assert client.get(address).status_code == 422


def test_an_import_shows_what_came_of_each_file(client: TestClient, studio: Studio) -> None:
    files = [("files", ("a.md", POSTING)), ("files", ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))]
    work = client.post("/api/v1/imports", files=files).json()
    assert f'data-work="{work["id"]}"' in client.get(f"/import?work={work['id']}").text
    Worker(studio).do_all()
    page = client.get(f"/import?work={work['id']}").text
    assert "Night Baker" in page
    assert "before 2007" in page


def test_only_imports_are_shown_as_imports(client: TestClient) -> None:
    work = client.post("/api/v1/postings/check-all").json()
    assert client.get(f"/import?work={work['id']}").status_code == 404
    assert client.get("/import?work=nothere").status_code == 404


def test_home_tells_what_was_found_in_a_language_that_has_no_score(
    client: TestClient, new_posting: Make
) -> None:
    new_posting(GERMAN)
    assert "Not checked" not in client.get("/").text


def test_home_praises_no_text_that_was_not_checked(client: TestClient, new_posting: Make) -> None:
    new_posting("# Minutes\n\nWe met on Monday.\n")
    page = client.get("/").text
    assert "Not checked" in page
    assert "No findings" not in page


def test_home_shows_the_postings_in_which_a_rule_speaks(client: TestClient, new_posting: Make) -> None:
    new_posting()
    new_posting(POSTING.replace("Night", "Day").replace("We bake", "We are a rock star team. We bake"))
    rule = "words/cliche"
    told = client.get("/handbook/" + rule).text
    assert f'<a href="/?rule={rule}">in 1 posting</a>' in told
    page = client.get("/", params={"rule": rule}).text
    assert "Day Baker" in page
    assert "Night Baker" not in page
    assert "1 of 2 postings found." in page
    assert f'<input type="hidden" name="rule" value="{rule}">' in page


def test_a_rule_that_speaks_no_more_finds_nothing(client: TestClient, new_posting: Make) -> None:
    posting = new_posting(POSTING.replace("We bake", "We are a rock star team. We bake"))
    listed = "/api/v1/postings?rule=words/cliche"
    assert client.get(listed).json()["total"] == 1
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": POSTING, "base": 1})
    assert client.get(listed).json()["total"] == 0


def test_languages_are_called_by_their_names(client: TestClient, new_posting: Make) -> None:
    new_posting()
    new_posting("# Welder\n\nHull.\n")
    page = client.get("/").text
    assert '<option value="en">English (1)</option>' in page
    assert '<option value="und">Not known (1)</option>' in page


def test_to_which_state_many_go_has_to_be_chosen(client: TestClient, new_posting: Make) -> None:
    new_posting()
    choices = client.get("/").text.partition('id="many-state-to"')[2].partition("</select>")[0]
    assert choices.index('<option value="" selected>') < choices.index('<option value="draft">')


def test_one_person_is_told_of_a_computer_and_no_server(client: TestClient) -> None:
    page = client.get("/").text
    assert "this computer" in page
    assert "this server" not in page
