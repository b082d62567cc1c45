"""A page of the web, complete in one file."""

from rolewright.knowledge.variants import Audience
from rolewright.publish.design.fonts import fonts_of
from rolewright.publish.design.themes import change_of_colour, design_of
from rolewright.publish.jsonld import job_posting
from rolewright.publish.jsonld_text import json_text
from rolewright.publish.located import locate_in
from rolewright.publish.page.page import page_of
from rolewright.publish.page.templates import rendered
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published
from rolewright.publish.view import View, view_of

LABEL = "a page, with its data for search engines"
ENDING = ".html"
IS_FINISHED = True
ASKED_BY = "Google"


def render(publication: Publication) -> Published:
    """The page, and what the data within it lacks."""
    return page_with(publication, view_of(publication))


def page_with(publication: Publication, view: View) -> Published:
    """The same for a posting whose `view` is known."""
    document, settings = publication.document, publication.settings
    look = settings.look
    where = locate_in(document)
    data, gaps = job_posting(document, settings, where, view.address, view.content)
    if (
        publication.variant.audience is Audience.INTERNAL
    ):  # no search engine is to list what is for colleagues
        page, gaps = page_of(publication, view, ""), ()
    else:
        page = page_of(publication, view, json_text(data))
    text = rendered(page, design_of(look), fonts_of(look), look.paper.value, look.templates)
    changed = change_of_colour(look)
    return Published(text.encode(), gaps, (changed,) if changed else ())
