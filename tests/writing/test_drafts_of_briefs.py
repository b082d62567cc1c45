"""Whatever a brief is like, its draft says nothing that nobody has said, and keeps what is private."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rolewright import Checker
from rolewright.company import CompanyProfile
from rolewright.parse import parse
from rolewright.writing import Brief, Draft, role_of
from rolewright.writing.brief import profile_for
from rolewright.writing.shorten import MOST_WORDS, words_of
from tests.writing.realistic import DAY
from tests.writing.structure import faults_of_structure
from tests.writing.tracing import texts_of_toml, untraced

BRIEFS = sorted((Path(__file__).parent / "briefs").glob("*.toml"))
CHECKER = Checker()


@pytest.fixture(params=BRIEFS, ids=lambda path: path.stem)
def told(request: pytest.FixtureRequest) -> tuple[str, Brief]:
    text = request.param.read_text("utf-8")
    return text, CHECKER.read_brief(text)


@pytest.fixture
def drafts(told: tuple[str, Brief]) -> list[Draft]:
    return [CHECKER.write(told[1], on=DAY, seed=seed) for seed in (0, 1)]


def test_a_draft_says_nothing_that_nobody_has_said(told: tuple[str, Brief], drafts: list[Draft]) -> None:
    text, brief = told
    role = role_of(brief, CHECKER.library)
    for draft in drafts:
        assert untraced(draft, texts_of_toml(text), brief, profile_for(brief, CompanyProfile()), role) == []


def test_no_answer_makes_a_structure_of_its_own(drafts: list[Draft]) -> None:
    for draft in drafts:
        assert faults_of_structure(draft) == []


def test_what_a_draft_declares_is_read_back_as_it_was_meant(drafts: list[Draft]) -> None:
    for draft in drafts:
        declared = parse(draft.text).front_matter
        for key in draft.facts:
            assert declared.get(key) is not None, key


def test_a_draft_bears_reading(drafts: list[Draft]) -> None:
    for draft in drafts:
        assert draft.questions or words_of(draft) <= MOST_WORDS


def test_sentences_end_once_and_begin_with_a_capital(drafts: list[Draft]) -> None:
    for draft in drafts:
        slips = [each for each in _prose(draft) if _SLIP.search(each)]
        assert slips == []


_SLIP = re.compile(
    r"[.!?]{2,}(?<!\.\.\.)(?!\.)|[.!?]\s*[,;]|\s[.,;!?](?:\s|$)"
    r"|\b([a-z]{2,}) \1\b|because (?:Our|We|The|It)\b"
)


def _prose(draft: Draft) -> Iterator[str]:
    for sentence in draft.sentences:
        if not sentence.is_question:
            yield sentence.text
