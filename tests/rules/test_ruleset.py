import pickle
from pathlib import Path
from typing import Any

import pytest

from rolewright.findings import Severity
from rolewright.records import replace
from rolewright.rules import ruleset as module
from rolewright.rules.index import Index
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.selection import Preset, Selection, Usual, read_selection
from rolewright.usage import UsageError, read_toml
from tests.rules.cards import rule, toml

INDEX = Index(
    (
        rule(
            'phrases = ["a"]',
            rule_id="pay/vague",
            changes=[('since = "0.1.0"', 'since = "0.1.0"\naliases = ["pay/competitive"]')],
        ),
        rule(
            'phrases = ["b"]',
            rule_id="pay/missing",
            changes=[('since = "0.1.0"', 'since = "0.1.0"\npreview = true')],
        ),
        rule(
            'phrases = ["c"]',
            rule_id="words/wordy",
            changes=[("[match]", "[options]\nmost = 3\nshare = 0.5\n[match]")],
        ),
    ),
    "digest",
)


@pytest.fixture(autouse=True)
def index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules of the program that do not change with it."""
    monkeypatch.setattr(module, "load_index", lambda: INDEX)


def ids(*select: str, ignore: tuple[str, ...] = ()) -> list[str]:
    return [rule.id for rule in RuleSet.of(Selection(select, ignore))]


def complaints(settings: str) -> list[str]:
    """What is wrong with settings, each with its line."""
    with pytest.raises(UsageError) as caught:
        RuleSet.of(read_selection(read_toml(settings), Path()))
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def test_by_default_every_rule_out_of_preview_is_selected() -> None:
    assert [rule.id for rule in RuleSet.of()] == ["pay/vague", "words/wordy"]


def test_a_rule_that_needs_an_extra_applies_only_when_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    extra = replace(INDEX.rules[2], id="grammar/error", extra="grammar")
    monkeypatch.setattr(module, "load_index", lambda: Index((*INDEX.rules, extra), "digest"))
    assert "grammar/error" not in ids("default")
    assert "grammar/error" not in ids("preview")
    assert ids("default", "grammar") == ["pay/vague", "words/wordy", "grammar/error"]
    assert "grammar/error" in ids("all")


def test_rules_are_selected_by_id_topic_and_set() -> None:
    assert ids("words/wordy") == ["words/wordy"]
    assert ids("pay") == ["pay/vague"]
    assert ids("preview") == ["pay/missing"]
    assert ids("default", "pay/missing") == ["pay/vague", "pay/missing", "words/wordy"]
    assert ids("all") == ["pay/vague", "pay/missing", "words/wordy"]


def test_what_is_ignored_wins() -> None:
    assert ids("all", ignore=("pay",)) == ["words/wordy"]
    assert ids("pay/vague", ignore=("pay/vague",)) == []


def test_a_former_id_is_understood_with_a_note() -> None:
    ruleset = RuleSet.of(Selection(("pay/competitive",), severity={"pay/competitive": Severity.NOTE}))
    assert [(rule.id, rule.severity) for rule in ruleset] == [("pay/vague", Severity.NOTE)]
    assert ruleset.notes == ("“pay/competitive” is now called “pay/vague”",)


def test_severities_and_options_are_overridden() -> None:
    settings = '[severity]\n"pay/vague" = "error"\n[options."words/wordy"]\nmost = 5\nshare = 1\n'
    first, second = RuleSet.of(read_selection(read_toml(settings), Path()))
    assert first.severity is Severity.ERROR
    assert second.options == {"most": 5, "share": 1}


def test_every_wrong_name_is_reported_at_its_line_with_the_nearest() -> None:
    settings = """[rules]
