from pathlib import Path

import pytest

from rolewright.rules.load import load_pack
from rolewright.usage import UsageError
from tests.cards import core_cards
from tests.rules.cards import toml


def write(folder: Path, name: str, text: str = "") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text or toml(), encoding="utf-8")
    return path


def complaints(folder: Path, taken: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(UsageError) as caught:
        load_pack(folder, taken)
    return [problem.message for problem in caught.value.problems]


def test_cards_are_found_by_their_place(tmp_path: Path) -> None:
    write(tmp_path, "words/hollow.toml")
    write(tmp_path, "house/long-words.toml")
    assert [card.rule.id for card in load_pack(tmp_path)] == ["house/long-words", "words/hollow"]


def test_the_mistakes_of_all_cards_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, "words/first.toml", toml().replace("warning", "fatal"))
    write(tmp_path, "words/second.toml", toml().replace('language = "en"', ""))
    write(tmp_path, "words/third.toml", "not toml")
    assert len(complaints(tmp_path)) == 3


def test_a_pack_of_an_organisation_holds_no_code(tmp_path: Path) -> None:
    write(tmp_path, "words/hollow.toml")
    write(tmp_path, "words/hollow.py", "raise SystemExit('it ran')")
    assert complaints(tmp_path) == ["a pack of an organisation holds cards only, no program code"]


def test_an_id_or_a_former_id_is_taken_once(tmp_path: Path) -> None:
    write(tmp_path, "words/hollow.toml")
    write(
        tmp_path,
        "words/empty.toml",
        toml().replace('since = "0.1.0"', 'since = "0.1.0"\naliases = ["words/hollow"]'),
    )
    assert complaints(tmp_path) == ["words/hollow: the id “words/hollow” is taken by words/empty"]
    assert "words/empty: the id “words/hollow” is taken by the program's own rules" in complaints(
        tmp_path, ("words/hollow",)
    )


@pytest.mark.parametrize(
    "name", ["hollow.toml", "a/b/hollow.toml", "words/Hollow.toml", "words/hollow_word.toml"]
)
def test_a_card_in_a_wrong_place_is_reported(tmp_path: Path, name: str) -> None:
    write(tmp_path, name)
    assert complaints(tmp_path)[0] == "a card is <topic>/<problem>.toml, in lower case with hyphens"


def test_a_folder_without_cards_is_no_pack(tmp_path: Path) -> None:
    assert complaints(tmp_path) == ["there is no card here; a card is <topic>/<problem>.toml"]
    assert complaints(tmp_path / "nowhere")[0].endswith("is not a folder, so it holds no pack")


def test_a_card_is_utf8(tmp_path: Path) -> None:
    write(tmp_path, "words/hollow.toml").write_bytes(toml().encode("utf-16"))
    assert "a card is UTF-8 text" in complaints(tmp_path)


def test_the_cards_of_the_program_are_right_and_their_detectors_known() -> None:
    detectors = {card.rule.id: card.rule.detector for card in core_cards()}
    assert detectors["title/too-long"] == "core/title/too-long.py"
    assert detectors["pay/vague"] is None
