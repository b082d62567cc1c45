"""A posting on its way out."""

from rolewright.document import JobDescription
from rolewright.knowledge.variants import Variant
from rolewright.publish.published import Gap
from rolewright.records import record
from rolewright.settings import Settings


@record
class Publication:
    """A posting that is to be published, with what is known of its company.

    `variant` is the one that it is, and `gaps` are those that it has in every form.
    """

    document: JobDescription
    settings: Settings = Settings()
    gaps: tuple[Gap, ...] = ()
    variant: Variant = Variant()
