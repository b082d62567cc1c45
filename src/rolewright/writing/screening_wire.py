"""A question sheet as JSON, `rolewright.questions/1`."""

from rolewright.writing.screening import QuestionSheet, Said, Scale

SCHEMA = "rolewright.questions/1"


def sheet_to_wire(sheet: QuestionSheet, path: str | None) -> dict[str, object]:
    """Everything that the sheet holds; offsets count code points from 0, lines from 1."""
    return {
        "schema": SCHEMA,
        "source": {"path": path},
        "title": sheet.title,
        "screening": [{"question": each.text, **_place(each.said)} for each in sheet.screening],
        "scorecard": [
            {
                "aim": row.aim.value,
                "question": row.question,
                "evidence": list(row.evidence),
                "scale": _scale(row.scale),
                **_place(row.said),
            }
            for row in sheet.scorecard
        ],
        "unasked": [{"why": each.why, **_place(each.said)} for each in sheet.unasked],
        "notes": list(sheet.notes),
    }


def _scale(scale: Scale | None) -> dict[str, str] | None:
    return {name: getattr(scale, name) for name in scale.__match_args__} if scale is not None else None


def _place(said: Said) -> dict[str, object]:
    return {"words": said.words, "line": said.line, "start": said.span.start, "end": said.span.end}
