"""schema.org's JobPosting, for a page's `<script type="application/ld+json">`."""

import json
import re

from rolewright.publish.jsonld import job_posting
from rolewright.publish.located import locate_in
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published

LABEL = "schema.org's JobPosting, for search engines"
ENDING = ".jsonld"
IS_FINISHED = True

# What would end the script in which the data stands, or let it go on where the page should.
_OF_SCRIPTS = re.compile(r"<(?=!--|/?script)", re.IGNORECASE)


def render(publication: Publication) -> Published:
    """The data, safe within a script, and what it lacks."""
    document = publication.document
    data, gaps = job_posting(document, publication.settings, locate_in(document))
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Published((_OF_SCRIPTS.sub(r"\\u003c", text) + "\n").encode(), gaps)
