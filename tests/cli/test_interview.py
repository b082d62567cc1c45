"""`rolewright new` without a brief: the interview in a terminal, or driven through a pipe."""

import fcntl
import os
import pty
import signal
import subprocess
import sys
import termios
import tomllib
from contextlib import suppress
from pathlib import Path
from select import select

import pytest

import rolewright
from rolewright.cli.brief_file import BriefFile
from rolewright.cli.exit_codes import Exit
from rolewright.company import CompanyProfile
from rolewright.findings import Severity
from rolewright.usage import UsageError
from rolewright.writing.brief import Answer, Brief
from rolewright.writing.interview import State
from tests.cli.conftest import Command
from tests.cli.interviews import COMPANY, FILE, ask, brief_in, left_before
from tests.writing.interviewing import ELECTRICIAN, PROFILE, an_interview, typed


def test_an_interview_ends_with_a_posting_that_can_go_out(known: Command) -> None:
    done = ask(known, typed(), "-o", "job.md")
    assert done.code == Exit.CLEAN, done.err
    report = rolewright.check((known.folder / "job.md").read_text("utf-8"))
    assert [each.rule for each in report.findings if each.severity is not Severity.NOTE] == []
    assert brief_in(known.folder, "job.brief.toml")["pay"] == "$32–38 an hour"


def test_each_answer_is_shown_as_it_reads_with_length_and_blanks(known: Command) -> None:
    out = ask(known, "electrician\n\n\nkeep eleven schools alight\n").out
    assert "→ You will keep eleven schools alight." in out
    assert "You said 5 words; the draft has" in " ".join(out.split())
    assert "blanks in the draft" in out
    assert "\x1b" not in out


def test_at_the_end_of_the_input_all_is_kept_and_the_way_back_is_told(known: Command) -> None:
    done = ask(known, typed(upto="pay"))
    assert done.code == Exit.CLEAN
    assert f"To go on: rolewright new --resume {FILE}" in " ".join(done.out.split())
    brief = brief_in(known.folder)
    assert brief["functions"] == ["installing", "testing"]
    assert brief["interview"]["finished"] is False  # type: ignore[index]


def test_lines_of_a_list_that_was_not_ended_are_kept(known: Command) -> None:
    said = typed(upto="problems") + "Nobody plans the vans.\n"
    ask(known, said)
    assert brief_in(known.folder)["problems"] == ["Nobody plans the vans."]


def test_q_leaves_from_the_middle_of_a_list(known: Command) -> None:
    done = ask(known, typed(upto="problems") + "Nobody plans the vans.\nq\nignored\n")
    assert done.code == Exit.CLEAN
    assert brief_in(known.folder)["problems"] == ["Nobody plans the vans."]


def test_an_interview_goes_on_where_it_was_left(known: Command) -> None:
    whole = typed()
    left_before(known, "pay")
    done = ask(known, whole.removeprefix(typed(upto="pay")), "--resume", FILE, "-o", "job.md")
    assert done.code == Exit.CLEAN, done.err
    assert "Which job do you want to fill?" not in done.out
    assert "We pay $32–38 an hour." in (known.folder / "job.md").read_text("utf-8")


def test_an_interview_that_was_left_is_offered(known: Command) -> None:
    left_before(known, "pay")
    done = ask(known, "1\n$32–38 an hour\nq\n")
    assert f"Going on with {FILE}" in done.out
    assert brief_in(known.folder)["pay"] == "$32–38 an hour"


def test_a_new_one_does_not_touch_the_one_that_was_left(known: Command) -> None:
    left_before(known, "pay")
    before = (known.folder / FILE).read_bytes()
    ask(known, "\ncommercial electrician\nq\n")
    assert (known.folder / FILE).read_bytes() == before
    assert brief_in(known.folder, "commercial-electrician-2.brief.toml")["role"] == "electrician"


def test_what_somebody_wrote_into_the_brief_stays(known: Command) -> None:
    left_before(known, "pay")
    path = known.folder / FILE
    path.write_text("# Ask Dana about the vans.\n" + path.read_text("utf-8"), "utf-8")
    ask(known, "$32–38 an hour\nq\n", "--resume", FILE)
    assert path.read_text("utf-8").startswith("# Ask Dana about the vans.\n")
    assert brief_in(known.folder)["pay"] == "$32–38 an hour"


def test_a_brief_that_is_wrong_is_not_gone_on_with(known: Command) -> None:
    known.write(FILE, 'role = "electrician"\nfunctions = ["juggling"]\n')
    done = ask(known, "", "--resume", FILE)
    assert done.code == Exit.USAGE
    assert "juggling" in done.err


def test_a_brief_that_is_not_there_is_told(known: Command) -> None:
    assert ask(known, "", "--resume", "none.toml").code == Exit.USAGE


def test_what_somebody_else_writes_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    file = BriefFile.new(tmp_path, "Electrician")
    file.save(State(Brief(role="electrician")))
    file.path.write_text('role = "baker"\n', "utf-8")
    with pytest.raises(UsageError, match="was changed by somebody else"):
        file.save(State(Brief(role="electrician", pay=Answer("$30–40 an hour"))))
    assert file.path.read_text("utf-8") == 'role = "baker"\n'


