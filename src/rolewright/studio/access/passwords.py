"""Passwords: what is kept of them, whether one is right, and which are good enough."""

import unicodedata
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from rolewright.studio.problems import MistakesError
from rolewright.studio.words import Sentence, shown
from rolewright.usage import Problem

#: A long password is easier to keep in mind than a strange one; what is longer than the most is no password.
SHORTEST, LONGEST = 12, 200
_FEWEST_LETTERS = 5

# Argon2id, with the parameters that RFC 9106 gives for where memory is scarce: 64 MiB each time.
_HASHER = PasswordHasher()
# Some who sign in at once would take the server's memory.
_AT_ONCE = BoundedSemaphore(2)
_OF_NOBODY = _HASHER.hash("nobody has this password")


def kept(password: str) -> str:
    """What is kept of a password: its salted hash."""
    with _AT_ONCE:
        return _HASHER.hash(_normal(password))


def is_right(hashed: str | None, password: str) -> bool:
    """Whether it is the password of which `hashed` was kept. Without one, it takes as long, and it is not."""
    with _AT_ONCE:
        try:
            is_same = _HASHER.verify(hashed or _OF_NOBODY, _normal(password)[: LONGEST * 4])
        except (VerificationError, InvalidHashError):
            return False
    return is_same and hashed is not None


def is_outdated(hashed: str | None) -> bool:
    """Whether it was kept in a weaker way than passwords are kept today."""
    return hashed is not None and _HASHER.check_needs_rehash(hashed)


def must_be_good(password: str, *known: str | None) -> None:
    """MistakesError for a password that is quickly guessed; `known` are the person's name and address."""
    normal = _normal(password)
    message: Sentence | None = None
    if len(normal) < SHORTEST:
        message = shown(
            "A password has {least} characters or more; a few words in a row are fine.", least=SHORTEST
        )
    elif len(normal) > LONGEST:
        message = shown("A password has {most} characters at most.", most=LONGEST)
    elif len(set(normal)) < _FEWEST_LETTERS:
        message = shown("This password has too few different characters.")
    elif normal.casefold() in {each.casefold() for each in known if each}:
        message = shown("Your name or e-mail address is no password.")
    if message:
        raise MistakesError(message, [Problem(message, "password")])


def _normal(password: str) -> str:
    """The same, whichever way a keyboard writes an accent."""
    return unicodedata.normalize("NFC", password)
