"""A PDF becomes the text that its pages show, in the order in which it is read."""

import pytest

from rolewright.document.origins import OriginKind, origin_at
from rolewright.ingest import ingest
from rolewright.ingest.elements import written
from rolewright.ingest.pdf.elements_of import elements_of
from tests.ingest.pdf_files import MORE, PROSE, Sheet, columns, pdf

pytest.importorskip("pypdfium2")

from rolewright.ingest.pdf.child import read_pages


def text(*sheets: Sheet) -> str:
    """The text of a PDF, read in this process, which is faster."""
    return written(elements_of(read_pages(pdf(*sheets)))[0])[0]


# Lines and paragraphs


def test_lines_of_a_paragraph_become_one() -> None:
    sheet = Sheet()
    sheet.tell(50, 700, PROSE)
    assert text(sheet) == PROSE + "\n"


def test_a_wider_space_parts_paragraphs() -> None:
    sheet = Sheet()
    y = sheet.tell(50, 700, PROSE)
    sheet.tell(50, y - 10, MORE)
    assert text(sheet) == f"{PROSE}\n\n{MORE}\n"


def test_without_a_space_between_them_a_short_last_line_parts_paragraphs() -> None:
    sheet = Sheet()
    y = sheet.tell(50, 700, f"{PROSE} You travel.")
    sheet.tell(50, y, MORE)
    assert text(sheet) == f"{PROSE} You travel.\n\n{MORE}\n"


def test_a_line_that_was_ended_early_stays_one() -> None:
    sheet = Sheet()
    y = sheet.tell(50, 700, PROSE)
    sheet.say(50, y - 10, "Location: Leeds").say(50, y - 23, "Hours: 37 a week")
    assert text(sheet).endswith("\n\nLocation: Leeds\nHours: 37 a week\n")


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    first, second = Sheet(), Sheet()
    words = PROSE.split()
    first.tell(50, 100, " ".join(words[:24]))
    second.tell(50, 780, " ".join(words[24:]))
    assert text(first, second) == PROSE + "\n"


def test_a_paragraph_that_ends_with_its_page_stays_one() -> None:
    first, second = Sheet(), Sheet()
    first.tell(50, 100, PROSE)
    second.tell(50, 780, MORE)
    assert text(first, second) == f"{PROSE}\n\n{MORE}\n"


# Words


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("We look for somebody who can talk about communi-", "cation with customers.", "communication with"),
        (
            "We look for somebody who likes to work cross-",
            "functional and who talks.",
            "cross-functional and",
        ),
        ("We look for somebody who can work with full-", "time and other people.", "full-time and"),
        (
            "We look for people who work with us in a full-",
            "or part-time job all year.",
            "full- or part-time",
        ),
        ("We look for people who are known to be self-", "starters and who talk.", "self-starters and"),
        ("We look for somebody who has heard about the A-", "Team and its many members.", "A-Team and"),
    ],
)
def test_only_what_parted_a_word_at_the_end_of_a_line_is_taken_out(
    first: str, second: str, joined: str
) -> None:
    sheet = (
        Sheet()
        .say(50, 700, first)
        .say(50, 687, second)
        .say(50, 640, "Functional and full-time: both are words.")
    )
    assert joined in text(sheet)


def test_a_hyphen_stays_that_the_text_writes_elsewhere() -> None:
    sheet = Sheet().say(50, 700, "You run the weekly stand-up and the monthly brush-")
    sheet.say(50, 687, "up of all that was learnt.").say(50, 640, "The brush-up takes an hour.")
    assert "monthly brush-up of" in text(sheet)


def test_words_printed_twice_to_look_bold_are_there_once() -> None:
    sheet = Sheet().say(50, 700, "Pension").say(50.3, 700, "Pension").say(105, 700, "from the first day on.")
    assert text(sheet) == "Pension from the first day on.\n"


def test_what_stands_aslant_is_no_text() -> None:
    sheet = Sheet()
    sheet.tell(50, 700, PROSE)
    assert text(sheet.aslant(100, 300, "DRAFT")) == PROSE + "\n"


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_that_its_readers_turn_is_read_as_they_see_it(turn: int) -> None:
    sheet = Sheet(turn=turn)
    sheet.tell(50, 700, PROSE)
    assert text(sheet) == PROSE + "\n"


def test_a_page_whose_lines_run_upwards_is_read_as_they_run() -> None:
    sheet = Sheet().upwards(100, 50, "Baker wanted in Leeds, from").upwards(113, 50, "half past three on.")
    assert text(sheet) == "Baker wanted in Leeds, from half past three on.\n"


# Lists


@pytest.mark.parametrize("bullet", ["\x95", "-", "\x96", "*", "\xb7"])
def test_the_marks_of_lists_are_bullets(bullet: str) -> None:
    sheet = (
        Sheet().say(50, 700, bullet).say(65, 700, "Bake rye").say(50, 687, bullet).say(65, 687, "Sell wheat")
    )
    assert text(sheet) == "- Bake rye\n- Sell wheat\n"


