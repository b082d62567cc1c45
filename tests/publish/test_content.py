"""The tree that all forms for readers are made of."""

import re

import pytest

from rolewright.document import SectionKind
from rolewright.parse import parse
from rolewright.publish import publish
from rolewright.publish.content import (
    Code,
    Content,
    Entry,
    Heading,
    List,
    Mark,
    Node,
    Paragraph,
    Quote,
    Run,
    Stated,
    Table,
    Words,
)
from rolewright.publish.content_of import content_of
from tests.cli.conftest import PLAIN

STRONG, EMPHASIS, CODE = (frozenset({mark}) for mark in Mark)


def content(text: str) -> Content:
    return content_of(parse(text))


def nodes(text: str) -> list[Node]:
    return [node for part in content(f"# Baker\n\n{text}").parts for node in part.nodes]


def words(text: str) -> Words:
    return (Run(text),)


def test_parts_are_those_of_the_posting_and_begin_with_their_headings() -> None:
    made = content(
        "# Baker\n\nWe bake rye bread by night.\n\n## What you do\n\n- Bake bread\n\n## How to apply\n\n"
        "Call us.\n"
    )
    assert made.title == "Baker"
    assert [part.kind for part in made.parts[-2:]] == [SectionKind.RESPONSIBILITIES, SectionKind.APPLY]
    assert made.parts[-2].nodes == (
        Heading(2, words("What you do")),
        List((Entry(words("Bake bread")),)),
    )


@pytest.mark.parametrize("title", ["# Baker", "Baker", "**Baker**"])
def test_a_first_line_that_only_says_the_title_is_left_to_who_shows_the_title(title: str) -> None:
    made = content(f"{title}\n\nRye & Sons bakes bread in Leeds.\n\n## What you do\n\n- Bake bread\n")
    assert made.title == "Baker"
    assert made.parts[0].nodes == (Paragraph(words("Rye & Sons bakes bread in Leeds.")),)


def test_a_piece_of_a_sentence_is_no_fact_at_the_head() -> None:
    text = "# Baker\n\nYou bake in Leeds. {}\n\n## What you do\n\n- Bake bread\n"
    piece = "You will travel between our five ovens to teach bakers, and to mend what is broken."
    assert "travel" not in {fact.fact for fact in content(text.format(piece)).stated}
    share = "The job needs up to 20% travel between our ovens."
    assert "travel" in {fact.fact for fact in content(text.format(share)).stated}


def test_headings_go_down_level_by_level() -> None:
    made = nodes("### Duties\n\nBake.\n\n##### By night\n\nRye.\n\n### Pay\n\nGood.\n\n## Us\n\nBakers.\n")
    assert [(node.words[0].text, node.level) for node in made if isinstance(node, Heading)] == [
        ("Duties", 2),
        ("By night", 3),
        ("Pay", 2),
        ("Us", 2),
    ]


def test_entries_stand_within_the_entry_above_them() -> None:
    assert nodes("- Bake\n  - rye\n    - by night\n  - spelt\n- Sell\n") == [
        List(
            (
                Entry(
                    words("Bake"),
                    (
                        List(
                            (
                                Entry(words("rye"), (List((Entry(words("by night")),)),)),
                                Entry(words("spelt")),
                            )
                        ),
                    ),
                ),
                Entry(words("Sell")),
            )
        )
    ]


def test_numbered_entries_keep_the_number_with_which_they_begin() -> None:
    assert nodes("1. Write\n2. Call\n\nThen we meet.\n\n3. Bake\n- Eat\n") == [
        List((Entry(words("Write")), Entry(words("Call"))), is_ordered=True),
        Paragraph(words("Then we meet.")),
        List((Entry(words("Bake")),), is_ordered=True, start=3),
        List((Entry(words("Eat")),)),
    ]


def test_marks_and_links_of_words() -> None:
    assert nodes("Bake **rye *and* spelt** with `yeast`, as [we](https://rye.example/a) do.\n") == [
        Paragraph(
            (
                Run("Bake "),
                Run("rye ", STRONG),
                Run("and", STRONG | EMPHASIS),
                Run(" spelt", STRONG),
                Run(" with "),
                Run("yeast", CODE),
                Run(", as "),
                Run("we", href="https://rye.example/a"),
                Run(" do."),
            )
        )
    ]


@pytest.mark.parametrize(
    "address", ["../jobs.md", "#apply", "//rye.example/x", "ftp://rye.example/x", "x-app:run"]
)
def test_a_link_that_leads_neither_to_the_web_nor_to_mail_is_its_words(address: str) -> None:
    assert nodes(f"See [our jobs]({address}) here.\n") == [Paragraph(words("See our jobs here."))]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
def test_what_would_do_harm_is_no_link(address: str) -> None:
    assert nodes(f"See [our jobs]({address}) here.\n") == [
        Paragraph(words(f"See [our jobs]({address}) here."))
    ]


def test_lines_that_stand_one_below_the_other_are_broken() -> None:
    assert nodes("**Place:** Leeds\n**Hours:** nights\n") == [
        Paragraph((Run("Place:", STRONG), Run(" Leeds\n"), Run("Hours:", STRONG), Run(" nights")))
    ]
    assert nodes("Leeds<br>by night <br /> in winter\n") == [Paragraph(words("Leeds\nby night\nin winter"))]


