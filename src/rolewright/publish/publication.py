"""A posting on its way out."""

from rolewright.document import JobDescription
from rolewright.records import record
from rolewright.settings import Settings


@record
class Publication:
    """A posting that is to be published, with what is known of its company."""

    document: JobDescription
    settings: Settings = Settings()
