from pathlib import Path

import pytest

from rolewright.rules.find import find_card
from rolewright.usage import UsageError
from tests.rules.cards import toml


def test_the_card_of_a_rule_of_the_program_is_found() -> None:
    card = find_card("pay/vague")
    assert card.rule.id == "pay/vague"
    assert card.why


def test_the_card_of_a_rule_of_a_pack_is_found(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    (tmp_path / "house/hollow.toml").write_text(toml(), encoding="utf-8")
    assert find_card("house/hollow", [tmp_path]).rule.id == "house/hollow"


def test_a_wrong_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="there is no rule “pay/vage”; did you mean “pay/vague”"):
        find_card("pay/vage")
