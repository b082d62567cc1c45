"""Who has a posting open for editing. It is only of the moment, and nowhere kept."""

from datetime import datetime, timedelta
from threading import Lock

from rolewright.records import record

# An open editor asks every three seconds.
_GONE_AFTER = timedelta(seconds=10)


@record
class Editing:
    """Somebody who has a posting open, and since when."""

    name: str
    since: datetime
    seen: datetime
    account: str | None = None


class Presence:
    """The open editors of a studio."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._open: dict[str, dict[str, Editing]] = {}

    def note(self, posting_id: str, editor: str, name: str, at: datetime, account: str | None = None) -> None:
        """Note that an editor, which is a tab of somebody's browser, has the posting open."""
        with self._lock:
            editors = self._open.setdefault(posting_id, {})
            known = editors.get(editor)
            is_new = known is None or known.seen + _GONE_AFTER < at
            since = at if known is None or is_new else known.since
            editors[editor] = Editing(name, since, at, account)
            self._forget(at)

    def others(self, posting_id: str, editor: str, at: datetime) -> list[Editing]:
        """Those who have it open besides that editor, by name."""
        with self._lock:
            editors = dict(self._open.get(posting_id, {}))
        found = (each for key, each in editors.items() if key != editor and at <= each.seen + _GONE_AFTER)
        return sorted(found, key=lambda each: (each.name, each.since))

    def _forget(self, at: datetime) -> None:
        for posting_id, editors in list(self._open.items()):
            left = {key: each for key, each in editors.items() if at <= each.seen + _GONE_AFTER}
            if left:
                self._open[posting_id] = left
            else:
                del self._open[posting_id]
