"""What many postings lack is one thing, whoever asks for it and by whatever name."""

from rolewright.publish.gap_names import IDENTIFIER
from rolewright.publish.lacks import Lacked, Lacks
from rolewright.publish.published import Gap, Importance

KEY, EXAMPLE, WHY = IDENTIFIER
WELCOME = Gap("identifier", Importance.RECOMMENDED, WHY, KEY, EXAMPLE)
NEEDED = Gap("referencenumber", Importance.REQUIRED, WHY, KEY, EXAMPLE)


def test_who_needs_a_thing_is_told_and_not_who_would_welcome_it() -> None:
    for order in (("Google", WELCOME), ("Indeed", NEEDED)), (("Indeed", NEEDED), ("Google", WELCOME)):
        lacks = Lacks()
        for whom, gap in order:
            lacks.add("a.md", whom, gap)
            lacks.add("b.md", whom, gap)
        assert lacks.in_order() == [Lacked(NEEDED, ("Indeed",), ("a.md", "b.md"))]


def test_the_worst_comes_first() -> None:
    lacks = Lacks()
    for importance in reversed(Importance):
        lacks.add("a.md", "", Gap(importance.value, importance, "say so"))
    assert [lacked.gap.importance for lacked in lacks.in_order()] == list(Importance)
