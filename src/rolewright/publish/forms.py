"""From a posting to the form that was asked for."""

import json
import re

from rolewright.document import JobDescription
from rolewright.parse import parse
from rolewright.publish import FORMS
from rolewright.publish.jsonld import job_posting
from rolewright.publish.located import locate_in
from rolewright.publish.published import Published
from rolewright.report import Report
from rolewright.settings import Settings
from rolewright.usage import UsageError, did_you_mean

# What would end the script in which the data stands, or let it go on where the page should.
_OF_SCRIPTS = re.compile(r"<(?=!--|/?script)", re.IGNORECASE)


def published(posting: str | Report, to: str, settings: Settings | None) -> Published:
    """The posting in the form `to`. UsageError where there is no such form, or nothing to publish."""
    if to not in FORMS:
        raise UsageError([f"there is no form “{to}”{did_you_mean(to, FORMS)}; there is {', '.join(FORMS)}"])
    document = _read(posting)
    if not document.is_posting:
        raise UsageError(["the text is no job description, so there is nothing to publish"])
    if to == "markdown":
        return Published(document.text)
    data, gaps = job_posting(document, settings or Settings(), locate_in(document))
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Published(_OF_SCRIPTS.sub(r"\\u003c", text) + "\n", gaps)


def _read(posting: str | Report) -> JobDescription:
    return posting.document if isinstance(posting, Report) else parse(posting)
