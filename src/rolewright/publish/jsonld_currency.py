"""The countries in which the data says that the work is done: they tell what "$" means."""

from collections.abc import Iterator, Mapping
from typing import Any


def countries_of(data: Mapping[str, Any]) -> set[str]:
    """The countries in which the data says that the work is done."""
    return {country for country in _countries(data) if len(country) == 2}


def _countries(data: Mapping[str, Any]) -> Iterator[str]:
    for place in _each(data.get("jobLocation")):
        yield place["address"].get("addressCountry", "")
    for area in _each(data.get("applicantLocationRequirements")):
        yield area["name"] if area["@type"] == "Country" else ""


def _each(values: Any) -> list[Any]:
    return values if isinstance(values, list) else [values] if values else []
