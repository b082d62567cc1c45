"""Holds the stated pay to the company's own bands."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import TYPE_CHECKING

from rolewright.document import Pay, Workplace
from rolewright.findings import Hit

if TYPE_CHECKING:
    from rolewright.rules.context import Context

_REMOTE = "remote"


def detect(context: Context) -> Iterator[Hit]:
    """Every statement of pay that leaves each band that holds for the job where that is paid."""
    facts = context.facts
    usual = tuple(place.value for place in facts.locations.distinct)
    if facts.workplace.value is Workplace.REMOTE:
        usual = (*usual, _REMOTE)
    for mention in facts.pay.distinct:
        pay = mention.value
        # A label is a place, or a grade of which a band for no place knows nothing.
        bands = context.bands((pay.label,) if pay.label else usual)
        if pay.label:
            bands = tuple(band for band in bands if band.place)
        alike = [band for band in bands if (band.pay.currency, band.pay.unit) == (pay.currency, pay.unit)]
        if alike and len(alike) == len(bands) and not any(_is_within(pay, band.pay) for band in alike):
            data = {"band": alike[0].name, "range": " or ".join(band.stated for band in alike)}
            yield Hit(mention.span, data, extent=0)


def _is_within(pay: Pay, band: Pay) -> bool:
    """Whether no end that is stated leaves the band."""
    least, most = band.minimum or 0, band.maximum or inf
    return all(least <= end <= most for end in (pay.minimum, pay.maximum) if end is not None)
