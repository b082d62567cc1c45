from rolewright.report import Style
from rolewright.report.overview import overview_text, written_text
from rolewright.report.verdict import Glance

GOOD = Glance("good.md", 92, 0, 0)
WEAK = Glance("weak.md", 38, 0, 11)
UNFIT = Glance("unfit.md", 38, 2, 1)
NOTICE = Glance("notice.md", None, 1, 0)


def test_the_worst_stands_first_and_what_has_no_score_last() -> None:
    assert overview_text([GOOD, NOTICE, WEAK, UNFIT], Style()) == (
        "Worst first  Score  Errors  Warnings\n"
        "unfit.md        38       2         1\n"
        "weak.md         38       -        11\n"
        "good.md         92       -         -\n"
        "notice.md     none       1         -\n"
    )


def test_a_long_path_is_shortened_to_the_width_of_the_page() -> None:
    style = Style(width=60)
    table = overview_text([GOOD, Glance("a/very/long/path/" * 9, 50, 0, 1)], style)
    assert all(len(line) <= style.width for line in table.splitlines())


def test_of_very_many_only_the_worst_are_listed() -> None:
    table = overview_text([Glance(f"{score}.md", score, 0, 0) for score in range(100)], Style())
    lines = table.splitlines()
    assert lines[1].startswith("0.md")
    assert lines[-1] == "and 60 more, none of them worse"


def test_a_line_tells_what_was_written() -> None:
    assert written_text("r.html", [WEAK]) == "r.html written: score 38, 11 warnings"
    assert written_text("r.html", [GOOD]) == "r.html written: score 92, no errors or warnings"
    assert written_text("r.html", [NOTICE]) == "r.html written: no score, 1 error"
    assert written_text("r.html", [WEAK, UNFIT]) == "r.html written: 2 postings, 2 errors, 12 warnings"
    assert written_text("r.html", []) == "r.html written: 0 postings, no errors or warnings"
