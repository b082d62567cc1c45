import pytest

from rolewright.findings import Applicability, Severity
from rolewright.rules.card import Weight
from rolewright.rules.rule import Rule
from tests.rules.cards import HEAD, PROOF, read, toml


def complaints(text: str, *, detector: str | None = None, rule_id: str = "words/hollow") -> list[str]:
    """What is wrong with a card."""
    return [problem.message for problem in read(text, rule_id, detector)[1]]


def test_a_complete_card_is_read() -> None:
    card, problems = read(toml())
    assert problems == []
    assert card.rule.id == "words/hollow"
    assert card.rule.topic == "words"
    assert card.rule.severity is Severity.WARNING
    assert card.rule.fix is None
    assert card.guide == ("A5",)
    assert card.evidence[0].weight is Weight.OPINION
    assert card.bad[0].marks == ("synergy",)
    assert len(card.good) == 3


def test_every_key_that_is_missing_is_named_at_once() -> None:
    wrong = complaints("[match]\nphrases = ['synergy']\n")
    for key in ("summary", "message", "severity", "fix", "since", "language", "guide", "why"):
        assert f"“{key}” is missing" in wrong
    assert "an [[evidence]] is missing: why may the rule claim this?" in wrong
    assert "there are 0 [[bad]] cases; at least 3 are needed" in wrong
    assert "there are 0 [[good]] cases; at least 3 are needed" in wrong


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            'severity = "warning"',
            'severty = "warning"',
            "“severty” is not a key here; did you mean “severity”?",
        ),
        (
            'severity = "warning"',
            'severity = "fatal"',
            "“fatal” is not a value of “severity”: error, warning, note",
        ),
        ('why = "Readers skip it."', 'why = " "', "“why” is empty"),
        ('guide = ["A5"]', 'guide = ["Z9"]', "“Z9” is not a point of the guide, such as B4"),
        ('guide = ["A5"]', "guide = []", "name at least one point of the guide that the rule serves"),
        (
            '"A word that says nothing"',
            f'"{"long " * 30}"',
            "the summary is one line of at most 100 characters",
        ),
        ("“{text}” says", "“{word}” says", "nothing fills “{word}” in every message; known: text"),
        ('"It may not be so."', '""', "only a law has nothing against it; say what speaks against this"),
        (
            'marks = ["synergy"]',
            'marks = ["energy"]',
            "“energy” does not stand in the text, or not in this order",
        ),
        (
            'text = "A synergy."',
            'text = "A synergy."\non = 3',
            "“on” should be a date such as 2027-01-31, not 3",
        ),
        (
            'text = "A synergy."',
            'text = "A synergy."\noptions = { most = 3 }',
            "the rule has no option “most”",
        ),
        (
            'text = "A synergy."',
            'text = "A synergy."\nafter = "A."',
            "only a rule with a safe or suggested fix",
        ),
        (
            'fix = "none"',
            'fix = "safe"',
            "the card promises a fix, but has neither [match.swap] nor a detector",
        ),
        ('phrases = ["synergy"]', "", "[match] looks for nothing: give phrases, patterns or swap"),
        (
            'phrases = ["synergy"]',
            'phrases = ["synergy"]\nwhere = "margin"',
            "“margin” is not a value of “where”",
        ),
        ("phrases = [", 'unless_stated = ["wage"]\nphrases = [', "“wage” is not a fact"),
        (
            "phrases = [",
            'patterns = ["{a} b"]\nphrases = [',
            "the pattern “{a} b” is wrong: there is no class “a”",
        ),
        ("phrases = [", 'unless = ["(b"]\nphrases = [', "the pattern “(b” is wrong: “(” is not closed"),
        (
            "phrases = [",
            'patterns = ["# .. 2 $"]\nphrases = [',
            "the pattern “# .. 2 $” is wrong: it has no word",
        ),
        ('["synergy"]\n', '["synergy"]\n[match.classes]\na = ["b"]\n', "the class “a” is used by no pattern"),
        (
            '["synergy"]\n',
            '["synergy"]\n[match.classes]\nmoney = ["b"]\n',
            "“money” is a class that every card has",
        ),
        (
            '["synergy"]\n',
            '["synergy"]\n[match.swap]\na = "b"\n',
            "[match.swap] makes fixes; give their grade",
        ),
        (
            "[match]",
            "[options]\non = 2026-01-01\n[match]",
            "the option “on” is neither a number, a text, a flag",
        ),
    ],
)
def test_what_is_wrong_is_said(old: str, new: str, complaint: str) -> None:
    text = toml().replace(old, new, 1)
    assert text != toml()
    assert any(each.startswith(complaint) for each in complaints(text))


def test_a_mistake_is_shown_with_its_line() -> None:
    _, problems = read(toml().replace("[match]\n", '[match]\npatterns = [\n  "good",\n  "{oops} pay",\n]\n'))
    (problem,) = problems
    assert problem.excerpt == '  "{oops} pay",'
    assert problem.file == "hollow.toml"


def test_a_card_finds_something_by_words_or_by_a_detector() -> None:
    assert complaints(HEAD + PROOF) == [
        "the card finds nothing: it needs [match] or a detector of the same stem"
    ]
    assert complaints(HEAD + PROOF, detector="core/words/hollow.py") == []
    assert complaints(HEAD + PROOF, rule_id="hygiene/suppression") == []


def test_a_rule_about_words_marks_them() -> None:
    assert complaints(toml().replace('marks = ["synergy"]', "marks = []")) == [
        "a rule about words marks them: “marks” is empty in every bad case"
    ]


