"""For what a check fails, and how that is told."""

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import LEFTOVER, PLAIN, VAGUE, Command

NOTICE = "We use cookies to make this page better. Accept all cookies to go on.\n"
GERMAN = """\
# Bäckerin oder Bäcker

Wir suchen zum nächsten Monat eine Bäckerin oder einen Bäcker für unsere Filiale in Köln.

## Ihre Aufgaben

- Sie backen jeden Morgen zweihundert Brote und Brötchen
- Sie bilden unsere Auszubildenden aus

## Ihr Profil

- Sie haben eine abgeschlossene Ausbildung und zwei Jahre Erfahrung
"""


def score_of(command: Command, name: str) -> int:
    (report,) = command("check", name, "--format", "json").json
    total: int = report["score"]["total"]
    return total


def test_a_score_below_the_least_fails_and_is_told(command: Command) -> None:
    command.write("baker.md", VAGUE)
    total = score_of(command, "baker.md")
    assert command("check", "baker.md", "--min-score", str(total)).code == Exit.CLEAN
    done = command("check", "baker.md", "--min-score", str(total + 1))
    assert done.code == Exit.FINDINGS
    assert done.err == f"rolewright: baker.md fails: a score of {total}, below {total + 1}\n"


def test_every_text_that_fails_is_named_with_all_its_reasons(command: Command) -> None:
    command.write("jobs/a.md", LEFTOVER)
    command.write("jobs/b.md", PLAIN)
    command.write("jobs/c.md", VAGUE)
    chosen = ("--select", "pay/vague,hygiene/leftover", "--fail-on", "warning", "--min-score", "100")
    done = command("check", "jobs", *chosen)
    assert done.code == Exit.FINDINGS
    totals = {name: score_of(command, f"jobs/{name}.md") for name in "abc"}
    assert done.err.splitlines() == [
        f"rolewright: jobs/a.md fails: 1 error; a score of {totals['a']}, below 100",
        f"rolewright: jobs/b.md fails: a score of {totals['b']}, below 100",
        f"rolewright: jobs/c.md fails: 1 warning; a score of {totals['c']}, below 100",
    ]


def test_one_text_that_fails_on_its_errors_alone_has_said_so_itself(command: Command) -> None:
    command.write("baker.md", LEFTOVER)
    done = command("check", "baker.md")
    assert (done.code, done.err) == (Exit.FINDINGS, "")
    assert "Do not publish this yet" in done.out


def test_what_goes_into_a_file_is_told(command: Command) -> None:
    command.write("baker.md", LEFTOVER)
    done = command("check", "baker.md", "--select", "hygiene/leftover", "-o", "report.json")
    assert done.code == Exit.FINDINGS
    written, failed = done.err.splitlines()
    assert written.startswith("report.json written: ")
    assert written.endswith(", 1 error")
    assert failed == "rolewright: baker.md fails: 1 error"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (NOTICE, "it is no job description"),
        ("# Beekeeper\n", "it is only begun"),
        (GERMAN, "the wording of “de” is not judged"),
    ],
)
def test_what_has_no_score_passes_and_is_named(command: Command, text: str, reason: str) -> None:
    done = command("check", "-", "--min-score", "90", "--fail-on", "never", stdin=text.encode())
    assert (done.code, done.err) == (
        Exit.CLEAN,
        f"rolewright: standard input is not held to a score, since {reason}\n",
    )


@pytest.mark.parametrize("points", ["101", "-1", "good", "7.5"])
def test_a_score_is_from_0_to_100(command: Command, points: str) -> None:
    done = command("check", "a.md", f"--min-score={points}")
    assert done.code == Exit.USAGE
    assert f"argument --min-score: “{points}” is no score from 0 to 100;" in done.err


def test_the_settings_of_a_folder_say_what_is_asked_there(command: Command) -> None:
    command.write("strict/rolewright.toml", "[check]\nfail_on = 'note'\nmin_score = 100\n")
    command.write("strict/a.md", VAGUE)
    command.write("b.md", VAGUE)
    done = command("check", "strict", "b.md", "--select", "pay/vague")
    assert done.code == Exit.FINDINGS
    (told,) = done.err.splitlines()
    assert told.startswith("rolewright: strict/a.md fails: 1 warning; a score of ")
    # The command line is laid over them.
    lax = command("check", "strict", "--fail-on", "never", "--min-score", "0")
    assert (lax.code, lax.err) == (Exit.CLEAN, "")


def test_mistakes_in_these_settings_are_told_with_their_lines(command: Command) -> None:
    command.write(
        "rolewright.toml",
        '[rules]\npreset = "loud"\n[check]\nfail-on = "error"\nfail_on = "fatal"\nmin_score = 120\n',
    )
    command.write("a.md", VAGUE)
    done = command("check", "a.md")
    assert done.code == Exit.USAGE
    told = [line.rpartition("rolewright.toml:")[2] for line in done.err.splitlines() if ".toml:" in line]
    assert sorted(told) == [
        "2: “loud” is not a value of “preset”: quiet, default, strict",
        "4: “fail-on” is not a key here",
        "5: “fatal” is not a value of “fail_on”: error, warning, note, never",
        "6: “min_score” should be from 0 to 100, not 120",
    ]


def test_a_preset_is_chosen_on_the_command_line_or_in_the_settings(command: Command) -> None:
    def rules(*wishes: str) -> set[str]:
        return {row["id"] for row in command("rules", "--format", "json", *wishes).json}

    default, quiet = rules(), rules("--preset", "quiet")
    assert quiet < default
    command.write("rolewright.toml", '[rules]\npreset = "quiet"\n')
    assert rules() == quiet
    assert rules("--preset", "default") == default
    assert rules("--select", "default,words/wordy") == quiet | {"words/wordy"}
    assert rules("--select", "words/wordy") == {"words/wordy"}
    assert rules("--ignore", "pay") == {rule for rule in quiet if not rule.startswith("pay/")}


def test_a_severity_that_the_settings_give_wins_over_a_preset(command: Command) -> None:
    command.write("rolewright.toml", '[rules]\npreset = "strict"\n[severity]\n"title/too-long" = "note"\n')
    rows = {row["id"]: row["severity"] for row in command("rules", "--format", "json").json}
    assert rows["title/too-long"] == "note"
    assert rows["pay/one-figure"] == "warning"


@pytest.mark.parametrize("text", [PLAIN, VAGUE, LEFTOVER])
def test_no_preset_changes_the_score(command: Command, text: str) -> None:
    command.write("baker.md", text)
    scores = [
        command("check", "baker.md", "--preset", preset, "--format", "json").json[0]["score"]
        for preset in ("quiet", "default", "strict")
    ]
    assert scores[0] == scores[1] == scores[2]
    assert scores[0] is not None
