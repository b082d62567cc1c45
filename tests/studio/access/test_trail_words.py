"""The page of the trail speaks as the rest of the studio does, of everything that leaves a line."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

import rolewright.studio
from rolewright.studio.pages.rendering import environment
from rolewright.studio.work.kind import all_kinds

CAUSES = ("created", "saved", "merged", "fixed", "restored", "imported", "interview", "file")


def actions() -> Iterator[str]:
    """What lines of the trail are called where the studio leaves one."""
    for file in Path(str(rolewright.studio.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "trail.note":
                action = node.args[3]
                if isinstance(action, ast.Constant):
                    yield str(action.value)
    yield from (f"posting.{cause}" for cause in CAUSES)
    yield from ("comment.resolved", "comment.reopened")


def macro(name: str, *given: Any) -> str:
    module = environment().get_template("parts/trail.html").module
    return str(getattr(module, name)(*given)).strip()


@pytest.mark.parametrize("action", sorted(set(actions())))
def test_every_deed_has_words(action: str) -> None:
    said = macro("deed", action)
    assert said
    assert said != action.replace(".", ": ").replace("_", " ")


@pytest.mark.parametrize("kind", sorted(all_kinds()))
def test_work_is_told_by_what_it_does(kind: str) -> None:
    assert macro("details", {"kind": kind}, {}) != kind


def test_states_and_rules_are_called_as_elsewhere(
    client: TestClient, new_posting: Callable[..., dict[str, Any]]
) -> None:
    posting = new_posting()
    client.post(f"/api/v1/postings/{posting['id']}/state", json={"to": "in_review"})
    client.patch("/api/v1/rules/words/wordy", json={"on": False})
    rows = client.get("/settings/trail").text.partition("<tbody>")[2]
    assert "moved a posting" in rows
    assert "to “In review”" in rows
    summary = client.get("/api/v1/rules/words/wordy").json()["summary"]
    assert summary in rows
    assert "in_review" not in rows
    assert "words/wordy" not in rows


def test_what_people_wrote_is_shown_as_it_is() -> None:
    said = macro("details", {"team": "<b>Night</b>"}, {})
    assert said == "&lt;b&gt;Night&lt;/b&gt;"
