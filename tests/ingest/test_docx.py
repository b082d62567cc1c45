"""A Word file becomes the text that its readers see."""

import pytest

from rolewright.document.origins import OriginKind, origin_at
from rolewright.ingest import ingest
from tests.ingest.office_files import bold, docx, p, packed, part, r, relation

TITLE = p("Baker", "Title")
DUTIES = p("Duties", "Heading1")
LONG = "You will bake rye and wheat bread in two shifts for the four shops of the town."


def text(body: str, **parts: object) -> str:
    return ingest(docx(body, **parts), "a.docx").text  # type: ignore[arg-type]


def notes(body: str, **parts: object) -> tuple[str, ...]:
    return ingest(docx(body, **parts), "a.docx").notes  # type: ignore[arg-type]


def test_styles_make_headings_below_the_title() -> None:
    assert text(TITLE + DUTIES + p("Bake.") + p("Nights", "Heading2") + p("Sleep.")) == (
        "# Baker\n\n## Duties\n\nBake.\n\n### Nights\n\nSleep.\n"
    )


def test_without_a_title_headings_keep_the_levels_of_their_styles() -> None:
    assert text(p("Baker", "Heading1") + p("Duties", "Heading2") + p("Bake.")) == (
        "# Baker\n\n## Duties\n\nBake.\n"
    )


@pytest.mark.parametrize(
    ("style", "level"), [("berschrift3", 3), ("Fr", 2), ("Own", 2), ("Deep", 2)], ids=lambda value: str(value)
)
def test_localised_derived_and_outlined_styles_are_headings_too(style: str, level: int) -> None:
    body = p("Baker", "Heading1") + p("Duties", style) + p("Bake.")
    assert text(body).splitlines()[2] == "#" * level + " Duties"


def test_running_text_in_a_style_of_headings_is_no_heading() -> None:
    assert "#" not in text(p("Baker") + p(LONG * 4, "Heading2")).replace("# Baker", "")


@pytest.mark.parametrize(
    "look",
    [
        bold("What you will do"),
        p("What you will do", look='<w:sz w:val="32"/>'),
        p("What you will do", look='<w:u w:val="single"/>'),
        p("WHAT YOU WILL DO"),
        p("What you will do", look="<w:caps/>"),
        p("What you will do", look='<w:rStyle w:val="Strong"/>'),
        bold("1. What you will do"),
        bold("What you will do:"),
    ],
)
def test_a_short_paragraph_that_stands_out_is_a_heading(look: str) -> None:
    body = bold("Baker", 40) + look + p(LONG, look='<w:sz w:val="22"/>')
    assert text(body).splitlines()[2].upper().startswith("## WHAT YOU WILL DO")


@pytest.mark.parametrize(
    "other",
    [
        bold(LONG),  # long
        bold("We bake."),  # a sentence
        bold("Salary: £30,000"),  # a field
        bold("[Department]"),  # a blank
        bold("14 May 2031"),  # a date
        p("We bake"),  # looks like the text
    ],
)
def test_what_stands_out_for_another_reason_is_no_heading(other: str) -> None:
    body = bold("Baker", 40) + p(LONG) + other + p(LONG)
    assert text(body).count("#") == 1


def test_bold_words_at_the_end_head_nothing() -> None:
    assert text(bold("Baker", 40) + p(LONG) + bold("No calls")).endswith("**No calls**\n")


def test_labels_that_wait_for_their_values_are_no_headings() -> None:
    body = bold("Baker", 40) + p(LONG) + bold("Closing date:") + bold("Interviews:") + p(LONG)
    assert "**Closing date:**\n\n**Interviews:**" in text(body)


def test_a_label_above_another_that_heads_a_list_is_a_heading() -> None:
    heads = bold("Person specification:") + bold("Essential:")
    body = bold("Baker", 40) + p(LONG) + heads + p("Rye", list_=1) + p(LONG)
    assert "## Person specification:\n\n## Essential:\n\n- Rye" in text(body)


def test_larger_headings_are_higher_and_no_level_is_skipped() -> None:
    body = bold("Baker", 40) + bold("Aims", 22) + p(LONG) + bold("Duties", 28) + bold("Nights", 22) + p(LONG)
    headings = [line for line in text(body).splitlines() if line.startswith("#")]
    assert headings == ["# Baker", "## Aims", "## Duties", "### Nights"]


def test_in_a_file_with_true_headings_bold_paragraphs_stay_what_they_are() -> None:
    body = TITLE + DUTIES + p("Bake.") + p("Pay", "Heading1") + bold("Paid weekly") + p("Cash.")
    assert "**Paid weekly**" in text(body)


