"""Whatever somebody types, the interview goes on, and what it keeps is a brief."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright.cli.conversation import Conversation, LeftError
from rolewright.cli.interview_page import Page
from rolewright.cli.lines import Lines
from rolewright.company import CompanyProfile
from rolewright.knowledge.roles import Library
from rolewright.report import Style
from rolewright.writing.brief import Brief
from rolewright.writing.brief_reader import read_brief, role_of
from rolewright.writing.brief_toml import brief_toml
from rolewright.writing.compose import compose
from rolewright.writing.doubts import doubts
from rolewright.writing.draft import Draft
from rolewright.writing.interview import Interview, State
from tests.writing.interviewing import ON

LIBRARY = Library()

WORDS = """\
1|2 3|1, 2 and 4|17|0|15 January|end of May|none|yes|me|help|back|?|=|<|-|-1|-9|a|!|# x|[|]|é
<pay|<goals|<job|< deal breakers|<weather|<role|plumber|account manager|We make flour|$30–40 an hour|hybrid
! the last one was fired|win eight new clients by June|look after clients, with no new business|no new clients
improve things|a driver's license|{van}|{van} and {nothing}|“quoted”|NOBODY PLANS THE VANS|passionate about it
"""
answers = st.just("") | st.sampled_from(WORDS.replace("\n", "|").split("|"))


class Typed(Lines):
    """Lines that were typed before anybody asked."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = iter(lines)

    def read(self, prompt: str) -> str:
        """The next one."""
        try:
            return next(self._lines)
        except StopIteration:
            raise EOFError from None


def _written(brief: Brief) -> Draft:
    return compose(brief, CompanyProfile(), role_of(brief, LIBRARY), doubts=doubts(brief, ON))


@settings(max_examples=25)
@given(st.sampled_from(["electrician", "Account Manager", "Lamplighter"]), st.lists(answers, max_size=80))
def test_it_goes_on_and_keeps_a_brief_that_can_be_read(job: str, lines: list[str]) -> None:
    kept = [State()]
    interview = Interview(LIBRARY, CompanyProfile(), _written, on=ON)
    conversation = Conversation(interview, Typed([job, *lines]), Page(Style()), kept.append)
    with suppress(LeftError):
        conversation.run(State())
    brief = kept[-1].brief
    assert read_brief(brief_toml(brief), "brief.toml", LIBRARY) == brief
