"""A posting that says something else in some places has a page for each of them."""

import json
import re
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest

from rolewright.publish.site.building import Site
from tests.publish.test_site import BAKER, DAY, MILLER, NOTHING, site, text_of

LOOK = """\
[company]
name = "Rye & Sons"
[publish]
address = "https://rye.example/"
[publish.sentences]
us-co = "Beside the wage we pay no bonus."
"""
TOWNS = '["Denver, CO", "New York, NY"]'
BAKERS = f"""\
---
title: Baker
identifier: B-7
posted: 2026-11-20
deadline: 2027-01-15
locations: {TOWNS}
employment: full-time
contact: jobs@rye.example
---

# Baker

We bake bread in two towns. Our last baker has retired, so we are hiring.

<!-- rolewright only us-co -->
Pay: $41,000–46,000 a year.
<!-- rolewright end -->

<!-- rolewright only New York, NY -->
Pay: $51,000–56,000 a year.
<!-- rolewright end -->

## What you will do

- Bake two hundred loaves before six in the morning
- Teach an apprentice to shape them

## What you need

- Two years of experience at a deck oven

## How to apply

Candidates send a résumé to jobs@rye.example, and come to bake with us for a morning.
"""
REMOTE = BAKERS.replace(f"locations: {TOWNS}", "workplace: remote\napplicants_from: [US]")


def built(text: str = BAKERS, look: str = LOOK, on: date = DAY, before: Any = NOTHING) -> Site:
    return site({"baker.md": text}, before, on, look)


def pages(of: Site) -> list[str]:
    return sorted(page.entry.slug for page in of.manifest.pages)


def data(of: Site, name: str) -> Any:
    """The JobPosting of a page."""
    (found,) = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', text_of(of, f"{name}/index.html"), re.DOTALL
    )
    return json.loads(found)


@pytest.mark.parametrize(
    ("name", "town", "pay"), [("baker-denver", "Denver", 41000), ("baker-new-york", "New York", 51000)]
)
def test_each_place_has_a_page_with_its_own_address_pay_and_data(name: str, town: str, pay: int) -> None:
    made = built()
    page = text_of(made, f"{name}/index.html")
    assert f'<link rel="canonical" href="https://rye.example/{name}/">' in page
    told = data(made, name)
    assert told["url"] == f"https://rye.example/{name}/"
    assert told["jobLocation"]["address"]["addressLocality"] == town
    assert told["baseSalary"]["value"]["minValue"] == pay
    assert ("no bonus" in page) == (town == "Denver")
    assert pages(made) == ["baker-denver", "baker-new-york"]


def test_the_list_the_feeds_and_the_sitemap_have_every_page() -> None:
    made = built()
    for path in ("index.html", "words/index.html", "feed.atom", "sitemap.xml", "indeed.xml"):
        for name in pages(made):
            assert f"{name}/" in text_of(made, path)
    assert re.search(r"Denver, CO \(1\)</option>", text_of(made, "index.html"))


def test_pages_of_one_posting_are_told_apart_wherever_they_are_named() -> None:
    made = built()
    for town in ("Denver, CO", "New York, NY"):
        name = f"baker-{town.partition(',')[0].lower().replace(' ', '-')}"
        assert f"<title>Baker, {town} – Rye &amp; Sons</title>" in text_of(made, f"{name}/index.html")
        assert f'<a href="{name}/">Baker, {town}</a>' in text_of(made, "index.html")
        assert f'<a href="../{name}/">Baker, {town}</a>' in text_of(made, "words/index.html")
        assert f"<title>Baker, {town}</title>" in text_of(made, "feed.atom")
    assert data(made, "baker-denver")["title"] == "Baker"


def test_places_that_nothing_is_marked_for_share_a_page() -> None:
    made = built(BAKERS.replace(TOWNS, '["Denver, CO", "New York, NY", "Austin, TX", "Boise, ID"]'))
    assert pages(made) == ["baker-austin", "baker-denver", "baker-new-york"]
    there = [each["address"]["addressLocality"] for each in data(made, "baker-austin")["jobLocation"]]
    assert there == ["Austin", "Boise"]
    assert "000–" not in text_of(made, "baker-austin/index.html")


def test_towns_of_one_place_that_is_marked_have_a_page_each() -> None:
    made = built(BAKERS.replace(TOWNS, '["Denver, CO", "Boulder, CO", "New York, NY"]'))
    assert pages(made) == ["baker-boulder", "baker-denver", "baker-new-york"]
    assert data(made, "baker-boulder")["baseSalary"]["value"]["minValue"] == 41000


def test_a_posting_in_one_place_has_one_page_with_what_is_for_that_place() -> None:
    made = built(
        BAKERS.replace(TOWNS, '["Denver, CO"]').replace("title:", "url: https://else.example/\ntitle:")
    )
    assert pages(made) == ["baker-denver"]
    page = text_of(made, "baker-denver/index.html")
    assert "no bonus" in page
    assert "$41,000" in page
    assert "$51,000" not in page
    # It is everybody's page, so what the posting declares is its address.
    assert '<link rel="canonical" href="https://else.example/">' in page
    assert "<![CDATA[B-7]]></referencenumber>" in text_of(made, "indeed.xml")


