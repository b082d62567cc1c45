"""Files stay small, and speak of the product alone."""

import re
from pathlib import Path

LONGEST = 400
PROGRAM = {".mjs", ".py", ".sh", ".toml", ".ts"}
TEXT = PROGRAM | {"", ".cfg", ".css", ".html", ".in", ".js", ".json", ".md", ".txt", ".yaml", ".yml"}
# A folder of somebody's machine, and what a text carries from its making.
MACHINE = re.compile(r"(?<![\w.~/$}-])/(?:home|mnt|root|tmp|Users|work)/\w+")
MAKING = re.compile(
    r"\b(?:as an AI|AI assistant|co-authored-by|generated (?:by|with) (?:AI|an? (?:AI|LLM))"
    r"|sub-?agents?|in this session)\b"
)

# The words that a card lists or swaps are a dictionary, looked up and not read.
DICTIONARY = re.compile(r'^(?:"[^"]*" = "[^"]*"| +(?:"[^"]*",? ?)+)$', re.MULTILINE)

# The cases of a card are examples, each of which is read on its own.
CASES = re.compile(r"^\[\[(?:bad|good)\]\].*", re.MULTILINE | re.DOTALL)


def lines_of_program(text: str) -> int:
    text = CASES.sub("", text)
    return text.count("\n") - len(DICTIONARY.findall(text))


def test_no_program_is_longer_than_a_reader_can_hold(own_files: list[Path]) -> None:
    programs = [path for path in own_files if path.suffix in PROGRAM]
    lengths = {path: lines_of_program(path.read_text("utf-8")) for path in programs}
    assert len(lengths) > 50
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST} == {}


def test_the_repository_speaks_of_the_product_alone(own_files: list[Path]) -> None:
    texts = {
        path: path.read_text("utf-8")
        for path in own_files
        if path.suffix in TEXT and path != Path(__file__) and path.name != "LICENSE"
    }
    assert len(texts) > 50
    found = [
        f"{path}: {match[0]}"
        for path, text in texts.items()
        for match in (*MACHINE.finditer(text), *MAKING.finditer(text))
    ]
    assert found == []


def test_text_files_end_with_one_line_end_and_hold_no_carriage_return(own_files: list[Path]) -> None:
    contents = {path: path.read_bytes() for path in own_files if path.suffix in PROGRAM | {".md"}}
    untidy = [
        path
        for path, content in contents.items()
        if content and (not content.endswith(b"\n") or content.endswith(b"\n\n") or b"\r" in content)
    ]
    assert untidy == []
