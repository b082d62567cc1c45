from dataclasses import replace

from rolewright.findings import Applicability
from rolewright.report import Style
from rolewright.report.card_text import MOST_EXAMPLES, card_text, rules_text
from rolewright.rules.card import Card
from rolewright.rules.rule import Rule
from tests.rules.cards import HEAD, PROOF, read, toml

PLAIN = Style(width=80)


def a_card() -> Card:
    proof = PROOF.replace(
        'text = "The synergy."', 'text = "\\n# Baker\\n\\nThe synergy of\\nsynergy."'
    ).replace(
        'marks = ["synergy"]\n[[bad]]\ntext = "Our', 'marks = ["synergy of\\nsynergy"]\n[[bad]]\ntext = "Our'
    )
    good = 'text = "A sentence."\nwhy = "nothing is said"'
    head = HEAD.replace("none", "show") + 'aliases = ["words/empty"]\n[options]\nmost = 3\n'
    card, problems = read(toml(head=head, proof=proof.replace('text = "A sentence."', good)))
    assert problems == []
    return card


def test_a_card_shows_a_few_examples_of_each_kind_and_says_how_many_more_there_are() -> None:
    card = a_card()
    card = replace(card, bad=card.bad * 2, good=card.good[:1])
    told = card_text(card, PLAIN)
    marked = told[told.index("It marks") : told.index("It keeps quiet")]
    assert marked.count("synergy") == MOST_EXAMPLES + 1  # the second names it twice
    more = len(card.bad) - MOST_EXAMPLES
    assert f"\n  {more} more examples: --all shows them.\n" in told
    assert "more example" not in card_text(card, PLAIN, everything=True)


def test_a_card_is_shown_whole() -> None:
    assert card_text(a_card(), PLAIN, everything=True) == (
        "words/hollow  warning\n"
        "  A word that says nothing\n"
        "\n"
        "Why\n"
        "  Readers skip it.\n"
        "\n"
        "Evidence\n"
        "  It is so.\n"
        "    opinion: Nobody (2026), A test\n"
        "    Against it: It may not be so.\n"
        "\n"
        "It marks\n"
        "\n"
        "  │ A synergy.\n"
        "  │   ───────\n"
        "\n"
        "  │ # Baker\n"
        "  │\n"
        "  │ The synergy of\n"
        "  │     ──────────\n"
        "  │ synergy.\n"
        "  │ ───────\n"
        "\n"
        "  │ Our synergy.\n"
        "  │     ───────\n"
        "\n"
        "It keeps quiet\n"
        "\n"
        "  │ A sentence.\n"
        "  (nothing is said)\n"
        "\n"
        "  │ The sentence.\n"
        "\n"
        "  │ Our sentence.\n"
        "\n"
        "fix       show\n"
        "language  en\n"
        "serves    guide A5\n"
        "since     0.1.0\n"
        "options   most = 3\n"
        "formerly  words/empty\n"
        "silence   <!-- rolewright ignore words/hollow: your reason -->\n"
    )


def test_rules_are_listed_by_id_with_what_is_special() -> None:
    rule = a_card().rule
    others: list[Rule] = [
        replace(rule, id="pay/a", fix=Applicability.SAFE, preview=True),
        replace(rule, id="words/b", fix=None),
    ]
    assert rules_text([rule, *others], PLAIN) == (
        "pay/a         warning  A word that says nothing (preview, fix: safe)\n"
        "words/b       warning  A word that says nothing\n"
        "words/hollow  warning  A word that says nothing (fix: show)\n"
        "\n"
        "3 rules\n"
    )