def test_a_fix_needs_the_text_that_it_makes() -> None:
    swapped = toml('[match.swap]\nsynergy = "work"\n').replace('fix = "none"', 'fix = "suggest"')
    assert complaints(swapped) == ["“after” is missing"] * 3
    mended = swapped.replace('marks = ["synergy"]', 'marks = ["synergy"]\nafter = "A work."')
    card, problems = read(mended)
    assert problems == []
    assert card.rule.fix is Applicability.SUGGEST
    assert card.rule.lexical is not None
    assert card.rule.lexical.swaps == {"synergy": ("work",)}


def test_an_inflected_swap_needs_an_inflected_replacement() -> None:
    text = toml('[match.swap]\n"utilise~" = "use"\n').replace('fix = "none"', 'fix = "show"')
    assert complaints(text) == ["“utilise~” is inflected, so its replacement needs a “~” as well"]


def test_a_message_may_name_classes_that_every_match_holds() -> None:
    head = HEAD.replace("“{text}” says", "“{how}” says")
    match = '[match]\npatterns = ["{how} skills"]\n[match.classes]\nhow = ["good"]\n'
    assert complaints(toml(match, head=head)) == []
    assert complaints(toml(match.replace("patterns", 'phrases = ["skills"]\npatterns'), head=head)) == [
        "nothing fills “{how}” in every message; known: text"
    ]


def test_a_rule_survives_its_way_through_the_index() -> None:
    text = toml(
        '[match]\nwhere = "item"\nsections = ["benefits"]\nnot_in = []\ncase = true\nphrases = ["Synergy"]\n'
        'patterns = ["good Pay"]\nunless = ["$"]\nunless_stated = ["pay"]\n[match.swap]\n"A" = ["B", "C"]\n'
    ).replace('fix = "none"', 'fix = "show"\naliases = ["old/name"]\n[options]\nmost = 3\n')
    rule = read(text)[0].rule
    assert type(rule).from_wire(rule.to_wire()) == rule


def test_a_rule_carries_the_first_sentence_of_its_reasons() -> None:
    reasons = 'why = """\nReaders of e.g. adverts\nskip it. They have seen it before.\n"""\n'
    card, _ = read(toml(head=HEAD.replace('why = "Readers skip it."\n', reasons)))
    assert card.rule.short_why == "Readers of e.g. adverts skip it."
    assert type(card.rule).from_wire(card.rule.to_wire()).short_why == card.rule.short_why


def test_only_a_detector_can_need_an_extra() -> None:
    text = toml().replace('since = "0.1.0"', 'since = "0.1.0"\nextra = "grammar"')
    assert complaints(text) == ["only a detector can need an extra"]
    assert complaints(text, detector="core/words/hollow.py") == []


BOARD = """
[[board]]
board = "indeed"
wants = "titles without synergy"
source = "Indeed, a page"
url = "https://indeed.example"
day = 2026-11-23
kind = "official"
confidence = "verified"
"""


def test_what_a_board_wants_is_read_with_its_source() -> None:
    card, problems = read(toml(proof=BOARD + PROOF, head=HEAD + "only_for_boards = true\n"))
    assert problems == []
    (wish,) = card.rule.wishes
    assert (wish.board, wish.kind, wish.confidence) == ("indeed", "official", "verified")
    assert wish.day.isoformat() == "2026-11-23"
    assert Rule.from_wire(card.rule.to_wire()) == card.rule
    assert not card.rule.is_default


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("indeed", "indid", "“indid” is not a value of “board”: google, indeed, linkedin, careers"),
        (
            "day = 2026-11-23\n",
            "",
            "“day” is missing: that of the source, or the one on which it was read",
        ),
        (
            'confidence = "verified"',
            'confidence = "verified"\nat_most = "error"',
            "what a board wants is a warning at most",
        ),
    ],
)
def test_a_wish_that_is_wrong_is_told(old: str, new: str, complaint: str) -> None:
    assert complaint in complaints(toml(proof=BOARD.replace(old, new, 1) + PROOF))


def test_a_rule_that_is_only_for_boards_names_one_and_is_no_error() -> None:
    head = HEAD.replace('"warning"', '"error"') + "only_for_boards = true\n"
    wrong = complaints(toml(head=head))
    assert "a rule that is only for boards says which in [[board]]" in wrong
    assert "what a board wants is a warning at most" in wrong


@pytest.mark.parametrize(
    "match", ['phrases = ["{}"]', 'phrases = ["a"]\nexcept = ["{}"]', 'swap = {{ "{}" = "make~" }}']
)
def test_a_phrase_has_few_inflected_words(match: str) -> None:
    phrase = " ".join(["make~"] * 12)
    table = toml("[match]\n" + match.format(phrase))
    assert f"“{phrase}” has more than 3 “~”" in complaints(table)


@pytest.mark.parametrize("key", ["patterns", "unless"])
def test_all_patterns_of_a_card_together_fit_in_a_bounded_number_of_ways(key: str) -> None:
    def card(count: int) -> str:
        patterns = [f"a .. 30 a .. 30 synergy{'q' * number}" for number in range(count)]
        return toml().replace("[match]\n", f"[match]\n{key} = {patterns}\n")

    assert complaints(card(5)) == []
    assert complaints(card(60)) == [
        "all patterns together fit the same words in too many ways; leave out some, or their optional parts, "
        "lists, gaps or alternatives that begin alike"
    ]
