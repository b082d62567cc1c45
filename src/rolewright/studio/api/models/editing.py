"""What the editor asks, and what it shows beside a text."""

from datetime import date
from typing import Any

from pydantic import BaseModel, Field

from rolewright.findings import Applicability
from rolewright.findings.edits import edited
from rolewright.findings.finding import Edit
from rolewright.ingest import LONGEST_TEXT
from rolewright.studio.api.models.asked import Asked
from rolewright.studio.api.models.kept import Words


class TextOfEditor(Asked):
    """A text that may not have been saved."""

    text: Words = Field(max_length=LONGEST_TEXT)


class TextToJudge(TextOfEditor):
    """A text to check; of the rules in `explained` the page knows the explanation already."""

    explained: list[Words] = Field(default_factory=list, max_length=2000)


class TextEdit(BaseModel):
    """Put `text` in the place of the code points from `start` up to `end`."""

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, edit: Edit) -> "TextEdit":
        """The edit on the wire."""
        return cls(start=edit.span.start, end=edit.span.end, text=edit.text)


class EditedText(BaseModel):
    """A text after edits, and the edits, in order of the text."""

    text: str
    edits: list[TextEdit]

    @classmethod
    def by(cls, text: str, edits: tuple[Edit, ...]) -> "EditedText":
        """The text after these edits."""
        return cls(text=edited(text, edits), edits=[TextEdit.of(edit) for edit in edits])


class FindingGroup(BaseModel):
    """The findings of one rule, by their places in the report, and when to turn to them."""

    rule: str
    severity: str
    rank: str
    gain: float
    findings: list[int]


class LostPoints(BaseModel):
    """What one rule took from a part. It was `answered` where none of its findings stands any more."""

    rule: str
    summary: str
    points: float
    gain: float
    findings: list[int]
    answered: bool


class ScorePart(BaseModel):
    """One of the four parts of a score, and where its points went."""

    part: str
    points: int
    weight: float
    meaning: str
    says: str
    lost: list[LostPoints]


class ScoreShown(BaseModel):
    """A score with its parts."""

    total: int
    profile: str
    says: str
    parts: list[ScorePart]


class OutlineSection(BaseModel):
    """A part of the posting that is there."""

    kind: str
    name: str
    heading: str | None
    heading_start: int | None
    start: int
    end: int
    line: int
    words: int


class OutlineGap(BaseModel):
    """A part that is not there; after `edit` its words go to `caret`."""

    kind: str
    name: str
    needed: bool
    rule: str | None
    belongs: str
    edit: TextEdit
    caret: int


class Outline(BaseModel):
    """The parts of a posting, and those that it lacks."""

    sections: list[OutlineSection]
    missing: list[OutlineGap]


class LawDemand(BaseModel):
    """What a law demands; `met` is null where that cannot be told."""

    kind: str
    name: str
    says: str
    wording: str
    met: bool | None
    start: int | None
    end: int | None


class LawSource(BaseModel):
    """A page on which what is said of a law rests."""

    title: str
    url: str
    date: str
    kind: str


class LawShown(BaseModel):
    """A law that applies, or may, with its demands."""

    id: str
    name: str
    applies: str
    certain: bool
    because: str
    since: str
    statute: str
    demands: list[LawDemand]
    sources: list[LawSource]


class FactPlace(BaseModel):
    """Words that state a fact."""

    start: int
    end: int
    line: int


class FactChoice(BaseModel):
    """One of the values that a field can have."""

    value: str
    label: str


class FactField(BaseModel):
    """A fact as a field of a form."""

    name: str
    label: str
    value: str
    read_as: str
    input: str
    choices: list[FactChoice]
    hint: str
    where: str | None
    places: list[FactPlace]
    is_editable: bool


class EvidenceShown(BaseModel):
    """Why a rule may claim what it claims, and what speaks against it."""

    claim: str
    citation: str
    weight: str
    against: str
    url: str


class Explanation(BaseModel):
    """A rule in short; its page is at `url`."""

    summary: str
    why: str
    evidence: list[EvidenceShown]
    url: str


class PlaceLookedAt(BaseModel):
    """A place of the posting, and the day on which it was last looked for laws on postings there."""

    name: str
    on: date


class Panels(BaseModel):
    """Everything that is shown beside a text. `gains` belong to the findings of the report, one by one.

    `looked_at` are the places of the posting that are known, told where no law asks anything of it.
    """

    report: dict[str, Any]
    gains: list[float]
    groups: list[FindingGroup]
    score: ScoreShown | None
    outline: Outline
    laws: list[LawShown]
    looked_at: list[PlaceLookedAt]
    facts: list[FactField]
    explanations: dict[str, Explanation]


class TextToFix(TextOfEditor):
    """A text to mend: `safe` does what is mechanical, `suggest` wording too."""

    upto: Applicability = Applicability.SAFE


class MendedPlace(BaseModel):
    """Something that was mended."""

    rule: str
    title: str
    before: str
    after: str


class FixedText(EditedText):
    """A text that was mended."""

    mended: list[MendedPlace]
    score_before: int | None
    score_after: int | None


class FindingNamed(Asked):
    """A finding by its rule and the place of its words; both ends are 0 for one about the whole posting."""

    rule: Words = Field(max_length=200)
    start: int = Field(default=0, ge=0)
    end: int = Field(default=0, ge=0)


class FindingToIgnore(TextOfEditor):
    """A finding that is right as it is, and why."""

    finding: FindingNamed
    reason: Words = Field(max_length=1000)
    everywhere: bool = False


class FactToState(TextOfEditor):
    """A fact and what it shall be; nothing takes it away."""

    name: Words = Field(max_length=40)
    value: Words = Field(max_length=2000)


class TextWithFacts(EditedText):
    """A text in which a fact was stated anew, and the facts that it states now."""

    facts: list[FactField]
