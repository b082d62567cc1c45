"""The brief: what a hiring manager said about one opening, before anything is written of it."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum

from rolewright.company import CompanyProfile
from rolewright.document import Workplace
from rolewright.knowledge.roles.role import Why
from rolewright.records import NO_VALUES, record


class EmploymentTerm(StrEnum):
    """The form of employment, in the word that a posting uses."""

    FULL_TIME = "full-time"
    PART_TIME = "part-time"
    CONTRACT = "contract"
    TEMPORARY = "temporary"
    INTERNSHIP = "internship"
    VOLUNTEER = "volunteer"


@record
class Answer:
    """What a manager said about one thing, in own words, or by taking an entry of the role library.

    `use` is the id of that entry, and `wording` the one of its wordings that the manager has seen and that
    stays. `because` is what a requirement is needed for; `duty` names the duty that needs it, by its id in
    the library or by its words. What is `background` is known to those who write and hire, and is never
    published.
    """

    words: str = ""
    use: str = ""
    because: str = ""
    background: bool = False
    duty: str = ""
    wording: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.use)


NOTHING = Answer()


@record
class Brief:
    """One opening. What nobody has said yet is empty.

    `role` is an id of the role library, or a title as people use it; `title` is for a posting that calls the
    role otherwise. `functions` are the ids of those that this opening is about, and `specifics` the answers
    to the role's slots by their names. `ongoing` says that applications are taken without a last day, and
    `existing_vacancy` whether there is a place to fill now; some laws want to know. `posted`, `identifier`
    and `direct_apply` are for the data that search engines read. `company` overrides parts of the profile
    for this posting.
    """

    role: str = ""
    title: str = ""
    level: str = ""
    # Why
    why: Why | None = None
    reason: Answer = NOTHING
    otherwise: Answer = NOTHING
    job: Answer = NOTHING
    goals: tuple[Answer, ...] = ()
    problems: tuple[Answer, ...] = ()
    # What and with whom
    functions: tuple[str, ...] = ()
    duties: tuple[Answer, ...] = ()
    customers: Answer = NOTHING
    team: Answer = NOTHING
    reports_to: Answer = NOTHING
    specifics: Mapping[str, str] = NO_VALUES
    # Who
    deal_breakers: tuple[Answer, ...] = ()
    nice_to_haves: tuple[Answer, ...] = ()
    # For what
    pay: Answer = NOTHING
    other_pay: Answer = NOTHING
    benefits: tuple[Answer, ...] = ()
    attractions: tuple[Answer, ...] = ()
    # Where, when and how
    places: tuple[str, ...] = ()
    workplace: Workplace | None = None
    arrangement: Answer = NOTHING
    employment: EmploymentTerm | None = None
    hours: Answer = NOTHING
    travel: Answer = NOTHING
    start: Answer = NOTHING
    deadline: date | None = None
    ongoing: bool | None = None
    apply: Answer = NOTHING
    steps: Answer = NOTHING
    jurisdictions: tuple[str, ...] = ()
    existing_vacancy: bool | None = None
    posted: date | None = None
    identifier: str = ""
    direct_apply: bool | None = None
    company: Mapping[str, object] = NO_VALUES
    background: tuple[str, ...] = ()

    @property
    def answers(self) -> Iterator[tuple[str, Answer]]:
        """Everything that was said in words, with its place in the brief: `goals[0]`."""
        for name in self.__match_args__:
            value = getattr(self, name)
            if isinstance(value, Answer) and value:
                yield name, value
            elif isinstance(value, tuple):
                for at, each in enumerate(value):
                    if isinstance(each, Answer):
                        yield f"{name}[{at}]", each


def profile_for(brief: Brief, profile: CompanyProfile) -> CompanyProfile:
    """The profile with what the brief says otherwise of the company."""
    from rolewright.records import replace

    return replace(profile, **brief.company) if brief.company else profile
