"""Drafts of one role differ as the briefs and seeds do, and only as they do."""

from itertools import combinations

import pytest

from rolewright import Checker, Settings
from rolewright.knowledge.roles import Library, Role
from rolewright.records import replace
from rolewright.writing import Answer, Brief, Draft
from rolewright.writing.draft import Origin
from tests.writing.realistic import DAY, PROFILE, realistic

CHECKER = Checker(Settings(company=PROFILE))
MOST_SHARED = 0.4


def three_briefs(role: Role) -> list[Brief]:
    """Three openings of one role, as three managers answer who all take what they can from the library."""
    first = realistic(role)
    functions = [function.id for function in role.functions]
    second = replace(
        first,
        why=role.reasons[1].why,
        job=Answer("take over what two of us do on the side today"),
        goals=tuple(Answer(use=goal.id) for goal in role.goals[1:3]),
        functions=tuple(functions[1:4]),
        reports_to=Answer("Sam Adeyemi, the managing director"),
        deal_breakers=first.deal_breakers[1:],
        nice_to_haves=(Answer("You have lived in the north"),),
        pay=Answer("£33,500–39,000 a year"),
        attractions=(Answer(role.attractions[-1]),),
        apply=Answer("Write to sam@rye.example."),
    )
    third = replace(
        first,
        why=None,
        reason=Answer("Tomasz retires in March after 31 years, and nobody else knows where things are"),
        job=Answer("learn from Tomasz for a month, and then do it your way"),
        goals=(
            Answer("Write down by May what only Tomasz knows"),
            *(Answer(use=each.id) for each in role.goals[-1:]),
        ),
        functions=(functions[0], functions[-1]),
        duties=(Answer("Walk through the bakery with Tomasz every morning in your first month"),),
        reports_to=Answer("Ellen Marsh and Sam Adeyemi, who share a desk"),
        deal_breakers=(*first.deal_breakers[:1], Answer("Patience with a man who says little")),
        pay=Answer("£38,000–46,500 a year"),
        attractions=(),
        apply=Answer("Come by on a Thursday at ten, or call Ellen on 0113 496 0000."),
    )
    return [first, second, third]


def own_sentences(draft: Draft) -> set[str]:
    """What a draft says, but for what the company profile says and for questions."""
    return {
        sentence.text
        for sentence in draft.sentences
        if not sentence.is_question and all(each.origin is not Origin.COMPANY for each in sentence.sources)
    }


@pytest.mark.parametrize("name", ["account-manager", "registered-nurse", "software-engineer", "electrician"])
def test_three_briefs_for_a_role_share_few_sentences(name: str) -> None:
    drafts = [CHECKER.write(brief, on=DAY) for brief in three_briefs(CHECKER.library.role(name))]
    for one, other in combinations(map(own_sentences, drafts), 2):
        assert len(one & other) < MOST_SHARED * min(len(one), len(other)), one & other


def test_the_same_brief_and_seed_give_the_same_draft() -> None:
    brief = realistic(CHECKER.library.role("electrician"))
    assert CHECKER.write(brief, on=DAY, seed=3) == CHECKER.write(brief, on=DAY, seed=3)


def test_another_seed_words_the_same_otherwise() -> None:
    brief = realistic(CHECKER.library.role("electrician"))
    texts = {CHECKER.write(brief, on=DAY, seed=seed).text for seed in range(6)}
    assert len(texts) == 6


def test_another_seed_changes_nothing_of_what_was_said() -> None:
    brief = realistic(CHECKER.library.role("electrician"))
    facts = [CHECKER.write(brief, on=DAY, seed=seed).facts for seed in range(3)]
    assert facts[0] == facts[1] == facts[2]


def test_an_answer_that_changes_changes_only_what_it_says() -> None:
    before = realistic(Library().role("electrician"))
    after = replace(before, apply=Answer("Ring Dana at the yard."))
    one, other = (CHECKER.write(each, on=DAY).text.splitlines() for each in (before, after))
    assert sum(line not in other for line in one) == 1


def test_however_the_opening_leads_to_the_job_it_is_read_as_the_reason() -> None:
    brief = replace(
        realistic(CHECKER.library.role("electrician")),
        why=None,
        reason=Answer("We won eleven schools, and have four people where it takes six"),
        job=Answer("rewire schools while lessons go on"),
    )
    openings = set()
    for seed in range(8):
        draft = CHECKER.write(brief, on=DAY, seed=seed)
        openings.add(draft.parts[0].lines[1].text)
        report = CHECKER.check(draft.text, on=DAY)
        assert [each.rule for each in report.findings if each.rule.startswith("opening/")] == []
    assert len(openings) > 1


def test_a_steady_draft_keeps_its_headings_and_sentences_while_more_is_said() -> None:
    whole = realistic(CHECKER.library.role("electrician"))
    begun = replace(Brief(), role="electrician", places=whole.places)
    further = replace(begun, reason=Answer("Tomasz retires in March"), apply=whole.apply, pay=whole.pay)
    one, other = (CHECKER.write(each, on=DAY, seed=5, is_steady=True) for each in (begun, further))
    assert [part.heading for part in one.parts] == [part.heading for part in other.parts]
    kept = {each.text for each in one.parts[1].lines}
    assert kept == {each.text for each in other.parts[1].lines}


def test_a_steady_draft_is_worded_otherwise_by_another_seed() -> None:
    brief = realistic(CHECKER.library.role("electrician"))
    assert len({CHECKER.write(brief, on=DAY, seed=seed, is_steady=True).text for seed in range(6)}) == 6
