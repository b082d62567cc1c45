"""Reports as SARIF 2.1.0: what the standard and GitHub's code scanning ask of a log."""

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rolewright.findings import Applicability, Edit, Fix, Severity, Suppressed
from rolewright.records import replace
from rolewright.report import Baselined, Report
from rolewright.report.sarif import region, to_sarif, uri
from rolewright.rules import Rule
from rolewright.rules.run import CRASHED
from rolewright.text import SourceText, Span
from tests.report.handmade import finding, place, report
from tests.report.sarif_schema import LOG

TEXT = "# Baker 🥐\n\nWe offer 🥐 and a competitive\nsalary.\n"
RULE = Rule("pay/vague", "Pay is named with a word", "{text}", Severity.WARNING, "A word is no number.")


def log(*reports: Report, rules: tuple[Rule, ...] = (RULE,), **more: Any) -> Any:
    """The log, as it is read again."""
    made = to_sarif(reports, rules, **{"version": "1.2.3", "exit_code": 0, **more})
    read = json.loads(json.dumps(made, ensure_ascii=False, allow_nan=False))
    Draft202012Validator(LOG).validate(read)
    return read


def run(*reports: Report, **more: Any) -> Any:
    (only,) = log(*reports, **more)["runs"]
    return only


def vague(**more: Any) -> Report:
    return report(TEXT, [finding(place(TEXT, "competitive\nsalary"), **more)])


def test_the_log_says_which_version_of_the_standard_it_follows() -> None:
    made = log(vague())
    assert (made["version"], made["$schema"]) == ("2.1.0", "https://json.schemastore.org/sarif-2.1.0.json")
    assert set(made) == {"$schema", "version", "runs"}


def test_the_tool_is_named_with_its_version_and_rules() -> None:
    driver = run(vague())["tool"]["driver"]
    assert (driver["name"], driver["version"], driver["semanticVersion"]) == ("Rolewright", "1.2.3", "1.2.3")
    assert "semanticVersion" not in run(vague(), version="0+unknown")["tool"]["driver"]
    (rule,) = driver["rules"]
    assert rule["id"] == "pay/vague"
    assert rule["shortDescription"]["text"] == "Pay is named with a word"
    assert rule["fullDescription"]["text"] == "A word is no number."
    assert rule["help"]["text"].startswith("A word is no number. ")
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert rule["properties"]["tags"] == ["pay"]
    assert rule["properties"]["problem.severity"] == "warning"


def test_a_rule_says_how_precise_it_is_only_where_enough_was_judged() -> None:
    rules = (
        Rule("house/never-judged", "House", "", Severity.WARNING),
        Rule("duties/weak-start", "Weak", "", Severity.WARNING),
    )
    few, many = run(rules=rules)["tool"]["driver"]["rules"]
    assert "precision" not in few["properties"]
    assert many["properties"]["precision"] in ("very-high", "high", "medium", "low")


def test_help_is_told_in_full_for_rules_that_found_something() -> None:
    other = Rule("words/wordy", "Long", "", Severity.WARNING)
    rules = run(vague(), rules=(RULE, other), help_of=lambda rule: f"*{rule.id}*")["tool"]["driver"]["rules"]
    assert [rule["help"].get("markdown") for rule in rules] == ["*pay/vague*", None]


def test_a_result_points_to_its_rule_and_says_how_grave_it_is() -> None:
    other = Rule("words/wordy", "Long", "", Severity.WARNING)
    (result,) = run(vague(severity=Severity.ERROR), rules=(other, RULE))["results"]
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("pay/vague", 1, "error")
    assert result["message"] == {"text": "Say it in numbers."}


def test_columns_are_utf_16_units_and_the_end_is_the_place_after() -> None:
    made = run(vague())
    assert made["columnKind"] == "utf16CodeUnits"
    where = made["results"][0]["locations"][0]["physicalLocation"]
    # The croissant takes two units.
    assert where["region"] == {"startLine": 3, "startColumn": 19, "endLine": 4, "endColumn": 7}


def test_offsets_are_told_where_every_count_agrees() -> None:
    source = SourceText("# Baker\n\nPay: competitive.\n")
    where = region(source, place(source.text, "competitive"))
    assert (where["charOffset"], where["charLength"]) == (14, 11)
    assert (where["startColumn"], where["endColumn"]) == (6, 17)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    source = SourceText("\ufeffBaker\nPay")
    assert region(source, Span(1, 6)) == {
        "startLine": 1,
        "startColumn": 1,
        "endLine": 1,
        "endColumn": 6,
        "charOffset": 0,
        "charLength": 5,
    }
    assert region(source, Span(7, 10))["startColumn"] == 1


def test_every_kind_of_line_end_counts() -> None:
    source = SourceText("a\r\nb\rc")
    assert region(source, Span(5, 6))["startLine"] == 3
    assert run(vague())["newlineSequences"] == ["\r\n", "\n", "\r"]


