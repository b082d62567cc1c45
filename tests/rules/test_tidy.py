import pytest

from rolewright.findings import Edit
from rolewright.rules.tidy import article, breaks_markup
from rolewright.text import Span


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("apple", "an"),
        ("job", "a"),
        ("hour", "an"),
        ("honour", "an"),
        ("university", "a"),
        ("unusual", "an"),
        ("user", "a"),
        ("European", "a"),
        ("one-off", "a"),
        ("onerous", "an"),
        ("understanding", "an"),
        ("uninspired", "an"),
        ("", "a"),
        ("MBA", "an"),
        ("UK", "a"),
        ("SQL", "an"),
        ("AIRPORT", "an"),
        ("BAKER", "a"),
    ],
)
def test_the_article_follows_the_sound(word: str, expected: str) -> None:
    assert article(word) == expected


@pytest.mark.parametrize(
    ("text", "words", "replacement", "breaks"),
    [
        ("**The cook** will bake.", "The cook** will", "you will", True),
        ("**The cook will** bake.", "The cook will", "You will", False),
        ("The **cook** will bake.", "The **cook** will", "You will", False),
        ("See [how to utilise it](https://a.org).", "utilise", "use", True),
        ("See [here](https://a.org) to utilise it.", "utilise", "use", False),
        (
            "Duties (include but are not limited to) baking",
            "include but are not limited to)",
            "include",
            True,
        ),
        ("Loaves (a plethora of them)", "a plethora of", "many", False),
    ],
)
def test_half_a_pair_of_signs_and_a_changed_link_are_seen(
    text: str, words: str, replacement: str, breaks: bool
) -> None:
    start = text.index(words)
    assert breaks_markup(text, Edit(Span(start, start + len(words)), replacement)) is breaks
