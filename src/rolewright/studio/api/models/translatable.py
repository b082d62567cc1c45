"""Words for people in pieces, so that whoever shows them can say them in another language."""

from pydantic import BaseModel, Field

from rolewright.studio.words import Sentence, pieces


class Translatable(BaseModel):
    """What a sentence was made of: in the `template` each `{name}` stands for the value of that name."""

    template: str
    many: str | None = Field(None, description="the template where the value `n` is not one")
    values: "dict[str, str | int | Translatable]" = Field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> "Translatable":
        """The pieces of words."""
        return cls.model_validate(pieces(text))

    @property
    def sentence(self) -> Sentence:
        """The words again."""
        return Sentence.of(self.model_dump())
