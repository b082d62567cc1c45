"""What README, glossary and decisions show is so."""

import re
from datetime import date
from pathlib import Path

import rolewright
from rolewright.cli.parser import COMMANDS
from rolewright.document import SectionKind
from rolewright.findings import Severity

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
A_DAY = date(2026, 11, 23)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_every_command_that_the_readme_shows_exists() -> None:
    named = set(re.findall(r"(?<!<!-- )\brolewright ([a-z][a-z-]+)", README))
    assert named <= set(COMMANDS)
    assert {"check", "show", "explain", "rules", "schema", "test-pack", "completion"} <= named


def test_the_settings_in_the_readme_are_understood(tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    (settings,) = blocks("toml")
    read = rolewright.read_settings(settings.replace('["./house-rules"]', "[]"), tmp_path / "rolewright.toml")
    assert read.jurisdictions == ("us-oh-columbus",)
    assert len(rolewright.Checker(read).ruleset) > 10


def test_the_front_matter_in_the_readme_is_read() -> None:
    (shown,) = [block for block in blocks("markdown") if block.startswith("---")]
    facts = rolewright.parse(f"{shown}\n# A title of its own\n").facts
    assert facts.title.value == "Key Account Manager"
    assert facts.title.mentions[0].declared
    assert facts.pay.value is not None
    assert (facts.pay.value.minimum, facts.pay.value.maximum) == (85000, 105000)


def test_the_comment_in_the_readme_silences_the_rule_that_it_names() -> None:
    (comment,) = [block for block in blocks("markdown") if block.startswith("<!--")]
    text = f"# Baker\n\n{comment}\nWe pay a competitive salary.\n"
    report = rolewright.check(text, on=A_DAY)
    assert [each.finding.rule for each in report.suppressed] == ["pay/vague"]


def test_the_examples_show_a_poor_posting_and_a_good_one() -> None:
    def found(name: str) -> list[str]:
        text = (ROOT / "examples" / name).read_text("utf-8")
        return [finding.rule for finding in rolewright.check(text, on=A_DAY).findings]

    poor = found("account-manager.md")
    assert len(poor) >= 12
    assert {"title", "outline", "pay", "hygiene", "words"} <= {rule.partition("/")[0] for rule in poor}
    assert len(found("good-account-manager.md")) <= 1


def test_the_glossary_names_every_kind_and_severity() -> None:
    glossary = (ROOT / "docs/glossary.md").read_text("utf-8")
    assert all(f"`{kind.value}`" in glossary for kind in SectionKind)
    assert all(f"**{severity.value}**" in glossary for severity in Severity)


def test_decisions_are_numbered_without_gap_and_say_context_choice_and_consequence() -> None:
    notes = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert notes
    assert [note.name[:4] for note in notes] == [f"{at:04}" for at in range(1, len(notes) + 1)]
    for note in notes:
        text = note.read_text("utf-8")
        assert text.startswith(f"# {note.name[:4]} · ")
        assert all(f"**{part}.**" in text for part in ("Context", "Choice", "Consequence")), note.name
