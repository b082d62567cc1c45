"""A PDF for people: to print, to file, to send to a works council."""

from rolewright.publish.design.themes import change_of_colour
from rolewright.publish.pdf.setting import set_pdf
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published
from rolewright.publish.view import view_of

LABEL = "a PDF, tagged for screen readers"
ENDING = ".pdf"
IS_FINISHED = True


def render(publication: Publication) -> Published:
    """The PDF."""
    look = publication.settings.look
    content, shortcomings = set_pdf(view_of(publication), look)
    change = change_of_colour(look)
    return Published(content, notes=(*((change,) if change else ()), *shortcomings))
