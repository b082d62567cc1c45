"""What a form lacks, as the studio says it: which thing, and where in the editor it is stated."""

from rolewright.publish.published import Gap
from rolewright.report.fact_fields import field_kind

_IN_FACTS, _AT_HEAD = "facts", "head"


def gap_told(gap: Gap) -> dict[str, str]:
    """A gap as the API tells it: `where` is “facts”, “head” for a line at the head, or nothing."""
    field = field_kind(gap.key) if gap.key else None
    how, where = gap.message, _AT_HEAD if gap.key else ""
    if field is not None and field.declarable:
        example = gap.example.strip('[]"')
        as_written = ", ".join(filter(None, (f"as “{example}”", gap.why)))
        how, where = f"fill in “{field.label}” under Facts, {as_written}", _IN_FACTS
    return {
        "property": gap.property,
        "importance": gap.importance.value,
        "message": gap.message,
        "name": gap.name,
        "how": how,
        "where": where,
    }
