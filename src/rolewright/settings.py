"""What is common to a team's postings: `rolewright.toml`."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from rolewright.company import CompanyProfile, company_schema, read_company
from rolewright.look import Look, look_schema, read_look
from rolewright.records import record
from rolewright.rules import Preset, RuleSet, Selection, read_selection
from rolewright.usage import Problem, Table, UsageError, read_toml

if TYPE_CHECKING:
    from rolewright.knowledge.bands import Band

NAME = "rolewright.toml"
#: The best score that a posting can have.
MOST_POINTS = 100


class FailOn(StrEnum):
    """The severity from which on a finding makes a check fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


@record
class Settings:
    """The rules wanted, the places whose law was declared to hold, and what is known of the company.

    `preset` says which rules are meant by "default". A check fails for a finding from `fail_on` on, or for
    a score below `min_score`; what is in the `baseline` is known and does not count.
    `roles` are the folders of the company's own role files, and `bands` what it pays. `look` is that of what
    it publishes, `variants` are names for which blocks of its postings may be marked, and `sentences` what
    its postings say in a place, by the id or name of the place.
    """

    selection: Selection = Selection()
    jurisdictions: tuple[str, ...] = ()
    company: CompanyProfile = CompanyProfile()
    preset: Preset = Preset.DEFAULT
    fail_on: FailOn = FailOn.ERROR
    min_score: int = 0
    baseline: Path | None = None
    roles: tuple[Path, ...] = ()
    bands: "tuple[Band, ...]" = ()
    look: Look = Look()
    variants: tuple[str, ...] = ()
    sentences: tuple[tuple[str, str], ...] = ()


def read_settings(text: str, file: Path) -> Settings:
    """The settings in the text of `file`. UsageError with every mistake, each with its line."""
    table = read_toml(text, str(file))
    company, check, publish = table.table("company"), table.table("check"), table.table("publish")
    roles = tuple(file.parent / path for path in table.table("roles").texts("paths", ()))
    settings = Settings(
        selection=read_selection(table, file.parent),
        jurisdictions=_read_jurisdictions(company),
        company=read_company(company),
        preset=table.table("rules").choice("preset", Preset, Preset.DEFAULT),
        fail_on=check.choice("fail_on", FailOn, FailOn.ERROR),
        min_score=_read_points(check, "min_score"),
        baseline=file.parent / check.text("baseline") if "baseline" in check else None,
        roles=roles,
        bands=_read_bands(table.table("pay").tables("bands"), roles),
        look=read_look(publish, file.parent),
        variants=publish.texts("variants", ()),
        sentences=_read_sentences(publish.table("sentences")),
    )
    table.close()
    if table.problems:
        problems = tuple(table.problems)
        raise UsageError([*problems, *_further_problems(settings.selection, problems)])
    return settings


def _read_jurisdictions(company: Table) -> tuple[str, ...]:
    declared = company.texts("jurisdictions", ())
    counted, government = company.table("head_counts"), company.text("government", "").strip()
    if declared or government or list(counted):
        from rolewright.knowledge.jurisdictions.applicable import check_declared  # reads the table of laws

        for name, problem in check_declared(declared):
            company.problem(problem, "jurisdictions", near=name)
        for name, problem in check_declared(counted):
            counted.problem(problem, name, near=name)
        for name, problem in check_declared([government] if government else []):
            company.problem(problem, "government", near=name)
    return declared


def _read_bands(tables: Sequence[Table], roles: Sequence[Path]) -> "tuple[Band, ...]":
    if not tables:
        return ()
    # Few companies state their bands, and a check is awaited.
    from rolewright.knowledge.band_reader import read_bands
    from rolewright.knowledge.roles import Library
    from rolewright.parse.stated_pay import pay_in

    return read_bands(tables, pay_in, Library(path for path in roles if path.is_dir()).ids)


def _read_sentences(table: Table) -> tuple[tuple[str, str], ...]:
    sentences = tuple((place, table.text(place).strip()) for place in table)
    if sentences:
        from rolewright.knowledge.variants import is_place  # few companies have any

        for place, _ in sentences:
            if not is_place(place):
                table.problem(f"“{place}” is neither a law of the table nor a place that is known", place)
    return sentences


def _read_points(table: Table, key: str) -> int:
    points = table.number(key, 0)
    if not 0 <= points <= MOST_POINTS:
        table.problem(f"“{key}” should be from 0 to {MOST_POINTS}, not {points}", key)
        return 0
    return points


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
    from rolewright.document import Level
    from rolewright.rules.schema import rules_settings_schema
    from rolewright.usage.json_schema import DRAFT, TEXT, TEXTS, closed, one_of, several

    company = {**company_schema(), "jurisdictions": TEXTS}
    check = {
        "fail_on": {"enum": [each.value for each in FailOn], "default": FailOn.ERROR.value},
        "min_score": {"type": "integer", "minimum": 0, "maximum": MOST_POINTS, "default": 0},
        "baseline": {"type": "string", "minLength": 1},
    }
    band = closed(
        {"range": TEXT}, optional={"title": TEXT, "role": TEXT, "level": one_of(Level), "place": TEXT}
    )
    return {
        "$schema": DRAFT,
        "title": "Rolewright settings",
        "type": "object",
        "properties": {
            "company": {"type": "object", "properties": company, "additionalProperties": False},
            "check": {"type": "object", "properties": check, "additionalProperties": False},
            "roles": closed({}, optional={"paths": TEXTS}),
            "pay": closed({}, optional={"bands": several(band, 0)}),
            "publish": closed({}, optional={**look_schema(), **_variants_schema()}),
            **rules_settings_schema(),
        },
        "additionalProperties": False,
    }


def _variants_schema() -> dict[str, object]:
    from rolewright.usage.json_schema import TEXT, TEXTS

    sentences = {"type": "object", "additionalProperties": TEXT}
    return {
        "variants": {**TEXTS, "description": "Names for which blocks of postings may be marked"},
        "sentences": {**sentences, "description": "What postings say in a place, by its id, such as us-il"},
    }
