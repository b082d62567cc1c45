"""A comparison on the wire, `rolewright.diff/1`. Names and meanings are a contract; fields may be added."""

from typing import Any

from rolewright.compare.comparison import Comparison
from rolewright.compare.statements import Statement

SCHEMA = "rolewright.diff/1"
Json = dict[str, Any]


def comparison_to_wire(comparison: Comparison, before: str | None, after: str | None) -> Json:
    """The comparison as values that JSON can hold; offsets count code points of each posting's own text."""
    return {
        "schema": SCHEMA,
        "before": before,
        "after": after,
        "same": not comparison,
        "facts": [
            {"fact": change.fact, "before": list(change.before), "after": list(change.after)}
            for change in comparison.facts
        ],
        "statements": [
            {
                "change": change.change.value,
                "before": _statement(change.before),
                "after": _statement(change.after),
            }
            for change in comparison.statements
        ],
    }


def _statement(statement: Statement | None) -> Json | None:
    if statement is None:
        return None
    start, end = statement.span
    return {"kind": statement.kind.value, "text": statement.text, "start": start, "end": end}
