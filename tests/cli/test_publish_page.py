"""`rolewright publish --to html` with settings: where the pages stand, and how they look."""

import json
import re

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, Command

SETTINGS = '[publish]\naddress = "https://jobs.rye.example/open"\ncolour = "#ffcc00"\n'


@pytest.fixture
def two(command: Command) -> Command:
    command.write("baker.md", PLAIN)
    command.write("head miller.md", PLAIN.replace("Baker", "Miller"))
    command.write("rolewright.toml", SETTINGS)
    return command


def addresses(command: Command, file: str) -> set[str]:
    """The address of its page as a page tells it to people's programs and to search engines."""
    made = (command.folder / file).read_text("utf-8")
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', made, re.DOTALL)
    return {*re.findall(r'<link rel="canonical" href="([^"]*)">', made), json.loads(data).get("url")}


def test_every_form_names_the_page_that_the_site_has(two: Command) -> None:
    done = two("publish", "baker.md", "head miller.md", "--to", "html,social,indeed-xml", "-o", "out")
    assert done.code == Exit.CLEAN
    assert two("site", ".", "-o", "public").code == Exit.CLEAN
    for source, page in (("baker", "baker-leeds"), ("head-miller", "miller-leeds")):
        address = f"https://jobs.rye.example/open/{page}/"
        assert (
            addresses(two, f"out/{source}.html") == addresses(two, f"public/{page}/index.html") == {address}
        )
        assert (two.folder / f"out/{source}.social.txt").read_text("utf-8").endswith(f"\n{address}\n")
        assert f"<url><![CDATA[{address}]]></url>" in (two.folder / "out/indeed.xml").read_text("utf-8")


def test_a_page_that_the_site_has_keeps_its_address_when_its_title_changes(two: Command) -> None:
    assert two("site", ".", "-o", "public").code == Exit.CLEAN
    two.write("baker.md", PLAIN.replace("Baker", "Night Baker"))
    two("publish", "./baker.md", "--site", "public", "-o", "job 7.html")
    assert addresses(two, "job 7.html") == {"https://jobs.rye.example/open/baker-leeds/"}
    two("publish", "baker.md", "-o", "job 8.html")
    assert addresses(two, "job 8.html") == {"https://jobs.rye.example/open/night-baker-leeds/"}


def test_a_folder_without_a_site_is_named(two: Command) -> None:
    done = two("publish", "baker.md", "--site", "public")
    assert (done.code, done.out) == (Exit.USAGE, "")
    assert "public: holds no careers site" in done.err


def test_a_variant_that_no_page_shows_has_no_address(two: Command) -> None:
    two.write("baker.md", f"{PLAIN}\n<!-- rolewright only night -->\nLock up.\n<!-- rolewright end -->\n")
    two.write("rolewright.toml", f'{SETTINGS}variants = ["night"]\n')
    for option in (("--audience", "internal"), ("--variant", "night")):
        assert two("publish", "baker.md", *option, "-o", "one.html", "--force").code == Exit.CLEAN
        assert "canonical" not in (two.folder / "one.html").read_text("utf-8")


def test_the_address_that_a_posting_declares_comes_first(two: Command) -> None:
    two.write("baker.md", f"---\nurl: https://rye.example/baker\n---\n\n{PLAIN}")
    assert two("publish", "baker.md", "-o", "baker.html").code == Exit.CLEAN
    assert addresses(two, "baker.html") == {"https://rye.example/baker"}


def test_what_became_of_the_colour_is_told_once(two: Command) -> None:
    done = two("publish", "baker.md", "head miller.md", "--to", "html", "-o", "out")
    assert done.err.count("rolewright: links are #886d12: #ffcc00 on #f1f5f7 has a contrast of 1.4") == 1


def test_a_broken_template_is_told_with_its_line_and_once(two: Command) -> None:
    two.write("rolewright.toml", '[publish]\ntemplates = "own"\n')
    two.write("own/page.html", "<h1>\n{{ page.titel }}\n")
    done = two("publish", "baker.md", "head miller.md", "--to", "html", "-o", "out")
    assert done.code == Exit.USAGE
    assert len(re.findall(r"own.page\.html:2: the template is broken: ", done.err)) == 1


def test_mistakes_in_the_table_are_all_told(two: Command) -> None:
    two.write("rolewright.toml", '[publish]\ntheme = "loud"\nlogo = "gone.svg"\n')
    done = two("publish", "baker.md", "--to", "html")
    assert done.code == Exit.USAGE
    assert "“loud” is not a value of “theme”: calm, warm, plain" in done.err
    assert "there is no file “gone.svg”" in done.err
