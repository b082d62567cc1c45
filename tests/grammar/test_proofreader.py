"""What the proofreader finds, where, and what it leaves alone."""

import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from rolewright import Checker, Settings, UsageError
from rolewright.engine import check
from rolewright.grammar import HarperProofreader, installed_proofreader
from rolewright.rules import Selection
from tools.broken_texts import broken_text

GRAMMAR = Settings(selection=Selection(("grammar",)))


@pytest.fixture(scope="module")
def proofreader() -> HarperProofreader:
    return installed_proofreader()


def marked(proofreader: HarperProofreader, text: str) -> list[str]:
    return [text[slice(*slip.span)] for slip in sorted(proofreader.slips(text), key=lambda slip: slip.span)]


def test_spans_count_code_points(proofreader: HarperProofreader) -> None:
    text = "👩🏽‍🍳 Café 🚀\r\n\r\nWe are hiring 𝐚 cook for the the kitchen. 🍕 You dont need a degree.\n"
    assert marked(proofreader, text) == ["the the", "dont"]


def test_what_is_right_in_one_english_is_right(proofreader: HarperProofreader) -> None:
    both = "We organise and organize labour and labor, colour and color, at centre and center."
    assert marked(proofreader, both) == []


def test_a_sentence_in_another_language_is_left_alone(proofreader: HarperProofreader) -> None:
    assert (
        marked(proofreader, "Wir suchen eine freundliche Kollegin, die die Gäste begrüßt und und bedient.")
        == []
    )


def test_an_unknown_word_is_not_misspelt_for_that(proofreader: HarperProofreader) -> None:
    assert marked(proofreader, "You run Zyquent pipelines, flurbing the gantries of our quenchyard.") == []


def test_a_slip_says_what_to_write(proofreader: HarperProofreader) -> None:
    (slip,) = proofreader.slips("We keep our suppliers and we recieve orders.")
    assert (slip.kind, slip.replacements) == ("spelling", ("receive",))


def test_an_insertion_is_told_as_the_words_that_result(proofreader: HarperProofreader) -> None:
    text = "You will responsible for nine vans."
    assert any("be" in " ".join(slip.replacements).split() for slip in proofreader.slips(text))


def test_each_thread_and_each_process_makes_its_own_linters(proofreader: HarperProofreader) -> None:
    text = "You plan the the routes."
    copy = pickle.loads(pickle.dumps(proofreader))
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: marked(copy, text), range(8)))
    assert found == [["the the"]] * 8


def test_a_checker_with_the_extra_can_be_sent_to_a_worker() -> None:
    checker = pickle.loads(pickle.dumps(Checker(GRAMMAR)))
    report = checker.check("# Driver\n\nYou plan the the routes.\n", on=date(2026, 1, 1))
    assert [finding.rule for finding in report.findings] == ["grammar/error"]


def test_without_the_extra_one_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)
    with pytest.raises(UsageError) as caught:
        Checker(GRAMMAR)
    (problem,) = caught.value.problems
    assert "pip install 'rolewright[grammar]'" in problem.message


def test_without_the_extra_everything_else_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)
    assert not check("# Baker\n\nWe bake for the the town.\n").crashed


@pytest.mark.parametrize("seed", range(6))
def test_no_text_makes_the_rule_crash(seed: int) -> None:
    report = check(broken_text(seed), settings=GRAMMAR)
    assert not report.crashed
