"""Rules, as the handbook of the API tells them."""

from typing import Any

from pydantic import BaseModel, Field

from rolewright.rules.card import Card, Case
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.handbook.rules import RuleHere


class RuleSummary(BaseModel):
    """A rule in a list. `kind` is default, preview, extra, boards or own: why one may be off by itself."""

    id: str
    topic: str
    summary: str
    kind: str
    is_on: bool
    severity: str
    usual_severity: str
    is_severity_chosen: bool
    fix: str | None = Field(description="the highest grade of its fixes: safe, suggest or show")
    right: int | None = Field(description="with how many of its findings on real postings a reader agreed")
    judged: int | None = Field(description="how many findings were judged")
    fires: int = Field(description="in how many postings here it speaks, as they were judged last")

    @classmethod
    def of(cls, here: RuleHere, fires: int) -> "RuleSummary":
        """A rule as it is set here."""
        rule = here.rule
        return cls(
            id=rule.id,
            topic=rule.topic,
            summary=rule.summary,
            kind=here.kind.value,
            is_on=here.is_on,
            severity=here.severity.value,
            usual_severity=here.usual.value,
            is_severity_chosen=here.is_severity_chosen,
            fix=rule.fix.value if rule.fix else None,
            right=here.measured.right if here.measured else None,
            judged=here.measured.judged if here.measured else None,
            fires=fires,
        )


class RuleList(BaseModel):
    """Rules by id, and the topics that there are."""

    items: list[RuleSummary]
    total: int
    topics: list[str]
    next: str | None = None


class EvidenceTold(BaseModel):
    """Why a rule may claim what it claims."""

    claim: str
    citation: str
    weight: str
    against: str
    url: str


class Example(BaseModel):
    """A piece of a posting in which the rule speaks, or keeps quiet. `marks` are the words that it marks."""

    text: str
    marks: list[str]
    after: str | None
    why: str


class RuleOption(BaseModel):
    """A number or word that can be changed."""

    name: str
    value: Any
    usual: Any


class RuleWhole(RuleSummary):
    """All that is written about a rule, and how it is set here."""

    message: str
    why: str
    since: str
    language: str
    guide: list[str]
    evidence: list[EvidenceTold]
    bad: list[Example]
    good: list[Example]
    options: list[RuleOption]
    laws: list[str]
    yields_to: list[str]
    measured_in_words: str

    @classmethod
    def told(cls, here: RuleHere, card: Card, fires: int) -> "RuleWhole":
        """The rule with its card."""
        return cls(
            **RuleSummary.of(here, fires).model_dump(),
            message=here.rule.message,
            why=card.why,
            since=card.since,
            language=here.rule.language,
            guide=list(card.guide),
            evidence=[
                EvidenceTold(
                    claim=each.claim,
                    citation=each.citation,
                    weight=each.weight.value,
                    against=each.against,
                    url=each.url,
                )
                for each in card.evidence
            ],
            bad=[_example(bad.case, bad.marks, bad.after) for bad in card.bad],
            good=[_example(good.case, why=good.why) for good in card.good],
            options=[
                RuleOption(name=name, value=here.options.get(name, usual), usual=usual)
                for name, usual in here.usual_options.items()
            ],
            laws=sorted({place for law in here.rule.laws for place in law.where}),
            yields_to=list(here.rule.yields_to),
            measured_in_words=here.measured.in_words if here.measured else "",
        )


class RuleChange(Asked):
    """How a rule is to be set; what is left out stays. The severity “usual” is that of its card."""

    on: bool | None = None
    severity: Words | None = Field(default=None, description="error, warning, note or usual")
    options: dict[str, Any] | None = Field(default=None, description="null takes the usual value")


def _example(case: Case, marks: tuple[str, ...] = (), after: str | None = None, why: str = "") -> Example:
    return Example(text=case.shown.strip(), marks=list(marks), after=after, why=why)
