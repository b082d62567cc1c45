"""The part of the SARIF 2.1.0 schema that our logs use, so that a property the standard lacks is seen.

The official schema has more objects and properties; of those below the names, types and bounds are its own.
"""

from typing import Any

Json = dict[str, Any]
TEXT: Json = {"type": "string", "minLength": 1}  # GitHub refuses what is empty
FROM_ONE: Json = {"type": "integer", "minimum": 1}
FROM_ZERO: Json = {"type": "integer", "minimum": 0}
BAG: Json = {"type": "object"}
LEVEL: Json = {"enum": ["none", "note", "warning", "error"]}


def closed(*needed: str, **properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(needed),
        "additionalProperties": False,
    }


def several(items: Json, least: int = 0) -> Json:
    return {"type": "array", "items": items, "minItems": least, "uniqueItems": True}


MESSAGE = closed("text", text=TEXT, markdown=TEXT)
PLACE = closed(uri={"type": "string", "format": "uri-reference"}, index=FROM_ZERO, description=MESSAGE)
REGION = closed(
    *("startLine", "startColumn", "endLine", "endColumn"),
    startLine=FROM_ONE,
    startColumn=FROM_ONE,
    endLine=FROM_ONE,
    endColumn=FROM_ONE,
    charOffset=FROM_ZERO,
    charLength=FROM_ZERO,
)
REPLACEMENT = closed(
    "deletedRegion", deletedRegion=REGION, insertedContent=closed("text", text={"type": "string"})
)
RULE = closed(
    *("id", "shortDescription", "fullDescription", "help"),
    id=TEXT,
    shortDescription=MESSAGE,
    fullDescription=MESSAGE,
    help=MESSAGE,
    defaultConfiguration=closed(level=LEVEL),
    properties=BAG,
)
RESULT = closed(
    *("ruleId", "message", "locations", "partialFingerprints"),
    ruleId=TEXT,
    ruleIndex=FROM_ZERO,
    level=LEVEL,
    message=MESSAGE,
    locations=several(
        closed(physicalLocation=closed("artifactLocation", artifactLocation=PLACE, region=REGION)), least=1
    ),
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    fixes=several(
        closed(
            "artifactChanges",
            description=MESSAGE,
            artifactChanges=several(
                closed(
                    "artifactLocation", artifactLocation=PLACE, replacements=several(REPLACEMENT, least=1)
                ),
                least=1,
            ),
        )
    ),
    suppressions=several(
        closed(
            "kind",
            kind={"enum": ["inSource", "external"]},
            status={"enum": ["accepted", "underReview", "rejected"]},
            justification=TEXT,
        )
    ),
    baselineState={"enum": ["new", "unchanged", "updated", "absent"]},
    properties=BAG,
)
INVOCATION = closed(
    "executionSuccessful",
    executionSuccessful={"type": "boolean"},
    exitCode={"type": "integer"},
    toolExecutionNotifications=several(closed("message", message=MESSAGE, level=LEVEL)),
)
ARTIFACT = closed(
    location=PLACE,
    encoding=TEXT,
    roles=several({"enum": ["analysisTarget"]}),
    hashes={"type": "object", "additionalProperties": TEXT},
    properties=BAG,
)
DRIVER = closed(
    "name",
    name=TEXT,
    version=TEXT,
    semanticVersion=TEXT,
    language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    rules=several(RULE),
)
RUN = closed(
    *("tool", "results"),
    tool=closed("driver", driver=DRIVER),
    invocations=several(INVOCATION),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    newlineSequences=several({"type": "string"}, least=1),
    artifacts=several(ARTIFACT),
    results={"type": "array", "items": RESULT},
)
LOG: Json = {
    **closed(
        *("$schema", "version", "runs"),
        **{"$schema": TEXT, "version": {"const": "2.1.0"}, "runs": {"type": "array", "items": RUN}},
    )
}
