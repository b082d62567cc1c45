"""The documentation of the API, made from its own description."""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from rolewright.records import record
from rolewright.studio.asking import Known
from rolewright.studio.pages.rendering import render

router = APIRouter()


@record
class Operation:
    """One thing that can be asked."""

    id: str
    method: str
    path: str
    summary: str
    words: str
    parameters: list[dict[str, Any]]
    takes: str
    gives: list[tuple[str, str, str]]


@router.get("/docs/api")
def api_docs(request: Request, identity: Known) -> Response:
    """Every operation by its topic."""
    described: dict[str, Any] = request.app.openapi()
    topics: dict[str, list[Operation]] = {}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            topics.setdefault(operation.get("tags", ["other"])[0], []).append(_told(method, path, operation))
    return render(
        request,
        "api_docs.html",
        topics=topics,
        schemas=described["components"]["schemas"],
        request_base=str(request.base_url).rstrip("/"),
    )


def _told(method: str, path: str, operation: dict[str, Any]) -> Operation:
    return Operation(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        summary=operation.get("summary", ""),
        words=operation.get("description", ""),
        parameters=operation.get("parameters", []),
        takes=_model(operation.get("requestBody", {})),
        gives=[
            (status, answer.get("description", ""), _model(answer))
            for status, answer in operation.get("responses", {}).items()
        ],
    )


def _model(body: dict[str, Any]) -> str:
    """The name of the model that a body holds; empty where it has none."""
    for content in body.get("content", {}).values():
        schema = content.get("schema", {})
        return str(schema.get("$ref", "")).rpartition("/")[2]
    return ""
