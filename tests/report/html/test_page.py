from base64 import b64encode
from hashlib import sha256

import pytest

from rolewright.findings import Applicability, Edit, Fix, Severity, Suppressed
from rolewright.parse import parse
from rolewright.report import Report
from rolewright.report.html import BEGINNING, to_html
from rolewright.report.html.remarks import MOST_CHARACTERS, MOST_REMARKS
from tests.report.handmade import description, finding, place, report
from tests.report.html.samples import TEXTS, page
from tests.report.html.structure import Element, page_of

TEXT = "We pay a competitive salary, and a competitive bonus.\n"
SALARY = place(TEXT, "competitive salary")
BONUS = place(TEXT, "competitive bonus")


def shown(made: Report) -> Element:
    return page_of(to_html([made], {}, version="1.2.3"))


def posting(root: Element) -> Element:
    return root.of_class("posting")[0]


def test_the_words_of_a_finding_are_marked_and_lead_to_its_remark() -> None:
    root = shown(report(TEXT, [finding(SALARY, message="Say how much.")]))
    (mark,) = posting(root).all("mark")
    assert (mark.text, mark.attributes["class"]) == ("competitive salary", "warning")
    (number,) = posting(root).of_class("number")[0].all("a")
    note = root.with_id(str(number.attributes["href"])[1:])
    assert "Say how much." in note.text
    assert "warning" in note.text


def test_a_kind_is_explained_once_and_then_named_by_its_number() -> None:
    text = "We pay a competitive salary.\n\nWe pay a competitive bonus.\n"
    found = [finding(place(text, words)) for words in ("competitive salary", "competitive bonus")]
    first, second = posting(shown(report(parse(text), found))).of_class("remark")
    assert "pay/vague · 2 places" in first.text
    assert second.text == "1 warning as above"


def test_places_of_one_paragraph_share_a_note() -> None:
    root = shown(report(TEXT, [finding(SALARY), finding(BONUS)]))
    assert len(posting(root).of_class("remark")) == 1
    assert [each.text for each in posting(root).of_class("number")[:2]] == ["1", "1"]


def test_what_a_remark_would_write_stands_behind_what_is_written() -> None:
    fix = Fix("Write the amount", (Edit(SALARY, "salary of £30,000"),), Applicability.SUGGEST)
    root = shown(report(TEXT, [finding(SALARY, fixes=[fix])]))
    (mend,) = root.of_class("mend")
    assert mend.text == "instead of competitive salary write salary of £30,000"


def test_a_mend_that_moves_a_passage_is_told_by_its_title() -> None:
    text = "word " * 40
    move = Fix("Move this down", (Edit(place(text, text), ""),), Applicability.SUGGEST)
    (mend,) = shown(report(text, [finding(place(text, "word"), fixes=[move])])).of_class("mend")
    assert mend.text == "Move this down"


def test_marks_may_overlap_and_nest() -> None:
    text = "one two three four five"
    spans = [place(text, "one two three"), place(text, "two"), place(text, "three four")]
    kinds = ["a/a", "b/b", "c/c"]
    grades = [Severity.NOTE, Severity.ERROR, Severity.WARNING]
    found = [
        finding(span, rule=kind, severity=grade)
        for span, kind, grade in zip(spans, kinds, grades, strict=True)
    ]
    marks = posting(shown(report(text, found))).all("mark")
    assert [(each.text, each.attributes["class"]) for each in marks] == [
        ("one ", "note"),
        ("two", "error"),
        (" ", "note"),
        ("three", "warning"),
        (" four", "warning"),
    ]


def test_a_long_passage_has_a_bar_beside_it_and_no_rule_beneath() -> None:
    text = "word " * 100
    root = shown(report(text, [finding(place(text, text.strip()))]))
    assert posting(root).all("mark") == []
    assert len(posting(root).of_class("bar")) == 1


def test_signs_of_emphasis_become_emphasis_and_addresses_are_shown_but_do_not_lead_away() -> None:
    root = shown(report("We **bake *good* bread**, see [the shop](https://example.org/a_b_c) or `x_y_z`."))
    words = posting(root).all("p")[-1].text
    assert words == "We bake good bread, see the shop(https://example.org/a_b_c) or x_y_z."
    assert [each.text for each in posting(root).all("strong", "em", "code")][-1] == "x_y_z"
    assert posting(root).all("a") == []


@pytest.mark.parametrize("left_out", ["call **** **** **** now", "Name: ____ Date: ____"])
def test_stars_and_lines_where_something_was_left_out_stand_as_they_are(left_out: str) -> None:
    root = posting(shown(report(parse(f"Bake **bread**.\n\n{left_out}\n"))))
    assert root.all("p")[-1].text == left_out
    assert [each.text for each in root.all("strong")] == ["bread"]


def test_the_margin_names_lines_since_remarks_do() -> None:
    root = posting(shown(report(parse("# Baker\n\nWe bake bread.\n\n- At night\n- In Leeds\n"))))
    rows = [row for row in root.of_class("row") if "data-line" in row.attributes]
    assert [row.attributes["data-line"] for row in rows] == ["1", "3", "5", "6"]


