"""Which capitals are only those of a sentence."""

from rolewright.knowledge.common_words import is_common


def test_words_of_work_are_common() -> None:
    assert all(map(is_common, ("patients", "forty", "apprentices", "demand")))


def test_what_people_and_places_are_called_is_not() -> None:
    assert not any(map(is_common, ("mark", "rose", "will", "leeds", "tesco")))
