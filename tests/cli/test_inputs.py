from pathlib import Path

import pytest

from rolewright.cli.inputs import read_inputs
from rolewright.usage import Problem


def problem_with(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    problems: list[Problem] = []
    assert list(read_inputs([str(path)], problems)) == []
    (problem,) = problems
    return problem.message


ADVICE = "save it as plain text in UTF-8 first"
IN_WORD = f"{ADVICE} (in Word: File, Save As, Plain Text)"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"%PDF-1.7\n\xe2\xe3", f"is a PDF; {ADVICE}, or copy its words into a text file"),
        (b"PK\x03\x04\xff", f"is a Word document or another archive; {IN_WORD}"),
        (b"\xd0\xcf\x11\xe0\x00", f"is an old Word document or another Office file; {IN_WORD}"),
        (b"{\\rtf1 Baker}", f"is rich text; {IN_WORD}"),
        ("Baker".encode("utf-16"), "is text in UTF-16; save it as plain text in UTF-8 first"),
        (b"\x00\xff\x00", "is no text; save it as plain text in UTF-8 first"),
    ],
)
def test_what_is_no_text_is_called_what_it_is(tmp_path: Path, content: bytes, message: str) -> None:
    assert problem_with(tmp_path / "a", content) == message


def test_text_in_an_older_encoding_is_told_with_the_byte_and_a_way_out(tmp_path: Path) -> None:
    message = problem_with(tmp_path / "a.txt", "Caf\xe9".encode("latin-1"))
    assert message.startswith("is not UTF-8 (byte 0xe9)")
    assert message.endswith(f"iconv -f WINDOWS-1252 -t UTF-8 {tmp_path / 'a.txt'} | rolewright check -")


def test_the_line_of_the_wrong_byte_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One\nTwo\nCaf\xe9\n")
    problems: list[Problem] = []
    list(read_inputs([str(path)], problems))
    assert problems[0].line == 3


def test_a_folder_gives_its_postings_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b.TXT", "a.md", "c/d.markdown", "e.text", ".git/f.md", "g.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    read = [each.text for each in read_inputs([str(tmp_path)], [])]
    assert read == ["a.md", "b.TXT", "c/d.markdown", "e.text"]


def test_a_file_that_is_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "posting.job").write_text("Baker", encoding="utf-8")
    (given,) = read_inputs([str(tmp_path / "posting.job")], [])
    assert (given.text, given.folder) == ("Baker", tmp_path)


def test_line_ends_and_the_byte_order_mark_stay_since_positions_count_them(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfOne\r\nTwo\n")
    (given,) = read_inputs([str(tmp_path / "a.md")], [])
    assert given.text == "\ufeffOne\r\nTwo\n"
