from datetime import date
from enum import StrEnum

from rolewright.usage import Table, UsageError, read_toml


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


def messages(table: Table) -> list[str]:
    return [problem.message for problem in table.problems]


def test_every_kind_of_value_is_read() -> None:
    table = read_toml(
        """
name = "Ada"
loud = true
count = 3
on = 2027-01-31
words = ["a", "b"]
size = "large"
sizes = ["small"]
[inner]
deep = "yes"
[[rows]]
cell = 1
[[rows]]
cell = 2
"""
    )
    assert table.text("name") == "Ada"
    assert table.flag("loud") is True
    assert table.number("count") == 3
    assert table.day("on") == date(2027, 1, 31)
    assert table.texts("words") == ("a", "b")
    assert table.choice("size", Size) is Size.LARGE
    assert table.choices("sizes", Size, ()) == (Size.SMALL,)
    assert table.table("inner").text("deep") == "yes"
    assert [row.number("cell") for row in table.tables("rows")] == [1, 2]
    table.close()
    assert table.problems == []


def test_absent_values_take_their_defaults() -> None:
    table = read_toml("")
    assert table.text("name", "Ada") == "Ada"
    assert table.flag("loud", False) is False
    assert table.number("count", 7) == 7
    assert table.day("on") is None
    assert table.texts("words", ("x",)) == ("x",)
    assert table.choice("size", Size, Size.SMALL) is Size.SMALL
    assert table.choices("sizes", Size, (Size.LARGE,)) == (Size.LARGE,)
    assert list(table.table("inner")) == []
    assert table.tables("rows") == ()
    assert table.problems == []


def test_all_mistakes_are_found_at_once_each_with_its_line() -> None:
    table = read_toml('size = "huge"\ncount = true\n[inner]\nword = 3\nextra = 1\n', "house.toml")
    table.text("name")
    table.choice("size", Size)
    table.number("count")
    table.table("inner").text("word")
    table.close()
    assert [(problem.line, problem.message) for problem in table.problems] == [
        (None, "“name” is missing"),
        (1, "“huge” is not a value of “size”: small, large"),
        (2, "“count” should be a whole number, not True"),
        (4, "“word” should be a text, not 3"),
        (5, "“extra” is not a key here"),
    ]
    assert str(UsageError(table.problems[1:2])) == (
        'house.toml:1: “huge” is not a value of “size”: small, large\n    size = "huge"'
    )


def test_an_unknown_key_is_answered_with_the_nearest_that_is_not_there_yet() -> None:
    table = read_toml('severty = "note"\n')
    table.text("severity", "")
    table.text("summary", "")
    table.close()
    assert messages(table) == ["“severty” is not a key here; did you mean “severity”?"]


def test_a_date_with_a_time_is_no_date() -> None:
    table = read_toml("on = 2027-01-31T10:00:00\n")
    table.day("on")
    assert len(messages(table)) == 1


def test_a_list_of_texts_holds_texts_only() -> None:
    table = read_toml('words = ["a", 2]\nrows = [1]\n')
    assert table.texts("words") == ("a",)
    assert table.tables("rows") == ()
    assert messages(table) == ["“words” holds 2, which is not a text", "“rows” holds 1, which is not a table"]


def test_a_table_with_free_keys_is_taken_whole() -> None:
    table = read_toml("[options]\nanything = 1\n")
    assert table.table("options").take_all() == {"anything": 1}
    table.close()
    assert table.problems == []


def test_a_text_that_is_not_toml_is_a_problem_on_its_line() -> None:
    table = read_toml('a = 1\nb = "never closed\n', "house.toml")
    (problem,) = table.problems
    assert problem.line == 2
    assert problem.excerpt == 'b = "never closed'
    assert problem.message.startswith("not TOML: ")
    assert list(table) == []


def test_a_text_that_breaks_off_is_a_problem_of_the_file() -> None:
    (problem,) = read_toml("a =", "house.toml").problems
    assert problem.file == "house.toml"
    assert "not TOML" in problem.message


def test_a_membership_test_tells_what_the_user_wrote() -> None:
    table = read_toml("a = 1\n")
    assert "a" in table
    assert "b" not in table
