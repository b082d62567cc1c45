"""Ask the studio's API for all that its description allows: `python -m tools.studio_api`.

Schemathesis makes the requests from the OpenAPI description. No answer may be a fault of the server.
`--examples` says how many requests each operation gets.
"""

import argparse
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from starlette.testclient import TestClient

from rolewright.studio.app import create_app
from rolewright.studio.options import StudioOptions
from rolewright.studio.studio import Studio
from tools.served_studio import owners_token

BASE = "http://127.0.0.1:8383"
_TEXT = "# Night Baker\n\nLeeds. £13.50 an hour.\n\n- Bake 300 loaves a night.\n"


class _Clock:
    """Goes on by a second each time it is read, so that nobody asks too often."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


def faults(examples: int, database: str | None = None, *, seeded: bool = True) -> list[str]:
    """What the studio broke at, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(StudioOptions(folder=Path(folder), database=database), _Clock())
        found: dict[str, str] = {}
        with TestClient(create_app(studio), base_url=BASE, raise_server_exceptions=False) as client:
            client.headers["authorization"] = f"Bearer {owners_token(studio)}"
            posting = client.post("/api/v1/postings", json={"text": _TEXT}).json()["id"]
            schema = schemathesis.openapi.from_dict(client.get("/api/v1/openapi.json").json())
            for result in schema.get_all_operations():
                operation: Any = cast(Any, result).ok()
                _ask(client, operation, posting, examples, found, seeded=seeded)
        return list(found.values())


def _ask(
    client: TestClient, operation: Any, posting: str, examples: int, found: dict[str, str], *, seeded: bool
) -> None:
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=seeded,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def ask(case: Any) -> None:
        # Random ids lead nowhere, so that half of all requests get one that is there.
        if "posting_id" in (case.path_parameters or {}) and len(str(case.path_parameters["posting_id"])) % 2:
            case.path_parameters["posting_id"] = posting
        request = case.as_transport_kwargs(base_url=BASE)
        if operation.label.endswith(("/backup", "/export")) or _is_last_of(case, posting):
            return
        answer = client.request(
            request["method"],
            request["url"],
            params=request.get("params"),
            content=_body(request),
            headers={
                key: value
                for key, value in dict(request.get("headers") or {}).items()
                if key.lower() not in ("authorization", "host") and str(value).isascii()
            },
        )
        if answer.status_code >= 500:
            told = f"{operation.label}: {answer.status_code} for {request!r}"
            found.setdefault(operation.label, told[:600])

    ask()


def _is_last_of(case: Any, posting: str) -> bool:
    """Whether the request would delete the posting that later ones ask for."""
    return bool(case.method.upper() == "DELETE" and (case.path_parameters or {}).get("posting_id") == posting)


def _body(request: dict[str, Any]) -> bytes | None:
    import json

    if "json" in request and request["json"] is not None:
        request.setdefault("headers", {})["content-type"] = "application/json"
        return json.dumps(request["json"]).encode("utf-8", "surrogatepass")
    data = request.get("data")
    return data if isinstance(data, bytes) else str(data).encode() if data else None


def main() -> int:
    """Print what broke; 1 when something did."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--examples", type=int, default=100)
    parser.add_argument("--database", help="another database than SQLite, which should be empty")
    parser.add_argument("--random", action="store_true", help="other requests than last time")
    options = parser.parse_args()
    broken = faults(options.examples, options.database, seeded=not options.random)
    print("\n".join(broken) or f"no fault, with {options.examples} requests for each operation")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
