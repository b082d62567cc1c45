import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.rules.pattern import Vocabulary
from rolewright.rules.pattern_syntax import PatternError, parse

CLASSES = {
    "strong": ["strong", "very good", "excellent"],
    "kind": ["communication", "verbal", "written"],
    "verb": ["manage", "lead"],
    "nested": ["{verb}~ people", "teamwork"],
}


def found(pattern: str, text: str, *, case: bool = False) -> str | None:
    match = re.search(Vocabulary(CLASSES, case).compile(pattern, anchored=False).regex, text)
    return match[0] if match else None


@pytest.mark.parametrize(
    ("pattern", "text", "match"),
    [
        ("track record", "a track record of", "track record"),
        ("track record", "a track  \n record of", "track  \n record"),
        ("track record", "a **track** record", "track** record"),
        ("track record", "a track-record", "track-record"),
        ("fast-paced", "a fast paced team", "fast paced"),
        ("track record", "a racetrack record", None),
        ("track record", "a track recorder", None),
        ("track record", "a track, record", None),
        ("sales and marketing", "sales & marketing", "sales & marketing"),
        ("lead~ teams", "leading teams", "leading teams"),
        ("lead~ teams", "misleading teams", None),
        ("{strong} {kind} skills", "very good verbal skills", "very good verbal skills"),
        ("{strong} {kind}+ skills", "strong verbal and written skills", "strong verbal and written skills"),
        (
            "{kind}+ skills",
            "verbal, written and communication skills",
            "verbal, written and communication skills",
        ),
        ("{verb}~ a team", "managed a team", "managed a team"),
        ("{nested} daily", "leading people daily", "leading people daily"),
        ("(salary|rate of pay)", "your rate of pay", "rate of pay"),
        ("[very] good pay", "very good pay", "very good pay"),
        ("[very] good pay", "good pay", "good pay"),
        ("good [and fair|or better] pay", "good or better pay", "good or better pay"),
        ("negotiate .. 3 salary", "negotiate a very fair salary", "negotiate a very fair salary"),
        ("negotiate .. 3 salary", "negotiate the whole of your salary", None),
        ("negotiate .. 3 salary", "negotiate, in time, salary", "negotiate, in time, salary"),
        ("# years", "at least 5 years", "5 years"),
        ("# years", "3-5 years", "3-5 years"),
        ("# years", "ten years", "ten years"),
        ("#+ years", "5+ years", "5+ years"),
        ("#+ years", "5 years", None),
        ("#% travel", "25% travel", "25% travel"),
        ("up to $", "up to £30,000 a year", "up to £30,000"),
        ("{money}", "pay: usd 80k - 90k", "usd 80k - 90k"),
        ("{money}", "room 80", None),
        ("colo[u]r", "a color", "color"),
        ("salar(y|ies)", "salaries", "salaries"),
        (r"c\+\+", "in c++ and", "c++"),
        (r"have \[x\] years", "have [x] years", "have [x] years"),
        ("pay: good", "pay: good", "pay: good"),
        ("pay - good", "pay - good", "pay - good"),
        ("the candidate's", "the candidate's", "the candidate's"),
    ],
)
def test_the_language_matches_what_it_says(pattern: str, text: str, match: str | None) -> None:
    assert found(pattern, text) == match


def test_case_matters_where_a_card_wants_it() -> None:
    assert found("salary DOE", "Salary DOE, salary DOE", case=True) == "salary DOE"
    assert found("the team's", "the team\u2019s", case=True) == "the team\u2019s"
    assert found("pay - DOE", "pay \u2013 DOE", case=True) == "pay \u2013 DOE"


@pytest.mark.parametrize(
    ("pattern", "anchors"),
    [
        ("track record", {"track record"}),
        ("fast-paced team", {"fast paced team"}),
        ("{strong} {kind} skills", {"strong", "very good", "excellent"}),
        ("lead~ [very] on", {"lead", "leads", "led", "leading"}),
        ("# years", {"years"}),
        ("#% remote", {"remote"}),
        ("#%", {"%"}),
        ("(salary|rate of pay) of $", {"salary", "rate of pay"}),
        ("colo[u]r", {"color", "colour"}),
        ("{nested}", {"managing people", "leads people", "teamwork"}),
    ],
)
def test_a_pattern_is_announced_by_its_rarest_words(pattern: str, anchors: set[str]) -> None:
    assert anchors <= set(Vocabulary(CLASSES).compile(pattern).anchors)


def test_a_pattern_names_words_that_stand_beside_its_announcer() -> None:
    compiled = Vocabulary(CLASSES).compile("{strong} {kind}+ manners .. 3 [always]")
    assert set(compiled.anchors) == {"manners"}
    assert set(compiled.companions) == {
        ("excellent", "strong", "very"),
        ("communication", "verbal", "written"),
    }


def test_a_word_beside_an_announcer_is_named_without_its_signs() -> None:
    compiled = Vocabulary(CLASSES).compile("(driver's|drivers|rider's) [valid] bassoon")
    assert ("driver", "drivers", "rider") in compiled.companions


def test_a_frequent_word_announces_no_pattern_that_has_a_rarer_one() -> None:
    compiled = Vocabulary(CLASSES).compile("we have (tubas|bassoons)")
    assert set(compiled.anchors) == {"tubas", "bassoons"}


