"""Script to try, every page to look for it, and what a browser would make of a page."""

from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

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


def pages_of(client: TestClient, postings: Sequence[str], **there: str) -> Iterator[tuple[str, str]]:
    """Every page with its address, those of a posting for each of the `postings`.

    `there` is what is put for other parameters of a path.
    """
    for way in ways():
        if way.method != "GET" or way.path.startswith(("/api/v1/backup", "/api/v1/export")):
            continue
        is_shown = not way.path.startswith("/api/") or "/preview/" in way.path
        for posting in postings if is_shown and "{posting_id}" in way.path else postings[:1]:
            answer = client.get(way.filled(posting_id=posting, **there))
            assert answer.status_code != 429, "asked too often to see anything"
            if answer.headers.get("content-type", "").startswith("text/html"):
                yield way.path, answer.text
