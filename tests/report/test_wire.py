import json
from pathlib import Path

from rolewright.document import Fact, Facts, Mention, Pay, PayKind
from rolewright.findings import Applicability, Edit, Fix, Severity, Suppressed
from rolewright.report.document_wire import document_to_wire
from rolewright.report.wire import to_wire
from rolewright.text import Span
from tests.report.handmade import description, finding, place, report
from tests.report.stated import TEXT, posting

GOLDEN = Path(__file__).with_name("golden.json")


def test_the_wire_form_is_the_one_that_others_rely_on() -> None:
    bonus = place(TEXT, "a bonus")
    findings = [
        finding(
            None, rule="outline/no-about", severity=Severity.NOTE, message="Say who you are.", share=0.25
        ),
        finding(
            bonus,
            rule="pay/variable-unexplained",
            message="Say what the bonus depends on.",
            fixes=[Fix("Write “a bonus of 5 %”", (Edit(bonus, "a bonus of 5 %"),), Applicability.SUGGEST)],
            words=("a", "bonus"),
            amount=5.0,
            known=None,
        ),
    ]
    answered = Suppressed(finding(place(TEXT, "some travel"), rule="outline/place"), "agreed in May")
    wire = to_wire(report(posting(), findings, suppressed=[answered], path="jobs/baker.md"))
    assert wire == json.loads(GOLDEN.read_text("utf-8"))


def test_report_objects_know_their_wire_form() -> None:
    made = report("Baker")
    assert made.to_wire() == to_wire(made)


def test_a_fact_that_is_not_stated_is_null_or_an_empty_list() -> None:
    facts = document_to_wire(description(""))["facts"]
    assert {name for name, value in facts.items() if value == []} == {
        "pay",
        "other_pay",
        "employment",
        "locations",
    }
    assert all(value in (None, []) for value in facts.values())


def test_a_finding_about_the_whole_posting_has_an_empty_span_at_the_start() -> None:
    (wire,) = to_wire(report("\nBaker", [finding(None)]))["findings"]
    assert (wire["scope"], wire["start"], wire["end"], wire["line"], wire["column"]) == (
        "document",
        0,
        0,
        1,
        1,
    )


def test_positions_count_code_points_and_lines_and_columns_count_from_one() -> None:
    text = "😀\r\n  pay"
    (wire,) = to_wire(report(text, [finding(place(text, "pay"))]))["findings"]
    assert (wire["start"], wire["end"], wire["line"], wire["column"]) == (5, 8, 2, 3)


def test_numbers_are_such_that_json_has_them() -> None:
    pay = Pay(PayKind.RANGE, 60000.0, float("inf"))
    facts = Facts(pay=Fact((Mention(pay, Span(0, 1)),)))
    wire = to_wire(report(description("x", facts=facts), [finding(None, nothing=float("nan"), whole=3.0)]))
    (stated,) = wire["document"]["facts"]["pay"]
    assert json.dumps([stated["min"], stated["max"]], allow_nan=False) == "[60000, null]"
    assert json.dumps(wire["findings"][0]["data"], allow_nan=False) == '{"nothing": null, "whole": 3}'


def test_every_mention_of_a_fact_is_kept() -> None:
    mentions = (Mention("Leeds", Span(0, 5)), Mention("York", Span(6, 10)), Mention("Leeds", Span(11, 16)))
    towns = document_to_wire(description("Leeds York Leeds", facts=Facts(locations=Fact(mentions))))
    assert towns["facts"]["locations"] == [
        {"value": "Leeds", "start": 0, "end": 5, "mentions": [{"start": 11, "end": 16}]},
        {"value": "York", "start": 6, "end": 10},
    ]
    titles = document_to_wire(description("Leeds York Leeds", facts=Facts(title=Fact(mentions))))
    assert titles["facts"]["title"] == {
        "value": "Leeds",
        "start": 0,
        "end": 5,
        "mentions": [{"value": "York", "start": 6, "end": 10}, {"value": "Leeds", "start": 11, "end": 16}],
    }
