"""A file that is not read is named, with the form in which to save it."""

import pytest

from rolewright.ingest import ingest
from rolewright.usage import UsageError
from tests.ingest.office_files import packed

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def ole(stream: str) -> bytes:
    return OLE + b"\0" * 500 + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("content", "name", "told"),
    [
        (
            ole("WordDocument"),
            "a.doc",
            "from before 2007; open it in Word or LibreOffice, save it as .docx",
        ),
        (ole("WordDocument"), "a.docx", "form from before 2007"),
        (ole("WordDocument"), None, "form from before 2007"),
        (ole("Workbook"), "a.xls", "is a workbook; save the sheet"),
        (ole("CONTENTS"), "a.wps", "is a Works file"),
        (ole("x"), "a.doc", "Office file in the form from before 2007"),
        (
            packed({"Index/Document.iwa": b"x"}),
            "a.pages",
            "in Pages choose File, Export To, Word",
        ),
        (packed({"Index/Document.iwa": b"x"}), None, "is a Pages file"),
        (packed({"xl/workbook.xml": b"x"}), "a.xlsx", "is a workbook"),
        (packed({"ppt/presentation.xml": b"x"}), "a.pptx", "is a presentation"),
        (packed({"job.md": b"# Baker"}), "a.zip", "is a ZIP archive; take the posting out of it"),
        (b"PK\x03\x04\0\0", "a.zip", "is a damaged package or archive"),
        (b"\xffWPC\x10", "a.wpd", "is a WordPerfect file"),
        (b"# Baker", "a.pages", "is called .pages but is no such file"),
    ],
)
def test_it_is_named_with_what_to_do(content: bytes, name: str | None, told: str) -> None:
    with pytest.raises(UsageError) as error:
        ingest(content, name)
    (problem,) = error.value.problems
    assert told in str(problem)
