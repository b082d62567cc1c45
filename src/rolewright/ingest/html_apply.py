"""Where a page sends those who apply, if its button leads there and its words do not tell."""

import re
from collections.abc import Iterable, Iterator

from rolewright.ingest.html_tokens import Tag

_ADDRESS = re.compile(r"https?://[^\s<>\"']+|mailto:[^\s<>\"'?]+@[^\s<>\"'?]+", re.IGNORECASE)
# What such links say, in the languages in which pages are published.
_ASKS = re.compile(
    r"\W*(?:(?:please )?click here to |jetzt |per e-mail )?(?:apply(?!\w)|submit (?:an|your) application"
    r"|bewerb|postul(?:er|ez)(?!\w)|candidat(?:i|ar)|solicitar (?:este|esta|por)|solliciteren)",
    re.IGNORECASE,
)
_LONGEST = 60


def address_to_apply(pieces: Iterable[Tag | str]) -> str | None:
    """The only address to which links lead whose words ask to apply; None where they lead to several."""
    found = {address.removeprefix("mailto:") for address in _asking(pieces)}
    return found.pop() if len(found) == 1 else None


def _asking(pieces: Iterable[Tag | str]) -> Iterator[str]:
    address, words = "", ""
    for piece in pieces:
        if isinstance(piece, str):
            words += piece if address and len(words) <= _LONGEST else ""
        elif piece.name == "a":
            if address and len(words) <= _LONGEST and _ASKS.match(words):
                yield address
            href = "" if piece.is_end else piece.attributes.get("href", "").strip()
            address, words = href if _ADDRESS.fullmatch(href) else "", ""
