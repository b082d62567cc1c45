"""Headings over a ruling become headings of Markdown; whatever else has such lines stays."""

import pytest

from rolewright.ingest.underlined import headings_marked


def test_a_heading_loses_its_ruling_and_gets_a_mark() -> None:
    text = "Welder\n============\n\nWe build barges.\n\nWhat you do\n--------------\nWeld.\n"
    assert headings_marked(text) == "# Welder\n\nWe build barges.\n\n## What you do\nWeld.\n"


def test_only_the_first_is_the_title_where_all_are_ruled_alike() -> None:
    text = "Welder\r\n======\r\n\r\nDuties\r\n======\r\nWeld."
    assert headings_marked(text) == "# Welder\r\n\r\n## Duties\r\nWeld."


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Welder\n---\n# Welder\n",
        "```\nPay\n---\n```\n",
        "We weld.\n\n---\n\nWe grind.\n",
        "| Pay | Place |\n| --- | --- |\n| £20 | Hull |\n",
        "- Weld\n---\n",
        "# Welder\n---\n",
        "",
    ],
)
def test_rules_that_are_under_no_heading_stay(text: str) -> None:
    assert headings_marked(text) == text
