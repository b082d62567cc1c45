"""A brief as a file: it says what the brief says, and keeps what people made of it."""

import tomllib
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import Workplace
from rolewright.knowledge.roles import Library
from rolewright.knowledge.roles.role import Why
from rolewright.writing.brief import NOTHING, Answer, Brief, EmploymentTerm
from rolewright.writing.brief_reader import read_brief
from rolewright.writing.brief_toml import brief_toml

LIBRARY = Library()
ROLE = LIBRARY.role("electrician")

texts = (
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30).map(str.strip).filter(bool)
)
in_words = st.builds(Answer, words=texts, because=texts | st.just(""), background=st.booleans())
answers = st.just(NOTHING) | st.builds(Answer, words=texts, background=st.booleans())


def _taken(ids: list[str]) -> st.SearchStrategy[Answer]:
    return st.builds(Answer, use=st.sampled_from(ids), background=st.booleans())


def _several(ids: list[str] | None = None) -> st.SearchStrategy[tuple[Answer, ...]]:
    return st.lists(in_words | _taken(ids) if ids else in_words, max_size=3).map(tuple)


requirements = [each.id for each in ROLE.requirements]
some_texts = st.lists(texts, max_size=3).map(tuple)
companies = st.fixed_dictionaries(
    {},
    optional={
        "name": texts,
        "head_count": st.integers(0, 9000),
        "screens_with_ai": st.booleans(),
        "people": some_texts,
        "equality": texts,
    },
)
briefs = st.builds(
    Brief,
    role=st.just("electrician"),
    title=texts | st.just(""),
    why=st.none() | st.sampled_from(Why),
    reason=answers,
    goals=_several([each.id for each in ROLE.goals]),
    problems=_several([each.id for each in ROLE.problems]),
    functions=st.lists(st.sampled_from([each.id for each in ROLE.functions]), unique=True).map(tuple),
    duties=_several([each.id for each in ROLE.responsibilities]),
    specifics=st.dictionaries(st.sampled_from([slot.name for slot in ROLE.slots]), texts, max_size=3),
    deal_breakers=_several(requirements),
    nice_to_haves=_several(requirements),
    pay=answers,
    benefits=_several(),
    places=some_texts,
    workplace=st.none() | st.sampled_from(Workplace),
    employment=st.none() | st.sampled_from(EmploymentTerm),
    deadline=st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    existing_vacancy=st.none() | st.booleans(),
    posted=st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    identifier=texts | st.just(""),
    direct_apply=st.none() | st.booleans(),
    apply=answers,
    company=companies,
    background=some_texts,
)


@given(briefs)
def test_what_is_written_reads_back_to_the_same_brief(brief: Brief) -> None:
    assert read_brief(brief_toml(brief), "brief.toml", LIBRARY) == brief


@given(briefs, briefs)
def test_what_goes_into_a_file_that_holds_another_brief_reads_back_too(old: Brief, new: Brief) -> None:
    assert read_brief(brief_toml(new, before=brief_toml(old)), "brief.toml", LIBRARY) == new


@given(briefs)
def test_a_file_that_says_it_already_is_not_touched(brief: Brief) -> None:
    written = brief_toml(brief)
    assert brief_toml(brief, before=written) == written


EDITED = """\
# Talk to Bertha before this goes out.
pay = "$78,000–92,000 a year"   # agreed on Monday

role = "Electrician"
goals = [
  "Run two sites alone",   # hers
]

# What only we know
[specifics]
van = "a fitted van"

[[problems]]
text = "Sixty inspections are overdue."
background = true
"""


def _read(text: str) -> Brief:
    return read_brief(text, "brief.toml", LIBRARY)


def test_comments_and_order_of_the_manager_stay() -> None:
    brief = _read(EDITED)
    changed = brief_toml(
        _with(brief, reason=Answer("we grow"), specifics={"van": "a new van"}), before=EDITED
    )
    assert changed == EDITED.replace("a fitted van", "a new van").replace(
        "\n# What only we know",
        "\n# Why are you hiring, and why now? What changes if nobody is hired?\n"
        'reason = "we grow"\n\n# What only we know',
    )


def test_a_list_of_tables_may_become_a_list_of_texts() -> None:
    brief = _with(_read(EDITED), problems=(Answer("Nobody plans."),))
    changed = brief_toml(brief, before=EDITED)
    assert _read(changed) == brief
    assert "# Talk to Bertha" in changed
    assert "# hers" in changed


def test_keys_stand_in_the_order_of_the_interview_below_the_question() -> None:
    brief = Brief(role="electrician", why=Why.BACKLOG, pay=Answer("$30 an hour"), deadline=date(2027, 1, 15))
    assert brief_toml(brief).partition("\n\n")[2] == (
        "# Which job is it?\n"
        'role = "electrician"\n\n'
        "# Why are you hiring, and why now? What changes if nobody is hired?\n"
        'why = "backlog"\n\n'
        "# What does the job pay, from what to what, and what is there besides?\n"
        'pay = "$30 an hour"\n\n'
        "# How does somebody apply, and until when?\n"
        "deadline = 2027-01-15\n"
    )


def test_the_interview_may_note_how_far_it_came() -> None:
    brief = Brief(role="electrician")
    written = brief_toml(brief, interview={"skipped": ["otherwise", "travel"]})
    assert tomllib.loads(written)["interview"] == {"skipped": ["otherwise", "travel"]}
    assert _read(written) == brief
    assert "interview" not in tomllib.loads(brief_toml(brief, before=written))


def _with(brief: Brief, **changes: object) -> Brief:
    from rolewright.records import replace

    return replace(brief, **changes)


def test_the_duty_that_needs_a_requirement_and_the_wording_that_was_shown_are_kept() -> None:
    brief = Brief(
        role="electrician",
        duties=(
            Answer(use="plan-on-site", wording="Plan it."),
            Answer("Wire schools"),
        ),
        deal_breakers=(Answer("A licence", duty="Wire schools"),),
    )
    assert read_brief(brief_toml(brief), None, LIBRARY) == brief
