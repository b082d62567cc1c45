"""JUnit's XML, as CI systems read it."""

import xml.etree.ElementTree as ET

from rolewright.findings import Applicability, Fix, Severity
from rolewright.records import replace
from rolewright.report import Baselined, Report
from rolewright.report.gate import Limits
from rolewright.report.junit import to_junit
from rolewright.rules.run import CRASHED
from rolewright.scoring import GUIDE, Part, Scorecard
from rolewright.settings import FailOn
from tests.report.handmade import finding, place, report

TEXT = "# Baker\n\nWe pay a competitive salary, and a competitive pension.\n"


def suites(*judged: tuple[Report, Limits], problems: tuple[str, ...] = ()) -> list[ET.Element]:
    return list(ET.fromstring(to_junit(judged, problems)))


def cases(found: Report, limits: Limits | None = None) -> dict[str, ET.Element]:
    (suite,) = suites((found, limits or Limits()))
    return {case.attrib["name"]: case for case in suite}


def scored(total: int, *findings: object) -> Report:
    parts = dict.fromkeys(Part, total)
    return replace(report(TEXT, list(findings)), scorecard=Scorecard(GUIDE.name, parts, total, ()))


def test_a_posting_is_a_suite_that_counts_its_cases() -> None:
    found = [finding(severity=Severity.ERROR), finding(rule="words/wordy")]
    one, two = suites((report(TEXT, found), Limits()), (report(TEXT, path="b.md"), Limits()))
    assert one.attrib == {
        "name": "posting.md",
        "tests": "3",
        "failures": "1",
        "errors": "0",
        "skipped": "1",
        "time": "0",
    }
    assert two.attrib["name"] == "b.md"


def test_a_rule_with_findings_is_a_case_that_keeps_its_name_and_knows_its_place() -> None:
    found = report(TEXT, [finding(place(TEXT, "competitive salary")), finding(place(TEXT, "pension"))])
    case = cases(found, Limits(FailOn.WARNING))["pay/vague"]
    assert case.attrib == {
        "classname": "posting.md",
        "name": "pay/vague",
        "file": "posting.md",
        "line": "3",
        "time": "0",
    }
    failure = case.find("failure")
    assert failure is not None
    assert failure.attrib == {"type": "warning", "message": "Say it in numbers. (and 1 more)"}
    assert failure.text == (
        "posting.md:3:10: warning: Say it in numbers.\nposting.md:3:35: warning: Say it in numbers.".replace(
            ":35:", f":{TEXT.splitlines()[2].index('pension') + 1}:"
        )
    )


def test_what_does_not_make_the_check_fail_is_told_in_a_case_that_passes() -> None:
    case = cases(report(TEXT, [finding(fixes=[Fix("Give a range", (), Applicability.SHOW)])]))["pay/vague"]
    assert case.find("failure") is None
    assert case.findtext("system-out") == "posting.md: warning: Say it in numbers.\n    mend: Give a range"


def test_the_score_is_a_case_of_every_posting() -> None:
    good, bad = (cases(scored(70), Limits(min_score=least))["score"] for least in (70, 71))
    assert good.find("failure") is None
    assert (good.findtext("system-out") or "").startswith("70 of 100: informative 70, ")
    failure = bad.find("failure")
    assert failure is not None
    assert failure.attrib["message"] == "70 is below 71"
    skipped = cases(report(TEXT))["score"].find("skipped")
    assert skipped is not None


def test_a_rule_that_crashed_and_what_could_not_be_read_are_errors() -> None:
    crashed = report(TEXT, [finding(rule=CRASHED, severity=Severity.ERROR)])
    assert cases(crashed)[CRASHED].find("error") is not None
    (suite,) = suites(problems=("missing.md: cannot be read",))
    assert suite.attrib["errors"] == "1"
    assert suite[0].findtext("error") == "missing.md: cannot be read"


def test_any_text_is_well_formed() -> None:
    odd = finding(message='<b> & "c" ]]>\x00\x1b[1m\ufffe\nd\te')
    found = replace(report(TEXT, [odd], path='a<&">.md'))
    failure = cases(found, Limits(FailOn.NOTE))["pay/vague"].find("failure")
    assert failure is not None
    assert failure.attrib["message"] == '<b> & "c" ]]>[1m\nd\te'
    assert failure.text == 'a<&">.md: warning: <b> & "c" ]]>[1m\nd\te'


def test_what_a_baseline_knows_is_no_case() -> None:
    known = replace(report(TEXT, [finding()]), baselined=Baselined(frozenset({0})))
    assert list(cases(known, Limits(FailOn.NOTE))) == ["score"]
