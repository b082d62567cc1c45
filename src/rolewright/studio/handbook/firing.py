"""How often each rule speaks in the workspace's postings."""

from rolewright.studio.studio import Studio


def firings(studio: Studio) -> dict[str, int] | None:
    """In how many postings each rule speaks now, by its id; None while nobody has counted."""
    return None
