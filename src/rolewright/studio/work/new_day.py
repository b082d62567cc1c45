"""Has the library judged for a new day, or by new rules, once somebody looks at it."""

from rolewright.studio.access.identity import THE_STUDIO
from rolewright.studio.postings.rechecking import has_stale
from rolewright.studio.studio import Studio
from rolewright.studio.work import queue
from rolewright.studio.work.kinds import check_library
from rolewright.usage import UsageError


def judge_for_today(studio: Studio) -> None:
    """Begin to check postings that were judged for another day, unless that goes on already.

    With settings that are wrong nothing can be judged; whoever opens them or a posting is told so.
    """
    try:
        studio.checking.checker  # noqa: B018 (reads the settings)
    except UsageError:
        return
    with studio.database.reading() as session:
        if not has_stale(session, studio) or queue.going_on(session, check_library.KIND):
            return
    with studio.database.writing() as session:
        if queue.going_on(session, check_library.KIND) is None:
            queue.put(studio, session, THE_STUDIO, check_library.KIND, {"only_stale": True})
