"""Gives names that were typed fast their capitals: what readers know by its letters, languages, quarters."""

import re

from rolewright.knowledge.acronyms import is_known
from rolewright.knowledge.common_words import is_common

_LANGUAGES = (
    "english|german|french|spanish|italian|dutch|portuguese|romanian|russian|ukrainian|arabic|mandarin"
    "|cantonese|hindi|urdu|punjabi|bengali|turkish|greek|japanese|korean|welsh|swedish|danish|norwegian|finnish|czech|hungarian"
)
#: It is also another word.
_SPOKEN = "polish"
#: Not within an address.
_WORD = r"(?<![\w@./'’&-])(?:{})(?![\w@/'’&-]|\.\w)"
_NAMES = re.compile(
    _WORD.format(rf"{_LANGUAGES}|q[1-4]")
    + rf"|(?<=\bspeak )(?:{_SPOKEN})\b|(?<=\bspeaks )(?:{_SPOKEN})\b|(?<=\bfluent )(?:{_SPOKEN})\b"
    + rf"|\b(?:{_SPOKEN})(?= speak)"
)
#: No word has no vowel; those that have one are known from here alone.
_LETTERS = re.compile(
    r"(?<!\d )"  # A unit behind its figure.
    + _WORD.format(
        r"[bcdfghjklmnpqrstvwxz]{3,5}|acca|aws|cima|cipd|cpa|erp|etl|faa|fbi|fda|gaap|gcse|haccp|hipaa|hvac"
        r"|ielts|ipaf|iso|kpi|osha|pmo|saas|seo|usa|vat"
    )
)
#: Written otherwise than in capitals.
_NO_LETTERS = frozenset("bsc dbt ghz khz kwh lbs llb ltd mhz mph msc npm phd plc tbc tbd".split())


def with_capitals(words: str) -> str:
    """The words with the capitals of such names: "nvq 2, speaks polish" as "NVQ 2, speaks Polish"."""
    return _LETTERS.sub(_in_capitals, _NAMES.sub(lambda found: found[0].capitalize(), words))


def _in_capitals(found: re.Match[str]) -> str:
    word = found[0]
    is_name = word not in _NO_LETTERS and is_known(word.upper()) and not is_common(word)
    return word.upper() if is_name else word
