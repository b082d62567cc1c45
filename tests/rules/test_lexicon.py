from rolewright.rules.analysis import Analysis
from rolewright.rules.lexicon import Lexicon
from tests.rules.cards import rule
from tests.rules.handmade import posting


def found(match: str, text: str) -> list[str]:
    """The words that a rule with this `[match]` table finds in a posting."""
    document = posting(text)
    matches = Lexicon([rule(match)]).scan(Analysis(document)).get(0, [])
    return [document.source[each.span] for each in matches]


def test_a_phrase_is_found_as_whole_words_in_any_case() -> None:
    assert found('phrases = ["rock star"]', "A Rock Star, no rock stars, or a rock-star.") == [
        "Rock Star",
        "rock-star",
    ]


def test_an_underscore_is_part_of_a_word() -> None:
    assert found('phrases = ["ninja"]', "ninja_id, my_ninja and ninja") == ["ninja"]


def test_a_phrase_with_a_tilde_is_found_in_every_form() -> None:
    assert found('phrases = ["wear~ many hats"]', "He wore many hats. We wear many hats.") == [
        "wore many hats",
        "wear many hats",
    ]


def test_a_sign_is_found_wherever_it_stands() -> None:
    assert found('phrases = ["{{", "xx"]', "a{{title}} $xx,xx xxl") == ["{{", "xx", "xx"]


def test_case_matters_where_a_card_wants_it() -> None:
    assert found(
        'case = true\nphrases = ["DOE"]\npatterns = ["EOE (M|F)"]', "DOE, doe, Doe. EOE M, eoe m"
    ) == [
        "DOE",
        "EOE M",
    ]


def test_a_pattern_stays_within_one_sentence() -> None:
    pattern = 'patterns = ["negotiate .. 5 salary"]'
    assert found(pattern, "Negotiate with us. The salary is low. We negotiate the salary.") == [
        "negotiate the salary"
    ]


def test_a_pattern_is_found_wherever_a_word_that_begins_it_stands() -> None:
    match = 'patterns = ["[(very|quite)] (good|kind) .. 2 manners", "# manners"]'
    text = "Goodness, very good manners. Kind, quiet manners; manners, quite good old manners and 3 manners."
    assert found(match, text) == [
        "very good manners",
        "Kind, quiet manners",
        "quite good old manners",
        "3 manners",
    ]


def test_words_do_not_run_from_one_block_into_the_next() -> None:
    assert found('phrases = ["fast paced"]', "# Fast\npaced work, fast\npaced") == ["fast\npaced"]


def test_of_overlapping_words_the_longest_further_left_counts() -> None:
    match = 'phrases = ["team player", "player", "great team"]\npatterns = ["great [real] team player"]'
    assert found(match, "A great team player and a player.") == ["great team player", "player"]


def test_an_excuse_in_the_same_sentence_silences() -> None:
    match = 'phrases = ["good pay"]\nunless = ["{money}", "by the hour"]'
    text = "Good pay of $20. Good pay by the hour. Good pay."
    assert [len(found(match, text)), len(found(match, "Good pay. We give $20."))] == [1, 1]


def test_in_a_wall_of_text_an_excuse_must_stand_near_the_words() -> None:
    match = 'phrases = ["good pay"]\nunless = ["by the hour"]'
    wall = "bread and rolls " * 30
    assert found(match, f"Good pay {wall} by the hour") == ["Good pay"]
    assert found(match, f"{wall} good pay by the hour {wall}") == []


def test_a_stated_fact_silences() -> None:
    match = 'phrases = ["good pay"]\nunless_stated = ["pay"]'
    assert found(match, "Good pay.") == ["Good pay"]
    assert found(match, "Good pay.\n\nThe pay is $20.") == []


def test_sections_are_chosen_by_kind() -> None:
    text = "# Baker\n\n## Requirements\n\n- Flexible\n\n## What we offer\n\n- Flexible hours\n"
    assert len(found('phrases = ["flexible"]', text)) == 2
    assert found('phrases = ["flexible"]\nsections = ["requirements"]', text) == ["Flexible"]
    assert found('phrases = ["flexible hours"]\nnot_sections = ["benefits"]', text) == []


def test_a_place_is_chosen() -> None:
    text = (
        "# Sales Guru\n\nOur guru. Guru wanted.\n\nA guru again.\n\n## Guru\n\n- **Guru** one\n- Our guru\n"
    )
    match = 'phrases = ["guru"]\nwhere = "{}"'.format
    assert found(match("text"), text) == ["Guru", "guru", "Guru", "guru", "Guru", "Guru", "guru"]
    assert found(match("title"), text) == ["Guru"]
    assert found(match("heading"), text) == ["Guru", "Guru"]
    assert found(match("opening"), text) == ["guru", "Guru"]
    assert found(match("item"), text) == ["Guru", "guru"]
    assert found(match("item_start"), text) == ["Guru"]
    assert found(match("sentence_start"), text) == ["Guru", "Guru", "Guru"]


def test_a_title_in_the_front_matter_counts_as_the_title() -> None:
    text = "---\ntitle: Sales Guru\n---\nWe sell.\n"
    assert found('phrases = ["guru"]\nwhere = "title"', text) == ["Guru"]
    assert found('phrases = ["guru"]', text) == []


def test_rules_for_other_languages_are_passed_over() -> None:
    document = posting("A guru.")
    lexicon = Lexicon([rule('phrases = ["guru"]')])
    assert lexicon.scan(Analysis(document), frozenset({0})) == {}


def test_a_lexicon_without_words_finds_nothing() -> None:
    assert Lexicon([]).scan(Analysis(posting("A guru."))) == {}


def test_the_members_of_classes_come_with_the_match() -> None:
    document = posting("Excellent verbal skills.")
    card = rule(
        'patterns = ["{how} {what} skills"]\n[match.classes]\nhow = ["excellent"]\nwhat = ["verbal"]',
    )
    (match,) = Lexicon([card]).scan(Analysis(document))[0]
    assert match.names == {"how": "excellent", "what": "verbal"}


def test_an_exception_is_what_the_words_do_not_mean() -> None:
    match = 'phrases = ["dynamic", "young"]\nexcept = ["dynamic programming", "young person~"]'
    text = "A dynamic team does Dynamic\nProgramming with young people and a young person."
    assert found(match, text) == ["dynamic"]


def test_words_that_were_glued_together_are_words_of_their_own() -> None:
    text = "Two years as a clerkGood mannersMust be kind"
    assert found('phrases = ["good manners", "clerk"]', text) == ["clerk", "Good manners"]
    assert found('patterns = ["(good|kind) manners", "must be (kind|good)"]', text) == [
        "Good manners",
        "Must be kind",
    ]
    assert found('patterns = ["clerk .. 3 manners"]', text) == [], "the seam ends a sentence"
