import pytest

from rolewright.report.html import to_html
from tests.report.html.samples import TEXTS, page
from tests.report.html.structure import page_of, problems


@pytest.mark.parametrize("name", TEXTS)
def test_a_page_is_sound_whatever_it_is_about(name: str) -> None:
    assert problems(page(TEXTS[name])) == []


def test_a_page_about_several_is_sound_and_lists_them() -> None:
    several = page(*TEXTS.values())
    assert problems(several) == []
    root = page_of(several)
    contents = root.of_class("contents")[0]
    addresses = [link.attributes["href"] for link in contents.all("a")]
    assert addresses == [f"#text-{number}" for number in range(1, len(TEXTS) + 1)]
    assert [each.attributes["id"] for each in root.all("article")] == [each[1:] for each in addresses if each]


def test_a_page_about_nothing_is_sound() -> None:
    assert problems(to_html([], {}, version="1")) == []


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<p>", "never closed: p"),
        ("<p><b></p></b>", "b closed by p"),
        ("<h1>a</h1><h3>b</h3>", "h3 follows h1"),
        ('<p id="a"><b id="a"></b></p>', "id a stands 2 times"),
        ('<a href="#b">b</a>', "a link leads nowhere: #b"),
        ('<a href="https://example.org">b</a>', "a link leads nowhere: https://example.org"),
        ('<img alt="">', "img might load something"),
        ('<p style="color: red">a</p>', "p has style"),
        ("<ul><p>a</p></ul>", "a list holds what is no entry"),
    ],
)
def test_what_is_wrong_would_be_seen(html: str, problem: str) -> None:
    assert problem in problems(f'<html lang="en">{html}</html>')
