"""All facts of a posting, each by its own extractor."""

from rolewright.document import Fact, Facts
from rolewright.parse.facts.deadline import deadline
from rolewright.parse.facts.degree import degree
from rolewright.parse.facts.employer import employer
from rolewright.parse.facts.employment import employment
from rolewright.parse.facts.experience import min_years
from rolewright.parse.facts.hours import hours
from rolewright.parse.facts.level import level
from rolewright.parse.facts.locations import locations
from rolewright.parse.facts.other_pay import other_pay
from rolewright.parse.facts.pay import pay
from rolewright.parse.facts.pay_currency import settled_by_places
from rolewright.parse.facts.title import title
from rolewright.parse.facts.travel import travel
from rolewright.parse.facts.workplace import workplace
from rolewright.parse.reading import Reading


def facts(reading: Reading) -> Facts:
    """What the posting states."""
    named = title(reading)
    places = locations(reading)
    paid = settled_by_places(pay(reading), (each.value for each in places.distinct), reading)
    return Facts(
        title=named,
        employer=employer(reading),
        pay=Fact(paid),
        other_pay=other_pay(reading),
        employment=employment(reading),
        workplace=workplace(reading),
        locations=places,
        min_years=min_years(reading),
        degree=degree(reading),
        deadline=deadline(reading),
        hours=hours(reading),
        travel=travel(reading),
        level=level(reading, named),
    )
