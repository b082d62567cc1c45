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

    `csrf` is what a browser sends back with each change, and `sign_in_id` the sign-in of that browser; both
    are empty for others.
    """

    account_id: str | None
    name: str
    via: Via
    is_administrator: bool = False
    csrf: str = ""
    sign_in_id: str = ""


#: The author of what the studio does by itself.
THE_STUDIO = Identity(account_id=None, name="Rolewright", via=Via.STUDIO, is_administrator=True)
#: The author of what somebody who can use the server's command line does there.
THE_COMMAND_LINE = Identity(account_id=None, name="The command line", via=Via.STUDIO, is_administrator=True)
