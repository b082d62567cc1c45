"""Even a posting that is put together without art from a role's first wordings passes the check."""

from itertools import islice

import pytest

import rolewright
from rolewright.findings import Severity
from rolewright.knowledge.roles import Library, Role, filled
from rolewright.knowledge.roles.role import Importance
from tests.knowledge.role_postings import DAY

FRAME = """\
---
title: {title}
employer: Rye & Sons
locations: ["Leeds, UK"]
workplace: onsite
employment: full-time
pay: £36,000–44,000 a year
---

# {title}

Rye & Sons supplies forty shops in the north of England. {opening}

In your first year you will:

{goals}

## What you'll do

{duties}

## What you need

{demands}

## Nice to have

{wishes}

## What you get

- A salary of £36,000 to £44,000 a year.
- A pension to which we add 8%, and 28 days of paid leave besides bank holidays.
- {attraction}

## About Rye & Sons

We are 80 people and have belonged to those who work here since 2011; whoever has been here for a year has a
vote. Nobody has been laid off in that time. By 2029 we want all that we sell to come from within fifty miles
of Leeds.

## How to apply

Send your CV and half a page on why this job to jobs@rye.example. You will hear from us within a week.

Rye & Sons gives everybody the same chance, whatever their age, sex, race, religion or disability.
"""


def posting(role: Role) -> str:
    again = role.examples | role.shorts
    core = [each for function in role.functions if function.core for each in function.responsibilities]
    wanted = {each.id for each in core}

    def demands(importance: Importance) -> list[str]:
        return [
            filled(each.wordings[0], role.examples)
            for each in role.requirements
            if each.importance is importance and wanted & set(each.serves)
        ]

    return FRAME.format(
        title=role.title,
        opening=filled(role.reasons[0].openings[0], role.examples),
        goals=listed(filled(goal.wordings[0], again) for goal in islice(role.goals, 2)),
        duties=listed(filled(each.wordings[0], again) for each in islice(core, 6)),
        demands=listed(demands(Importance.DEAL_BREAKER)),
        wishes=listed(demands(Importance.NICE_TO_HAVE)),
        attraction=filled(role.attractions[0], role.examples),
    )


def listed(entries: object) -> str:
    return "\n".join(f"- {entry}" for entry in entries)  # type: ignore[attr-defined]


@pytest.mark.parametrize("role", list(Library()), ids=lambda role: role.id)
def test_a_plain_posting_of_each_role_passes(role: Role) -> None:
    text = posting(role)
    report = rolewright.check(text, on=DAY)
    remarks = [
        f"{finding.rule}: {text[slice(*finding.span)] if finding.span else ''}"
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]
    assert remarks == []
    assert report.scorecard is not None
    assert report.scorecard.total >= 90
    assert len(text.split()) < 550
