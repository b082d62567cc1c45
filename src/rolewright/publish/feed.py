"""Values in XML that cannot be read as anything else."""

import re

# Signs that no XML 1.0 may hold, however they are written.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ENTITY = re.compile(r"&lt;(?![A-Za-z/!?])|&gt;|&amp;(?!#|\w+;)")
_SIGNS = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


def cdata(value: str) -> str:
    """A value as CDATA. What would end it early is parted over two sections; illegal signs are left out."""
    legal = _ILLEGAL.sub("", value)
    return f"<![CDATA[{legal.replace(']]>', ']]]]><![CDATA[>')}]]>"


def element(name: str, value: str) -> str:
    """An element with a value as CDATA."""
    return f"<{name}>{cdata(value)}</{name}>"


def without_entities(html: str) -> str:
    """HTML with its signs as they are, for readers who know no entities, as far as no tag comes of it."""
    return _ENTITY.sub(lambda found: _SIGNS[found[0]], html)
