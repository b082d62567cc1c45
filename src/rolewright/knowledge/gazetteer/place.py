"""What a place is, and what words turn out to mean."""

from enum import StrEnum

from rolewright.records import record


class PlaceKind(StrEnum):
    """How large a place is."""

    TOWN = "town"
    COUNTY = "county"
    REGION = "region"
    COUNTRY = "country"
    AREA = "area"


# What an area spans that has no bounds.
EVERYWHERE = ("*",)


@record
class Place:
    """A place and what it lies in.

    `country` is an ISO 3166-1 code such as "US", `region` an ISO 3166-2 code such as "US-CO"; a region bears
    its own. `city` is the town whose law holds, which for Brooklyn is New York City. An area such as EMEA has
    no country but `spans` the codes of countries or regions; "the Bay Area" has a region and spans none.
    """

    kind: PlaceKind
    name: str
    country: str = ""
    region: str = ""
    county: str = ""
    city: str = ""
    population: int = 0
    spans: tuple[str, ...] = ()

    def lies_in(self, other: "Place") -> bool:
        """Whether all of this place is within the other."""
        match other.kind:
            case PlaceKind.COUNTRY:
                return self.country == other.country and self.kind is not PlaceKind.COUNTRY
            case PlaceKind.REGION:
                return self.region == other.region and self.kind not in (PlaceKind.COUNTRY, PlaceKind.REGION)
            case PlaceKind.COUNTY:
                is_small = self.kind in (PlaceKind.TOWN, PlaceKind.AREA)
                return is_small and self.region == other.region and self.county == other.name
            case PlaceKind.TOWN:
                is_part = self.kind is PlaceKind.TOWN and self.name != other.name
                return is_part and self.region == other.region and self.city == other.city
            case PlaceKind.AREA:
                return self.kind is not PlaceKind.AREA and other.may_hold(self)

    def may_hold(self, place: "Place") -> bool:
        """Whether the place is in what this area spans, or else in the country or region in which it lies."""
        if self.spans:
            return self.spans == EVERYWHERE or bool({place.country, place.region} & {*self.spans})
        return self.region == place.region if self.region else self.country == place.country


@record
class Resolution:
    """What `words` mean: the places that they may name, the likeliest first; none if no place is known.

    `certain` says that there is but one, or that the others are too small to be meant. `without` are places
    in it that are left out, as in “US (excluding WA)”.
    """

    words: str
    places: tuple[Place, ...]
    certain: bool
    without: tuple[Place, ...] = ()

    @property
    def why(self) -> str:
        """What the words were taken for, in a sentence for readers."""
        from rolewright.knowledge.gazetteer.describe import described  # few are asked

        return described(self)
