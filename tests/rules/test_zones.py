import pytest

from rolewright.document import SectionKind
from rolewright.parse import parse
from rolewright.rules.analysis import Analysis
from rolewright.rules.equality import EqualityWording
from rolewright.rules.zones import USUAL_ZONES, Zone
from rolewright.text import Span
from tests.rules.handmade import posting


def quiet(text: str, zone: Zone, word: str = "young", *, employer: str | None = None) -> bool:
    """Whether a word of a posting lies in a zone."""
    at = text.index(word)
    analysis = Analysis(posting(text, employer=employer))
    return analysis.zones.quiet(Span(at, at + len(word)), {zone})


def test_quotations() -> None:
    assert quiet('They say "so young a team" here.', Zone.QUOTATION)
    assert quiet("They say “so young a team” here.", Zone.QUOTATION)
    assert quiet("> so young a team", Zone.QUOTATION)
    assert not quiet('They say "so" of a young "team".', Zone.QUOTATION)
    assert not quiet('A 6" pipe and a young team with a 7" pipe.', Zone.QUOTATION)


def test_links_and_addresses_but_not_the_words_of_a_link() -> None:
    assert quiet("See [us](https://example.com/young/team).", Zone.LINK)
    assert quiet("See [us](/wiki/team_(young)).", Zone.LINK)
    assert quiet("See https://example.com/young for more.", Zone.LINK)
    assert quiet("See http://young.example.com.", Zone.LINK)
    assert quiet("See www.young.example.com.", Zone.LINK)
    assert quiet("Write to young.people@example.com.", Zone.LINK)
    assert quiet("Write to <jobs@young.example.com>.", Zone.LINK)
    assert not quiet("See [our young team](https://example.com).", Zone.LINK)
    assert not quiet("At example.com a young team.", Zone.LINK)


def test_code() -> None:
    assert quiet("Run `young --now` first.", Zone.CODE)
    assert quiet("    young = 1\n", Zone.CODE)
    assert not quiet("Run `it` young.", Zone.CODE)


def test_headings_and_front_matter() -> None:
    assert quiet("## A young team\n", Zone.HEADING)
    assert quiet("---\nteam: young\n---\nText.\n", Zone.FRONT_MATTER)
    assert not quiet("A young team\n", Zone.HEADING)


def test_a_comment_is_never_text() -> None:
    analysis = Analysis(posting("Text <!-- young --> and more.\n\n<!-- young\n-->\n\nYoung.\n"))
    places = [at for at in range(len(analysis.source)) if analysis.source.folded.startswith("young", at)]
    assert [analysis.zones.quiet(Span(at, at + 5), ()) for at in places] == [True, True, False]


def test_equality_statements_wherever_they_stand() -> None:
    assert quiet("We hire regardless of age, be you young or old.", Zone.EQUALITY)
    assert quiet("# Baker\n\n## Equality\n\nCome young, come old.\n", Zone.EQUALITY)
    assert not quiet("We hire regardless of age. A young team waits.", Zone.EQUALITY)


def test_a_section_that_only_looks_like_an_equality_statement_is_none() -> None:
    text = "# Doorkeeper\n\nThe right guy will run the door. The job is not for women.\n"
    analysis = Analysis(parse(text))
    at = text.index("women")
    assert analysis.kind_at(at) is SectionKind.EQUALITY
    assert not analysis.zones.quiet(Span(at, at + 5), {Zone.EQUALITY})


def promises_equality(sentence: str) -> bool:
    """Whether a sentence does, in a text with one before and one after it that promise it."""
    around = "we do not discriminate. "
    text = f"{around}{sentence} {around}"
    return EqualityWording(text).promises(Span(len(around), len(around) + len(sentence)))


@pytest.mark.parametrize(
    "sentence",
    [
        "we are an equal opportunity employer.",
        "all applicants are considered without regard to race, religion or sex.",
        "we celebrate diversity, and people of every age apply.",
        "race, colour, religion, gender and veteran status play no part.",
        "tell us if you need a reasonable adjustment.",
        "we do not discriminate.",
    ],
)
def test_a_promise_of_equal_treatment_is_recognised(sentence: str) -> None:
    assert promises_equality(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "you ship on time regardless of obstacles.",
        "you run campaigns for women, men, and people of every taste.",
        "you keep a diverse list of suppliers.",
        "you will race, ride, and repair bicycles.",
        "",
    ],
)
def test_other_sentences_are_not(sentence: str) -> None:
    assert not promises_equality(sentence)


def test_names() -> None:
    assert quiet("You join us at Dynamic Foods in Leeds today.", Zone.NAME, "Dynamic")
    assert quiet("You work with Marvel Champion data for us today.", Zone.NAME, "Champion")
    assert quiet("Dynamic is hiring, and Dynamic pays.", Zone.NAME, "Dynamic", employer="Dynamic")
    assert not quiet("Dynamic people wanted.", Zone.NAME, "Dynamic")
    assert not quiet("We are a Dynamic team of bakers.", Zone.NAME, "Dynamic")
    assert not quiet("Join Our Dynamic Team Today", Zone.NAME, "Dynamic")
    assert not quiet("We want a dynamic Person here.", Zone.NAME, "dynamic")


def test_a_heading_is_no_quiet_place_unless_a_card_says_so() -> None:
    assert Zone.HEADING not in USUAL_ZONES
