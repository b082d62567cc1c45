"""The packed file of places says where it is from, and NOTICE gives credit as its licence asks."""

import re
from pathlib import Path

from rolewright.knowledge.gazetteer.pack import pack
from rolewright.knowledge.gazetteer.place import PlaceKind
from tools.gazetteer import PACKAGES, TARGET


def test_notice_credits_the_source_with_its_licence(root: Path) -> None:
    notice = (root / "NOTICE").read_text("utf-8")
    for words in ("GeoNames", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "places.bin"):
        assert words in notice
    assert all(package.name in notice for package in PACKAGES)


def test_the_card_names_the_files_that_the_maker_asks_for_and_counts_what_is_in_it() -> None:
    card = TARGET.with_name("places.md").read_text("utf-8")
    for package in PACKAGES:
        assert package.file in card
        assert f"{package.name} {package.version}" in card
    kinds = [pack().place(number).kind for number in range(pack().size)]
    for kind in (PlaceKind.TOWN, PlaceKind.REGION, PlaceKind.COUNTY, PlaceKind.COUNTRY):
        assert re.search(rf"\b{kinds.count(kind):,}\b", card), kind
