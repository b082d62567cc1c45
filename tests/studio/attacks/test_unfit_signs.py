"""Signs that no database keeps are refused wherever words come in, and told at their field."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.studio.attacks.walking import Way, ways

Schema = dict[str, Any]


def _resolved(schema: Schema, known: Schema) -> Schema:
    for each in (schema, *schema.get("anyOf", ())):
        if "$ref" in each:
            return _resolved(known[each["$ref"].rpartition("/")[2]], known)
        if "type" in each and each["type"] != "null":
            found: Schema = each
            return found
    return schema


def _filled(schema: Schema, known: Schema, sign: str, at: str, words: list[str]) -> object:
    """Something of that form with the sign in all of its words, whose places are added to `words`."""
    schema = _resolved(schema, known)
    match schema.get("type"):
        case "string" if "enum" not in schema and "format" not in schema:
            words.append(at)
            return f"some{sign}thing"
        case "string":
            return schema.get("enum", ["2027-01-15"])[0]
        case "array":
            return [_filled(schema["items"], known, sign, f"{at}.0", words)]
        case "object":
            properties = schema.get("properties", {})
            return {
                name: _filled(each, known, sign, f"{at}.{name}".strip("."), words)
                for name, each in properties.items()
            }
        case "boolean":
            return False
        case _:
            return 1


def _bodies(sign: str, described: Schema) -> Iterator[tuple[Way, object, list[str]]]:
    known = described["components"]["schemas"]
    for way in ways():
        operation = described["paths"].get(way.path, {}).get(way.method.lower(), {})
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            words: list[str] = []
            body = _filled(content["application/json"]["schema"], known, sign, "", words)
            if words:
                yield way, body, words


@pytest.mark.parametrize("sign", ["\0", "\ud800"], ids=["nul", "half"])
def test_no_words_with_it_are_taken_anywhere(client: TestClient, sign: str) -> None:
    described = client.get("/api/v1/openapi.json").json()
    found = list(_bodies(sign, described))
    assert len(found) > 20
    taken = {}
    for way, body, words in found:
        headers = {"content-type": "application/json"}
        answer = client.request(way.method, way.filled(), content=json.dumps(body), headers=headers)
        problems = answer.json()["problems"] if answer.status_code == 422 else []
        taken[way.method, way.path] = set(words).difference(problem["where"] for problem in problems)
    assert not {way: words for way, words in taken.items() if words}
