"""The verbs with which duties begin."""

from functools import cache
from pathlib import Path


@cache
def verbs() -> frozenset[str]:
    """The base forms of some 2,300 verbs of work, in lower case and in British and American spelling."""
    lines = Path(__file__).with_name("verbs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(verb for line in lines if not line.startswith("#") for verb in line.split())