@pytest.mark.parametrize("font", ["F3", "F4"])
def test_a_sign_in_a_font_of_symbols_is_a_bullet(font: str) -> None:
    sheet = Sheet().say(50, 700, "l", font=font).say(65, 700, "Bake rye").say(50, 687, "n", font=font)
    assert text(sheet.say(65, 687, "Sell wheat")) == "- Bake rye\n- Sell wheat\n"


def test_a_bullet_may_be_drawn() -> None:
    sheet = Sheet().say(65, 700, "Bake rye").say(65, 687, "Sell wheat").dot(52, 702).dot(52, 689)
    assert text(sheet) == "- Bake rye\n- Sell wheat\n"


def test_all_bullets_may_be_painted_before_the_words() -> None:
    sheet = Sheet()
    for y in (700, 687, 674):
        sheet.say(50, y, "\x95")
    sheet.say(65, 700, "Bake rye").say(65, 687, "Sell wheat").say(65, 674, "Sweep")
    assert text(sheet) == "- Bake rye\n- Sell wheat\n- Sweep\n"


def test_an_entry_goes_on_below_its_words_or_below_its_mark() -> None:
    sheet = Sheet().say(50, 700, "\x95")
    y = sheet.tell(65, 700, PROSE)
    sheet.say(50, y, "\x95 and the rest of a line that has as many letters as it can have")
    sheet.say(50, y - 13, "until it goes on below its mark.")
    assert text(sheet) == (
        f"- {PROSE}\n- and the rest of a line that has as many letters as it can have"
        " until it goes on below its mark.\n"
    )


def test_a_list_in_a_list_is_nested_and_goes_on_over_a_page() -> None:
    first = Sheet().say(50, 120, "\x95").say(65, 120, "Bake").say(80, 107, "o").say(95, 107, "rye")
    second = Sheet().say(80, 780, "o").say(95, 780, "wheat").say(50, 767, "\x95").say(65, 767, "Sell")
    assert text(first, second) == "- Bake\n    - rye\n    - wheat\n- Sell\n"


def test_numbers_stay() -> None:
    sheet = Sheet().say(50, 700, "1.").say(70, 700, "Bake rye").say(50, 687, "2)").say(70, 687, "Sell wheat")
    assert text(sheet) == "1. Bake rye\n2. Sell wheat\n"


def test_a_dash_within_a_sentence_is_no_entry() -> None:
    sheet = Sheet().say(50, 700, "You bake rye bread and cakes of all kinds and you do it by night")
    assert text(sheet.say(50, 687, "- or by day.")).endswith("do it by night - or by day.\n")


# Headings


def test_larger_letters_are_headings_and_the_largest_is_the_title() -> None:
    sheet = Sheet().say(50, 780, "Baker", 24)
    sheet.say(50, 740, "What you do", 14)
    y = sheet.tell(50, 720, PROSE)
    sheet.say(50, y - 20, "What you bring", 14)
    sheet.tell(50, y - 40, MORE)
    assert text(sheet) == f"# Baker\n\n## What you do\n\n{PROSE}\n\n## What you bring\n\n{MORE}\n"


def test_bold_letters_and_capitals_are_headings_where_they_stand_alone() -> None:
    sheet = Sheet().say(50, 780, "Baker", 24)
    sheet.say(50, 740, "What you do", font="F2")
    y = sheet.tell(50, 727, PROSE)
    sheet.say(50, y - 20, "WHAT YOU BRING")
    sheet.tell(50, y - 40, MORE)
    found = text(sheet)
    assert "\n### What you do\n\nYou look" in found
    assert f"\n## WHAT YOU BRING\n\n{MORE}" in found


def test_bold_words_at_the_head_of_a_paragraph_are_emphasis() -> None:
    sheet = Sheet().say(50, 700, "Pension.", font="F2").say(104, 700, "We pay twice what you do.")
    assert text(sheet) == "**Pension.** We pay twice what you do.\n"


def test_a_label_with_its_value_is_no_heading() -> None:
    sheet = Sheet().say(50, 700, "Location: Leeds", font="F2")
    sheet.tell(50, 670, PROSE)
    assert text(sheet).startswith("**Location: Leeds**\n")


def test_a_heading_of_two_lines_is_one() -> None:
    sheet = Sheet().say(50, 780, "Baker for the night and for", 24).say(50, 750, "the early morning", 24)
    sheet.tell(50, 700, PROSE)
    assert text(sheet).startswith("# Baker for the night and for the early morning\n\nYou look")


# Columns and tables


@pytest.mark.parametrize("order", ["column by column", "line by line", "title last"])
def test_columns_are_read_one_after_the_other(order: str) -> None:
    assert text(columns(order)) == f"# Baker\n\n{PROSE}\n\n{MORE}\n"


def test_labels_with_values_become_lines() -> None:
    sheet = Sheet().say(50, 700, "Location").say(200, 700, "Leeds").say(50, 680, "Salary")
    sheet.say(200, 680, "GBP 30,000 a year").say(50, 660, "Reports to").say(200, 660, "Head baker, who also")
    sheet.say(200, 647, "runs the shop")
    found = text(sheet)
    assert (
        found
        == "Location: Leeds\nSalary: GBP 30,000 a year\nReports to: Head baker, who also runs the shop\n"
    )


