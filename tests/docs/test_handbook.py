"""The handbook and the picture are made from cards and from a real check."""

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from rolewright.rules.load import core_ids
from tools import handbook, picture

#: Made once: every card is read for them.
pages_of_rules = cache(handbook.pages)


def test_every_rule_has_a_page_and_a_line_in_the_list() -> None:
    pages = pages_of_rules()
    ids = core_ids()
    assert ids
    assert set(pages) == {handbook.RULES / "index.md", *(handbook.RULES / f"{each}.md" for each in ids)}
    listed = pages[handbook.RULES / "index.md"]
    assert all(f"| [{each}]({each}.md) |" in listed for each in ids)


def test_a_page_says_everything_that_a_writer_of_postings_needs() -> None:
    page = pages_of_rules()[handbook.RULES / "pay/vague.md"]
    outside_postings = re.sub(r"^```text\n.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^## (.+)$", outside_postings, re.MULTILINE)
    assert titles == ["Why", "Evidence", "What it marks", "Where it keeps quiet"]
    assert page.startswith("# pay/vague\n\n**Pay is named with a word instead of a number.**\n")
    assert "“competitive salary”:\n\n```text\n# Account Manager\n" in page
    assert "*Against it:*" in page


def test_prose_is_not_read_as_markup_and_postings_stand_as_they_are() -> None:
    assert handbook._prose("a * b_c <d> [e]\nf") == r"a \* b\_c \<d\> \[e\] f"
    assert handbook._fenced("\n```\ncode\n```\n") == "````text\n```\ncode\n```\n````"
    assert handbook._fenced("a\rb\x1bc") == "```text\na\ufffdb\ufffdc\n```"


def test_what_is_not_current_is_named_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handbook, "RULES", tmp_path)
    made = {tmp_path / "index.md": "new", tmp_path / "pay/a.md": "a", tmp_path / "pay/b.md": "b"}
    for name, text in (("index.md", "old"), ("pay/a.md", "a"), ("pay/gone.md", "gone")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    wrong = [tmp_path / "index.md", tmp_path / "pay/b.md", tmp_path / "pay/gone.md"]
    assert handbook.outdated(made) == wrong
    assert handbook.write(made) == wrong
    assert handbook.outdated(made) == []
    assert not (tmp_path / "pay/gone.md").exists()


def test_the_picture_is_drawn_from_what_a_check_prints() -> None:
    root = ET.fromstring(picture.drawn())
    lines = ["".join(line.itertext()) for line in root.iter("{http://www.w3.org/2000/svg}text")]
    assert lines[0] == f"$ rolewright check {picture.POSTING}"
    assert any(line.strip().startswith("Do not publish this yet:") for line in lines)
    assert any("PERKS_SHORT" in line for line in lines)


def test_nothing_in_the_picture_is_cut_off() -> None:
    root = ET.fromstring(picture.drawn())
    width, height = (float(root.attrib[name]) for name in ("width", "height"))
    for piece in root.iter("{http://www.w3.org/2000/svg}tspan"):
        assert float(piece.attrib["x"]) + float(piece.attrib["textLength"]) <= width
    assert all(float(line.attrib["y"]) < height for line in root.iter("{http://www.w3.org/2000/svg}text"))
