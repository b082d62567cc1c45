"""The description of the API itself."""

from typing import Any

from fastapi import APIRouter, Request

router = APIRouter(tags=["about"])


@router.get("/openapi.json", include_in_schema=False)
def openapi(request: Request) -> dict[str, Any]:
    """OpenAPI, of everything under /api/v1."""
    described: dict[str, Any] = request.app.openapi()
    return described
