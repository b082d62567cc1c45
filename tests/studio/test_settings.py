"""The workspace's settings, the handbook and the rules of the house, through the API."""

from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.organisation import house_rules
from rolewright.studio.organisation.editing import edited
from rolewright.studio.problems import MissingError, MistakesError
from rolewright.studio.studio import Studio

BY_HAND = """\
# What we say of ourselves
[company]
name = "Larkspur"  # the short name
benefits = ["28 days of holiday"]

[severity]
"words/wordy" = "note"  # taste, here
"""
HOUSE = {
    "summary": "We do not call people ninjas",
    "why": "Nobody knows what it means.",
    "words": ["ninja~", "rock star"],
    "instead": {"rock star": "musician"},
    "bad": ["We look for two ninjas."],
    "good": ["You cut films."],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the settings lie."""
    return tmp_path / "workspace/rolewright.toml"


def settings(client: TestClient) -> dict[str, Any]:
    """The settings as they are."""
    told: dict[str, Any] = client.get("/api/v1/settings").json()
    return told


def change(client: TestClient, *changes: tuple[list[str], Any], base: str | None = None) -> Any:
    """Change values."""
    body = {
        "changes": [{"path": path, "value": value} for path, value in changes],
        "base": settings(client)["digest"] if base is None else base,
    }
    return client.patch("/api/v1/settings", json=body)


def test_a_value_is_changed_and_comments_and_order_stay(client: TestClient, file: Path) -> None:
    file.write_text(BY_HAND)
    answer = change(client, (["company", "name"], "Larkspur & Daughters"), (["company", "head_count"], 14))
    assert answer.status_code == 200, answer.text
    text = file.read_text()
    assert 'name = "Larkspur & Daughters"' in text
    for kept in ("# What we say of ourselves", "# the short name", "# taste, here", "head_count = 14"):
        assert kept in text
    assert text.index("[company]") < text.index("[severity]")


def test_all_mistakes_are_told_at_their_fields_and_nothing_is_changed(client: TestClient, file: Path) -> None:
    file.write_text(BY_HAND)
    answer = change(
        client,
        (["company", "jurisdictions"], ["us-xx"]),
        (["pay", "bands"], [{"title": "Welder", "range": "lots"}]),
        (["publish", "colour"], "blue"),
    )
    assert answer.status_code == 422
    where = {each["where"] for each in answer.json()["problems"]}
    assert where == {"company.jurisdictions", "pay.bands.0.range", "publish.colour"}
    assert file.read_text() == BY_HAND


def test_every_text_is_kept_also_one_that_was_written_outside(client: TestClient, file: Path) -> None:
    file.write_text(BY_HAND)
    change(client, (["company", "name"], "Rye"))
    kept = client.get("/api/v1/settings/versions").json()["items"]
    assert [each["cause"] for each in kept] == ["form", "file"]
    was = client.get(f"/api/v1/settings/versions/{kept[1]['id']}").json()
    assert was["text"] == BY_HAND
    assert client.post(f"/api/v1/settings/versions/{kept[1]['id']}/restore").status_code == 200
    assert file.read_text() == BY_HAND


def test_former_settings_stand_in_the_order_in_which_they_came(client: TestClient) -> None:
    names = ["Rye", "Oat", "Spelt", "Emmer"]
    for name in names:  # all at one moment, since the clock stands
        change(client, (["company", "name"], name))
    kept = client.get("/api/v1/settings/versions").json()["items"]
    texts = [client.get(f"/api/v1/settings/versions/{each['id']}").json()["text"] for each in kept]
    assert [name for text in texts for name in names if name in text] == names[::-1]


def test_what_somebody_else_changed_meanwhile_is_not_written_over(client: TestClient, file: Path) -> None:
    file.write_text(BY_HAND)
    base = settings(client)["digest"]
    file.write_text(BY_HAND.replace("Larkspur", "Rye"))
    assert change(client, (["company", "name"], "Oat"), base=base).status_code == 409
    assert "Rye" in file.read_text()


def test_settings_that_are_wrong_are_told_and_can_be_mended_as_text(client: TestClient, file: Path) -> None:
    file.write_text("[company]\nnmae = 3\n")
    told = settings(client)
    assert told["problems"]
    body = {"text": BY_HAND, "base": told["digest"]}
    assert client.put("/api/v1/settings/text", json=body).json()["problems"] == []
    wrong = client.post("/api/v1/settings/check", json={"text": "[company\n"}).json()["problems"]
    assert wrong[0]["line"] == 1


def test_a_change_is_checked_by_at_once(client: TestClient) -> None:
    text = {"text": "# Welder\n\nYou weld in order to close seams.\n"}
    change(client, (["rules", "ignore"], ["words/wordy"]))
    rules = {each["rule"] for each in client.post("/api/v1/check", json=text).json()["findings"]}
    assert "words/wordy" not in rules


def test_a_mapping_takes_the_place_of_a_table(client: TestClient) -> None:
    change(client, (["publish", "sentences"], {"us-co": "We pay.", "us-ny": "We pay too."}))
    change(client, (["publish", "sentences"], {"us-ny": "We pay a lot."}))
    assert settings(client)["values"]["publish"]["sentences"] == {"us-ny": "We pay a lot."}
    assert change(client, (["publish", "sentences"], None)).status_code == 200
    assert "sentences" not in settings(client)["values"].get("publish", {})


def test_a_band_that_stays_keeps_its_comment() -> None:
    text = '[[pay.bands]]\ntitle = "Welder"\nrange = "$20–25 an hour"  # since May\n'
    more = {"title": "Baker", "range": "$18–20 an hour"}
    made = edited(text, [(("pay", "bands"), [{"title": "Welder", "range": "$20–25 an hour"}, more])])
    assert "# since May" in made
    assert made.count("[[pay.bands]]") == 2


def test_a_path_through_what_is_no_table_is_refused() -> None:
    with pytest.raises(MistakesError):
        edited("company = 3\n", [(("company", "name"), "Rye")])


def test_in_a_studio_of_several_no_path_leads_out(make_studio: Any) -> None:
    from rolewright.studio.access.identity import THE_STUDIO
    from rolewright.studio.organisation.settings_file import save

    studio = make_studio(is_shared=True)
    with pytest.raises(MistakesError) as raised:
        save(studio, THE_STUDIO, '[roles]\npaths = ["/"]\n', "", cause="text")
    assert "leads out of the workspace" in str(raised.value.problems[0].message)


def test_the_handbook_lists_every_rule_with_how_it_is_set(client: TestClient) -> None:
    listed = client.get("/api/v1/rules").json()
    wordy = next(each for each in listed["items"] if each["id"] == "words/wordy")
    assert wordy["is_on"]
    assert wordy["kind"] == "default"
    assert wordy["judged"]
    preview = client.get("/api/v1/rules", params={"kind": "preview"}).json()["items"]
    assert preview
    assert not any(each["is_on"] for each in preview)
    found = client.get("/api/v1/rules", params={"q": "short word", "topic": "words"}).json()["items"]
    assert [each["id"] for each in found] == ["words/wordy"]


def test_a_rule_tells_its_reasons_evidence_and_examples(client: TestClient) -> None:
    rule = client.get("/api/v1/rules/words/wordy").json()
    assert rule["why"]
    assert rule["evidence"][0]["against"]
    assert rule["bad"][0]["marks"]
    assert rule["good"]
    assert client.get("/api/v1/rules/words/nothing").status_code == 404


def test_a_rule_is_switched_and_set_from_the_handbook(client: TestClient) -> None:
    url = "/api/v1/rules/words/wordy"
    off = client.patch(url, json={"on": False, "severity": "error"}).json()
    assert (off["is_on"], off["severity"]) == (False, "error")
    on = client.patch(url, json={"on": True, "severity": "usual"}).json()
    assert (on["is_on"], on["severity"], on["is_severity_chosen"]) == (True, "warning", False)
    preview = client.get("/api/v1/rules", params={"kind": "preview"}).json()["items"][0]["id"]
    assert client.patch(f"/api/v1/rules/{preview}", json={"on": True}).json()["is_on"]
    assert client.patch(url, json={"severity": "grave"}).status_code == 422


def test_a_rule_left_out_with_its_topic_says_so(client: TestClient) -> None:
    change(client, (["rules", "ignore"], ["words"]))
    answer = client.patch("/api/v1/rules/words/wordy", json={"on": True})
    assert answer.status_code == 422
    assert "ignore" in answer.json()["detail"]


def test_how_often_a_rule_speaks_here_is_counted(client: TestClient, new_posting: Any) -> None:
    new_posting("# Welder\n\nYou weld in order to close seams.\n")
    assert client.get("/api/v1/rules/words/wordy").json()["fires"] == 1


def test_a_rule_of_the_house_is_tried_kept_and_applied(client: TestClient, file: Path) -> None:
    tried = client.post("/api/v1/packs/rules/try", json=HOUSE).json()["items"]
    assert [each["marks"] for each in tried] == [["ninjas"], []]
    made = client.post("/api/v1/packs/rules", json=HOUSE)
    assert made.status_code == 201, made.text
    rule = made.json()["id"]
    assert (file.parent / "house-rules" / f"{rule}.toml").is_file()
    found = client.post("/api/v1/check", json={"text": "# Singer\n\nWe want a rock star.\n"}).json()[
        "findings"
    ]
    ours = next(each for each in found if each["rule"] == rule)
    assert ours["fixes"][0]["edits"][0]["text"] == "musician"
    assert client.get("/api/v1/rules", params={"kind": "own"}).json()["items"][0]["id"] == rule


def test_without_sentences_a_rule_is_tried_on_some_that_are_made_up(client: TestClient) -> None:
    bare = {**HOUSE, "bad": [], "good": []}
    tried = client.post("/api/v1/packs/rules/try", json=bare).json()["items"]
    assert [each["is_bad"] for each in tried] == [True] * 3 + [False] * 3
    assert all(bool(each["marks"]) is each["is_bad"] and not each["fault"] for each in tried)


def test_a_rule_of_which_only_some_words_have_others_in_their_place_names_those(client: TestClient) -> None:
    some = {**HOUSE, "words": ["ninja~", "rockstar~"], "instead": {"rockstar~": "specialist~"}}
    made = client.post("/api/v1/packs/rules", json={**some, "message": "", "bad": [], "good": []}).json()
    assert made["form"]["message"] == "We do not write “{text}”. We write “specialist” for “rockstar”."


def test_the_words_of_a_rule_come_back_as_they_were_typed(client: TestClient, file: Path) -> None:
    words = ["wizard", "rock star", "ninja", "guru", "7th heaven"]
    given = {**HOUSE, "words": words, "instead": {"rock star": "musician", "guru": "expert"}}
    made = client.post("/api/v1/packs/rules", json={**given, "bad": [], "good": []}).json()
    assert made["form"]["words"] == words
    assert list(made["form"]["instead"]) == ["rock star", "guru"]
    card = file.parent / made["file"]
    card.write_text(card.read_text().replace('"wizard", ', "").replace("# As they were", "# Somehow"))
    told = client.get(f"/api/v1/packs/rules/{made['id']}").json()["form"]["words"]
    assert set(told) == set(words) - {"wizard"}, "what was changed by hand has no order to keep"


def test_a_rule_that_its_examples_belie_is_not_kept(client: TestClient, file: Path) -> None:
    wrong = {**HOUSE, "good": ["You are a ninja."], "bad": ["You cut films."]}
    answer = client.post("/api/v1/packs/rules", json=wrong)
    assert answer.status_code == 422
    assert [each["where"] for each in answer.json()["problems"]] == ["bad.0", "good.0"]
    assert not (file.parent / "house-rules").exists()


def test_what_is_missing_on_the_form_is_told_at_once(client: TestClient) -> None:
    answer = client.post("/api/v1/packs/rules", json={"summary": "", "why": "", "words": []})
    assert [each["where"] for each in answer.json()["problems"]] == ["summary", "why", "words"]


def test_a_rule_of_the_house_is_changed_by_the_form_or_as_text_and_deleted(
    client: TestClient, file: Path
) -> None:
    url = f"/api/v1/packs/rules/{client.post('/api/v1/packs/rules', json=HOUSE).json()['id']}"
    changed = client.put(url, json={**HOUSE, "severity": "error"}).json()
    assert changed["form"]["severity"] == "error"
    text = changed["text"].replace('severity = "error"', 'severity = "note"')
    assert client.put(f"{url}/text", json={"text": text}).json()["form"]["severity"] == "note"
    assert client.put(f"{url}/text", json={"text": "summary = 1\n"}).status_code == 422
    assert client.delete(url).status_code == 204
    assert "paths" not in settings(client)["values"].get("packs", {})
    assert client.get(url).status_code == 404


def test_of_two_who_delete_a_rule_at_once_one_does_and_it_stays_gone(
    studio: Studio, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in ("rockstar", "ninja"):
        rule = {"summary": f"We do not say {words}", "why": "Nobody knows what it means.", "words": [words]}
        assert client.post("/api/v1/packs/rules", json=rule).status_code == 201
    first, second = (rule.id for rule in house_rules.own_rules(studio))
    usual = house_rules.edited

    def meanwhile(*given: Any) -> str:
        monkeypatch.setattr(house_rules, "edited", usual)
        house_rules.delete(studio, THE_STUDIO, first)
        return usual(*given)

    monkeypatch.setattr(house_rules, "edited", meanwhile)
    with pytest.raises(MissingError):
        house_rules.delete(studio, THE_STUDIO, first)
    assert [rule.id for rule in house_rules.own_rules(studio)] == [second]


def test_a_card_with_more_than_the_form_can_say_is_changed_as_text_alone(
    client: TestClient, file: Path
) -> None:
    made = client.post("/api/v1/packs/rules", json=HOUSE).json()
    card = file.parent / made["file"]
    card.write_text(card.read_text().replace("[match]", '[match]\nwhere = "sentence_start"'))
    assert client.get(f"/api/v1/packs/rules/{made['id']}").json()["form"] is None
    assert client.put(f"/api/v1/packs/rules/{made['id']}", json=HOUSE).status_code == 422
