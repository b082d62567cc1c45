"""What docs/roles.md shows of the role library is so."""

import re
from pathlib import Path

import pytest

import rolewright
from rolewright.knowledge.roles import Library
from rolewright.knowledge.roles.reader import read_role
from rolewright.usage import read_toml
from tools import roles_page

PAGE = (Path(__file__).parent.parent.parent / "docs/roles.md").read_text("utf-8")
ROLE, SETTINGS = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def section(heading: str) -> str:
    return PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]


def test_the_example_of_a_role_file_is_read() -> None:
    table = read_toml(ROLE, "baker.toml")
    role = read_role(table, "baker")
    assert [str(problem) for problem in table.problems] == []
    assert role.title == "Baker"


def test_the_example_of_settings_is_read(tmp_path: Path) -> None:
    settings = rolewright.read_settings(SETTINGS, tmp_path / "rolewright.toml")
    assert settings.roles == (tmp_path / "roles",)


def test_the_page_lists_every_role_under_its_family() -> None:
    rows = dict(re.findall(r"^\| ([a-z ]+) \| ([a-z, -]+) \|$", section("What is there"), re.MULTILINE))
    listed = {
        (family, role) for family, roles in rows.items() for role in roles.split(", ") if family != "family"
    }
    assert listed == {(role.family, role.id) for role in Library()}


def test_the_table_is_made_from_the_library_and_the_rest_of_the_page_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert roles_page.page() == PAGE
    monkeypatch.setattr(roles_page, "PAGE", tmp_path / "roles.md")
    before, after = "Ours:\n\n| family | roles |\n|---|---|\n", "\nA table of another kind:\n\n| a | b |\n"
    roles_page.PAGE.write_text(f"{before}| sales | nobody |\n{after}", "utf-8")
    made = roles_page.page()
    assert made.startswith(f"{before}| administration | ")
    assert made.endswith(after)
    assert "nobody" not in made
