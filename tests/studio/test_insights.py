"""Insights tell how the library did from day to day, by team and place."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import delete, select

from rolewright.studio.insights.history import days_shown
from rolewright.studio.studio import Studio
from rolewright.studio.tables.snapshot import Snapshot
from rolewright.studio.tables.spoken import Spoken
from tests.studio.conftest import NOW, POSTING, Clock

Make = Callable[..., dict[str, Any]]


def days(client: TestClient, address: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(f"/api/v1/insights?{address}").json()["days"]
    return found


def test_a_history_has_even_days_and_ends_today() -> None:
    shown = days_shown(NOW.date(), 30)
    assert len(shown) == 13
    assert shown[-1] == NOW.date()
    assert (shown[-1] - shown[0]).days == 30


def test_a_day_tells_what_was_so_at_its_end(client: TestClient, new_posting: Make, clock: Clock) -> None:
    posting = new_posting(POSTING + "\nBring [add a tool].\n", team="Bakery")
    clock.now += timedelta(days=2)
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": POSTING, "base": 1})
    new_posting("# Welder\n\nHull. You weld.\n")
    told = {day["day"]: day for day in days(client, "days=12")}
    first, between, last = (told[f"2026-11-{number}"] for number in (26, 27, 28))
    assert told["2026-11-25"]["postings"] == 0
    assert told["2026-11-25"]["score"] is None
    assert first == {**between, "day": "2026-11-26"}
    assert (first["postings"], first["errors"] > 0) == (1, True)
    assert last["postings"] == sum(last["legal"].values()) == 2


def test_days_are_counted_as_if_one_looked_at_each(client: TestClient, studio: Studio) -> None:
    chance = random.Random(7)
    made = [client.post("/api/v1/postings", json={"text": "# Welder\n\nHull.\n"}).json() for _ in range(6)]
    with studio.database.writing() as session:
        session.execute(delete(Spoken))
        session.execute(delete(Snapshot))
        for posting in made:
            changes = sorted(NOW.date() - timedelta(days=back) for back in chance.sample(range(-5, 50), 9))
            for day, until in pairwise(changes):
                errors, score = chance.randrange(4), chance.choice((None, 40, 61, 80))
                told = {"errors": errors, "score": score, "legal": chance.choice(("met", "broken"))}
                row = {"posting_id": posting["id"], "day": day, "until": until, "revision": 1, "warnings": 0}
                session.add(Snapshot(**row, **told))
        session.flush()
        rows = list(session.scalars(select(Snapshot)))
    for day in days(client, "days=36"):
        held = [each for each in rows if str(each.day) <= day["day"] < str(each.until)]
        scores = [each.score for each in held if each.score is not None]
        assert day["postings"] == len(held)
        assert day["errors"] == sum(each.errors for each in held)
        assert day["score"] == (sum(scores) / len(scores) if scores else None)
        assert {key: number for key, number in day["legal"].items() if number} == Counter(
            each.legal for each in held
        )


def test_what_rules_said_is_known_for_each_day(client: TestClient, studio: Studio, clock: Clock) -> None:
    chance = random.Random(3)
    posting = client.post("/api/v1/postings", json={"text": POSTING}).json()
    said: dict[date, Counter[str]] = {}
    for base in range(1, 25):
        clock.now += timedelta(days=chance.choice((0, 0, 1, 3)))
        text = POSTING + "\nBring [a tool].\n" * chance.randrange(3) + "\nNo fatties.\n" * chance.randrange(2)
        text += f"\nVersion {base}.\n"
        client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": text, "base": base})
        findings = studio.checking.report(text, studio.today).findings
        said[clock.now.date()] = Counter(finding.rule for finding in findings)
    with studio.database.reading() as session:
        rows = list(session.scalars(select(Spoken)))
    assert len(said) > 5
    assert len(rows) < sum(len(rules) for rules in said.values())
    for day, counted in said.items():
        held = [each for each in rows if each.day <= day and (each.until is None or day < each.until)]
        assert {each.rule: each.findings for each in held} == counted


def test_saving_the_same_findings_again_changes_nothing(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    before = client.get("/api/v1/insights").json()
    client.put(f"/api/v1/postings/{posting['id']}/text", json={"text": POSTING + "\n", "base": 1})
    assert client.get("/api/v1/insights").json() == before


def test_teams_places_and_rules_are_counted(client: TestClient, new_posting: Make) -> None:
    new_posting(team="Bakery")
    new_posting(POSTING + "\nBring [add a tool] and [add a coat].\n", team="Bakery")
    new_posting("# Welder\n\nHull. You weld.\n")
    found = client.get("/api/v1/insights").json()
    teams = {group["name"]: group["postings"] for group in found["teams"]}
    assert teams == {"Bakery": 2, "": 1}
    frequent = {each["rule"]: each for each in found["rules"]}
    assert max(each["postings"] for each in frequent.values()) <= 3
    assert all(each["findings"] >= each["postings"] > each["before"] == 0 for each in frequent.values())


def test_insights_can_be_narrowed(client: TestClient, new_posting: Make) -> None:
    new_posting(team="Bakery")
    new_posting("# Welder\n\nHull. You weld.\n")
    assert days(client, "team=Bakery")[-1]["postings"] == 1
    assert days(client, "place=Leeds")[-1]["postings"] == 1
    assert days(client, "team=Nobody")[-1]["postings"] == 0


def test_a_deleted_posting_leaves_the_history(client: TestClient, new_posting: Make) -> None:
    posting = new_posting()
    client.delete(f"/api/v1/postings/{posting['id']}")
    assert days(client)[-1]["postings"] == 0


def test_the_page_of_a_first_day_shows_figures_and_no_charts(client: TestClient, new_posting: Make) -> None:
    assert "Nothing to see yet" in client.get("/insights").text
    new_posting(team="<b>Bakery</b>")
    page = client.get("/insights?days=30").text
    assert '<svg class="chart' not in page
    assert "There are figures of today alone." in page
    assert "Nothing asked" in page
    assert "&lt;b&gt;Bakery" in page
    assert "<b>Bakery" not in page
    assert "style=" not in page.partition("<main")[2]


def test_the_page_shows_charts_from_the_first_day_of_which_there_are_figures(
    client: TestClient, new_posting: Make, clock: Clock
) -> None:
    new_posting()
    clock.now += timedelta(days=5)
    page = client.get("/insights?days=90").text
    assert page.count('<svg class="chart') == 2
    assert "On none of these days had a posting an error." in page
    assert "There are figures from 26 November 2026 on." in page
    assert page.count("<circle") == 6
    clock.now += timedelta(days=40)
    assert "There are figures from" not in client.get("/insights?days=30").text


def test_no_day_of_a_short_history_is_told_twice() -> None:
    shown = days_shown(NOW.date(), 5)
    assert len(shown) == len(set(shown)) == 6


def test_frequent_remarks_are_named_by_what_they_say(client: TestClient, new_posting: Make) -> None:
    new_posting(POSTING.replace("## What we offer\n\n- 28 days of holiday and a loaf a day.\n", ""))
    page = client.get("/insights").text
    assert (
        '<a href="/handbook/outline/missing-benefits">Nothing says what the person gets besides pay</a>'
        in page
    )
