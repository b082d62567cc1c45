"""A JobPosting as text that can stand within a page."""

import json
import re
from typing import Any

# What would end the script in which the data stands, or let it go on where the page should.
_OF_SCRIPTS = re.compile(r"<(?=!--|/?script)", re.IGNORECASE)


def json_text(data: dict[str, Any]) -> str:
    """The data, safe within `<script type="application/ld+json">`."""
    return _OF_SCRIPTS.sub(r"\\u003c", json.dumps(data, ensure_ascii=False, indent=2))
