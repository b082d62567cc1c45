"""A draft is read as it is meant: what it puts under its headings is found there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rolewright import Checker, Settings
from rolewright.document import JobDescription, SectionKind
from rolewright.knowledge.roles import Library, Role
from rolewright.parse import parse
from rolewright.writing import Draft
from tests.writing.realistic import DAY, PROFILE, realistic

CHECKER = Checker(Settings(company=PROFILE))
BRIEFS = sorted((Path(__file__).parent / "briefs").glob("*.toml"))
SEEDS = (0, 1)
#: Parts that a reader may tell apart otherwise without a loss: an opening tells of the company too.
ALIKE = {
    SectionKind.SUMMARY: (SectionKind.TITLE, SectionKind.ABOUT),
    SectionKind.APPLY: (SectionKind.EQUALITY,),
}


@pytest.mark.parametrize("role", list(Library()), ids=lambda role: role.id)
def test_the_draft_of_each_role_is_read_as_it_is_meant(role: Role) -> None:
    for seed in SEEDS:
        misread = list(_misread(CHECKER.write(realistic(role), on=DAY, seed=seed)))
        assert [each for each in misread if SectionKind.RESPONSIBILITIES in each] == []
        # A training that we pay for reads like a benefit, wherever it stands.
        assert len(misread) <= 2


@pytest.mark.parametrize(
    "path",
    # Amounts, papers and holidays were given as goals and duties there.
    [path for path in BRIEFS if path.stem != "wrong-fields"],
    ids=lambda path: path.stem,
)
def test_so_is_the_draft_of_any_brief(path: Path) -> None:
    checker = Checker()
    brief = checker.read_brief(path.read_text("utf-8"))
    for seed in SEEDS:
        draft = checker.write(brief, on=DAY, seed=seed)
        assert [each for each in _misread(draft) if each[0] is not SectionKind.SUMMARY] == []


def test_goals_that_sound_like_a_benefit_are_goals() -> None:
    for lead in ("Your goals for the first year:", "Your first year, if it goes well:", "Your goals:"):
        text = f"# Baker\n\n## Your work\n\n{lead}\n\n- Ovens run on their own, no me.\n- Free bread.\n"
        assert {item.kind for item in parse(text).items} == {SectionKind.RESPONSIBILITIES}


def test_a_posting_with_goals_is_not_told_that_it_has_none() -> None:
    text = "# Baker\n\n## Your work\n\nYour goals for the first year:\n\n- Ovens run on their own.\n"
    assert "opening/no-goal" not in {finding.rule for finding in CHECKER.check(text, on=DAY).findings}


def _misread(draft: Draft) -> Iterator[tuple[SectionKind, SectionKind, str]]:
    """The lines that stand in another kind of part than they were written for."""
    document = parse(draft.text)
    at = 0
    for part in draft.parts:
        for words in (*([f"## {part.heading}"] if part.heading else ()), *(line.text for line in part.lines)):
            at = draft.text.index(words, at)
            kind = _kind_at(document, at)
            if kind is not part.kind and kind not in ALIKE.get(part.kind, ()):
                yield part.kind, kind, words


def _kind_at(document: JobDescription, at: int) -> SectionKind:
    item = next((item for item in document.items if item.span.start <= at < item.span.end), None)
    return item.kind if item else document.section_at(at).kind
