"""A question sheet says what the posting says, names where it says so, and nothing else."""

import re
from pathlib import Path

import pytest

from rolewright.parse import parse
from rolewright.rules.inflection import inflected
from rolewright.writing.screening import (
    NO_DEMANDS,
    NO_DUTIES,
    NO_POSTING,
    NOT_ENGLISH,
    QuestionSheet,
    question_sheet,
)
from rolewright.writing.screening_markdown import sheet_markdown
from rolewright.writing.screening_wire import sheet_to_wire
from tests.writing.screened import FOOT, HEAD, posting, sheet_of
from tools.sample_postings import FOLDER

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.md"))
SAMPLES = sorted(path for path in FOLDER.iterdir() if path.is_file())
NAMES = [path.name for path in (*EXAMPLES, *SAMPLES)]
#: The words of the forms into which a posting's words are put.
FORM = set(
    """
    a and can closest came comes compares date did do done fair figure for from have here in is it job last
    like meet names need no of on one or others posting result says shows something tell tells that the there
    they this time to us was what when where which will with would you
    """.split()
)
WORD = re.compile(r"[\w'’]+(?:-[\w'’]+)*")


def words_of(text: str) -> set[str]:
    return {word.lower().replace("’", "'") for word in WORD.findall(text)}


def allowed(said: str) -> set[str]:
    """The words of an entry in every form that they may take."""
    return {form for word in words_of(said) for base in bases(word) for form in inflected(base)} | words_of(
        said
    )


def bases(word: str) -> set[str]:
    stems = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ing"), word[:-3]}
    stems |= {f"{word.removesuffix('ing')}e", f"{word.removesuffix('ies')}y"}
    stems |= {stem[:-1] for stem in stems if stem[-1:] == stem[-2:-1]}
    return {stem for stem in stems if stem}


def lines_of(sheet: QuestionSheet) -> list[tuple[str, str]]:
    """Everything on a sheet, with the words of the posting that it stands for."""
    asked = [(each.text, each.said.words) for each in sheet.screening]
    for row in sheet.scorecard:
        scale = [row.scale.weak, row.scale.fair, row.scale.strong] if row.scale else []
        asked += [(text, row.said.words) for text in (row.question, *row.evidence, *scale)]
    return asked


def sheets() -> list[tuple[str, QuestionSheet, str]]:
    texts = [(path.name, path.read_text("utf-8")) for path in (*EXAMPLES, *SAMPLES)]
    return [(name, question_sheet(parse(text)), text) for name, text in texts]


@pytest.mark.parametrize(("name", "sheet", "text"), sheets(), ids=NAMES)
def test_every_word_is_the_postings_or_one_of_the_form(name: str, sheet: QuestionSheet, text: str) -> None:
    for line, said in lines_of(sheet):
        assert words_of(line) - FORM - allowed(said) == set(), (name, line)


@pytest.mark.parametrize(("name", "sheet", "text"), sheets(), ids=NAMES)
def test_every_line_names_words_that_stand_where_it_says(name: str, sheet: QuestionSheet, text: str) -> None:
    lines = text.splitlines()
    for each in [*sheet.screening, *sheet.scorecard, *sheet.unasked]:
        first = each.said.words.split()[0]
        assert first in lines[each.said.line - 1], name
        assert first in text[each.said.span.start : each.said.span.end]


def test_the_example_postings_give_questions_and_rows() -> None:
    for path in EXAMPLES:
        sheet = question_sheet(parse(path.read_text("utf-8")))
        assert len(sheet.screening) >= 3, path
        assert 4 <= len(sheet.scorecard) <= 7, path


def test_a_posting_without_demands_or_duties_is_told_so() -> None:
    assert sheet_of("", "Mend nets").notes == (NO_DEMANDS,)
    assert sheet_of("A forklift licence", "").notes == (NO_DUTIES,)
    assert sheet_of().notes == (NO_DEMANDS, NO_DUTIES)


def test_nothing_is_made_of_a_text_that_is_no_posting_or_not_english() -> None:
    assert question_sheet(parse("This website uses cookies. Accept all?\n")).notes == (NO_POSTING,)
    german = "# Bäcker (m/w/d)\n\nWir suchen einen Bäcker für unsere Backstube in Köln.\n\n## Aufgaben\n\n"
    german += "- Brot backen\n- Teig kneten und formen\n\n## Profil\n\n"
    german += "- Eine abgeschlossene Ausbildung als Bäcker\n"
    assert question_sheet(parse(german)).notes == (NOT_ENGLISH,)


def test_demands_and_duties_in_running_text_count_if_they_are_told_for_certain() -> None:
    text = (
        f"{HEAD}## What you'll do\n\nThe depot is old. You will plan the repairs of old boats. "
        "It rains in Leith.\n\n"
        f"## What you need\n\nYou must have a valid driver's license. We like boats.\n{FOOT}"
    )
    sheet = question_sheet(parse(text))
    assert [each.text for each in sheet.screening] == [
        "“You must have a valid driver's license”: do you have it?"
    ]
    assert [row.said.words for row in sheet.scorecard] == ["You will plan the repairs of old boats"]


def test_a_list_under_its_heading_is_about_one_thing() -> None:
    text = posting("Five years of answering for boats\nA company car that you looked after", "Mend nets")
    assert len(question_sheet(parse(text)).screening) == 2


def test_what_is_said_twice_is_asked_once() -> None:
    assert len(sheet_of("A forklift licence\nA forklift licence", "Mend nets").screening) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "# ",
        "- \n- \n",
        "## What you need\n\n- …\n- (x)\n",
        *(path.read_text("utf-8") for path in SAMPLES),
    ],
)
def test_no_text_is_a_fault(text: str) -> None:
    sheet = question_sheet(parse(text))
    assert sheet_markdown(sheet).startswith("# Questions for ")
    assert sheet_to_wire(sheet, None)["schema"] == "rolewright.questions/1"


def test_json_holds_all_of_it_with_offsets() -> None:
    text = posting("A forklift licence", "Mend nets by next May")
    wire = sheet_to_wire(question_sheet(parse(text)), "a.md")
    (asked,) = wire["screening"]  # type: ignore[misc]
    (row,) = wire["scorecard"]  # type: ignore[misc]
    assert text[asked["start"] : asked["end"]] == asked["words"] == "A forklift licence"
    assert text.splitlines()[asked["line"] - 1] == "- A forklift licence"
    assert (row["aim"], list(row["scale"])) == ("goal", ["weak", "fair", "strong"])
    assert wire["source"] == {"path": "a.md"}


def test_no_sign_of_the_posting_means_anything_in_the_markdown() -> None:
    sheet = sheet_of("Knowledge of C and `make` <b>", "Mend nets")
    assert "<b>" not in sheet_markdown(sheet)
