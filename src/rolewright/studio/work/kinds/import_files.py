"""Takes in files that were sent. Where it was stopped it goes on, and makes no posting twice."""

from datetime import datetime
from typing import Any

from rolewright.studio.access.identity import Identity
from rolewright.studio.imports.taking_in import Intake, Outcome
from rolewright.studio.imports.uploads import forget
from rolewright.studio.studio import Studio
from rolewright.studio.tables.upload import Upload
from rolewright.studio.words import shown
from rolewright.studio.work.progress import CancelledError, Progress

KIND = "import"
TITLE = shown("Taking in files")

# Of a table with thousands of postings the first ones are told one by one; all are counted.
_MOST_TOLD = 500


def run(studio: Studio, identity: Identity, given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Take in the uploads that are `given`, for the `team`."""
    uploads: list[str] = given["uploads"]
    try:
        return _run(studio, identity, given, uploads, progress)
    except CancelledError:
        with studio.database.writing() as session:
            forget(session, uploads)
        raise


def _run(
    studio: Studio, identity: Identity, given: dict[str, Any], uploads: list[str], progress: Progress
) -> dict[str, Any]:
    result: dict[str, Any] = progress.remembered.get("result") or {
        **{outcome.value: 0 for outcome in Outcome},
        "files": [],
    }
    intake = Intake(studio, identity, given["team"], datetime.fromisoformat(given["began"]))
    intake.tell_before({each["posting"] for each in result["files"] if each["posting"]})
    for at in range(progress.remembered.get("done", 0), len(uploads)):
        name, content = _read(studio, uploads[at])
        progress.tell(at, len(uploads), name)
        for number, taken in enumerate(intake.take(name, content), 1):
            result[taken.outcome.value] += 1
            if len(result["files"]) < _MOST_TOLD or taken.outcome is Outcome.FAILED:
                result["files"].append(taken.told())
            progress.tell(
                at,
                len(uploads),
                shown("{name}, posting {number}", name=name, number=number) if number > 1 else name,
            )
        progress.remember(done=at + 1, result=result)
        with studio.database.writing() as session:
            forget(session, [uploads[at]])
    progress.tell(len(uploads), len(uploads))
    return result


def _read(studio: Studio, upload_id: str) -> tuple[str, bytes]:
    with studio.database.reading() as session:
        upload = session.get_one(Upload, upload_id)
        return upload.name, upload.content
