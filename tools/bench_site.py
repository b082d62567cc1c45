"""Measure how long a site of 200 postings takes: built at once, built again, and after one posting changed.

The postings are drafts of the role library. Each time is told in seconds of the process too, which count on a
busy machine, and as a multiple of the reference loop of `tools.bench` over the same texts.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from datetime import date
from itertools import cycle, islice
from typing import NamedTuple

from rolewright.engine import Checker
from rolewright.knowledge.roles import Library, Role
from rolewright.publish.site.building import Site, SiteSource, build
from rolewright.publish.site.manifest import Manifest
from rolewright.records import replace
from rolewright.settings import Settings
from rolewright.writing import Answer, Brief
from tests.writing.realistic import PROFILE, realistic
from tools.bench import count_words

_DAY = date(2026, 11, 26)
_PLACES = ("Leeds, UK", "York, UK", "Denver, CO", "Dayton, OH", "Vienna, Austria")
_PAYS = ("£28,000–31,000 a year", "$34–41 an hour", "€3,200–3,600 a month")


class Took(NamedTuple):
    """How long a build took, by the clock and on the processor, and what it made."""

    seconds: float
    processor: float
    site: Site


def sources(count: int) -> list[SiteSource]:
    """So many drafts: each role of the library in turn, with other places, pay and closing dates."""
    settings = Settings(company=PROFILE)
    checker = Checker(settings)
    briefs = [_brief(role, number) for number, role in enumerate(islice(cycle(Library()), count))]
    texts = [checker.write(brief, on=_DAY, seed=number).text for number, brief in enumerate(briefs)]
    return [SiteSource(f"{number}.md", text, settings) for number, text in enumerate(texts)]


def _brief(role: Role, number: int) -> Brief:
    return replace(
        realistic(role),
        pay=Answer(_PAYS[number % len(_PAYS)]),
        places=(_PLACES[number % len(_PLACES)],),
        deadline=date(2027, 1, 1 + number % 28),
    )


def measured(postings: Sequence[SiteSource], before: Manifest) -> Took:
    """One build of the site."""
    settings = postings[0].settings
    started, worked = time.perf_counter(), time.process_time()
    site = build(postings, settings.look, PROFILE.name, _DAY, before)
    return Took(time.perf_counter() - started, time.process_time() - worked, site)


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(prog="python -m tools.bench_site", description=__doc__)
    options.add_argument("--postings", type=int, default=200, help="how many (default: 200)")
    given = options.parse_args()

    postings = sources(given.postings)
    reference = min(_processor(lambda: [count_words(each.text) for each in postings]) for _ in range(5))
    measured(postings[:2], Manifest())
    full = measured(postings, Manifest())
    same = measured(postings, full.site.manifest)
    changed = [replace(postings[0], text=postings[0].text + "\nWe bake.\n"), *postings[1:]]
    one = measured(changed, full.site.manifest)
    print(f"{len(full.site.open)} postings on the site, {len(full.site.files)} files")
    print(f"{'':<28}{'seconds':>9}{'of the processor':>18}{'× reference':>13}{'pages made':>12}")
    for name, took in (("built at once", full), ("again, unchanged", same), ("again, one changed", one)):
        ratio = took.processor / reference
        print(
            f"  {name:<26}{took.seconds:>9.2f}{took.processor:>18.2f}{ratio:>13,.0f}{took.site.rendered:>12}"
        )


def _processor(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main()
