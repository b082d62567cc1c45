"""What a posting says once its blanks, and what only frames them, are gone."""

import pytest

from rolewright.parse import parse
from rolewright.parse.unblanked import unblanked
from rolewright.text import blanks


def left_of(text: str) -> list[str]:
    """The lines that say something."""
    document = parse(text)
    left = unblanked(document, blanks(text, document.source.folded))
    return [line.strip() for line in left.splitlines() if any(map(str.isalnum, line))]


@pytest.mark.parametrize(
    "frame",
    [
        "- A salary of [What does the job pay, and per what?].",
        "We are hiring because [Why is this position open? Growth, somebody who left, …]",
        "[What is the job in one sentence? Go on: You will …]",
        "Salary: [amount]",
        "[Which place?] · [Is it on site, hybrid or remote?]",
    ],
)
def test_what_only_frames_a_blank_goes_with_it(frame: str) -> None:
    assert left_of(f"# Baker\n\n{frame}\n") == ["# Baker"]


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Leeds · [Is it on site, hybrid or remote?] · full-time", "Leeds ·  · full-time"),
        ("Ring Ada on 0113 496 0000. [When do candidates hear from you?]", "Ring Ada on 0113 496 0000."),
        ("[What is the company called?] We bake for forty cafés.", "We bake for forty cafés."),
        (
            "- Wire [Which kind of jobs?] so that the next person opens a board and understands it.",
            "- Wire  so that the next person opens a board and understands it.",
        ),
        ("# Account Manager at [Company Name]", "# Account Manager at"),
    ],
)
def test_what_is_said_beside_a_blank_stays(said: str, left: str) -> None:
    assert left_of(f"{said}\n")[0] == left


def test_a_heading_and_a_line_go_with_all_that_they_lead_to() -> None:
    text = """\
# Baker

## What you will do

Your goals:

- [What must this person have achieved after a year?]

The work itself:

- Bake two hundred loaves before six.

## What you need

- [Describe the first requirement]
- [Describe another requirement]

## How to apply

Come and bake with us.
"""
    assert left_of(text) == [
        "# Baker",
        "## What you will do",
        "The work itself:",
        "- Bake two hundred loaves before six.",
        "## How to apply",
        "Come and bake with us.",
    ]


def test_a_heading_that_has_nothing_under_it_anyway_stays() -> None:
    assert left_of("# Baker\n\n## Duties\n\n## Pay\n\n[amount]\n") == ["# Baker", "## Duties"]


def test_without_blanks_nothing_goes() -> None:
    text = "# Baker\n\nWe bake [or roast] bread.\n\n## Duties\n\n- Bake.\n"
    assert unblanked(parse(text), []) == text
