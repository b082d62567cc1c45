import pytest

from rolewright.findings.edits import edited
from rolewright.parse import parse
from rolewright.rules.entries import without_entry


def without(text: str, words: str) -> str | None:
    """`text` without the entry of these words; None if it stays."""
    document = parse(text)
    at = next(at for at, block in enumerate(document.blocks) if document.source[block.content] == words)
    edit = without_entry(text, document.blocks, at)
    return None if edit is None else edited(text, [edit])


@pytest.mark.parametrize("text", ["Needed:\n\n{}\n\nEnd.\n", "# Needed\n{}\n\n## End\n", "Needed:\n\n{}"])
@pytest.mark.parametrize("between", ["\n- ", "\n\n- ", "\r\n- ", "\n* "])
@pytest.mark.parametrize("gone", ["One", "Other", "Third"])
def test_an_entry_goes_with_its_line_and_the_blank_lines_stay(text: str, between: str, gone: str) -> None:
    sign = between.lstrip()
    entries = ["One", "Other", "Third"]
    written = text.format(sign + between.join(entries))
    entries.remove(gone)
    assert without(written, gone) == text.format(sign + between.join(entries))


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Needed:\n\n1. One\n2. Other\n3. Third\n", "Other"),
        ("Three things:\n\n- One\n- Other\n- Third\n", "Other"),
        ("Needed:\n\n- One;\n- Other; and\n- Third\n", "Third"),
        ("Needed:\n\n- One\n- Other\n  - Child\n- Third\n", "Other"),
        ("Needed:\n\n- One\n- Other\n", "Other"),
        ("Needed:\n\n- One\n", "One"),
    ],
)
def test_an_entry_stays_where_the_list_would_suffer(text: str, entry: str) -> None:
    assert without(text, entry) is None
