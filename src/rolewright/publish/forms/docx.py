"""A Word file for whoever edits the posting: `ingest` takes it back in."""

from rolewright.publish.design.logo import logo_of
from rolewright.publish.publication import Publication
from rolewright.publish.published import Published
from rolewright.publish.view import view_of
from rolewright.publish.word.document import shows, word_file

LABEL = "a Word file with true styles, to edit and take back in"
ENDING = ".docx"
# A draft goes to a manager with its questions.
IS_FINISHED = False


def render(publication: Publication) -> Published:
    """The file."""
    look = publication.settings.look
    notes: tuple[str, ...] = ()
    if look.logo is not None and not shows(logo_of(look.logo)):
        notes = (f"Word shows no {look.logo.suffix} as a logo: name a .png or .jpg",)
    return Published(word_file(view_of(publication), look), notes=notes)
