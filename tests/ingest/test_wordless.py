"""Pictures, archives, programs and the like hold no posting, whatever stands in them."""

import pytest

from rolewright.ingest import ingest
from rolewright.usage import UsageError
from tests.ingest.office_files import packed

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(1, 255))


@pytest.mark.parametrize(
    ("content", "name", "told"),
    [
        (b"not really a picture", "team.jpg", "has the ending of a picture (.jpg), so it was not read"),
        (b"# Baker\n\nYou bake bread.\n", "baker.PNG", "has the ending of a picture (.png)"),
        (b"\xe9\xe8 broken", "team.jpeg", "has the ending of a picture (.jpeg)"),
        (
            b"<!doctype html><title>Not found</title><p>Sorry",
            "logo.gif",
            "has the ending of a picture (.gif)",
        ),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'><text>Baker</text></svg>",
            "a.svg",
            "the ending of a picture (.svg)",
        ),
        (JPEG, "team.jpg", "is a picture; its words cannot be read"),
        (JPEG, "posting.txt", "is a picture; its words cannot be read"),
        (b"\x1f\x8b\x08rest", None, "is an archive; take the posting out of it"),
        (b"words", "postings.rar", "has the ending of an archive (.rar)"),
        (b"words", "setup.exe", "has the ending of a program (.exe)"),
        (b"<html><p>Baker", "postings.zip", "has the ending of an archive (.zip)"),
    ],
)
def test_it_is_refused_with_what_to_do(content: bytes, name: str | None, told: str) -> None:
    with pytest.raises(UsageError) as error:
        ingest(content, name)
    (problem,) = error.value.problems
    assert told in str(problem)


@pytest.mark.parametrize(
    "name", ["baker.md", "baker", "baker.2026", "jobs at acme.com", "baker.posting", None]
)
def test_any_other_name_is_no_reason_to_refuse_a_text(name: str | None) -> None:
    assert "You bake bread." in ingest(b"# Baker\n\nYou bake bread.\n", name).text


def test_an_office_file_under_a_wrong_name_is_still_known_by_its_content() -> None:
    with pytest.raises(UsageError, match="is a workbook"):
        ingest(packed({"xl/workbook.xml": b"x"}), "postings.jpg")
    assert "bake" in ingest(rb"{\rtf1 You bake bread.\par}", "scan.png").text