def test_lists_keep_their_nesting_and_their_numbers() -> None:
    body = (
        p("Rye", list_=1) + p("dark", list_=1, level=1) + p("Wheat", list_=1) + p("Then:")
        + p("Mix", list_=2) + p("slowly", list_=2, level=1) + p("Bake", list_=2)
        + p("Again:") + p("Sell", list_=2) + p("From the start:") + p("Wash", list_=3)
    )  # fmt: skip
    assert text(body) == (
        "- Rye\n    - dark\n- Wheat\n\nThen:\n\n1. Mix\n    1. slowly\n2. Bake\n\n"
        "Again:\n\n3. Sell\n\nFrom the start:\n\n1. Wash\n"
    )


def test_a_style_can_put_a_paragraph_into_a_list_and_a_paragraph_can_leave_it() -> None:
    body = p("Rye", "Bullet") + p("dark", "Bullet2") + p("plain", "Bullet", list_=0)
    assert text(body) == "- Rye\n    - dark\n\nplain\n"


def test_a_list_that_borrows_its_levels_from_a_style_has_them() -> None:
    numbering = """
    <w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>
    <w:num w:numId="6"><w:abstractNumId w:val="6"/></w:num>
    """
    inside = '<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="numbering" w:styleId="L">{inside}</w:style>'
    assert (
        text(p("Mix", list_=5) + p("Bake", list_=5), numbering=numbering, styles=styles)
        == "1. Mix\n2. Bake\n"
    )


@pytest.mark.parametrize("sign", ["•", "·", "●", "\uf0b7", "- ", "– ", "* ", "o\t"])
def test_typed_bullets_are_entries(sign: str) -> None:
    assert text(p("You will:") + p(f"{sign}bake") + p(f"{sign}sell")) == "You will:\n\n- bake\n- sell\n"


def test_typed_bullets_on_the_lines_of_one_paragraph_are_entries() -> None:
    lines = "<w:p><w:r><w:t>• bake</w:t><w:br/><w:t>• sell</w:t></w:r></w:p>"
    assert text(lines) == "- bake\n- sell\n"


def test_typed_numbers_on_the_lines_of_one_paragraph_are_entries_where_they_follow_each_other() -> None:
    def lines(*words: str) -> str:
        return f"<w:p><w:r><w:t>{'</w:t><w:br/><w:t>'.join(words)}</w:t></w:r></w:p>"

    assert text(lines("1. bake", "2. sell")) == "1. bake\n2. sell\n"
    assert text(lines("We bake", "2026. A good year")) == "We bake\n2026\\. A good year\n"


def test_a_typed_bullet_that_is_indented_further_is_nested() -> None:
    def at(words: str, left: int) -> str:
        return p(words).replace("<w:pPr>", f'<w:pPr><w:ind w:left="{left}"/>')

    body = at("• bake", 360) + at("• rye", 720) + at("• sell", 360)
    assert text(body) == "- bake\n    - rye\n- sell\n"


def test_typed_numbers_are_entries_where_they_follow_each_other() -> None:
    assert text(p("1. Mix the dough") + p("2) Bake it")) == "1. Mix the dough\n2. Bake it\n"
    assert text(p("b) Mix the dough") + p("c) Bake it")) == "2. Mix the dough\n3. Bake it\n"
    assert text(p("1. Mix the dough") + p("and bake it")) == "1\\. Mix the dough\n\nand bake it\n"


def test_a_lone_dash_is_no_bullet() -> None:
    assert text(p("They said.") + p("– A baker") + p("More.")) == "They said.\n\n– A baker\n\nMore.\n"


