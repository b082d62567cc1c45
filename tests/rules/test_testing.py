from pathlib import Path

import pytest

from rolewright.rules.testing import check_card, check_pack
from rolewright.usage import UsageError
from tests.rules.cards import read, toml
from tests.rules.handmade import posting

SWAP = toml('[match.swap]\nsynergy = "work"\n').replace('fix = "none"', 'fix = "suggest"')


def failures(text: str) -> list[str]:
    card, problems = read(text)
    assert problems == []
    return [str(failure) for failure in check_card(card, posting)]


def with_after(*afters: str) -> str:
    text = SWAP
    for words, after in zip(("A", "The", "Our"), afters, strict=True):
        text = text.replace(f'text = "{words} synergy."', f'text = "{words} synergy."\nafter = "{after}"')
    return text


def test_a_card_that_keeps_its_word_has_no_failures() -> None:
    assert failures(toml()) == []
    assert failures(with_after("A work.", "The work.", "Our work.")) == []


def test_marks_must_be_exact() -> None:
    assert failures(toml().replace('marks = ["synergy"]', 'marks = ["synerg"]', 1)) == [
        "words/hollow, bad 1: marked “synergy”, not “synerg”"
    ]
    assert failures(toml().replace('marks = ["synergy"]', "marks = []", 1)) == [
        "words/hollow, bad 1: marked “synergy”, not the whole posting"
    ]
    assert failures(
        toml().replace("A synergy.", "A 'syn ergy'.").replace('"synergy"]\n[[bad]]', '"syn"]\n[[bad]]', 1)
    )[0] == ("words/hollow, bad 1: marked nothing, not “syn”")


def test_good_cases_must_be_left_alone() -> None:
    assert failures(toml().replace("Our sentence.", "Our synergy, a synergy.")) == [
        "words/hollow, good 3: marked “synergy”, “synergy”, but should keep quiet"
    ]


def test_a_fix_must_give_the_text_that_the_card_says() -> None:
    assert failures(with_after("A work.", "The work.", "Our toil.")) == [
        "words/hollow, bad 3: the fixes give 'Our work.', not 'Our toil.'"
    ]


def test_a_fix_must_settle() -> None:
    text = with_after("A synergy synergy.", "The synergy synergy.", "Our synergy synergy.")
    found = failures(text.replace('synergy = "work"', 'synergy = "synergy synergy"'))
    assert found[0].startswith("words/hollow, bad 1: the fixes do not settle")


def test_a_message_must_be_filled() -> None:
    text = toml('[match]\nphrases = ["synergy"]\n').replace('"“{text}” says', '"{word} says')
    card, _ = read(text)
    first = next(check_card(card, posting))
    assert str(first) == "words/hollow, bad 1: nothing filled “{word}” in the message"


def test_a_pack_tells_what_was_looked_at(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words/hollow.toml").write_text(toml(), encoding="utf-8")
    result = check_pack(tmp_path, posting)
    assert (result.cards, result.cases, result.failures) == (1, 6, ())


def test_a_pack_must_not_take_the_ids_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "pay").mkdir()
    (tmp_path / "pay/vague.toml").write_text(toml(), encoding="utf-8")
    with pytest.raises(UsageError, match="is taken by the program's own rules"):
        check_pack(tmp_path, posting)
