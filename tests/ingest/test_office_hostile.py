"""Office files that were made to do harm, or are broken, get one message each; nothing else happens."""

import zlib
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.ingest import ingest
from rolewright.ingest.office.package import LARGEST_PART, MOST_ENTRIES
from rolewright.ingest.office.xml_tree import MOST_ELEMENTS
from rolewright.usage import UsageError
from tests.ingest.office_files import docx, odt, p, packed, part, r, relation, rels, table

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def message(content: bytes, name: str = "a.docx") -> str:
    with pytest.raises(UsageError) as error:
        ingest(content, name)
    (problem,) = error.value.problems
    assert len(str(problem)) < 250
    return str(problem)


def with_document(document: str | bytes, **parts: str | bytes) -> bytes:
    return docx("", parts={"word/document.xml": document, **parts})


def document(inside: str) -> str:
    return part("document", f"<w:body>{inside}</w:body>")


def stored(name: str, content: bytes) -> bytes:
    buffer = BytesIO(docx(""))
    with ZipFile(buffer) as old:
        parts = {each: old.read(each) for each in old.namelist()} | {name: content}
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for each, words in parts.items():
            archive.writestr(each, words)
    return buffer.getvalue()


def test_a_part_that_unpacks_to_too_much_is_not_unpacked() -> None:
    assert "would unpack to 20 MB" in message(with_document(b" " * (LARGEST_PART + 1)))


def test_a_part_that_grows_as_none_does_is_not_unpacked() -> None:
    assert "grows more than 200 times" in message(with_document(b" " * 5_000_000))
    assert "grows more than 200 times" in message(odt("", parts={"content.xml": b" " * 5_000_000}), "a.odt")


def test_a_package_of_too_many_parts_is_not_read() -> None:
    parts = {f"word/media/{number}.png": b"" for number in range(MOST_ENTRIES + 1)}
    assert "5,000 would be too many" in message(docx(p("Baker"), parts=parts))


def test_a_file_of_too_many_bytes_is_not_opened() -> None:
    assert "more than 100 MB" in message(docx(p("Baker")) + b"\0" * 100_000_000)


@pytest.mark.parametrize("tag", ["w:sdt", "w:tbl", "w:customXml"])
def test_elements_that_lie_too_deep_are_not_read(tag: str) -> None:
    deep = document(f"<{tag}>" * 200 + f"</{tag}>" * 200)
    assert "nested more than 150 deep" in message(with_document(deep))


def test_what_lies_as_deep_as_it_may_is_read() -> None:
    deep = "<w:sdt><w:sdtContent>" * 70 + p("Baker") + "</w:sdtContent></w:sdt>" * 70
    assert ingest(docx(deep), "a.docx").text == "Baker\n"


def test_too_many_elements_are_not_read() -> None:
    many = document("<w:p/>" * (MOST_ELEMENTS + 1)).encode()
    assert "more than 100,000 elements" in message(stored("word/document.xml", many))


@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_entities_are_never_declared(declared: str, encoding: str) -> None:
    inside = f"{declared}{document(p('&a;')).partition('?>')[2]}".encode(encoding)
    assert "declares a document type" in message(with_document(inside))
    assert "declares a document type" in message(docx("", parts={"word/styles.xml": inside}))
    assert "declares a document type" in message(odt("", parts={"content.xml": inside}), "a.odt")


def test_a_declaration_in_an_encoding_that_hides_it_is_seen() -> None:
    head = '<?xml version="1.0" encoding="cp037"?>'.encode("cp037")
    told = message(with_document(head + f"{OUTSIDE}<x>&a;</x>".encode("cp037")))
    assert "declares a document type" in told or "is broken XML" in told


def test_a_huge_attribute_is_left_out() -> None:
    attributes = f'r:id="{"x" * 1_000_000}" w:tooltip="{"y" * 1_000_000}"'
    body = f"<w:p><w:hyperlink {attributes}>{r('Apply')}</w:hyperlink></w:p>"
    assert ingest(stored("word/document.xml", document(body).encode()), "a.docx").text == "Apply\n"


def test_a_locked_package_is_named() -> None:
    locked = bytearray(docx(p("Baker")))
    at = locked.find(b"PK\x01\x02")
    while at >= 0:
        locked[at + 8] |= 1
        at = locked.find(b"PK\x01\x02", at + 4)
    assert "is protected by a password" in message(bytes(locked))
    ole = OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le")
    assert "is protected by a password" in message(ole)
    manifest = {"META-INF/manifest.xml": "<manifest:encryption-data/>"}
    assert "is protected by a password" in message(odt(p("x"), parts=manifest), "a.odt")


@pytest.mark.parametrize("length", [0, 10, 400, -30])
@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_package_that_was_cut_off_is_named(name: str, length: int) -> None:
    whole = docx(p("Baker")) if name == "a.docx" else odt("<text:p>Baker</text:p>")
    assert "or a damaged one" in message(whole[:length], name)


