"""Expressions that were compiled once come from what is kept, and are the same."""

import marshal
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rolewright.rules.index import load_index
from rolewright.text import compiled, keep_compiled

MODULE = sys.modules["rolewright.text.compiled"]  # the package's `compiled` is the function
AMOUNT = r"(?P<sign>[$£€])?\s*(\d+(?:[.,]\d+)*)(?P<k>k)?"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty place to keep expressions in, as for a program that was just installed."""
    path = tmp_path / "kept.expressions"
    monkeypatch.setattr(MODULE, "_path", lambda: str(path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    MODULE._shelf.cache_clear()
    yield path
    MODULE._shelf.cache_clear()


@pytest.fixture
def start_anew(file: Path) -> Callable[[], None]:
    """Forget all but what is kept, as the end of the program does."""
    return MODULE._shelf.cache_clear


def must_not_compile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(re, "compile", lambda *_: pytest.fail("it was compiled again"))


def test_an_expression_is_compiled_once_for_all_starts(
    start_anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = compiled(AMOUNT, re.IGNORECASE)
    keep_compiled()
    start_anew()
    must_not_compile(monkeypatch)
    found = compiled(AMOUNT, re.IGNORECASE)
    assert found == made
    assert found.groupindex == made.groupindex
    match = found.search("up to £12,50K a year")
    assert match
    assert match.groupdict() == {"sign": "£", "k": "K"}
    assert match.lastgroup == "k"


def test_expressions_kept_earlier_stay(
    start_anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for expression in ("a+", "b+"):
        compiled(expression)
        keep_compiled()
        start_anew()
    must_not_compile(monkeypatch)
    assert compiled("a+").fullmatch("aa")
    assert compiled("b+").fullmatch("bb")


def test_flags_make_another_expression(start_anew: Callable[[], None]) -> None:
    compiled("pay")
    keep_compiled()
    start_anew()
    assert compiled("pay", re.IGNORECASE).search("Pay")
    assert compiled("pay").search("Pay") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nothing of ours",
        marshal.dumps(3),
        marshal.dumps((("another Python", "little"), {0: {"a": b""}})),
    ],
    ids=["empty", "other", "number", "another Python"],
)
def test_what_is_no_use_is_passed_over_and_written_anew(
    file: Path, start_anew: Callable[[], None], content: bytes
) -> None:
    file.write_bytes(content)
    assert compiled("a").search("a")
    keep_compiled()
    start_anew()
    assert "a" in MODULE._shelf().kept[0]


@pytest.mark.parametrize("code", [b"", b"\xff" * 4, b"odd"])
def test_code_that_python_refuses_is_compiled(file: Path, code: bytes) -> None:
    MODULE._shelf().kept[0] = {"ab": marshal.dumps((re.compile("ab").flags, 0, {}, code))}
    assert compiled("ab").search("cab")


def test_a_python_that_hides_what_it_compiles_does_no_harm(
    file: Path, start_anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("re._compiler._code")
    assert compiled("a").search("a")
    keep_compiled()
    start_anew()
    assert MODULE._shelf().kept == {}
    assert compiled("a").search("a")


def test_a_folder_that_cannot_be_written_does_no_harm(
    file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(MODULE, "_path", lambda: str(tmp_path / "missing/kept.expressions"))
    compiled("a")
    keep_compiled()
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_kept_where_python_keeps_no_bytecode(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    compiled("a")
    keep_compiled()
    assert not file.exists()


def test_expressions_of_former_times_do_not_pile_up(
    file: Path, start_anew: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MODULE, "_MOST_KEPT", 2)
    for number in range(6):
        compiled(f"a{number}")
        keep_compiled()
        start_anew()
    assert 0 < len(MODULE._shelf().kept[0]) <= 3


def test_a_wrong_expression_is_told_as_ever(file: Path) -> None:
    with pytest.raises(re.error):
        compiled("(")


def test_every_expression_of_every_rule_is_rebuilt_as_it_was_compiled(file: Path) -> None:
    lexicals = [rule.lexical for rule in load_index().rules if rule.lexical]
    expressions = {pattern.regex for lexical in lexicals for pattern in lexical.patterns}
    for expression in expressions:
        made = re.compile(expression)
        parts = MODULE._taken_apart(expression, 0, made)
        assert parts is not None, expression
        rebuilt = MODULE._rebuilt(expression, parts)
        assert (rebuilt, rebuilt.groups, rebuilt.groupindex) == (made, made.groups, made.groupindex)