def read_from(terminal: int) -> bytes:
    """What is shown next; a program that says nothing for so long says nothing any more."""
    assert select([terminal], [], [], 60)[0], "the interview waits for something else"
    return os.read(terminal, 4096)


def _sit_down() -> None:
    """Make the terminal that of this process, and hear Ctrl-C even where the tests run in the background."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_in_a_terminal_ctrl_c_leaves_and_keeps_what_was_typed(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "rolewright", "new", "--no-config"]
    running = subprocess.Popen(
        command,
        cwd=tmp_path,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_sit_down,
    )
    os.close(theirs)
    shown = b""
    for waits, keys in (
        (b"to fill?", b"electrician\n"),
        (b"At which level?", b"<goals\n"),
        (b"after a year?", b"Pass the audit in May\n"),
        (b"in May\r\n", b"\x03"),
    ):
        while waits not in shown:
            shown += read_from(ours)
        shown = shown.partition(waits)[2]
        # A piece that ends like a prompt may be the middle of a sentence: what waits for keys is silent.
        while not shown.endswith((b"> ", "… ".encode())) or select([ours], [], [], 0.5)[0]:
            shown += read_from(ours)
        os.write(ours, keys)
    with suppress(OSError):  # how the end of a terminal is told
        # An interrupt between the prompt and the wait for a key is noticed with the next key: press it again.
        for _ in range(12):
            while select([ours], [], [], 5)[0] and (read := os.read(ours, 4096)):
                shown += read
            os.write(ours, b"\x03")
    running.wait(timeout=60)
    os.close(ours)
    assert running.returncode == 0
    assert b"--resume" in shown
    assert brief_in(tmp_path, "electrician.brief.toml")["goals"] == ["Pass the audit in May"]


def test_of_a_brief_that_is_there_only_the_doubtful_is_asked_about(known: Command) -> None:
    said = 'role = "electrician"\nlevel = "senior"\nreason = "growth"\notherwise = "we lose two clinics"\n'
    known.write(FILE, said)
    done = ask(known, "our tester retires\nwire schools\nq\n", "--resume", FILE)
    assert "“growth”: what happened, and what can nobody do because of it?" in " ".join(done.out.split())
    assert "What changes if nobody is hired?" not in done.out
    brief = brief_in(known.folder)
    assert brief["reason"] == "our tester retires"
    assert brief["job"] == "wire schools"


# Finding one's way


def test_a_question_mark_tells_why_with_an_example_and_the_keys(known: Command) -> None:
    out = " ".join(ask(known, "electrician\n<reason\n?\n").out.split())
    assert "hardly any posting tells them" in out
    assert "Such as: We are hiring because … we have more jobs" in out
    assert "q save, and go on another day" in out


def test_back_and_anew(known: Command) -> None:
    ask(known, "electrician\n\n3\nsixty tests\n<reason\nour tester retires\n<\nq\n")
    brief = brief_in(known.folder, "electrician.brief.toml")
    assert brief["reason"] == "our tester retires"
    assert "why" not in brief


def test_where_one_goes_back_to_the_answer_is_shown_and_enter_keeps_it(known: Command) -> None:
    done = ask(known, "electrician\n\nour tester retires\n<\n\nq\n")
    assert "So far: our tester retires" in done.out
    assert brief_in(known.folder, "electrician.brief.toml")["reason"] == "our tester retires"


def test_an_entry_can_be_taken_back(known: Command) -> None:
    ask(known, "electrician\n<goals\nPass the audit in May\nRun two sites alone by June\n\n<goals\n-1\nq\n")
    assert brief_in(known.folder, "electrician.brief.toml")["goals"] == ["Run two sites alone by June"]


def test_an_unknown_question_is_told_with_those_there_are(known: Command) -> None:
    out = " ".join(ask(known, "electrician\n<weather\n").out.split())
    assert "No question is called so. There are: role, level, reason," in out


def test_the_draft_so_far_can_be_seen(known: Command) -> None:
    assert "## How to apply" in ask(known, "electrician\n=\n").out


def test_words_for_the_keys_do_too(known: Command) -> None:
    done = ask(known, "electrician\n\nour tester retires\nback\nhelp\nwe grow by a third\nnone\nskip\nquit\n")
    assert "go on without an answer" in done.out
    brief = brief_in(known.folder, "electrician.brief.toml")
    assert brief["reason"] == "we grow by a third"
    assert brief["interview"]["asked"] == ["role", "level", "reason", "job", "goals"]  # type: ignore[index]


def test_a_full_stop_is_enough(known: Command) -> None:
    done = ask(known, "electrician\n\nour tester retires\n.\n")
    assert done.code == Exit.FINDINGS
    assert "# Electrician" in done.out
    assert "questions for you, in square brackets" in done.err
    assert brief_in(known.folder, "electrician.brief.toml")["interview"]["finished"] is True  # type: ignore[index]


def test_without_a_word_nothing_is_kept(known: Command) -> None:
    done = ask(known, "q\n")
    assert "Nothing was said" in done.out
    assert list(known.folder.glob("*.brief.toml")) == []


def test_what_cannot_be_an_answer_is_asked_again(known: Command) -> None:
    done = ask(known, "electrician\n<deadline\nsoon\n15 January 2027\nq\n")
    assert "Write the day like 15 January 2027" in done.out
    assert str(brief_in(known.folder, "electrician.brief.toml")["deadline"]) == "2027-01-15"


def test_at_the_end_something_else_is_no_answer(known: Command) -> None:
    done = ask(known, typed() + "$32–38 an hour\n\n")
    assert "To say more on something, go back to it" in done.out
    assert done.code == Exit.CLEAN


def test_what_was_skipped_can_be_asked_again_at_the_end(known: Command) -> None:
    said = typed(an_interview(PROFILE), ELECTRICIAN | {"pay": []}) + "a\n<pay\n$32–38 an hour\n" + "\n" * 12
    done = ask(known, said)
    assert done.code == Exit.CLEAN, done.err
    assert "We pay $32–38 an hour." in done.out


# What cannot be published


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Improve the audits: pass all in May", ["Improve the audits: pass all in May"]),
        # What has no word in common with it is the next entry.
        ("Pass the audit in May", ["improve things", "Pass the audit in May"]),
        ("", ["improve things"]),
        ("!", [{"text": "improve things", "background": True}]),
        ("-", None),
    ],
)
def test_a_vague_goal_is_named_and_may_be_reworded_left_withheld_or_taken_back(
    known: Command, typed: str, kept: object
) -> None:
    done = ask(known, f"electrician\n<goals\nimprove things\n{typed}\n\nq\n")
    assert "by how much" in done.out
    assert brief_in(known.folder, "electrician.brief.toml").get("goals") == kept


def test_of_two_answers_that_contradict_each_other_one_is_chosen(known: Command) -> None:
    job, goal = "look after clients, with no new business", "win eight new clients by June"
    said = f"electrician\n<job\n{job}\n<goals\n{goal}\n1\n\nq\n"
    done = ask(known, said)
    out = " ".join(done.out.split())
    assert "1 only this holds: " in out
    brief = brief_in(known.folder, "electrician.brief.toml")
    assert ("job" in brief) != ("goals" in brief)


def test_your_own_pay_band_is_offered(command: Command) -> None:
    band = '[[pay.bands]]\nrole = "electrician"\nplace = "Ohio"\nrange = "$30–40 an hour"\n'
    command.write("rolewright.toml", f'[company]\nname = "Brightwell"\n\n{band}')
    done = ask(command, "electrician\n<places\nDayton, OH\n\n<pay\n1\nq\n")
    assert "1   Your band for electrician, Ohio: $30–40 an hour" in done.out
    assert brief_in(command.folder, "electrician.brief.toml")["pay"] == "$30–40 an hour"


# The company


def test_what_is_said_of_the_company_is_kept_for_the_next_posting(command: Command) -> None:
    said = typed(an_interview(CompanyProfile()), ELECTRICIAN | COMPANY) + "\ny\n"
    done = ask(command, said, "-o", "job.md")
    assert done.code == Exit.CLEAN, done.err
    profile = tomllib.loads((command.folder / "rolewright.toml").read_text("utf-8"))["company"]
    assert profile["name"] == "Brightwell Electric"
    assert "company" not in brief_in(command.folder, "job.brief.toml")
    assert "## About Brightwell Electric" in (command.folder / "job.md").read_text("utf-8")


def test_without_a_yes_it_stays_in_the_brief(command: Command) -> None:
    ask(command, "electrician\n\nBrightwell\n.\nn\n")
    assert not (command.folder / "rolewright.toml").exists()
    assert brief_in(command.folder, "electrician.brief.toml")["company"] == {"name": "Brightwell"}


def test_settings_that_are_there_are_left_alone(command: Command) -> None:
    command.write("rolewright.toml", "[check]\nmin_score = 50\n")
    done = ask(command, "electrician\n\nBrightwell\n.\ny\n")
    assert "Shall I put" not in done.out
    assert (command.folder / "rolewright.toml").read_text("utf-8") == "[check]\nmin_score = 50\n"


def test_the_law_of_the_place_is_told_by_name_and_asks_for_what_it_wants_said(known: Command) -> None:
    answers = {**ELECTRICIAN, "places": ["Toronto, ON"]}
    del answers["deadline"]
    said = typed(answers=answers, interview=an_interview(), upto="places") + (
        "Toronto, ON, on site\n\nC$62,000-74,000 a year\n"
    )
    done = ask(known, said)
    out = " ".join(done.out.split())
    assert "Published for Toronto, ON, the posting falls under a law (Ontario) that asks for pay" in out
    assert "whether there is a vacancy" in out
    assert "The checks hold the posting to: Ontario (ca-on)." in out
    assert brief_in(known.folder)["jurisdictions"] == ["ca-on"]
