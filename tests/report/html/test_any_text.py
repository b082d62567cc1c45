from hypothesis import given, settings
from hypothesis import strategies as st

from rolewright.findings import Applicability, Edit, Finding, Fix, Severity
from rolewright.parse import parse
from rolewright.report.html import to_html
from rolewright.text import Span, words
from tests.report.handmade import report
from tests.report.html.structure import page_of, problems

PIECES = st.sampled_from(
    [
        *(
            "# Baker\n",
            "## What you will do\n\n",
            "\n",
            "\n\n",
            "- ",
            "  - ",
            "1. ",
            "> ",
            "| a | b |\n",
            "|--|\n",
        ),
        *(
            "**",
            "*",
            "_",
            "`",
            "[",
            "](x)",
            "](",
            ")",
            "\\",
            "```\n",
            "---\n",
            "***\n",
            "<!-- ",
            " -->",
            "\r\n",
        ),
        *(
            "<script>",
            "</style>",
            "<b>",
            "&amp;",
            "\x00",
            "\ud800",
            "\u202e",
            "خباز ",
            "競 ",
            "in order to ",
            "bake ",
        ),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join)


@st.composite
def findings(draw: st.DrawFn, text: str) -> list[Finding]:
    """Findings anywhere in a text, on any words, and with any words of their own."""
    places = st.integers(0, len(text))
    spans = st.tuples(places, places).map(lambda ends: Span(min(ends), max(ends)))
    fixes = st.builds(
        Fix,
        TEXTS,
        st.lists(st.builds(Edit, spans, TEXTS), max_size=2).map(tuple),
        st.sampled_from(Applicability),
        st.sampled_from(["rule", "<model>"]),
    )
    finding = st.builds(
        Finding,
        st.sampled_from(["pay/vague", "words/wordy", "a/b"]),
        st.sampled_from(Severity),
        TEXTS,
        st.none() | spans,
        st.just({}),
        st.lists(fixes, max_size=2).map(tuple),
    )
    found = draw(st.lists(finding, max_size=8))
    return sorted(found, key=lambda each: each.span or Span(0, 0))


def test_remarks_on_an_empty_text_lead_nowhere_that_is_not_there() -> None:
    on_no_words = Finding("pay/vague", Severity.WARNING, "It says too little.", Span(0, 0), {}, ())
    on_the_whole = Finding("pay/vague", Severity.WARNING, "It says too little.", None, {}, ())
    html = to_html([report(parse(""), [on_no_words, on_the_whole])], {}, version="1")
    assert problems(html) == []


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_text_with_any_findings_is_a_sound_page_with_all_its_words(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    found = data.draw(findings(text))
    html = to_html([report(parse(text), found)], {}, version="1")
    assert problems(html) == []
    assert "<script" not in html.lower()
    seen = "".join(filter(str.isalnum, page_of(html).text_without("sup")))
    for word in words(text):
        assert "".join(filter(str.isalnum, text[slice(*word)])) in seen
    html.encode("utf-8")
