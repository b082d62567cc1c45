"""The ends that a command can come to, as a shell sees them."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import rolewright
from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import PLAIN, VAGUE, Command

SOURCES = Path(rolewright.__file__).parent.parent


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "rolewright", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(SOURCES), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_help_teaches(command: Command) -> None:
    done = command("--help")
    assert done.code == Exit.CLEAN
    for taught in ("rolewright check posting.md", "exit codes: 0 clean", "Nothing leaves this machine"):
        assert taught in done.out
    assert command().out == done.out


@pytest.mark.parametrize(
    "name", ["check", "baseline", "show", "explain", "rules", "schema", "test-pack", "completion"]
)
def test_every_command_is_listed_and_explains_itself_with_examples(command: Command, name: str) -> None:
    assert f"\n  {name} " in command("--help").out
    done = command(name, "--help")
    assert done.code == Exit.CLEAN
    assert done.out.startswith(f"usage: rolewright {name} ")
    assert f"examples:\n  rolewright {name}" in done.out


def test_the_version_is_printed_to_standard_output(command: Command) -> None:
    done = command("--version")
    assert (done.code, done.out, done.err) == (Exit.CLEAN, f"rolewright {rolewright.__version__}\n", "")


def test_a_command_that_is_not_there_is_guessed_at(command: Command) -> None:
    done = command("chekc", "a.md")
    assert (done.code, done.err) == (
        Exit.USAGE,
        "rolewright: there is no command “chekc”; did you mean “check”?\n",
    )
    command.write("a.md", PLAIN)
    assert "to check this file: rolewright check a.md" in command("a.md").err


def test_a_wrong_argument_is_wrong_use(command: Command) -> None:
    assert command("check").code == Exit.USAGE
    assert command("check", "a.md", "--format", "xml").code == Exit.USAGE


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("a.md", "--presett", "quiet"), "check has no option “--presett”; did you mean “--preset”?"),
        (("a.md", "--colour=always"), "check has no option “--colour”; did you mean “--color”?"),
        (("a.md", "--xyzzy"), "check has no option “--xyzzy”"),
    ],
)
def test_an_option_that_is_not_there_is_guessed_at(
    command: Command, words: tuple[str, ...], told: str
) -> None:
    done = command("check", *words)
    assert (done.code, done.out, done.err) == (Exit.USAGE, "", f"rolewright: {told}\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("check", "a.md", "--preset", "quite"), "invalid choice: 'quite' (choose from"),
        (("check", "a.md", "--min-score", "300"), "“300” is no score from 0 to 100"),
        (("check",), "the following arguments are required: PATH"),
        (("explain", "pay/vague", "words"), "explain has no use for “words”"),
    ],
)
def test_a_mistake_takes_one_line_that_says_where_to_read_more(
    command: Command, words: tuple[str, ...], told: str
) -> None:
    done = command(*words)
    assert (done.code, done.out) == (Exit.USAGE, "")
    (line,) = done.err.splitlines()
    assert line.startswith("rolewright: ")
    assert told in line
    assert f"; rolewright {words[0]} --help tells" in line


def test_a_fault_of_the_program_has_its_own_exit_code_and_is_shown_whole(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rolewright.cli.show.parse", lambda text: 1 / 0)
    command.write("a.md", PLAIN)
    done = command("show", "a.md")
    assert done.code == Exit.INTERNAL
    assert "ZeroDivisionError" in done.err
    assert "this is a fault of the program, not of your posting" in done.err


def test_an_interrupt_ends_without_a_word(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rolewright.cli.show.parse", interrupted)
    command.write("a.md", PLAIN)
    done = command("show", "a.md")
    assert (done.code, done.out, done.err) == (Exit.INTERRUPTED, "", "")


def test_a_reader_that_closes_the_pipe_early_is_no_mistake(tmp_path: Path) -> None:
    # What is shown of this is several times what a pipe holds.
    (tmp_path / "a.md").write_text(VAGUE * 400, encoding="utf-8")
    process = run("show", "a.md", cwd=tmp_path)
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait() == Exit.CLEAN


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(VAGUE, encoding="utf-8")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rolewright", "check", "a.md"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(SOURCES)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == Exit.INTERNAL
    assert done.stderr.decode().splitlines() == [
        "rolewright: cannot go on: [Errno 28] No space left on device"
    ]


def test_signs_of_a_posting_are_printed_in_any_locale(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Bäcker 😀\n", encoding="utf-8")
    out, err = run("show", "a.md", cwd=tmp_path, LC_ALL="C", PYTHONIOENCODING="latin-1").communicate()
    assert "# Bäcker 😀" in out.decode()
    assert err == b""


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_is_shown_colour_unless_it_says_no(
    tmp_path: Path, environment: dict[str, str], coloured: bool
) -> None:
    (tmp_path / "a.md").write_text(PLAIN, encoding="utf-8")
    usual = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "rolewright", "show", "a.md"],
        cwd=tmp_path,
        env={**usual, "TERM": "xterm", "PYTHONPATH": str(SOURCES), **environment},
        stdout=theirs,
    )
    assert process.wait() == Exit.CLEAN
    os.close(theirs)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert (b"\x1b[1m" in shown) is coloured


def test_the_end_of_the_process_waits_for_what_is_to_be_done_at_the_end(tmp_path: Path) -> None:
    begin = (
        "from atexit import register; register(print, 'done'); import rolewright.cli.main as m; m.program()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", begin, "--version"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (Exit.CLEAN, "")
    assert ended.stdout == f"rolewright {rolewright.__version__}\ndone\n"
