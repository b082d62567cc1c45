"""What a board wants joins the finding that goes against it."""

import pickle
from datetime import date

import pytest

from rolewright.findings import Finding, Severity
from rolewright.records import replace as changed
from rolewright.rules import Board, RuleSet, Selection, Usual
from rolewright.rules.board import Confidence, SourceKind, Wish, in_the_name_of
from rolewright.rules.index import load_index
from rolewright.usage import UsageError

CODE = Finding("title/code", Severity.NOTE, "Leave the code out.", data={"what": "code"})
WISH = Wish(
    Board.GOOGLE,
    "titles without codes",
    "Google's page",
    "https://google.example",
    date(2026, 11, 23),
    SourceKind.OFFICIAL,
    Confidence.VERIFIED,
)


def said(
    *wishes: Wish,
    boards: tuple[Board, ...] = (Board.GOOGLE, Board.INDEED),
    finding: Finding = CODE,
    anyway: bool = True,
    may_rise: bool = True,
) -> Finding | None:
    return in_the_name_of(wishes, boards, finding, speaks_anyway=anyway, may_rise=may_rise)


def of(board: Board) -> Wish:
    return changed(WISH, board=board, url=f"https://{board.value}.example")


def test_a_finding_is_said_in_the_name_of_those_who_mind_with_their_sources() -> None:
    finding = said(WISH, of(Board.INDEED), of(Board.LINKEDIN))
    assert finding is not None
    assert finding.message == "Leave the code out. Google for Jobs and Indeed want titles without codes."
    assert finding.data["boards"] == ["google", "indeed"]
    assert finding.data["sources"] == [
        {"title": WISH.source, "url": "https://google.example"},
        {"title": WISH.source, "url": "https://indeed.example"},
    ]
    assert finding.data["what"] == "code"


def test_different_wishes_are_told_one_after_the_other() -> None:
    finding = said(WISH, changed(of(Board.INDEED), wants="one title"))
    assert finding is not None
    assert finding.message.endswith("Google for Jobs wants titles without codes; Indeed wants one title.")


def test_what_nobody_minds_is_said_as_ever_or_not_at_all() -> None:
    assert said(of(Board.LINKEDIN)) == CODE
    assert said(of(Board.LINKEDIN), anyway=False) is None


def test_a_wish_may_be_about_some_of_the_findings_of_a_rule() -> None:
    narrowed = changed(WISH, of={"what": ("pay", "place")})
    assert said(narrowed) == CODE
    finding = said(narrowed, finding=changed(CODE, data={"what": "pay"}))
    assert finding is not None
    assert "boards" in finding.data


@pytest.mark.parametrize("own", list(Severity))
def test_a_wish_that_was_read_makes_a_warning_of_a_note_and_nothing_graver(own: Severity) -> None:
    finding = said(WISH, finding=changed(CODE, severity=own))
    assert finding is not None
    assert finding.severity is (Severity.WARNING if own is Severity.NOTE else own)


@pytest.mark.parametrize(
    "doubt",
    [
        {"confidence": Confidence.FROM_MEMORY},
        {"confidence": Confidence.DOUBTFUL},
        {"kind": SourceKind.OPINION},
        {"at_most": Severity.NOTE},
    ],
)
def test_a_note_rests_on_what_is_in_doubt(doubt: dict[str, object]) -> None:
    finding = said(changed(WISH, **doubt))
    assert finding is not None
    assert finding.severity is Severity.NOTE
    alone = said(changed(WISH, **doubt), finding=changed(CODE, severity=Severity.WARNING), anyway=False)
    assert alone is not None
    assert alone.severity is Severity.NOTE


def test_what_is_from_memory_says_so() -> None:
    finding = said(changed(WISH, confidence=Confidence.FROM_MEMORY))
    assert finding is not None
    assert finding.message.endswith("Google for Jobs, as far as we know, wants titles without codes.")


def test_the_severity_that_a_user_chose_stays() -> None:
    finding = said(WISH, may_rise=False)
    assert finding is not None
    assert finding.severity is Severity.NOTE


def test_rules_for_boards_are_off_unless_a_board_wants_them() -> None:
    usual = RuleSet.of()
    assert not any(rule.only_for_boards for rule in usual)
    google = RuleSet.of(Selection(boards=(Board.GOOGLE,)))
    assert {"boards/title-date"} <= google.ids - usual.ids
    assert "boards/title-shift" not in google.ids
    assert "boards/title-shift" in RuleSet.of(Selection(boards=(Board.INDEED,))).ids


def test_a_board_brings_its_rules_along_whatever_was_selected_but_not_what_is_ignored() -> None:
    chosen = Selection(select=("pay/vague",), ignore=("title/code",), boards=(Board.GOOGLE,))
    ids = RuleSet.of(chosen).ids
    assert {"pay/vague", "title/pay-or-place"} <= ids
    assert not {"title/code", "words/wordy"} & ids


def test_a_name_that_is_wrong_is_told_once() -> None:
    with pytest.raises(UsageError) as caught:
        RuleSet.of(Selection(select=("titel",), boards=(Board.GOOGLE,)))
    assert len(caught.value.problems) == 1


def test_a_worker_gets_the_same_rules_for_the_same_boards() -> None:
    ruleset = RuleSet.of(Selection(boards=(Board.INDEED,)), Usual())
    again = pickle.loads(pickle.dumps(ruleset))
    assert (again.ids, again.boards, again.brought) == (ruleset.ids, ruleset.boards, ruleset.brought)
    assert ruleset.label != RuleSet.of(Selection(boards=(Board.GOOGLE,))).label


def test_every_wish_of_the_program_has_its_source_and_no_board_makes_an_error() -> None:
    wishes = [(rule, wish) for rule in load_index().rules for wish in rule.wishes]
    assert {wish.board for _, wish in wishes} == set(Board)
    for rule, wish in wishes:
        assert wish.source
        assert wish.url or not wish.is_sure, rule.id
        assert wish.severity is not Severity.ERROR
        assert not wish.wants.endswith(".")
    assert all(rule.wishes for rule in load_index().rules if rule.only_for_boards)
