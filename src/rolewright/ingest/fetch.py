"""Fetches one address that a user gave. Nothing else in the program opens a connection.

A posting may name any address, and so may whoever lured somebody into fetching it: what answers must lie on
the open internet. Names are looked up here, every address found must be a public one, and the connection goes
to exactly that address, so that a second look-up cannot lead elsewhere. A redirect is a new address with the
same rules.
"""

import http.client
import ipaddress
import socket
import ssl
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from time import monotonic
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from rolewright.ingest.source import Source
from rolewright.tuples import NamedTuple
from rolewright.usage import Problem, UsageError

#: Bytes of an answer, unpacked.
LARGEST = 10_000_000
#: Seconds for all of it, redirects included.
LONGEST_WAIT = 20.0
#: How often an answer may lead to another address.
MOST_REDIRECTS = 5

_PORTS = {"http": 80, "https": 443}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536
_WANTED = (
    "text/html, application/xhtml+xml, application/ld+json, application/json, application/pdf, */*;q=0.5"
)

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
LookUp = Callable[[str, int], list[str]]
Connect = Callable[[str, int, float], socket.socket]


def fetch(url: str, *, look_up: "LookUp | None" = None, connect: "Connect | None" = None) -> Source:
    """What answers at an address of the open internet. UsageError with the reason when nothing may or does.

    `look_up` gives the addresses of a host, and `connect` a connection to one of them.
    """
    wait = _Wait(LONGEST_WAIT)
    net = _Net(look_up or _look_up, connect or _connect, wait)
    try:
        at = url
        for _ in range(MOST_REDIRECTS + 1):
            answer = _ask(at, net)
            if isinstance(answer, Source):
                return answer
            at = urljoin(at, answer)
    except _RefusedError as refused:
        raise UsageError([Problem(str(refused), url)]) from None
    except TimeoutError:
        raise UsageError(
            [Problem(f"did not answer in full within {LONGEST_WAIT:.0f} seconds", url)]
        ) from None
    except ssl.SSLError as error:
        told = error.reason or "it failed"
        raise UsageError(
            [Problem(f"could not be fetched safely: {told.replace('_', ' ').lower()}", url)]
        ) from None
    except (OSError, http.client.HTTPException) as error:
        told = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise UsageError([Problem(f"could not be fetched: {told}", url)]) from None
    raise UsageError([Problem(f"leads on more than {MOST_REDIRECTS} times, so it was not followed", url)])


class _RefusedError(Exception):
    """Why an address is not fetched, in words that go on where it ends."""


class _Wait:
    """The time that is left. TimeoutError when none is."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def left(self) -> float:
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _Net(NamedTuple):
    look_up: LookUp
    connect: Connect
    wait: _Wait


def _ask(url: str, net: _Net) -> Source | str:
    """The answer, or the address to which it leads."""
    parts = _checked(url)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    port = parts.port or _PORTS[parts.scheme]
    address = _public(host, net.look_up(host, port))
    connection = _Connection(host, port, address, net, is_secure=parts.scheme == "https")
    with closing(connection):
        target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection.request("GET", _quoted(target), headers=_HEADERS)
        with closing(connection.getresponse()) as response:
            return _read(response, url, net.wait)


def _read(response: http.client.HTTPResponse, url: str, wait: _Wait) -> Source | str:
    if response.status in _REDIRECTS and (place := response.headers["Location"]):
        return str(place)
    if response.status != 200:
        raise _RefusedError(f"answered with {response.status} {response.reason}".rstrip())
    kind = response.headers.get_content_type() if response.headers["Content-Type"] else None
    return Source(b"".join(_unpacked(response, wait)), url, kind, response.headers.get_content_charset())


_HEADERS = {"Accept": _WANTED, "Accept-Encoding": "gzip, identity;q=0.5", "User-Agent": "rolewright"}


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _RefusedError("is no address") from None
    if parts.scheme not in _PORTS:
        raise _RefusedError(
            f"leads to an address of the kind “{parts.scheme}”; only http and https are fetched"
        )
    if not parts.hostname:
        raise _RefusedError("names no host")
    if parts.username or parts.password:
        raise _RefusedError("holds a name or a password, which would be sent on; leave it out")
    if port not in (None, *_PORTS.values()):
        raise _RefusedError(f"names the port {port}; pages of the open internet are on 80 and 443")
    return parts


def _public(host: str, addresses: list[str]) -> str:
    """The first of the addresses, if all of them are public."""
    if not addresses:
        raise _RefusedError(f"names the host “{host}”, which cannot be found")
    for each in addresses:
        if not _is_public(ipaddress.ip_address(each.partition("%")[0])):
            raise _RefusedError(
                f"lies on a private address ({each}), and only the open internet is fetched; save the page "
                "in your browser and name the file"
            )
    return addresses[0]


def _is_public(address: Address) -> bool:
    """Whether an address is one of the open internet, and so is what it wraps."""
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = address.ipv4_mapped or address.sixtofour or (address.teredo and address.teredo[1])
        if wrapped:
            return _is_public(wrapped)
        if address in _TRANSLATED:
            return _is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return address.is_global and not (address.is_multicast or address.is_reserved)


_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")


class _Connection(http.client.HTTPConnection):
    """A connection to one address that was looked at, for a host that it is to answer for."""

    def __init__(self, host: str, port: int, address: str, net: _Net, *, is_secure: bool) -> None:
        super().__init__(host, port)
        self._address = address
        self._net = net
        self._is_secure = is_secure
        self.default_port = _PORTS["https" if is_secure else "http"]

    def connect(self) -> None:
        """Connect to the address, and make sure that it is the host."""
        self.sock = self._net.connect(self._address, self.port, self._net.wait.left())
        self.sock.settimeout(self._net.wait.left())
        if self._is_secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)


def _unpacked(response: http.client.HTTPResponse, wait: _Wait) -> Iterator[bytes]:
    packing = (response.headers["Content-Encoding"] or "identity").strip().lower()
    if packing not in ("identity", "gzip", "x-gzip"):
        raise _RefusedError(f"is packed as “{packing}”, which was not asked for")
    unpacker = None if packing == "identity" else zlib.decompressobj(zlib.MAX_WBITS | 16)
    size = 0
    # One piece as it arrives: a slow sender must not hold us by sending a byte now and then.
    while packed := response.read1(_CHUNK):
        wait.left()
        while packed:
            try:
                piece = packed if unpacker is None else unpacker.decompress(packed, _CHUNK)
            except zlib.error:
                raise _RefusedError("is packed in a way that cannot be unpacked") from None
            packed = unpacker.unconsumed_tail if unpacker else b""
            size += len(piece)
            if size > LARGEST:
                raise _RefusedError(f"is larger than {LARGEST // 1_000_000} MB, so it was not read")
            yield piece


def _quoted(target: str) -> str:
    """A path with what stands outside ASCII, or would end the line, in percent signs."""
    return "".join(
        sign if "!" <= sign <= "~" else "".join(f"%{byte:02X}" for byte in sign.encode()) for sign in target
    )


def _look_up(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _connect(address: str, port: int, timeout: float) -> socket.socket:
    return socket.create_connection((address, port), timeout)