def test_a_sign_that_a_remark_is_about_is_seen() -> None:
    text = "We **bake** bread."
    root = shown(report(text, [finding(place(text, "**bake**"))]))
    assert posting(root).all("mark")[0].text == "**bake**"


def test_nothing_that_others_wrote_becomes_a_tag() -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&"
    made = report(
        description(evil, language=evil),
        [finding(message=evil, rule="pay/vague", fixes=[Fix(evil, (), Applicability.SHOW, origin=evil)])],
        suppressed=[Suppressed(finding(message=evil), evil)],
        path=evil,
    )
    html = to_html([made], {}, version=evil)
    assert "<script" not in html
    assert "<img" not in html
    assert page_of(html).text.count("<script>alert(1)</script>") >= 6


def test_no_page_may_run_or_load_anything_but_its_own_style() -> None:
    root = page_of(page(TEXTS["bad"]))
    (style,) = root.all("style")
    (policy,) = [each for each in root.all("meta") if "http-equiv" in each.attributes]
    digest = b64encode(sha256(str(style.inside[0]).encode()).digest()).decode()
    assert policy.attributes["content"] == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_the_source_of_a_remark_is_told_with_an_address_to_copy() -> None:
    source = {"title": "Act on Pay", "url": "https://law.example/section-2"}
    made = report(description(TEXT), [finding(sources=[source])])
    (told,) = shown(made).of_class("source")
    assert told.text == "Source: Act on Pay https://law.example/section-2"
    assert not told.all("a")


def test_a_page_is_known_by_its_beginning() -> None:
    assert page(TEXTS["good"]).startswith(BEGINNING)


def test_the_top_tells_verdict_score_and_what_to_do_first() -> None:
    root = page_of(page(TEXTS["bad"]))
    assert root.all("h1")[0].text == "Account Manager / Sales Rockstar"
    assert root.of_class("verdict")[0].text == "Do not publish this yet"
    steps = root.of_class("steps")[0].all("li")
    assert "Must not be published" in steps[0].text
    gains = [float(each.of_class("gain")[0].text.split()[1]) for each in steps[1:]]
    assert gains == sorted(gains, reverse=True)


def test_losses_add_up() -> None:
    rows = page_of(page(TEXTS["bad"])).of_class("losses")[0].all("tr")
    figures = [[cell.text for cell in row.all("td")[1:5]] for row in rows[1:]]
    *losses, lost, left = [[float(figure or 0) for figure in row] for row in figures]
    for part in range(4):
        assert sum(row[part] for row in losses) == pytest.approx(lost[part], abs=0.6)
        assert lost[part] + left[part] == pytest.approx(100)


def test_a_posting_without_fault_looks_finished() -> None:
    root = page_of(page(TEXTS["good"]))
    assert root.of_class("verdict")[0].text == "Good as it stands"
    assert [each.text for each in root.of_class("name")][:2] == [
        "Publish it",
        "What a candidate still has to ask",
    ]
    assert root.of_class("losses") == []


def test_what_is_no_posting_has_neither_score_nor_questions() -> None:
    root = page_of(page(TEXTS["no posting"]))
    assert root.of_class("verdict")[0].text == "No job description"
    assert root.of_class("total") == []
    assert root.of_class("asked") == []


def test_a_title_alone_is_told_what_comes_next() -> None:
    root = page_of(page("# Beekeeper\n"))
    assert root.of_class("verdict")[0].text == "Only begun"
    assert root.of_class("advice")[0].text.startswith("Say what the person will do")


def test_a_text_in_another_language_keeps_its_language_and_the_remarks_theirs() -> None:
    text = TEXTS["German"]
    root = shown(report(parse(text), [finding(place(text, "Vollzeit"))]))
    assert posting(root).attributes["lang"] == "de"
    assert {each.attributes["lang"] for each in posting(root).of_class("notes")} == {"en"}


def test_lists_nest_and_keep_their_numbers() -> None:
    root = page_of(page(TEXTS["all shapes"]))
    lists = posting(root).all("ul")
    assert [len([each for each in every.inside if isinstance(each, Element)]) for every in lists] == [2, 1, 1]
    assert [each.text for each in posting(root).of_class("marker")] == ["1. ", "2. "]


def test_a_text_that_is_run_together_is_parted_where_its_parts_begin() -> None:
    root = page_of(page(TEXTS["run together"]))
    assert len(posting(root).of_class("part")) > 2


def test_what_the_owner_has_answered_stands_at_the_end_with_the_reason() -> None:
    root = page_of(page(TEXTS["all shapes"]))
    assert "the union's scale is linked" in root.of_class("answered")[0].text


def test_a_page_stays_one_that_a_browser_can_set() -> None:
    text = "word " * 300_000
    found = [finding(place(text, "word")) for _ in range(MOST_REMARKS + 5)]
    html = to_html([report(text, found)], {}, version="1")
    assert len(html) < MOST_CHARACTERS * 4
    assert "1,400,000 more characters" in html
    assert "5 more remarks" in html
