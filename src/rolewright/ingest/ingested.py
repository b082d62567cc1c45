"""A posting that was taken out of a file, and what was found beside its words."""

from rolewright.document.origins import Origin
from rolewright.document.structured import Markup
from rolewright.records import record


@record
class Ingested:
    """A posting as text.

    `markup` is what the file tells machines, None for one that tells them nothing. `origins` say where the
    words stood in it. `notes` are sentences for its owner on what was left out or mended. `label` tells
    several postings of one file apart: "row 3", or the number of an applicant tracking system.
    """

    text: str
    markup: Markup | None = None
    origins: tuple[Origin, ...] = ()
    notes: tuple[str, ...] = ()
    label: str | None = None
