import os
import pty
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rolewright.cli.asking import End, ask
from rolewright.cli.exit_codes import Exit
from rolewright.cli.replace_file import replace_file
from rolewright.fixing.session import Session
from rolewright.report import Style
from rolewright.usage import UsageError
from tests.cli.conftest import PLAIN, Command
from tests.fixing.handmade import swapping

LONG = PLAIN.replace("- Bake two hundred loaves", "- In order to feed Leeds, bake two hundred loaves")
SHORT = PLAIN.replace("- Bake two hundred loaves", "- To feed Leeds, bake two hundred loaves")
TWICE = LONG.replace("- Teach an apprentice", "- Utilise a scraper, and teach an apprentice")
WORDY = ("--select", "words/wordy")
_SCORE = re.compile(r" Score (\d+) → (\d+)\.")


def without_score(told: str) -> str:
    """What is told of a fix but for the score, which the profile decides; it never falls."""
    for before, after in _SCORE.findall(told):
        assert int(before) <= int(after)
    return _SCORE.sub("", told)


def test_what_would_change_is_shown_and_the_file_left_alone(command: Command) -> None:
    file = command.write("baker.md", LONG)
    done = command("fix", "baker.md", *WORDY)
    assert done.code == Exit.FINDINGS
    assert done.out.startswith("--- baker.md\n+++ baker.md\n@@ ")
    assert "\n-- In order to feed Leeds, bake" in done.out
    assert "\n+- To feed Leeds, bake" in done.out
    assert without_score(done.err) == "baker.md: 1 place to mend (words/wordy). No remark is left.\n"
    assert "Score" in done.err
    assert file.read_text("utf-8") == LONG


def test_words_that_change_are_shown_where_that_is_wanted(command: Command) -> None:
    file = command.write("baker.md", LONG)
    done = command("fix", "baker.md", "--words", *WORDY)
    assert done.code == Exit.FINDINGS
    assert done.out.startswith("baker.md\n")
    assert "[-In order to-]{+To+} feed Leeds" in done.out
    assert file.read_text("utf-8") == LONG
    assert "{+To+}" in command("fix", "-", "--words", *WORDY, stdin=LONG.encode()).out


