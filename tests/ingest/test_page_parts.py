"""Of a page the posting is read, and not what surrounds it, whether or not the page names its parts."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright.document import OriginKind, origin_at
from rolewright.ingest import ingest
from rolewright.ingest.html_parts import posting_part
from rolewright.ingest.html_tokens import read_page

POSTING = """
<h1>Baker</h1>
<p>You bake the bread that three hundred families eat every morning, and you teach our apprentice how.</p>
<h2>What you will do</h2>
<ul><li>Bake rye bread from two in the morning on</li><li>Order flour, salt and seeds each week</li></ul>
<p>Apply by e-mail to <a href="mailto:jobs@bakery.example">jobs@bakery.example</a>.</p>
"""
TEXT = """\
# Baker

You bake the bread that three hundred families eat every morning, and you teach our apprentice how.

## What you will do

- Bake rye bread from two in the morning on
- Order flour, salt and seeds each week

Apply by e-mail to [jobs@bakery.example](mailto:jobs@bakery.example).
"""
SURROUNDINGS = [
    '<div class="site-header"><a href="/">Home</a> <a href="/jobs">Jobs</a></div>',
    '<div id="cookie-banner"><p>We use cookies to make this page better for you.</p></div>',
    '<ul class="breadcrumb"><li><a href="/">Home</a></li><li>Baker</li></ul>',
    '<div class="col share-buttons"><a href="#">Share</a></div>',
    '<section class="similar-jobs"><h3>Confectioner</h3><p>Leeds</p></section>',
    "<div><h3>Similar jobs</h3><p>Confectioner, Leeds</p><p>Miller, York</p></div>",
    '<aside><h2>You may also like</h2><ul><li><a href="/2">Miller</a></li></ul></aside>',
    '<div role="navigation"><a href="/">All jobs</a></div>',
    '<div class="footer"><p>© Bakery</p></div>',
    '<span class="sr-only">Skip to content</span>',
    "<nav>Home</nav><footer>©</footer>",
]


@pytest.mark.parametrize("other", SURROUNDINGS)
@pytest.mark.parametrize(
    "frame", ["<body>%s</body>", "<body><main>%s</main></body>", "<body><div class='wrap'>%s</div></body>"]
)
def test_what_surrounds_a_posting_is_left_out(frame: str, other: str) -> None:
    page = "<!doctype html>" + frame % (other + f"<div class='content'>{POSTING}</div>" + other)
    assert ingest(page, "baker.html").text == TEXT


@pytest.mark.parametrize("name", ["job-menu-planner", "shared-values", "modalities", "navigator", "content"])
def test_names_that_only_resemble_those_of_surroundings_are_kept(name: str) -> None:
    page = f"<!doctype html><body><div class='{name}'>{POSTING}</div></body>"
    assert ingest(page, "baker.html").text == TEXT


def test_a_posting_that_is_called_something_else_is_read_all_the_same() -> None:
    page = f"<!doctype html><body><p>Welcome.</p><div class='modal'>{POSTING}</div></body>"
    assert "Order flour" in ingest(page, "baker.html").text


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    page = f"<!doctype html><table><tr><td>{POSTING}</td></tr></table>"
    assert ingest(page, "baker.html").text == TEXT


def test_a_table_of_facts_stays_one() -> None:
    rows = "<tr><th>Place</th><td>Leeds</td></tr><tr><th>Pay</th><td>£13</td></tr>"
    page = f"<!doctype html><h1>Baker</h1><table>{rows}</table>"
    assert "| Place | Leeds |\n| --- | --- |\n| Pay | £13 |" in ingest(page, "baker.html").text


def test_words_know_the_line_and_the_element_of_the_page() -> None:
    page = "<!doctype html>\n<body>\n" + POSTING + "</body>"
    read = ingest(page, "baker.html")
    for words, line, name in [
        ("Baker", 4, "h1"),
        ("You bake", 5, "p"),
        ("Order flour", 7, "li"),
        ("Apply", 8, "p"),
    ]:
        origin = origin_at(read.origins, read.text.index(words))
        assert origin is not None
        assert (origin.kind, origin.number, origin.name) == (OriginKind.ELEMENT, line, name)


def test_a_page_that_only_scripts_fill_is_read_from_its_data() -> None:
    data = {"@type": "JobPosting", "title": "Baker", "description": POSTING}
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    page = f"<!doctype html><div id='app'>Loading</div>{script}"
    read = ingest(page, "baker.html")
    assert "Order flour" in read.text
    assert read.text.startswith("---\ntitle: Baker\n---\n")
    assert "scripts" in read.notes[0]


@given(
    st.lists(
        st.sampled_from(
            [
                "<div class='nav'>",
                "</div>",
                "<h1>",
                "</h1>",
                "<table>",
                "</table>",
                "<td>",
                "a ",
                "<main>",
                "</main>",
                "<p>",
                "<br>",
                "<h3>Similar jobs</h3>",
            ]
        ),
        max_size=30,
    )
)
def test_any_order_of_tags_is_read(tags: list[str]) -> None:
    pieces = read_page("".join(tags)).pieces
    whole = [piece if isinstance(piece, str) else piece.line for piece in pieces]
    part = [piece if isinstance(piece, str) else piece.line for piece in posting_part(pieces)]
    left = iter(whole)
    assert all(piece in left for piece in part)


@pytest.mark.parametrize(
    "part", ["<table><tr><td>", "<div class='nav'>", "<h2>Similar jobs</h2><div>", "</p>", "<ul>"]
)
def test_a_page_made_to_keep_a_program_busy_is_read_in_one_go(part: str) -> None:
    assert ingest("<!doctype html><h1>Baker</h1>" + part * 20_000 + "end", "x.html").text
