"""Script that somebody writes into an address or a text runs in nobody's browser."""

import re
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from tests.studio.attacks.reading import PAYLOADS, Page
from tests.studio.attacks.walking import ways


@pytest.mark.parametrize("payload", PAYLOADS[:5])
def test_reflected_from_the_address_it_stays_text(ada: TestClient, payload: str) -> None:
    names = "q title next email token state team place sort action subject since until cursor".split()
    params = dict.fromkeys(names, payload)
    for way in ways():
        if way.method == "GET" and not way.path.startswith("/api/"):
            path = re.sub(r"\{[^}]*\}", quote(payload, safe=""), way.path)
            for answer in (ada.get(path, params=params), ada.get(path)):
                if answer.headers.get("content-type", "").startswith("text/html"):
                    assert not Page(answer.text).dangers, way.path


def test_what_the_api_says_is_never_taken_for_a_page(ada: TestClient) -> None:
    answer = ada.get("/api/v1/postings/<zqx onload=alert(1)>")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_pages_forbid_all_script_but_the_studios(ada: TestClient) -> None:
    policy = ada.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert ada.get("/account").headers["content-security-policy"] != policy  # the nonce is new each time


def test_text_of_a_person_is_not_a_template(ada: TestClient) -> None:
    for payload in ("{{ 7 * 191 }}", "{% include 'base.html' %}", "${7 * 191}", "#{7 * 191}"):
        posting = ada.post("/api/v1/postings", json={"text": f"# Baker {payload}\n", "team": payload}).json()
        for page in ("/", f"/postings/{posting['id']}"):
            assert "1337" not in ada.get(page).text