select = ["pays"]
ignore = ["words/wordie"]
[severity]
"pay/vage" = "note"
[options."words/wordy"]
mots = 5
most = "many"
"""
    assert complaints(settings) == [
        "2: there is no rule, topic or set “pays”; did you mean “pay”?",
        "3: there is no rule, topic or set “words/wordie”; did you mean “words/wordy”?",
        "5: there is no rule “pay/vage”; did you mean “pay/vague”?",
        "7: words/wordy has no option “mots”; did you mean “most”?",
        "8: words/wordy: “most” should be like 3, not 'many'",
    ]


def test_names_from_elsewhere_are_reported_without_a_line() -> None:
    with pytest.raises(UsageError, match=r"^there is no rule, topic or set “nowhere”$"):
        ids("nowhere")


def test_the_label_tells_whether_and_what_was_chosen() -> None:
    default, again = RuleSet.of(), RuleSet.of(Selection())
    chosen = RuleSet.of(Selection(("pay",)))
    assert default.label == again.label
    assert default.label.startswith("default@")
    assert chosen.label.startswith("custom@")
    assert len(chosen.label) == len("custom@") + 12
    assert (
        len({default.label, chosen.label, RuleSet.of(Selection(severity={"pay/vague": Severity.NOTE})).label})
        == 3
    )


def test_the_packs_of_an_organisation_join(tmp_path: Path) -> None:
    card = tmp_path / "house-rules/words/hollow.toml"
    card.parent.mkdir(parents=True)
    card.write_text(toml(), encoding="utf-8")
    settings = read_toml('[packs]\npaths = ["house-rules"]\n[rules]\nselect = ["words"]\n')
    ruleset = RuleSet.of(read_selection(settings, tmp_path))
    assert [rule.id for rule in ruleset] == ["words/wordy", "words/hollow"]
    assert ruleset.label != RuleSet.of(Selection(("words",))).label


def test_wrong_packs_are_all_reported(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        RuleSet.of(Selection(packs=(tmp_path / "one", tmp_path / "two")))
    assert len(caught.value.problems) == 2


def test_wrong_packs_and_unknown_rules_are_told_together(tmp_path: Path) -> None:
    card = tmp_path / "house/words/hollow.toml"
    card.parent.mkdir(parents=True)
    card.write_text("summary = 3", encoding="utf-8")
    chosen = Selection(select=("pay", "words/hollow", "nowhere"), packs=(tmp_path / "house",))
    with pytest.raises(UsageError) as caught:
        RuleSet.of(chosen)
    told = [problem.message for problem in caught.value.problems]
    assert "there is no rule, topic or set “nowhere”" in told
    assert any("“summary”" in message for message in told)
    assert not any("words/hollow" in message for message in told), "its card is there, though wrong"


def test_it_is_sent_to_a_worker_as_a_choice_and_made_there_once() -> None:
    ruleset = RuleSet.of(Selection(("pay",), options={"words/wordy": {"most": 4}}))
    sent = pickle.dumps(ruleset)
    received = pickle.loads(sent)
    assert [rule.id for rule in received] == ["pay/vague"]
    assert received.label == ruleset.label
    assert pickle.loads(sent) is received
    assert b"phrases" not in sent


def test_a_worker_with_other_rules_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = pickle.dumps(RuleSet.of(Selection(ignore=("pay",))))
    monkeypatch.setattr(module, "load_index", lambda: Index(INDEX.rules, "another digest"))
    with pytest.raises(RuntimeError, match="sent were the rules"):
        pickle.loads(sent)


def test_rules_put_together_by_hand_are_sent_as_they_are() -> None:
    assert pickle.loads(pickle.dumps(RuleSet(INDEX.rules))).rules == INDEX.rules


QUIET = Usual(Preset.QUIET, less=frozenset({"words/wordy"}))
STRICT = Usual(Preset.STRICT, more=frozenset({"pay/missing"}), severity={"pay/vague": Severity.ERROR})


def meant(usual: Usual, **chosen: Any) -> list[str]:
    return [rule.id for rule in RuleSet.of(Selection(**chosen), usual)]


def test_a_preset_says_what_is_meant_by_default() -> None:
    assert meant(QUIET) == ["pay/vague"]
    assert meant(STRICT) == ["pay/vague", "pay/missing", "words/wordy"]


def test_what_is_named_is_selected_and_ignored_whatever_the_preset() -> None:
    assert meant(QUIET, select=("words",)) == ["words/wordy"]
    assert meant(QUIET, select=("default", "words/wordy")) == ["pay/vague", "words/wordy"]
    assert meant(STRICT, ignore=("pay",)) == ["words/wordy"]


def test_a_severity_of_a_preset_gives_way_to_what_a_user_says_and_to_what_a_finding_knows() -> None:
    vague, *_ = RuleSet.of(None, STRICT)
    assert (vague.severity, vague.severity_is_fixed) == (Severity.ERROR, False)
    vague, *_ = RuleSet.of(Selection(severity={"pay/vague": Severity.NOTE}), STRICT)
    assert (vague.severity, vague.severity_is_fixed) == (Severity.NOTE, True)


def test_the_rules_of_a_pack_are_no_matter_of_presets(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    (folder / "words").mkdir(parents=True)
    (folder / "words/hollow.toml").write_text(toml(), encoding="utf-8")
    assert meant(QUIET, packs=(folder,)) == ["pay/vague", "words/hollow"]


def test_rules_are_named_after_their_preset_and_survive_pickling() -> None:
    quiet = RuleSet.of(None, QUIET)
    assert quiet.label.startswith("quiet@")
    assert RuleSet.of(Selection(ignore=("pay",)), QUIET).label.startswith("custom@")
    assert RuleSet.of(None, Usual(Preset.QUIET)).label != quiet.label
    assert [rule.id for rule in pickle.loads(pickle.dumps(quiet))] == ["pay/vague"]
