"""schema.org's JobPosting, for a page's `<script type="application/ld+json">`."""

from rolewright.publish.jsonld import job_posting
from rolewright.publish.jsonld_text import json_text
from rolewright.publish.located import locate_in
from rolewright.publish.page_address import address_of
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published

LABEL = "schema.org's JobPosting, for search engines"
ENDING = ".jsonld"
IS_FINISHED = True
ASKED_BY = "Google"


def render(publication: Publication) -> Published:
    """The data, safe within a script, and what it lacks."""
    document = publication.document
    data, gaps = job_posting(document, publication.settings, locate_in(document), address_of(publication))
    return Published(f"{json_text(data)}\n".encode(), gaps)
