"""Who a request comes from."""

from enum import StrEnum

from rolewright.records import record


class Via(StrEnum):
    """How somebody showed who they are."""

    BROWSER = "browser"
    TOKEN = "token"
    STUDIO = "studio"


@record
class Identity:
    """A person who is known. Whatever is written has one as its author.

    `csrf` is what a browser sends back with each change, empty for others.
    """

    account_id: str | None
    name: str
    via: Via
    is_administrator: bool = False
    csrf: str = ""


#: The author of what the studio does by itself.
THE_STUDIO = Identity(account_id=None, name="Rolewright", via=Via.STUDIO, is_administrator=True)
