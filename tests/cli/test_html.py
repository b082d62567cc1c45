from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import LEFTOVER, PLAIN, Command
from tests.report.html.structure import page_of, problems


def test_a_file_with_the_ending_of_a_page_becomes_one(command: Command) -> None:
    command.write("baker.md", PLAIN)
    done = command("check", "baker.md", "-o", "report.html")
    assert (done.code, done.out) == (Exit.CLEAN, "")
    html = (command.folder / "report.html").read_text("utf-8")
    assert problems(html) == []
    assert page_of(html).all("h1")[0].text == "Baker"


def test_several_postings_stand_on_one_page_behind_a_list_with_the_worst_first(command: Command) -> None:
    command.write("jobs/a.md", PLAIN)
    command.write("jobs/b.md", LEFTOVER)
    done = command("check", "jobs", "--format", "html", "--fail-on", "never")
    root = page_of(done.out)
    assert len(root.all("article")) == 2
    assert [each.text for each in root.of_class("contents")[0].of_class("meaning")] == [
        "jobs/b.md",
        "jobs/a.md",
    ]
    assert [each.text for each in root.of_class("contents")[0].all("td")][0::3][
        0
    ] == "Do not publish this yet"


def test_a_page_of_ours_is_replaced_and_any_other_is_left_alone(command: Command) -> None:
    command.write("baker.md", PLAIN)
    command("check", "baker.md", "-o", "report.html")
    assert command("check", "baker.md", "-o", "report.html").code == Exit.CLEAN
    page = command.write("site.html", "<!doctype html>\n<title>Our shop</title>\n")
    done = command("check", "baker.md", "-o", "site.html")
    assert done.code == Exit.USAGE
    assert "--force" in done.err
    assert "Our shop" in page.read_text("utf-8")
    assert command("check", "baker.md", "-o", "site.html", "--force").code == Exit.CLEAN


def test_what_a_baseline_knows_is_counted_and_not_told_again(command: Command) -> None:
    command.write("baker.md", LEFTOVER)
    command("baseline", "baker.md", "-o", "known.json")
    done = command("check", "baker.md", "--baseline", "known.json", "--format", "html")
    root = page_of(done.out)
    assert root.of_class("verdict")[0].text == "Do not publish this yet"
    assert "known, in the baseline" in root.of_class("counts")[0].text
    assert root.of_class("remark") == []
