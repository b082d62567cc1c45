from datetime import date

from rolewright.findings.edits import apply
from rolewright.rules.analysis import Analysis
from rolewright.rules.context import Circumstances, Context
from rolewright.rules.zones import Zone
from rolewright.text import Span
from tests.rules.handmade import posting

TEXT = '# Baker\n\nWe want an honest baker. "Honest" bakers bake.\n\n- Bread\n'


def context(text: str = TEXT) -> Context:
    circumstances = Circumstances(date(2026, 1, 1), ("us-co",), {"head_count": 20})
    return Context(Analysis(posting(text)), circumstances, {"most": 3}, (Span(2, 7),))


def test_a_detector_sees_the_posting_and_its_circumstances() -> None:
    seen = context()
    assert seen.text == TEXT
    assert seen.document.source is seen.source
    assert seen.facts.title.value == "Baker"
    assert seen.on == date(2026, 1, 1)
    assert seen.law.declared == ("us-co",)
    assert seen.company == {"head_count": 20}
    assert seen.options == {"most": 3}
    assert [seen.source[match] for match in seen.matches] == ["Baker"]


def test_a_detector_reads_sentences_words_and_places() -> None:
    seen = context()
    assert [seen.source[span] for span in seen.sentences()][:2] == ["Baker", "We want an honest baker."]
    opening = seen.opening
    assert opening is not None
    assert len(seen.sentences(opening)) == 2
    assert len(seen.words(opening)) == 8
    assert len(seen.words()) == 10
    item = seen.item_at(TEXT.index("Bread"))
    assert item is not None
    assert seen.source[item.span] == "Bread"
    assert seen.source[seen.line_at(item.span.start)] == "- Bread"
    assert seen.source[seen.sentence_at(opening.start)] == "We want an honest baker."
    assert seen.block_at(opening.start) is not None
    assert seen.kind_at(0) == "title"
    assert seen.title == Span(2, 7)


def test_a_detector_keeps_out_of_zones() -> None:
    seen = context()
    at = TEXT.index("Honest")
    assert seen.quiet(Span(at, at + 6))
    assert not seen.quiet(Span(at, at + 6), {Zone.LINK})
    assert len(seen.zones.quotations) == 1


def test_a_detector_knows_what_readers_do_not_meet() -> None:
    seen = context("# Baker\n\nWrite `bread` to <https://bread.test> <!-- bread --> about bread.\n")
    places = [at for at in range(len(seen.text)) if seen.text.startswith("bread", at)]
    assert [seen.is_read(at) for at in places] == [False, False, False, True]


def test_a_detector_mends_without_minding_capitals_spaces_and_articles() -> None:
    seen = context()
    at = TEXT.index("honest")
    assert "a fair baker" in apply(TEXT, [seen.fix(Span(at, at + 6), "fair")])
    assert "a baker" in apply(TEXT, [seen.fix(Span(at, at + 6), "")])
    assert seen.fix(Span(at, at + 6), "fair").title == "Write “fair”"
    assert seen.fix(Span(at, at + 6), "fair", "Say it plainly").title == "Say it plainly"
    assert seen.article("hour") == "an"


def test_a_detector_leaves_a_piece_of_the_title_out() -> None:
    seen = context("# Baker - Leeds\n\nWe bake.\n")
    assert apply(seen.text, [seen.cut(Span(10, 15), Span(2, 15))]) == "# Baker\n\nWe bake.\n"
    assert seen.cut(Span(10, 15), Span(2, 15), "Drop the place").title == "Drop the place"


def test_a_detector_learns_what_the_profession_does_and_has_anyway() -> None:
    seen = context("# Accountant\n\n- Prepare journal entries.\n\nKnowledge of accounting principles.\n")
    duty, demand = seen.sentences()[-2:]
    assert seen.profession is not None
    assert seen.profession.name == "accountant"
    assert seen.source[seen.bare(duty)] == "Prepare journal entries"
    usual = seen.usual_duty(duty)
    assert usual is not None
    assert usual.advice.endswith("?")
    assert seen.usual_duty(demand) is None
    assert seen.is_taken_for_granted(demand)
    assert not seen.is_taken_for_granted(duty)


def test_a_role_that_is_not_known_for_certain_is_none() -> None:
    seen = context("# Baker\n\n- Prepare journal entries.\n")
    assert seen.profession is None
    assert seen.usual_duty(seen.sentences()[-1]) is None
    assert not seen.is_taken_for_granted(seen.sentences()[-1])
