import marshal
from functools import cache
from pathlib import Path

import pytest

from rolewright import index_file
from rolewright.index_file import IndexFile, Wire
from rolewright.rules import index as module
from rolewright.rules import load
from rolewright.rules.index import load_index, write_index
from rolewright.rules.rule import Rule
from rolewright.usage import UsageError
from tests.cards import core_cards

BUILD = module._build


@cache
def built() -> Wire:
    """What is built of all cards, once: it takes seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "load_core", core_cards)
        return BUILD()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An index of its own for each test."""
    path = tmp_path / "index.marshal"
    monkeypatch.setattr(module, "INDEX", module.INDEX._replace(path=path))
    monkeypatch.setattr(module, "_build", built)
    return path


def fresh() -> tuple[Rule, ...]:
    """The rules as a new process would load them."""
    return load_index.__wrapped__().rules


def test_the_index_holds_every_rule(file: Path) -> None:
    assert fresh() == tuple(card.rule for card in core_cards())


def test_it_is_kept_and_used_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = fresh()
    monkeypatch.setattr(module, "_build", lambda: pytest.fail("it was built again"))
    assert fresh() == rules


def test_it_is_made_anew_when_a_source_changed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = fresh()
    kept = marshal.loads(file.read_bytes())
    kept["rules"][0]["id"] = "old/rule"
    file.write_bytes(marshal.dumps(kept))
    assert fresh() != rules
    monkeypatch.setattr(IndexFile, "key", lambda self: "another")
    assert fresh() == rules
    assert marshal.loads(file.read_bytes())["key"] == "another"


@pytest.mark.parametrize("content", [b"", b"{", b"no index"])
def test_a_broken_index_is_made_anew(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert len(fresh()) > 0


def test_a_folder_that_cannot_be_written_does_no_harm(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "INDEX", module.INDEX._replace(path=tmp_path / "missing/index.marshal"))
    monkeypatch.setattr(module, "_build", built)
    assert len(fresh()) > 0


def test_an_installed_index_is_trusted(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert write_index() == file
    monkeypatch.setattr(index_file, "is_source_checkout", lambda: False)
    monkeypatch.setattr(module, "_build", lambda: pytest.fail("it was built"))
    assert len(fresh()) > 0


def test_an_installation_without_an_index_reads_the_cards(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_file, "is_source_checkout", lambda: False)
    assert len(fresh()) > 0
    assert not file.exists()


def test_the_key_knows_cards_detectors_and_machinery() -> None:
    stamped = {
        Path(path).name for folder in module.INDEX.folders for path, *_ in index_file._stamps(str(folder))
    }
    assert {"vague.toml", "too-long.py", "pattern.py"} <= stamped


def test_a_wrong_card_is_the_authors_mistake(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_build", BUILD)
    monkeypatch.setattr("rolewright.rules.load.PACKS", Path(__file__).parent / "nowhere")
    assert fresh() == ()
    broken = file.parent / "packs"
    (broken / "core/pay").mkdir(parents=True)
    (broken / "core/pay/vague.toml").write_text("summary = 1", encoding="utf-8")
    file.unlink()
    monkeypatch.setattr("rolewright.rules.load.PACKS", broken)
    with pytest.raises(UsageError):
        fresh()
