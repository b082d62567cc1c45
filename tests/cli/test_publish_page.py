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


def test_each_page_knows_its_address_below_that_of_the_settings(two: Command) -> None:
    assert two("publish", "baker.md", "head miller.md", "--to", "html,social", "-o", "out").code == Exit.CLEAN
    assert addresses(two, "out/baker.html") == {"https://jobs.rye.example/open/baker.html"}
    assert addresses(two, "out/head-miller.html") == {"https://jobs.rye.example/open/head-miller.html"}
    post = (two.folder / "out/baker.social.txt").read_text("utf-8")
    assert post.endswith("\nhttps://jobs.rye.example/open/baker.html\n")


def test_a_page_with_a_name_of_its_own_stands_under_it(two: Command) -> None:
    assert two("publish", "baker.md", "-o", "job 7.html").code == Exit.CLEAN
    assert addresses(two, "job 7.html") == {"https://jobs.rye.example/open/job%207.html"}


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
