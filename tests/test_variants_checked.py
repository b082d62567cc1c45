"""Which variants of a posting are checked: those that somebody reads, and no more than one text may have."""

from datetime import date

import pytest

from rolewright import engine
from rolewright.engine import Checker
from rolewright.publish import publish
from rolewright.settings import Settings
from rolewright.text.marks import MOST_NAMES
from rolewright.usage import UsageError

ON = date(2026, 11, 26)
POSTING = "# Baker\n\nWe bake bread. You mix the dough and sell it.\n\n"


def marked(*names: str, front: str = "") -> str:
    blocks = (f"<!-- rolewright only {name} -->\nAsk us.\n<!-- rolewright end -->\n" for name in names)
    return front + POSTING + "".join(blocks)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is parsed for a check."""
    texts: list[str] = []
    parse = engine.parse
    monkeypatch.setattr(engine, "parse", lambda text: (texts.append(text), parse(text))[1])
    return texts


def told(text: str, settings: Settings | None = None) -> list[str]:
    report = Checker(settings).check(text, on=ON)
    return [each.message for each in report.findings if each.rule == "hygiene/suppression"]


def test_names_that_mean_nothing_are_told_in_one_check(parsed: list[str]) -> None:
    first, *_, last = told(marked(*(f"foo{number}" for number in range(17, 30))))
    assert first.startswith("“foo17” is neither internal, external, a place nor a variant of yours")
    assert last.startswith("“foo29” is neither")
    assert len(parsed) == 2


def test_each_name_that_somebody_reads_is_checked_once(parsed: list[str]) -> None:
    front = "---\nvariants: [Night  Shift]\n---\n"
    names = ("us-co", "us-ny", "night shift", "day", "internal", "us-ny")
    assert told(marked(*names, front=front), Settings(variants=("day",))) == []
    assert len(parsed) == 5


@pytest.mark.parametrize("front", ["", "---\nvariants: [{}]\n---\n"])
def test_more_names_than_a_text_may_have_are_one_mistake(parsed: list[str], front: str) -> None:
    names = [f"shift {number}" for number in range(MOST_NAMES + 1)]
    text = marked(*names, front=front.format(", ".join(names)))
    (message,) = told(text)
    assert message == (
        "Blocks of one text may be marked for 20 names, and these are for 21: make several postings of it."
    )
    assert len(parsed) == 1
    with pytest.raises(UsageError, match="may be marked for 20 names") as caught:
        publish(text, "md")
    (problem,) = caught.value.problems
    assert text.split("\n")[(problem.line or 0) - 1] == f"<!-- rolewright only {names[-1]} -->"


def test_as_many_names_as_a_text_may_have_are_checked(parsed: list[str]) -> None:
    names = [f"shift {number}" for number in range(MOST_NAMES)]
    assert told(marked(*names), Settings(variants=tuple(names))) == []
    assert len(parsed) == 1 + MOST_NAMES
