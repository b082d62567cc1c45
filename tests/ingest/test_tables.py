"""Tables hold a posting a row, in columns that are known by their names or named by a user."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rolewright import parse
from rolewright.document import OriginKind, origin_at
from rolewright.ingest import ingest_all
from rolewright.ingest.columns import FACTS, WORDS
from rolewright.ingest.told import words_of
from rolewright.usage import UsageError

CSV = """\
job_id,Job Title,company_name,Location,min_salary,max_salary,pay_period,currency,work_type,remote_allowed,\
listed_time,Job Description,Benefits,views
7,Baker,Rye & Sons,"Leeds, UK",28000,32000.0,YEARLY,GBP,FULL_TIME,,1793836800000,"We bake.

- Rye
- Wheat",<ul><li>A loaf a day</li></ul>,3
8,Miller,Rye & Sons,"York, UK; Leeds, UK",nan,,,,Contract,1.0,,"<p>Mill &amp; sieve.</p>",None,4
"""


def read(content: str | bytes, name: str = "jobs.csv", **columns: str) -> list[Any]:
    return list(ingest_all(content, name, columns))


def test_columns_of_usual_names_become_facts_and_words() -> None:
    baker, miller = read(CSV)
    assert baker.text == (
        "---\n"
        "title: Baker\n"
        "employer: Rye & Sons\n"
        'locations: ["Leeds, UK"]\n'
        "employment: FULL_TIME\n"
        'pay: "GBP 28,000–32,000 a year"\n'
        "posted: 2026-11-05\n"
        'identifier: "7"\n'
        "---\n\n"
        "# Baker\n\nWe bake.\n\n- Rye\n- Wheat\n\n## Benefits\n\n- A loaf a day\n"
    )
    assert miller.text == (
        "---\n"
        "title: Miller\n"
        "employer: Rye & Sons\n"
        'locations: ["York, UK", "Leeds, UK"]\n'
        "workplace: remote\n"
        "employment: Contract\n"
        'identifier: "8"\n'
        "---\n\n"
        "# Miller\n\nMill & sieve.\n"
    )
    assert [baker.label, miller.label] == ["row 2", "row 3"]


def test_which_columns_were_read_is_told_once() -> None:
    baker, miller = read(CSV)
    (note,) = baker.notes
    assert "title from “Job Title”" in note
    assert "description from “Job Description”" in note
    assert note.endswith("; not used: “views”")
    assert miller.notes == ()


def test_words_are_traced_to_their_row_and_column() -> None:
    baker, _ = read(CSV)
    for words, column in (("# Baker", ""), ("We bake", "Job Description"), ("A loaf", "Benefits")):
        origin = origin_at(baker.origins, baker.text.index(words))
        assert origin is not None
        assert (origin.kind, origin.number, origin.name) == (OriginKind.ROW, 2, column)


def test_a_user_says_which_column_holds_what() -> None:
    (baker,) = read("a,description,b\nBaker,not this,We bake.\n", title="a", description="b")
    assert baker.text == "---\ntitle: Baker\n---\n\n# Baker\n\nWe bake.\n"
    assert "not used: “description”" in baker.notes[0]


def test_a_column_that_is_not_there_is_told_with_a_guess() -> None:
    with pytest.raises(UsageError, match="has no column “Titel”; did you mean “Title”"):
        read("Title,Text\nBaker,We bake.\n", title="Titel")


def test_a_table_without_words_names_its_columns() -> None:
    with pytest.raises(UsageError) as error:
        read("a,b\n1,2\n")
    assert str(error.value) == (
        "jobs.csv: has no column that is known to hold the words of a posting; "
        "name one with --map “description=COLUMN”; it has “a”, “b”"
    )


def test_rows_without_words_are_told_after_those_with_words() -> None:
    found = ingest_all("title,description\nBaker,\nMiller,We mill.\nCook,null\n", "jobs.csv")
    assert next(found).label == "row 3"
    with pytest.raises(UsageError, match=r"has no words of a posting in rows 2, 4$"):
        next(found)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_found(sign: str) -> None:
    table = (
        sign.join(["title", "description", "x"]) + "\n" + sign.join(["Baker", '"a, b; c|d\te"', "y"]) + "\n"
    )
    (baker,) = read(table)
    assert baker.text.endswith("# Baker\n\na, b; c|d\te\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encoding_is_found(encoding: str) -> None:
    (waiter,) = read("title,description\nWaiter,In a café.\n".encode(encoding))
    assert waiter.text.endswith("In a café.\n")


def test_pay_without_currency_or_period_says_neither() -> None:
    (baker,) = read("title,description,salary_min,salary_max\nBaker,We bake.,20,30\n")
    assert "pay: 20–30\n" in baker.text.replace('"', "")


def test_json_lines_hold_postings_in_any_shape() -> None:
    lines = [
        {"title": "Baker", "description": "We bake.", "company": "Rye"},
        {"@type": "JobPosting", "title": "Miller", "description": "<p>We mill.</p>"},
        {"text": "Cook", "hostedUrl": "https://x.example/1", "description": "<p>We cook.</p>", "id": "1"},
    ]
    found = read("\n".join(map(json.dumps, lines)), "jobs.jsonl")
    assert [each.label for each in found] == ["line 1", "line 2", "line 3"]
    assert [parse(each.text).facts.title.value for each in found] == ["Baker", "Miller", "Cook"]


def test_lines_that_are_broken_are_told_with_their_numbers_after_the_others() -> None:
    content = '{"title": "Baker", "description": "We bake."}\n{"title": \n[1]\n\n{"title": "x"}\n'
    found = ingest_all(content, "jobs.jsonl")
    assert next(found).label == "line 1"
    with pytest.raises(UsageError) as error:
        next(found)
    assert [problem.line for problem in error.value.problems] == [2, 3, 5]


def test_lines_are_told_from_one_object_by_how_they_begin() -> None:
    (first, _) = read('{"title": "A", "description": "b"}\n{"title": "C", "description": "d"}\n', "jobs")
    assert first.label == "line 1"


def test_a_list_of_rows_in_json_is_a_table() -> None:
    rows = [{"job_title": "Baker", "job_description": "We bake."}, {"job_title": "Cook", "pay": "£9 an hour"}]
    found = ingest_all(json.dumps(rows), "jobs.json")
    assert "# Baker\n\nWe bake." in next(found).text
    with pytest.raises(UsageError, match="no words of a posting in row 2"):
        next(found)


def parquet(**columns: list[Any]) -> bytes:
    arrow = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table

    sink = arrow.BufferOutputStream()
    write_table(arrow.table(columns), sink)
    return bytes(sink.getvalue())


def test_parquet_is_read_row_by_row() -> None:
    content = parquet(
        title=["Baker", "Miller"],
        description=["We bake.", "We mill."],
        salary_min=[28000.0, None],
        currency=["GBP", None],
        skills=[["rye"], []],
    )
    baker, miller = read(content, "jobs.parquet")
    assert 'pay: "from GBP 28,000"\n' in baker.text
    assert miller.text == "---\ntitle: Miller\n---\n\n# Miller\n\nWe mill.\n"
    assert [baker.label, miller.label] == ["row 1", "row 2"]


def test_parquet_that_is_damaged_gets_one_message() -> None:
    content = parquet(title=["Baker"] * 50, description=["We bake."] * 50)
    for damaged in (content[:-20] + b"PAR1", b"PAR1" + b"\xff" * 40 + b"PAR1", content[:100]):
        with pytest.raises(UsageError):
            read(damaged, "jobs.parquet")


def test_no_name_of_a_column_means_two_facts() -> None:
    names = [*(name for names in FACTS.values() for name in names)]
    names += [name for _, names in WORDS.values() for name in names]
    assert len(names) == len(set(names))


def test_a_cell_beyond_all_bounds_is_refused_with_its_line() -> None:
    with pytest.raises(UsageError, match=r"jobs.csv:\d+: is no table that can be read"):
        read('title,description\nBaker,"' + "x" * 1_100_000)


@given(st.text(max_size=80), st.sampled_from(["a.csv", "a.tsv", "a.jsonl"]))
def test_any_text_ends_in_postings_or_in_a_message(text: str, name: str) -> None:
    content = text.encode("utf-8", "replace")
    for each in (
        content,
        b"title,description\n" + content,
        b'{"title": "a", "description": "b"}\n' + content,
    ):
        with suppress(UsageError):
            assert list(ingest_all(each, name))


def test_a_table_from_a_pipe_is_known_by_its_header() -> None:
    (baker,) = ingest_all("title;description\nBaker;We bake.\n")
    assert baker.label == "row 2"
    (prose,) = ingest_all("Title, place, description: all of it matters.\n")
    assert prose.label is None


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<p>We bake.</p>\n<ul>\n<li>Rye</li>\n</ul>\n", "We bake.\n\n- Rye"),
        (
            "# Baker\n\n- Rye <b>bread</b>\n- Wheat\n\n<p>Leeds</p>",
            "# Baker\n\n- Rye <b>bread</b>\n- Wheat\n\n<p>Leeds</p>",
        ),
        ("One\ntwo <i>three</i>\nfour\nfive", "One\ntwo <i>three</i>\nfour\nfive"),
        ("One<br>\ntwo<br>\n<b>three</b><br>\nfour", "One\ntwo\n**three**\nfour"),
        ("less <5 years & more", "less <5 years & more"),
    ],
)
def test_html_is_told_from_text_with_tags_in_it(cell: str, text: str) -> None:
    assert words_of(cell).strip("\n") == text


@pytest.mark.parametrize(
    ("low", "high", "pay"),
    [
        ("13,50", "15", "13.50–15 an hour"),
        ("1.350,50", "1.400,00", "1,350.50–1,400 an hour"),
        ("28,000", "32,000", "28,000–32,000 an hour"),
        ("28 000", "32 000", "28,000–32,000 an hour"),
        ("30.000", "", ""),
        ("13,5000", "", ""),
    ],
)
def test_an_amount_is_read_as_it_was_meant_or_not_at_all(low: str, high: str, pay: str) -> None:
    (job,) = read(f"title;salary_min;salary_max;period;description\nBaker;{low};{high};hour;We bake rye.\n")
    assert (f'pay: "{pay}"' in job.text) if pay else ("pay:" not in job.text)


@pytest.mark.parametrize(
    "written", ["31/12/2026", "12/31/2026", "31.12.2026", "31-Dec-2026", "Dec 31, 2026", "2026/12/31"]
)
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    (job,) = read(f'title,deadline,description\nBaker,"{written}",We bake rye.\n')
    assert "deadline: 2026-12-31\n" in job.text


def test_what_may_mean_two_things_is_left_out_and_told_once() -> None:
    first, second = read(
        "title,deadline,salary_min,description\n"
        "Baker,03/04/2026,30.000,We bake rye.\nMiller,05/06/2026,31000,We mill rye.\n"
    )
    assert "deadline" not in first.text
    assert "pay" not in first.text
    assert first.notes[1:] == (
        "deadline is left out where it is in doubt, as “03/04/2026” in row 2; write 2027-01-15",
        "salary_min is left out where it is in doubt, as “30.000” in row 2; write 30000",
    )
    assert not second.notes
