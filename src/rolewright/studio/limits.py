"""How often something may be done in a while. It is counted in this process alone, until it ends."""

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock

from rolewright.records import record

# The most names that are remembered; the one unheard of for longest is forgotten first.
_MOST_NAMES = 20_000


@record
class Limit:
    """`times` at once, and again as many, evenly spread, in each further `period`."""

    name: str
    times: int
    period: timedelta


class Limits:
    """Counts by bucket: each holds so many tries, and fills up again as time goes by."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._buckets: OrderedDict[tuple[str, str], tuple[float, datetime]] = OrderedDict()

    def take(self, limit: Limit, who: str, at: datetime) -> int:
        """Count one try of `who`. The seconds to wait when there were too many, otherwise 0."""
        key = limit.name, who
        each = limit.period.total_seconds() / limit.times
        with self._lock:
            left, then = self._buckets.get(key, (float(limit.times), at))
            left = min(limit.times, left + max(0.0, (at - then).total_seconds()) / each)
            is_refused = left < 1
            self._buckets[key] = (left if is_refused else left - 1, at)
            self._buckets.move_to_end(key)
            while len(self._buckets) > _MOST_NAMES:
                self._buckets.popitem(last=False)
        return max(1, round((1 - left) * each)) if is_refused else 0

    def forgive(self, limit: Limit, who: str) -> None:
        """Forget the tries of `who`, who turned out to be welcome."""
        with self._lock:
            self._buckets.pop((limit.name, who), None)
