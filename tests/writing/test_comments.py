"""What people say around an answer does not get into the posting; what they say does."""

import pytest

from rolewright.writing.comments import without_comments


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "We're a small crew and honestly nobody counts hours, it's just a really calm place",
            "We're a small crew and nobody counts hours, it's a calm place",
        ),
        ("about sixty farms, like I said before", "about sixty farms"),
        ("As I mentioned, they sell seed", "They sell seed"),
        ("because that's really how it works here", "because that's how it works here"),
        ("Just send us a note", "Send us a note"),
        ("Um, they report to Dana", "They report to Dana"),
        ("And I want somebody calm", "I want somebody calm"),
        ("the farms have been sort of forgotten", "the farms have been forgotten"),
        ("it's a really old mill", "it's an old mill"),
        ("about thirty hours a week I'd say", "about thirty hours a week"),
        ("you eat with us and we talk, that's it", "you eat with us and we talk"),
        ("we honestly don't know", "we don't know"),
        ("pay for like forty people", "pay for forty people"),
        ("the miller is still cross, you know", "the miller is still cross"),
    ],
)
def test_comments_go(typed: str, said: str) -> None:
    assert without_comments(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "You know a language of the web",
        "Tell clients honestly what went wrong",
        "Find out what really happened",
        "Bakeries just outside Leeds",
        "A sort of bread that keeps",
        "Actually write tests",
        "This is not really a desk job",
        "Sell what is just ripe",
        "So far we have three vans",
    ],
)
def test_what_is_said_stays(typed: str) -> None:
    assert without_comments(typed) == typed
