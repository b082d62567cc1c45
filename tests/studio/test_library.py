"""Postings are found by words, filters and order, copied, and changed many at a time."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.saving import create
from rolewright.studio.studio import Studio
from rolewright.studio.tables.posting import Posting
from tests.studio.conftest import POSTING, Clock

Make = Callable[..., dict[str, Any]]

WELDER = """\
# Welder

Brömse Cranes, Malmö. 34 000 kr a month, full-time.

You weld booms for harbour cranes with [add a number] colleagues.
"""


def titles(client: TestClient, address: str = "") -> list[str]:
    answer = client.get(f"/api/v1/postings?{address}")
    assert answer.status_code == 200, answer.text
    return [posting["title"] for posting in answer.json()["items"]]


@pytest.fixture
def library(new_posting: Make) -> dict[str, dict[str, Any]]:
    made = [
        new_posting(POSTING, team="Bakery"),
        new_posting(POSTING.replace("Night Baker", "Day Baker").replace("£13.50", "£12.50")),
        new_posting(WELDER, team="Yard"),
    ]
    return {posting["title"]: posting for posting in made}


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("baker", {"Night Baker", "Day Baker"}),
        ("night baker", {"Night Baker", "Day Baker"}),
        ("NIGHT hollow", {"Night Baker", "Day Baker"}),
        ("bromse", {"Welder"}),
        ("malmö cranes", {"Welder"}),
        ("sourdough", set()),
        ("elder", set()),
        ("100%_", set()),
    ],
)
def test_words_are_sought_by_their_beginnings_in_title_place_employer_and_text(
    client: TestClient, words: str, found: set[str]
) -> None:
    assert set(titles(client, f"q={words}")) == found


@pytest.mark.usefixtures("library")
def test_a_search_without_a_letter_or_digit_narrows_nothing(client: TestClient) -> None:
    assert len(titles(client, "q=%25%25")) == 3


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("team=Bakery&team=Yard", {"Night Baker", "Welder"}),
        ("place=Leeds", {"Night Baker", "Day Baker"}),
        ("errors=some", {"Welder"}),
        ("errors=none", {"Night Baker", "Day Baker"}),
        ("state=published", set()),
        ("state=&team=&errors=&min_score=", {"Night Baker", "Day Baker", "Welder"}),
        ("language=en", {"Night Baker", "Day Baker", "Welder"}),
        ("min_score=0&max_score=100&team=Yard", {"Welder"}),
        ("min_score=101", set()),
    ],
)
def test_filters_narrow_the_list(client: TestClient, filters: str, found: set[str]) -> None:
    assert set(titles(client, filters)) >= found
    if filters != "min_score=101":
        assert set(titles(client, filters)) == found


def test_a_search_finds_what_a_posting_says_now(
    client: TestClient, library: dict[str, dict[str, Any]]
) -> None:
    posting_id = library["Welder"]["id"]
    client.put(f"/api/v1/postings/{posting_id}/text", json={"text": "# Rigger\n\nYou rig.\n", "base": 1})
    assert titles(client, "q=welder") == []
    assert titles(client, "q=rigger") == ["Rigger"]


@pytest.mark.parametrize(
    "sort",
    [*"changed title place team state score errors legal deadline".split()],
)
def test_pages_of_a_sorted_list_show_each_posting_once(
    client: TestClient, new_posting: Make, clock: Clock, sort: str
) -> None:
    for number in range(7):
        clock.now += timedelta(seconds=number % 2)
        new_posting(f"# Baker {number % 4}\n\nLeeds. £{number + 11} an hour.\n", team=str(number % 2))
    for direction in ("", "-"):
        seen: list[str] = []
        after = ""
        while True:
            page = client.get(f"/api/v1/postings?sort={direction}{sort}&limit=3&cursor={after}").json()
            assert page["total"] == 7
            seen += [posting["id"] for posting in page["items"]]
            after = page["next"]
            if not after:
                break
        assert len(seen) == len(set(seen)) == 7


@pytest.mark.usefixtures("library")
def test_the_order_can_be_turned_round(client: TestClient) -> None:
    assert titles(client, "sort=title") == ["Day Baker", "Night Baker", "Welder"]
    assert titles(client, "sort=-title") == ["Welder", "Night Baker", "Day Baker"]


@pytest.mark.parametrize("after", ["x", "W10", "%00", "WyJ0aXRsZSIsIDEsICJhIl0", "9" * 1999])
def test_a_page_that_no_list_gave_is_a_mistake(client: TestClient, after: str) -> None:
    answer = client.get(f"/api/v1/postings?cursor={after}")
    assert answer.status_code == 422
    assert answer.json()["problems"]


def test_a_published_posting_past_its_deadline_has_expired(
    client: TestClient, studio: Studio, clock: Clock, new_posting: Make
) -> None:
    posting_id = new_posting(POSTING.replace("15 January 2027", "28 November 2026"))["id"]
    with studio.database.writing() as session:
        session.get_one(Posting, posting_id).state = "published"
    assert titles(client, "state=published") == ["Night Baker"]
    clock.now += timedelta(days=5)
    assert titles(client, "state=published") == []
    expired = client.get("/api/v1/postings?state=expired").json()["items"]
    assert [posting["state"] for posting in expired] == ["expired"]
    assert client.get("/api/v1/postings/counts").json()["states"] == {"expired": 1}


def test_a_list_says_who_changed_a_posting_last(client: TestClient, studio: Studio) -> None:
    client.post("/api/v1/postings", json={"text": POSTING})
    create(studio, THE_STUDIO, WELDER)
    listed = client.get("/api/v1/postings?sort=title").json()["items"]
    assert [posting["changed_by"] for posting in listed] == ["You", None]
    assert "text" not in listed[0]


@pytest.mark.usefixtures("library")
def test_what_can_be_filtered_by_is_counted(client: TestClient) -> None:
    counts = client.get("/api/v1/postings/counts").json()
    assert counts["total"] == 3
    assert counts["states"] == {"draft": 3}
    assert counts["teams"] == {"Bakery": 1, "Yard": 1}
    assert counts["places"]["Leeds"] == 2


def test_a_place_that_stands_in_two_spots_of_a_posting_is_told_once(client: TestClient) -> None:
    facts = '---\nlocations: ["Bristol, UK", "Denver, CO"]\n---\n'
    text = "# Bike Mechanic\n\nBristol, UK · full-time\n\nYou mend bikes.\n"
    made = client.post("/api/v1/postings", json={"text": facts + text}).json()
    assert made["place"] == "Bristol, UK; Denver, CO"


def test_a_copy_is_a_draft_of_its_own(client: TestClient, library: dict[str, dict[str, Any]]) -> None:
    original = library["Night Baker"]
    copied = client.post(f"/api/v1/postings/{original['id']}/copy").json()
    assert copied["id"] != original["id"]
    assert (copied["text"], copied["team"], copied["revision"]) == (original["text"], "Bakery", 1)
    assert client.post("/api/v1/postings/nothere/copy").status_code == 404


def test_several_postings_are_given_to_a_team(client: TestClient, library: dict[str, dict[str, Any]]) -> None:
    ids = [posting["id"] for posting in library.values()]
    done = client.post(
        "/api/v1/postings/many", json={"ids": [*ids, "gone"], "action": "team", "team": " North "}
    )
    assert done.json() == {"done": 3}
    assert client.get("/api/v1/postings/counts").json()["teams"] == {"North": 3}


def test_several_postings_are_deleted(client: TestClient, library: dict[str, dict[str, Any]]) -> None:
    ids = [library["Welder"]["id"], library["Day Baker"]["id"]]
    assert client.post("/api/v1/postings/many", json={"ids": ids, "action": "delete"}).json() == {"done": 2}
    assert titles(client) == ["Night Baker"]
    assert titles(client, "q=welder") == []


@pytest.mark.usefixtures("library")
def test_postings_are_exported_as_files_called_by_what_they_say(client: TestClient) -> None:
    answer = client.get("/api/v1/postings/export?place=Leeds")
    with ZipFile(BytesIO(answer.content)) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert len(texts) == 2
    assert texts["night-baker-hollow-lane-bakery-leeds.md"] == POSTING
    assert "attachment" in answer.headers["content-disposition"]


def test_places_are_counted_as_they_are_found(client: TestClient, new_posting: Make) -> None:
    front = '---\nlocations: ["{}"]\n---\n# Baker\n\nYou bake.\n'
    for places in ("Leeds", "Leeds, UK", 'Leeds, UK", "Bristol, UK', "New York, NY", "York, UK", "100%_o"):
        new_posting(front.format(places))
    told = client.get("/api/v1/postings/counts").json()["places"]
    assert {**told, "100%_o": 1} == {
        "Leeds": 3,
        "Leeds, UK": 2,
        "Bristol, UK": 1,
        "New York, NY": 1,
        "York, UK": 1,
        "100%_o": 1,
    }
    for place, number in {**told, "UK": 3, "York": 1, "Lee": 0, "%": 0}.items():
        found = client.get("/api/v1/postings", params={"place": place}).json()
        assert found["total"] == number, place
