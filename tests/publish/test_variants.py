"""Variants of one source: nothing that is for others is told in any form, and the law's sentences are."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright.company import CompanyProfile
from rolewright.publish import publish
from rolewright.publish.published import Gap, Importance
from rolewright.settings import Settings, read_settings
from rolewright.usage import UsageError

ON = date(2026, 11, 26)
BAKER = """\
---
title: Baker
employer: Rye & Sons
locations: ["Denver, CO", "New York, NY"]
employment: full-time
workplace: onsite
variants: [night]
---

# Baker

We bake bread in two towns. Our last baker has retired, so we are hiring.

<!-- rolewright only us-co -->
Pay: $41,000–46,000 a year.
<!-- rolewright end -->

<!-- rolewright only New York, NY -->
Pay: $51,000–56,000 a year.
<!-- rolewright end -->

## What you will do

- Bake two hundred loaves before six in the morning
<!-- rolewright only night -->
- Lock up at two
<!-- rolewright end -->
- Teach an apprentice to shape them

## What you need

- Two years of experience at a deck oven

<!-- rolewright only internal -->
## Who to ask

Ask Dolores in the saw room, who knows Project Sourdough.
<!-- rolewright end -->

## How to apply

Candidates send a résumé to Rye & Sons, and come to bake with us for a morning.
"""
FORMS = ("jsonld", "md", "txt", "social", "linkedin", "indeed-xml", "json-resume")


def md(*variant: str, settings: Settings | None = None, on: date | None = None, text: str = BAKER) -> str:
    return publish(text, "md", settings=settings, variant=variant, on=on).text


def law(gaps: tuple[Gap, ...]) -> dict[str, str]:
    return {gap.property: gap.message for gap in gaps if gap.importance is Importance.BY_LAW}


@pytest.mark.parametrize("form", FORMS)
def test_what_is_for_others_is_in_no_form(form: str) -> None:
    everybody = publish(BAKER, form).text
    assert not any(words in everybody for words in ("Dolores", "Sourdough", "Lock up", "41", "51", "only"))


def test_facts_and_data_are_those_of_the_variant() -> None:
    for place, pay, town in (("us-co", 41000, "Denver"), ("Brooklyn, NY", 51000, "New York")):
        data = publish(BAKER, "jsonld", variant=[place]).text
        assert f'"minValue": {pay}' in data
        assert f'"addressLocality": "{town}"' in data
        assert data.count('"@type": "Place"') == 1


def test_a_block_for_a_place_is_shown_in_all_of_it_and_nowhere_else() -> None:
    assert "$51,000" in md("us-ny-nyc")
    assert "$51,000" not in md("us-ny")  # the block is for the city
    assert "$41,000" in md("Denver, CO")
    assert "$41,000" not in md("us")


def test_names_join_and_the_rest_keeps_its_text() -> None:
    both = md("internal", "night")
    assert "Dolores" in both
    assert "- Lock up at two\n- Teach" in both
    assert "rolewright" not in both
    kept = BAKER.splitlines()
    assert [line for line in kept if line in both.splitlines()] == [
        line for line in both.splitlines() if line in kept
    ]


def test_a_source_with_a_wrong_mark_is_not_published_at_all() -> None:
    unclosed = BAKER.replace("<!-- rolewright end -->\n- Teach", "- Teach")
    with pytest.raises(UsageError) as raised:
        publish(unclosed, "txt")
    (problem,) = raised.value.problems
    assert unclosed.splitlines()[(problem.line or 0) - 1] == "<!-- rolewright only internal -->"
    assert "do not nest: that of line 25 is still open" in problem.message
    with pytest.raises(UsageError, match=r"“intrenal” is neither .* did you mean “internal”"):
        publish(BAKER.replace("only internal", "only intrenal"), "txt")


def test_names_of_ones_own_are_declared_in_the_source_or_the_settings(tmp_path: Path) -> None:
    text = BAKER.replace("variants: [night]\n", "")
    with pytest.raises(UsageError, match="“night” is neither"):
        publish(text, "txt")
    settings = read_settings('[publish]\nvariants = ["Night"]\n', tmp_path / "rolewright.toml")
    assert "Lock up" in md("night", settings=settings, text=text)


def test_the_law_of_the_place_gets_the_sentences_that_the_company_answers() -> None:
    settings = Settings(
        company=CompanyProfile(
            name="Rye & Sons", benefits=("A loaf a day.", "health insurance"), screens_with_ai=True
        ),
        sentences=(("us-co", "We pay no bonus beside the wage."), ("us-il", "Not here.")),
    )
    colorado = md("us-co", settings=settings, on=ON)
    assert "We pay no bonus beside the wage.\n\nBenefits: A loaf a day; health insurance.\n" in colorado
    assert "Not here" not in colorado
    assert "artificial intelligence" not in colorado
    ontario = BAKER.replace("variants: [night]", "variants: [night]\nvacancy: existing")
    text = md("ca-on", settings=settings, on=ON, text=ontario)
    assert text.endswith("\n\nWe use artificial intelligence to screen applications.\n")
    assert "This posting is for an existing vacancy." in text
    assert md("us-co", settings=settings) == md("us-co")  # no day, no law


def test_what_the_law_wants_and_nobody_has_said_is_a_gap_and_no_sentence() -> None:
    made = publish(BAKER, "txt", variant=["us-co"], on=ON)
    told = law(made.gaps)
    assert set(told) == {"Colorado: benefits", "Colorado: other pay", "Colorado: deadline"}
    assert told["Colorado: deadline"] == "write “deadline: 2027-01-15”, or “deadline: ongoing”"
    assert told["Colorado: other pay"].startswith("whether it is said cannot be told")
    assert "artificial intelligence" not in publish(BAKER, "txt", variant=["ca-on"], on=ON).text
    assert "Ontario: use of AI" in law(publish(BAKER, "txt", variant=["ca-on"], on=ON).gaps)
    assert law(publish(BAKER, "txt", variant=["night"], on=ON).gaps) == {}


def test_a_sentence_that_stands_there_is_not_said_again() -> None:
    settings = Settings(sentences=(("us-co", "Candidates send a résumé to Rye & Sons"),))
    assert md("us-co", settings=settings, on=ON).count("Candidates send a résumé") == 1


def test_a_sentence_for_no_place_is_a_mistake_of_the_settings(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="“us-xx” is neither a law of the table nor a place"):
        read_settings('[publish.sentences]\nus-xx = "Hello."\n', tmp_path / "rolewright.toml")


def test_a_text_without_marks_is_as_it_was() -> None:
    text = re.sub("<!--.*?-->", "Ask Ann.", BAKER)
    assert md("internal", text=text) == text


def test_what_is_for_those_outside_is_shown_unless_it_is_for_those_inside() -> None:
    text = BAKER.replace("only internal", "only external")
    assert "Dolores" in md(text=text)
    assert "Dolores" not in md("internal", text=text)
    assert "Dolores" in md("internal", "external", text=text)  # the last holds


PLAIN = [line for line in BAKER.splitlines() if not line.startswith("<!--")]
BODY = PLAIN.index("# Baker") + 1


@settings(max_examples=30)
@given(st.integers(BODY, len(PLAIN)), st.integers(0, 6), st.sampled_from(FORMS))
def test_wherever_a_block_stands_nothing_of_it_gets_out(at: int, length: int, form: str) -> None:
    inside = ["", "## Zebra", "", "- zebra", "", "We pay zebra £99,999 a year.", *PLAIN[at : at + length]]
    marked = ["<!-- rolewright only internal -->", *inside, "<!-- rolewright end -->"]
    text = "\n".join([*PLAIN[:at], *marked, *PLAIN[at + length :]])
    try:
        made = publish(text, form).text
    except UsageError as error:  # too little may be left for a posting
        made = str(error)
    assert "zebra" not in made.lower()
    assert "99" not in made


def test_a_page_for_colleagues_is_for_no_search_engine() -> None:
    text = "# Baker\n\nLeeds. £13.50 an hour.\n\n## What you will do\n\n- Bake rye bread by night\n"
    internal = publish(text, "html", variant=["internal"])
    assert '<meta name="robots" content="noindex">' in internal.text
    assert "ld+json" not in internal.text
    assert internal.gaps == ()
    outside = publish(text, "html")
    assert "ld+json" in outside.text
    assert "noindex" not in outside.text
