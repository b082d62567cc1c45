"""How a studio is run: where its workspace lies, who may come in, and what it bears."""

from pathlib import Path

from rolewright.records import record

#: Where a studio listens when nothing else is said.
PORT = 8383
LOOPBACK = "127.0.0.1"
#: The hosts under which a browser on the same machine finds it.
LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")
#: The most bytes that a request may bring: a posting is a few thousand, a scanned file a few million.
LARGEST_REQUEST = 32 * 1024 * 1024


@record
class StudioOptions:
    """`folder` is the workspace: the database, if no other is named, and `rolewright.toml` lie in it.

    `database` is the URL of another database, `is_shared` says that several people sign in with accounts,
    otherwise the one who holds the token of the first address comes in. `address` is the public address
    behind a proxy, such as `https://jobs.example.org`, and `hosts` are further names under which it answers.
    """

    folder: Path
    database: str | None = None
    is_shared: bool = False
    host: str = LOOPBACK
    port: int = PORT
    address: str | None = None
    hosts: tuple[str, ...] = ()
    largest_request: int = LARGEST_REQUEST

    @property
    def database_url(self) -> str:
        """Where everything is kept."""
        return self.database or f"sqlite:///{self.folder / 'studio.db'}"

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach it by https alone."""
        return bool(self.address) and str(self.address).startswith("https:")
