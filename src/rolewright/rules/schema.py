"""JSON Schemas for what people write about rules: cards, and the rules' part of the settings."""

from rolewright.document import SectionKind
from rolewright.findings import Applicability, Severity
from rolewright.rules.board import Board, Confidence, SourceKind
from rolewright.rules.card import Need, Weight
from rolewright.rules.index import load_index
from rolewright.rules.rule import Where
from rolewright.rules.selection import Preset
from rolewright.rules.word_law import LawConfidence, Verdict
from rolewright.rules.zones import Zone
from rolewright.usage.json_schema import DRAFT, FLAG, TEXT, TEXTS, Json, closed, one_of, several

_TABLE: Json = {"type": "object"}


def card_schema() -> Json:
    """A rule card, `<topic>/<problem>.toml`."""
    case = {
        "text": TEXT,
        "on": {},
        "options": _TABLE,
        "jurisdictions": TEXTS,
        "company": _TABLE,
        "bands": several(_TABLE, 0),
    }
    return {
        "$schema": DRAFT,
        "title": "Rolewright rule card",
        **closed(
            {
                "summary": {"type": "string", "maxLength": 100},
                "message": TEXT,
                "severity": one_of(Severity),
                "fix": {"enum": [*(grade.value for grade in Applicability), "none"]},
                "since": TEXT,
                "language": TEXT,
                "guide": {
                    "type": "array",
                    "items": {"type": "string", "pattern": r"^[A-E]\d{1,2}$"},
                    "minItems": 1,
                },
                "why": TEXT,
                "evidence": {"type": "array", "items": _evidence(), "minItems": 1},
                "bad": {
                    "type": "array",
                    "items": closed(
                        {**case, "marks": TEXTS},
                        optional={"after": {"type": "string"}},
                        needed=("text", "marks"),
                    ),
                    "minItems": 3,
                },
                "good": {
                    "type": "array",
                    "items": closed(case, optional={"why": TEXT}, needed=("text",)),
                    "minItems": 3,
                },
            },
            optional={
                "preview": FLAG,
                "extra": TEXT,
                "aliases": TEXTS,
                "yields_to": TEXTS,
                "alone": FLAG,
                "only_by_law": FLAG,
                "law": {"type": "array", "items": _law()},
                "only_for_boards": FLAG,
                "board": several(_board(), 0),
                "analysis": {"type": "array", "items": one_of(Need)},
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
    choice: Json = {"type": "array", "items": {"anyOf": [{"enum": names}, TEXT]}}
    return {
        "rules": closed({}, optional={"preset": one_of(Preset), "select": choice, "ignore": choice}),
        "severity": {
            "type": "object",
            "properties": {rule.id: one_of(Severity) for rule in rules},
            "additionalProperties": one_of(Severity),
        },
        "options": {
            "type": "object",
            "properties": {
                rule.id: closed(
                    {}, optional={name: {"default": value} for name, value in rule.options.items()}
                )
                for rule in rules
                if rule.options
            },
        },
        "packs": closed({}, optional={"paths": TEXTS}),
        "boards": closed({}, optional={"for": {"type": "array", "items": one_of(Board)}}),
    }


def _match() -> Json:
    return closed(
        {},
        optional={
            "where": one_of(Where),
            "sections": {"type": "array", "items": one_of(SectionKind)},
            "not_sections": {"type": "array", "items": one_of(SectionKind)},
            "not_in": {"type": "array", "items": one_of(Zone)},
            "unless_stated": TEXTS,
            "case": FLAG,
            "phrases": TEXTS,
            "patterns": TEXTS,
            "unless": TEXTS,
            "except": TEXTS,
            "classes": {"type": "object", "additionalProperties": TEXTS},
            "swap": {"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, TEXTS]}},
        },
    )


def _board() -> Json:
    needed = {
        "board": one_of(Board),
        "wants": TEXT,
        "source": TEXT,
        "day": {},
        "kind": one_of(SourceKind),
        "confidence": one_of(Confidence),
    }
    return closed(
        needed,
        optional={
            "url": TEXT,
            "at_most": {"enum": [Severity.WARNING.value, Severity.NOTE.value]},
            "of": {"type": "object", "additionalProperties": TEXTS},
        },
    )


def _evidence() -> Json:
    needed = {"claim": TEXT, "citation": TEXT, "weight": one_of(Weight), "against": {"type": "string"}}
    return closed(needed, optional={"url": {"type": "string"}})


def _law() -> Json:
    needed = {
        "id": TEXT,
        "where": TEXTS,
        "verdict": one_of(Verdict),
        "basis": TEXT,
        "says": TEXT,
        "confidence": one_of(LawConfidence),
    }
    told = dict.fromkeys(("exception", "better", "note", "doubt"), TEXT)
    source = closed({"title": TEXT, "url": TEXT}, optional={"date": TEXT})
    return closed(
        needed,
        optional={
            **told,
            "employees": {"type": "integer", "minimum": 1},
            "names": TEXTS,
            "from_memory": TEXTS,
            "since": {},
            "sources": {"type": "array", "items": source},
        },
    )
