"""A site is a pure function of its postings, the look and the day, and of what was built before."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from rolewright.publish.site.building import Site, SiteSource, build
from rolewright.publish.site.labels import _LABELS, _NAMES, site_labels
from rolewright.publish.site.manifest import Manifest, read_manifest
from rolewright.settings import Settings, read_settings
from rolewright.usage import UsageError

DAY = date(2026, 11, 26)
BAKER = """\
---
posted: 2026-11-20
deadline: 2027-01-15
---
# Baker

Leeds. £13.50 an hour, full-time.

You bake the sourdough that three hundred families eat.

## What you'll do

- Bake rye bread from two in the morning on
- Order flour each week

## What you bring

- Three years of experience in such work
- You can lift ten kilograms with us

## How to apply

Write to anna@alder.example and tell us what you like to make.
"""
MILLER = """\
# Miller

York. £15 an hour, part-time.

You mill the grain of <b>nine</b> farms by the river.

## What you'll do

- Mill spelt and rye
- Clean the stones each Friday

## What you bring

- Three years of experience in such work
- You can lift twenty kilograms with us

## How to apply

Write to anna@alder.example and tell us what you like to make.
"""
NOTHING = Manifest()
LOOK = '[company]\nname = "Alder"\n[publish]\naddress = "https://jobs.alder.example/"\n'


def site(texts: dict[str, str], before: Manifest = NOTHING, on: date = DAY, look: str = LOOK) -> Site:
    settings = read_settings(look, Path("rolewright.toml"))
    sources = [SiteSource(name, text, settings) for name, text in texts.items()]
    return build(sources, settings.look, settings.company.name, on, before)


def text_of(built: Site, path: str) -> str:
    return built.files[path].decode()


BOTH = {"jobs/baker.md": BAKER, "jobs/miller.md": MILLER}


def test_every_posting_has_a_page_with_its_address_and_its_data() -> None:
    built = site(BOTH)
    page = text_of(built, "baker-leeds/index.html")
    assert '<link rel="canonical" href="https://jobs.alder.example/baker-leeds/">' in page
    assert '<a href="../">All jobs</a>' in page
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert data is not None
    assert json.loads(data[1])["title"] == "Baker"


def test_the_list_shows_the_newest_first_and_is_narrowed_without_a_script() -> None:
    page = text_of(site(BOTH), "index.html")
    assert page.index("Baker</a>") < page.index("Miller")
    assert "<script" not in page
    name = re.search(r'<option class="([\w-]+)">York \(1\)</option>', page)
    assert name is not None
    assert f"main:has(option.{name[1]}:checked) .job:not(.{name[1]}) {{ display: none; }}" in page
    (miller,) = re.findall(r'<li class="job ([^"]*)">\s*<h2><a href="miller', page)
    assert name[1] in miller.split()


def test_words_of_postings_are_no_markup() -> None:
    built = site(BOTH)
    for path in ("index.html", "miller-york/index.html", "feed.atom"):
        assert "<b>nine" not in text_of(built, path)
        assert "&lt;b&gt;nine" in text_of(built, path)


def test_postings_are_found_by_words_that_few_have() -> None:
    page = text_of(site(BOTH), "words/index.html")
    assert re.search(r'<dt>sourdough</dt>\s*<dd><a href="../baker-leeds/">Baker</a>', page)
    assert "<dt>the</dt>" not in page


def test_programs_find_every_page_and_no_other() -> None:
    built = site(BOTH)
    tree = ElementTree.fromstring(text_of(built, "sitemap.xml"))
    found = [each.text for each in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(found) == 3
    assert "https://jobs.alder.example/baker-leeds/" in found
    feed = ElementTree.fromstring(text_of(built, "feed.atom"))
    atom = "{http://www.w3.org/2005/Atom}"
    assert feed.findtext(f"{atom}title") == "Jobs – Alder"
    assert len(list(feed.iter(f"{atom}entry"))) == 2
    assert "2026-11-20T00:00:00Z" in [each.text for each in feed.iter(f"{atom}updated")]
    assert "Sitemap: https://jobs.alder.example/sitemap.xml" in text_of(built, "robots.txt")


def test_without_an_address_nothing_needs_one() -> None:
    built = site(BOTH, look='[company]\nname = "Alder"\n')
    assert not {"sitemap.xml", "feed.atom", "indeed.xml", "robots.txt"} & set(built.files)
    assert "canonical" not in text_of(built, "index.html")


def test_a_posting_past_its_day_leaves_a_page_that_says_so() -> None:
    before = site(BOTH)
    after = site(BOTH, before.manifest, on=date(2027, 1, 16))
    page = text_of(after, "baker-leeds/index.html")
    assert "This job is not open any more. Applications ended on 15 January 2027." in page
    assert '<meta name="robots" content="noindex">' in page
    assert "ld+json" not in page
    assert "baker-leeds" not in text_of(after, "index.html")
    assert "baker-leeds" not in text_of(after, "sitemap.xml")
    assert [entry.title for entry in after.open] == ["Miller"]
    assert "baker-leeds/index.html" not in site(BOTH, after.manifest, on=date(2027, 1, 17)).files


def test_on_its_last_day_a_posting_is_open() -> None:
    assert len(site(BOTH, on=date(2027, 1, 15)).open) == 2


def test_a_posting_that_is_gone_leaves_a_page_and_its_address_to_nobody() -> None:
    before = site(BOTH)
    after = site({"jobs/miller.md": MILLER}, before.manifest)
    assert "not advertised any more" in text_of(after, "baker-leeds/index.html")
    again = site({"jobs/miller.md": MILLER, "jobs/new.md": BAKER}, after.manifest)
    assert "baker-leeds-2/index.html" in again.files


def test_a_posting_may_say_that_it_is_closed_or_a_draft() -> None:
    filled = BAKER.replace("---\n", "---\nfilled: true\n", 1)
    built = site({"a.md": filled, "b.md": f"---\ndraft: true\n---\n{MILLER}"})
    assert built.drafts == ("b.md",)
    assert built.open == ()
    assert "not open any more" in text_of(built, "baker-leeds/index.html")
    assert "No jobs are open" in text_of(built, "index.html")


def test_what_has_blanks_or_is_no_posting_stays_off_the_site_and_keeps_nobody_else_off() -> None:
    built = site(
        {"a.md": BAKER.replace("each week", "[how often?]"), "b.md": "We use cookies.\n", "c.md": MILLER}
    )
    assert list(built.unfinished) == ["a.md"]
    assert [(problem.file, "no job description" in problem.message) for problem in built.problems] == [
        ("b.md", True)
    ]
    assert [entry.title for entry in built.open] == ["Miller"]


def test_only_what_changed_is_built_anew() -> None:
    before = site(BOTH)
    same = site(BOTH, before.manifest)
    assert (dict(same.files), same.stale, same.rendered) == ({}, (), 0)
    changed = site({**BOTH, "jobs/miller.md": MILLER.replace("£15", "£16")}, before.manifest)
    assert changed.rendered == 1
    assert "miller-york/index.html" in changed.files
    assert "baker-leeds/index.html" not in changed.files


def test_what_says_that_it_is_closed_is_not_made_again() -> None:
    closed = {"a.md": BAKER.replace("---\n", "---\nclosed: true\n", 1)}
    before = site(closed)
    assert before.rendered == 1
    assert site(closed, before.manifest).rendered == 0


def test_an_earlier_day_opens_what_a_later_one_had_closed() -> None:
    later = site(BOTH, on=date(2027, 1, 16))
    assert len(later.open) == 1
    assert len(site(BOTH, later.manifest).open) == 2


def test_another_look_builds_all_anew() -> None:
    before = site(BOTH)
    assert site(BOTH, before.manifest, look=LOOK + 'theme = "warm"\n').rendered == 2


def test_a_file_that_was_deleted_is_made_again() -> None:
    before = site(BOTH).manifest
    files = {path: sha for path, sha in before.files.items() if path != "baker-leeds/index.html"}
    again = site(BOTH, replace(before, files=files))
    assert list(again.files) == ["baker-leeds/index.html"]


def test_an_address_stays_with_its_posting() -> None:
    before = site(BOTH)
    after = site({**BOTH, "jobs/baker.md": BAKER.replace("# Baker", "# Night Baker")}, before.manifest)
    assert "Night Baker" in text_of(after, "baker-leeds/index.html")


def test_two_postings_of_one_title_have_an_address_each() -> None:
    built = site({"a.md": BAKER, "b.md": BAKER})
    assert {"baker-leeds/index.html", "baker-leeds-2/index.html"} <= set(built.files)


def test_what_was_built_is_read_again() -> None:
    manifest = site(BOTH).manifest
    assert read_manifest(manifest.to_text(), "m") == manifest


def test_what_an_earlier_program_built_keeps_its_addresses() -> None:
    told = json.loads(site(BOTH).manifest.to_text())
    of_first = {source: {"key": "", **each["pages"][0]} for source, each in told["postings"].items()}
    before = read_manifest(json.dumps({**told, "rolewright_site": 1, "postings": of_first}), "m")
    retitled = {**BOTH, "jobs/baker.md": BAKER.replace("# Baker", "# Night Baker")}
    assert "Night Baker" in text_of(site(retitled, before), "baker-leeds/index.html")


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"rolewright_site": 1, "postings": 3, "files": {}, "gone": {}}']
)
def test_a_broken_manifest_is_named(text: str) -> None:
    with pytest.raises(UsageError, match="does not say what the site was built from"):
        read_manifest(text, "m")


@pytest.mark.parametrize("language", list(_LABELS))
def test_every_language_has_every_label(language: str) -> None:
    labels = site_labels(language)
    assert all(labels[name].strip() for name in _NAMES)
    assert len(_LABELS[language].split("; ")) == len(_NAMES)


def test_no_settings_are_settings_too() -> None:
    assert build([SiteSource("a.md", BAKER, Settings())], Settings().look, "", DAY, Manifest()).open
