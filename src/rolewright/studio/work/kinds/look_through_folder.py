"""Takes in what is new, changed or gone in the folder."""

from typing import Any

from rolewright.studio.access.identity import Identity
from rolewright.studio.folders.looking import differences, take_in_differences
from rolewright.studio.studio import Studio
from rolewright.studio.words import shown
from rolewright.studio.work.progress import Progress

KIND = "folder"
TITLE = shown("Reading the folder")


def run(studio: Studio, identity: Identity, given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Bring the library in step with the folder. After a restart it looks anew, which costs little."""
    paths = differences(studio)
    for number, path in enumerate(take_in_differences(studio, paths), 1):
        progress.tell(number, len(paths), path)
    return {"files": len(paths)}
