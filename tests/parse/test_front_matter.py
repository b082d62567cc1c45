import pytest

from rolewright import parse
from rolewright.parse.structure import read


def test_scalars_and_lists_are_read_as_they_were_typed() -> None:
    text = "---\ntitle: Baker\nremote: no\nlocations: [Leeds, 'York, UK']\nopens: 2027-01-15\n---\n# Baker\n"
    reading = read(text)
    assert {key: [entry.value for entry in entries] for key, entries in reading.front_matter.items()} == {
        "title": ["Baker"],
        "remote": ["no"],
        "locations": ["Leeds", "York, UK"],
        "opens": ["2027-01-15"],
    }
    assert all(
        entry.value in text[slice(*entry.span)]
        for entries in reading.front_matter.values()
        for entry in entries
    )


PLAIN = """\
---
title: Night Baker, Ovens & Rolls (m/f)
pay: €14.50–16 an hour
apply: https://bread.example/jobs/7
posted: 2027-01-15
starts: 9:30
places: [Leeds, York Road,Hull]
---
Baker wanted
"""


def test_plain_lines_are_read_as_yaml_reads_them() -> None:
    plain = read(PLAIN)
    by_yaml = read(PLAIN.replace("title", "note: 'not plain'\ntitle", 1))
    assert [
        [(entry.value, plain.source[entry.span]) for entry in entries]
        for entries in plain.front_matter.values()
    ] == [
        [(entry.value, by_yaml.source[entry.span]) for entry in entries]
        for key, entries in by_yaml.front_matter.items()
        if key != "note"
    ]
    assert list(plain.front_matter) == ["title", "pay", "apply", "posted", "starts", "places"]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("title: 'Baker: nights'", ["Baker: nights"]),
        ("title: Baker # of rolls", ["Baker"]),
        ("title: Baker\n  of rolls", ["Baker of rolls"]),
        ("title:\n- Baker\n- Cook", ["Baker", "Cook"]),
        ("title: [Baker, 'York, UK']", ["Baker", "York, UK"]),
        ("title: Baker: nights", None),
    ],
)
def test_what_is_not_plain_is_left_to_yaml(line: str, values: list[str] | None) -> None:
    declared = read(f"---\n{line}\n---\nBaker wanted\n").declared("title")
    assert [entry.value for entry in declared] == (values or [])


@pytest.mark.parametrize(
    "written", ["'York, UK'", '"York, UK"', '!!str "York, UK"', "&home 'York, UK'", "[Leeds, 'York, UK']"]
)
def test_quotation_marks_and_tags_are_no_part_of_the_words(written: str) -> None:
    reading = read(f"---\nplace: {written}\n---\nBaker wanted\n")
    assert reading.source[reading.declared("place")[-1].span] == "York, UK"


def test_dashes_over_prose_are_no_front_matter() -> None:
    assert not read("---\nWe bake bread\n---\nand cakes").front_matter


def test_broken_yaml_is_read_as_having_none() -> None:
    assert not parse("---\ntitle: [Baker\n---\n# Baker\n").front_matter


def test_an_alias_bomb_is_harmless() -> None:
    bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nBaker wanted\n"
    assert parse(bomb).language == "und"


def test_front_matter_wins_over_the_words() -> None:
    description = parse("---\ntitle: Night Baker\npay: £14–16 an hour\n---\n# Baker\n\nPay: £12 an hour\n")
    assert description.facts.title.value == "Night Baker"
    assert [mention.declared for mention in description.facts.pay] == [True, False]


def test_a_town_and_the_code_of_its_region_are_one_place() -> None:
    description = parse("---\ntitle: Baker\nlocations: [Denver, CO]\n---\n# Baker\n")
    assert [mention.value for mention in description.facts.locations] == ["Denver, CO"]
    two = parse("---\ntitle: Baker\nlocations: [Leeds, York]\n---\n# Baker\n")
    assert [mention.value for mention in two.facts.locations] == ["Leeds", "York"]


def test_a_key_within_another_is_named_with_it() -> None:
    reading = read(
        "---\ntitle: Cook\nlocation:\n  city: Lisbon\nsites:\n  - name: A\n  - name: B\n---\nCook."
    )
    assert [entry.value for entry in reading.front_matter["location.city"]] == ["Lisbon"]
    assert [entry.value for entry in reading.front_matter["sites.name"]] == ["A", "B"]


HUGO = """\
+++
title = "Night Baker"
date = 2027-01-15
draft = false
locations = [
  "Leeds",
  "York, UK",
]
pay = '£13.50 an hour'  # agreed in May
note = "says \\"hello\\""

[params]
employment = "full-time"
+++
# Baker

Bake rye bread.
"""


def test_toml_between_plus_signs_is_front_matter_too() -> None:
    reading = read(HUGO)
    assert {key: [entry.value for entry in entries] for key, entries in reading.front_matter.items()} == {
        "title": ["Night Baker"],
        "date": ["2027-01-15"],
        "draft": ["false"],
        "locations": ["Leeds", "York, UK"],
        "pay": ["£13.50 an hour"],
        "note": ['says "hello"'],
        "params.employment": ["full-time"],
    }
    document = parse(HUGO)
    assert document.facts.title.value == "Night Baker"
    assert document.source[document.facts.pay.mentions[0].span] == "£13.50 an hour"
    assert document.facts.locations.value == "Leeds"


@pytest.mark.parametrize("text", ["+++\nnot toml at all\n+++\nBaker\n", "+++\n", "+++\n+++\nBaker\n"])
def test_plus_signs_around_something_else_are_text(text: str) -> None:
    assert read(text).front_matter == {}
    assert parse(text).text == text
