"""What counts as the introduction of a posting, and where in it the job is named."""

from rolewright.parse import parse
from rolewright.rules.analysis import Analysis
from rolewright.rules.introduction import Introduction

POSTING = """
# Crane Operator

Boone Lifting owns sixty cranes in Tulsa. We are looking for someone who runs the largest.

{rest}

## Duties

- Lift the parts of forty turbines

We inspect each crane every morning.
"""


def introduction(text: str) -> Introduction:
    return Analysis(parse(text)).introduction


def said(text: str) -> list[str]:
    return [text[slice(*sentence)] for sentence in introduction(text).sentences]


def test_it_ends_where_the_duties_begin() -> None:
    assert said(POSTING.format(rest="It is a new position with us.")) == [
        "Boone Lifting owns sixty cranes in Tulsa.",
        "We are looking for someone who runs the largest.",
        "It is a new position with us.",
    ]


def test_it_ends_at_the_first_list() -> None:
    assert len(said(POSTING.format(rest="- One crane\n- Two crews\n\nAnd a view over all of Tulsa."))) == 2


def test_a_line_on_the_duties_in_passing_does_not_end_it() -> None:
    about = "It was founded in 1961 by two brothers, lends them to builders and belongs to its crews today."
    aside = "Manage crews, plan lifts, inspect cranes and train riggers."
    goes_on = "Boone Lifting has two crane operators who lead the crews, and seeks a third."
    text = (
        f"# Crane Operator\n\n{about}\n\n{aside}\n\n{goes_on}\n\n## Duties\n\n- Lift the parts of turbines\n"
    )
    assert said(text) == [about, goes_on]


def test_a_first_sentence_that_reads_like_a_demand_belongs_to_it() -> None:
    opening = "Brightwater seeks a self-starter with excellent interpersonal skills."
    assert said(f"# Agent\n\n{opening}\n\n## Duties\n\n- Call\n") == [opening]


def test_a_posting_of_lists_has_none() -> None:
    assert not introduction("# Baker\n\n## Duties\n\n- Bake four hundred rolls before six\n")


def test_what_stands_before_the_job_ends_at_the_first_sentence_that_speaks_of_it() -> None:
    found = introduction(POSTING.format(rest=""))
    assert list(found.before_the_job) == found.sentences[:1]
    assert found.job_at == found.sentences[1].start + len("We are ")


def test_the_last_word_of_the_title_names_the_job_and_its_trade_does_not() -> None:
    about = "Boone Lifting owns sixty cranes in Tulsa, and works on bridges and wind farms in six states."
    text = f"# Crane Operator\n\n{about} {{}}\n\n## Duties\n\n- Lift turbines\n"
    assert introduction(text.format("Our operators live by the river.")).names_the_job
    assert not introduction(text.format("Our cranes stand by the river.")).names_the_job


def test_that_somebody_is_wanted_does_not_name_the_job() -> None:
    opening = (
        "Join us in a vibrant house with a terrace, a kitchen and many ideas for a better world. It is fun."
    )
    found = introduction(f"# Coordinator\n\n{opening}\n\n## Duties\n\n- Book forty halls\n")
    assert not found.names_the_job
    assert len(found.before_the_job) < len(found.sentences)


def test_what_a_candidate_should_bring_is_not_the_job() -> None:
    text = POSTING.replace(" We are looking for someone who runs the largest.", "").format(
        rest="The successful candidate will have a licence for cranes. You will run the largest."
    )
    assert introduction(text).job_at == text.index("You will")
