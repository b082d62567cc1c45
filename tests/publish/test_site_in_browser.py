"""The pages of a site besides its postings: axe finds nothing, and the list is narrowed by its style."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from rolewright.look import Theme
from tests.publish.browser import IN_BROWSER, SCHEMES, told, violations
from tests.publish.test_site import BAKER, DAY, MILLER, site, text_of

pytestmark = IN_BROWSER

PAGES = ("index.html", "words/index.html", "404.html", "baker-leeds/index.html", "carter-ripon/index.html")
# What else is on the other pages is on the list, too.
SEEN = [*((theme, "index.html") for theme in Theme), *((Theme.CALM, path) for path in PAGES[1:])]
CARTER = MILLER.replace("Miller", "Carter").replace("York", "Ripon")


@cache
def pages(theme: Theme) -> dict[str, str]:
    """A site on the day after the baker's last, from which the carter is gone."""
    look = (
        f'[publish]\ntheme = "{theme.value}"\naddress = "https://jobs.alder.example/"\ncolour = "#ffcc00"\n'
    )
    smith = (
        BAKER.replace("Baker", "Smith")
        .replace("full-time", "part-time")
        .replace("deadline: 2027-01-15\n", "")
    )
    texts = {"baker.md": BAKER, "miller.md": MILLER, "smith.md": smith}
    before = site({**texts, "carter.md": CARTER}, on=DAY, look=look)
    after = site(texts, before.manifest, on=date(2027, 1, 16), look=look)
    both = replace(after, files={**before.files, **after.files})
    return {path: text_of(both, path) for path in PAGES}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("theme", "path"), SEEN)
def test_axe_finds_nothing(theme: Theme, path: str, scheme: str, tmp_path: Path) -> None:
    assert violations(pages(theme)[path], scheme, tmp_path) == []


def shown(made: str, folder: Path) -> list[str]:
    """The titles that readers see in the list."""
    seen = (
        "tell([...document.querySelectorAll('.job')]"
        ".filter(job => job.getClientRects().length).map(job => job.querySelector('h2').textContent))"
    )
    titles: list[str] = told(made, f"<script>{seen}</script>", "light", folder)
    return titles


def test_the_list_is_narrowed_by_the_style_alone(tmp_path: Path) -> None:
    made = pages(Theme.CALM)["index.html"]
    assert "<script" not in made
    assert sorted(shown(made, tmp_path)) == ["Miller", "Smith"]
    chosen, count = re.subn(r'<option class="([\w-]+)">(York)', r'<option class="\1" selected>\2', made)
    assert count == 1
    assert shown(chosen, tmp_path) == ["Miller"]
