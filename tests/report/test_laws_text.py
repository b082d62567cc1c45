"""The laws of a posting as a person sees them at a terminal."""

from rolewright.report.laws_text import laws_text
from rolewright.report.style import Style
from rolewright.rules.law.judge import JudgedDemand, JudgedLaw


def law(name: str, *demands: JudgedDemand, declared: bool = True, certain: bool = True) -> JudgedLaw:
    return JudgedLaw(name.lower(), name, declared, "the posting says “Denver”", certain, "in-force", demands)


PAY = JudgedDemand("pay", "the pay", False)
BENEFITS = JudgedDemand("benefits", "the benefits", True)
OTHER = JudgedDemand("other-pay", "other pay", None)


def shown(*laws: JudgedLaw) -> list[str]:
    return list(laws_text(laws, Style(width=70)))


def test_each_law_is_a_row_with_what_is_not_met_first() -> None:
    assert shown(law("Colorado", BENEFITS, OTHER, PAY)) == [
        "  What the law demands",
        "  Colorado  not met: pay · cannot tell: other pay · met: benefits",
    ]


def test_an_inferred_law_says_why() -> None:
    assert shown(law("Colorado", PAY, declared=False))[1:] == [
        "  Colorado  not met: pay",
        "            since the posting says “Denver”",
    ]


def test_laws_that_may_hold_stand_together_by_what_the_posting_says_to_them() -> None:
    perhaps = [law(name, PAY, declared=False, certain=False) for name in ("Illinois", "Virginia")]
    assert shown(*perhaps, law("Maryland", BENEFITS, declared=False, certain=False)) == [
        "  What may be the law, if somebody there can be hired or is meant",
        "  Maryland: met: benefits",
        "  Illinois, Virginia: not met: pay",
    ]


def test_laws_that_demand_nothing_are_not_shown() -> None:
    assert shown(law("Connecticut")) == []
