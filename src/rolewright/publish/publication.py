"""A posting on its way out."""

from rolewright.document import JobDescription
from rolewright.records import record
from rolewright.settings import Settings


@record
class Publication:
    """A posting that is to be published, with what is known of its company.

    `address` is where it will stand on the web, as far as that is known.
    """

    document: JobDescription
    settings: Settings = Settings()
    address: str | None = None
