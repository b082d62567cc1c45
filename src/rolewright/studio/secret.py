"""Secrets that browsers and programs carry; the studio keeps only their hashes."""

import hashlib
import secrets

_BYTES = 32


def new_secret() -> str:
    """A secret that cannot be guessed, safe in addresses, cookies and headers."""
    return secrets.token_urlsafe(_BYTES)


def hashed(secret: str) -> str:
    """What is kept of a secret. It is random, so that a quick hash without salt is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()


def equal(one: str, other: str) -> bool:
    """Whether two secrets are the same, in a time that tells nothing."""
    return secrets.compare_digest(one.encode(), other.encode())
