"""What a form lacks, as the API tells it."""

from pydantic import BaseModel, Field

from rolewright.publish.published import Gap
from rolewright.studio.publications.gaps import gap_told


class GapTold(BaseModel):
    """Something that a form lacks: `importance` is required, recommended, unsure or by-law."""

    property: str
    importance: str
    message: str = Field(description="how a line at the head of the text states it, or why it is absent")
    name: str = Field("", description="what people call it")
    how: str = Field("", description="how the editor states it")
    where: str = Field("", description="facts for a field of the form, head for a line, or nothing")

    @classmethod
    def of(cls, gap: Gap) -> "GapTold":
        """The gap as it is told."""
        return cls.model_validate(gap_told(gap))
