"""What is common to a team's postings: `rolewright.toml`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rolewright.records import NO_VALUES, record
from rolewright.rules import RuleSet, Selection, read_selection
from rolewright.usage import Problem, Table, UsageError, read_toml

NAME = "rolewright.toml"


@record
class Settings:
    """The rules wanted, the places whose law was declared to hold, and what is known of the company."""

    selection: Selection = Selection()
    jurisdictions: tuple[str, ...] = ()
    company: Mapping[str, object] = NO_VALUES


def read_settings(text: str, file: Path) -> Settings:
    """The settings in the text of `file`. UsageError with every mistake, each with its line."""
    table = read_toml(text, str(file))
    company = table.table("company")
    settings = Settings(
        selection=read_selection(table, file.parent),
        jurisdictions=company.texts("jurisdictions", ()),
        company=_read_company(company),
    )
    table.close()
    if table.problems:
        problems = tuple(table.problems)
        raise UsageError([*problems, *_further_problems(settings.selection, problems)])
    return settings


def _read_company(table: Table) -> Mapping[str, object]:
    """What the table says; a key that it leaves out is left out."""
    facts = {"name": table.text("name", ""), "head_count": table.number("head_count", 0)}
    return {key: value for key, value in facts.items() if key in table}


def _further_problems(selection: Selection, known: Sequence[Problem]) -> Iterator[Problem]:
    """What is wrong with the choice of rules itself, so that all mistakes are told at once."""
    try:
        RuleSet.of(selection)
    except UsageError as error:
        yield from (problem for problem in error.problems if problem not in known)


def settings_near(folder: Path) -> Path | None:
    """The settings file that holds for `folder`: the one in it or in the nearest folder above."""
    for place in (folder, *folder.parents):
        if (place / NAME).is_file():
            return place / NAME
    return None


def settings_schema() -> dict[str, object]:
    """JSON Schema of `rolewright.toml`, with every rule's id and options."""
    from rolewright.rules.schema import DRAFT, rules_settings_schema

    company = {
        "name": {"type": "string"},
        "head_count": {"type": "integer", "minimum": 0},
        "jurisdictions": {"type": "array", "items": {"type": "string"}},
    }
    return {
        "$schema": DRAFT,
        "title": "Rolewright settings",
        "type": "object",
        "properties": {
            "company": {"type": "object", "properties": company, "additionalProperties": False},
            **rules_settings_schema(),
        },
        "additionalProperties": False,
    }
