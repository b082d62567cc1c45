"""`rolewright new`: what was said can be taken back, put back, said otherwise, and is never lost."""

import pytest

from tests.cli.conftest import Command
from tests.cli.interviews import ask, brief_in

BRIEF = "electrician.brief.toml"


@pytest.mark.parametrize("typed", ["-", "–", "--"])
def test_a_hyphen_where_nothing_was_said_takes_back_the_last_answer(known: Command, typed: str) -> None:
    done = ask(known, f"electrician\n\nour tester retires\n{typed}\nq\n")
    assert "Taken back: our tester retires" in done.out
    assert "reason" not in brief_in(known.folder, BRIEF)


def test_what_was_taken_back_is_put_back_by_u(known: Command) -> None:
    done = ask(known, "electrician\n\nour tester retires\n-\nu\nkeep eleven schools alight\nq\n")
    assert "Put back: our tester retires" in done.out
    brief = brief_in(known.folder, BRIEF)
    assert (brief["reason"], brief["job"]) == ("our tester retires", "keep eleven schools alight")


def test_u_has_nothing_to_put_back_at_first(known: Command) -> None:
    assert "nothing to put back" in ask(known, "u\nelectrician\nq\n").out


def test_u_takes_back_what_was_said_last_and_nothing_else(known: Command) -> None:
    said = "electrician\n\ntwo crews wait\n<pay\n34 an hour\n$32–38 an hour\nOvertime at time and a half\n"
    done = ask(known, f"{said}u\nq\n")
    assert "Taken back: Overtime at time and a half" in done.out
    brief = brief_in(known.folder, BRIEF)
    assert (brief["reason"], brief["pay"]) == ("two crews wait", "$32–38 an hour")


def test_u_within_a_list_takes_back_its_last_line_and_stays_there(known: Command) -> None:
    said = "<goals\nPass the audit in May\nRun two sites alone by June\nu\nRun three sites alone by June\n\n"
    ask(known, f"electrician\n\nour tester retires\n{said}q\n")
    brief = brief_in(known.folder, BRIEF)
    assert brief["goals"] == ["Pass the audit in May", "Run three sites alone by June"]
    assert brief["reason"] == "our tester retires"


def test_a_list_whose_only_entry_was_taken_back_is_asked_for_again(known: Command) -> None:
    done = ask(known, "electrician\n<goals\nPass the audit in May\n-\n<reason\nour tester retires\n\n\nq\n")
    assert done.out.count("What must this person have achieved") == 2


def test_each_u_goes_one_step_further_back(known: Command) -> None:
    done = ask(known, "electrician\n\nour tester retires\nkeep eleven schools alight\nu\nu\nq\n")
    assert "Taken back: our tester retires" in done.out
    assert not {"reason", "job"} & set(brief_in(known.folder, BRIEF))


def test_an_objected_line_of_a_list_stays_when_the_next_is_typed(known: Command) -> None:
    done = ask(known, "electrician\n<goals\nimprove things\nPass the audit in May\n\nq\n")
    assert "in place of “improve things” >" in done.out
    assert brief_in(known.folder, BRIEF)["goals"] == ["improve things", "Pass the audit in May"]


def test_an_objected_line_is_replaced_by_one_that_says_it_anew(known: Command) -> None:
    ask(known, "electrician\n<goals\nimprove things\nImprove the pass rate to 95%\n\nq\n")
    assert brief_in(known.folder, BRIEF)["goals"] == ["Improve the pass rate to 95%"]


def test_the_name_of_the_company_is_what_company_goes_to(command: Command) -> None:
    done = ask(command, "electrician\n\nBrightwell\n<company\nBrightwell Electric\nq\n")
    assert done.out.count("What is the company called?") == 2
    assert brief_in(command.folder, BRIEF)["company"] == {"name": "Brightwell Electric"}


def test_a_title_at_the_choice_of_interviews_begins_a_new_one(known: Command) -> None:
    ask(known, "electrician\nq\n")
    ask(known, "plumber\n\nour plumber retires\nq\n")
    assert brief_in(known.folder, "plumber.brief.toml")["reason"] == "our plumber retires"


def test_a_sentence_for_a_name_is_asked_about_once(known: Command) -> None:
    done = ask(known, "electrician\n<reports_to\nthey go to Denise\n\nq\n")
    assert "Enter takes “Denise”" in " ".join(done.out.split())
    assert brief_in(known.folder, BRIEF)["reports_to"] == "Denise"


def test_the_count_tells_what_was_said_and_what_the_draft_has(known: Command) -> None:
    out = " ".join(ask(known, "electrician\n\nour tester retires\nq\n").out.split())
    assert "You said 4 words; the draft has" in out


def test_a_hyphen_at_a_list_takes_its_last_entry(known: Command) -> None:
    said = "Pass the audit in May\nRun two sites alone by June\n\n"
    done = ask(known, f"electrician\n<goals\n{said}<goals\n-\nq\n")
    assert "- takes the last one back" in done.out
    assert brief_in(known.folder, BRIEF)["goals"] == ["Pass the audit in May"]


def test_what_took_the_place_of_a_line_is_told_and_can_be_undone(known: Command) -> None:
    done = ask(known, "electrician\n<goals\nimprove things\nImprove the pass rate to 95%\nu\nq\n")
    assert "In place of “improve things” (u puts that back):" in done.out
    assert brief_in(known.folder, BRIEF)["goals"] == ["improve things"]


def test_the_draft_and_the_reason_can_be_seen_while_something_is_to_be_settled(known: Command) -> None:
    said = "improve things\n=\n?\nImprove the pass rate to 95%\n\n"
    done = ask(known, f"electrician\n<goals\n{said}q\n")
    assert "## How to apply" in done.out
    assert "q  save, and go on another day" in done.out
    assert brief_in(known.folder, BRIEF)["goals"] == ["Improve the pass rate to 95%"]


def test_what_was_left_as_it_is_is_not_asked_about_twice(known: Command) -> None:
    pay = "£26,000 to £29,500 a year, plus a discretionary bonus"
    done = ask(known, f"electrician\n<pay\n{pay}\n\n\nq\n")
    assert done.out.count("“bonus” may be nothing or half the pay") == 1


def test_pay_that_lacks_its_currency_is_completed_by_a_word(known: Command) -> None:
    done = ask(known, "electrician\n<pay\nthirteen to fourteen an hour\npounds\nq\n")
    assert "in which currency?" in done.out
    assert brief_in(known.folder, BRIEF)["pay"] == "£13–14 an hour"
