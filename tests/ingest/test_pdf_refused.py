"""A PDF without text, a hostile one and a broken one get one clear message each."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright.ingest import ingest
from rolewright.ingest.elements import written
from rolewright.ingest.pdf import isolation
from rolewright.ingest.pdf.elements_of import elements_of
from rolewright.ingest.pdf.pages import Page, Tag, Word
from rolewright.ingest.pdf.scans import checked
from rolewright.ingest.source import Source
from rolewright.usage import UsageError
from tests.ingest.pdf_files import MORE, PROSE, Sheet, columns, pdf

pytest.importorskip("pypdfium2")

from rolewright.ingest.pdf.child import RefusedError, read_pages


def refusal(content: bytes) -> str:
    with pytest.raises(UsageError) as refused:
        ingest(content, "a.pdf")
    (problem,) = refused.value.problems
    return problem.message


def test_a_scan_is_named_as_one() -> None:
    assert "is a scan: its pages are pictures without text; have it recognised (OCR) first" in refusal(
        pdf(Sheet().picture(0, 0, 595, 842).say(300, 20, "1"))
    )


def test_a_scan_with_recognised_text_is_read_and_told() -> None:
    sheet = Sheet().picture(0, 0, 595, 842)
    for at, words in enumerate((PROSE, MORE)):
        for index, part in enumerate(words.split(". ")):
            sheet.say(20, 700 - 100 * at - 13 * index, part[:90], mode=3)
    (note,) = ingest(pdf(sheet), "a.pdf").notes
    assert "compare it with the pages" in note


def test_a_scan_whose_recognised_text_is_no_words_is_refused() -> None:
    sheet = Sheet().picture(0, 0, 595, 842)
    for y in (700, 680):
        sheet.say(50, y, "xq zzv wrl tpk ghj bnm vcx qqq lkj hgf dsa poi uyt rew mnb vcz qsx", mode=3)
    assert "makes no sense" in refusal(pdf(sheet))


def test_a_page_without_text_among_others_is_told() -> None:
    sheet = Sheet()
    sheet.tell(50, 700, PROSE)
    (note,) = ingest(pdf(sheet, Sheet().picture(0, 0, 595, 842)), "a.pdf").notes
    assert note == "page 2 is a picture without text, and was not read"


def test_letters_that_are_drawn_are_no_text() -> None:
    sheet = Sheet()
    for x in range(50, 500, 10):
        sheet.painted.append(f"{x} 700 m {x + 8} 700 l {x + 4} 720 l f")
    assert "its letters are drawn as shapes" in refusal(pdf(sheet))


def test_a_pdf_without_anything_shows_no_text() -> None:
    assert "shows no text" in refusal(pdf(Sheet()))


def test_a_form_for_one_program_is_named() -> None:
    sheet = Sheet().say(50, 700, "Please wait...")
    sheet.say(50, 680, "If this message is not eventually replaced by the proper contents")
    assert "only Adobe’s own reader" in refusal(pdf(sheet)).replace("'", "’")


def test_a_password_is_asked_for_nowhere() -> None:
    assert "is locked with a password; save it without one first" in refusal(pdf(Sheet(), password="secret"))


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n", b"%PDF-1.4 nothing\n%%EOF", b"%PDF-" + bytes(range(256)) * 20]
)
def test_what_is_damaged_is_named(content: bytes) -> None:
    assert "is damaged" in refusal(content)


def test_a_file_that_is_only_called_pdf_is_named() -> None:
    assert "no PDF at all" in refusal(b"hello")


def test_a_pdf_without_pages_is_damaged() -> None:
    assert "is damaged" in refusal(pdf())


def test_too_many_pages_are_refused() -> None:
    assert "more than 100 pages" in refusal(pdf(*(Sheet() for _ in range(101))))


def test_a_page_without_measure_is_refused() -> None:
    assert "larger than 200 inches" in refusal(pdf(Sheet(width=20_000)))


def test_a_stream_that_unpacks_to_too_many_letters_is_refused() -> None:
    lines = (b"BT /F1 1 Tf 1 0 0 1 5 %d Tm (%s) Tj ET\n" % (y, b"a" * 5_000) for y in range(100))
    assert "200,000 characters" in refusal(pdf(Sheet(), streams=[b"".join(lines)]))


def test_too_many_bytes_are_refused_before_anything_reads_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "LARGEST", 100)
    monkeypatch.setattr(sys, "executable", "/nowhere")
    assert "so it was not read" in refusal(pdf(Sheet()))


def test_the_library_may_crash_or_hang_without_taking_the_program_down(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(isolation, "_READ", "import os; os.abort()")
    assert "is damaged" in refusal(pdf(Sheet()))
    monkeypatch.setattr(isolation, "MOST_SECONDS", 0.05)
    monkeypatch.setattr(isolation, "_READ", "import time; time.sleep(60)")
    assert "reading it was given up" in refusal(pdf(Sheet()))


def test_a_file_of_the_folder_is_never_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pypdfium2", "json", "rolewright"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    sheet = Sheet()
    sheet.tell(50, 700, PROSE)
    assert ingest(pdf(sheet)).text == PROSE + "\n"


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "find_spec", lambda name: None)
    assert 'pip install "rolewright[documents]"' in refusal(pdf(Sheet()))


def rich() -> bytes:
    """A PDF with something of everything."""
    sheet = (
        columns("line by line")
        .picture(300, 300, 50, 50)
        .link(50, 780, 40, "https://rye.example/")
        .dot(52, 402)
    )
    sheet.say(65, 400, "Bake rye").say(50, 380, "Location").say(200, 380, "Leeds").aslant(100, 300, "DRAFT")
    return pdf(sheet, Sheet(turn=90).say(50, 700, "\x95").say(70, 700, "Sell wheat"))


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_is_broken_in_a_pdf_it_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(rich())
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(content) - 1))
        change = data.draw(st.sampled_from(("set", "cut", "double")))
        if change == "set":
            content[at] = data.draw(st.integers(0, 255))
        elif change == "cut":
            del content[at : at + data.draw(st.integers(1, 40))]
        else:
            content[at:at] = content[at : at + data.draw(st.integers(1, 40))]
    try:
        pages = read_pages(bytes(content))
        checked(Source(b"", "a.pdf"), pages)
        written(elements_of(pages)[0])
    except (RefusedError, UsageError):
        return


words = st.builds(
    Word,
    st.text(st.sampled_from("aB1-•.:\u00ad o"), min_size=1, max_size=8),
    st.floats(-100, 700),
    st.floats(-100, 700),
    st.floats(-100, 900),
    st.sampled_from((0.1, 8.0, 10.0, 24.0, 900.0)),
    st.booleans(),
    st.none()
    | st.builds(Tag, st.integers(0, 9), st.sampled_from(("", "h", "li", "p", "td")), st.integers(0, 6)),
)


@given(
    st.lists(
        st.builds(Page, st.just(595.0), st.just(842.0), st.lists(words, max_size=30).map(tuple)), max_size=3
    )
)
@settings(max_examples=150, deadline=None)
def test_wherever_words_stand_none_is_lost_but_what_repeats(pages: list[Page]) -> None:
    elements, repeated = elements_of(pages)
    found = written(elements)[0]
    if not repeated:
        for page in pages:
            for word in page.words:
                assert "B" not in word.text or "B" in found