def test_a_declared_address_is_that_of_no_page_among_several() -> None:
    more = BAKERS.replace(TOWNS, '["Denver, CO", "New York, NY", "Austin, TX"]')
    made = built(more.replace("title:", "url: https://else.example/\ntitle:"))
    for name in pages(made):
        assert data(made, name)["url"] == f"https://rye.example/{name}/"


def test_a_job_done_from_home_has_a_page_for_each_place_that_is_marked_and_one_for_all_others() -> None:
    made = built(REMOTE)
    assert pages(made) == ["baker", "baker-colorado", "baker-new-york"]
    assert data(made, "baker-colorado")["applicantLocationRequirements"]["@type"] == "State"
    assert data(made, "baker")["applicantLocationRequirements"]["name"] == "US"
    assert "Colorado, United States" in text_of(made, "index.html")


def test_sentences_of_the_company_are_for_their_place_alone() -> None:
    text = BAKER.replace("Leeds.", "Denver, CO.")
    assert "no bonus" in text_of(built(text), "baker-denver/index.html")
    assert "no bonus" not in text_of(built(BAKER), "baker-leeds/index.html")


def test_only_what_changed_is_built_anew() -> None:
    before = built()
    assert (before.rendered, built(before=before.manifest).rendered) == (2, 0)
    assert built(before=before.manifest, on=date(2026, 11, 27)).rendered == 0
    assert built(BAKERS.replace("$41,000", "$42,000"), before=before.manifest).rendered == 2


def test_a_law_that_begins_is_met_on_its_day_though_nothing_else_changed() -> None:
    look = LOOK.replace("[company]", "[company]\nscreens_with_ai = true")
    text = BAKERS.replace(TOWNS, '["Denver, CO", "Toronto, Ontario"]').replace("New York, NY", "ca-on")
    before = built(text, look, on=date(2025, 12, 31))
    assert "artificial intelligence" not in text_of(before, "baker-toronto/index.html")
    after = built(text, look, on=date(2026, 1, 1), before=before.manifest)
    assert "artificial intelligence" in text_of(after, "baker-toronto/index.html")


def test_each_page_keeps_its_address() -> None:
    before = built()
    after = built(BAKERS.replace("title: Baker", "title: Night Baker"), before=before.manifest)
    assert pages(after) == pages(before)
    more = built(BAKERS.replace(TOWNS, '["Denver, CO", "New York, NY", "Austin, TX"]'), before=after.manifest)
    assert pages(more) == ["baker-austin", "baker-denver", "baker-new-york"]


def test_a_place_that_goes_leaves_a_page_that_says_so() -> None:
    before = built(BAKERS.replace(TOWNS, '["Denver, CO", "New York, NY", "Austin, TX"]'))
    after = built(before=before.manifest)
    assert pages(after) == ["baker-denver", "baker-new-york"]
    assert "not advertised any more" in text_of(after, "baker-austin/index.html")


def test_a_posting_that_is_divided_goes_on_under_its_address_and_one_that_is_joined_too() -> None:
    one = BAKERS.replace(TOWNS, '["Austin, TX"]').replace("title: Baker", "title: Oven Baker")
    before = built(one.replace("# Baker", "# Oven Baker"))
    (name,) = pages(before)
    after = built(before=before.manifest)
    assert len(pages(after)) == 2
    assert name in pages(after)
    assert not after.manifest.gone
    assert pages(built(one, before=after.manifest)) == [name]


def test_a_blank_for_one_place_keeps_all_pages_off_and_is_told_with_its_line() -> None:
    made = built(BAKERS.replace("$51,000–56,000 a year", "[how much?]"))
    (problem,) = made.unfinished["baker.md"].problems
    assert BAKERS.splitlines()[(problem.line or 0) - 2].startswith("<!-- rolewright only New York")
    assert pages(made) == []


def test_jobs_that_indeed_would_not_take_are_left_out_of_its_feed_and_the_reason_is_kept() -> None:
    made = site({"baker.md": BAKERS, "miller.md": MILLER}, look=LOOK)
    jobs = list(ElementTree.fromstring(text_of(made, "indeed.xml")).iter("job"))
    assert [job.findtext("url") for job in jobs] == [
        "https://rye.example/baker-denver/",
        "https://rye.example/baker-new-york/",
    ]
    assert [job.findtext("referencenumber") for job in jobs] == ["B-7-denver,-co", "B-7-new-york,-ny"]
    (miller,) = made.manifest.postings["miller.md"].pages
    lacking = {lack.gap.property for lack in miller.lacks if lack.of_whom == "Indeed"}
    assert lacking == {"date", "referencenumber", "state"}
    again = site({"baker.md": BAKERS, "miller.md": MILLER}, made.manifest, look=LOOK)
    assert (again.rendered, dict(again.files)) == (0, {})


def test_a_job_that_is_over_leaves_the_feed() -> None:
    after = built(before=built().manifest, on=date(2027, 1, 16))
    assert "<job>" not in text_of(after, "indeed.xml")
