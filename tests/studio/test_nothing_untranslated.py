"""In another language no page of a studio in which much was done says anything in English.

What rules, laws and places are called is about English postings, and no part of this.
"""

import re
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.studio import Studio
from rolewright.studio.work.worker import Worker
from tests.studio.conftest import POSTING
from tests.studio.marking import Marking, marked
from tests.studio.team import ada, ben, browser, team
from tests.studio.untranslated import untranslated

__all__ = ["ada", "ben", "browser", "marked", "team"]

pytestmark = pytest.mark.usefixtures("marked")

#: What people gave the studio below, and what no language has other words for.
_PEOPLE = ("Ada", "ada@bakery.example", "Ben", "ben@bakery.example")
_WRITTEN = ("Really so many", "Yes, they are", "mind the date", "Plain name", "notes.doc", "night-baker.html")
_GIVEN = ("Night Baker", "Hollow Lane Bakery", "Leeds", "Yard", "300 loaves", *_PEOPLE, *_WRITTEN)
_ANYWHERE = ("Rolewright", "The command line", "testclient", "Esc", "https://jobs.example.com/")
_DATA = (*_GIVEN, *_ANYWHERE)

_SETTINGS = ("look", "words", "text", "folder", "people", "trail", "backups")
_PAGES = (
    *("/", "/new", "/import", "/publish", "/account", "/sign-out", "/postings/{id}/history"),
    *(f"/settings/{each}" for each in _SETTINGS),
)
_ERRORS = (
    *("/postings/none", "/nowhere", "/settings/trail?since=soon", "/settings/trail?cursor=x"),
    f"/settings/trail?action={'x' * 61}",
)
_GIVEN_WORDS = re.compile("|".join(rf"\b{re.escape(each)}\b" for each in _GIVEN))


@pytest.fixture
def posting(team: Studio, ada: TestClient, ben: TestClient) -> str:
    """A posting with which much was done; its id."""
    made = ada.post("/api/v1/postings", json={"text": POSTING, "team": "Yard"}).json()["id"]
    here = f"/api/v1/postings/{made}"
    at = POSTING.index("300 loaves")
    said = {"text": "Really so many", "start": at, "end": at + 10, "revision": 1}
    comment = ben.post(f"{here}/comments", json=said).json()["id"]
    ada.post(f"{here}/comments/{comment}/replies", json={"text": "Yes, they are"})
    ada.post(f"{here}/comments/{comment}/resolve")
    ben.put(f"{here}/text", json={"text": POSTING.replace("28 days", "29 days"), "base": 1})
    for state in ("in_review", "approved", "published"):
        ada.post(f"{here}/state", json={"to": state, "note": "mind the date"})
    ada.post(f"{here}/publications", json={"form": "html"})
    ben.put(f"{here}/text", json={"text": POSTING.replace("£13.50", "£15.50"), "base": 2})
    ada.patch(f"{here}/versions/2", json={"name": "Plain name"})
    ada.post("/api/v1/tokens", json={"name": "Plain name"})
    ada.post("/api/v1/site")
    ada.post("/api/v1/imports", files={"files": ("notes.doc", b"\xd0\xcf\x11\xe0" + b"\x00" * 600)})
    Worker(team).do_all()
    return made


def test_nothing_on_a_page_is_left_in_english(ada: TestClient, posting: str, marked: Marking) -> None:
    pages = {page: ada.get(page.format(id=posting)).text for page in (*_PAGES, *_ERRORS)}
    assert [page for page, text in pages.items() if "‹" not in text] == []
    left = {page: untranslated(text, *_DATA) for page, text in pages.items()}
    assert {page: words for page, words in left.items() if words} == {}
    assert [words for words in marked.asked if _GIVEN_WORDS.search(words)] == [], "values come after"


def test_nothing_about_a_version_is_left_in_english(ada: TestClient, posting: str) -> None:
    page = ada.get(f"/postings/{posting}/versions/3?against=1").text
    changed = page.partition('<section aria-labelledby="words">')[0]
    assert "GBP 15.50 an hour" in changed
    assert untranslated(changed, "GBP 13.50 an hour", "GBP 15.50 an hour", *_DATA) == set()


def test_nothing_about_publishing_is_left_in_english(ada: TestClient, posting: str) -> None:
    page = ada.get(f"/postings/{posting}/publish").text
    values = (
        "GBP 13.50 an hour",
        "GBP 15.50 an hour",
        "29 days of holiday",
        "28 days of holiday and a loaf a day.",
    )
    left = untranslated(page, *values, " and a loaf a day.", *_DATA)
    assert all(words.startswith(".") for words in left), "the endings of files"


def test_what_came_of_an_import_is_not_left_in_english(ada: TestClient, posting: str) -> None:
    (work,) = [each for each in ada.get("/api/v1/work").json()["items"] if each["kind"] == "import"]
    page = ada.get(f"/import?work={work['id']}").text
    assert "notes.doc" in page
    assert untranslated(page, *_DATA) == set()


def test_a_failed_sign_in_is_told_in_the_language(browser: Callable[..., TestClient]) -> None:
    stranger = browser()
    form = stranger.get("/sign-in").text.partition('name="form" value="')[2].partition('"')[0]
    page = stranger.post("/sign-in", data={"form": form, "email": "x@y.example", "password": "no"}).text
    assert "‹The e-mail address or the password is wrong.›" in page
    assert untranslated(page, "x@y.example", *_DATA) == set()
