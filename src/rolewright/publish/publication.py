"""A posting on its way out."""

from rolewright.document import JobDescription
from rolewright.knowledge.variants import Variant
from rolewright.publish.published import Gap
from rolewright.records import record
from rolewright.settings import Settings


@record
class Publication:
    """A posting that is to be published, with what is known of its company.

    `address` is where it will stand on the web, as far as that is known, and `list_at` where, seen from
    there, the list of all postings stands. `gaps` are those that it has in every form, `variant` is the one
    that it is, and `place` tells its page from the others that its posting has. `written` is the text as its
    author has it, what the variant does not show being a comment in it.
    """

    document: JobDescription
    settings: Settings = Settings()
    address: str | None = None
    list_at: str | None = None
    gaps: tuple[Gap, ...] = ()
    variant: Variant = Variant()
    place: str = ""
    written: str = ""
