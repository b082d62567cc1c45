"""The organisation's own rules, as the API tells them."""

from pydantic import BaseModel, Field

from rolewright.findings import Severity
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words
from rolewright.studio.api.models.problem import ProblemPlace
from rolewright.studio.organisation.house_card import HouseRule, Tried, slug
from rolewright.studio.organisation.house_rules import OwnRule
from rolewright.usage import Problem

_LONGEST_CARD = 100_000


class HouseRuleForm(Asked):
    """A rule of the house: words to find, and what to say of them. `instead` says what to write for some."""

    summary: Words = Field(max_length=100)
    why: Words = Field(max_length=2000)
    words: list[Words] = Field(
        max_length=200, description="as they stand; a word with ~ stands for its forms"
    )
    instead: dict[Words, Words] = Field(default_factory=dict, max_length=200)
    allowed: list[Words] = Field(
        default_factory=list, max_length=100, description="phrases in which they are right"
    )
    message: Words = Field(
        default="", max_length=300, description="{text} stands for the words that were found"
    )
    severity: Severity = Severity.WARNING
    bad: list[Words] = Field(
        default_factory=list, max_length=30, description="sentences in which the rule speaks"
    )
    good: list[Words] = Field(
        default_factory=list, max_length=30, description="sentences in which it keeps quiet"
    )
    against: Words = Field(default="", max_length=1000, description="what speaks against the rule")

    def made(self, problem: str = "") -> HouseRule:
        """The form as the rule it stands for; `problem` is its name, if it has one already."""
        words = _filled(self.words)
        instead = {key.strip(): value.strip() for key, value in self.instead.items() if value.strip()}
        return HouseRule(
            problem=problem or slug(self.summary),
            summary=" ".join(self.summary.split()),
            message=self.message.strip(),
            why=self.why.strip(),
            severity=self.severity,
            words=tuple(dict.fromkeys([*words, *instead])),
            instead=instead,
            allowed=tuple(_filled(self.allowed)),
            bad=tuple(_filled(self.bad)),
            good=tuple(_filled(self.good)),
            against=self.against.strip(),
        )

    @classmethod
    def of(cls, house: HouseRule) -> "HouseRuleForm":
        """The form as it was filled in."""
        return cls(
            summary=house.summary,
            why=house.why,
            words=list(house.words),
            instead=dict(house.instead),
            allowed=list(house.allowed),
            message=house.message,
            severity=house.severity,
            bad=list(house.bad),
            good=list(house.good),
            against=house.against,
        )


class OwnRuleTold(BaseModel):
    """A card of the organisation. `form` is null where the card says more than the form can."""

    id: str
    file: str
    text: str
    form: HouseRuleForm | None
    problems: list[ProblemPlace] = Field(description="mistakes in the card, and examples that fail")

    @classmethod
    def of(cls, rule: OwnRule) -> "OwnRuleTold":
        """The card as it is."""
        failed = [Problem(each.message, each.case) for each in rule.failures]
        return cls(
            id=rule.id,
            file=rule.file,
            text=rule.text,
            form=HouseRuleForm.of(rule.form) if rule.form else None,
            problems=[ProblemPlace.of(each) for each in (*rule.problems, *failed)],
        )


class OwnRuleList(BaseModel):
    """The organisation's cards."""

    items: list[OwnRuleTold]
    total: int
    next: str | None = None


class CardText(Asked):
    """A card as text, for those who write it by hand."""

    text: Words = Field(max_length=_LONGEST_CARD)


class Trial(BaseModel):
    """An example with what the rule marks in it, and what it makes of it."""

    is_bad: bool
    text: str
    marks: list[str]
    after: str | None
    fault: str

    @classmethod
    def of(cls, tried: Tried) -> "Trial":
        """What came of an example."""
        return cls(
            is_bad=tried.is_bad,
            text=tried.text,
            marks=list(tried.marks),
            after=tried.after,
            fault=tried.fault,
        )


class Trials(BaseModel):
    """What the rule does in the examples of the form."""

    items: list[Trial]


def _filled(lines: list[str]) -> list[str]:
    return [line.strip() for line in lines if line.strip()]
