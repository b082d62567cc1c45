"""A table becomes what it means: lines of a form, points under headings, or a table."""

from rolewright.document.origins import origin_at
from rolewright.ingest import ingest
from tests.ingest.office_files import bold, docx, p, r, table

LONG = "You will bake rye and wheat bread in two shifts for the four shops of the town, by hand. "


def text(body: str) -> str:
    return ingest(docx(body), "a.docx").text


def test_labels_and_values_become_lines() -> None:
    assert text(table(("Job title", "Baker"), ("Salary:", "£30,000 a year"), ("", ""))) == (
        "Job title: Baker\n\nSalary: £30,000 a year\n"
    )


def test_four_cells_of_labels_and_values_become_two_lines() -> None:
    assert text(table(("Job title:", "Baker", "Grade:", "B2"))) == "Job title: Baker\n\nGrade: B2\n"
    assert text(table((bold("Job title"), "Baker", bold("Grade"), "B2"))) == (
        "Job title: Baker\n\nGrade: B2\n"
    )


def test_a_label_with_much_beside_it_becomes_a_heading() -> None:
    points = p("Bake.", list_=1) + p("Sell.", list_=1)
    assert text(p("Baker", "Title") + table(("Duties", points), ("Purpose", LONG * 4))) == (
        f"# Baker\n\n## Duties\n\n- Bake.\n- Sell.\n\n## Purpose\n\n{(LONG * 4).strip()}\n"
    )


def test_a_table_with_a_head_and_short_cells_stays_a_table() -> None:
    head = (bold("Day"), bold("From"), bold("To"))
    body = table(head, (bold("Monday"), "4 | 5", "11"), ("Tuesday", "5", "12"))
    assert text(body) == (
        "| Day | From | To |\n| --- | --- | --- |\n| Monday | 4 \\| 5 | 11 |\n| Tuesday | 5 | 12 |\n"
    )


def test_a_frame_around_text_is_none_of_it() -> None:
    assert text(table((p("Baker", "Title") + p("Bake."),))) == "# Baker\n\nBake.\n"


def test_columns_for_their_looks_are_read_one_after_the_other() -> None:
    left, right = p(LONG) + p("Bake."), p(LONG) + p("Sell.")
    assert text(table((left, right))) == f"{LONG.strip()}\n\nBake.\n\n{LONG.strip()}\n\nSell.\n"


def test_essential_and_desirable_become_headings_of_their_points() -> None:
    body = p("Baker", "Title") + table(
        (bold("Criteria"), bold("Essential"), bold("Desirable")),
        ("Skills", p("Rye", list_=1) + p("Wheat", list_=1), "Cakes"),
        ("Languages", "English", ""),
    )
    assert text(body) == (
        "# Baker\n\n## Essential\n\n### Skills\n\n- Rye\n- Wheat\n\nLanguages: English\n\n"
        "## Desirable\n\nSkills: Cakes\n"
    )


def test_every_column_and_row_of_criteria_is_told() -> None:
    body = p("Baker", "Title") + table(
        (bold("Person specification"), "", "", ""),
        (bold("Area"), bold("Essential"), bold("Desirable"), bold("Seen in")),
        ("Experience", "", "", ""),
        ("Bread", "Rye", "Wheat", "Interview"),
    )
    assert text(body) == (
        "# Baker\n\n## Person specification\n\n## Essential\n\n### Experience\n\nBread: Rye\n\n"
        "## Desirable\n\nBread: Wheat\n\n## Seen in\n\nBread: Interview\n"
    )


def test_a_row_of_long_cells_tells_each_column_with_its_name() -> None:
    body = table(
        (bold("Aim"), bold("Measure"), bold("By")),
        ("Bread", LONG * 2, "May"),
        ("Cakes", LONG * 2, "June"),
    )
    measure = (LONG * 2).strip()
    assert text(body) == (
        f"## Bread\n\nMeasure: {measure}\n\nBy: May\n\n## Cakes\n\nMeasure: {measure}\n\nBy: June\n"
    )


def test_a_table_in_a_table_is_read_in_its_place() -> None:
    inner = table(("Grade", "B2"))
    assert text(table((p("Pay") + inner + p("weekly"),))) == "Pay\n\nGrade: B2\n\nweekly\n"


def test_merged_cells_are_read_once() -> None:
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("About us")}</w:tc>'
    rest = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p('hidden')}</w:tc><w:tc>{p('Baker')}</w:tc>"
    body = f"<w:tbl><w:tr>{wide}</w:tr><w:tr>{rest}</w:tr></w:tbl>"
    assert text(body) == "About us\n\nBaker\n"


def test_a_deleted_row_is_left_out() -> None:
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('gone')}</w:tc></w:tr>"
    assert text(f"<w:tbl>{gone}<w:tr><w:tc>{p('Baker')}</w:tc></w:tr></w:tbl>") == "Baker\n"


def test_words_in_a_table_know_their_row() -> None:
    found = ingest(docx(p("Baker") + table(("Grade", "B2"), ("Place", "Leeds"))), "a.docx")
    place = origin_at(found.origins, found.text.index("Leeds"))
    assert place is not None
    assert (place.number, place.name) == (4, "table 1, row 2")


def test_links_in_a_form_are_kept() -> None:
    link = f'<w:p><w:hyperlink r:id="r1">{r("here")}</w:hyperlink></w:p>'
    content = docx(table(("Apply", link)), links={"r1": "https://rye.example"})
    assert ingest(content, "a.docx").text == "Apply: [here](https://rye.example)\n"
