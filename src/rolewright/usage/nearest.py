"""Guesses what somebody meant to type."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name most like `word`, or None when nothing is like it."""
    # Only a mistake needs this, and most runs make none.
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return close[0] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that names the nearest known name; empty when nothing is like `word`."""
    guess = nearest(word, known)
    return f"; did you mean “{guess}”?" if guess else ""
