from rolewright.fixing.session import Session
from tests.fixing.handmade import swapping


def asked(session: Session) -> tuple[str, int, int]:
    question = session.question
    assert question is not None
    return question.offer.finding.rule, question.number, question.remaining


def test_questions_come_from_top_to_bottom() -> None:
    session = Session("one and two", swapping(("two", "2"), ("one", "1")))
    assert asked(session) == ("one", 1, 2)
    assert session.question is not None
    session.take(session.question.offer)
    assert asked(session) == ("two", 2, 1)
    session.take(session.question.offer)
    assert session.question is None
    assert session.fixed.text == "1 and 2"
    assert [done.rule for done in session.fixed.mended] == ["one", "two"]


def test_what_was_left_is_not_asked_again_wherever_it_has_moved() -> None:
    session = Session("two and one and two", swapping(("one", "first"), ("two", "2")))
    assert session.question is not None
    session.leave(session.question)
    assert asked(session) == ("one", 2, 2)
    session.take(session.question.offer)
    assert asked(session) == ("two", 3, 1)
    session.take(session.question.offer)
    assert session.question is None
    assert session.fixed.text == "two and first and 2"


def test_another_way_can_be_taken() -> None:
    session = Session("an old oak", swapping(("old", "aged|dear")))
    assert session.question is not None
    first, second = session.question.offers
    assert (first.fix.title, second.fix.title) == ("Write “aged”", "Write “dear”")
    session.take(second)
    assert session.fixed.text == "an dear oak"


def test_all_of_a_rule_can_be_taken_but_what_was_left() -> None:
    session = Session("one, two, one, one", swapping(("one", "1"), ("two", "2")))
    assert session.question is not None
    session.leave(session.question)
    session.take_rule("one")
    assert session.fixed.text == "one, two, 1, 1"
    assert asked(session)[0] == "two"


def test_all_of_a_rule_can_be_dropped() -> None:
    session = Session("one, two, one", swapping(("one", "1"), ("two", "2")))
    session.drop_rule("one")
    assert asked(session) == ("two", 2, 1)


def test_every_decision_can_be_undone_one_after_the_other() -> None:
    session = Session("one, two, one", swapping(("one", "1"), ("two", "2")))
    assert session.question is not None
    session.take(session.question.offer)
    session.drop_rule("two")
    session.take_rule("one")
    assert session.fixed.text == "1, two, 1"
    assert session.undo()
    assert session.fixed.text == "1, two, one"
    assert session.undo()
    assert asked(session) == ("two", 2, 2)
    assert session.undo()
    assert asked(session) == ("one", 1, 3)
    assert session.fixed.text == "one, two, one"
    assert not session.undo()


def test_a_text_without_fixes_asks_nothing() -> None:
    assert Session("three", swapping(("one", "1"))).question is None
