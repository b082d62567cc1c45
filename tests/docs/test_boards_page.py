"""What docs/boards.md says of boards is what the cards say."""

import re
from pathlib import Path

import rolewright
from rolewright.rules import Board
from rolewright.rules.index import load_index
from tools import boards_page

PAGE = (Path(__file__).parent.parent.parent / "docs/boards.md").read_text("utf-8")


def test_the_tables_are_made_from_the_cards_and_hold_every_wish() -> None:
    assert boards_page.page() == PAGE
    wishes = [wish for rule in load_index().rules for wish in rule.wishes]
    rows = re.findall(r"^\| .* \| \[.*\]\(rules/.*\.md\) \| (?:warning|note) \| .* \|$", PAGE, re.MULTILINE)
    assert len(rows) == len(wishes)


def test_the_page_names_every_board() -> None:
    assert all(f"| `{board.value}` |" in PAGE for board in Board)


def test_the_example_of_settings_is_read(tmp_path: Path) -> None:
    (written,) = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    settings = rolewright.read_settings(written, tmp_path / "rolewright.toml")
    assert settings.selection.boards == (Board.GOOGLE, Board.LINKEDIN, Board.CAREERS)
