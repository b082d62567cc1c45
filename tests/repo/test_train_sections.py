"""What the section models learn from labelled texts."""

from collections import Counter

from rolewright.document import SectionKind
from rolewright.parse.features import after_feature
from rolewright.parse.model import KINDS
from tools.train_sections import following, from_labelled, lane

ABOUT = "Our mill has ground flour since 1890 and sells it to forty bakeries"
DUTIES = "You drive the van and load the sacks and wash both when the day is over"


def test_neighbours_are_learnt_from_the_order_of_sections() -> None:
    text = f"{ABOUT}.\n\n{DUTIES}.\n"
    cut = text.index(DUTIES)
    learnt = from_labelled(text, [[0, cut, "about"], [cut, len(text), "responsibilities"]], [])
    assert learnt.follows == [(lane("about"), lane("responsibilities"))]
    assert [example.lane for example in learnt.body] == [lane("about"), lane("responsibilities")]


def test_a_kind_that_often_follows_is_likelier_and_one_that_never_does_less_likely() -> None:
    title, about, apply = map(lane, ("title", "about", "apply"))
    table = following(Counter({(title, about): 30, (about, apply): 30, (apply, title): 1}))
    after_title = table[after_feature("title")]
    assert after_title[about] > 0 > after_title[apply]


def test_a_kind_does_not_follow_itself_and_kinds_never_seen_are_left_alone() -> None:
    table = following(Counter({(0, 1): 9, (1, 2): 9}))
    assert all(table[after_feature(kind)][KINDS.index(kind)] == 0 for kind in SectionKind)
    assert table[after_feature(KINDS[0])][KINDS.index(SectionKind.OTHER)] == 0
