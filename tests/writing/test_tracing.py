"""The tracer of these tests sees what nobody has said."""

import pytest

from rolewright import Checker
from rolewright.company import CompanyProfile
from rolewright.records import replace
from rolewright.writing import Answer, Brief
from rolewright.writing.compose import compose
from rolewright.writing.draft import Origin, Sentence, Source
from tests.writing.tracing import texts_of, untraced

BRIEF = Brief(
    role="electrician", job=Answer("wire two hospitals"), deal_breakers=(Answer("They must have led a crew"),)
)
ROLE = Checker().library.role("electrician")


def traced(sentence: Sentence | None = None) -> list[str]:
    draft = compose(BRIEF, CompanyProfile(), ROLE)
    if sentence is not None:
        first = draft.parts[0]
        line = replace(first.lines[0], sentences=(sentence,))
        draft = replace(draft, parts=(replace(first, lines=(line,)), *draft.parts[1:]))
    return untraced(draft, texts_of(BRIEF), BRIEF, CompanyProfile(), ROLE)


def test_what_was_said_is_traced_in_whatever_form_of_the_verb() -> None:
    assert traced() == []


def test_a_word_or_a_number_that_nobody_said_is_found() -> None:
    source = (Source(Origin.BRIEF, "job", "wire two hospitals"),)
    assert traced(Sentence("You will wire two exciting hospitals.", source)) == [
        "'exciting' in 'You will wire two exciting hospitals.'"
    ]
    assert traced(Sentence("You will wire 2 hospitals.", source)) == ["'2' in 'You will wire 2 hospitals.'"]


def test_a_wording_of_the_library_that_nobody_chose_is_found() -> None:
    entry = ROLE.functions[0].responsibilities[0]
    chosen = Source(Origin.ROLE, f"electrician, {entry.id}", entry.wordings[0])
    with pytest.raises(AssertionError, match="nobody chose"):
        traced(Sentence(entry.wordings[0], (chosen,)))
