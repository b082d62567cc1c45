import pickle
import sys
import time
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.findings import Applicability, Edit, Finding, Fix, Hit, Severity
from rolewright.rules.context import Context
from rolewright.rules.detectors import Detect
from rolewright.rules.load import core_card
from rolewright.rules.resolver import Resolver
from rolewright.rules.rule import Lexical, Rule
from rolewright.rules.ruleset import RuleSet
from rolewright.rules.run import Outcome, run
from rolewright.rules.selection import Selection
from rolewright.text import Span
from tests.rules.cards import rule
from tests.rules.handmade import posting

ON = date(2026, 1, 1)
SHIPPED = RuleSet(
    tuple(core_card(rule_id).rule for rule_id in ("hygiene/leftover", "pay/vague", "title/too-long"))
)
SAFE = [('fix = "none"', 'fix = "safe"')]


def outcome(rules: list[Rule], text: str, *, language: str = "en") -> Outcome:
    return run(RuleSet(rules), posting(text, language=language), on=ON)


def findings(rules: list[Rule], text: str) -> list[Finding]:
    return list(outcome(rules, text).findings)


def detecting(
    monkeypatch: pytest.MonkeyPatch,
    detect: Detect,
    fix: Applicability | None = None,
    lexical: Lexical | None = None,
) -> Rule:
    """A rule whose detector is a function of the test."""
    monkeypatch.setattr(sys.modules["rolewright.rules.run"], "detector", lambda path: detect)
    return Rule(
        "title/odd",
        "Odd",
        "{text}: {length} of {most}",
        Severity.NOTE,
        fix=fix,
        options={"most": 3},
        lexical=lexical,
        detector="core/title/odd.py",
    )


def test_words_make_findings_with_message_span_and_data() -> None:
    card = rule(
        'patterns = ["{how} skills"]\n[match.classes]\nhow = ["good"]',
        changes=[("“{text}” says", "“{text}” ({how}) says")],
    )
    assert findings([card], "We want good\nskills.") == [
        Finding(
            "words/hollow",
            Severity.WARNING,
            "“good skills” (good) says nothing.",
            Span(8, 19),
            {"how": "good"},
        )
    ]


def test_a_swap_makes_a_fix_of_the_grade_of_the_card() -> None:
    card = rule(
        '[match.swap]\n"in order to" = "to"\n"utilise~" = ["use~", "employ~"]\n"very" = ""', changes=SAFE
    )
    first, second, third = findings([card], "In order to win, utilising very much.")
    assert first.fixes == (Fix("Write “To”", (Edit(Span(0, 11), "To"),), Applicability.SAFE),)
    assert [fix.title for fix in second.fixes] == ["Write “using”", "Write “employing”"]
    assert second.data == {"replacement": "using"}
    assert third.fixes[0].title == "Leave it out"


def test_a_way_that_two_rows_share_is_offered_once() -> None:
    card = rule('[match.swap]\n"reside in" = "live in"\n"reside~ in" = "live~ in"', changes=SAFE)
    (found,) = findings([card], "You reside in Cork.")
    assert [fix.title for fix in found.fixes] == ["Write “live in”"]


@pytest.mark.parametrize(
    "text", ["skillsUtilise a saw.", "Write to us .Utilise a saw.", "You utiliseThe saw."]
)
def test_words_that_run_into_others_are_parted_before_they_are_changed(text: str) -> None:
    card = rule('[match.swap]\n"utilise" = "use"', changes=SAFE)
    assert all(found.fixes == () for found in findings([card], text))


def test_findings_come_in_order_of_the_text_and_then_of_the_id() -> None:
    rules = [rule('phrases = ["ninja"]', rule_id="b/b"), rule('phrases = ["ninja", "guru"]', rule_id="a/a")]
    assert [(each.rule, each.span) for each in findings(rules, "A guru, a ninja.")] == [
        ("a/a", Span(2, 6)),
        ("a/a", Span(10, 15)),
        ("b/b", Span(10, 15)),
    ]


def test_rules_for_english_keep_quiet_in_other_languages() -> None:
    card = rule('phrases = ["guru"]')
    assert outcome([card], "Ein guru.", language="de").findings == ()
    assert len(outcome([card], "guru", language="und").findings) == 1


def test_a_detector_sees_the_posting_and_fills_the_message(monkeypatch: pytest.MonkeyPatch) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        assert context.on == ON
        assert context.title is not None
        yield Hit(message="Its own words.")
        yield Hit(context.title, {"length": context.title.length})
        yield Hit(context.title, {"length": "a second remark on the same words"})

    found = findings([detecting(monkeypatch, detect)], "# Baker\n")
    assert [(each.message, each.span) for each in found] == [
        ("Its own words.", None),
        ("Baker: 5 of 3", Span(2, 7)),
    ]


