import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import BlockKind
from rolewright.parse.blocks import blocks
from rolewright.text import SourceText

PIECES = [
    "# Head",
    "Head\n===",
    "- item",
    "•\n\nitem",
    "1. one",
    "text goes on",
    "Label:",
    "<!-- a\nb -->",
    "```",
    "| a | b |",
    "---",
]


def shapes(text: str) -> list[tuple[str, str]]:
    source = SourceText(text)
    return [(block.kind.value, source[block.content]) for block in blocks(source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Baker\n", [("heading", "Baker")]),
        ("#Baker ##\n", [("heading", "Baker")]),
        ("Baker\n-----\nWe bake.", [("heading", "Baker"), ("paragraph", "We bake.")]),
        ("- knead\n* shape\n• bake", [("item", "knead"), ("item", "shape"), ("item", "bake")]),
        ("•Knead\n✓ Shape\n🔥 Bake", [("item", "Knead"), ("item", "Shape"), ("item", "Bake")]),
        ("1. knead\n(b) shape", [("item", "knead"), ("item", "shape")]),
        ("-\n\nknead the dough", [("item", "knead the dough")]),
        ("> quoted", [("quote", "quoted")]),
        ("````\n```\na\n````\nBaker", [("code", "````\n```\na\n````"), ("paragraph", "Baker")]),
        (
            "<!--\n```\n-->\nBaker\n\n<!--\n```\n-->",
            [("comment", "<!--\n```\n-->"), ("paragraph", "Baker"), ("comment", "<!--\n```\n-->")],
        ),
        (
            "    ```\n\n<!-- a -->\n\n    ```",
            [("code", "```"), ("comment", "<!-- a -->"), ("code", "```")],
        ),
        ("    ```\n    <b>\n    ```\n", [("code", "```\n    <b>\n    ```")]),
        ("<!-- note\nto self -->\nBaker", [("comment", "<!-- note\nto self -->"), ("paragraph", "Baker")]),
        ("<!-- id --> Baker wanted", [("paragraph", "<!-- id --> Baker wanted")]),
        (
            "{% comment %}\nx\n{% endcomment %}\nBaker",
            [("comment", "{% comment %}\nx\n{% endcomment %}"), ("paragraph", "Baker")],
        ),
        ("-5 degrees outside", [("paragraph", "-5 degrees outside")]),
    ],
)
def test_the_shape_of_lines(text: str, expected: list[tuple[str, str]]) -> None:
    assert shapes(text) == expected


def test_a_line_that_was_wrapped_goes_on() -> None:
    mail = "We bake bread for the whole of the valley, and have done\nso for eighty years, in one oven.\n"
    assert shapes(mail) == [("paragraph", mail.strip())]


def paragraphs(text: str) -> list[str]:
    return [said.replace("\n", " ") for _, said in shapes(text)]


def test_a_sentence_that_was_added_to_one_line_tears_no_paragraph() -> None:
    lines = (
        "You grind lenses for the observatory in Brno and for eleven others\n"
        "that have no workshop of their own, most of them in the south of\n"
        "the continent, where you will spend about six weeks of the year. You take the night train there, "
        "with the lens in a box on the seat beside you.\n"
        "The mirrors come back to us every third winter to be coated anew."
    )
    assert paragraphs(lines) == [lines.replace("\n", " ")]


def test_a_dash_at_the_start_of_a_wrapped_line_begins_no_list() -> None:
    sentence = (
        "You look after the bees of eleven farms between here and the coast\n"
        "– mostly on foot – and sell the honey."
    )
    assert shapes(sentence) == [("paragraph", sentence)]
    listed = (
        "You look after the bees of eleven farms between here and the coast\n– count them\n– sell the honey"
    )
    assert [kind for kind, _ in shapes(listed)] == ["paragraph", "item", "item"]


def test_a_title_above_wrapped_text_stays_by_itself() -> None:
    title = "Keeper of Instruments, Full Time Days, at the Observatory of the Town of Brno and Surroundings"
    text = (
        "You clean the lenses of the great telescope and of six small ones,\n"
        "and keep the clocks right. In the evening you open the dome for the\n"
        "astronomers and close it again when clouds come up from the valley,\n"
        "which is often."
    )
    assert paragraphs(f"{title}\n{text}")[0] == title


@pytest.mark.parametrize(
    "text",
    [
        "**Job title:** Keeper of Instruments at the Observatory of Brno, Senior\nGrade",
        "We are looking for somebody who keeps the clocks of the observatory in\nBrno and Znojmo right.",
    ],
)
def test_two_lines_of_a_mail_are_one_where_the_first_was_full(text: str) -> None:
    assert paragraphs(text) == [text.replace("\n", " ")]


def test_two_lines_that_say_something_each_are_two() -> None:
    lines = ["Keeper of Instruments, Full Time Days, at the Observatory of the Town", "Brno, Moravia"]
    assert paragraphs("\n".join(lines)) == lines


def test_a_label_in_capitals_opens_something_of_its_own() -> None:
    assert paragraphs("- A steady hand, and patience\nTO APPLY: Call Jan at the observatory") == [
        "A steady hand, and patience",
        "TO APPLY: Call Jan at the observatory",
    ]


def test_lines_that_each_say_one_thing_stay_apart() -> None:
    assert len(shapes("Knead and shape the dough\nLight the oven\nServe the first customers")) == 3


def test_windows_line_ends_are_no_part_of_the_content() -> None:
    assert shapes("# Baker\r\n\r\n- knead\r\n- bake\r\n") == [
        ("heading", "Baker"),
        ("item", "knead"),
        ("item", "bake"),
    ]


def test_front_matter_is_one_block() -> None:
    assert shapes("---\ntitle: Baker\n---\n# Baker")[0][0] == BlockKind.FRONT_MATTER


@given(
    st.lists(st.sampled_from([*PIECES, "", "\r", "-", "1)", "<", "{"]), max_size=12).map("\n".join)
    | st.text(max_size=80)
)
def test_blocks_tile_the_text(text: str) -> None:
    at = 0
    for block in blocks(SourceText(text)):
        assert block.span.start == at
        assert block.span.start <= block.content.start <= block.content.end <= block.span.end
        at = block.span.end
    assert at == len(text) or not text.strip()
