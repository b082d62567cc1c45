"""Rich text becomes the text that its readers see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document.origins import origin_at
from rolewright.ingest import ingest
from rolewright.usage import UsageError

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1"
    r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset2 Symbol;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 \'dcberschrift 2;}{\s3 Title;}{\*\cs4 Strong;}}"
    r"{\info{\title junk}}"
)
LONG = "You will bake rye and wheat bread in two shifts for the four shops of the town."


def rtf(body: str) -> bytes:
    return (HEAD + body + "}").encode("cp1252")


def text(body: str) -> str:
    return ingest(rtf(body), "a.rtf").text


def test_styles_make_headings() -> None:
    assert text(r"\pard\s3 Baker\par\pard\s1 Duties\par\pard Bake.\par\pard\s2 Nights\par\pard Sleep.") == (
        "# Baker\n\n## Duties\n\nBake.\n\n### Nights\n\nSleep.\n"
    )


def test_looks_make_headings() -> None:
    body = rf"\pard{{\b\fs40 Baker}}\par\fs22 {LONG}\par{{\b Duties}}\par {LONG}\par"
    assert text(body) == f"# Baker\n\n{LONG}\n\n## Duties\n\n{LONG}\n"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"caf\'e9", "café"),
        (r"\u8364?30", "€30"),
        (r"\uc2\u8364\'80\'80x", "€x"),
        (r"\uc0\u8364x", "€x"),
        (r"{\f1 \'cf\'ee}", "По"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~b\_c\-d", "a b\u2011cd"),
        (r"\ldblquote a\rdblquote\emdash b", "“a”—b"),
        (r"a\line b", "a\nb"),
        (r"a\tab b", "a b"),
        (r"\{a\}\\", "{a}\\"),
        ("a\\\nb", "a\n\nb"),
        (r"{\b Pay:} fair, {\i really}", "**Pay:** fair, _really_"),
        (r"a{\*\bkmkstart x}b{\*\unknown c}d", "abd"),
        (r"a{\v secret}b{\deleted c}d", "abd"),
        (r"a{\pict\bin4 }}}}b}c", "ac"),
        (r"a{\object{\*\objdata 00}{\result b}}c", "ac"),
    ],
)  # fmt: skip
def test_words_and_signs(written: str, read: str) -> None:
    assert text(rf"\pard {written}\par") == read + "\n"


def test_links_lead_where_their_fields_say() -> None:
    body = (
        r"\pard See {\field{\*\fldinst{HYPERLINK "
        + '"https://rye.example"'
        + r"}}{\fldrslt{\ul here}}} now\par"
    )
    assert text(body) == "See [here](https://rye.example) now\n"
    assert text(r"\pard Dear {\field{\*\fldinst MACROBUTTON None [name]}},\par") == "Dear [name],\n"
    assert text(r"\pard Page {\field{\*\fldinst PAGE}{\fldrslt 3}}x\par") == "Page x\n"


def test_lists_have_the_markers_that_stand_before_their_entries() -> None:
    body = (
        r"\pard\ls1{\listtext\'b7\tab}Rye\par\pard\ls1\ilvl1{\listtext o\tab}dark\par\pard Then:\par"
        r"\pard\ls2{\listtext 3.\tab}Mix\par\pard{\pntext 4)\tab}Bake\par"
    )
    assert text(body) == "- Rye\n    - dark\n\nThen:\n\n3. Mix\n4. Bake\n"


def test_typed_bullets_are_entries() -> None:
    assert text(r"\pard\bullet  bake\par\'95\tab sell\par{\f2\'b7} wash\par") == "- bake\n- sell\n- wash\n"


def test_tables_become_lines_of_a_form() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl {}\cell {}\cell\row"
    body = row.replace("{}", "Grade", 1).replace("{}", "B2", 1) + row.replace("{}", "Place", 1).replace(
        "{}", "Leeds"
    )
    assert text(body + r"\pard Come.\par") == "Grade: B2\n\nPlace: Leeds\n\nCome.\n"


def test_tables_that_follow_each_other_are_told_apart() -> None:
    head = r"\trowd\pard\intbl{\b Day}\cell{\b From}\cell{\b To}\cell\row"
    body = (
        r"\trowd\pard\intbl Monday\cell 4\cell 11\cell\row\trowd\pard\intbl Tuesday\cell 5\cell 12\cell\row"
    )
    assert text(r"\trowd\pard\intbl Grade\cell B2\cell\row" + head + body) == (
        "Grade: B2\n\n| Day | From | To |\n| --- | --- | --- |\n| Monday | 4 | 11 |\n| Tuesday | 5 | 12 |\n"
    )


def test_a_table_in_a_table_is_read_in_its_place() -> None:
    body = (
        r"\trowd\pard\intbl Pay\par\pard\intbl\itap2 Grade\nestcell B2\nestcell"
        r"{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl\itap1 weekly\cell\row\pard End\par"
    )
    assert text(body).startswith("Pay\n\nGrade: B2\n\nweekly\n")


def test_headers_notes_and_boxes_have_their_place() -> None:
    body = (
        r"{\header\pard Staff Nurse\par}{\footer\pard 3\par}"
        r"\pard We pay{\footnote\pard Before tax.}\par"
        r"{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard Come.\par}}"
        r"{\shprslt no}}\pard End.\par"
    )
    found = ingest(rtf(body), "a.rtf")
    assert found.text == "# Staff Nurse\n\nWe pay\n\nCome.\n\nEnd.\n\nBefore tax.\n"
    assert found.notes == ("the title was taken from the page header",)


def test_words_know_the_paragraph_in_which_they_stood() -> None:
    found = ingest(rtf(r"\pard Baker\par\par Rye\par"), "a.rtf")
    place = origin_at(found.origins, found.text.index("Rye"))
    assert place is not None
    assert place.number == 2


@pytest.mark.parametrize("name", ["a.rtf", "a.doc", None])
def test_it_is_known_by_its_content(name: str | None) -> None:
    assert ingest(rtf("Baker"), name).text == "Baker\n"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Baker", "is no rich text"),
        (rtf("{" * 600), "nested more than 500 deep"),
        (rtf("{}" * 150_001), "of more than 300,000 signs"),
        (rtf(r"a\par " * 10_001), "of more than 10,000 paragraphs"),
        (rtf(""), "shows no words"),
        (rtf(" " * 30_000_001), "more than 30 MB"),
        (b"{\\rtf1" + b"\\u" * 20_000, "shows no words"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_message(content: bytes, told: str) -> None:
    with pytest.raises(UsageError) as error:
        ingest(content, "a.rtf")
    (problem,) = error.value.problems
    assert told in str(problem)
    assert len(str(problem)) < 200


PIECES = [
    *r"{ } \par \pard \b \b0 \'e9 \'zz \u8364 \u-1 \uc9 \bin3 \bin-1 \cell \row \nestcell \itap99".split(),
    *r"{\field {\*\fldinst HYPERLINK {\fldrslt {\header {\footnote {\shptxt {\listtext {\stylesheet".split(),
    *r"\fcharset2 \f99999999 \ansicpg1 \ls1 \ilvl-4 \* \fs0 {\pict \trowd \upr \v \deleted a b c".split(),
    *r"\s1 \intbl".split(),
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_whatever_the_signs_it_is_read_or_refused(body: str) -> None:
    try:
        ingest(rtf(body), "a.rtf")
    except UsageError as error:
        assert len(error.problems) == 1  # noqa: PT017
