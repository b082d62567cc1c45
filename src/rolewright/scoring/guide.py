"""The profile by which postings are scored: what the guide asks for, and what it costs to fall short.

A number is what one finding costs, in percent of the points left in that part; with a second number, further
findings cost too, and all of them together at most that. The numbers are a judgement: what readers look for
first weighs most, wording weighs by how often it gets in the way, taste weighs least. How far the totals
agree with people who ranked postings by reading is told in docs/score.md.
"""

from collections.abc import Mapping
from typing import TypeAlias

from rolewright.scoring.profile import Cost, Part, Profile

_Costs: TypeAlias = Mapping[str, float | tuple[float, float]]

_WEIGHTS = {Part.INFORMATIVE: 0.4, Part.CONCISE: 0.12, Part.ENGAGING: 0.3, Part.RESPECTFUL: 0.18}

#: What a candidate has to know to decide, and whether it can be relied on.
_INFORMATIVE: _Costs = {
    "title/missing": 10,
    "title/several-jobs": 8,
    "opening/employer-unnamed": 10,
    "opening/no-reason": 18,
    "opening/no-goal": 12,
    "outline/missing-summary": 18,
    "outline/missing-duties": 32,
    "outline/missing-requirements": 28,
    "outline/missing-benefits": 22,
    "outline/missing-about": 17,
    "outline/place-unstated": 16,
    "outline/workplace-unstated": 6,
    "outline/employment-unstated": 8,
    "outline/how-to-apply-unstated": 8,
    "outline/too-short": 20,
    "pay/missing": 30,
    "pay/vague": 30,
    "pay/implausible": 20,
    "pay/open-ended": 10,
    "pay/too-wide": 8,
    "pay/no-period": 6,
    "pay/no-currency": 6,
    "pay/one-figure": 3,
    "pay/variable-unexplained": (8, 14),
    "duties/no-outcome": 12,
    "duties/no-verb": (2, 12),
    "duties/other-duties": 6,
    "requirements/vague-experience": (3, 14),
    "requirements/impossible-experience": (8, 14),
    "benefits/perks-only": 10,
    "benefits/vague": (5, 14),
    "benefits/unspecified": (2, 8),
    "company/generic": 10,
    "company/objectives-unsaid": 4,
    "words/vague-amount": (1.2, 8),
    "hygiene/contradiction": (8, 24),
    "hygiene/passed-deadline": 5,
    "hygiene/leftover": (10, 40),
    "hygiene/template-code": (10, 40),
    "hygiene/broken-encoding": (2, 10),
}

#: Whether it says what it says in as few words as it takes.
_CONCISE: _Costs = {
    "opening/slow-start": 10,
    "outline/missing-benefits": 8,
    "outline/missing-requirements": 20,
    "outline/missing-duties": 18,
    "title/too-long": 6,
    "title/pay-or-place": 6,
    "title/code": 4,
    "opening/too-long": 18,
    "outline/too-short": 12,
    "outline/too-long": 35,
    "outline/wall-of-text": (15, 35),
    "duties/too-many": 25,
    "duties/item-too-long": (5, 30),
    "duties/weak-start": (4, 25),
    "requirements/too-many": 20,
    "words/wordy": (5.2, 45),
    "words/filler": (5, 30),
    "words/jargon": (4, 25),
    "words/generic-trait": (4, 25),
    "words/cliche": (3, 20),
    "words/stock-phrase": (3, 20),
    "words/doublet": (3, 15),
    "words/roundabout": (3, 15),
    "words/formal": (3, 25),
    "words/vague-amount": (3, 15),
    "words/long-sentence": (6, 35),
    "hygiene/duplicate-item": (5, 25),
    "hygiene/run-together": (3, 15),
    "hygiene/markup-debris": (3, 20),
}

