"""What JSON-LD says of a posting, and what it lacks."""

import json
from typing import Any

import rolewright


def data_of(text: str, **more: Any) -> dict[str, Any]:
    """The JobPosting of a posting."""
    data: dict[str, Any] = json.loads(rolewright.publish(text, **more).text)
    return data


def gaps_of(text: str) -> dict[str, str]:
    """What each property that it lacks needs, by the property."""
    return {gap.property: gap.message for gap in rolewright.publish(text).gaps}
