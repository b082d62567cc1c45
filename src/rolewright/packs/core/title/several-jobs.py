"""Tells two jobs in one title from two subjects or two levels of one job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from rolewright.findings import Hit
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_JOBS = frozenset(
    """
    accountant actor actress administrator adviser advisor agent aide analyst architect assembler assessor
    assistant associate auditor baker barback barista barmaid barman bartender bellman bookkeeper
    bricklayer builder butcher buyer cameraman captain caregiver carer caretaker carpenter cashier caterer
    chambermaid chauffeur chef cleaner clerk cna coach coder concierge consultant controller cook
    coordinator copywriter cosmetologist counsellor counselor courier decorator designer developer
    dietitian director dishwasher dispatcher doctor doorman draftsman driver editor electrician engineer
    esthetician executive fabricator facilitator fitter foreman gardener groundskeeper groundsman guard
    hairdresser handyman hha host hostess housekeeper houseman hygienist inspector installer instructor
    interpreter investigator janitor journalist laborer labourer landscaper lecturer librarian lifeguard
    lpn lvn machinist maid maintainer manager marketer mechanic merchandiser midwife moulder nanny
    negotiator nurse nutritionist officer operative operator optician optometrist organiser organizer
    packer painter paralegal paramedic pca pharmacist phlebotomist photographer physician physiotherapist
    picker pilot planner plasterer plumber porter postman practitioner producer professor programmer
    receptionist recruiter rep reporter representative researcher rgn rigger rmn rn roofer runner
    salesgirl salesman salesperson saleswoman scaffolder scheduler scientist secretary seller server
    shuttler solicitor specialist steward stewardess stocker storeperson strategist stylist supervisor
    surveyor teacher technician technologist telemarketer teller tester therapist tiler trader trainer
    translator treasurer tutor typist underwriter valet valeter videographer waiter waitress warden welder
    worker writer
    """.split()
)
# Before the other half of a title these are no job of their own: "Assistant/Associate Professor".
_SHARING = frozenset("assistant associate executive director manager officer agent worker".split())
_LEVELS = frozenset(
    """
    senior junior sr jr snr jnr lead principal associate assistant staff trainee graduate apprentice entry mid
    level head deputy chief full i ii iii iv v 1 2 3 4 5
    """.split()
)
# Two names for one trade, or for one job's two sexes.
_ONE_JOB = (
    {"picker", "packer"},
    {"painter", "decorator"},
    {"welder", "fabricator"},
    {"fitter", "welder"},
    {"driver", "operator"},
    {"writer", "editor"},
    {"waiter", "waitress"},
    {"server", "waitress"},
    {"server", "waiter"},
    {"barmaid", "barman"},
    {"barmaid", "bartender"},
    {"barman", "bartender"},
    {"actor", "actress"},
    {"salesman", "saleswoman"},
    {"salesman", "salesperson"},
    {"steward", "stewardess"},
    {"host", "hostess"},
    {"owner", "operator"},
)
_BETWEEN = pattern(r"\s*/\s*|\s+(?:and/)?or\s+", re.IGNORECASE)
_BRACKETS = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = pattern(r"[^\W_]+(?:['’&-][^\W_]+)*")
# What follows is about the job: "Lecturer in Law".
_ABOUT = pattern(r"\s(?:of|in|for|at|to|with|-|–|—)\s|,", re.IGNORECASE)


def detect(context: Context) -> Iterator[Hit]:
    """The name of the job, when it is the names of two."""
    title = context.facts.title
    if not title:
        return
    span = title.mentions[0].span
    name = context.source[span]
    if "/" not in name and " or " not in name.lower():
        return
    if any(_are_two_jobs(left, right) for left, right in pairwise(_parts(name))):
        yield Hit(span)


def _parts(name: str) -> list[str]:
    """What stands on each side of a slash or an "or"; beside small letters "OR" is an operating room."""
    name = _BRACKETS.sub(" ", name)
    parts: list[str] = []
    start = 0
    for between in _BETWEEN.finditer(name):
        if "OR" not in between[0] or name.isupper():
            parts.append(name[start : between.start()])
            start = between.end()
    return [*parts, name[start:]]


def _are_two_jobs(left: str, right: str) -> bool:
    one, other = _job(left), _job(right)
    if not one or not other or (len(one) == 1 and one[0] in _SHARING):
        return False
    if {one[-1], other[-1]} in _ONE_JOB:
        return False
    bare_one, bare_other = ([word for word in job if word not in _LEVELS] for job in (one, other))
    if not bare_one or not bare_other:
        return False
    shorter = min(len(bare_one), len(bare_other))
    return bare_one[-shorter:] != bare_other[-shorter:]


def _job(part: str) -> list[str]:
    """The words of a part up to the one that names a worker; none when there is no such word."""
    about = _ABOUT.search(part)
    words = [_singular(word.lower()) for word in _WORD.findall(part[: about.start()] if about else part)]
    while words and words[-1] in _LEVELS and words[-1] not in _JOBS:
        words.pop()
    return words if words and words[-1] in _JOBS else []


def _singular(word: str) -> str:
    return word[:-1] if word[:-1] in _JOBS else word
