"""Which postings a list is to hold, as an address tells it."""

from typing import Annotated, Literal

from fastapi import Query
from pydantic import BaseModel, Field

from rolewright.studio.postings.library import Wanted
from rolewright.studio.postings.order import Sort

_MOST = 200
_Name = Annotated[str, Field(max_length=300, pattern=r"^[^\x00]*$")]


class WantedPostings(BaseModel):
    """The filters. Of several values of one filter any will do; what is left out narrows nothing."""

    q: str = Field(default="", max_length=300, description="beginnings of words, all of which must occur")
    state: list[_Name] = Field(default=[], max_length=_MOST)
    team: list[_Name] = Field(default=[], max_length=_MOST)
    place: list[_Name] = Field(
        default=[], max_length=_MOST, description="as lists show it, or a town, region or country"
    )
    language: list[_Name] = Field(default=[], max_length=_MOST)
    legal: list[_Name] = Field(default=[], max_length=_MOST)
    rule: list[_Name] = Field(default=[], max_length=_MOST, description="a rule that speaks in it today")
    errors: Literal["", "some", "none"] = Field(default="", description="with errors, or without any")
    min_score: int | Literal[""] = Field(default="", description="the lowest score")
    max_score: int | Literal[""] = Field(default="", description="the highest score")
    id: list[_Name] = Field(default=[], max_length=_MOST, description="these postings alone")

    @property
    def wanted(self) -> Wanted:
        """What to look for. An empty value, as a form sends it, narrows nothing."""
        return Wanted(
            words=self.q,
            states=_given(self.state),
            teams=_given(self.team),
            places=_given(self.place),
            languages=_given(self.language),
            legal=_given(self.legal),
            rules=_given(self.rule),
            has_errors=self.errors == "some" if self.errors else None,
            min_score=_bounded(self.min_score),
            max_score=_bounded(self.max_score),
            ids=_given(self.id),
        )

    @property
    def is_narrow(self) -> bool:
        """Whether anything narrows the list."""
        return self.wanted != Wanted()


class PostingQuery(WantedPostings):
    """A page of a list."""

    sort: Sort = Field(default=Sort.NEWEST, description="what to sort by; “-” turns it round")
    limit: int = Field(default=50, ge=1, le=_MOST)
    cursor: str = Field(default="", max_length=2000, description="the `next` of the page before")


Filters = Annotated[WantedPostings, Query()]
ListOf = Annotated[PostingQuery, Query()]


def _given(values: list[str]) -> tuple[str, ...]:
    return tuple(value for value in values if value)


def _bounded(points: int | Literal[""]) -> int | None:
    return None if points == "" else max(0, min(points, 100))
