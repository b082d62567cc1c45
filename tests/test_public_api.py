"""What `import rolewright` promises."""

import doctest
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import rolewright

API = Path(__file__).parent.parent / "docs/api.md"
A_DAY = date(2026, 11, 23)


def test_there_are_at_most_a_dozen_public_names_and_each_is_there() -> None:
    assert len([name for name in rolewright.__all__ if name != "__version__"]) <= 12
    assert all(getattr(rolewright, name) is not None for name in rolewright.__all__)


def test_every_public_name_is_documented() -> None:
    documented = API.read_text("utf-8")
    assert [name for name in rolewright.__all__ if f"`{name}`" not in documented] == []


def test_the_examples_of_the_documentation_give_what_they_show() -> None:
    result = doctest.testfile(str(API), module_relative=False)
    assert result.attempted > 20
    assert result.failed == 0


def test_importing_the_package_loads_neither_rules_nor_reports() -> None:
    told = "import sys, rolewright; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[1] for name in done.stdout.split() if name.startswith("rolewright.")}
    assert "parse" in loaded
    assert loaded & {"cli", "engine", "report", "rules", "settings"} == set()


def test_parse_stays_the_function_whatever_is_imported() -> None:
    told = "import rolewright, rolewright.parse, rolewright.engine; print(callable(rolewright.parse))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute “chekc”"):
        _ = rolewright.chekc


def test_the_version_is_told() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+|0\+unknown", rolewright.__version__)


def test_a_check_is_judged_for_the_day_that_is_given_and_for_today_without_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert rolewright.check("Baker", on=A_DAY).as_of == A_DAY

    class Clock(date):
        @classmethod
        def today(cls) -> date:
            return date(2027, 1, 15)

    monkeypatch.setattr("rolewright.engine.date", Clock)
    assert rolewright.check("Baker").as_of == date(2027, 1, 15)


def test_a_check_gives_the_same_report_whether_or_not_its_rules_were_settled_before() -> None:
    text = "# Baker\n\nCompetitive salary.\n"
    assert rolewright.Checker().check(text, on=A_DAY).to_wire() == rolewright.check(text, on=A_DAY).to_wire()


@pytest.mark.parametrize("text", ["", "\0", "# \ufeff", "a" * 100_000])
def test_no_text_raises_an_error(text: str) -> None:
    assert rolewright.check(text, on=A_DAY).document.text == text


def test_wrong_settings_do() -> None:
    with pytest.raises(rolewright.UsageError, match="there is no rule, topic or set “titel”"):
        rolewright.Checker(rolewright.read_settings('[rules]\nselect = ["titel"]\n', Path("a.toml")))
