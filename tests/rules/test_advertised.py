from dataclasses import replace

import pytest

from rolewright.document import Fact, JobDescription, Mention
from rolewright.rules.advertised import is_advertised
from rolewright.rules.analysis import Analysis
from rolewright.text import Span
from tests.rules.handmade import posting

PROFILE = "## Responsibilities\n\n- Runs the treasury\n\n## Requirements\n\n- A banker by training\n"


def with_place(document: JobDescription) -> JobDescription:
    return replace(
        document, facts=replace(document.facts, locations=Fact((Mention("Hull", Span(0, 4), declared=True),)))
    )


def test_a_profile_of_a_role_is_no_advertisement() -> None:
    assert not is_advertised(posting(PROFILE))


@pytest.mark.parametrize(
    "addition",
    ["We are looking for a treasurer.\n", "Candidates speak Welsh.\n", "## What we offer\n\n- A pension\n"],
)
def test_a_text_that_hires_or_offers_is_one(addition: str) -> None:
    assert is_advertised(posting(PROFILE + addition))


def test_a_text_that_names_the_place_is_one() -> None:
    assert is_advertised(with_place(posting(PROFILE)))


def test_what_is_no_posting_at_all_is_no_advertisement() -> None:
    document = posting(PROFILE + "Join us!\n")
    assert Analysis(document).is_advertised
    assert not Analysis(replace(document, is_posting=False)).is_advertised


def test_what_tells_of_no_work_is_no_profile_of_a_role() -> None:
    assert is_advertised(posting("## Requirements\n\n- A banker by training\n- Six years in a treasury\n"))