def test_a_table_is_its_cells() -> None:
    assert nodes("| Shift | Pay |\n|:--|--:|\n| Day | **£12** |\n| Night |\n| a \\| b | c |\n") == [
        Table(
            (
                (words("Shift"), words("Pay")),
                (words("Day"), (Run("£12", STRONG),)),
                (words("Night"), ()),
                (words("a | b"), words("c")),
            )
        )
    ]


def test_a_table_without_names_of_columns_has_none() -> None:
    assert nodes("| Day | £12 |\n| Night | £15 |\n") == [
        Table((((), ()), (words("Day"), words("£12")), (words("Night"), words("£15"))))
    ]


def test_lines_behind_a_bar_are_no_table() -> None:
    assert nodes("| Call us\n| or write\n") == [Paragraph(words("Call us\nor write"))]


def test_quotes_and_code_stand_for_themselves() -> None:
    assert nodes("> We love it.\n> All of us.\n\n```python\nbake()\n  rye\n```\n") == [
        Quote(words("We love it.\nAll of us.")),
        Code("bake()\n  rye"),
    ]


def test_what_has_no_words_is_left_out() -> None:
    assert nodes("![](https://tracker.example/x.png)\n\n-\n\n| | |\n|--|--|\n\nBake.\n") == [
        Paragraph(words("Bake."))
    ]


def test_a_picture_is_its_words() -> None:
    assert nodes("Our ![stone oven](https://rye.example/oven.png) is hot.\n") == [
        Paragraph(words("Our stone oven is hot."))
    ]


def test_facts_are_stated_in_the_words_of_the_posting() -> None:
    made = content(
        "---\nemployer: Rye & Sons\nworkplace: onsite\n---\n\n# Baker\n\nYou bake bread in Leeds.\n\n"
        "**Location:** Leeds, UK\n**Salary:** £28,000 to £31,000 a year\n\n## What you do\n\n- Bake bread\n"
    )
    assert {fact.fact: fact.value for fact in made.stated} == {
        "employer": "Rye & Sons",
        "locations": "Leeds, UK",
        "workplace": "On site",
        "pay": "£28,000 to £31,000 a year",
    }
    assert made.unsaid == (
        Stated("employer", "Employer", "Rye & Sons"),
        Stated("workplace", "Workplace", "on site"),
    )


def test_a_text_within_a_front_matter_is_told() -> None:
    body = "You bake bread by night. " * 12
    made = content(f"---\ntitle: Baker\nlocation: Leeds\ndescription: {body!r}\n---\n")
    assert [type(node) for part in made.parts for node in part.nodes] == [Paragraph]
    assert [fact.value for fact in made.unsaid] == ["Leeds"]


@pytest.mark.parametrize(
    ("line", "fact", "value"),
    [
        ("**Hours:** 32 hours a week", "hours", "32 hours a week"),
        ("Closing date: 3 March 2027", "deadline", "3 March 2027"),
        ("This is a FULL TIME job.", "employment", "Full time"),
        ("£14 an hour by day, £16 an hour by night", "pay", "£14 an hour; £16 an hour"),
    ],
)
def test_a_fact_is_told_apart_from_its_sentence(line: str, fact: str, value: str) -> None:
    made = content(f"# Baker\n\nRye & Sons bakes bread in Leeds.\n\n{line}\n\n## Duties\n\n- Bake bread\n")
    assert {stated.fact: stated.value for stated in made.stated}[fact] == value


def test_a_comment_within_a_line_is_its_owners_and_is_told_to_nobody() -> None:
    text = PLAIN.replace(
        "for a morning.",
        "for a morning. <!-- rolewright ignore words/wordy: ours --> Bring `<!-- your knife -->`.",
    ).replace("- A loaf a day", "- A loaf a day <!-- Ann wants\n  two -->")
    for form in ("txt", "jsonld", "html"):
        said = publish(text, form).text
        assert not re.search("rolewright ignore|Ann wants", said)
        assert "come to bake with us for a morning. Bring" in said
    assert "<!-- your knife -->" in publish(text, "txt").text
    told = publish(text, "md").text
    assert not re.search("rolewright ignore|Ann wants", told)
    assert "come to bake with us for a morning. Bring `<!-- your knife -->`." in told


def test_an_answer_behind_the_title_is_no_part_of_it() -> None:
    text = PLAIN.replace("# Baker", "# Baker <!-- rolewright ignore title/code: it has none -->")
    assert parse(text).facts.title.value == "Baker"
    assert publish(text, "txt").text.startswith("Baker\n=====\n\n")


def test_what_a_comment_leaves_open_stops_nothing() -> None:
    assert publish(PLAIN + "\n<!-- [Ask Ann about the bonus] -->\n", "txt").text.startswith("Baker\n")


@pytest.mark.parametrize("sign", ["(m/w/d)", "(m/f/d)", "H/F", "(all genders)"])
def test_a_title_keeps_its_sign_for_all_sexes_and_is_said_once(sign: str) -> None:
    content = content_of(
        parse(f"# Bäcker {sign}\n\nWir backen in Leipzig.\n\n## Deine Aufgaben\n\n- Du backst Brot\n")
    )
    assert content.title == f"Bäcker {sign}"
    assert isinstance(content.parts[0].nodes[0], Paragraph)
