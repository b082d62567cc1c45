"""What is told beside a text, and the edits that an editor can ask for."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.conftest import POSTING

Make = Callable[..., dict[str, Any]]
Ask = Callable[..., dict[str, Any]]
WORDY = POSTING.replace("Mix, shape", "In order to mix, shape")


@pytest.fixture
def ask(client: TestClient, new_posting: Make) -> Ask:
    """Asks the editor's part of the API about a posting."""
    posting = new_posting()

    def ask(what: str, method: str = "POST", status: int = 200, **given: Any) -> dict[str, Any]:
        answer = client.request(method, f"/api/v1/postings/{posting['id']}/{what}", json=given)
        assert answer.status_code == status, answer.text
        told: dict[str, Any] = answer.json()
        return told

    return ask


def _applied(text: str, edits: list[dict[str, Any]]) -> str:
    for edit in reversed(edits):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    return text


def test_each_finding_tells_what_mending_it_wins(ask: Ask) -> None:
    told = ask("check", text=POSTING)
    assert len(told["gains"]) == len(told["report"]["findings"])
    (at,) = [n for n, f in enumerate(told["report"]["findings"]) if f["rule"] == "outline/missing-about"]
    loss = next(each for each in told["report"]["score"]["losses"] if each["rule"] == "outline/missing-about")
    assert told["gains"][at] == loss["gain"]


def test_groups_and_explanations_cover_every_finding(ask: Ask) -> None:
    told = ask("check", text=WORDY)
    grouped = sorted(at for group in told["groups"] for at in group["findings"])
    assert grouped == list(range(len(told["report"]["findings"])))
    assert {group["rule"] for group in told["groups"]} <= told["explanations"].keys()
    explanation = told["explanations"]["words/wordy"]
    assert explanation["url"] == "/handbook/words/wordy"
    assert explanation["evidence"][0]["claim"]


def test_what_is_explained_already_is_not_told_again(ask: Ask) -> None:
    told = ask("check", text=WORDY, explained=["words/wordy"])
    assert "words/wordy" not in told["explanations"]


def test_every_lost_point_of_a_part_has_a_name(ask: Ask) -> None:
    told = ask("check", text=WORDY)
    for part in told["score"]["parts"]:
        assert abs(100 - sum(loss["points"] for loss in part["lost"]) - part["points"]) <= 1
        assert all(loss["summary"] in part["says"] for loss in part["lost"][:3])


def test_what_is_no_posting_has_no_score_and_no_missing_parts(ask: Ask) -> None:
    told = ask("check", text="We use cookies to improve this site.\n")
    assert told["score"] is None
    assert told["outline"]["missing"] == []


def test_a_missing_part_comes_with_an_edit_that_makes_room_for_it(ask: Ask) -> None:
    told = ask("check", text=POSTING)
    (gap,) = [each for each in told["outline"]["missing"] if each["kind"] == "about"]
    assert gap["needed"]
    after = _applied(POSTING, [gap["edit"]])
    said = "Hollow Lane is a family bakery of forty people that has baked in Leeds since 1974."
    filled = after[: gap["caret"]] + said + after[gap["caret"] :]
    left = ask("check", text=filled)["outline"]["missing"]
    assert "about" not in [each["kind"] for each in left]
    assert "\n\n## About Hollow Lane Bakery\n\n" in filled


def test_laws_of_a_declared_place_stand_in_a_table_with_their_sources(ask: Ask) -> None:
    text = "---\njurisdictions: [us-co]\n---\n\n" + POSTING
    (law,) = [law for law in ask("check", text=text)["laws"] if law["id"] == "us-co"]
    assert law["applies"] == "declared"
    assert {demand["met"] for demand in law["demands"]} <= {True, False, None}
    assert any(demand["wording"] for demand in law["demands"])
    assert law["sources"][0]["url"].startswith("http")
    assert "in force since" in law["since"]


def test_facts_are_fields_with_the_places_of_their_words(ask: Ask) -> None:
    pay = next(each for each in ask("check", text=POSTING)["facts"] if each["name"] == "pay")
    (place,) = pay["places"]
    assert POSTING[place["start"] : place["end"]] == pay["value"] == "£13.50 an hour"
    assert pay["where"] == "words"


def test_places_count_code_points(ask: Ask) -> None:
    text = POSTING.replace("# Night", "🥐 loves you\n\n# Night")
    pay = next(each for each in ask("check", text=text)["facts"] if each["name"] == "pay")
    assert text[pay["places"][0]["start"] : pay["places"][0]["end"]] == "£13.50 an hour"


def test_fixing_tells_the_edits_that_lead_to_the_mended_text(ask: Ask) -> None:
    told = ask("fix", text=WORDY, upto="suggest")
    assert "- To mix, shape" in told["text"]
    assert _applied(WORDY, told["edits"]) == told["text"]
    assert [each["rule"] for each in told["mended"]] == ["words/wordy"]
    assert told["score_after"] > told["score_before"]


def test_wording_is_left_alone_where_only_what_is_safe_is_wanted(ask: Ask) -> None:
    assert ask("fix", text=WORDY, upto="safe")["text"] == WORDY


def test_an_ignored_finding_is_answered_in_the_text(ask: Ask) -> None:
    finding = next(f for f in ask("check", text=WORDY)["report"]["findings"] if f["rule"] == "words/wordy")
    named = {name: finding[name] for name in ("rule", "start", "end")}
    told = ask("ignore", text=WORDY, finding=named, reason="a term of the trade --> <b>")
    after = ask("check", text=told["text"])["report"]
    assert [
        each["finding"]["rule"] if "finding" in each else each["rule"] for each in after["suppressed"]
    ] == ["words/wordy"]
    assert told["text"].count("-->") == 1
    assert _applied(WORDY, told["edits"]) == told["text"]


def test_a_finding_is_ignored_for_a_reason_alone(ask: Ask) -> None:
    finding = {"rule": "outline/missing-about"}
    told = ask("ignore", status=422, text=POSTING, finding=finding, reason="  ")
    assert told["problems"][0]["where"] == "reason"


def test_a_finding_that_went_meanwhile_is_not_ignored(ask: Ask) -> None:
    told = ask(
        "ignore", status=422, text=POSTING, finding={"rule": "words/wordy", "start": 1, "end": 2}, reason="x"
    )
    assert "check it again" in told["problems"][0]["message"]


def test_a_fact_in_words_is_changed_in_the_words(ask: Ask) -> None:
    told = ask("facts", "PATCH", text=POSTING, name="pay", value="£14.20 an hour")
    assert told["text"] == POSTING.replace("£13.50 an hour", "£14.20 an hour")
    assert next(each for each in told["facts"] if each["name"] == "pay")["value"] == "£14.20 an hour"


def test_a_fact_that_is_new_goes_to_the_front_matter(ask: Ask) -> None:
    told = ask("facts", "PATCH", text=POSTING, name="workplace", value="onsite")
    assert told["text"] == "---\nworkplace: on-site\n---\n\n" + POSTING


def test_what_would_not_be_read_is_told_at_the_field(ask: Ask) -> None:
    told = ask("facts", "PATCH", status=422, text=POSTING, name="pay", value="a good deal")
    assert told["problems"][0]["where"] == "value"


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b"])
def test_a_text_that_no_database_keeps_is_refused(client: TestClient, ask: Ask, text: str) -> None:
    import json

    sent = json.dumps({"text": text})
    answer = client.post("/api/v1/postings", content=sent, headers={"content-type": "application/json"})
    assert answer.status_code == 422
