"""Where the page of a posting stands: said here alone, for the site and for every form that names it."""

import re
from typing import TYPE_CHECKING

from rolewright.publish.declared import Declarations
from rolewright.publish.publication import Publication
from rolewright.publish.slug import slug
from rolewright.text import pattern

if TYPE_CHECKING:
    from rolewright.publish.view import View

_WEB = pattern(r"https?://[^\s<>\"']+")
_BETWEEN = re.compile(r"[,;]")
_SIGNS = re.compile(r"[^\w\s-]+")
_NAMELESS = "job"


def address_of(publication: Publication) -> str | None:
    """The address of the posting's page, as far as it is known: that which the posting declares comes first.

    What it declares is one page, so one that is for a place beside others stands where the site puts it.
    """
    declared = Declarations(publication.document.front_matter).one("url")
    is_web = declared is not None and _WEB.fullmatch(declared) is not None
    is_beside_others = publication.address is not None and publication.place != ""
    return declared if is_web and not is_beside_others else publication.address


def address_under(site: str, name: str) -> str:
    """The address of the page called `name` on the site."""
    return f"{site}{name}/"


def file_of(name: str) -> str:
    """The file of a site that is the page called `name`."""
    return f"{name}/index.html"


def wanted_name(view: "View", place: str = "") -> str:
    """What a page is to be called: after the title and the first town, or else the `place` that it is for."""
    places = next((fact.value for fact in view.facts if fact.fact == "locations"), "")
    town = _BETWEEN.split(place or places)[0]
    return slug(_SIGNS.sub("", f"{view.title} {town}".lower())) or _NAMELESS
