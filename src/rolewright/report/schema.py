"""JSON Schema of the report, built from the vocabularies, so that it cannot fall behind them."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from rolewright.document import (
    DegreeDemand,
    DegreeLevel,
    Employment,
    Level,
    OriginKind,
    OtherPayKind,
    PayKind,
    PayUnit,
    SectionKind,
    Workplace,
)
from rolewright.findings import Applicability, Severity
from rolewright.knowledge.jurisdictions.jurisdiction import DemandKind, LimitKind, Status
from rolewright.report.wire import SCHEMA

Json = dict[str, Any]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Json = {"type": "string"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_LINE: Json = {"type": "integer", "minimum": 1}
_NUMBER: Json = {"type": "number"}
_PLACE: Json = {"start": _COUNT, "end": _COUNT}


def report_schema() -> Json:
    """The array that `check --format json` prints."""
    return {
        "$schema": DRAFT,
        "title": "Rolewright reports",
        "description": "One report a text. Offsets count code points from 0, lines and columns from 1.",
        "type": "array",
        "items": {"$ref": "#/$defs/report"},
        "$defs": {
            "report": _object(
                # Reports of former versions have no laws.
                {"baseline": _object(known=_COUNT, gone=_COUNT), "laws": _list(_law())},
                schema={"const": SCHEMA},
                source=_object(path=_or_null(_TEXT), sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"}),
                as_of={"type": "string", "format": "date"},
                ruleset=_TEXT,
                document={"$ref": "#/$defs/document"},
                findings=_list({"$ref": "#/$defs/finding"}),
                suppressed=_list({"allOf": [{"$ref": "#/$defs/finding"}, _object(reason=_TEXT)]}),
                score=_or_null(_score()),
                questions=_list(_object(topic=_TEXT, text=_TEXT, essential={"type": "boolean"})),
            ),
            "document": _object(
                language=_TEXT,
                is_posting={"type": "boolean"},
                sections=_list(_section()),
                items=_list(_object(kind=_one_of(SectionKind), line=_LINE, **_PLACE)),
                facts=_facts(),
            ),
            "finding": _finding(),
        },
    }


def _section() -> Json:
    heading = {"heading": _or_null(_TEXT), "level": _or_null({"type": "integer", "minimum": 0, "maximum": 6})}
    return _object(kind=_one_of(SectionKind), **heading, **_PLACE, start_line=_LINE, end_line=_LINE)


def _facts() -> Json:
    return _object(
        title=_or_null(_fact(value=_TEXT)),
        employer=_or_null(_fact(value=_TEXT)),
        pay=_list(_fact({"text": _TEXT}, **_pay())),
        other_pay=_list(_fact(value=_one_of(OtherPayKind))),
        employment=_list(_fact(value=_one_of(Employment))),
        workplace=_or_null(_fact(value=_one_of(Workplace))),
        locations=_list(_fact(value=_TEXT)),
        min_years=_or_null(_fact(value={"type": "number", "minimum": 0})),
        degree=_or_null(_fact(value=_one_of(DegreeDemand), level=_or_null(_one_of(DegreeLevel)))),
        deadline=_or_null(_fact(value={"type": "string", "pattern": r"^(\d{4}|-)-\d{2}-\d{2}$|^ongoing$"})),
        hours=_or_null(
            _fact({"weekly_min": _or_null(_NUMBER), "weekly_max": _or_null(_NUMBER)}, value=_TEXT)
        ),
        travel=_or_null(_fact({"percent": _or_null(_COUNT)}, value=_TEXT)),
        level=_or_null(_fact(value=_one_of(Level))),
    )


def _pay() -> Json:
    return {
        "min": _or_null(_NUMBER),
        "max": _or_null(_NUMBER),
        "currency": _or_null({"type": "string", "pattern": "^[A-Z]{3}$"}),
        "unit": _or_null(_one_of(PayUnit)),
        "kind": _one_of(PayKind),
        "label": _or_null(_TEXT),
    }


def _fact(optional: Json | None = None, **properties: Json) -> Json:
    """A value with its words; `declared` in the front matter, and `mentions` elsewhere in the text."""
    return _object(
        {"declared": {"const": True}, "mentions": _list(_object(**_PLACE)), **(optional or {})},
        **properties,
        **_PLACE,
    )


def _finding() -> Json:
    edit = _object(text=_TEXT, **_PLACE)
    fix = _object(title=_TEXT, applicability=_one_of(Applicability), origin=_TEXT, edits=_list(edit))
    return _object(
        # Reports of former versions have no extent.
        {
            "known": {"type": "boolean"},
            "extent": {"type": "number", "minimum": 0, "maximum": 1},
            "origin": _object(kind=_one_of(OriginKind), number={"type": "integer", "minimum": 1}, name=_TEXT),
        },
        rule={"type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"},
        severity=_one_of(Severity),
        message=_TEXT,
        **_PLACE,
        line=_LINE,
        column=_LINE,
        scope={"enum": ["span", "document"]},
        data={"type": "object"},
        fixes=_list(fix),
    )


def _law() -> Json:
    demand = _object(
        kind={"enum": [*(kind.value for kind in DemandKind), *(kind.value for kind in LimitKind)]},
        says=_TEXT,
        met=_or_null({"type": "boolean"}),
        start=_or_null(_COUNT),
        end=_or_null(_COUNT),
    )
    return _object(
        id=_TEXT,
        name=_TEXT,
        applies={"enum": ["declared", "inferred"]},
        because=_TEXT,
        certain={"type": "boolean"},
        status=_one_of(Status),
        demands=_list(demand),
    )


def _score() -> Json:
    points = {"type": "integer", "minimum": 0, "maximum": 100}
    parts = _object(informative=points, concise=points, engaging=points, respectful=points)
    share = {"type": "number", "minimum": 0, "maximum": 100}
    loss = _object(
        rule=_TEXT,
        findings={"type": "integer", "minimum": 1},
        points={"type": "object", "additionalProperties": share},
        gain=share,
    )
    return _object(total=points, parts=parts, profile=_TEXT, losses=_list(loss))


def _object(optional: Json | None = None, /, **properties: Json) -> Json:
    """An object that has these properties and may have more, since fields may be added."""
    return {
        "type": "object",
        "properties": {**properties, **(optional or {})},
        "required": list(properties),
    }


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


def _one_of(vocabulary: Iterable[StrEnum]) -> Json:
    return {"enum": [member.value for member in vocabulary]}


def _or_null(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}
