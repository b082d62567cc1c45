"""Workflow commands of GitHub Actions, as its runner reads them."""

from rolewright.findings import Severity
from rolewright.records import replace
from rolewright.report import Baselined, Report
from rolewright.report.gate import Limits
from rolewright.report.github import to_commands, to_summary
from tests.report.handmade import finding, place, report, scorecard

TEXT = "# Baker\n\nWe pay a competitive\nsalary, and then some.\n"


def commands(*reports: Report) -> list[str]:
    return [line for line in to_commands(reports).splitlines() if line.startswith("::")]


def annotations(*reports: Report) -> list[str]:
    kinds = ("::error ", "::warning ", "::notice ")
    return [line for line in commands(*reports) if line.startswith(kinds)]


def test_a_finding_is_annotated_at_its_lines() -> None:
    (one,) = annotations(report(TEXT, [finding(place(TEXT, "and then some"))]))
    assert one == (
        "::warning file=posting.md,line=4,endLine=4,col=9,endColumn=22,title=pay/vague::Say it in numbers."
    )


def test_a_column_has_an_end_only_on_one_line() -> None:
    (one,) = annotations(report(TEXT, [finding(place(TEXT, "competitive\nsalary"))]))
    assert one.startswith("::warning file=posting.md,line=3,endLine=4,col=10,title=")


def test_a_severity_has_the_type_that_github_knows() -> None:
    kinds = [annotations(report(TEXT, [finding(severity=each)]))[0].split()[0] for each in Severity]
    assert kinds == ["::error", "::warning", "::notice"]


def test_signs_with_a_meaning_are_escaped() -> None:
    odd = report(TEXT, [finding(message="100%: a, b\nand ::error::c")], path="R&D: a,b 50%.md")
    (one,) = annotations(odd)
    assert one == (
        "::warning file=R&D%3A a%2Cb 50%25.md,line=1,title=pay/vague::100%25: a, b%0Aand ::error::c"
    )


def test_standard_input_is_no_file() -> None:
    (one,) = annotations(report(TEXT, [finding()], path=None))
    assert one == "::warning line=1,title=pay/vague::Say it in numbers."


def test_there_are_no_more_annotations_than_github_shows_and_the_rest_is_named() -> None:
    many = [finding(rule=f"words/a{at}") for at in range(13)]
    printed = to_commands([report(TEXT, [*many, finding(severity=Severity.ERROR)])])
    assert len(annotations(report(TEXT, many))) == 10
    assert printed.startswith("::error ")
    assert printed.splitlines()[-1] == (
        "Only in the log above: 3 warnings, since GitHub shows 10 of a type a step."
    )
    assert printed.count("posting.md: warning: Say it in numbers.") == 13


def test_the_gravest_come_first_and_every_kind_before_a_second_of_its_kind() -> None:
    found = [
        finding(rule="words/wordy", severity=Severity.NOTE),
        *(finding(place(TEXT, "competitive"), rule="words/hype") for _ in range(3)),
        finding(place(TEXT, "salary"), rule="pay/vague"),
        finding(rule="hygiene/leftover", severity=Severity.ERROR),
    ]
    gaining = report(TEXT, found, scorecard=scorecard(pay_vague=12))
    titles = [line.partition("title=")[2].partition("::")[0] for line in annotations(gaining)]
    assert titles == [
        "hygiene/leftover",
        "pay/vague",
        "words/hype",
        "words/hype",
        "words/hype",
        "words/wordy",
    ]


def test_the_log_folds_every_remark_of_a_posting_under_its_name() -> None:
    printed = to_commands([report(TEXT, [finding(place(TEXT, "competitive"))])]).splitlines()
    assert printed[1:] == [
        "::group::posting.md: 1 warning",
        "posting.md:3:10: warning: Say it in numbers. [pay/vague]",
        "::endgroup::",
        "1 text: 1 warning.",
    ]


def test_no_posting_commands_the_runner() -> None:
    evil = report(TEXT, [finding(message="a\n::add-mask::b ##[error]c\x1b[2J")], path="::debug::x.md")
    printed = to_commands([evil]).splitlines()
    assert not any(line.lstrip().startswith(("::add", "::debug")) for line in printed)
    assert not any("##[" in line for line in printed if not line.startswith("::warning"))
    assert "\x1b" not in "".join(printed)


def test_what_is_known_is_counted_alone() -> None:
    known = replace(report(TEXT, [finding()]), baselined=Baselined(frozenset({0})))
    assert to_commands([known]) == "1 text: 1 known, in the baseline.\n"


def test_the_summary_is_a_table_of_the_postings() -> None:
    found = report(TEXT, [finding(severity=Severity.ERROR), finding()], path="a_b|c.md")
    rows = to_summary([(found, Limits()), (report(TEXT), Limits())]).splitlines()
    assert rows[0] == "### Rolewright"
    assert rows[4] == r"| a\_b\|c.md | – | 1 | 1 | 0 | fails: 1 error |"
    assert rows[5] == "| posting.md | – | 0 | 0 | 0 | passes |"