def test_a_finding_about_the_whole_posting_has_an_empty_place_at_the_start_and_says_so() -> None:
    (result,) = run(report(TEXT, [finding()]))["results"]
    where = result["locations"][0]["physicalLocation"]["region"]
    assert [where[key] for key in ("startLine", "startColumn", "endLine", "endColumn")] == [1, 1, 1, 1]
    assert result["properties"]["scope"] == "document"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("jobs/baker.md", "jobs/baker.md"),
        ("./jobs/baker.md", "jobs/baker.md"),
        ("jobs/Head of R&D 100%.md", "jobs/Head%20of%20R%26D%20100%25.md"),
        ("chef: sous.md", "chef%3A%20sous.md"),
        ("../bäcker.md", "../b%C3%A4cker.md"),
        ("/repo/jobs/a b.md", "jobs/a%20b.md"),
        ("/elsewhere/a b.md", "file:///elsewhere/a%20b.md"),
    ],
)
def test_a_path_is_a_relative_uri_wherever_it_can_be(path: str, expected: str) -> None:
    assert uri(path, "/repo") == expected


def test_standard_input_has_no_address() -> None:
    made = run(report(TEXT, [finding()], path=None))
    assert made["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "description": {"text": "standard input"},
        "index": 0,
    }


def test_a_text_is_an_artifact_with_its_digest() -> None:
    (artifact,) = run(vague())["artifacts"]
    assert artifact["location"] == {"uri": "posting.md"}
    assert re.fullmatch("[0-9a-f]{64}", artifact["hashes"]["sha-256"])


def test_a_fix_replaces_words_and_advice_without_edits_is_no_fix() -> None:
    words = place(TEXT, "competitive")
    fixes = [
        Fix("Say how much", (Edit(words, "fair"),), Applicability.SUGGEST),
        Fix("Ask somebody", (), Applicability.SHOW),
    ]
    (fix,) = run(vague(fixes=fixes))["results"][0]["fixes"]
    assert fix["description"]["text"] == "Say how much (a suggestion)"
    (change,) = fix["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "posting.md"
    (replacement,) = change["replacements"]
    assert replacement["insertedContent"] == {"text": "fair"}
    assert replacement["deletedRegion"]["startColumn"] == 19


def test_what_the_owner_has_answered_is_suppressed_with_the_reason() -> None:
    answered = report(TEXT, suppressed=[Suppressed(finding(), "the scale is public")])
    (result,) = run(answered)["results"]
    assert result["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "the scale is public"}
    ]


def prints(text: str, words: str = "competitive") -> list[str]:
    starts = [at for at in range(len(text)) if text.startswith(words, at)]
    found = report(text, [finding(Span(at, at + len(words))) for at in starts])
    return [result["partialFingerprints"]["primaryLocationLineHash"] for result in run(found)["results"]]


def test_a_fingerprint_survives_moves_and_edits_elsewhere_and_tells_equals_apart() -> None:
    (before,) = prints("Pay: competitive.")
    assert prints("# Baker\n\nGood bread.\n\nWe pay:\ncompetitive") == [before]
    assert prints("Competitive pay.", "Competitive") == [before]
    assert re.fullmatch(r"[0-9a-f]{16}:1", before)
    assert prints("competitive, competitive") == [before, before.replace(":1", ":2")]


def test_a_state_is_told_for_every_result_once_there_is_a_baseline() -> None:
    two = [finding(place(TEXT, "competitive")), finding()]
    answered = [Suppressed(finding(rule="words/wordy"), "a name")]
    compared = replace(report(TEXT, two, suppressed=answered), baselined=Baselined(frozenset({1})))
    states = [result["baselineState"] for result in run(compared)["results"]]
    assert states == ["new", "unchanged", "unchanged"]
    assert "baselineState" not in run(report(TEXT, two))["results"][0]


def test_the_run_says_how_it_ended() -> None:
    (good,) = run(vague(), exit_code=1)["invocations"]
    assert (good["executionSuccessful"], good["exitCode"]) == (True, 1)
    (bad,) = run(vague(), exit_code=2, problems=["missing.md: cannot be read"])["invocations"]
    assert (bad["executionSuccessful"], bad["exitCode"]) == (False, 2)
    (told,) = bad["toolExecutionNotifications"]
    assert told == {"level": "error", "message": {"text": "missing.md: cannot be read"}}


def test_a_rule_that_crashed_is_described_and_the_run_has_not_succeeded() -> None:
    crashed = replace(report(TEXT, [finding(rule=CRASHED, severity=Severity.ERROR)]), crashed=True)
    made = run(crashed, exit_code=3)
    index = made["results"][0]["ruleIndex"]
    assert made["tool"]["driver"]["rules"][index]["id"] == CRASHED
    assert made["invocations"][0]["executionSuccessful"] is False
