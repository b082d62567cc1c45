"""What is known of the employer, written once in `rolewright.toml` and used by every posting."""

from collections.abc import Mapping
from enum import StrEnum

from rolewright.records import record
from rolewright.usage import Table


class ProfilePart(StrEnum):
    """A part of the profile that a posting uses, by its key in the file."""

    DOES = "does"
    OBJECTIVES = "objectives"
    APART = "apart"
    PEOPLE = "people"
    BENEFITS = "benefits"
    STEPS = "steps"
    EQUALITY = "equality"


@record
class CompanyProfile:
    """The employer as its postings tell of it.

    `does` goes on where the name ends and says what the company does, and for whom. `objectives` say what it
    wants to reach, `apart` what it has that others have not, `people` how those who work there are treated:
    whole sentences. `benefits` everybody gets, an entry each. `steps` is what follows an application,
    `equality` the statement on equal chances. A single posting may not change what is `locked`.
    `head_count` is how many people work there in all, and `head_counts` how many in places, by their ids.
    `government` is the id of the place whose government the employer is, where it is one.
    `screens_with_ai` says whether artificial intelligence helps to choose among those who apply.
    """

    name: str = ""
    head_count: int | None = None
    does: str = ""
    objectives: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    benefits: tuple[str, ...] = ()
    steps: str = ""
    equality: str = ""
    locked: tuple[ProfilePart, ...] = ()
    screens_with_ai: bool | None = None
    head_counts: tuple[tuple[str, int], ...] = ()
    government: str = ""

    @property
    def facts(self) -> Mapping[str, object]:
        """What rules may ask for; a key that nobody gave is left out."""
        given: dict[str, object] = {"name": self.name} if self.name else {}
        if self.head_count is not None:
            given["head_count"] = self.head_count
        if self.head_counts:
            given["head_counts"] = dict(self.head_counts)
        if self.government:
            given["government"] = self.government
        if self.screens_with_ai is not None:
            given["screens_with_ai"] = self.screens_with_ai
        return given


def read_company(table: Table) -> CompanyProfile:
    """The profile in a table. What is wrong with it is left in the table's problems."""
    return CompanyProfile(
        name=table.text("name", "").strip(),
        head_count=_counted(table),
        head_counts=_counted_there(table),
        government=table.text("government", "").strip(),
        screens_with_ai=_screening(table),
        does=table.text("does", ""),
        objectives=table.texts("objectives", ()),
        apart=table.texts("apart", ()),
        people=table.texts("people", ()),
        benefits=table.texts("benefits", ()),
        steps=table.text("steps", ""),
        equality=table.text("equality", ""),
        locked=table.choices("locked", ProfilePart, ()),
    )


def _counted(table: Table) -> int | None:
    """How many work there; asked for even where it is absent, so that a slip of the key finds it."""
    count = table.number("head_count", 0)
    return count if "head_count" in table else None


def _counted_there(table: Table) -> tuple[tuple[str, int], ...]:
    """How many work in single places; a number is asked for each."""
    counts = table.table("head_counts")
    return tuple((place, counts.number(place)) for place in counts)


def _screening(table: Table) -> bool | None:
    """Whether artificial intelligence helps to choose among applicants; None where nothing is said."""
    screens = table.flag("screens_with_ai", False)
    return screens if "screens_with_ai" in table else None


def company_schema() -> dict[str, object]:
    """The keys of the profile, as properties of a JSON Schema."""
    from rolewright.usage.json_schema import TEXT, TEXTS, one_of  # a check does without

    return {
        "name": TEXT,
        "head_count": {"type": "integer", "minimum": 0},
        "head_counts": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0}},
        "government": {**TEXT, "description": "The place whose government this is, by its id, such as us-oh"},
        "screens_with_ai": {"type": "boolean"},
        "does": {**TEXT, "description": "Goes on where the name ends: “builds shop displays for …”"},
        "objectives": TEXTS,
        "apart": TEXTS,
        "people": TEXTS,
        "benefits": TEXTS,
        "steps": TEXT,
        "equality": TEXT,
        "locked": {"type": "array", "items": one_of(ProfilePart)},
    }