def test_in_a_terminal_without_colour_long_lines_are_shown_as_the_words_that_change(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = "The shop opens at six. Rye is sold out by nine, and wheat by noon. We close at two and sweep. "
    command.write("baker.md", LONG)
    command.write(
        "paragraph.md", PLAIN.replace("on site.", f"on site. {hours}In order to feed Leeds, we bake.")
    )
    for_programs = command("fix", "paragraph.md", *WORDY).out
    assert for_programs.startswith("--- paragraph.md\n")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert command("fix", "paragraph.md", "--color", "never", *WORDY).out.startswith("paragraph.md\n")
    assert command("fix", "baker.md", "--color", "never", *WORDY).out.startswith("--- baker.md\n")
    assert "{+To+}" not in command("fix", "paragraph.md", "--color", "always", *WORDY).out


def test_nothing_to_mend_is_told_and_is_no_failure(command: Command) -> None:
    command.write("baker.md", SHORT)
    done = command("fix", "baker.md", *WORDY)
    assert (done.code, done.out) == (Exit.CLEAN, "")
    assert done.err == "baker.md: nothing to mend. No remark is left.\n"


def test_what_is_left_to_the_owner_is_counted(command: Command) -> None:
    command.write("baker.md", LONG.replace("- A loaf a day", "- Competitive salary\n- A loaf a day"))
    done = command("fix", "baker.md", "--select", "words/wordy,pay/vague")
    assert without_score(done.err).endswith("(words/wordy). Left to you: 1 warning.\n")


def test_the_mended_text_is_written_when_asked(command: Command) -> None:
    file = command.write("baker.md", LONG)
    done = command("fix", "baker.md", "--write", *WORDY)
    assert (done.code, done.out) == (Exit.CLEAN, "")
    assert without_score(done.err) == "baker.md: 1 place mended (words/wordy). No remark is left.\n"
    assert file.read_text("utf-8") == SHORT
    assert list(command.folder.iterdir()) == [file]


def test_what_is_written_can_be_shown_as_well(command: Command) -> None:
    command.write("baker.md", LONG)
    done = command("fix", "baker.md", "--write", "--diff", *WORDY)
    assert done.code == Exit.CLEAN
    assert "+- To feed Leeds" in done.out


def test_standard_input_is_mended_on_its_way_to_standard_output(command: Command) -> None:
    done = command("fix", "-", *WORDY, stdin=LONG.encode())
    assert (done.code, done.out) == (Exit.CLEAN, SHORT)
    assert done.err.startswith("standard input: 1 place mended")
    assert command("fix", "-", "--diff", *WORDY, stdin=LONG.encode()).out.startswith("--- standard input\n")


def test_what_is_safe_alone_changes_no_wording(command: Command) -> None:
    command.write("baker.md", LONG.replace("Rye & Sons", "Rye &amp; Sons"))
    done = command("fix", "baker.md", "--safe", "--select", "words/wordy,hygiene")
    assert "+Candidates send a résumé to Rye & Sons" in done.out
    assert "To feed" not in done.out


def test_line_ends_marks_and_a_missing_last_line_end_are_kept(command: Command) -> None:
    text = "\ufeff" + LONG.replace("\n", "\r\n").rstrip()
    file = command.write("baker.md", text)
    command("fix", "baker.md", "--write", *WORDY)
    assert file.read_bytes().decode() == "\ufeff" + SHORT.replace("\n", "\r\n").rstrip()


def test_a_file_keeps_its_mode_and_a_link_stays_one(command: Command) -> None:
    file = command.write("jobs/baker.md", LONG)
    file.chmod(0o640)
    link = command.folder / "link.md"
    link.symlink_to(file)
    command("fix", "link.md", "--write", *WORDY)
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert file.read_text("utf-8") == SHORT


def test_a_file_that_changed_meanwhile_is_left_alone(command: Command) -> None:
    file = command.write("baker.md", "what somebody else wrote")
    with pytest.raises(UsageError, match="has changed since it was read"):
        replace_file(str(file), LONG, SHORT)
    assert file.read_text("utf-8") == "what somebody else wrote"
    assert list(command.folder.iterdir()) == [file]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_file_that_may_not_be_written_is_told_and_the_others_are_mended(command: Command) -> None:
    fixed = command.write("a.md", LONG)
    fixed.chmod(0o440)
    command.write("b.md", LONG)
    done = command("fix", "a.md", "b.md", "--write", *WORDY)
    assert done.code == Exit.USAGE
    assert "rolewright: a.md: cannot be written: it is read-only" in done.err
    assert (command.folder / "b.md").read_text("utf-8") == SHORT


def test_an_end_in_the_middle_leaves_the_file_as_it_was(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = command.write("baker.md", LONG)

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("rolewright.cli.replace_file.os.replace", fails)
    done = command("fix", "baker.md", "--write", *WORDY)
    assert done.code == Exit.USAGE
    assert done.err == "rolewright: baker.md: cannot be written: No space left on device\n"
    assert file.read_text("utf-8") == LONG
    assert list(command.folder.iterdir()) == [file]


def test_every_file_of_a_folder_is_mended(command: Command) -> None:
    command.write("jobs/a.md", LONG)
    command.write("jobs/b.txt", SHORT)
    done = command("fix", "jobs", "--write", *WORDY)
    assert without_score(done.err).splitlines() == [
        "jobs/a.md: 1 place mended (words/wordy). No remark is left.",
        "jobs/b.txt: nothing to mend. No remark is left.",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("- --write", "--write needs a file; what is mended of standard input is printed"),
        ("a.md --interactive", "--interactive asks in a terminal, and there is none; --write takes all"),
        (
            "a.md --interactive --diff",
            "--interactive writes what you take; leave --write, --diff and --words out",
        ),
    ],
)
def test_what_makes_no_sense_is_told(command: Command, arguments: str, message: str) -> None:
    command.write("a.md", LONG)
    done = command("fix", *arguments.split())
    assert (done.code, done.err) == (Exit.USAGE, f"rolewright: {message}\n")


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Somebody at a terminal who presses these keys."""

    def press(pressed: str) -> None:
        waiting = iter(pressed)
        monkeypatch.setattr("rolewright.cli.keys.can_ask", lambda: True)
        monkeypatch.setattr("rolewright.cli.keys.read_key", lambda: next(waiting))

    return press


Keys = Callable[[str], None]


def test_each_fix_is_asked_in_its_context(command: Command, keys: Keys) -> None:
    file = command.write("baker.md", TWICE)
    keys("ny")
    done = command("fix", "baker.md", "--interactive", *WORDY)
    assert done.code == Exit.CLEAN
    assert "  1 of 2\n  warning  “In order to” is longer than it need be: “to” says the same." in done.out
    assert "7 │ - In order to feed Leeds, bake two hundred loaves before six in the morning\n" in done.out
    assert "7 │ - To feed Leeds, bake two hundred loaves before six in the morning\n" in done.out
    assert "  Take it? [y/n/a/d/u/q/?] left\n" in done.out
    assert "  Take it? [y/n/a/d/u/q/?] taken\n" in done.out
    assert done.err.startswith("baker.md: 1 place mended (words/wordy). ")
    assert done.err.endswith("Left to you: 1 warning.\n")
    assert file.read_text("utf-8") == LONG.replace("- Teach an", "- Use a scraper, and teach an")


@pytest.mark.parametrize(("gain", "told"), [(3, " (+3 of the score)"), (0, ""), (None, "")])
def test_what_a_fix_gains_is_told(capsys: pytest.CaptureFixture[str], gain: int | None, told: str) -> None:
    session = Session("one thing", swapping(("one", "a")))
    assert ask(session, lambda: "y", Style(), lambda _: gain) is End.ALL_ASKED
    assert f"│ Write “a”{told}\n" in capsys.readouterr().out
    assert session.fixed.text == "a thing"


def test_how_far_the_score_rises_is_told(command: Command) -> None:
    vague = "- Duties as assigned, in order to help, prior to lunch, in order to bake, in a timely manner\n"
    command.write("baker.md", PLAIN.replace("- Teach an", f"{vague * 3}- Teach an"))
    assert re.search(r"\. Score \d+ → \d+\. ", command("fix", "baker.md", *WORDY).err)


def test_a_key_can_be_undone(command: Command, keys: Keys) -> None:
    file = command.write("baker.md", TWICE)
    keys("yuny")
    command("fix", "baker.md", "--interactive", *WORDY)
    assert "In order to feed" in file.read_text("utf-8")
    assert "Use a scraper" in file.read_text("utf-8")


def test_all_of_a_rule_can_be_taken_or_dropped(command: Command, keys: Keys) -> None:
    file = command.write("baker.md", TWICE)
    keys("a")
    command("fix", "baker.md", "--interactive", *WORDY)
    assert file.read_text("utf-8") == SHORT.replace("- Teach an", "- Use a scraper, and teach an")
    file.write_text(TWICE)
    keys("d")
    command("fix", "baker.md", "--interactive", *WORDY)
    assert file.read_text("utf-8") == TWICE


def test_who_stops_keeps_what_was_taken_and_is_not_asked_about_other_files(
    command: Command, keys: Keys
) -> None:
    first, second = command.write("a.md", TWICE), command.write("b.md", TWICE)
    keys("yq")
    command("fix", "a.md", "b.md", "--interactive", *WORDY)
    assert first.read_text("utf-8") == TWICE.replace("In order to feed", "To feed")
    assert second.read_text("utf-8") == TWICE


def test_the_keys_are_explained_and_others_are_answered(command: Command, keys: Keys) -> None:
    command.write("baker.md", LONG)
    keys("?xu9q")
    done = command("fix", "baker.md", "--interactive", *WORDY)
    assert "    d  drop all of this rule\n" in done.out
    assert done.out.count("no such key; ? explains the keys\n") == 2
    assert done.out.count("nothing to undo\n") == 1
    assert done.out.count("Take it?") == 5


def test_another_way_to_mend_has_a_number(command: Command, keys: Keys) -> None:
    file = command.write("baker.md", PLAIN.replace("before six", "in a timely manner before six"))
    keys("2")
    done = command("fix", "baker.md", "--interactive", *WORDY)
    assert "│ 1 Write “promptly”" in done.out
    assert "│ 2 Write “on time”" in done.out
    assert "loaves on time before six" in file.read_text("utf-8")


def test_ctrl_c_writes_nothing(command: Command, monkeypatch: pytest.MonkeyPatch, keys: Keys) -> None:
    file = command.write("baker.md", TWICE)
    keys("")

    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("rolewright.cli.keys.read_key", interrupted)
    done = command("fix", "baker.md", "--interactive", *WORDY)
    assert done.code == Exit.INTERRUPTED
    assert "baker.md: nothing was written." in done.out
    assert file.read_text("utf-8") == TWICE


def test_in_a_terminal_a_single_key_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "baker.md"
    file.write_text(TWICE, "utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "rolewright", "fix", "baker.md", "--interactive", *WORDY]
    running = subprocess.Popen(command, cwd=tmp_path, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    shown = b""
    for key in (b"\x1b[A", b"y", b"q"):  # an arrow means nothing
        while shown.count(b"Take it?") < (2 if key == b"q" else 1):
            shown += os.read(ours, 4096)
        os.write(ours, key)
    _, told = running.communicate(timeout=60)
    os.close(ours)
    assert running.returncode == 0, told
    assert "To feed" in file.read_text("utf-8")
    assert "Utilise" in file.read_text("utf-8")


PAGE = "<html><body><h1>Baker</h1><p>We need a baker in order to bake bread in Leeds.</p></body></html>"


def test_a_page_is_mended_as_markdown_in_a_file_of_its_own(command: Command) -> None:
    command.write("job.html", PAGE)
    done = command("fix", "job.html", "-o", "job.md")
    assert done.code == Exit.CLEAN
    assert "in order to" not in (command.folder / "job.md").read_text("utf-8")
    assert (command.folder / "job.html").read_text("utf-8") == PAGE


def test_nothing_is_written_into_a_page_and_the_way_out_is_told(command: Command) -> None:
    command.write("job.html", PAGE)
    done = command("fix", "job.html", "--write")
    assert done.code == Exit.USAGE
    assert "rolewright fix job.html -o mended.md gives the mended posting as Markdown" in done.err
    assert (command.folder / "job.html").read_text("utf-8") == PAGE


def test_what_is_mended_elsewhere_replaces_no_file_unasked(command: Command) -> None:
    command.write("job.html", PAGE)
    command.write("job.md", "mine")
    assert command("fix", "job.html", "-o", "job.md").code == Exit.USAGE
    assert command("fix", "job.html", "-o", "job.html", "--force").code == Exit.USAGE
    assert (command.folder / "job.md").read_text("utf-8") == "mine"