def test_a_part_that_is_there_twice_is_not_read() -> None:
    buffer = BytesIO(docx(p("Baker")))
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(buffer, "a") as archive:
        archive.writestr("word/document.xml", document(p("Welder")))
    assert "holds the part word/document.xml twice" in message(buffer.getvalue())


def test_no_part_leads_out_of_the_package() -> None:
    outside = relation("s", "styles", "../../../../../../etc/passwd")
    parts = {
        "../../evil.xml": "x",
        "C:\\evil.xml": "x",
        "word/_rels/document.xml.rels": rels(outside),
        "_rels/.rels": rels(relation("1", "officeDocument", "../../../../word/document.xml")),
    }
    assert ingest(docx(p("Baker"), parts=parts), "a.docx").text == "Baker\n"


def test_pictures_and_macros_are_never_unpacked() -> None:
    parts = {"word/media/a.png": b"picture" * 9, "word/vbaProject.bin": b"macro" * 9}
    content = docx(p("Baker"), parts=parts)
    at = content.find(b"word/media/a.png") + len("word/media/a.png")
    broken = content[:at] + b"\xff\xff\xff\xff" + content[at + 4 :]
    with pytest.raises(zlib.error), ZipFile(BytesIO(broken)) as archive:
        archive.read("word/media/a.png")
    assert ingest(broken, "a.docx").text == "Baker\n"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (with_document("<w:document"), "is broken XML (line 1)"),
        (with_document(part("document", "")), "has no text where Word keeps it"),
        (packed({"word/settings.xml": "<x/>"}), "has no text where Word keeps it"),
        (with_document('<?xml version="1.0" encoding="nowhere"?><x/>'), "word/document.xml is"),
        (docx(p()), "shows no words"),
        (docx(p("secret", look="<w:vanish/>")), "shows no words"),
        (b"Baker", "is no Word file, or a damaged one"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_message(content: bytes, told: str) -> None:
    assert told in message(content)


WORD = {
    "word/document.xml": document(
        p("Baker", "Title")
        + p("Rye", list_=1)
        + p("Mix", list_=2, level=1)
        + table(("Pay", "£9"), ("Day", p("Monday")))
        + f'<w:p><w:hyperlink r:id="r1">{r("Apply", "<w:b/>")}</w:hyperlink></w:p>'
    ),
    "word/numbering.xml": "",
    "word/styles.xml": "",
}
OPEN = (
    '<text:h text:outline-level="1">Baker</text:h><text:list text:style-name="L"><text:list-item>'
    "<text:p>Rye<text:s text:c='3'/></text:p></text:list-item></text:list><table:table><table:table-row>"
    "<table:table-cell><text:p>Pay</text:p></table:table-cell></table:table-row></table:table>"
)
INSTEAD = st.sampled_from(["", "<", '"', "0", "-1", "9" * 30, "é"])
CUT = st.tuples(st.integers(0, 3_000), st.integers(0, 60), INSTEAD)
CHANGE = st.tuples(st.integers(0, 6_000), st.binary(max_size=4))
Cuts = list[tuple[int, int, str]]


def damaged(text: str, cuts: Cuts) -> str:
    for at, length, instead in cuts:
        text = text[:at] + instead + text[at + length :]
    return text


def is_read_or_refused(content: bytes, name: str) -> None:
    try:
        ingest(content, name)
    except UsageError as error:
        assert len(error.problems) == 1  # noqa: PT017


@given(st.sampled_from(sorted(WORD)), st.lists(CUT, max_size=3))
def test_a_damaged_part_of_a_word_file_is_read_or_refused(name: str, cuts: Cuts) -> None:
    with ZipFile(BytesIO(docx("", links={"r1": "https://rye.example"}))) as archive:
        usual = archive.read(name).decode()
    content = docx(
        "",
        links={"r1": "https://rye.example"},
        parts={"word/document.xml": WORD["word/document.xml"], name: damaged(WORD[name] or usual, cuts)},
    )
    is_read_or_refused(content, "a.docx")


@given(st.lists(CUT, max_size=3))
def test_a_damaged_part_of_an_open_document_is_read_or_refused(cuts: Cuts) -> None:
    with ZipFile(BytesIO(odt(OPEN))) as archive:
        content = archive.read("content.xml").decode()
    is_read_or_refused(odt("", parts={"content.xml": damaged(content, cuts)}), "a.odt")


@given(st.sampled_from(["a.docx", "a.odt"]), st.lists(CHANGE))
def test_damaged_bytes_of_a_package_are_read_or_refused(name: str, changes: list[tuple[int, bytes]]) -> None:
    content = docx(p("Baker")) if name == "a.docx" else odt(OPEN)
    for at, instead in changes:
        at %= len(content)
        content = content[:at] + instead + content[at + len(instead) :]
    is_read_or_refused(content, name)


def test_a_text_that_no_posting_has_is_not_read() -> None:
    lengthy = document(p("bread " * 200_000)).encode()
    assert "more than 1 million characters" in message(stored("word/document.xml", lengthy))