def test_a_lone_number_from_a_list_before_bold_words_is_a_heading() -> None:
    one = bold("Purpose").replace(
        "<w:pPr>", '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    )
    two = one.replace("Purpose", "Duties")
    body = bold("Baker", 40) + one + p(LONG) + two + p(LONG)
    assert [line for line in text(body).splitlines() if "#" in line] == ["# Baker", "## Purpose", "## Duties"]


def test_words_that_markdown_would_misread_are_escaped() -> None:
    assert text(p("# 1 bakery in town") + p("> 40 shops")) == "\\# 1 bakery in town\n\n\\> 40 shops\n"


def test_emphasis_and_links_are_kept() -> None:
    link = f'<w:hyperlink r:id="r1">{r("our story")}</w:hyperlink>'
    body = (
        f"<w:p>{r('Pay: ', '<w:b/>')}{r('fair, ')}{r('really', '<w:i/>')}{r('. Read ')}{link}{r('.')}</w:p>"
    )
    assert text(body, links={"r1": "https://rye.example/a(b)"}) == (
        "**Pay:** fair, _really_. Read [our story](https://rye.example/a%28b%29).\n"
    )


def test_a_bold_part_of_a_word_is_no_emphasis() -> None:
    assert text(f"<w:p>{r('B', '<w:b/>')}{r('aker wanted')}</w:p>") == "Baker wanted\n"


@pytest.mark.parametrize(
    ("words", "target", "written"),
    [
        ("https://rye.example", "https://track.example/x?u=rye", "https://rye.example"),
        ("jobs@rye.example", "mailto:jobs@rye.example", "jobs@rye.example"),
        ("Apply", "javascript:alert(1)", "Apply"),
        ("Apply", "file:///etc/passwd", "Apply"),
        ("Apply", "http:///h", "Apply"),
        ("Apply", "https://rye.example/" + "x" * 3_000, "Apply"),
    ],
)
def test_a_link_stands_only_where_it_leads_somewhere(words: str, target: str, written: str) -> None:
    body = f'<w:p><w:hyperlink r:id="r1">{r(words)}</w:hyperlink></w:p>'
    assert text(body, links={"r1": target}) == written + "\n"


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_fields_show_their_results_alone() -> None:
    link = field("HYPERLINK &quot;https://rye.example&quot;", "Apply")
    body = f"<w:p>{link}{r(' now')}{field('PAGE', '3')}</w:p>"
    assert text(body) == "[Apply](https://rye.example) now\n"
    assert text(f'<w:p><w:fldSimple w:instr="MERGEFIELD x">{r("Ida")}</w:fldSimple></w:p>') == "Ida\n"


def test_blanks_of_templates_are_shown() -> None:
    begin, end = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>",
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
    )
    button = "<w:r><w:instrText>MACROBUTTON NoMacro [Name of the job]</w:instrText></w:r>"
    body = f"<w:p>{r('Title: ')}{begin}{button}{end}</w:p>"
    assert text(body) == "Title: [Name of the job]\n"


def test_a_field_without_an_end_hides_nothing() -> None:
    begun = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'
    assert text(begun + p("Baker")) == "Baker\n"


def test_boxes_to_tick_are_shown() -> None:
    inside = "<w:ffData><w:checkBox>{}</w:checkBox></w:ffData>"
    box = f'<w:r><w:fldChar w:fldCharType="begin">{inside}</w:fldChar></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ticked, open_ = box.format('<w:checked w:val="1"/>'), box.format('<w:default w:val="0"/>')
    assert text(f"<w:p>{ticked}{end}{r(' full-time ')}{open_}{end}{r(' part-time')}</w:p>") == (
        "☑ full-time ☐ part-time\n"
    )


def test_a_table_of_contents_is_left_out() -> None:
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    contents = f"<w:sdt>{gallery}<w:sdtContent>{p('Duties 2')}</w:sdtContent></w:sdt>"
    assert text(contents + p("Baker")) == "Baker\n"
    assert text(f"<w:p>{field('TOC', 'Duties 2')}</w:p>" + p("Baker")) == "Baker\n"
    assert notes(contents + p("Baker")) == ("the table of contents was left out",)


def test_tracked_changes_are_taken_as_accepted() -> None:
    deleted = "<w:del><w:r><w:delText>nights</w:delText></w:r></w:del>"
    body = f"<w:p>{r('Bake ')}{deleted}<w:ins>{r('days')}</w:ins></w:p>"
    assert text(body) == "Bake days\n"
    assert notes(body) == (
        "1 tracked insertion was taken as accepted",
        "1 tracked deletion was left out",
    )


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{r('Bake ')}</w:p>"
    assert text(first + p("bread")) == "Bake bread\n"


def test_comments_and_hidden_words_are_left_out() -> None:
    comment = "<w:r><w:commentReference/></w:r>"
    body = f"<w:p>{r('Bake')}{r(' secretly', '<w:vanish/>')}{comment}{r(' bread')}</w:p>"
    assert text(body) == "Bake bread\n"
    assert notes(body) == ("1 comment was left out", "1 piece of hidden text was left out")


def test_content_controls_show_what_is_in_them() -> None:
    inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{r('Baker')}</w:sdtContent></w:sdt>"
    assert (
        text(f"<w:sdt><w:sdtContent><w:p>{r('Title: ')}{inner}</w:p></w:sdtContent></w:sdt>")
        == "Title: Baker\n"
    )


