"""What others would meet of a text: candidates on their phones, a search for jobs, paper."""

from datetime import date

from rolewright.publish.forms import asked_by, form_called
from rolewright.publish.jsonld import job_posting
from rolewright.publish.located import locate_in
from rolewright.publish.page_address import address_of
from rolewright.publish.published import Gap
from rolewright.publish.publishing import publication_of, published
from rolewright.publish.search_card import search_card
from rolewright.records import record
from rolewright.report.html.markup import Markup, tag
from rolewright.settings import Settings
from rolewright.studio.words import shown
from rolewright.usage import Problem, UsageError

_HTML = "text/html; charset=utf-8"
_TEXT = "text/plain; charset=utf-8"
_JSON = "application/json"
# What can be looked at in a browser, by the name that an address has: the form, and what it is.
_FORMS = {
    "page": ("html", _HTML),
    "pdf": ("pdf", "application/pdf"),
    "social": ("social", _TEXT),
    "txt": ("txt", _TEXT),
    "linkedin": ("linkedin", _HTML),
    "jsonld": ("jsonld", _JSON),
}
_CARD = "google"
#: The names of all previews.
PREVIEWS = (_CARD, *_FORMS)


@record
class Preview:
    """What is shown, what it lacks, and what is wrong where nothing could be made."""

    content: bytes
    media: str
    gaps: tuple[Gap, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_pdf(self) -> bool:
        """Whether it is shown by the browser's viewer for PDFs, which no sandbox lets in."""
        return self.media == "application/pdf"


def preview(text: str, name: str, settings: Settings, on: date) -> Preview:
    """A text as the preview of that name; a page that says why where it cannot be made.

    Blanks may be left in it, since nobody but its authors sees it. UsageError for no such preview.
    """
    if name not in PREVIEWS:
        told = shown("There is no preview “{name}”; there are {known}.", name=name, known=", ".join(PREVIEWS))
        raise UsageError([Problem(told, "name")])
    try:
        return _card(text, settings, on) if name == _CARD else _form(text, name, settings, on)
    except UsageError as error:
        return Preview(_why(error).encode(), _HTML, problems=error.problems)


def _form(text: str, name: str, settings: Settings, on: date) -> Preview:
    form, media = _FORMS[name]
    made = published(text, form, settings, with_blanks=True, on=on)
    gaps = made.gaps if name != "page" and asked_by(form_called(form)) else ()
    return Preview(made.content, media, gaps, made.notes)


def _card(text: str, settings: Settings, on: date) -> Preview:
    publication = publication_of(text, settings, on=on)
    document = publication.document
    data, gaps = job_posting(document, publication.settings, locate_in(document), address_of(publication))
    # The description is HTML of our own, in which every word of the posting is escaped.
    page = search_card(data, gaps, on, Markup(str(data.get("description", ""))))
    return Preview(page.encode(), _HTML, gaps)


def _why(error: UsageError) -> str:
    told = [tag("p", problem.message[:1].upper() + problem.message[1:] + ".") for problem in error.problems]
    style = "body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; } :root { color-scheme: light dark; }"
    head = tag("head", tag("meta", charset="utf-8"), tag("title", "No preview"), tag("style", Markup(style)))
    return f"<!doctype html>\n{tag('html', head, tag('body', told), lang='en')}\n"
