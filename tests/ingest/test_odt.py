"""An OpenDocument text becomes the text that its readers see."""

import pytest

from rolewright.document.origins import origin_at
from rolewright.ingest import ingest
from tests.ingest.office_files import odt

STYLES = """
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>
<style:style style:name="Quotations" style:family="paragraph"/>
"""
AUTOMATIC = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="PB" style:family="paragraph">
  <style:text-properties fo:font-weight="700" fo:font-size="16pt"/></style:style>
<style:style style:name="PH" style:family="paragraph">
  <style:text-properties text:display="none"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/>
  <text:list-level-style-bullet text:level="2"/></text:list-style>
<text:list-style style:name="L2">
  <text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
<text:list-style style:name="L3">
  <text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>
"""
LONG = "You will bake rye and wheat bread in two shifts for the four shops of the town."


def text(body: str) -> str:
    return ingest(odt(body, automatic=AUTOMATIC, styles=STYLES), "a.odt").text


def notes(body: str) -> tuple[str, ...]:
    return ingest(odt(body, automatic=AUTOMATIC, styles=STYLES), "a.odt").notes


def p(words: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def items(*inside: str, style: str = "L1", more: str = "") -> str:
    entries = "".join(f"<text:list-item>{each}</text:list-item>" for each in inside)
    return f'<text:list text:style-name="{style}" {more}>{entries}</text:list>'


def test_titles_and_headings_have_their_levels() -> None:
    heading = '<text:h text:outline-level="1">Duties</text:h>'
    assert text(p("Baker", "P1") + heading + p("Bake.") + p("Nights", "Heading_20_2") + p("Sleep.")) == (
        "# Baker\n\n## Duties\n\nBake.\n\n### Nights\n\nSleep.\n"
    )


def test_a_short_paragraph_that_stands_out_is_a_heading() -> None:
    assert text(
        p("Baker", "PB") + p(LONG) + p('<text:span text:style-name="B">Duties</text:span>') + p("x")
    ) == (f"# Baker\n\n{LONG}\n\n## Duties\n\nx\n")


def test_lists_keep_their_nesting_and_their_numbers() -> None:
    nested = p("Rye") + "<text:list><text:list-item>" + p("dark") + "</text:list-item></text:list>"
    body = (
        items(nested, p("Wheat"))
        + p("Then:")
        + items(p("Mix"), p("Bake"), style="L2")
        + p("Again:")
        + items(p("Sell"), style="L2", more='text:continue-numbering="true"')
        + p("Anew:")
        + items(p("Wash"), style="L2")
    )
    assert text(body) == (
        "- Rye\n    - dark\n- Wheat\n\nThen:\n\n1. Mix\n2. Bake\n\nAgain:\n\n3. Sell\n\nAnew:\n\n1. Wash\n"
    )


def test_only_the_first_paragraph_of_an_entry_bears_its_marker() -> None:
    assert text(items(p("Rye") + p("dark and light"), p("Wheat"))) == "- Rye\n\ndark and light\n\n- Wheat\n"


def test_a_list_without_markers_is_none() -> None:
    assert text(items(p("Rye"), p("Wheat"), style="L3")) == "Rye\n\nWheat\n"


def test_an_entry_can_state_its_number() -> None:
    item = '<text:list-item text:start-value="4">' + p("Sell") + "</text:list-item>"
    assert text(f'<text:list text:style-name="L2">{item}</text:list>') == "4. Sell\n"


def test_spaces_breaks_emphasis_and_links() -> None:
    link = '<text:a xlink:href="https://rye.example">our story</text:a>'
    body = p(
        f'<text:span text:style-name="B">Pay:</text:span><text:s text:c="3"/>fair,<text:tab/>'
        f'<text:span text:style-name="I">really</text:span>\n  so<text:line-break/>Read {link}'
    )
    assert text(body) == "**Pay:** fair, _really_ so\nRead [our story](https://rye.example)\n"


def test_what_no_reader_sees_is_left_out_and_told() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        + p("nights")
        + "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    body = (
        changes
        + p("Bake <text:change-start/>days<text:change-end/>")
        + p("secret", "PH")
        + p('a<text:span text:style-name="H">b</text:span>'
            "<office:annotation><text:p>no</text:p></office:annotation>c")
        + "<text:table-of-content><text:p>Duties 2</text:p></text:table-of-content>"
        + '<text:section text:display="none">' + p("gone") + "</text:section>"
    )  # fmt: skip
    assert text(body) == "Bake days\n\nac\n"
    assert notes(body) == (
        "1 tracked insertion was taken as accepted",
        "1 tracked deletion was left out",
        "1 comment was left out",
        "3 pieces of hidden text were left out",
        "the table of contents was left out",
    )


def test_tables_become_lines_of_a_form() -> None:
    def row(*cells: str) -> str:
        inside = "".join(f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in cells)
        return f"<table:table-row>{inside}</table:table-row>"

    merged = (
        '<table:table-row><table:table-cell table:number-columns-spanned="2">'
        + p("About us")
        + '</table:table-cell><table:covered-table-cell table:number-columns-repeated="1"/></table:table-row>'
    )
    body = f"<table:table>{merged}{row('Grade', 'B2')}</table:table>"
    assert text(body) == "About us\n\nGrade: B2\n"


def test_text_boxes_footnotes_and_quotations() -> None:
    box = "<draw:frame><draw:text-box>" + p("Baker wanted") + "</draw:text-box></draw:frame>"
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>{}</text:note-body></text:note>"
    )
    body = p(f"{box}We pay{note.format(p('Before tax.'))}") + p("Good bread.", "Quotations")
    assert text(body) == "We pay\n\nBaker wanted\n\n> Good bread.\n\nBefore tax.\n"


def test_the_page_header_is_read_only_where_the_body_names_no_job() -> None:
    header = f"<style:master-page><style:header>{p('Staff Nurse')}</style:header></style:master-page>"
    assert ingest(odt(p(LONG), masters=header), "a.odt").text.startswith("# Staff Nurse\n\n")


def test_words_know_the_paragraph_in_which_they_stood() -> None:
    found = ingest(odt(p("Baker") + p("") + p("Rye")), "a.odt")
    place = origin_at(found.origins, found.text.index("Rye"))
    assert place is not None
    assert place.number == 2


@pytest.mark.parametrize("name", ["a.odt", "a.ott", "a.doc", None])
def test_it_is_known_by_its_content(name: str | None) -> None:
    assert ingest(odt(p("Baker")), name).text == "Baker\n"
