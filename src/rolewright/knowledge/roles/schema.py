"""JSON Schema of a role file."""

from rolewright.knowledge.roles.reader import FEWEST_WORDINGS, ID, SLOT_NAME
from rolewright.knowledge.roles.role import Confidence, Importance, Scheme, SlotKind, VariantKind, Why
from rolewright.usage.json_schema import DRAFT, FLAG, TEXT, TEXTS, Json, closed, one_of, several

_ID: Json = {"type": "string", "pattern": f"^{ID.pattern}$"}
_SERVES: Json = several(_ID)


def role_schema() -> Json:
    """A role file, `<id>.toml`."""
    variant = closed({"name": TEXT, "means": TEXT}, optional={"kind": one_of(VariantKind)})
    reason = closed({"why": one_of(Why), "label": TEXT, "openings": _wordings(1)})
    level = closed({"title": TEXT, "scope": TEXT, "decides": TEXT}, optional={"role": TEXT})
    code = closed({"scheme": one_of(Scheme), "code": TEXT, "title": TEXT, "confidence": one_of(Confidence)})
    source = closed({"claim": TEXT, "citation": TEXT, "confidence": one_of(Confidence)})
    return {
        "$schema": DRAFT,
        "title": "Rolewright role",
        **closed(
            {
                "title": TEXT,
                "family": TEXT,
                "purpose": TEXT,
                "functions": several(_function()),
                "requirements": several(_requirement()),
                "goals": several(closed({"id": _ID, "serves": _SERVES, "wordings": _wordings()})),
                "reasons": several(reason),
                "attractions": _wordings(),
            },
            optional={
                "variants": several(variant, 0),
                "problems": several(closed({"id": _ID, "serves": _SERVES, "wordings": _wordings(1)}), 0),
                "taken_for_granted": TEXTS,
                "levels": several(level, 0),
                "slots": _slots(),
                "codes": several(code, 0),
                "sources": several(source, 0),
            },
        ),
    }


def _wordings(least: int = FEWEST_WORDINGS) -> Json:
    return several(TEXT, least)


def _function() -> Json:
    responsibility = closed(
        {"id": _ID, "task": TEXT, "outcome": TEXT, "wordings": _wordings()},
        optional={"bland": FLAG, "usual": TEXTS},
    )
    return closed(
        {
            "id": _ID,
            "name": TEXT,
            "purpose": TEXT,
            "skill": TEXT,
            "responsibilities": several(responsibility),
        },
        optional={"core": FLAG, "guide": TEXT},
    )


def _requirement() -> Json:
    return closed(
        {"id": _ID, "importance": one_of(Importance), "serves": _SERVES, "wordings": _wordings()},
        optional={"basis": TEXT},
    )


def _slots() -> Json:
    question: Json = {"type": "string", "pattern": r"\?$"}
    slot = closed({"ask": question, "example": TEXT}, optional={"kind": one_of(SlotKind), "short": TEXT})
    return {
        "type": "object",
        "patternProperties": {f"^{SLOT_NAME.pattern}$": slot},
        "additionalProperties": False,
    }