def test_a_detector_may_say_several_things_of_the_whole_posting(monkeypatch: pytest.MonkeyPatch) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        yield Hit(message="It states no pay.")
        yield Hit(message="It states no benefits.")
        yield Hit(message="It states no pay.")

    found = findings([detecting(monkeypatch, detect)], "# Baker\n")
    assert [each.message for each in found] == ["It states no pay.", "It states no benefits."]


def test_a_hit_may_be_graver_or_milder_than_its_card_says(monkeypatch: pytest.MonkeyPatch) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        yield Hit(Span(0, 1), severity=Severity.ERROR)
        yield Hit(Span(1, 2))

    rising = detecting(monkeypatch, detect)
    assert [each.severity for each in findings([rising], "ab")] == [Severity.ERROR, Severity.NOTE]


def test_a_severity_that_settings_give_to_a_rule_holds_for_all_its_hits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        yield Hit(severity=Severity.ERROR)

    rising = detecting(monkeypatch, detect)
    settled = Resolver((rising,), Selection(severity={rising.id: Severity.NOTE})).rules()
    assert [each.severity for each in findings(list(settled), "a")] == [Severity.NOTE]


def test_a_detector_beside_words_runs_only_where_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        yield from (Hit(match, {"length": match.length}) for match in context.matches)

    odd = detecting(monkeypatch, detect, lexical=rule('phrases = ["guru"]').lexical)
    assert [each.span for each in findings([odd], "A guru.")] == [Span(2, 6)]
    assert findings([odd], "A baker.") == []


@pytest.mark.parametrize(
    ("allowed", "given"),
    [
        (Applicability.SAFE, [Applicability.SAFE]),
        (Applicability.SUGGEST, [Applicability.SUGGEST]),
        (Applicability.SHOW, [Applicability.SHOW]),
        (None, []),
    ],
)
def test_no_fix_is_trusted_further_than_the_card_allows(
    monkeypatch: pytest.MonkeyPatch, allowed: Applicability | None, given: list[Applicability]
) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        yield Hit(Span(0, 1), fixes=(Fix("Mend", (Edit(Span(0, 1), "b"),), Applicability.SAFE),))

    (finding,) = findings([detecting(monkeypatch, detect, fix=allowed)], "a")
    assert [fix.applicability for fix in finding.fixes] == given


@pytest.mark.parametrize("span", [Span(0, 99), Span(1, 1), Span(-1, 1)])
def test_a_detector_that_fails_is_a_finding_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, span: Span
) -> None:
    def detect(context: Context) -> Iterator[Hit]:
        yield Hit(span)

    result = outcome([detecting(monkeypatch, detect), rule('phrases = ["guru"]')], "A guru.")
    assert result.crashed
    assert [each.rule for each in result.findings] == ["internal/rule-crashed", "words/hollow"]
    assert result.findings[0].severity is Severity.ERROR
    assert result.findings[0].data == {"rule": "title/odd", "exception": "ValueError"}


def test_what_a_message_takes_from_a_posting_is_not_read_as_a_placeholder() -> None:
    (finding,) = findings([rule('phrases = ["{severity}"]')], "A {severity} here.")
    assert finding.message == "“{severity}” says nothing."


def test_an_outcome_can_be_sent_between_processes() -> None:
    result = outcome([rule('phrases = ["guru"]')], "A guru.")
    assert pickle.loads(pickle.dumps(result)) == result


PIECES = st.sampled_from(
    'guru|in order to|salary|£20|[|]|(|)|<|>|{{|}}|<!--|-->|rolewright ignore|:|a/b|"|“|”|`|http://x.y|a@b.c'
    "| |\n|\n\n|- |# |> |.|,|XXX|TBD|___|é|İ|\u202e|\ud83d|\0|\r\n|regardless of race|A|an|title: ".split("|")
)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_no_text_crashes_a_rule_and_every_place_is_in_the_text(text: str) -> None:
    result = run(SHIPPED, posting(text), on=ON)
    assert not result.crashed
    for finding in result.findings:
        assert finding.span is None or text[slice(*finding.span)]


@pytest.mark.parametrize(
    "word", ["competitive salary ", "[", "{", "___ ", "<!-- ", "(insert ", "salary: ", '"a ', "X"]
)
def test_a_long_line_costs_time_in_proportion(word: str) -> None:
    document = posting(word * (100_000 // len(word)))
    start = time.process_time()
    run(SHIPPED, document, on=ON)
    assert time.process_time() - start < 5
