"""The `[[law]]` tables of a card."""

from datetime import date

from rolewright.rules.law_reader import read_laws
from rolewright.rules.word_law import LawConfidence, LawSource, Verdict, WordLaw
from rolewright.usage import read_toml

LAW = """\
[[law]]
id = "age-xx"
where = ["us", "us-ca"]
verdict = "unlawful"
basis = "An act"
says = "The act names such wording."
names = ["young [and dynamic]"]
confidence = "verified"
since = 2026-02-01

[[law.sources]]
title = "The act"
url = "https://example.org/act"
date = "2026"
"""


def read(text: str) -> tuple[tuple[WordLaw, ...], list[str]]:
    """The laws of a card's text, and what is wrong with it."""
    table = read_toml(text)
    laws = read_laws(table)
    table.close()
    return laws, [problem.message for problem in table.problems]


def test_a_law_is_read_with_its_places_words_and_sources() -> None:
    (law,), problems = read(LAW)
    assert problems == []
    assert (law.id, law.where, law.verdict) == ("age-xx", ("us", "us-ca"), Verdict.UNLAWFUL)
    assert law.sources == (LawSource("The act", "https://example.org/act", "2026"),)
    assert date.fromisoformat(law.since) == date(2026, 2, 1)
    assert law.is_certain
    assert law.details[0] == "It names: “young”"


def test_it_outlives_the_index() -> None:
    import json

    (law,), _ = read(LAW)
    assert WordLaw.from_wire(json.loads(json.dumps(law.to_wire()))) == law


def test_every_mistake_is_told_at_once() -> None:
    wrong = (
        LAW.replace('"us-ca"', '"New York"')
        .replace("unlawful", "forbidden")
        .replace('says = "The act names such wording."', 'says = " "')
        .replace("young [", "young (")
        .replace("since", "sinse")
    )
    _, problems = read(wrong)
    assert [problem.split(":")[0] for problem in problems] == [
        "“New York” is not the id of a jurisdiction, such as us-ca",
        "“forbidden” is not a value of “verdict”",
        "“says” is empty",
        "the pattern “young (and dynamic]” is wrong",
        "“sinse” is not a key here; did you mean “since”?",
    ]


def test_what_was_verified_has_a_source_and_a_place_has_each_law_once() -> None:
    _, problems = read(LAW.partition("[[law.sources]]")[0])
    assert problems == ["what was verified names its source in [[law.sources]]"]
    _, problems = read(LAW + LAW)
    assert problems == ["“age-xx” stands here twice for one place"]


def test_what_is_from_memory_or_in_doubt_is_not_certain() -> None:
    (law,), _ = read(LAW.replace('"verified"', '"from-memory"'))
    assert law.confidence is LawConfidence.FROM_MEMORY
    assert not law.is_certain
    (law,), _ = read(LAW.replace("since =", 'doubt = "A bill."\nsince ='))
    assert not law.is_certain
