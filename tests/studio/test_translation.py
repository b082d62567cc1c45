"""Every word of a page passes through the translation, those that come from Python too."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

import rolewright.studio
from rolewright.studio.problems import RequestError
from rolewright.studio.words import Sentence, pieces, shown, shown_many, translated
from tests.studio.marking import marked

__all__ = ["marked"]

pytestmark = pytest.mark.usefixtures("marked")

Make = Callable[..., dict[str, Any]]


def test_states_and_what_happened(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    client.post(f"/api/v1/postings/{posting['id']}/state", json={"to": "in_review"})
    page = client.get(f"/postings/{posting['id']}/history").text
    assert "‹In review›" in page
    assert "‹asked for a review›" in page
    assert "‹made›" in page, "the cause of a version"


def test_forms_of_publishing(client: TestClient, new_posting: Make) -> None:
    page = client.get(f"/postings/{new_posting()['id']}/publish").text
    assert "‹a page, with its data for search engines›" in page.lower()


def test_topics_of_rules_and_groups_of_places(client: TestClient) -> None:
    assert "‹Slips and leftovers›" in client.get("/handbook").text
    assert "‹European Union›" in client.get("/settings").text


def test_what_stands_under_the_law(client: TestClient, new_posting: Make) -> None:
    new_posting()
    assert "‹Duties" in client.get("/").text or "‹Nothing asked›" in client.get("/").text


def test_what_people_wrote_is_no_markup(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    quoted = posting["text"].index("300 loaves")
    client.post(
        f"/api/v1/postings/{posting['id']}/comments",
        json={"text": "<b>100%</b>", "start": quoted, "end": quoted + 10, "revision": 1},
    )
    page = client.get(f"/postings/{posting['id']}/history").text
    assert "&lt;b&gt;100%&lt;/b&gt;" in page
    assert "<b>100%" not in page


def test_the_template_is_looked_up_and_then_filled_in() -> None:
    german = {"commented on “{quote}”": "hat „{quote}“ kommentiert", "wrote {n} versions": "schrieb {n}-mal"}

    def look_up(text: str) -> str:
        return german.get(text, text)

    def by_number(one: str, many: str, n: int) -> str:
        return look_up(one if n == 1 else many)

    quoted = shown("commented on “{quote}”", quote="{n} {quote} 100%")
    assert quoted == "commented on “{n} {quote} 100%”", "what people wrote is no template"
    assert translated(quoted, look_up, by_number) == "hat „{n} {quote} 100%“ kommentiert"
    assert (
        translated(shown_many("wrote a version", "wrote {n} versions", 3), look_up, by_number)
        == "schrieb 3-mal"
    )
    within = shown("{name}: {said}", name="Ada", said=quoted)
    assert translated(Sentence.of(pieces(within)), look_up, by_number).startswith("Ada: hat „")


def test_the_api_gives_the_english_sentence_and_its_pieces(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    at = posting["text"].index("300 loaves")
    said = {"text": "So many?", "start": at, "end": at + 10, "revision": 1}
    client.post(f"/api/v1/postings/{posting['id']}/comments", json=said)
    newest = client.get(f"/api/v1/postings/{posting['id']}/timeline").json()["items"][0]
    assert newest["says"] == "commented on “300 loaves”"
    assert newest["translatable"] == {
        "template": "commented on “{quote}”",
        "many": None,
        "values": {"quote": "300 loaves"},
    }
    missing = client.get("/api/v1/postings/none").json()
    assert missing["detail"] == "There is no posting “none”; it may have been deleted."
    assert missing["translatable"]["values"] == {"id": "none"}


def test_every_sentence_is_whole_and_can_be_collected() -> None:
    """A program that collects them sees `shown("…")` alone, and what is not marked is not looked up."""
    wrong = [told for file in _files() for told in _faults(ast.parse(file.read_text("utf-8")), file.name)]
    assert wrong == []


def _files() -> Iterator[Path]:
    """The studio without what speaks on the command line, where messages go on from the name of a file."""
    root = Path(str(rolewright.studio.__file__)).parent
    for file in root.rglob("*.py"):
        if file.parent.name != "backups" and file.name not in ("options.py", "serve.py"):
            yield file


def _faults(tree: ast.AST, file: str) -> Iterator[str]:
    refusals = {each.__name__ for each in [RequestError, *RequestError.__subclasses__()]} | {"Problem"}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        given = node.args[: 2 if node.func.id == "shown_many" else 1]
        if node.func.id in refusals and any(isinstance(each, ast.Constant | ast.JoinedStr) for each in given):
            yield f"{file}:{node.lineno} is not marked"
        if node.func.id in refusals and any(not _is_whole(each) for each in given):
            yield f"{file}:{node.lineno} is no whole sentence"
        if node.func.id in ("shown", "shown_many") and any(
            not isinstance(each, ast.Constant) for each in given
        ):
            yield f"{file}:{node.lineno} cannot be collected"


def _is_whole(given: ast.expr) -> bool:
    """Whether marked words begin and end as a sentence; of others nothing is known here."""
    if not isinstance(given, ast.Call) or not given.args or not isinstance(given.args[0], ast.Constant):
        return True
    words = str(given.args[0].value)
    return (words[0].isupper() or words[0] in "“{") and words.endswith((".", "?", "!"))