@pytest.mark.parametrize(
    ("pattern", "openers"),
    [
        ("track record", {"track"}),
        ("driver's licence", {"driver"}),
        ("fast-paced team", {"fast"}),
        ("[very] {kind}+ skills", {"very", "communication", "verbal", "written"}),
        ("(a|{verb}~) teamwork", {"a", "manage", "manages", "managed", "managing"}),
        ("{nested} there", {"teamwork", "lead", "leads", "led", "leading"}),
        ("salar(y|ies) paid", {"salary", "salaries"}),
    ],
)
def test_a_pattern_names_the_words_with_which_it_begins(pattern: str, openers: set[str]) -> None:
    assert openers <= set(Vocabulary(CLASSES).compile(pattern).openers)


@pytest.mark.parametrize("pattern", ["# years", "{money} paid", "& more words", "[and] #% extra"])
def test_a_pattern_that_begins_with_no_listed_word_names_none(pattern: str) -> None:
    assert Vocabulary(CLASSES).compile(pattern).openers == ()


def test_nothing_stands_before_an_announcer_that_comes_first() -> None:
    assert Vocabulary(CLASSES).compile("manners .. 3 [always]").lead == 0
    assert Vocabulary(CLASSES).compile("[very] good manners").lead >= len("very ")


def test_the_first_use_of_a_class_gives_its_name_to_the_message() -> None:
    compiled = Vocabulary(CLASSES).compile("{strong} {kind}+ and {strong} manners")
    assert compiled.names == {"strong", "kind"}
    match = re.search(compiled.regex, "excellent verbal, written and strong manners")
    assert match is not None
    assert match["strong"] == "excellent"
    assert match["kind"] == "verbal, written"


@pytest.mark.parametrize(
    ("pattern", "complaint"),
    [
        ("", "it is empty"),
        ("a (b", "“(” is not closed"),
        ("a b)", "“)” closes nothing"),
        ("(a|)", "an alternative in “(…)” is empty"),
        ("{stron} skills", "there is no class “stron”; did you mean “strong”?"),
        ("[a] [b]", "nothing in it, or in one of its alternatives, is required"),
        (".. 3 pay", "a gap needs a word before it"),
        ("pay .. more", "a gap names its length"),
        ("~ pay", "“~” changes the word before it"),
        ("# $", "it has no word by which it could be found"),
        ("#~ pay", "“~” changes the word before it"),
        ("{b d} pay", "cannot be read"),
    ],
)
def test_what_is_wrong_is_said(pattern: str, complaint: str) -> None:
    with pytest.raises(PatternError, match=re.escape(complaint)):
        Vocabulary(CLASSES).compile(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "[a] " * 28 + "zzz",
        "((a+)+)+ zzz",
        "(a|a|a) " * 12 + "zzz",
        "[a]" * 20 + "zzz",
        "a .. 20 .. 20 .. 20 zzz",
        "(a [b]) " * 12 + "b zzz",
        "({x} [{y}]) " * 12 + "zzz",
    ],
)
def test_a_pattern_that_fits_the_same_words_in_too_many_ways_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError, match="too many ways"):
        Vocabulary({"x": ["a", "[b] a"], "y": ["a b", "a"]}).compile(pattern)


def test_parts_that_begin_with_other_words_are_no_reason_to_refuse_a_pattern() -> None:
    optional = " ".join(f"[{word}]" for word in "red green blue white black grey brown pink".split())
    assert Vocabulary({}).compile(f"{optional} (cat|cats|dog|big dog) zzz").anchors == ("zzz",)


def test_classes_that_write_out_too_much_are_refused() -> None:
    classes = {"a": ["word"]} | {b: [f"{{{a}}} {{{a}}}"] for a, b in pairwise("abcdefghijklmnopqrst")}
    with pytest.raises(PatternError, match="too long"):
        Vocabulary(classes).compile("{t} zzz")


def test_brackets_too_deep_within_each_other_are_refused() -> None:
    with pytest.raises(PatternError, match="brackets"):
        Vocabulary({}).compile("(" * 5000 + "zzz" + ")" * 5000)


def test_a_list_at_the_end_leaves_out_what_is_only_the_beginning_of_a_word() -> None:
    compiled = Vocabulary({"how": ["fast", "hard", "with [a] team"]}).compile("zzz {how}+")
    found = re.search(compiled.regex, "zzz fast, with a team and harder")
    assert found
    assert found["how"] == "fast, with a team"


def test_a_class_must_not_contain_itself() -> None:
    with pytest.raises(PatternError, match="contains itself"):
        Vocabulary({"a": ["{b} x"], "b": ["{a} y"]}).compile("{a} z")


@given(st.text())
def test_every_pattern_is_read_or_refused(pattern: str) -> None:
    try:
        parse(pattern)
    except PatternError:
        return


@given(st.text(alphabet="ab {}()[]|~+#$.3\\", max_size=20))
def test_whatever_is_accepted_compiles_and_holds_an_anchor_in_every_match(pattern: str) -> None:
    vocabulary = Vocabulary({"a": ["ab", "b a"]})
    try:
        compiled = vocabulary.compile(pattern)
    except PatternError:
        return
    match = re.search(compiled.regex, "ab b a aa bb ab. a 3 b $3 a b ab ab ab")
    assert match is None or any(anchor in match[0].replace("\n", " ") for anchor in compiled.anchors)


@pytest.mark.parametrize(
    "text",
    [
        "negotiate " * 20_000,
        "negotiate" + " " * 200_000,
        "negotiate-" * 20_000,
        "verbal, " * 25_000,
        "9" * 200_000,
    ],
)
def test_a_long_line_costs_time_in_proportion(text: str) -> None:
    regexes = [
        Vocabulary(CLASSES).compile(pattern, anchored=False).regex
        for pattern in ("negotiate .. 5 salary", "{kind}+ salary", "# .. 3 salary", "up to $")
    ]
    start = time.process_time()
    for regex in regexes:
        assert re.search(regex, text) is None
    assert time.process_time() - start < 5
