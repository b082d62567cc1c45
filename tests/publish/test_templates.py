"""A company's own templates: taken before those of the program, and kept from doing harm."""

from pathlib import Path

import pytest

from rolewright.usage import Problem, UsageError
from tests.publish.pages import FULL, Tags, page, templates


def problem(folder: Path, **files: str) -> Problem:
    with pytest.raises(UsageError) as caught:
        page(FULL, templates=templates(folder, **files))
    (told,) = caught.value.problems
    return told


def test_a_file_of_the_same_name_is_taken_and_the_others_stay(tmp_path: Path) -> None:
    made = page(FULL, templates=templates(tmp_path, calm_css=".calm { color: red; }"))
    assert ".calm { color: red; }" in made
    assert ".calm .facts" not in made
    assert "<h1>Oven Operator</h1>" in made


def test_a_page_of_ones_own_has_everything_that_stands_on_the_page(tmp_path: Path) -> None:
    own = (
        "{{ page.title }}|{{ page.employer }}|{{ page.facts[0].label }}|{{ page.sections[1].heading }}|"
        "{{ page.apply.href }}|{{ page.deadline.day }}|{{ design.light.accent }}"
    )
    assert page(FULL, templates=templates(tmp_path, page=own)) == (
        "Oven Operator|Rye &amp; Sons|Pay|What you do|https://jobs.rye.example/oven|2027-03-03|#0f5f80"
    )


def test_what_is_changed_is_seen_at_once(tmp_path: Path) -> None:
    assert page(FULL, templates=templates(tmp_path, page="one")) == "one"
    assert page(FULL, templates=templates(tmp_path, page="another")) == "another"


def test_the_policy_lets_the_style_through_whatever_it_is(tmp_path: Path) -> None:
    made = Tags(page(FULL, templates=templates(tmp_path, style_css="h1 { color: red; }\r\n")))
    (policy,) = (tag["content"] or "" for tag in made.of("meta") if "http-equiv" in tag)
    assert policy != "".join(
        tag["content"] or "" for tag in Tags(page(FULL)).of("meta") if "http-equiv" in tag
    )
    assert "unsafe" not in policy


def test_a_template_that_cannot_be_read_is_told_with_its_line(tmp_path: Path) -> None:
    told = problem(tmp_path, page="<h1>\n{% if page.title }\n</h1>\n")
    assert told.file == str(tmp_path / "page.html")
    assert told.line == 2
    assert told.message.startswith("the template is broken: ")


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        ("{{ page.titel }}", "has no attribute 'titel'"),
        ("{{ pages }}", "'pages' is undefined"),
        ("{{ 1 / 0 }}", "ZeroDivisionError: division by zero"),
        ("{{ page.title + 1 }}", "TypeError: "),
        ("{% include 'head.html' %}", "there is no template “head.html”"),
        ("{% include '../rolewright.toml' %}", "there is no template “../rolewright.toml”"),
    ],
)
def test_a_template_that_fails_is_told_with_its_line(tmp_path: Path, expression: str, told: str) -> None:
    found = problem(tmp_path, page=f"<h1>\n\n{expression}\n")
    assert (found.file, found.line) == (str(tmp_path / "page.html"), 3)
    assert told in found.message


@pytest.mark.parametrize(
    "expression",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ page.__init__.__globals__ }}",
        "{{ page.data.__html__.__func__.__globals__ }}",
        "{{ page.labels.update({'pay': 'x'}) }}",
        "{{ cycler.__init__.__globals__ }}",
    ],
)
def test_a_template_reaches_nothing_but_the_page(tmp_path: Path, expression: str) -> None:
    assert "is unsafe" in problem(tmp_path, page=expression).message


def test_a_template_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(b"\xff\xfe<\0h\0")
    assert "is not UTF-8" in problem(tmp_path).message


def test_a_style_that_would_end_the_style_is_told(tmp_path: Path) -> None:
    assert "“</style” stands in it" in problem(tmp_path, calm_css="</STYLE><script>").message
