"""From a posting to the form that was asked for."""

import json
import re
from collections.abc import Iterator

from rolewright.document import BlockKind, JobDescription
from rolewright.parse import parse
from rolewright.publish import FORMS
from rolewright.publish.jsonld import job_posting
from rolewright.publish.located import locate_in
from rolewright.publish.published import Published, UnfinishedError
from rolewright.report import Report
from rolewright.settings import Settings
from rolewright.text import blanks
from rolewright.usage import Problem, UsageError, did_you_mean

# What would end the script in which the data stands, or let it go on where the page should.
_OF_SCRIPTS = re.compile(r"<(?=!--|/?script)", re.IGNORECASE)


def published(
    posting: str | Report, to: str, settings: Settings | None, *, with_blanks: bool = False
) -> Published:
    """The posting in the form `to`. UsageError where there is no such form, or nothing to publish.

    UnfinishedError where blanks are open, unless it is wanted with them.
    """
    if to not in FORMS:
        raise UsageError([f"there is no form “{to}”{did_you_mean(to, FORMS)}; there is {', '.join(FORMS)}"])
    document = _read(posting)
    if not document.is_posting:
        raise UsageError(["the text is no job description, so there is nothing to publish"])
    if to == "markdown":
        return Published(document.text)
    if not with_blanks and (open_blanks := list(_open_blanks(document))):
        raise UnfinishedError(open_blanks)
    data, gaps = job_posting(document, settings or Settings(), locate_in(document))
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Published(_OF_SCRIPTS.sub(r"\\u003c", text) + "\n", gaps)


def _open_blanks(document: JobDescription) -> Iterator[Problem]:
    source, first = document.source, document.blocks[0]
    # Lists of the front matter stand in brackets.
    body = first.span.end if first.kind is BlockKind.FRONT_MATTER else 0
    for blank in blanks(source.text, source.folded):
        if blank.start >= body:
            words = " ".join(source[blank].split())
            yield Problem(f"line {source.line_of(blank.start)} has a blank yet: {words}")


def _read(posting: str | Report) -> JobDescription:
    return posting.document if isinstance(posting, Report) else parse(posting)
