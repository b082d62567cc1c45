"""A studio: its options, its database, its clock and what it checks with."""

from datetime import date, datetime

from rolewright.studio.checking import Checking
from rolewright.studio.clock import Clock, now
from rolewright.studio.database.database import Database
from rolewright.studio.limits import Limits
from rolewright.studio.options import StudioOptions
from rolewright.studio.presence import Presence
from rolewright.studio.secret import new_secret
from rolewright.studio.shelf import Shelf
from rolewright.studio.turns import SAVING, Turns

_MOST_PREVIEWS = 200


class Studio:
    """What every request works with; there is one in a process."""

    def __init__(self, options: StudioOptions, clock: Clock = now) -> None:
        """Open the workspace, and make its database if it is not there yet."""
        options.folder.mkdir(parents=True, exist_ok=True)
        self.options = options
        self.clock = clock
        self.database = Database(options.database_url)
        self.database.migrate()
        self.checking = Checking(options.folder)
        self.presence = Presence()
        self.limits = Limits()
        #: Who saves a posting has its turn, so that others of it need not be merged and checked again.
        self.turns = Turns(SAVING)
        #: Previews of texts that are not saved: whose they are, what they are, and of which kind.
        self.previews: Shelf[tuple[str | None, bytes, str]] = Shelf(_MOST_PREVIEWS)
        #: What lets the owner of a studio for one come in; a new one at every start.
        self.key = new_secret()

    @property
    def now(self) -> datetime:
        """This moment, in UTC."""
        return self.clock()

    @property
    def today(self) -> date:
        """The day for which postings are judged."""
        return self.clock().astimezone().date()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()
