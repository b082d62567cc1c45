"""A page becomes the text that its readers see, with the JobPosting beside it."""

import json

import pytest

from rolewright.ingest import ingest, is_plain
from rolewright.ingest.html_text import html_markdown
from rolewright.usage import UsageError

POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Baker",
    "description": "<p>Bake.</p>",
}


def page(*data: object, body: str = "<h1>Baker</h1><p>Bake.</p>") -> str:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in data)
    return f"<!DOCTYPE html><html><head><title>Jobs</title>{scripts}</head><body>{body}</body></html>"


def test_readers_see_neither_scripts_nor_what_surrounds_every_page() -> None:
    body = (
        "<nav>Home</nav><div style='display:none'>secret</div><p hidden>gone</p>"
        "<script>var x='<p>no</p>'</script>"
        "<main><h1>Baker</h1><p>Bake &amp; sell.<br>Leeds</p><ul><li>Rye<li>Wheat</ul></main>"
        "<footer>©</footer>"
    )
    assert ingest(page(body=body), "a.html").text == "# Baker\n\nBake & sell.\nLeeds\n\n- Rye\n- Wheat\n"


@pytest.mark.parametrize(
    "data",
    [
        POSTING,
        [POSTING],
        {"@graph": [{"@type": "WebSite"}, POSTING]},
        {"@type": "WebPage", "mainEntity": POSTING},
        {**POSTING, "@type": ["JobPosting", "Thing"]},
        {**POSTING, "@type": "http://schema.org/JobPosting"},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": POSTING}]},
    ],
)
def test_a_posting_is_found_wherever_it_lies(data: object) -> None:
    (found,) = ingest(page(data), "a.html").markup.postings
    assert found["title"] == "Baker"


def test_several_scripts_are_read_and_broken_ones_named_with_their_line() -> None:
    html = page({"@type": "Organization"}, POSTING).replace(
        "</head>", '\n<script type="application/ld+json">{,}</script></head>'
    )
    markup = ingest(html, "a.html").markup
    assert len(markup.postings) == 1
    assert markup.broken == (
        "the script on line 2 is broken JSON: expecting property name enclosed in double quotes",
    )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a <b>b </b>c</p>", "a **b** c\n"),
        ("<p># no heading</p>", "\\# no heading\n"),
        ("<p>1. no list</p>", "1\\. no list\n"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n    - b\n- c\n"),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b\n"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "| a | b |\n| --- | --- |\n| 1 | 2 |\n"),
        ("<a href='https://a.example/x'>apply</a>", "[apply](https://a.example/x)\n"),
        ("<a href='javascript:x()'>apply</a>", "apply\n"),
        ("<h2>What<br>next</h2><blockquote>said</blockquote>", "## What\nnext\n\n> said\n"),
        ("<h3><strong>What you do</strong></h3>", "### What you do\n"),
        ("<h3><b>What</b> you <b>do</b></h3>", "### **What** you **do**\n"),
        ("&lt;b&gt; &#x27;x&#x27;", "<b> 'x'\n"),
        ("Plain text\nwith lines", "Plain text\nwith lines\n"),
        ("", "\n"),
    ],
)
def test_html_reads_as_markdown(html: str, text: str) -> None:
    assert html_markdown(html) == text


def test_json_becomes_a_posting_with_front_matter() -> None:
    read = ingest(
        json.dumps({**POSTING, "hiringOrganization": {"name": "Rye: & Sons"}, "directApply": True}),
        "a.jsonld",
    )
    assert read.text == (
        '---\ntitle: Baker\nemployer: "Rye: & Sons"\ndirect_apply: true\n---\n\n# Baker\n\nBake.\n'
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "broken JSON"),
        ('{"@type": "JobPosting",}', "line 1, column"),
        ('{\n"@type": "JobPosting"\n"title": 1}', "a.json:3: is broken JSON"),
        ('{"@type": "Recipe"}', "holds no posting in a shape that is known"),
        ('{"@type": "JobPosting", "x": NaN}', "NaN is no number"),
        ('{"@type": "JobPosting", "x": ' + "9" * 5_000 + "}", "no usable JSON"),
        ("[" * 100_000, "nested more than 40 deep"),
        ('{"a":' * 5_000 + "1" + "}" * 5_000, "nested more than 40 deep"),
        (json.dumps([POSTING, POSTING]), "holds 2 postings"),
        ("<html>" + " " * 3_000_001, "larger than 3 million characters"),
        ("<html><body><div id=root></div></body></html>", "shows no text without running its scripts"),
    ],
)
def test_hostile_or_useless_input_gets_one_clear_message(text: str, told: str) -> None:
    with pytest.raises(UsageError) as error:
        ingest(text, "a.json" if text[0] in "{[" else "a.html")
    (problem,) = error.value.problems
    assert told in str(problem)
    assert len(str(problem)) < 250


@pytest.mark.parametrize(
    "html",
    [
        "<a " * 60_000,
        "<!--" * 60_000,
        "<![" * 60_000,
        "</" * 60_000,
        "<script>" * 20_000,
        '<a b="' * 40_000,
        "<div>" * 40_000 + "x",
        "<ul><li>" * 20_000 + "x",
        "<table><tr><td>" * 12_000 + "x",
        "<b>" * 40_000 + "x",
        "<p>x</b>" * 20_000,
        "&" * 100_000,
        "&#x110000;&#0;&bogus;" * 10_000,
        "<main>x</main>" * 20_000,
    ],
)
def test_no_page_keeps_it_busy(html: str) -> None:
    try:
        ingest("<html><body>" + html, "a.html")
    except UsageError as error:
        assert "shows no text" in str(error)  # noqa: PT017


def test_text_alone_is_taken_as_it_stands() -> None:
    assert is_plain(b"# Baker <html>", "job.md")
    assert is_plain(b"[city] needs a baker", None)
    assert not is_plain(b"x", "job.html")
    assert not is_plain(b"x", "job.JSONLD")
    assert not is_plain(b"<!DOCTYPE html>", None)
    assert not is_plain(b"%PDF-1.7", "job.md")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>You will:<br>- bake<br>- sell</p>", "You will:\n\n- bake\n- sell\n"),
        ("<p>- bake</p><p>- sell</p>", "- bake\n- sell\n"),
        ("<p>1. bake<br>2. sell</p>", "1. bake\n2. sell\n"),
        ("<p>They said.<br>- A baker</p>", "They said.\n\\- A baker\n"),
        ("<p>1988. A good year.</p><p>2. May</p>", "1988\\. A good year.\n\n2\\. May\n"),
    ],
)
def test_bullets_and_numbers_that_were_typed_are_entries_where_they_follow_each_other(
    body: str, text: str
) -> None:
    assert html_markdown(body) == text
