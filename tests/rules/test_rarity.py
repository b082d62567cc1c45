"""How often a posting holds a word is known roughly, which is enough to prefer one word to another."""

from rolewright.rules.rarity import frequency


def test_a_common_word_is_more_frequent_than_a_rare_one() -> None:
    assert frequency(["our"]) > frequency(["salary"]) > frequency(["bassoon"])


def test_of_several_words_any_may_be_met() -> None:
    assert frequency(["team", "salary"]) == frequency(["team"]) + frequency(["salary"])


def test_a_phrase_is_rarer_than_its_rarest_word() -> None:
    assert frequency(["team of our bassoon"]) < frequency(["our bassoon"]) < frequency(["bassoon"])


def test_signs_and_single_letters_are_everywhere() -> None:
    assert frequency([":"]) == frequency(["a"]) > frequency(["experience"])
