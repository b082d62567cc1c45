from hypothesis import given
from hypothesis import strategies as st

from rolewright.usage.toml_source import TomlSource

TOML = '''summary = "one"
why = """
summary = "not a key, but prose"
[not_a_table]
"""
words = [
    "first",
    "second",
]
[match]  # a remark
"in order to" = "to"
[match.classes]
size = ["big"]
[[bad]]
text = "x"
[[bad]]
text = "y"
[bad.options]
limit = 3
'''


def line(*path: str | int, near: str | None = None) -> int | None:
    return TomlSource(TOML).line_of(path, near)


def test_a_key_is_found_in_its_table() -> None:
    assert line("summary") == 1
    assert line("match", "in order to") == 11
    assert line("match", "classes", "size") == 13


def test_an_array_of_tables_is_counted_from_zero() -> None:
    assert line("bad", 0, "text") == 15
    assert line("bad", 1, "text") == 17
    assert line("bad", 1, "options", "limit") == 19


def test_tables_in_braces_are_counted_from_zero() -> None:
    source = TomlSource(
        '[shop]\nbreads = [\n    { name = "rye" },\n    # none\n    { name = "spelt" },\n]\nopen = 7\n'
    )
    assert source.line_of(("shop", "breads", 1, "name")) == 5
    assert source.line_of(("shop", "open")) == 7


def test_prose_in_long_quotes_holds_no_keys() -> None:
    assert line("not_a_table") is None


def test_a_word_of_the_value_leads_to_its_own_line() -> None:
    assert line("words") == 6
    assert line("words", near="second") == 8
    assert line("words", near="third") == 6


def test_a_key_that_is_not_written_lies_in_the_table_around_it() -> None:
    assert line("match", "where") == 10
    assert line("nowhere") is None


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    TomlSource(text).line_of(("a", 0, "b"), "c")
