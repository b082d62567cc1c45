"""Plain text: everything that readers see, and no markup."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.parse import parse
from rolewright.publish import publish
from rolewright.publish.content import (
    Code,
    Entry,
    Heading,
    List,
    Mark,
    Node,
    Paragraph,
    Quote,
    Run,
    Table,
    Words,
)
from rolewright.publish.plain import plain_node, plain_words
from rolewright.settings import read_settings
from rolewright.usage import UsageError

BAKER = """\
---
title: Baker
employer: Rye & Sons
pay: £30,000 a year
---

# Baker

We bake **rye** bread. The last baker has [retired](https://rye.example/news).

## What you will do

- Bake two hundred loaves
  - of rye
- Sell them
"""


def words(text: str, **named: object) -> Words:
    return (Run(text, **named),)  # type: ignore[arg-type]


def test_title_facts_and_parts_stand_below_each_other() -> None:
    assert publish(BAKER, "txt").text == (
        "Baker\n=====\n\n"
        "Employer: Rye & Sons\nSalary: £30,000 a year\n\n"
        "We bake rye bread. The last baker has retired (https://rye.example/news).\n\n"
        "What you will do\n----------------\n\n"
        "- Bake two hundred loaves\n  - of rye\n- Sell them\n"
    )


def test_lines_of_facts_of_the_posting_are_not_said_twice() -> None:
    text = publish(BAKER.replace("# Baker\n", "# Baker\n\nRye & Sons · £30,000 a year\n"), "txt").text
    assert text.count("£30,000 a year") == 1


def test_the_plain_text_is_read_as_the_same_posting() -> None:
    before, after = parse(BAKER), parse(publish(BAKER, "txt").text)
    assert after.facts.title.value == "Baker"
    assert after.facts.pay.value == before.facts.pay.value
    assert [after.source[item.span] for item in after.items] == [
        before.source[item.span] for item in before.items
    ]


def test_a_link_tells_its_address_once() -> None:
    assert plain_words(words("our page", href="https://rye.example")) == "our page (https://rye.example)"
    assert plain_words(words("jobs@rye.example", href="mailto:jobs@rye.example")) == "jobs@rye.example"
    link = (
        Run("our ", href="https://rye.example"),
        Run("page", frozenset({Mark.STRONG}), "https://rye.example"),
    )
    assert plain_words((*link, Run("."))) == "our page (https://rye.example)."


def test_every_node_has_its_plain_shape() -> None:
    table = Table(((words("Day"), words("Hours")), (words("Monday"), words("6 to 2")), (words("Friday"), ())))
    numbered = List((Entry(words("Write")), Entry(words("Bake"))), is_ordered=True, start=3)
    shapes: dict[str, Node] = {
        "Duties\n------": Heading(2, words("Duties")),
        "At night": Heading(3, words("At night")),
        "  The best bread": Quote(words("The best bread")),
        "3. Write\n4. Bake": numbered,
        "- Monday; Hours: 6 to 2\n- Friday": table,
        "10 rye\n20 wheat": Code("10 rye\n20 wheat\n"),
        "Place: Leeds\nHours: nights": Paragraph(words("Place: Leeds\nHours: nights")),
    }
    assert {plain_node(node): node for node in shapes.values()} == shapes


@given(st.lists(st.text("ab c.", min_size=1), min_size=1))
def test_no_word_is_lost_or_added(texts: list[str]) -> None:
    said = plain_node(List(tuple(Entry(words(text)) for text in texts)))
    assert said.replace("- ", "").split() == "\n".join(texts).replace("- ", "").split()


def test_lines_are_wrapped_only_where_that_is_asked_for(tmp_path: Path) -> None:
    settings = read_settings("[publish]\nwrap = 40\n", tmp_path / "rolewright.toml")
    long = BAKER.replace("Bake two hundred loaves", "Bake two hundred loaves before six in the morning")
    made = publish(long, "txt", settings=settings).text
    assert "- Bake two hundred loaves before six in\n  the morning\n  - of rye\n" in made
    assert max(map(len, made.splitlines())) <= 40
    assert made.split() == publish(long, "txt").text.split()
    with pytest.raises(UsageError, match="“wrap” should be at least 40"):
        read_settings("[publish]\nwrap = 7\n", tmp_path / "rolewright.toml")
