import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

import rolewright
from rolewright.report.schema import report_schema
from tests.report.test_wire import GOLDEN
from tools.broken_texts import broken_text
from tools.sample_postings import files

Json = dict[str, Any]
VALIDATOR = Draft202012Validator(report_schema(), format_checker=FormatChecker())


@pytest.fixture
def golden() -> Json:
    """The golden report, for a test to spoil."""
    wire: Json = json.loads(GOLDEN.read_text("utf-8"))
    return wire


def complaints(wire: Json) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors([wire])]


def through_json(text: str) -> Json:
    report = rolewright.check(text, on=date(2026, 11, 23))
    wire: Json = json.loads(json.dumps(report.to_wire(), allow_nan=False))
    return wire


def test_it_is_a_json_schema() -> None:
    Draft202012Validator.check_schema(report_schema())


def test_the_golden_report_follows_it(golden: Json) -> None:
    assert complaints(golden) == []


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_reports_on_postings_follow_it(path: Any) -> None:
    assert complaints(through_json(path.read_text("utf-8"))) == []


@pytest.mark.parametrize("first", range(0, 60, 20))
def test_reports_on_broken_texts_follow_it(first: int) -> None:
    for seed in range(first, first + 20):
        text = broken_text(seed, longest=3000).encode("utf-8", "replace").decode("utf-8")
        assert complaints(through_json(text)) == [], f"seed {seed}"


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "Baker", "---\n---\n", "\0" * 9])
def test_reports_on_next_to_nothing_follow_it(text: str) -> None:
    assert complaints(through_json(text)) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda wire: wire.pop("as_of"),
        lambda wire: wire.update(as_of="yesterday"),
        lambda wire: wire.update(schema="rolewright.report/2"),
        lambda wire: wire["findings"][0].update(severity="fatal"),
        lambda wire: wire["findings"][0].update(start=-1),
        lambda wire: wire["findings"][1]["fixes"][0].update(applicability="sure"),
        lambda wire: wire["suppressed"][0].pop("reason"),
        lambda wire: wire["document"]["sections"][0].update(kind="duties"),
        lambda wire: wire["document"]["facts"].pop("level"),
        lambda wire: wire["document"]["facts"]["pay"][0].update(currency="£"),
        lambda wire: wire["document"]["facts"].update(pay=None),
        lambda wire: wire["document"]["facts"]["deadline"].update(value="soon"),
    ],
)
def test_a_report_that_breaks_the_contract_is_refused(golden: Json, spoil: Callable[[Json], object]) -> None:
    spoil(golden)
    assert complaints(golden) != []


def test_fields_may_be_added(golden: Json) -> None:
    golden["document"]["facts"]["mood"] = {"value": "sunny"}
    golden["later"] = True
    assert complaints(golden) == []
