"""Builds the careers site."""

from typing import Any

from rolewright.studio.access.identity import Identity
from rolewright.studio.publications.site import build_site
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.studio.work.progress import Progress

KIND = "site"
TITLE = shown("Building the careers site")


def run(studio: Studio, identity: Identity, given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Build it; done again after a restart, it writes what is missing."""
    progress.tell(0, 1)
    return build_site(studio, identity)
