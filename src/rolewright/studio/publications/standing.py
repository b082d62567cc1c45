"""How a posting stands before readers meet it: its variants, and the blanks and errors that are open."""

from rolewright.findings import Severity
from rolewright.publish.forms import form_called
from rolewright.publish.publishing import publication_of, refuse_blanks
from rolewright.report import Report
from rolewright.settings import Settings
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.problems import MistakesError
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.text import blanks
from rolewright.text.marks import names_marked
from rolewright.usage import Problem, UsageError


def variants_of(text: str, settings: Settings) -> list[str]:
    """The names for which blocks of the text are marked, and those for which the settings have words."""
    return list(dict.fromkeys([*names_marked(text), *(place for place, _ in settings.sentences)]))


def hindrances(text: str, settings: Settings) -> list[Problem]:
    """Why nobody may read it yet, each with its line where it has one; none when all is well."""
    try:
        refuse_blanks(publication_of(text, settings), form_called("html"), with_blanks=False)
    except UsageError as error:
        return list(error.problems)
    return []


def open_errors(report: Report) -> list[Problem]:
    """The errors that nobody mended or answered, and so the laws that are broken, each with its line.

    What is said of blanks, and of a text that is no posting, is among the `hindrances`.
    """
    if not report.document.is_posting:
        return []
    source = report.document.source
    empty = list(blanks(source.text, source.folded))
    return [
        Problem(each.message, line=source.line_of(each.span.start) if each.span else None)
        for each in report.findings
        if each.severity is Severity.ERROR
        and not (each.span and any(blank.overlaps(each.span) for blank in empty))
    ]


def refuse_unready(studio: Studio, posting_id: str) -> int:
    """The revision that candidates may read. MistakesError with all that speaks against it."""
    with studio.database.reading() as session:
        posting = posting_by_id(session, posting_id)
        text, revision = posting.text, posting.revision
    report = studio.checking.report(text, studio.today)
    found = [*hindrances(text, studio.checking.checker.settings), *open_errors(report)]
    if found:
        raise MistakesError(shown("It is not ready for candidates."), found)
    return revision
