"""`rolewright new`: what each line that is typed does at once, and how the interview ends."""

import pytest

from rolewright.cli.exit_codes import Exit
from tests.cli.conftest import Command
from tests.cli.interviews import ask, brief_in
from tests.writing.interviewing import ELECTRICIAN, PROFILE, an_interview, typed

# Lists


def test_each_line_of_a_list_is_read_back_and_kept_at_once(known: Command) -> None:
    out = ask(known, "electrician\n<goals\nPass the audit in May\nRun two sites by June\n").out
    first, second = out.index("→ Pass the audit in May."), out.index("→ Run two sites by June.")
    assert "questions to come" not in out[first:second]
    assert brief_in(known.folder, "electrician.brief.toml")["goals"] == [
        "Pass the audit in May",
        "Run two sites by June",
    ]


def test_a_hyphen_in_a_list_takes_the_last_line_back_and_the_list_goes_on(known: Command) -> None:
    typed = "Pass the audit in May\n-\nRun two sites by June\nHand over forty tests\n-1\n\n"
    done = ask(known, f"electrician\n<goals\n{typed}q\n")
    assert "Taken back: Pass the audit in May" in done.out
    assert brief_in(known.folder, "electrician.brief.toml")["goals"] == ["Hand over forty tests"]


def test_what_was_chosen_is_shown_in_words_and_not_by_its_id(known: Command) -> None:
    said = "electrician\n<goals\n3\n\n<goals\n\n<functions\n1\n<functions\n\n<reason\n3\n<reason\n"
    out = ask(known, said).out
    assert "So far: 1. Work off ‹sixty overdue inspections›" in out
    assert "So far: Installer: puts in what was planned" in out
    assert "So far: Inspections or repairs have piled up" in out


def test_back_to_a_question_by_name_is_to_the_one_that_was_answered(command: Command) -> None:
    said = "electrician\n<company.benefits\nThree weeks of paid leave\n\n<benefits\n-1\n"
    ask(command, said + "q\n")
    assert "company" not in brief_in(command.folder, "electrician.brief.toml")


def test_who_answers_neither_number_nor_nothing_does_not_rename_the_job(known: Command) -> None:
    done = ask(known, "solar electrician\nsolar panels mostly\n\nq\n")
    assert "Type the number of the one that comes near" in " ".join(done.out.split())
    assert brief_in(known.folder, "solar-electrician.brief.toml")["role"] == "Solar Electrician"


# What is asked again


@pytest.mark.parametrize("typed", ["asdf", "???"])
def test_what_means_nothing_is_asked_again_once(known: Command, typed: str) -> None:
    said = "?" if typed == "???" else typed  # a question mark alone asks why
    done = ask(known, f"electrician\n<job\n{typed}\nkeep eleven schools alight\nq\n")
    assert f"{said}” tells a reader nothing" in done.out
    assert brief_in(known.folder, "electrician.brief.toml")["job"] == "keep eleven schools alight"
    ask(known, f"\nplumber\n<job\n{typed}\n{typed}\nq\n")
    assert brief_in(known.folder, "plumber.brief.toml")["job"] == typed


def test_an_unlawful_wish_is_named_and_the_draft_asks_about_it(known: Command) -> None:
    done = ask(known, "electrician\n<deal_breakers\nunmarried\na license\n\n.\n")
    assert "“unmarried”: this is about family" in done.out
    assert brief_in(known.folder, "electrician.brief.toml")["deal_breakers"] == ["unmarried", "a license"]
    assert "- Unmarried" not in done.out


def test_of_a_list_each_line_is_objected_to_before_the_next(known: Command) -> None:
    done = ask(known, "electrician\n<deal_breakers\nno foreigners\n-\nFluent English\nA license\n\nq\n")
    assert "this is about origin" in done.out
    assert brief_in(known.folder, "electrician.brief.toml")["deal_breakers"] == [
        "Fluent English",
        "A license",
    ]


def test_without_the_name_of_a_job_there_is_no_posting(known: Command) -> None:
    done = ask(known, "\n<pay\n$32–38 an hour\n.\nelectrician\n.\n")
    assert "No posting can do without the name of its job" in done.out
    assert "# Electrician" in done.out


# The end


def test_before_the_end_the_whole_state_of_the_draft_is_shown(known: Command) -> None:
    answers = ELECTRICIAN | {"pay": [], "problems": ["! The owner and the foreman quarrel."]}
    said = typed(an_interview(PROFILE), answers, upto="more")
    out = " ".join(ask(known, said).out.split())
    end = out[out.index("That is the core of it.") :]
    assert "of 100 points as it stands · 1 blank in the draft" in end
    assert "- What does the job pay" in end
    assert "Kept in the brief, and not published: - The owner and the foreman quarrel." in end
    assert "+ asks" in end


def test_after_the_core_enter_writes_the_draft(known: Command) -> None:
    done = ask(known, typed(upto="more") + "\n", "-o", "job.md")
    assert done.code == Exit.CLEAN, done.err
    assert "What changes if nobody is hired?" in done.out  # as one of those that might be asked
    assert "Is there anything that whoever hires with you should know" not in done.out


def test_the_file_for_the_draft_is_remembered(known: Command) -> None:
    ask(known, typed(upto="pay"), "-o", "job.md")
    assert not (known.folder / "job.md").exists()
    whole, first = typed(), typed(upto="pay")
    done = ask(known, whole.removeprefix(first), "--resume", "job.brief.toml")
    assert done.code == Exit.CLEAN, done.err
    assert "$32–38 an hour" in (known.folder / "job.md").read_text("utf-8")


@pytest.mark.parametrize(("typed", "is_replaced"), [("y", True), ("n", False)])
def test_a_draft_that_is_there_is_replaced_only_with_a_yes(
    known: Command, typed: str, is_replaced: bool
) -> None:
    ask(known, "electrician\n.\n", "-o", "job.md")
    known.write("job.md", "my own words\n")
    done = ask(known, f"<pay\n$32–38 an hour\n.\n{typed}\n", "--resume", "job.brief.toml")
    assert "job.md is there already. Shall the new draft take its place?" in done.out
    assert ((known.folder / "job.md").read_text("utf-8") != "my own words\n") == is_replaced
