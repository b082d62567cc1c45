"""A posting as a page: complete, safe, and of the posting's own words."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import rolewright
from rolewright.company import CompanyProfile
from rolewright.ingest import ingest
from rolewright.knowledge.roles import Library, Role
from rolewright.look import Look, Paper, Theme
from rolewright.publish.forms import html
from rolewright.publish.publication import Publication
from rolewright.settings import Settings
from tests.publish.pages import FULL, Tags, body_of, data_of, page
from tests.publish.test_round_trip import CHECKER, facts_of
from tests.writing.realistic import DAY, realistic


def test_the_head_of_the_page_shows_what_readers_look_for_first() -> None:
    facts = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", body_of(page()))
    assert facts == [
        ("Pay", "£28,000–31,000 a year"),
        ("Location", "Leeds, UK; Bradford, UK"),
        ("Workplace", "On site"),
        ("Employment", "Full-time"),
        ("Closing date", '<time datetime="2027-03-03">3 March 2027</time>'),
        ("Reference", "RS-7"),
        ("Posted", '<time datetime="2026-11-26">26 November 2026</time>'),
    ]


def test_a_fact_that_nobody_states_is_not_shown() -> None:
    made = page("# Baker\n\nYou bake bread by night.\n\n## Duties\n\n- Bake bread\n")
    assert not Tags(made).of("dt", "a", "footer")


def test_headings_tell_the_parts_and_skip_no_level() -> None:
    headings = re.findall(r"<h(\d)[^>]*>(.*?)</h\1>", body_of(page()))
    assert headings == [
        ("1", "Oven Operator"),
        ("2", "What you do"),
        ("3", "On Sundays"),
        ("2", "What you need"),
        ("2", "How to apply"),
    ]


def test_each_section_is_named_by_its_heading() -> None:
    tags = Tags(page())
    named = [attributes["aria-labelledby"] for attributes in tags.of("section")]
    assert named
    assert set(named) <= {attributes.get("id") for attributes in tags.of("h2", "h3")}


def test_a_part_without_a_heading_goes_on_with_the_one_above_it() -> None:
    made = page(
        "# Baker\n\nRye & Sons bakes bread.\n\n## What you do\n\nIn your first year you will:\n\n"
        "- Learn the ovens.\n\nOn the job you will:\n\n- Bake bread by night.\n- Clean the ovens.\n"
    )
    assert len(Tags(made).of("section")) == 1


def test_a_first_line_of_terms_is_not_repeated_below_the_facts() -> None:
    terms = "Leeds, UK · full-time · £28,000 a year"
    text = (
        '---\nlocations: ["Leeds, UK"]\nemployment: full-time\npay: £28,000 a year\n---\n\n# Baker\n\n'
        "{}\n\nRye & Sons bakes bread. You bake it by night.\n\n## Duties\n\n- Bake bread\n"
    )
    assert terms not in body_of(page(text.format(terms)))
    assert "with a dog" in body_of(page(text.format(f"{terms} · with a dog")))


def test_lines_below_the_title_that_say_what_the_head_says_are_not_repeated() -> None:
    made = body_of(
        page(
            "# Baker\n\n**Employer:** Rye & Sons\n\nLocation: Leeds\n\nSalary: £28,000 a year plus bread\n\n"
            "Start date: 18 January 2027\n\nClosing date: 18 January 2027\n\n## Duties\n\n- Bake bread\n"
        )
    )
    assert made.count("Employer:") == 1
    assert "Location:" not in made
    assert "Closing date:" not in made
    assert "Salary: £28,000 a year plus bread" in made  # says more than the head
    assert "Start date: 18 January 2027" in made  # says something else in the same words


def test_a_heading_above_nothing_but_what_the_head_says_goes_with_it() -> None:
    text = (
        "## JOB DESCRIPTION\n\n**Job title:** Baker\n\n**Location:** Leeds\n{}\n## Duties\n\n- Bake bread\n"
    )
    assert "JOB DESCRIPTION" not in body_of(page(text.format("")))
    assert "JOB DESCRIPTION" in body_of(page(text.format("\nReports to: Ida\n")))


def test_the_data_for_search_engines_is_that_of_the_form_for_them() -> None:
    assert data_of(page()) == data_of(
        f'<script type="application/ld+json">{rolewright.publish(FULL, "jsonld").text}</script>'
    )
    assert rolewright.publish(FULL, "html").gaps == rolewright.publish(FULL, "jsonld").gaps


def test_what_others_show_of_the_page_is_the_postings_own_sentence() -> None:
    metas = {
        tag.get("name") or tag.get("property"): tag["content"]
        for tag in Tags(page()).of("meta")
        if "content" in tag
    }
    told = "Rye & Sons bakes bread for 400 shops. You run the two big ovens by night, and stop them in time."
    assert metas["description"] == metas["og:description"] == told
    assert metas["og:title"] == "Oven Operator"
    assert metas["og:site_name"] == "Rye & Sons"
    assert metas["robots"] == "unavailable_after: 2027-03-03T23:59:59"


def test_a_long_first_sentence_is_cut_between_words() -> None:
    sentence = "You bake " + "rye bread and " * 20 + "cake."
    (told,) = (
        tag["content"]
        for tag in Tags(page(f"# Baker\n\n{sentence}\n\n## Duties\n\n- Bake\n")).of("meta")
        if tag.get("name") == "description"
    )
    assert told is not None
    assert told.endswith("…")
    assert len(told) <= 160
    assert sentence.startswith(told[:-1])


def test_the_address_is_that_which_the_posting_declares() -> None:
    declared = page(FULL.replace("posted:", "url: https://rye.example/jobs/oven\nposted:"))
    assert Tags(declared).of("link") == [{"rel": "canonical", "href": "https://rye.example/jobs/oven"}]
    assert Tags(page(FULL.replace("posted:", "url: javascript:alert(1)\nposted:"))).of("link") == []
    assert Tags(page()).of("link") == []


def test_the_company_is_that_of_the_settings_where_the_posting_names_none() -> None:
    text = "# Baker\n\nYou bake bread by night in our plant.\n\n## Duties\n\n- Bake bread\n"
    known = Settings(company=CompanyProfile(name="Rye & Sons"))
    made = html.render(Publication(rolewright.parse(text), known)).text
    assert "<title>Baker – Rye &amp; Sons</title>" in made


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        (
            "# Bäcker (m/w/d)\n\nWir suchen einen Bäcker für unsere Backstube in Leipzig. "
            "Sie backen nachts Brot.\n\n## Ihre Aufgaben\n\n- Sie backen Brot und Brötchen.\n\n"
            "**Gehalt:** 2.800 € im Monat\n",
            "de",
            "<dt>Gehalt</dt>",
        ),
        (
            "---\npay: 5000 PLN a month\n---\n\n# Piekarz\n\nSzukamy piekarza do naszej piekarni w Krakowie. "
            "Będziesz piec chleb w nocy i sprzedawać go rano.\n\n## Obowiązki\n\n- Pieczenie chleba\n",
            "pl",
            '<dt lang="en">Pay</dt>',
        ),
    ],
)
def test_the_page_speaks_the_language_of_its_posting_or_says_what_it_speaks(
    text: str, language: str, label: str
) -> None:
    made = page(text)
    assert Tags(made).of("html") == [{"lang": language, "dir": "ltr"}]
    assert label in made


def test_addresses_in_words_lead_there() -> None:
    made = page()
    assert '<a class="bare" href="https://jobs.rye.example/oven">https://jobs.rye.example/oven</a>' in made
    assert '<a href="mailto:people@rye.example">people@rye.example</a>' in made


@pytest.mark.parametrize("theme", list(Theme))
def test_nothing_is_loaded_and_nothing_runs(theme: Theme) -> None:
    made = page(theme=theme)
    tags = Tags(made)
    assert [tag.get("type") for tag in tags.of("script")] == ["application/ld+json"]
    assert not any(name.startswith("on") or name == "style" for _, tag in tags.found for name in tag)
    assert "@import" not in made
    assert "url(" not in made
    (policy,) = (tag["content"] for tag in tags.of("meta") if "http-equiv" in tag)
    (style,) = re.findall(r"<style>(.*?)</style>", made, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


ATTACKS = (
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "<!-- <script>",
    '"><svg onload=alert(1)>',
    "{{ 7 * 7 }}{% for x in y %}",
    "' onmouseover='alert(1)",
    "&lt;script&gt;",
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_tag_of_a_posting_gets_through(attack: str) -> None:
    plain = Tags(page(hostile("harmless")))
    made = page(hostile(attack))
    tags = Tags(made)
    assert {tag for tag, _ in tags.found} <= {tag for tag, _ in plain.found}
    assert len(tags.of("script")) == 1
    assert all(name in ALLOWED for _, tag in tags.found for name in tag)
    assert "49" not in body_of(made)
    assert data_of(made)["@type"] == "JobPosting"


ALLOWED = frozenset(
    "lang dir charset http-equiv content name media property type class href datetime id rel start "
    "data-shown role aria-labelledby tabindex aria-label".split()
)


def hostile(words: str) -> str:
    """A posting with these words wherever it can have some."""
    quoted = words.replace("'", "''")
    return (
        f"---\ntitle: 'Baker {quoted}'\nemployer: 'Rye {quoted}'\nlocations: ['Leeds {quoted}']\n"
        f"hours: 'nights {quoted}'\nidentifier: 'x {quoted}'\nurl: 'https://rye.example/{quoted}'\n"
        f"apply: 'https://rye.example/{quoted}'\nposted: '2026-11-26 {quoted}'\n---\n\n# Baker {words}\n\n"
        f"You bake bread by night for the shops of Leeds. {words}\n\n## Duties {words}\n\n- Bake {words}\n\n"
        f"> {words}\n\n| a | {words} |\n|---|---|\n| {words} | b |\n\n[{words}](https://rye.example/{words})\n"
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.sampled_from("ab <>&\"'*_`[]()!#-|\n\\/=:.{%}@"), max_size=60))
def test_whatever_is_written_the_page_stays_one(text: str) -> None:
    made = page(f"# Baker\n\nYou bake bread by night. {text}\n\n## Duties\n\n- Bake {text}\n")
    tags = Tags(made)
    assert len(tags.of("h1")) == len(tags.of("main")) == len(tags.of("script")) == 1
    assert all(name in ALLOWED for _, tag in tags.found for name in tag)


@pytest.mark.parametrize("paper", list(Paper))
def test_the_paper_is_that_of_the_settings(paper: Paper) -> None:
    assert f"size: {paper.value};" in page(paper=paper)


def test_a_company_sees_what_became_of_its_colour() -> None:
    known = Settings(look=Look(colour="#ffcc00"))
    made = rolewright.publish(FULL, "html", settings=known)
    assert made.notes == ("links are #886d12: #ffcc00 on #f1f5f7 has a contrast of 1.4, and text needs 4.5",)
    assert "--fill: #ffcc00" in made.text
    assert rolewright.publish(FULL, "html", settings=Settings(look=Look(colour="#0f5f80"))).notes == ()


@pytest.mark.parametrize("role", list(Library())[::9], ids=lambda role: role.id)
def test_a_page_taken_in_again_keeps_every_fact_and_every_entry(role: Role, tmp_path: Path) -> None:
    text = CHECKER.write(realistic(role), on=DAY).text
    made = rolewright.parse(ingest(rolewright.publish(text, "html", with_blanks=True).text, "job.html").text)
    source = rolewright.parse(text)
    assert facts_of(made) == facts_of(source)
    assert [(item.kind, made.source[item.span]) for item in made.items] == [
        (item.kind, source.source[item.span]) for item in source.items
    ]
    assert {section.kind for section in source.sections} == {section.kind for section in made.sections}
