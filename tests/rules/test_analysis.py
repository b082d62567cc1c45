from dataclasses import replace

from rolewright.document import Fact, Mention, SectionKind
from rolewright.parse import parse
from rolewright.rules.analysis import Analysis
from rolewright.text import Span
from tests.rules.handmade import posting


def analysed(text: str) -> Analysis:
    return Analysis(posting(text))


def words(analysis: Analysis, span: Span | None) -> str | None:
    return None if span is None else analysis.source[span]


def test_the_title_is_its_whole_line_without_label_or_markup() -> None:
    for text, title in [
        ("# Baker (Nights) - £12\n\nText.\n", "Baker (Nights) - £12"),
        ("Job title: Baker, Leeds\nPlace: Leeds\n", "Baker, Leeds"),
        ("---\nplace: Leeds\ntitle: Baker\n---\nText.\n", "Baker"),
        ("Text without one.\n", None),
    ]:
        analysis = analysed(text)
        assert words(analysis, analysis.title) == title


def test_a_title_within_a_long_line_is_the_title_alone() -> None:
    analysis = analysed("Job title: Baker" + " and more" * 40)
    assert analysis.title is not None
    assert words(analysis, analysis.title) == analysis.document.facts.title.value


def test_the_opening_is_the_first_paragraph_after_the_title() -> None:
    analysis = analysed("# Baker\n\n- Leeds\n\nWe bake.\nDaily.\n\nAnd sell.\n")
    assert words(analysis, analysis.opening) == "We bake.\nDaily."
    assert analysed("# Baker\n\n- Leeds\n").opening is None


def test_a_sentence_is_found_from_any_place_in_it() -> None:
    analysis = analysed("# Baker\n\nWe bake. We sell it.\n\n- An item. Two.\n")
    text = analysis.source.text
    assert words(analysis, analysis.sentence_at(text.index("sell"))) == "We sell it."
    assert words(analysis, analysis.sentence_at(text.index("item"))) == "An item."
    assert words(analysis, analysis.sentence_at(0)) == "# Baker"


def test_all_sentences_and_words_leave_out_what_is_no_prose() -> None:
    analysis = analysed("---\na: b\n---\n# Baker\n\nWe bake. We sell.\n\n<!-- hidden -->\n\n    code = 1\n")
    assert [words(analysis, span) for span in analysis.all_sentences] == ["Baker", "We bake.", "We sell."]
    assert [words(analysis, span) for span in analysis.all_words] == ["Baker", "We", "bake", "We", "sell"]


def test_kinds_are_those_of_items_and_else_of_sections() -> None:
    analysis = analysed("# Baker\n\n## Requirements\n\n- Bread\n\nText.\n")
    text = analysis.source.text
    assert analysis.kind_at(text.index("Bread")) is SectionKind.REQUIREMENTS
    assert analysis.kind_at(0) is SectionKind.TITLE
    assert analysis.item_at(text.index("Text")) is None


def test_an_empty_posting_has_nothing() -> None:
    analysis = analysed("")
    assert analysis.title is None
    assert analysis.opening is None
    assert analysis.all_sentences == []
    assert analysis.block_at(0) is None
    assert analysis.line_at(0) == Span(0, 0)


def test_a_title_is_read_without_emphasis_and_link_target() -> None:
    for text in (
        "# **Head Baker**\n",
        "# [Head Baker](https://example.com/jobs)\n",
        "Job title: _Head Baker_  \n",
    ):
        analysis = analysed(text)
        assert words(analysis, analysis.title) == "Head Baker"


def analysed_with_title(text: str, title: str) -> Analysis:
    """A posting whose title is said to stand at its words."""
    document = posting(text)
    at = text.index(title)
    facts = replace(document.facts, title=Fact((Mention(title, Span(at, at + len(title))),)))
    return Analysis(replace(document, facts=facts))


def test_a_label_in_bold_is_no_part_of_the_title() -> None:
    analysis = analysed_with_title("**Job title:** Baker, Leeds\n", "Baker")
    assert words(analysis, analysis.title) == "Baker, Leeds"


def test_in_a_sentence_or_behind_a_clause_only_the_title_itself_is_the_title() -> None:
    for text in (
        "Harrow & Pike is looking for a Baker to join us.\n",
        "NOTE: this text was used to find somebody who could be a Baker in Leeds\n",
    ):
        analysis = analysed_with_title(text, "Baker")
        assert words(analysis, analysis.title) in ("Baker", "Baker in Leeds")


def test_lists_end_where_something_stands_between_their_entries() -> None:
    analysis = Analysis(posting("- One\n- Two\n\nText\n\n- Three\n<!-- note -->\n- Four\n"))
    texts = [[analysis.source[item.span] for item in entries] for entries in analysis.lists]
    assert texts == [["One", "Two"], ["Three", "Four"]]


def test_prose_is_what_the_writer_words() -> None:
    analysis = Analysis(
        parse(
            "# Baker\n\nWe bake in Leeds.\n\n> Good!\n\n## Duties\n\n- Bake\n\n## Equal opportunity\n\nAll\n"
        )
    )
    assert [words(analysis, block.content) for block in analysis.prose] == ["We bake in Leeds.", "Bake"]


def test_capitals_are_words_of_their_own_and_no_codes_or_addresses() -> None:
    analysis = analysed(
        "Our R&D and QRBs, the PMO's RFP-12, JB007, iOS, A/B, x@QLX.com, a.QLX.b, CI/CD and SAP.\n"
    )
    assert [words(analysis, span) for span in analysis.capitals] == ["R&D", "QRB", "PMO", "CI", "CD", "SAP"]
