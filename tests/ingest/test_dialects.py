"""The JSON of tracking systems becomes postings, with the facts that it states apart in front."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright import parse
from rolewright.document import Employment
from rolewright.ingest import ingest, ingest_all
from rolewright.ingest.dialects import dialects
from rolewright.usage import UsageError
from tests.ingest.systems import (
    ALL,
    ASHBY,
    GREENHOUSE,
    JSON_RESUME,
    LEVER,
    RECRUITEE,
    SMARTRECRUITERS,
    WORKABLE,
)


def read(value: Any) -> str:
    return ingest(json.dumps(value), "board.json").text


def test_greenhouse() -> None:
    assert read(GREENHOUSE) == (
        "---\n"
        "title: Night Baker\n"
        "employer: Rye & Sons\n"
        'locations: ["Leeds, UK", "York, UK"]\n'
        "employment: Full-time\n"
        'pay: "GBP 28,000–32,000"\n'
        "department: Bakery\n"
        "posted: 2026-11-02\n"
        "identifier: B-7\n"
        'url: "https://boards.example/rye/jobs/4711"\n'
        "---\n\n"
        "# Night Baker\n\nBake bread & rolls.\n\n- Rye\n"
    )


def test_lever() -> None:
    assert read(LEVER) == (
        "---\n"
        "title: Night Baker\n"
        'locations: ["Leeds, UK"]\n'
        "workplace: onsite\n"
        "employment: Part-time\n"
        "pay: GBP 14–16.50 an hour\n"
        "department: Bakery\n"
        'identifier: "0a1b"\n'
        'url: "https://jobs.example/rye/0a1b"\n'
        'apply: "https://jobs.example/rye/0a1b/apply"\n'
        "---\n\n"
        "# Night Baker\n\nWe bake bread.\n\n## What you do:\n\n- Bake\n- Clean\n\nWrite to us.\n"
    )


def test_ashby() -> None:
    assert read({"apiVersion": "1", "jobs": [ASHBY]}) == (
        "---\n"
        "title: Night Baker\n"
        'locations: ["Leeds, England, UK", York]\n'
        "workplace: onsite\n"
        "employment: full-time\n"
        'pay: "GBP 28,000–32,000 a year"\n'
        "department: Bakery\n"
        "posted: 2026-11-02\n"
        "identifier: c0ffee\n"
        'url: "https://jobs.example/rye/c0ffee"\n'
        "---\n\n"
        "# Night Baker\n\nBake bread.\n"
    )


def test_workable() -> None:
    assert read({"name": "Rye & Sons", "description": None, "jobs": [WORKABLE]}) == (
        "---\n"
        "title: Night Baker\n"
        "employer: Rye & Sons\n"
        'locations: ["Leeds, England, UK"]\n'
        "employment: Full-time\n"
        "department: Bakery\n"
        "posted: 2026-11-02\n"
        "identifier: ABC1\n"
        'url: "https://apply.example/j/ABC1"\n'
        "---\n\n"
        "# Night Baker\n\nBake bread.\n\n## Requirements\n\n- Two years at an oven\n\n"
        "## Benefits\n\n- A loaf a day\n"
    )


def test_smartrecruiters() -> None:
    assert read(SMARTRECRUITERS) == (
        "---\n"
        "title: Night Baker\n"
        "employer: Rye & Sons\n"
        'locations: "Leeds, UK"\n'
        "workplace: hybrid\n"
        "employment: Full-time\n"
        "department: Bakery\n"
        "posted: 2026-11-02\n"
        "identifier: REF7\n"
        'url: "https://jobs.example/Rye/744"\n'
        "---\n\n"
        "# Night Baker\n\n## Company Description\n\nWe bake.\n\n## Job Description\n\nBake bread.\n\n"
        "## Qualifications\n\n- Patience\n"
    )


def test_recruitee() -> None:
    assert read({"offers": [RECRUITEE]}) == (
        "---\n"
        "title: Night Baker\n"
        "employer: Rye & Sons\n"
        'locations: ["Leeds, England, UK"]\n'
        "workplace: onsite\n"
        "employment: [part-time, fixed-term]\n"
        'hours: "24–32 hours a week"\n'
        'pay: "GBP 2,400–2,800 a month"\n'
        "department: Bakery\n"
        "deadline: 2027-01-15\n"
        "posted: 2026-11-02\n"
        'identifier: "99"\n'
        'url: "https://rye.example/o/baker"\n'
        "---\n\n"
        "# Night Baker\n\nBake bread.\n\n## Requirements\n\n- Patience\n"
    )


def test_json_resume() -> None:
    assert read(JSON_RESUME) == (
        "---\n"
        "title: Night Baker\n"
        "employer: Rye & Sons\n"
        'locations: "Leeds, England, UK"\n'
        "postal_code: LS1 1AA\n"
        "workplace: onsite\n"
        "employment: Full-time\n"
        'pay: "£28,000 a year"\n'
        "posted: 2026-11-02\n"
        'url: "https://jobs.example/7"\n'
        "skills: Baking\n"
        "---\n\n"
        "# Night Baker\n\nBake bread & rolls.\n\nIn Leeds.\n\n## Responsibilities\n\n- Bake\n- Clean\n\n"
        "## Qualifications\n\n- Patience\n"
    )


@pytest.mark.parametrize("name", ALL)
def test_each_is_known_by_its_shape_and_taken_for_no_other(name: str) -> None:
    knowing = [each.__name__.rpartition(".")[2] for each in dialects("JSON") if each.jobs(ALL[name])]  # type: ignore[attr-defined]
    assert knowing[0] == name


@pytest.mark.parametrize("name", ALL)
def test_the_facts_are_read_back_as_the_check_reads_them(name: str) -> None:
    facts = parse(read(ALL[name])).facts
    assert facts.title.value == "Night Baker"
    assert "Leeds" in {place.value.partition(",")[0] for place in facts.locations.mentions}
    assert facts.employment.value in (Employment.FULL_TIME, Employment.PART_TIME)


@pytest.mark.parametrize(
    ("board", "labels"),
    [
        ({"jobs": [GREENHOUSE, {**GREENHOUSE, "id": 4712}], "meta": {"total": 2}}, ["4711", "4712"]),
        ([LEVER, {**LEVER, "id": "0a1c"}], ["0a1b", "0a1c"]),
        ({"jobs": [ASHBY, {**ASHBY, "id": "beef"}]}, ["c0ffee", "beef"]),
        ({"name": "Rye", "jobs": [WORKABLE, {**WORKABLE, "shortcode": "ABC2"}]}, ["ABC1", "ABC2"]),
        ({"offers": [RECRUITEE, {**RECRUITEE, "id": 100}]}, ["99", "100"]),
        ({"totalFound": 2, "content": [SMARTRECRUITERS, {**SMARTRECRUITERS, "id": "745"}]}, ["744", "745"]),
    ],
)
def test_a_board_gives_each_of_its_postings(board: Any, labels: list[str]) -> None:
    assert [each.label for each in ingest_all(json.dumps(board), "board.json")] == labels


def test_a_list_without_words_is_told_with_the_place_of_the_words() -> None:
    bare = {key: value for key, value in GREENHOUSE.items() if key != "content"}
    found = ingest_all(json.dumps({"jobs": [GREENHOUSE, {**bare, "id": 2}, {**bare, "id": 3}]}), "b.json")
    assert next(found).label == "4711"
    with pytest.raises(UsageError) as error:
        next(found)
    assert str(error.value) == (
        "b.json: has no words for 2, 3 of its 3 postings, as Greenhouse lists them; "
        "ask its job board for them with “?content=true”"
    )


def test_a_list_without_any_words_is_refused_as_a_whole() -> None:
    bare = {key: value for key, value in SMARTRECRUITERS.items() if key != "jobAd"}
    with pytest.raises(UsageError, match="no words for any of its 2 postings, as SmartRecruiters lists them"):
        read({"totalFound": 2, "content": [bare, bare]})


@pytest.mark.parametrize(
    ("location", "places", "workplace"),
    [
        ("Remote", "locations: Remote\n", "workplace: remote\n"),
        ("Remote - US", "locations: Remote - US\n", "workplace: remote\n"),
        ("Austin, TX (Remote)", 'locations: ["Austin, TX (Remote)"]\n', "workplace: remote\n"),
        ("Austin | Remote", "locations: [Austin, Remote]\n", ""),
        ("Remoteville", "locations: Remoteville\n", ""),
    ],
)
def test_greenhouse_says_remote_in_its_place_alone(location: str, places: str, workplace: str) -> None:
    text = read({**GREENHOUSE, "location": {"name": location}})
    assert places in text
    assert (workplace in text) if workplace else ("workplace" not in text)


def test_pay_for_several_places_keeps_their_names() -> None:
    ranges = [
        {"min_cents": 100, "max_cents": 200, "currency_type": "USD", "title": title} for title in ("A:", "B")
    ]
    assert 'pay: ["A: USD 1–2", "B: USD 1–2"]' in read({**GREENHOUSE, "pay_input_ranges": ranges})


def test_words_that_tell_several_ranges_tell_better_than_one_range() -> None:
    words = "<p>Leeds: £28,000 to £30,000 a year. London: £32,000 to £36,000 a year.</p>"
    assert "pay:" not in read({**RECRUITEE, "description": words})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(sorted(ALL)), st.data())
def test_values_of_any_shape_do_no_harm(name: str, data: st.DataObject) -> None:
    job = {key: data.draw(JSON) if data.draw(st.booleans()) else value for key, value in ALL[name].items()}
    told = json.dumps(data.draw(st.sampled_from([job, [job], {"jobs": [job]}])))
    with suppress(UsageError):
        for each in ingest_all(told, "a.json"):
            parse(each.text)


@given(JSON)
def test_any_json_ends_in_postings_or_in_one_message(value: Any) -> None:
    with suppress(UsageError):
        assert list(ingest_all(json.dumps(value), "a.json"))


def test_lever_may_list_postings_by_groups() -> None:
    groups = [{"title": "Bakery", "postings": [LEVER]}, {"title": "Mill", "postings": [{**LEVER, "id": "2"}]}]
    assert [each.label for each in ingest_all(json.dumps(groups), "a.json")] == ["0a1b", "2"]


@pytest.mark.parametrize("board", [{"jobs": [], "meta": {"total": 0}}, {"offers": []}, []])
def test_a_board_without_postings_is_told_as_such(board: Any) -> None:
    with pytest.raises(UsageError, match="without postings"):
        read(board)
