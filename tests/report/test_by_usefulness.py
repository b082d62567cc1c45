"""Each kind of remark once, the most useful first, and no more than a person can act on."""

from rolewright.findings import Applicability, Finding, Fix, Severity
from rolewright.report import Style
from rolewright.report.by_usefulness import MOST_EXCERPTS, MOST_GROUPS
from rolewright.report.text import to_text
from rolewright.text import Span
from tests.report.handmade import finding, place, report

PLAIN = Style(width=80)
ITEMS = [f"- Bake in order to please guest {number}" for number in range(1, 8)]
TEXT = "\n".join(["# Baker", "", *ITEMS]) + "\n"
WHY = {"words/wordy": "It takes time to read."}


def wordy(item: int, *, message: str = "“in order to” is long; say “to”.", mend: str = "") -> Finding:
    """A remark on an item, by the number that the item bears."""
    start = TEXT.index("in order to", TEXT.index(ITEMS[item - 1]))
    fixes = [Fix(mend, (), Applicability.SUGGEST)] if mend else []
    return finding(Span(start, start + 11), rule="words/wordy", message=message, fixes=fixes)


def body(*findings: Finding, everything: bool = False) -> list[str]:
    """The report without what stands before the remarks."""
    lines = to_text(report(TEXT, findings), PLAIN, dict(WHY), everything=everything).splitlines()
    return lines[3:]


def test_a_kind_is_said_and_explained_once_and_its_places_follow() -> None:
    assert body(wordy(1), wordy(2)) == [
        "  What to change in the text",
        "",
        "  warning  “in order to” is long; say “to”.  words/wordy, 2 places",
        "  why      It takes time to read.",
        "       3 │ - Bake in order to please guest 1",
        "         │        ───────────",
        "       4 │ - Bake in order to please guest 2",
        "         │        ───────────",
    ]


def test_the_address_of_a_source_stands_unbroken_on_its_own_line() -> None:
    url = f"https://law.example/{'training-and-skills/' * 6}page"
    source = {"title": "Act on Pay, section 2", "url": url}
    shown = body(finding(None, rule="law/pay", message="The law wants the pay.", sources=[source, source]))
    assert shown[2:] == [
        "  warning  The law wants the pay.  law/pay",
        "  source   Act on Pay, section 2",
        f"           {url}",
    ]


def test_a_place_without_a_fix_is_told_what_to_write_when_the_first_remark_does_not_say_it() -> None:
    start = TEXT.index("Bake", TEXT.index(ITEMS[1]))
    message = "“Bake” is long; say “do”."
    other = finding(Span(start, start + 4), rule="words/wordy", message=message, replacement="do")
    shown = body(wordy(1, mend="Write “to”"), other)
    assert "Say “do”, and fit the sentence to it" in shown[-1]


def test_three_places_are_shown_and_the_lines_of_the_others_named() -> None:
    shown = body(*map(wordy, range(1, 8)))
    assert sum("│ - Bake" in line for line in shown) == MOST_EXCERPTS
    assert shown[-1] == "         │ and 4 more: lines 6, 7, 8, 9"


def test_a_single_place_more_is_shown() -> None:
    shown = body(*map(wordy, range(1, 5)))
    assert sum("│ - Bake" in line for line in shown) == MOST_EXCERPTS + 1
    assert "more" not in "\n".join(shown)


def test_no_more_lines_are_named_than_are_taken_in_at_a_glance() -> None:
    text = "word\n" * 40
    findings = [finding(Span(at * 5, at * 5 + 4)) for at in range(40)]
    shown = to_text(report(text, findings), PLAIN)
    assert "│ and 37 more: lines 4, 5, 6, 7, 8, 9, 10, 11 …\n" in shown


def test_everything_shows_every_place() -> None:
    shown = body(*map(wordy, range(1, 8)), everything=True)
    assert sum("│ - Bake" in line for line in shown) == 7


def test_places_on_one_line_share_its_excerpt() -> None:
    bake = finding(place(TEXT, "- Bake"), rule="words/wordy")
    shown = body(bake, wordy(1))
    assert shown[-1] == "         │ ────── ───────────  “in order to” is long; say “to”."
    assert "\n".join(shown).count("please guest 1") == 1


def test_a_mend_stands_beside_its_words() -> None:
    shown = body(wordy(1, mend="Write “to”"), wordy(2, mend="Leave it out"))
    assert [line for line in shown if "───" in line] == [
        "         │        ───────────  Write “to”",
        "         │        ───────────  Leave it out",
    ]


