"""How the API tells what went wrong (RFC 9457)."""

from typing import Any

from pydantic import BaseModel, Field

from rolewright.studio.api.models.translatable import Translatable
from rolewright.studio.problems import told
from rolewright.usage import Problem as Mistake


class ProblemPlace(BaseModel):
    """One mistake, and where it is."""

    message: str
    where: str | None = None
    line: int | None = None
    excerpt: str | None = None
    translatable: Translatable

    @classmethod
    def of(cls, problem: Mistake) -> "ProblemPlace":
        """The mistake on the wire."""
        return cls.model_validate(told(problem))


class Problem(BaseModel):
    """What went wrong, as `application/problem+json`."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    translatable: Translatable = Field(description="the detail in pieces")
    problems: list[ProblemPlace] = Field(default_factory=list)


_MEANINGS = {
    400: "The request cannot be understood",
    401: "Nobody known asks",
    403: "Not allowed",
    404: "Not there",
    409: "Changed by somebody else meanwhile",
    413: "Too large",
    422: "Something is not right; all mistakes are told",
    429: "Too many tries",
    503: "Too much is going on; it may be tried again",
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of an operation that can fail in these ways, and in those that all can."""
    return {
        status: {"model": Problem, "description": _MEANINGS[status]}
        for status in sorted({*statuses, 400, 401, 403, 413, 422, 429, 503})
    }
