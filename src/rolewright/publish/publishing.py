"""From a posting to the form that was asked for."""

from collections.abc import Iterator

from rolewright.document import BlockKind, JobDescription
from rolewright.parse import parse
from rolewright.publish.forms import Form, form_called
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published, UnfinishedError
from rolewright.report import Report
from rolewright.settings import Settings
from rolewright.text import blanks
from rolewright.usage import Problem, UsageError


def published(
    posting: str | Report, to: str, settings: Settings | None, *, with_blanks: bool = False
) -> Published:
    """The posting in the form `to`. UsageError where there is no such form, or nothing to publish.

    UnfinishedError where blanks are open, unless it is wanted with them.
    """
    form = form_called(to)
    publication = publication_of(posting, settings)
    refuse_blanks(publication, form, with_blanks=with_blanks)
    return form.render(publication)


def publication_of(posting: str | Report, settings: Settings | None) -> Publication:
    """A posting, ready for every form. UsageError for a text that is none."""
    document = posting.document if isinstance(posting, Report) else parse(posting)
    if not document.is_posting:
        raise UsageError(["the text is no job description, so there is nothing to publish"])
    return Publication(document, settings or Settings())


def refuse_blanks(publication: Publication, form: Form, *, with_blanks: bool) -> None:
    """UnfinishedError where blanks are open and the form goes to those who must not meet one."""
    if form.IS_FINISHED and not with_blanks and (open_blanks := list(_open_blanks(publication.document))):
        raise UnfinishedError(open_blanks)


def _open_blanks(document: JobDescription) -> Iterator[Problem]:
    source, first = document.source, document.blocks[0]
    # Lists of the front matter stand in brackets.
    body = first.span.end if first.kind is BlockKind.FRONT_MATTER else 0
    for blank in blanks(source.text, source.folded):
        if blank.start >= body:
            words = " ".join(source[blank].split())
            yield Problem(f"line {source.line_of(blank.start)} has a blank yet: {words}")