def test_a_mend_that_is_the_same_everywhere_is_told_once() -> None:
    shown = body(wordy(1, mend="Write “to”"), wordy(2, mend="Write “to”"))
    assert shown[4] == "  mend     Write “to”"
    assert "\n".join(shown).count("Write") == 1


def test_a_mend_of_the_whole_posting_is_told_with_its_remark() -> None:
    whole = finding(rule="outline/lost", fixes=[Fix("Start anew", (), Applicability.SHOW)])
    assert body(whole)[-1] == "  mend     Start anew"


def test_a_place_whose_problem_differs_says_so_without_the_advice() -> None:
    long = "This item has {} words; make two of it."
    shown = body(wordy(1, message=long.format(37)), wordy(2, message=long.format(64)))
    assert shown[2] == "  warning  This item has 37 words; make two of it.  words/wordy, 2 places"
    assert shown[-1] == "         │        ───────────  This item has 64 words"


def test_what_a_message_quotes_makes_no_difference() -> None:
    shown = body(wordy(1), wordy(2, message="“In order to” is long; say “to”."))
    assert "\n".join(shown).count("is long") == 1


def test_an_aside_that_does_not_fit_beside_the_words_stands_below() -> None:
    shown = body(
        wordy(1), wordy(2, message="Another thing altogether, which takes a good part of a line to say.")
    )
    assert shown[-2:] == [
        "         │        ───────────",
        "         │ Another thing altogether, which takes a good part of a line to say.",
    ]


def test_several_remarks_of_one_kind_on_the_whole_posting_are_all_said() -> None:
    first = finding(rule="hygiene/suppression", message="One thing.")
    assert body(first, finding(rule="hygiene/suppression", message="Another.")) == [
        "  What to change in the text",
        "",
        "  warning  One thing.  hygiene/suppression",
        "         │ Another.",
    ]


def test_a_note_is_shorter_unless_everything_is_wanted() -> None:
    notes = [
        Finding("words/wordy", Severity.NOTE, each.message, each.span) for each in map(wordy, range(1, 5))
    ]
    shown = body(*notes)
    assert shown == [
        "  Smaller things",
        "",
        "  note     “in order to” is long; say “to”.  words/wordy, 4 places",
        "       3 │ - Bake in order to please guest 1",
        "         │        ───────────",
        "         │ and 3 more: lines 4, 5, 6",
    ]
    assert "  why      It takes time to read." in body(*notes, everything=True)


def many(number: int, severity: Severity = Severity.WARNING) -> list[Finding]:
    return [finding(rule=f"words/kind-{at:02}", severity=severity) for at in range(number)]


def test_kinds_beyond_what_a_person_can_act_on_are_named_in_a_sentence() -> None:
    least = [Finding("words/wordy", Severity.NOTE, each.message, each.span) for each in (wordy(1), wordy(2))]
    shown = body(*many(MOST_GROUPS + 1), *least)
    assert sum(line.startswith("  warning") for line in shown) == MOST_GROUPS
    assert shown[-1] == "  2 more kinds of remark: words/kind-12, words/wordy (2). --all shows them."


def test_a_single_kind_more_is_shown() -> None:
    shown = body(*many(MOST_GROUPS + 1))
    assert sum(line.startswith("  warning") for line in shown) == MOST_GROUPS + 1
    assert "more" not in "\n".join(shown)


def test_what_must_not_be_published_is_never_left_out() -> None:
    shown = body(*many(MOST_GROUPS + 8, Severity.ERROR), *many(2))
    assert shown[-1].startswith("  2 more kinds of remark")
    assert sum(line.startswith("  error") for line in shown) == MOST_GROUPS + 8


def test_everything_shows_every_group() -> None:
    shown = body(*many(40), everything=True)
    assert sum(line.startswith("  warning") for line in shown) == 40


def test_a_reason_that_was_told_is_taken_out_and_another_left() -> None:
    reasons = {**WHY, "words/kind-19": "Nobody sees this one."}
    to_text(report(TEXT, [*many(20), wordy(1)]), PLAIN, reasons)
    assert reasons == {"words/kind-19": "Nobody sees this one.", **WHY}
    to_text(report(TEXT, [wordy(1)]), PLAIN, reasons)
    assert "words/wordy" not in reasons
