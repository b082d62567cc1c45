"""Script that somebody writes into a text, a name or an address runs in nobody's browser."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from tests.studio.attacks.walking import ways

#: Each tries to leave another place of a page: text, attribute, script, comment, style, Markdown.
PAYLOADS = [
    "<zqx onload=alert(1)>",
    '"><zqx onload=alert(1)>',
    "'><zqx onload=alert(1)>",
    "</script><zqx>",
    "</title><zqx>",
    "</textarea><zqx>",
    "--><zqx>",
    "]]><zqx>",
    '" autofocus onfocus=alert(1) zqx="',
    "[zqx](javascript:alert(1))",
    "![zqx](x onerror=alert(1))",
    "<a href=javascript:alert(1)>zqx</a>",
    "{{ 7 * 191 }}<zqx>",
]


class Page(HTMLParser):
    """What a browser would make of a page, as far as it is dangerous."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.dangers: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "zqx" or "zqx" in values:
            self.dangers.append(f"<{tag} {values}>")
        for name, value in values.items():
            if name.startswith("on"):
                self.dangers.append(f"<{tag} {name}={value}>")
            if name in ("href", "src", "action") and (value or "").strip().lower().startswith("javascript:"):
                self.dangers.append(f"<{tag} {name}={value}>")
        is_data = values.get("type") in ("application/json", "application/ld+json")
        if tag == "script" and not is_data and not values.get("src"):
            self.dangers.append("a script in the page")
        if tag == "script" and not (values.get("src") or "/").startswith("/"):
            self.dangers.append(f"a script from {values['src']}")


def pages_of(client: TestClient, *postings: str) -> Iterator[tuple[str, str]]:
    """Every page with its address, those of a posting for each of the `postings`."""
    for way in ways():
        if way.method != "GET" or way.path.startswith(("/api/v1/backup", "/api/v1/export")):
            continue
        for posting in postings if "{posting_id}" in way.path else postings[:1]:
            answer = client.get(way.filled(posting_id=posting))
            assert answer.status_code != 429, "asked too often to see anything"
            if answer.headers.get("content-type", "").startswith("text/html"):
                yield way.path, answer.text


def test_stored_in_every_field_it_stays_text(ada: TestClient) -> None:
    postings = []
    for number, payload in enumerate(PAYLOADS):
        text = (
            f"---\ntitle: {payload!r}\nemployer: {payload!r}\n---\n# {payload}\n\n{payload}\n\n- {payload}\n"
        )
        posting = ada.post("/api/v1/postings", json={"text": text, "team": payload}).json()["id"]
        comment = {"text": payload, "start": 0, "end": 3, "revision": 1, "base": 1}
        ada.post(f"/api/v1/postings/{posting}/comments", json=comment)
        ada.post("/api/v1/tokens", json={"name": payload})
        ada.post("/api/v1/accounts", json={"email": f"cho{number}@bakery.example", "name": payload})
        postings.append(str(posting))
    ada.patch("/api/v1/account", json={"name": PAYLOADS[1]})
    seen = list(pages_of(ada, *postings))
    assert {"/", "/account", "/settings/people", "/settings/trail", "/postings/{posting_id}"} <= {
        path for path, _ in seen
    }
    assert not [(path, Page(text).dangers) for path, text in seen if Page(text).dangers]


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