def test_the_longest_label_may_almost_touch_its_value() -> None:
    sheet = Sheet().say(50, 700, "Grade").say(120, 700, "B2").say(50, 680, "Team").say(120, 680, "Night")
    sheet.say(50, 660, "Reports to").say(120, 660, "Head baker")
    assert text(sheet) == "Grade: B2\nTeam: Night\nReports to: Head baker\n"


def test_a_table_of_three_columns_stays_one_whatever_the_height_of_its_cells() -> None:
    sheet = Sheet().say(50, 700, "Criteria").say(150, 700, "Essential").say(400, 700, "Desirable")
    sheet.say(50, 673, "Experience").say(150, 680, "Three years of owning").say(150, 667, "business accounts")
    sheet.say(400, 673, "Work in a store").say(50, 640, "Skills").say(150, 640, "Talk").say(
        400, 640, "Drawing"
    )
    assert text(sheet) == (
        "| Criteria | Essential | Desirable |\n"
        "| --- | --- | --- |\n"
        "| Experience | Three years of owning business accounts | Work in a store |\n"
        "| Skills | Talk | Drawing |\n"
    )


def test_a_date_across_from_the_title_is_a_line_of_its_own() -> None:
    sheet = Sheet().say(50, 700, "Baker").say(450, 700, "12 May 2026")
    sheet.tell(50, 660, PROSE)
    assert text(sheet).startswith("Baker\n12 May 2026\n\n")


# Around the text


def test_what_repeats_on_every_page_is_left_out_with_its_numbers_and_told_once() -> None:
    sheets = [Sheet() for _ in range(3)]
    for number, sheet in enumerate(sheets, start=1):
        sheet.say(50, 810, "Rye & Sons, candidate pack", 8)
        sheet.tell(50, 700, f"Part {number}. {PROSE}")
        sheet.say(250, 30, f"Page {number} of 3", 8)
    found = ingest(pdf(*sheets), "a.pdf")
    assert "candidate pack" not in found.text
    assert "Page" not in found.text
    assert found.notes == ("“Rye & Sons, candidate pack” stands on every page and was left out",)


def test_the_title_is_taken_from_every_page_where_the_text_names_no_job() -> None:
    sheets = [
        Sheet().say(50, 810, "Senior Account Manager", 8).say(400, 810, "Rye & Sons", 8) for _ in range(2)
    ]
    for number, sheet in enumerate(sheets):
        sheet.tell(50, 700, (PROSE, MORE)[number])
    found = ingest(pdf(*sheets), "a.pdf")
    assert found.text.startswith("# Senior Account Manager\n\nYou look")
    assert found.notes == (
        "the title was taken from what stands on every page",
        "“Rye & Sons” stands on every page and was left out",
    )


def test_a_number_that_is_no_page_number_stays() -> None:
    sheet = Sheet()
    sheet.tell(50, 700, PROSE)
    assert "\n\n30\n" in text(sheet.say(50, 400, "30").say(50, 300, "Vacancies"))


def test_what_a_browser_prints_around_a_page_is_left_out() -> None:
    sheet = (
        Sheet()
        .say(20, 825, "11/26/26, 4:54 AM", 8)
        .say(20, 15, "https://rye.example/jobs/7", 8)
        .say(560, 15, "1/1", 8)
    )
    sheet.tell(50, 700, PROSE)
    assert text(sheet) == PROSE + "\n"


def test_a_letterhead_in_large_letters_is_kept_once() -> None:
    sheets = [Sheet().say(50, 800, "Baker", 20) for _ in range(2)]
    for number, sheet in enumerate(sheets):
        sheet.tell(50, 700, (PROSE, MORE)[number])
    assert text(*sheets).count("Baker") == 1


def test_links_stay_and_a_detour_around_them_goes() -> None:
    sheet = Sheet().say(50, 700, "Use our form or write to us.")
    sheet.link(50 + 24, 700, 48, "https://www.google.com/url?q=https://rye.example/apply&sa=D&source=editors")
    assert text(sheet) == "Use [our form](https://rye.example/apply) or write to us.\n"


def test_a_link_to_anything_but_a_page_or_a_mailbox_is_words() -> None:
    sheet = Sheet().say(50, 700, "Use our form or write to us.").link(74, 700, 48, "javascript:alert(1)")
    assert text(sheet) == "Use our form or write to us.\n"


def test_words_that_would_be_structure_are_escaped() -> None:
    sheet = Sheet().say(50, 700, "# of vacancies is two, and both are in the bakery in Leeds")
    assert text(sheet).startswith("\\# of vacancies")


def test_words_know_their_page() -> None:
    first, second = Sheet(), Sheet()
    first.tell(50, 700, PROSE)
    second.tell(50, 700, MORE)
    found = ingest(pdf(first, second), "a.pdf")
    place = origin_at(found.origins, found.text.index("The team"))
    assert place is not None
    assert (place.kind, place.number) == (OriginKind.PAGE, 2)
