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
