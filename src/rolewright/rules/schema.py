"""JSON Schemas for what people write about rules: cards, and the rules' part of the settings.

An editor uses them to complete and check while somebody types; the strict readers have the last word.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from rolewright.document import SectionKind
from rolewright.findings import Applicability, Severity
from rolewright.rules.card import Need, Weight
from rolewright.rules.index import load_index
from rolewright.rules.rule import Where
from rolewright.rules.selection import Preset
from rolewright.rules.zones import Zone

Json = dict[str, Any]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Json = {"type": "string", "minLength": 1}
_TEXTS: Json = {"type": "array", "items": _TEXT}
_FLAG: Json = {"type": "boolean"}
_TABLE: Json = {"type": "object"}


def card_schema() -> Json:
    """A rule card, `<topic>/<problem>.toml`."""
    case = {"text": _TEXT, "on": {}, "options": _TABLE, "jurisdictions": _TEXTS, "company": _TABLE}
    return {
        "$schema": DRAFT,
        "title": "Rolewright rule card",
        **_closed(
            {
                "summary": {"type": "string", "maxLength": 100},
                "message": _TEXT,
                "severity": _one_of(Severity),
                "fix": {"enum": [*(grade.value for grade in Applicability), "none"]},
                "since": _TEXT,
                "language": _TEXT,
                "guide": {
                    "type": "array",
                    "items": {"type": "string", "pattern": r"^[A-E]\d{1,2}$"},
                    "minItems": 1,
                },
                "why": _TEXT,
                "evidence": {"type": "array", "items": _evidence(), "minItems": 1},
                "bad": {
                    "type": "array",
                    "items": _closed(
                        {**case, "marks": _TEXTS},
                        optional={"after": {"type": "string"}},
                        needed=("text", "marks"),
                    ),
                    "minItems": 3,
                },
                "good": {
                    "type": "array",
                    "items": _closed(case, optional={"why": _TEXT}, needed=("text",)),
                    "minItems": 3,
                },
            },
            optional={
                "preview": _FLAG,
                "extra": _TEXT,
                "aliases": _TEXTS,
                "yields_to": _TEXTS,
                "alone": _FLAG,
                "analysis": {"type": "array", "items": _one_of(Need)},
                "options": _TABLE,
                "match": _match(),
            },
        ),
    }


def rules_settings_schema() -> dict[str, Json]:
    """The tables of `rolewright.toml` that choose rules, with every rule's id and options."""
    rules = load_index().rules
    names = sorted(
        {*(rule.id for rule in rules), *(rule.topic for rule in rules), "default", "preview", "all"}
    )
    choice: Json = {"type": "array", "items": {"anyOf": [{"enum": names}, _TEXT]}}
    return {
        "rules": _closed({}, optional={"preset": _one_of(Preset), "select": choice, "ignore": choice}),
        "severity": {
            "type": "object",
            "properties": {rule.id: _one_of(Severity) for rule in rules},
            "additionalProperties": _one_of(Severity),
        },
        "options": {
            "type": "object",
            "properties": {
                rule.id: _closed(
                    {}, optional={name: {"default": value} for name, value in rule.options.items()}
                )
                for rule in rules
                if rule.options
            },
        },
        "packs": _closed({}, optional={"paths": _TEXTS}),
    }


def _match() -> Json:
    return _closed(
        {},
        optional={
            "where": _one_of(Where),
            "sections": {"type": "array", "items": _one_of(SectionKind)},
            "not_sections": {"type": "array", "items": _one_of(SectionKind)},
            "not_in": {"type": "array", "items": _one_of(Zone)},
            "unless_stated": _TEXTS,
            "case": _FLAG,
            "phrases": _TEXTS,
            "patterns": _TEXTS,
            "unless": _TEXTS,
            "except": _TEXTS,
            "classes": {"type": "object", "additionalProperties": _TEXTS},
            "swap": {"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, _TEXTS]}},
        },
    )


def _evidence() -> Json:
    needed = {"claim": _TEXT, "citation": _TEXT, "weight": _one_of(Weight), "against": {"type": "string"}}
    return _closed(needed, optional={"url": {"type": "string"}})


def _closed(properties: Json, *, optional: Json | None = None, needed: Iterable[str] | None = None) -> Json:
    """An object that may have these keys and no others."""
    return {
        "type": "object",
        "properties": {**properties, **(optional or {})},
        "required": list(properties if needed is None else needed),
        "additionalProperties": False,
    }


def _one_of(vocabulary: Iterable[StrEnum]) -> Json:
    return {"enum": [member.value for member in vocabulary]}