def test_a_text_box_is_read_once() -> None:
    box = f"<w:drawing><w:txbxContent>{p('Baker wanted')}</w:txbxContent></w:drawing>"
    old = f"<w:pict><w:txbxContent>{p('Baker wanted')}</w:txbxContent></w:pict>"
    run = (
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{old}</mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert text(f"<w:p>{run}{r('In Leeds')}</w:p>") == "In Leeds\n\nBaker wanted\n"


def test_breaks_tabs_and_odd_spaces() -> None:
    inner = "<w:t>Leeds</w:t><w:br/><w:t>Full-time,</w:t><w:tab/><w:t>\u00a0per\u00adma\u00adnent</w:t>"
    body = f"<w:p><w:r>{inner}</w:r></w:p>"
    assert text(body) == "Leeds\nFull-time, permanent\n"


def test_a_bold_line_above_its_text_is_a_heading() -> None:
    lines = r("Duties", "<w:b/>") + "<w:r><w:br/></w:r>" + r(LONG) + "<w:r><w:br/></w:r>" + r("And sell.")
    assert text(bold("Baker", 40) + f"<w:p>{lines}</w:p>") == f"# Baker\n\n## Duties\n\n{LONG}\nAnd sell.\n"
    both = r("Duties ", "<w:b/>") + "<w:r><w:br/></w:r>" + r("and more", "<w:b/>")
    assert "#" not in text(f"<w:p>{both}</w:p>" + p(LONG))


def test_labels_and_values_with_tabs_between_them_get_a_colon() -> None:
    def tabbed(label: str, value: str) -> str:
        return f"<w:p>{r(label, '<w:b/>')}<w:r><w:tab/><w:tab/></w:r>{r(value)}</w:p>"

    assert text(tabbed("Place", "Leeds") + tabbed("Pay:", "£9") + tabbed("Hours", "37")) == (
        "**Place** Leeds\n\n**Pay:** £9\n\n**Hours** 37\n"
    )
    assert text(tabbed("Place", "Leeds") + tabbed("Hours", "37")) == "Place: Leeds\n\nHours: 37\n"


def test_symbols_of_fonts_are_the_signs_that_they_show() -> None:
    bullet = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>{}</w:p>'
    assert text(bullet.format(r(" bake")) + bullet.format(r(" sell"))) == "- bake\n- sell\n"
    letter = r("§", '<w:rFonts w:ascii="Wingdings"/>')
    assert text(f"<w:p>{letter}{r(' bake')}</w:p>") == "- bake\n"


def test_quotations_and_footnotes_have_their_place() -> None:
    note = f'<w:footnote w:id="2">{p("Before tax.")}</w:footnote>'
    body = (
        p("Best bread in town.", "Quote")
        + f'<w:p>{r("We pay well")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        + p("Come.")
    )
    found = ingest(
        docx(
            body,
            parts={"word/footnotes.xml": part("footnotes", note)},
            relations=relation("f", "footnotes", "footnotes.xml"),
        ),
        "a.docx",
    )
    assert found.text == "> Best bread in town.\n\nWe pay well\n\nCome.\n\nBefore tax.\n"
    assert found.origins[-1].name == "footnote 1"


def with_header(header: str, body: str) -> bytes:
    parts = {"word/header1.xml": part("hdr", p(header))}
    return docx(body, parts=parts, relations=relation("h", "header", "header1.xml"))


def test_the_page_header_is_read_only_where_the_body_names_no_job() -> None:
    found = ingest(with_header("Staff Nurse", p(LONG)), "a.docx")
    assert found.text.startswith("# Staff Nurse\n\nYou will bake")
    assert found.notes == ("the title was taken from the page header",)
    assert "Nurse" not in ingest(with_header("Staff Nurse", p("Baker", "Title") + p(LONG)), "a.docx").text
    assert "Rye" not in ingest(with_header("Rye & Sons".replace("&", "&amp;"), p(LONG)), "a.docx").text


def test_words_know_the_paragraph_in_which_they_stood() -> None:
    found = ingest(docx(TITLE + p() + p("Bake.") + p("Rye", list_=1)), "a.docx")
    place = origin_at(found.origins, found.text.index("Rye"))
    assert place is not None
    assert (place.kind, place.number) == (OriginKind.PARAGRAPH, 3)


@pytest.mark.parametrize("name", ["a.docx", "a.docm", "a.dotx", "a.doc", "a.pdf", None])
def test_it_is_known_by_its_content(name: str | None) -> None:
    macros = {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}
    assert ingest(docx(p("Baker"), parts=macros), name).text == "Baker\n"


def test_the_part_with_the_text_may_be_called_otherwise() -> None:
    content = packed(
        {
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + relation("1", "officeDocument", "/word/document2.xml")
            + "</Relationships>",
            "word/document2.xml": part("document", f"<w:body>{p('Baker')}</w:body>"),
        }
    )
    assert ingest(content, "a.docx").text == "Baker\n"