#: Whether one wants to read on, and sees oneself in the job.
_ENGAGING: _Costs = {
    "pay/vague": 12,
    "outline/missing-requirements": 30,
    "outline/missing-duties": 38,
    "title/missing": 6,
    "title/comic-book": 8,
    "title/capitals": 8,
    "title/symbols": 8,
    "opening/generic": 30,
    "opening/slow-start": 18,
    "opening/too-long": 14,
    "opening/no-reason": 22,
    "opening/no-goal": 18,
    "opening/employer-unnamed": 10,
    "outline/missing-summary": 24,
    "outline/missing-about": 20,
    "outline/missing-benefits": 22,
    "outline/too-short": 18,
    "outline/wrong-order": (6, 12),
    "outline/wall-of-text": (10, 25),
    "pay/missing": 12,
    "duties/no-outcome": 16,
    "duties/no-verb": (2.5, 11),
    "duties/weak-start": (3, 14),
    "duties/mixed-form": (5, 12),
    "duties/too-many": 14,
    "company/generic": 14,
    "company/superlatives": (4.8, 13.2),
    "company/people-unvalued": 8,
    "company/objectives-unsaid": 6,
    "words/no-you": 30,
    "words/generic-trait": (3, 20),
    "words/cliche": (3, 22),
    "words/hype": (3, 14),
    "words/stock-phrase": (1.6, 10),
    "words/candidate-not-you": (3.5, 16),
    "words/passive": (1.2, 8),
    "words/wordy": (2, 11),
    "words/formal": (1, 8),
    "words/jargon": (1.2, 8),
    "words/long-sentence": (2.5, 11),
    "words/shouting": (5, 15),
    "hygiene/leftover": (8, 25),
    "hygiene/template-code": (8, 25),
    "hygiene/run-together": (1.2, 5.5),
    "hygiene/markup-debris": (1.2, 5.5),
}

#: Whether nobody is shut out, kept in the dark or talked down to.
_RESPECTFUL: _Costs = {
    "outline/missing-requirements": 18,
    "outline/missing-duties": 12,
    "pay/missing": 25,
    "pay/vague": 25,
    "pay/open-ended": 6,
    "pay/too-wide": 6,
    "pay/variable-unexplained": (8, 12),
    "opening/employer-unnamed": 10,
    "outline/missing-benefits": 14,
    "outline/missing-about": 9,
    "outline/demands-outweigh-offers": 15,
    "outline/how-to-apply-unstated": 8,
    "outline/place-unstated": 6,
    "outline/wall-of-text": (4, 10),
    "duties/other-duties": 12,
    "duties/too-many": 6,
    "requirements/too-many": 12,
    "requirements/degree-without-equivalent": 8,
    "requirements/mixed": 6,
    "requirements/impossible-experience": (12, 20),
    "words/no-you": 12,
    "words/shouting": (8, 20),
    "words/threatening": (8, 20),
    "words/candidate-not-you": (4, 16),
    "fair/age": (25, 60),
    "fair/appearance": (20, 50),
    "fair/citizenship": (20, 50),
    "fair/criminal-record": (15, 40),
    "fair/disability": (25, 60),
    "fair/family": (25, 60),
    "fair/gender": (15, 50),
    "fair/origin": (25, 60),
    "fair/personal-data": (20, 50),
    "fair/religion": (25, 60),
    "fair/young-team": (12, 30),
    "fair/desk-body": (8, 20),
    "fair/fee": (20, 40),
    "fair/medical-exam": (10, 25),
    "fair/minimum-age": (4, 10),
    "fair/non-native": (8, 20),
    "fair/pay-history": (5, 10),
    "fair/private-life": (6, 15),
    "fair/top-university": (5, 10),
    "fair/work-history": (8, 20),
    "fair/long-hours": (5, 10),
    "fair/age-coded": (5, 15),
    "fair/culture-fit": (6, 12),
    "fair/experience-cap": (10, 20),
    "fair/gender-coded": 4,
    "fair/looks": (6, 15),
    "fair/man-words": (5, 12),
    "fair/paired-pronouns": (4, 10),
    "fair/physical-demands": (8, 20),
    "hygiene/leftover": (6, 20),
    "hygiene/passed-deadline": 4,
}


def _by_rule(tables: Mapping[Part, _Costs]) -> dict[str, tuple[Cost, ...]]:
    costs: dict[str, tuple[Cost, ...]] = {}
    for part, table in tables.items():
        for rule, numbers in table.items():
            first, most = numbers if isinstance(numbers, tuple) else (numbers, numbers)
            costs[rule] = (*costs.get(rule, ()), Cost(part, first, most))
    return costs


GUIDE = Profile(
    "guide@1",
    _WEIGHTS,
    _by_rule(
        {
            Part.INFORMATIVE: _INFORMATIVE,
            Part.CONCISE: _CONCISE,
            Part.ENGAGING: _ENGAGING,
            Part.RESPECTFUL: _RESPECTFUL,
        }
    ),
    blank="hygiene/leftover",
)
