"""Checks the whole library again."""

from typing import Any

from rolewright.studio.access.identity import Identity
from rolewright.studio.postings.rechecking import check_again, ids_to_check
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.studio.work.progress import Progress

KIND = "check"
TITLE = shown("Checking all postings")

# How often it is remembered where to go on.
_EACH = 100


def run(studio: Studio, identity: Identity, given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Check every posting; with `only_stale` given, those judged for another day or by other rules."""
    before: int = progress.remembered.get("checked", 0)
    ids = ids_to_check(
        studio, only_stale=given.get("only_stale", False), beyond=progress.remembered.get("last", "")
    )
    total = before + len(ids)
    for number, posting_id in enumerate(check_again(studio, ids), before + 1):
        if number % _EACH == 0:
            progress.remember(checked=number, last=posting_id)
        progress.tell(number, total)
    progress.tell(total, total)
    return {"checked": total}
