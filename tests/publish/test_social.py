"""A post holds what the posting says, whole, in two hundred characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.publish import publish
from rolewright.publish.forms.social import LONGEST
from rolewright.usage import UsageError

BAKER = """\
---
title: Baker
employer: Rye & Sons
locations: [Leeds]
pay: £30,000–34,000 a year
url: https://rye.example/baker
---

# Baker

Rye & Sons has baked since 1911. We are hiring because our last baker has retired. It is a good job.

## What you will do

- Bake two hundred loaves before six in the morning
"""

BARE = """\
## What you will do

- Bake two hundred loaves before six in the morning
- Teach an apprentice to shape them

## What you need

- Two years of experience at a deck oven
- The certificate of the guild of bakers

## What we offer

- A loaf a day, and every Sunday off

## How to apply

- Candidates send a résumé
"""


def test_it_is_made_of_the_postings_own_words() -> None:
    post = publish(BAKER, "social")
    assert post.text == (
        "Baker · Rye & Sons · Leeds · £30,000–34,000 a year\n"
        "We are hiring because our last baker has retired.\n"
        "https://rye.example/baker\n"
    )
    assert post.gaps == ()


def test_what_has_no_room_is_left_out_whole_and_named() -> None:
    long = "We are hiring because " + "the oven is new and " * 12 + "somebody must fire it."
    post = publish(BAKER.replace("We are hiring because our last baker has retired.", long), "social")
    assert "oven" not in post.text
    employer = "The Association of Bakers and Confectioners of the Northern Counties, " * 3
    post = publish(BAKER.replace("Rye & Sons", employer.strip(" ,")), "social")
    assert "Association" not in post.text.splitlines()[0]
    assert [gap.property for gap in post.gaps if "has no room" in gap.message] == ["employer"]


def test_what_is_unsaid_is_not_made_up() -> None:
    post = publish("# Baker\n\n" + BARE, "social")
    assert post.text == "Baker\n"
    assert {gap.property for gap in post.gaps} == {"locations", "pay", "url", "employer", "sentence"}


def test_a_sentence_that_leans_on_another_or_has_an_address_is_not_taken() -> None:
    text = BAKER.replace(
        BAKER.splitlines()[10],
        "This is because we are growing so fast. Write to us at jobs@rye.example because we are growing.",
    )
    assert publish(text, "social").text.count("\n") == 2


def test_a_title_that_is_too_long_is_told() -> None:
    with pytest.raises(UsageError, match="the title alone has"):
        publish("---\ntitle: " + "Baker of bread " * 20 + "\n---\n\n" + BARE, "social")


@given(st.text("abc é–,&", min_size=1, max_size=150), st.text("abcé 1–£,", max_size=200))
def test_it_is_never_longer_and_never_cut(employer: str, sentence: str) -> None:
    text = BAKER.replace("Rye & Sons", f"“{employer}”").replace(
        "our last baker has retired", sentence or "so"
    )
    post = publish(text, "social").text
    assert len(post.rstrip("\n")) <= LONGEST
    everything = " ".join(text.split())
    for line in post.splitlines():
        for piece in line.split(" · "):
            assert " ".join(piece.split()) in everything
