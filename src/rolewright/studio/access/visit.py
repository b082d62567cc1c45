"""From where a browser comes."""

from ipaddress import ip_address

from rolewright.records import record
from rolewright.studio.words import Sentence, shown

_LONGEST_BROWSER = 200
_NETWORK_BITS = 64


@record
class Visit:
    """The network address of a client, and what its browser calls itself; both are what the client says."""

    address: str = ""
    browser: str = ""

    @property
    def network(self) -> str:
        """Whose tries are counted together: with IPv6, one line has a whole network of addresses."""
        try:
            number = ip_address(self.address)
        except ValueError:
            return self.address
        if number.version == 4:
            return self.address
        return f"{int(number) >> _NETWORK_BITS:x}/{_NETWORK_BITS}"


def visit(address: str | None, browser: str | None) -> Visit:
    """A visit, as far as the client tells of it."""
    return Visit(address=(address or "")[:45], browser=(browser or "")[:_LONGEST_BROWSER])


_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def told(browser: str) -> Sentence:
    """What a person calls that browser, such as “Firefox on Linux”; empty when nobody can say."""
    name = next((name for sign, name in _BROWSERS if sign in browser), "")
    system = next((system for sign, system in _SYSTEMS if sign in browser), "")
    if name and system:
        return shown("{browser} on {system}", browser=name, system=system)
    return Sentence(name or system)


#: A visit of which nothing is known.
UNKNOWN = Visit()
