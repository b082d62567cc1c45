"""What a page tells machines of a posting, beside the words that people read."""

from collections.abc import Mapping
from typing import Any

from rolewright.records import record


@record
class Markup:
    """Every JobPosting that was found in the page's JSON-LD, as its JSON says it.

    `broken` says of each piece of JSON-LD that no machine can read what is wrong with it.
    """

    postings: tuple[Mapping[str, Any], ...] = ()
    broken: tuple[str, ...] = ()
