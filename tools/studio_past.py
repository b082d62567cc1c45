"""A workspace with a past: the examples as a team would have made and mended them over some months."""

import re
from datetime import datetime, timedelta
from pathlib import Path

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.examples.loading import Example, examples, finish
from rolewright.studio.options import StudioOptions
from rolewright.studio.postings.finding import posting_by_id
from rolewright.studio.postings.saving import create, save
from rolewright.studio.studio import Studio

#: How many days ago each posting was made, came on, and was finished; those of one day are as they came.
PAST = {
    "delivery-driver-pasted.md": (40,),
    "rockstar-growth-marketer.md": (1,),
    "data-engineer-draft.md": (52,),
    "warehouse-operative.md": (112, 58, 6),
    "site-manager.md": (108, 45, 12),
    "field-service-technician.md": (96, 75, 9),
    "junior-accountant.md": (115, 68, 20),
    "head-of-archive.md": (47, 33, 15),
    "primary-school-cook.md": (120, 78, 57),
    "night-shift-nurse.md": (104, 62, 27),
    "customer-support-lead.md": (118, 90, 64),
    "bicycle-mechanic.md": (74, 49, 37),
}
_EMPTY_OPENING = """\
We are a dynamic, fast-paced company looking for a passionate self-starter.
The successful candidate will be responsible for various tasks on a daily basis.

[Company description]"""


def live_through(folder: Path, now: datetime) -> None:
    """Make a workspace in that folder, which is not there yet, in which all of it has happened by now."""
    moment = now
    studio = Studio(StudioOptions(folder=folder), lambda: moment)
    ids: dict[str, str] = {}
    for days, example, text in _steps():
        moment = now - timedelta(days=days, minutes=len(example.file) * 7)
        if example.file not in ids:
            ids[example.file] = create(studio, THE_STUDIO, text, team=example.team).id
        with studio.database.reading() as session:
            posting = posting_by_id(session, ids[example.file])
        if days == PAST[example.file][-1]:
            finish(studio, THE_STUDIO, example, posting)
        elif posting.text != text:
            save(studio, THE_STUDIO, posting.id, text, posting.revision)
    studio.close()


def _steps() -> list[tuple[int, Example, str]]:
    """How many days ago which posting got which text, in the order of the days."""
    steps = []
    for example in examples():
        past = PAST[example.file]
        steps += [
            (days, example, text) for days, text in zip(past, _texts(example)[-len(past) :], strict=True)
        ]
    return sorted(steps, key=lambda step: -step[0])


def _texts(example: Example) -> tuple[str, str, str]:
    """What it said when it was made, when it came on, and when it was finished."""
    half = re.sub(r"^pay: .*\n", "", example.first, flags=re.MULTILINE)
    opening = re.search(r"(?<=\n\n)(?![#-])[^\n](?:.|\n(?!\n))*", half)
    assert opening, example.file
    rough = half.replace(opening[0], _EMPTY_OPENING, 1).rpartition("\n## ")[0] + "\n"
    return rough, half, example.text
