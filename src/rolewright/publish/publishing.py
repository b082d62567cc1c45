"""From a posting to the form that was asked for."""

from collections.abc import Iterator, Sequence
from datetime import date

from rolewright.document import BlockKind
from rolewright.knowledge.variants import Variant, variant_called
from rolewright.publish.forms import Form, form_called
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published, UnfinishedError
from rolewright.publish.variants import USUAL, variant_of
from rolewright.records import replace
from rolewright.report import Report
from rolewright.settings import Settings
from rolewright.text import SourceText, blanks
from rolewright.text.comments import comments
from rolewright.usage import Problem, UsageError


def published(
    posting: str | Report,
    to: str,
    settings: Settings | None,
    *,
    with_blanks: bool = False,
    variant: Sequence[str] = (),
    on: date | None = None,
) -> Published:
    """The posting in the form `to`. UsageError where there is no such form, or nothing to publish.

    UnfinishedError where blanks are open, unless it is wanted with them.
    """
    publication = publication_of(posting, settings, variant_called(*variant), on)
    return published_as(to, publication, with_blanks=with_blanks)


def published_as(to: str, publication: Publication, *, with_blanks: bool) -> Published:
    """What is ready for every form in the form `to`. UsageError and UnfinishedError as above."""
    form = form_called(to)
    refuse_blanks(publication, form, with_blanks=with_blanks)
    rendered = form.render(publication)
    return replace(rendered, gaps=(*rendered.gaps, *publication.gaps))


def publication_of(
    posting: str | Report, settings: Settings | None, variant: Variant = USUAL, on: date | None = None
) -> Publication:
    """A variant of a posting, ready for every form. UsageError for a text that is none.

    The law of the variant's place is that of the day `on`.
    """
    text = posting.source.text if isinstance(posting, Report) else posting
    publication = variant_of(text, variant, settings or Settings(), on)
    if publication.document.is_begun:
        raise UsageError(["the posting is only begun, so there is nothing to publish yet"])
    if not publication.document.is_posting:
        raise UsageError(["the text is no job description, so there is nothing to publish"])
    return publication


def refuse_blanks(publication: Publication, form: Form, *, with_blanks: bool) -> None:
    """UnfinishedError where blanks are open and the form goes to those who must not meet one."""
    if form.IS_FINISHED and not with_blanks and (open_blanks := list(_open_blanks(publication))):
        raise UnfinishedError(open_blanks)


def _open_blanks(publication: Publication) -> Iterator[Problem]:
    """Each blank that readers would meet, with its line in the text as its author has it."""
    document = publication.document
    first = document.blocks[0]
    # Lists of the front matter stand in brackets.
    body = first.span.end if first.kind is BlockKind.FRONT_MATTER else 0
    found = [words for words, _ in _blanks_in(document.source, body)]
    written = list(_blanks_in(SourceText(publication.written), body)) if found else []
    for words in found:
        at = next((at for at, (blank, _) in enumerate(written) if blank == words), None)
        yield Problem(f"has a blank yet: {words}", line=written.pop(at)[1] if at is not None else None)


def _blanks_in(source: SourceText, body: int) -> Iterator[tuple[str, int]]:
    """The words of each blank from `body` on, with their line."""
    unmet = comments(source.text)
    for blank in blanks(source.text, source.folded):
        words = " ".join(source[blank].split())
        # One that code tells of looks like a comment, too.
        if blank.start < body or words.startswith("<!--"):
            continue
        if not any(comment.overlaps(blank) for comment in unmet):
            yield words, source.line_of(blank.start)
