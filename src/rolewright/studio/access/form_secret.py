"""Keeps forms that unknown visitors send from being sent by other pages, with no script and nothing stored.

The browser holds a random cookie that only this studio could set, and the form what the studio made of it.
"""

import hashlib
import hmac

from rolewright.studio.secret import equal, new_secret
from rolewright.studio.studio import Studio


def new_form_cookie() -> str:
    """A fresh cookie."""
    return new_secret()


def form_secret(studio: Studio, cookie: str) -> str:
    """What the form holds for a browser with that cookie."""
    return hmac.new(studio.key.encode(), b"form:" + cookie.encode(), hashlib.sha256).hexdigest()


def is_from_our_form(studio: Studio, cookie: str, sent: str) -> bool:
    """Whether the form with the field `sent` was one that this browser got from this studio."""
    return bool(cookie) and equal(form_secret(studio, cookie), sent)
