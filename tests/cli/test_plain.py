"""What is read without argparse is read as argparse reads it."""

from importlib import import_module

import pytest

from rolewright.cli.parser import build_parser
from rolewright.cli.plain import read_plainly

PLAIN = [
    "site jobs -o public",
    "check a.md",
    "check a.md jobs/ -",
    "check --format json a.md b.md",
    "check a.md --format=json --color never --fail-on warning --on 2027-01-15",
    "check a.md --select title,pay --select words --ignore pay/vague --pack one --pack=two",
    "check a.md --no-config",
    "check --config house.toml a.md",
    "check a.md --order position --all",
    "check a.md -o report.json",
    "check a.md -o=report.json --force",
    "check a.md --output report.json --format json",
    "check a.md --min-score 60 --fail-on never --preset strict",
    "check a.md --baseline known.json --no-baseline",
    "baseline jobs/ -o known.json --prune",
    "rules --preset quiet",
    "show -",
    "show a.md --format json",
    "explain pay/vague --pack house",
    "rules",
    "rules --select all",
    "schema",
    "schema card",
    "test-pack house",
    "completion bash",
]
NOT_PLAIN = [
    "site jobs",
    "check",
    "check -h",
    "check a.md --help",
    "check a.md --form json",
    "check a.md --format yaml",
    "check a.md --order alphabet",
    "check a.md --format",
    "check a.md --on tomorrow",
    "check a.md --min-score 101",
    "check a.md --preset loud",
    "check a.md --no-config=yes",
    "check a.md --select -x",
    "check a.md --format json b.md",
    "check -- a.md",
    "check a.md -q",
    "check a.md -oreport.json",
    "check a.md -o -",
    "show a.md b.md",
    "rules all",
    "schema postings",
]


@pytest.mark.parametrize("line", PLAIN)
def test_a_plain_line_means_what_argparse_makes_of_it(line: str) -> None:
    name, *words = line.split()
    options = read_plainly(import_module(f"rolewright.cli.{name.replace('-', '_')}"), words)
    assert vars(options) == vars(build_parser([name]).parse_args([name, *words]))


@pytest.mark.parametrize("line", NOT_PLAIN)
def test_help_abbreviations_and_mistakes_are_left_to_argparse(line: str) -> None:
    name, *words = line.split()
    assert read_plainly(import_module(f"rolewright.cli.{name}"), words) is None
