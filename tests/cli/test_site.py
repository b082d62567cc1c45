"""`rolewright site` writes a site into a folder, and touches nothing there that is not of it."""

from pathlib import Path

import pytest

from rolewright.cli.main import main

BAKER = """\
# Baker

Leeds. £13.50 an hour, full-time.

You bake the sourdough that three hundred families eat.

## What you'll do

- Bake rye bread from two in the morning on
- Order flour each week

## What you bring

- Three years of experience in such work
- You can lift ten kilograms with us

## How to apply

Write to anna@alder.example and tell us what you like to make.
"""


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "jobs"
    folder.mkdir()
    (folder / "baker.md").write_text(BAKER)
    return folder


def test_a_folder_becomes_a_site(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert "Baker" in Path("public/index.html").read_text()
    assert Path("public/baker-leeds/index.html").is_file()
    assert "1 job, " in capsys.readouterr().err
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert "nothing changed" in capsys.readouterr().err


def test_files_of_others_are_left_alone(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("public").mkdir()
    Path("public/index.html").write_text("mine")
    Path("public/logo.png").write_text("mine too")
    assert main(["site", "jobs", "-o", "public"]) == 2
    assert "index.html" in capsys.readouterr().err
    assert Path("public/index.html").read_text() == "mine"
    assert not Path("public/baker-leeds").exists()
    assert main(["site", "jobs", "-o", "public", "--force"]) == 0
    assert Path("public/logo.png").read_text() == "mine too"


def test_a_page_of_the_site_that_is_of_it_no_more_is_deleted(jobs: Path) -> None:
    (jobs / "rolewright.toml").write_text('[publish]\naddress = "https://alder.example/"\n')
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert Path("public/sitemap.xml").is_file()
    (jobs / "rolewright.toml").write_text("")
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert not Path("public/sitemap.xml").exists()


def test_with_check_nothing_is_built_that_has_errors(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (jobs / "bad.md").write_text(BAKER.replace("each week", "from {{supplier}}"))
    assert main(["site", "jobs", "-o", "public", "--check"]) == 1
    err = capsys.readouterr().err
    assert "bad.md:10" in err
    assert "nothing is built" in err
    assert not Path("public").exists()


def test_errors_in_a_page_name_the_line_of_the_page(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = BAKER.replace("each week", "from {{supplier}}").replace("# Baker", "").splitlines()
    body = "\n".join(f"<p>{line}</p>" for line in lines if line.strip())
    (jobs / "bad.html").write_text(f"<!doctype html>\n\n\n<main>\n<h1>Baker</h1>\n{body}\n</main>")
    page = (jobs / "bad.html").read_text().splitlines()
    number = next(at for at, line in enumerate(page, start=1) if "supplier" in line)
    assert main(["site", "jobs/bad.html", "-o", "public", "--check"]) == 1
    assert f"bad.html:{number}:" in capsys.readouterr().err


def test_blanks_keep_a_posting_off_and_are_told(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (jobs / "miller.md").write_text(BAKER.replace("Baker", "Miller").replace("each week", "[how often?]"))
    assert main(["site", "jobs", "-o", "public"]) == 1
    assert "miller.md is left out" in capsys.readouterr().err
    assert Path("public/baker-leeds/index.html").is_file()


ONLY = "<!-- rolewright only {} -->\nPay: {} an hour.\n<!-- rolewright end -->\n\n"
TWO_TOWNS = BAKER.replace("Leeds. £13.50 an hour, f", "F").replace(
    "## How to", ONLY.format("Leeds, UK", "£13.50") + ONLY.format("York, UK", "£14.50") + "## How to"
)
TWO_TOWNS = f'---\nlocations: ["Leeds, UK", "York, UK"]\n---\n{TWO_TOWNS}'


def test_an_error_for_one_place_keeps_the_site_from_being_built(
    jobs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (jobs / "baker.md").write_text(TWO_TOWNS)
    assert main(["site", "jobs", "-o", "public", "--check"]) == 0
    assert sorted(each.name for each in Path("public").glob("baker*")) == ["baker-leeds", "baker-york"]
    (jobs / "baker.md").write_text(TWO_TOWNS.replace("£14.50", "{{rate}}"))
    capsys.readouterr()
    assert main(["site", "jobs", "-o", "public", "--check"]) == 1
    assert "rate" in capsys.readouterr().err


def test_what_pages_lack_is_told_once_with_those_that_lack_it(
    jobs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (jobs / "baker.md").write_text(TWO_TOWNS)
    (jobs / "miller.md").write_text(BAKER.replace("Baker", "Miller"))
    (jobs / "rolewright.toml").write_text('[publish]\naddress = "https://alder.example/"\n')
    assert main(["site", "jobs", "-o", "public"]) == 0
    told = capsys.readouterr().err
    assert told.count("write “posted: ") == 1
    assert "left out, and needed by Google and Indeed:\n  the day it was posted  write “posted: " in told
    assert "in jobs/baker.md (Leeds, UK), jobs/baker.md (York, UK) and jobs/miller.md\n" in told
    assert "public: 3 jobs, 0 of them in the feed for Indeed, " in told
    assert main(["site", "jobs", "-o", "public"]) == 0
    # Of what was built before, too.
    assert capsys.readouterr().err.count("write “posted: ") == 1


def test_the_blanks_of_a_document_have_no_lines_of_a_file(
    jobs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = BAKER.replace("each week", "[how often?]").replace("# Baker", "").splitlines()
    body = "".join(f"<p>{line}</p>" for line in lines if line)
    (jobs / "page.html").write_text(f"<main><h1>Baker</h1>{body}</main>")
    assert main(["site", "jobs/page.html", "-o", "public"]) == 1
    told = capsys.readouterr().err
    assert "page.html is left out: fill its blanks first\n  has a blank yet: [how often?]\n" in told


def test_mistakes_are_told(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("file").write_text("")
    assert main(["site", "jobs", "-o", "file"]) == 2
    assert main(["site", "missing", "-o", "public"]) == 2
    Path("public").mkdir()
    Path("public/.rolewright-site.json").write_text("{")
    assert main(["site", "jobs", "-o", "public"]) == 2
    assert "does not say what the site was built from" in capsys.readouterr().err


def test_a_page_stays_while_its_posting_cannot_be_read_or_is_not_ready(
    jobs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (jobs / "miller.md").write_text(BAKER.replace("Baker", "Miller"))
    assert main(["site", "jobs", "-o", "public"]) == 0
    page = Path("public/miller-leeds/index.html").read_bytes()
    (jobs / "miller.md").write_bytes(b"\0\xff\xfe")
    assert main(["site", "jobs", "-o", "public"]) == 2
    assert Path("public/miller-leeds/index.html").read_bytes() == page
    (jobs / "miller.md").write_text(BAKER.replace("Baker", "Miller").replace("each week", "[how often?]"))
    assert main(["site", "jobs", "-o", "public"]) == 1
    assert Path("public/miller-leeds/index.html").read_bytes() == page
    assert "2 jobs" in capsys.readouterr().err
    (jobs / "miller.md").unlink()
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert "noindex" in Path("public/miller-leeds/index.html").read_text()


def test_what_a_site_shows_to_nobody_is_told(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    block = "<!-- rolewright only {} -->\nPay: £15 an hour.\n<!-- rolewright end -->\n\n## How to"
    (jobs / "baker.md").write_text(BAKER.replace("## How to", block.format("us-co")))
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert "baker.md: the site leaves out what is marked for us-co\n" in capsys.readouterr().err
    (jobs / "baker.md").write_text(BAKER.replace("## How to", block.format("internal")))
    assert main(["site", "jobs", "-o", "public"]) == 0
    assert "leaves out" not in capsys.readouterr().err


def test_a_site_stands_in_no_folder_of_postings(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["site", "jobs", "-o", "jobs/../jobs"]) == 2
    assert "holds the postings" in capsys.readouterr().err
    assert sorted(file.name for file in jobs.iterdir()) == ["baker.md"]


def test_a_folder_for_the_site_is_asked_for(jobs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["site", "jobs"]) == 2
    assert "-o/--output" in capsys.readouterr().err
