"""Whatever shape the words of a file have, none of them is lost."""

import re

from hypothesis import given
from hypothesis import strategies as st

from rolewright.ingest import ingest
from tests.ingest.office_files import bold, docx, p, table

WORDS = st.sampled_from(
    ["Rye", "Bread £9", "Wheat. Cakes", "Essential", "Desirable", "Pay:", "long " * 30, "x 1. y"]
)
PARAGRAPH = st.builds(
    lambda words, kind: {
        "bold": bold(words, 30),
        "bullet": p(words, list_=1),
        "number": p(words, list_=2, level=1),
        "typed": p(f"• {words}"),
        "dash": p(f"- {words}"),
        "heading": p(words, "Heading1"),
        "title": p(words, "Title"),
        "quote": p(words, "Quote"),
    }.get(kind, p(words)),
    WORDS,
    st.sampled_from(["", "", "bold", "bullet", "number", "typed", "dash", "heading", "title", "quote"]),
)
CELL = st.lists(PARAGRAPH, max_size=2).map("".join).map(lambda inside: inside or p())
TABLE = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[CELL] * width), min_size=1, max_size=4).map(lambda rows: table(*rows))
)
INNER = st.lists(st.one_of(PARAGRAPH, TABLE), max_size=3).map("".join)
BODY = st.lists(st.one_of(PARAGRAPH, TABLE, INNER.map(lambda inside: table((inside + p(),)))), min_size=1)


@given(BODY.map("".join))
def test_no_word_is_lost(body: str) -> None:
    told = re.findall(r"\w+", re.sub(r"<[^>]+>", " ", body))
    text = ingest(docx(body + p("Baker")), "a.docx").text
    kept = re.findall(r"\w+", text.replace("_", " "))
    assert [word for word in set(told) if kept.count(word) < told.count(word)] == []
