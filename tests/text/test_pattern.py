import re

import pytest

from rolewright.text import pattern


def test_a_pattern_does_what_the_compiled_expression_does() -> None:
    words = pattern(r"[a-z]+", re.IGNORECASE)
    assert words.findall("Pay, place") == re.compile(r"[a-z]+", re.IGNORECASE).findall("Pay, place")
    assert words.fullmatch("Pay, place") is None
    assert words.pattern == r"[a-z]+"


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("(")
