"""How a studio is run: where its workspace lies, who may come in, and what it bears."""

from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from rolewright.records import record
from rolewright.usage import UsageError

#: Where a studio listens when nothing else is said.
PORT = 8383
LOOPBACK = "127.0.0.1"
#: The hosts under which a browser on the same machine finds it.
LOCAL_HOSTS = ("127.0.0.1", "localhost", "[::1]")
#: The most bytes that a request may bring: a posting is a few thousand, a scanned file a few million.
LARGEST_REQUEST = 32 * 1024 * 1024
#: How often one person may ask. Twenty tabs that ask every three seconds and somebody who types fast stay far
#: below it; a program that runs wild does not.
REQUESTS_A_MINUTE = 1200


@record
class StudioOptions:
    """`folder` is the workspace: the database, if no other is named, and `rolewright.toml` lie in it.

    `database` is the URL of another database, `is_shared` says that several people sign in with accounts,
    otherwise the one who holds the token of the first address comes in. `address` is the public address
    behind a proxy, such as `https://jobs.example.org`, and `hosts` are further names under which it answers.
    `proxies` are the addresses or networks of proxies, which are believed when they say who asks.
    `largest_request` is in bytes, and `requests_a_minute` holds for each person.
    """

    folder: Path
    database: str | None = None
    is_shared: bool = False
    host: str = LOOPBACK
    port: int = PORT
    address: str | None = None
    hosts: tuple[str, ...] = ()
    proxies: tuple[str, ...] = (LOOPBACK,)
    largest_request: int = LARGEST_REQUEST
    requests_a_minute: int = REQUESTS_A_MINUTE

    @property
    def database_url(self) -> str:
        """Where everything is kept."""
        return self.database or f"sqlite:///{self.folder / 'studio.db'}"

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach it by https alone."""
        return bool(self.address) and str(self.address).startswith("https:")

    @property
    def public_address(self) -> str:
        """Where browsers find it, without a slash at the end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return (self.address or f"http://{host}:{self.port}").rstrip("/")

    def must_be_safe(self) -> None:
        """UsageError, with all mistakes, for what would let in people who are not meant to."""
        mistakes = [*_mistakes_of_address(self.address), *_mistakes_of_proxies(self.proxies)]
        if not _is_loopback(self.host):
            if not self.is_shared:
                mistakes.append(
                    f"a studio for one listens on this machine alone, not on {self.host}; --shared has "
                    "everybody sign in with an account"
                )
            elif not self.address:
                mistakes.append(
                    f"to listen on {self.host}, say the address that people use: --address https://…"
                )
        if mistakes:
            raise UsageError(mistakes)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _mistakes_of_address(address: str | None) -> list[str]:
    if address is None:
        return []
    wrong = f"--address {address} is no address of a website; it begins with https:// and names a host"
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return [wrong]
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        return [wrong]
    if parts.path.strip("/") or parts.query or parts.fragment:
        return [f"--address {address} has a path; the studio needs a host of its own"]
    return []


def _mistakes_of_proxies(proxies: tuple[str, ...]) -> list[str]:
    mistakes = []
    for proxy in proxies:
        try:
            ip_network(proxy, strict=False)
        except ValueError:
            mistakes.append(f"--proxy {proxy} is neither an IP address nor a network such as 10.0.0.0/8")
    return mistakes
