"""A brief that is made of a draft says again what the draft was made of, as far as its text holds it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rolewright import Checker, Settings
from rolewright.document import SectionKind
from rolewright.knowledge.roles import Library, Role
from rolewright.parse import parse
from rolewright.records import replace
from rolewright.writing import Brief, Draft
from rolewright.writing.blanks import BLANKS
from rolewright.writing.brief_from import brief_from
from rolewright.writing.draft import Origin
from tests.writing.realistic import DAY, PROFILE, realistic

CHECKER = Checker(Settings(company=PROFILE))
ANYBODY = Checker()
HERE = Path(__file__).parent
BRIEFS = sorted((HERE / "briefs").glob("*.toml"))
EXAMPLE = HERE.parents[1] / "examples" / "briefs" / "account-manager.toml"
#: Whose answers stand in other places than they were given for.
MISPLACED = ("wrong-fields",)


@pytest.mark.parametrize("role", list(Library())[::3], ids=lambda role: role.id)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_draft_of_a_role_gives_its_brief_back(role: Role, seed: int) -> None:
    draft = CHECKER.write(realistic(role), on=DAY, seed=seed)
    assert_given_back(draft, brief_of(draft.text))


@pytest.mark.parametrize(
    "path",
    [path for path in (*BRIEFS, EXAMPLE) if path.stem not in MISPLACED],
    ids=lambda path: path.stem,
)
def test_the_draft_of_a_brief_gives_it_back(path: Path) -> None:
    for seed in (0, 1):
        draft = ANYBODY.write(ANYBODY.read_brief(path.read_text("utf-8")), on=DAY, seed=seed)
        assert_given_back(draft, brief_of(draft.text))


@pytest.mark.parametrize("role", list(Library())[::3], ids=lambda role: role.id)
def test_a_draft_from_the_brief_of_a_draft_says_the_same(role: Role) -> None:
    draft = CHECKER.write(realistic(role), on=DAY)
    again = ANYBODY.write(brief_of(draft.text), on=DAY)
    # A wording of the library may be asked about once it is the manager's own.
    assert len(again.questions) <= 1
    assert len(set(_items(draft)) - set(_items(again))) <= 1


def assert_given_back(draft: Draft, brief: Brief) -> None:
    paid = [brief.other_pay.words, *(each.words for each in brief.benefits)]
    offered = [words.removeprefix("On top of that, ") for words in _of_field(draft, "benefits")]
    assert [words for words in paid if words in offered] == offered
    for field in ("goals", "duties", "deal_breakers", "nice_to_haves"):
        assert [each.words for each in getattr(brief, field)] == list(_of_field(draft, field)), field
    opening = draft.parts[0]
    cause = [brief.reason.words, *(each.words for each in brief.problems)]
    assert " ".join(filter(None, cause)) == " ".join(_told(draft, "reason", "why", "problems"))
    for said, keys in ((brief.job, ("job",)), (brief.reports_to, ("reports_to",)), (brief.team, ("team",))):
        told = " ".join(_told(draft, *keys))
        assert said.words.rstrip(".") in told
        assert bool(said) == bool(told), keys
    assert opening.kind is SectionKind.SUMMARY
    assert brief.places == tuple(draft.facts.get("locations", ()))
    assert brief.pay.words == draft.facts.get("pay", "")
    assert (brief.deadline.isoformat() if brief.deadline else None) == draft.facts.get("deadline")
    told = " ".join(_told(draft, "apply"))
    assert brief.apply.words.rstrip(".") in told
    assert bool(brief.apply) == bool(told)
    asked = {f"[{ask}]" for ask in BLANKS.values()}
    assert not [said for _, said in brief.answers if any(ask in said.words for ask in asked)]


def brief_of(text: str) -> Brief:
    return brief_from(parse(text), Library())


def _items(draft: Draft) -> list[str]:
    return [line.text for part in draft.parts for line in part.lines if line.is_item]


def _of_field(draft: Draft, field: str) -> Iterator[str]:
    """The entries of a draft that were made of a field, or that stand in its part without being pay."""
    kinds = {
        "deal_breakers": SectionKind.REQUIREMENTS,
        "nice_to_haves": SectionKind.PREFERRED,
        "benefits": SectionKind.BENEFITS,
    }
    for part in draft.parts:
        is_goals = False
        for line in part.lines:
            first = line.sentences[0]
            if not line.is_item:
                is_goals = "goals" in line.text.lower() or "first year" in line.text or "want to" in line.text
                continue
            own = ("goals" if is_goals else "duties") if part.kind is SectionKind.RESPONSIBILITIES else None
            is_pay = any(source.key == "pay" for source in first.sources)
            is_blank = line.text.startswith("[") and line.text.endswith("]")
            if not is_blank and not is_pay and field in (own, *_named(kinds, part.kind)):
                yield line.text


def _named(kinds: dict[str, SectionKind], kind: SectionKind) -> Iterator[str]:
    yield from (field for field, of in kinds.items() if of is kind)


def _told(draft: Draft, *keys: str) -> Iterator[str]:
    """The sentences of a draft that are made of answers at these places."""
    for sentence in draft.sentences:
        places = {
            source.key.partition("[")[0] for source in sentence.sources if source.origin is Origin.BRIEF
        }
        is_blank = sentence.text.startswith("[") and sentence.text.endswith("]")
        if places & set(keys) and not is_blank:
            yield sentence.text


def test_what_laws_want_said_comes_back_as_the_answers() -> None:
    brief = replace(realistic(Library().role("plumber")), existing_vacancy=True, ongoing=True, deadline=None)
    back = brief_of(CHECKER.write(brief, on=DAY).text)
    assert (back.existing_vacancy, back.ongoing) == (True, True)
    assert back.steps.words == PROFILE.steps
    assert back.company["equality"] == PROFILE.equality
