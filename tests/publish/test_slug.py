"""Names of files are made of words in any script."""

import pytest

from rolewright.publish.slug import slug


@pytest.mark.parametrize("words", ["パン職人" * 50, "Bäcker " * 50, "a🥖" * 200, "Baker"])
def test_a_name_is_short_enough_for_every_file_system(words: str) -> None:
    assert 0 < len(slug(words).encode()) <= 180


def test_signs_that_programs_take_amiss_become_hyphens() -> None:
    assert slug("Denver, CO") == "Denver,-CO"
    assert slug("../up\\or: down?") == "up-or-down"
